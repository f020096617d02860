"""The question is found in the talk around it."""

import string
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answering.message.asked_sentence import (
    find_asked,
    list_asked,
    names_nothing,
    only_talks,
)

ASKED = "How many boats left the old pier?"
BARE = "how many boats left the old pier"
STORY = "We had lunch by the water with my uncle. It was windy and the soup was cold. "

TALK = [
    "Hi there! {} Thanks a lot in advance.",
    "Good morning everyone, could someone please tell me: {}",
    "hello footnote, a quick question: {}",
    "hey bot - {}",
    "Bonjour, {}",
    "idk if any1 knows but {}",
    "I don't know where to look, {}",
    "Sorry if this is a stupid question, {}",
    "Does anyone here know? {}",
    "{} Does anyone here know?",
    "{} thx",
    "sorry for the ping @Ravn @Mo, but {}",
    "are you a robot or a human lol anyway {}",
    "I hope this message finds you well. {} Yours sincerely, P. Holm",
    "(English is not my mother tongue) {}",
    "(sorry, typed on a phone) {} Cheers!",
    "[21:14] ada: {}",
    "[9:03:12 PM] <ada> {}",
    "ada — Today at 21:14\n{}",
    "If it is no trouble, would somebody mind telling me: {}",
    "{} Any ideas? Please help!",
    "Sorry if this was answered already, I could not find it anywhere. {}",
    "Apologies for the noob question. I searched the whole wiki and found nothing. {}",
    "Not sure if this is the right channel. {}",
    "@footnote {}",
    "hey @footnote {} please",
    "my neighbour asked me: {}",
    "<@123456789012345678> {}",
    "<@&123456789012345678> <@!12345678901234567>, {}",
    "<:boat:123456789012345678> {} <a:wave:123456789012345678>",
    "{} :eyes:",
    "</ask:123456789012345678> {}",
    "{} <t:1751900000:R> <#123456789012345678>",
    "{} See https://news.example/a/b?c=12&d=e#f and www.example.org/boats",
    "> I never said that they sailed\n{}",
    ">>> somebody wrote this\n\n{}",
    STORY + "{}",
    STORY * 40 + "{}",
    "{} " + STORY * 3,
    "We were there.\n{}\nCheers, Ana",
    "> " + STORY + "\nwe were there too\n{}\nthanks",
]


@pytest.mark.parametrize("talk", TALK)
@pytest.mark.parametrize("asked", [ASKED, "When was the lock gate of Brunn painted?"])
def test_a_question_is_found_in_talk(talk, asked):
    """Greetings, thanks, markup, links, quoted lines and stories are left out."""
    assert find_asked(talk.format(asked)) == asked


@pytest.mark.parametrize(
    "talk",
    [
        "does anybody know {}",
        "i was wondering if anyone knows {}",
        "could you tell me {} please",
        "I would really like to know {}",
        "who knows {}",
        "{} does anyone know",
        "{} pls help",
        "{} i need to know",
        "what did <@123456789012345678> mean, {}",
        "as asked in <#123456789012345678>: {}",
        "ok so my uncle had a long story about the storm and now i wonder {}",
        "yo guys {} lol",
        "ok so uh basically my question is {}, any help appreciated, cheers mates",
        "mornin, any1 know {} thnx",
    ],
)
def test_talk_in_the_same_sentence_is_cut(talk):
    """What only announces or closes the question is no part of it."""
    assert find_asked(talk.format(BARE)) == BARE


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("how many yrs did the pier last", "how many years did the pier last"),
        ("what happend to the pier", "what happened to the pier"),
        ("what got nicked from the pier", "what got stolen from the pier"),
    ],
)
def test_short_forms_and_slips_of_a_chat_are_spelt_out(typed, asked):
    """Words that no text has, since they are only typed."""
    assert find_asked(typed) == asked


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("Hola a todos, una pregunta: who built the pier?", "who built the pier?"),
        ("who built the pier, footnote?", "who built the pier"),
        ("who built the pier?? WHO BUILT THE PIER??", "who built the pier??"),
        ("Who built it? Is the pier open? Who built it?", "Who built it? Is the pier open?"),
    ],
)
def test_the_name_of_the_bot_and_what_is_asked_again_are_left_out(typed, asked):
    """The bot's name at the end is an address, not a thing that is asked about."""
    assert find_asked(typed) == asked


@pytest.mark.parametrize(
    "text",
    [
        ASKED,
        "what is a footnote?",
        "where to row, when the wind is up?",
        "Which sign opens a note, footnote or not?",
        "boats old pier",
        "boats of the old pier, and what they carried",
        "Who was the first U.S. Navy pilot?",
        "How did Prof. A. Berg define a boat?",
        "Which singer of Hello Dolly was born in Brunn?",
        "Hello Dolly was sung by whom?",
        "In the film, who is the captain?",
        "What does the captain know about tides?",
        "Who told the mayor how the pier burnt?",
        "Tides: what are they?",
        "Who paid for the pier? Who built it?",
        "Is the pier open?",
        "do i press w to row",
        "what is the w in the logo",
        "is r the best for plots",
        "which r package draws maps",
        "May I fish there?",
        "thanks",
        "help",
        "hello?",
        "<@123456789012345678>",
        "",
    ],
)
def test_a_plain_question_stays_as_it_is(text):
    """Nothing is cut where there is no talk, or nothing else."""
    assert find_asked(text) == text


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("The pier of Brunn burnt. Who put it out?", "The pier of Brunn burnt. Who put it out?"),
        ("The winch of my boat squeaks. Why?", "The winch of my boat squeaks. Why?"),
        ("I was in Brunn. Who is Ida Berg? I forgot.", "Who is Ida Berg?"),
        ("I met her. Where does Ida Berg live?", "Where does Ida Berg live?"),
        ("> The pier of Brunn burnt.\nWho put it out?", "The pier of Brunn burnt. Who put it out?"),
        ("> How long is the pier?\nanybody know?", "How long is the pier?"),
        ("do you know if the pier is open on sundays?", "the pier is open on sundays?"),
        ("Do you know the keeper's name?", "the keeper's name?"),
        ("whats the keeper's name", "what is the keeper's name"),
        ("What's the keeper's name?", "What is the keeper's name?"),
        ("who’s the keeper of the pier", "who is the keeper of the pier"),
        ("when was What's Up Doc shown", "when was What's Up Doc shown"),
        ("why dont the boats leave?", "why don't the boats leave?"),
        ("when r u at the pier", "when are you at the pier"),
        ("where r the boats", "where are the boats"),
        ("can i pay w a card on the pier", "can i pay with a card on the pier"),
        ("is there a boat w/o oars", "is there a boat without oars"),
        ("do boats come w/oars", "do boats come with oars"),
        ("why cant the boats leave til noon", "why can't the boats leave until noon"),
        ("when did the boats\nleave the pier?", "when did the boats leave the pier?"),
        ("when did the boats leave? my uncle says in may", "when did the boats leave?"),
        ("Name the keepers of the pier. Thanks!", "Name the keepers of the pier."),
    ],
)
def test_what_the_question_needs_stays(text, asked):
    """A pronoun or a bare question word needs the sentence before; a name does not."""
    assert find_asked(text) == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("sorry if it was asked before, but when do boats sail", "when do boats sail"),
        ("couldnt find it anywhere. pier key deposit", "pier key deposit"),
        ("I can't find the boat key. where is it", "I can't find the boat key. where is it"),
        ("my boat leaks. what do i do", "my boat leaks. what do i do"),
        ("sorry for your loss", "sorry for your loss"),
        ("what does @pier do", "what does @pier do"),
        ("@pier or @quay?", "@pier or @quay?"),
        ("@pier", "@pier"),
        ("WHEN DO BOATS SAIL?", "when do boats sail?"),
        ("RTX", "RTX"),
    ],
)
def test_talk_about_asking_is_left_out_and_no_more(text, asked):
    """What is told of the thing itself stays."""
    assert find_asked(text) == asked


@given(st.text(alphabet=string.printable + "<@&#:>¿？é", max_size=300))
def test_any_text_gives_some_text(text):
    """Nothing fails, and what has a word keeps one or is markup alone."""
    assert isinstance(find_asked(text), str)


@pytest.mark.parametrize(
    "unit",
    ["a? ", "> ", "<@1", "hi, ", "how ", "know ", "x. Y", "a\n", ": ", "www.", "`*_", "Mr. ",
     "sorry if a, ", "but, ", "been asked ", "read "],
)  # fmt: skip
def test_work_grows_with_length(unit):
    """Four times the text is at most about four times the calls, whatever it is made of."""
    find_asked(unit * 50)  # the splitter imported
    once, four_times = (_count_calls((unit * 4_000)[:size]) for size in (1_000, 4_000))
    assert four_times <= 4.4 * once + 100


def test_an_apology_without_end_costs_little():
    """It is looked for a question behind its marks only while it is short."""
    bare, apology = (_count_calls((start + "a, " * 1_400)[:4_000]) for start in ("", "sorry if "))
    assert apology <= 1.5 * bare


def _count_calls(text: str) -> int:
    """Count the calls that reading makes; a clock would tell of the machine's load instead."""
    count = 0

    def seen(*_):
        nonlocal count
        count += 1

    sys.setprofile(seen)
    try:
        find_asked(text)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "message",
    [
        "~~How many birds nest there?~~ {}",
        "{} ~~never mind~~",
        "~~{}~~",
        "- {}",
        "• {}",
        "Q: {}",
        "Question 2: {}",
        "2) {}",
        "@ada#0815 {}",
        "(1) We came late\n(2) {}",
    ],
)
def test_what_is_struck_out_and_marks_of_a_list_are_no_words(message):
    """Unless all of a message is struck out."""
    assert find_asked(message.format(ASKED)) == ASKED


@pytest.mark.parametrize("name", ["1. FC Pier", "2) Pier", "- 5"])
def test_a_line_alone_may_begin_with_a_number(name):
    """A club is called so; what has no other word is left as it is."""
    assert find_asked(name) == name


def test_letters_with_marks_are_no_words():
    """Words struck through by combining marks have no short forms of a chat in them."""
    struck = "How many bo\u0336u\u0336r\u0336 left the old pier?"
    assert find_asked(struck) == struck


WHEN = "When was the lighthouse painted?"


@pytest.mark.parametrize(
    "message",
    [
        f"{ASKED} {WHEN}",
        f"Hi all! {ASKED} {WHEN} Thanks!",
        f"{ASKED} My uncle has no idea. {WHEN}",
        f"1. {ASKED}\n2. {WHEN}",
        f"- {ASKED}\n- {WHEN}\n- {ASKED}",
        f"> Where is the ferry?\n{ASKED} {WHEN}",
        f"hi! 1. {ASKED}\n2. {WHEN}",
        f"hi 1) {ASKED} 2) {WHEN}",
        f"(1) {ASKED}\n(2) {WHEN} thanks!",
    ],
)
def test_several_questions_are_listed_in_order(message):
    """Each as it would be asked alone, and each once."""
    assert list_asked(message) == [ASKED, WHEN]


@pytest.mark.parametrize(
    "message",
    [
        ASKED,
        f"{ASKED} Thanks!",
        "Who built the old pier? When was it built?",
        "When does the ferry leave? And from where?",
        "> Where is the ferry?\nWho knows?",
        "Is the old pier made of 1) wood or 2) steel?",
        "",
    ],
)
def test_one_question_and_what_belongs_to_it_are_no_several(message):
    """A pronoun needs the question before."""
    assert not list_asked(message)


@pytest.mark.parametrize(
    ("message", "nothing"),
    [
        ("who are you?", True),
        ("what can you do", True),
        ("and when?", True),
        ("> who are you", True),
        ("who painted the pier?", False),
        ("> pier", False),
        ("pier", False),
    ],
)
def test_a_message_without_a_subject_is_told_apart(message, nothing):
    """There is nothing in it that an article could have."""
    assert names_nothing(message) == nothing


def test_who_only_quotes_a_question_asks_it():
    """What else would the quoted line be for."""
    assert not only_talks(f"> {ASKED}")
    assert only_talks(f"> {ASKED}\nthanks!")
    assert only_talks("> thanks!")


@pytest.mark.parametrize(
    "message",
    ["is the pool open - today at 19:00", "when is the meeting - 12.5.2024 19:00"],
)
def test_a_message_that_ends_in_a_time_is_read(message):
    """It is no line above another message."""
    assert find_asked(message) == message
