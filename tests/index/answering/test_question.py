"""What a question is understood as."""

import pytest

from index.answering.lexical import word_families
from index.answering.question.analyze import AnswerType, analyze
from tests.memory_collection import MemoryCollection, read_text

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
        ("What happened to the trams?", AnswerType.OTHER),
        ("trams people day", AnswerType.OTHER),
        ("", AnswerType.OTHER),
    ],
)
def test_the_answer_type_is_read_from_the_asking_words(collection, text, kind):
    """The words that ask say what kind of expression would answer."""
    assert analyze(collection, text).answer_type is kind


def test_asking_words_are_not_searched(collection):
    """The pair "how many" says what is asked for and is in no query."""
    question = analyze(collection, "How many people ride the trams?")
    assert [word.text for word in question.words if word.asking] == ["How", "many"]
    assert len(question.query) == len(question.words) - 2


@pytest.mark.parametrize("text", ["Where did the fire take place?", "What took place at the fire?"])
def test_taking_place_asks_and_is_not_searched(collection, text):
    """It says no more than "happen": one may take a bus, and stay in place."""
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


def test_the_unit_is_the_noun_that_a_number_would_count(collection):
    """The unit of "how many X" is its noun, whatever stands before it."""
    unit = analyze(collection, "How many old red trams were there?").unit
    assert unit is not None
    assert unit.text == "trams"
    assert analyze(collection, "When did trams begin?").unit is None


def test_missing_words_are_told_as_typed_and_once(collection):
    """A content word that no source has is missing, in the asker's spelling."""
    question = analyze(collection, "Does Zanzibar have trams, Zanzibar?")
    assert question.missing == ("Zanzibar",)
    assert not question.suggestion


def test_a_misspelt_word_is_repaired_and_not_missing(collection):
    """A slip is searched as the corpus's word and offered as a suggestion."""
    question = analyze(collection, "Who was the foundr?")
    assert question.suggestion == {"foundr": "founder"}
    assert question.missing == ()
    assert [word.text for word in question.words if word.repaired] == ["foundr"]


def test_a_word_of_a_known_family_is_not_taken_for_a_slip(collection):
    """The verb "begun" is English, and the articles have "began"."""
    question = analyze(collection, "Who begun it?")
    assert not question.suggestion
    assert question.missing == ()
    began = collection.term_ids(["began"]).tolist()
    assert tuple(began) in question.expansions["begun"]


def test_a_hyphenated_word_is_missing_by_its_parts_alone(collection):
    """Where both parts are known, the joined form is no gap; else the unknown part is told."""
    assert analyze(collection, "Is it well known?").missing == ()
    assert analyze(collection, "Is it zebra-known?").missing == ("zebra",)


def test_number_words_and_digits_expand_to_each_other(collection):
    """5 asks for five where the articles write it so."""
    question = analyze(collection, "Are there 5 trams?")
    five = collection.term_ids(["five"]).tolist()
    assert tuple(five) in question.expansions["5"]
    assert question.missing == ()


def test_acronyms_expand_both_ways(collection):
    """The short form asks for the long one, and each word of the long one for the short."""
    long = tuple(collection.term_ids(["light", "rail", "transit"]).tolist())
    short = tuple(collection.term_ids(["lrt"]).tolist())
    assert long in analyze(collection, "When did the LRT open?").expansions["lrt"]
    expansions = analyze(collection, "When did Light Rail Transit open?").expansions
    assert short in expansions["rail"]


def test_names_are_capitalised_words_within_a_cased_question(collection):
    """The first word says nothing, nor do capitals where all are capitals."""
    assert [w.text for w in analyze(collection, "Where was Ida Berg born?").names] == [
        "Ida",
        "Berg",
    ]
    assert analyze(collection, "WHERE WAS IDA BERG BORN?").names == ()
    assert analyze(collection, "where was ida berg born").names == ()


def test_spans_count_in_the_question(collection):
    """Every word's span is its slice of the question."""
    question = analyze(collection, "  Who began the “well-known” trams in 1987?")
    assert all(question.text[slice(*word.span)] == word.text for word in question.words)


def test_words_of_titles_alone_are_known():
    """A term that stands only in a title is no missing word."""
    article = read_text("a.txt", "Harbours\n\nShips call here.\n")
    question = analyze(MemoryCollection([article]), "What about harbours?")
    assert question.missing == ()


def test_two_spellings_and_plain_synonyms_are_one_family():
    """British and American spellings meet, and so do hurt and injured."""
    assert "color" in word_families.relatives("colour")
    assert "injur" in word_families.relatives("hurt")
    assert "surgeri" in word_families.relatives("surgeon")
    assert "children" in word_families.relatives("child")
