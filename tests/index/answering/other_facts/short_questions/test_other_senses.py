"""Words of a short question that a page has of somebody else, in another sense or time."""

import pytest

from index.answering import answer, explain
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

AVALANCHE = """Avalanche at Mount Korl

A skier was dug out alive on Friday after an avalanche on the east side of Mount Korl, police said.

Three guides from the valley reached the skier, who had been injured when she hit a rock. Capt. Elin
Voss, a spokeswoman for the rescue service, told reporters that the slope had been closed.

The woman, who is said to be 31 years of age, has had three rounds of surgery and has since left the
clinic.

Two snowboarders from the West Korl club were seen on the slope, and fire crews searched it.

The club opened an inquiry in the wake of the accident. It will publish its report in May and is
expected to close the slope next winter. The club has not yet responded to the film of the slide.

The cable car crossed the pass twice before noon. Elin Voss spoke in a live broadcast from Korl.
"""


def is_answered(question: str) -> bool:
    """Return whether the report answers a question."""
    return (
        answer(MemoryCollection([read_text("korl.txt", AVALANCHE)]), question).band is Band.ANSWER
    )


def quote_first(question: str) -> str:
    """Return the first quote of an answer, "" where there is none."""
    found = answer(MemoryCollection([read_text("korl.txt", AVALANCHE)]), question)
    return " ".join(found.quotes[0].text.split()) if found.band is Band.ANSWER else ""


@pytest.mark.parametrize(
    ("asked", "other"),
    [
        ("Was the skier injured?", "Were the guides injured?"),
        ("Was the skier hurt?", "Was a guide hurt?"),
    ],
)
def test_what_a_clause_with_who_tells_is_told_of_the_noun_before_it(asked, other):
    """It says nothing of the others in the sentence."""
    assert is_answered(asked)
    assert not is_answered(other)


@pytest.mark.parametrize(
    "question",
    [
        "Why did she ski?",  # a skier had an operation after something
        "When did she wake up?",  # in the wake of it
        "Is the club awake?",  # nor is that a form of it
        "Where does Elin Voss live?",  # the film of it was live
        "What will happen to the skier?",  # what happened is past
    ],
)
def test_a_word_in_another_sense_or_time_is_no_answer(question):
    """The sentence has the word, and does not tell what is asked."""
    assert not is_answered(question)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("What will happen to the slope next winter?", "close the slope"),
        ("Has the club responded to the film?", "not yet responded"),
        ("Did the club comment on the film?", "not yet responded"),
        ("How old is the skier?", "31 years of age"),
        ("How many surgeries has she had?", "three rounds"),
        ("What condition is the skier in?", "skier"),
        ("who is the captain", "Capt. Elin Voss"),
        ("How many times did the cable car cross the pass?", "twice"),
        ("did anybody search the slope besides the guides", "searched it"),
    ],
)
def test_the_same_may_be_said_in_other_words(question, said):
    """What is asked may be said by a portion, a short title, or of "the woman"."""
    assert said in quote_first(question)


@pytest.mark.parametrize(
    ("question", "answers"),
    [
        ("are sledges banned", True),
        ("are kites banned", True),
        ("are drones banned", True),
        ("are dogs banned", False),
    ],
)
def test_each_thing_of_a_list_has_what_is_said_of_all(question, answers):
    """Not only the last one before the verb; what is banned beside them is another thing."""
    text = "Rules of the slope\n\nSledges, kites and drones are banned. Boats are washed.\n"
    found = answer(MemoryCollection([read_text("rules.txt", text)]), question)
    assert (found.band is Band.ANSWER) is answers


def test_an_age_is_no_duration():
    """Nor does "has since left" give a reason."""
    assert not is_answered("How long was she in surgery?")
    assert not is_answered("Why did the skier have surgery?")


def test_the_other_side_is_another_subject():
    """What a club of the west did says nothing of that of the east."""
    assert is_answered("Were West Korl snowboarders on the slope?")
    assert not is_answered("Were East Korl snowboarders on the slope?")


@pytest.mark.parametrize(
    ("question", "is_other"),
    [
        ("who is the honest referee", False),
        ("who is the swimming coach", True),
        ("who is in charge of the pool", False),
        ("who is in command of the ferry", True),
        ("who is in charge of the stand", True),
    ],
)
def test_a_word_beside_a_role_may_be_true_where_none_stands_against_it(question, is_other):
    """A hockey coach is no swimming coach, but a referee may be honest."""
    page = read_text(
        "cup.txt",
        "The cup\n\nReferee Ida Holm sent off two players. The hockey coach, Ulf Rask, was angry."
        "\n\nThe pool is managed by Tora Lind. The Command is a ferry of the Rask line."
        "\n\nBo Alm ran into the stand.",
    )
    verdict = explain(MemoryCollection([page]), question).verdict
    assert (verdict.features["another fact is told"] > 0) == is_other
