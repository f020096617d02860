"""Question analysis: words, answer type, counted noun, corrections, expansions."""

import pytest

from index.analysis import extract_terms
from index.answering.question import AnswerType, analyze
from tests.support.memory_collection import MemoryCollection, read_text

ARTICLE = """Light rail

The Light Rail Transit (LRT) opened in 1987 and carries five thousand people a day.

Its founder, Ida Berg, began with two well-known trams.
"""


@pytest.fixture(scope="module")
def collection():
    """One short article about a railway."""
    return MemoryCollection([read_text("rail.txt", ARTICLE)])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Who founded the railway?", AnswerType.WHO),
        ("When did it open?", AnswerType.WHEN),
        ("In what year did it open?", AnswerType.WHEN),
        ("Where does it end?", AnswerType.WHERE),
        ("Which city has trams?", AnswerType.WHERE),
        ("How many people ride it?", AnswerType.HOW_MANY),
        ("How often does it run?", AnswerType.HOW_MANY),
        ("What is the number of trams?", AnswerType.HOW_MUCH),
        ("How wide is the track?", AnswerType.HOW_MUCH),
        ("How old is the driver?", AnswerType.HOW_OLD),
        ("How long does it take?", AnswerType.HOW_LONG),
        ("Why was it built?", AnswerType.WHY),
        ("How do I buy a ticket?", AnswerType.HOW),
        ("What is light rail?", AnswerType.DEFINITION),
        ("What does LRT stand for?", AnswerType.DEFINITION),
        ("What LRT stands for?", AnswerType.DEFINITION),
        ("Define tram", AnswerType.DEFINITION),
        ("What is the meaning of LRT?", AnswerType.DEFINITION),
        ("Is it open?", AnswerType.YES_NO),
        ("Do trams stop when it snows?", AnswerType.YES_NO),
        ("Did they say when it opens?", AnswerType.WHEN),
        ("Trams stop when it snows, any idea why?", AnswerType.WHY),
        ("The tram opens when?", AnswerType.WHEN),
        ("What happened to the trams?", AnswerType.OTHER),
        ("trams people day", AnswerType.OTHER),
        ("", AnswerType.OTHER),
    ],
)
def test_the_answer_type_is_read_from_the_asking_words(collection, text, kind):
    """The asking words decide which kind of expression would answer."""
    assert analyze(collection, text).answer_type is kind


def test_asking_words_are_not_searched(collection):
    """The pair "how many" expresses what is asked for and is not in the query."""
    question = analyze(collection, "How many people ride the trams?")
    assert [word.text for word in question.words if word.asking] == ["How", "many"]
    assert len(question.query_ids) == len(question.words) - 2


def test_coming_out_asks_and_is_not_searched(collection):
    """Only at the end: "come out of the fire" says more."""
    question = analyze(collection, "When did the album come out?")
    assert [word.text for word in question.words if word.content] == ["album"]
    fled = analyze(collection, "Who did come out of the fire?")
    assert [word.text for word in fled.words if word.content] == ["come", "fire"]


@pytest.mark.parametrize("text", ["Where did the fire take place?", "What took place at the fire?"])
def test_taking_place_asks_and_is_not_searched(collection, text):
    """The phrase adds nothing to the subject; "take the place of" is searched."""
    question = analyze(collection, text)
    assert [word.text for word in question.words if word.content] == ["fire"]
    carried = analyze(collection, "Who will take the place of the fire chief?")
    assert [word.text for word in carried.words if word.content] == [
        "take",
        "place",
        "fire",
        "chief",
    ]


def test_content_words_are_those_that_carry_the_subject(collection):
    """Stop words are in the query and not in the content."""
    question = analyze(collection, "Who began with the trams?")
    assert [word.text for word in question.words if word.content] == ["began", "trams"]


def test_the_counted_noun_is_the_one_that_a_number_would_count(collection):
    """It is the last noun after "how many", whatever adjectives stand before it."""
    for text in ("How many trams broke?", "How many trams stopped that day?"):
        assert analyze(collection, text).counted_noun.text == "trams"
    assert analyze(collection, "How much rain fell?").counted_noun.text == "rain"
    assert analyze(collection, "How many people died there?").counted_noun.text == "people"
    noun = analyze(collection, "How many old red trams were there?").counted_noun
    assert noun is not None
    assert noun.text == "trams"
    assert analyze(collection, "When did trams begin?").counted_noun is None


def test_missing_words_are_listed_as_typed_and_once(collection):
    """A content word that no source has is missing, spelt as typed."""
    question = analyze(collection, "Does Zanzibar have trams, Zanzibar?")
    assert question.missing == ("Zanzibar",)
    assert not question.suggestion


def test_the_word_after_how_is_never_missing(collection):
    """A length is asked for by "how long", whatever words the sources have for it."""
    assert analyze(collection, "How zigzag is Zanzibar?").missing == ("Zanzibar",)


def test_fillers_of_chat_are_never_missing(collection):
    """They say nothing of the thing: "is it still open anymore"."""
    text = "ok guys, is Zanzibar actually still open anymore yet somehow"
    assert analyze(collection, text).missing == ("Zanzibar",)


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("What time does Zanzibar close?", ("Zanzibar", "close")),
        ("What is the name of the captain?", ("captain",)),
        ("What is the captain's name?", ("captain's",)),
        ("What is the phone number of the captain?", ("phone", "captain")),
        ("How many people were hurt?", ("hurt",)),
        ("Which year did it open?", ()),
        ("Is there time for lunch?", ("time", "lunch")),
        ("Does anyone still need lunch now?", ("lunch",)),
        ("Who took part in the lunch?", ("lunch",)),
        ("Which part of the lunch?", ("part", "lunch")),
    ],
)
def test_a_word_that_names_the_kind_of_answer_is_never_missing(collection, text, missing):
    """The same word elsewhere in a question is."""
    assert analyze(collection, text).missing == missing


def test_a_misspelt_word_is_corrected_and_not_missing(collection):
    """A misspelt word is searched as the corpus's word and offered as a suggestion."""
    question = analyze(collection, "Who was the foundr?")
    assert question.suggestion == {"foundr": "founder"}
    assert question.missing == ()
    assert [word.text for word in question.words if word.corrected] == ["foundr"]


def test_a_word_of_a_known_family_is_not_corrected(collection):
    """The verb "begun" is English, and expands to "began", which the articles have."""
    question = analyze(collection, "Who begun it?")
    assert not question.suggestion
    assert question.missing == ()
    began = collection.term_ids(["began"]).tolist()
    assert tuple(began) in question.expansions["begun"]


@pytest.mark.parametrize(("typed", "meant"), [("MSPs", None), ("Foundr", "founder")])
def test_a_short_form_of_no_source_is_not_corrected(typed, meant):
    """The plural of one in capitals differs from that of another in one letter."""
    read = MemoryCollection([read_text("a.txt", "Notes\n\nThe founder met the MEPs.\n")])
    assert analyze(read, f"Who met the {typed} in May?").suggestion.get(typed) == meant


def test_a_hyphenated_word_is_missing_by_its_parts_alone(collection):
    """Where both parts are known nothing is missing; else the unknown part is."""
    assert analyze(collection, "Is it well known?").missing == ()
    assert analyze(collection, "Is it zebra-known?").missing == ("zebra",)


def test_number_words_and_digits_expand_to_each_other(collection):
    """A 5 in the question matches "five" in the articles."""
    question = analyze(collection, "Are there 5 trams?")
    five = collection.term_ids(["five"]).tolist()
    assert tuple(five) in question.expansions["5"]
    assert question.missing == ()


def test_acronyms_expand_both_ways(collection):
    """The short form expands to the long one, and each word of the long one to the short."""
    long = tuple(collection.term_ids(["light", "rail", "transit"]).tolist())
    short = tuple(collection.term_ids(["lrt"]).tolist())
    assert long in analyze(collection, "When did the LRT open?").expansions["lrt"]
    expansions = analyze(collection, "When did Light Rail Transit open?").expansions
    assert short in expansions["rail"]


@pytest.mark.parametrize(
    "text",
    [
        "Where was Gudrun Holm born?",
        "Where Was Gudrun Holm Born?",
        "WHERE WAS GUDRUN HOLM BORN?",
        "where was gudrun holm born",
        "Where did I say that Gudrun Holm was born?",
    ],
)
def test_names_are_found_in_any_case(collection, text):
    """Where capitals do not set names apart, words that are not common ones are names."""
    words = analyze(collection, text).words
    assert [word.text.lower() for word in words if word.name] == ["gudrun", "holm"]


@pytest.mark.parametrize("text", ["did spain win on monday", "DID SPAIN WIN ON MONDAY"])
def test_common_names_are_names_in_any_case(collection, text):
    """Nor do they set countries and days apart, which are names all the same."""
    words = analyze(collection, text).words
    assert [word.text.lower() for word in words if word.name] == ["spain", "monday"]


def test_common_words_are_names_by_their_capital_alone(collection):
    """A smith is a name in mixed case; in a Title Case question nothing tells."""
    for text, names in (
        ("Who taught Smith to weld?", ["Smith"]),
        ("Who Taught Smith To Weld?", []),
        ("who taught smith to weld?", []),
        ("How do I install it on macOS?", ["macOS"]),
        ("Does it run on an iPhone at home?", ["iPhone"]),
    ):
        assert [word.text for word in analyze(collection, text).words if word.name] == names


def test_talk_around_the_question_is_not_analysed(collection):
    """The question as typed is kept beside what is asked."""
    question = analyze(collection, "Hi! Who founded it? Thanks")
    assert (question.typed, question.text) == ("Hi! Who founded it? Thanks", "Who founded it?")
    assert question.missing == ()


def test_spans_count_in_the_question(collection):
    """Every word's span is its slice of the question."""
    question = analyze(collection, "  Who began the “well-known” trams in 1987?")
    assert all(question.text[slice(*word.span)] == word.text for word in question.words)


def test_words_of_titles_alone_are_known():
    """A term that stands only in a title is not missing."""
    article = read_text("a.txt", "Harbours\n\nShips call here.\n")
    question = analyze(MemoryCollection([article]), "What about harbours?")
    assert question.missing == ()


@pytest.mark.parametrize(
    ("text", "word", "other", "expands"),
    [
        ("Who filmed the video?", "film", "video", False),
        ("Who filmed it?", "film", "video", True),
        ("How old is the oldest clock?", "old", "oldest", True),
        ("Who is the owner that owned it?", "owner", "own", False),
    ],
)
def test_a_word_of_the_question_stands_for_no_other_one(text, word, other, expands):
    """A video says nothing of who filmed it, where both are asked about; after how, a word may."""
    page = "Clock\n\nThe oldest clock and the old video. A film of the owner who owned it.\n"
    collection = MemoryCollection([read_text("a.txt", page)])
    (number,) = collection.term_ids(extract_terms(other)).tolist()
    (term,) = extract_terms(word)
    found = analyze(collection, text).expansions.get(term, ())
    assert ((number,) in found) is expands


@pytest.mark.parametrize(
    ("text", "answer_type", "content"),
    [
        ("number of looms in the mill", AnswerType.HOW_MANY, ["looms", "mill"]),
        ("the number of the mill", AnswerType.HOW_MANY, ["mill"]),
        ("treasurer of the weavers", AnswerType.WHO, ["treasurer", "weavers"]),
        ("is the treasurer a weaver", AnswerType.YES_NO, ["treasurer", "weaver"]),
        ("loom of the weavers", AnswerType.OTHER, ["loom", "weavers"]),
        ("who got hurt at the mill", AnswerType.WHO, ["hurt", "mill"]),
        ("who got the loom", AnswerType.WHO, ["got", "loom"]),
    ],
)
def test_key_words_and_passives(text, answer_type, content):
    """Key words may ask for a number or a name, and get before a participle says nothing."""
    question = analyze(MemoryCollection([read_text("a.txt", "Mill\n\nA mill.")]), text)
    assert question.answer_type is answer_type
    assert [word.text for word in question.words if word.content] == content


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Where is the Ma-Ro code?", ()),
        ("Where is the Ma-Ri code?", ("Ma", "Ri", "Ma-Ri")),
        ("Where is the light-red code?", ("red",)),
    ],
)
def test_no_part_is_missing_of_what_a_text_writes_as_one(text, missing):
    """A word that no source has at all is missing with its parts."""
    house = MemoryCollection([read_text("house.txt", "House\n\nThe MaRo code is by the light.\n")])
    assert analyze(house, text).missing == missing


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Who sells Plover14?", ["Plover", "14"]),
        ("Who sells Plover15?", ["Plover15"]),
        ("Who sells Gannet14?", ["Gannet14"]),
    ],
)
def test_a_name_and_its_number_may_be_written_as_one(text, words):
    """They are parted where some source has both, and none the two as one word."""
    shop = MemoryCollection([read_text("shop.txt", "Shop\n\nIda sells Plover 14 and Gannet14.")])
    found = analyze(shop, text)
    assert [word.text for word in found.words if not word.asking][1:] == words
