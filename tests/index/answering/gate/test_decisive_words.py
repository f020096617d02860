"""Decisive words of a question that a sentence does not say."""

import pytest

from index.answering import answer, explain
from index.answering.gate.decisive_words import DecisiveWords
from index.answering.question import analyze
from index.answering.ranking import rank_candidates
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

REGATTA = """The regatta

The regatta on Orrin lake drew 900 guests. They came by bus and by train.

The rowing society elected Bo Quist as its head. His boat won by a length.
"""
PLAY = """The play

The play was stopped because a lamp broke. Nine pupils were injured, and the caretaker cried.
"""


@pytest.fixture(scope="module")
def collection():
    """Two short articles."""
    return MemoryCollection([read_text("regatta.txt", REGATTA), read_text("play.txt", PLAY)])


def decisive(collection, text):
    """Return what the first candidate for a question leaves unsaid."""
    question = analyze(collection, text)
    first = rank_candidates(collection, question).quoted_first
    return DecisiveWords(collection, question, first)


@pytest.mark.parametrize(
    ("text", "unsaid"),
    [
        ("How many guests did the regatta draw?", False),
        ("How many visitors did the regatta draw?", False),
        ("How many pupils did the regatta draw?", True),
        ("How many horses did the regatta draw?", True),
        ("How many guestz did the regatta draw?", False),
        ("When was the regatta?", False),
    ],
)
def test_the_counted_noun(collection, text, unsaid):
    """What is counted must be said, if only in other words; a slip is not held against it."""
    assert decisive(collection, text).leaves_counted_noun() is unsaid


@pytest.mark.parametrize(
    ("text", "weighs"),
    [
        ("Who was elected head of the rowing society?", 0.0),
        ("Who is the head of the rowing society?", 0.0),
        ("Who is the cook of the rowing society?", 1.0),
        ("Who owns the rowing society?", 1.0),
        ("Who owns it and the lake?", 1.5),
        ("When did the rowing society elect its head?", 0.0),
    ],
)
def test_the_deed_or_role(collection, text, weighs):
    """The deed or role after who must be said, and weighs the more the fewer words there are."""
    assert decisive(collection, text).leaves_role() == pytest.approx(weighs)


@pytest.mark.parametrize(
    ("text", "unsaid"),
    [
        ("What did the caretaker do?", False),
        ("What did the regatta cost?", True),
        ("Where did the regatta lamp break?", True),
        ("Where was the Orrin regatta?", False),
        ("Where did the guests of the regatta on the lake eat supper?", False),
    ],
)
def test_a_word_of_a_short_question(collection, text, unsaid):
    """Each of up to three words must stand in the article; names are looked at elsewhere."""
    assert decisive(collection, text).leaves_word_of_short() is unsaid


@pytest.mark.parametrize(
    "text",
    [
        "How old is the caretaker?",
        "How old is Bo Quist?",
        "How many horses died at the regatta?",
        "Who is the cook of the society?",
        "Which hospital were the pupils taken to?",
    ],
)
def test_a_neighbours_fact_is_no_answer(collection, text):
    """Where nothing says what is decisive, the closest passages are offered at most."""
    assert answer(collection, text).band is not Band.ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "How many guests came to the regatta?",
        "How many pupils were injured?",
        "Why was the play stopped?",
        "Who was elected head of the rowing society?",
        "How did the guests come?",
    ],
)
def test_what_is_said_is_answered(collection, text):
    """A question whose decisive words stand there is answered."""
    assert answer(collection, text).band is Band.ANSWER


@pytest.mark.parametrize(
    ("text", "rests"),
    [
        ("When was the photograph taken?", True),
        ("When did the mayor come?", True),
        ("When did they come?", False),
        ("What did the caretaker do?", False),
    ],
)
def test_a_light_verb_alone_says_nothing(text, rests):
    """What a sentence says of a question must be more than a verb such as "take"."""
    collection = MemoryCollection(
        [
            read_text(
                "mill.txt", "The mill\n\nThe mill took over the weir in 1954. In 1960 they came.\n"
            ),
            read_text("regatta.txt", REGATTA),
            read_text("play.txt", PLAY),
        ]
    )
    assert decisive(collection, text).rests_on_light_verb() is rests


def test_a_price_is_marked():
    """The one sum of money of a sentence is the price, and what is free has none."""
    collection = MemoryCollection(
        [
            read_text(
                "club.txt",
                "The club\n\nMembership is 30 euros a year. Entry to the hall is free.\n",
            ),
            read_text("play.txt", PLAY),
        ]
    )
    first = answer(collection, "What does membership cost?").quotes[0]
    assert first.text[slice(*first.answer)] == "30 euros"
    free = answer(collection, "What does the entry to the hall cost?").quotes[0]
    assert free.text == "Entry to the hall is free."
    assert free.answer is None


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Whom did the rowing society elect?", 0.5),
        ("What has the rowing society elected?", 0.0),
        ("Who elects heads of the rowing society?", 2.0),
    ],
)
def test_words_in_another_form_count_against_an_answer(collection, text, counted):
    """After "did" the verb of an answer always has another form, and so counts half."""
    features = explain(collection, text).verdict.features
    assert features["in other inflections"] == pytest.approx(counted)


@pytest.mark.parametrize(
    ("text", "weighs"),
    [
        ("How many guests of the regatta drowned?", 1.0),
        ("How many guests did the regatta draw?", 0.0),
        ("How many pupils of the school were injured?", 0.0),
        ("How many pupils were expelled?", 1.5),
        ("How many guests did the mayor draw?", 2.0),
        ("How many guests did the lake draw?", 0.0),
        ("How many guests of it did they draw?", 0.0),
        ("How many pupils did it get?", 0.0),  # to get says nothing of what is counted
        ("Who got injured guests?", 0.0),  # nor who did it
        ("When was the mill of the lamp stopped?", 2.0),
        ("When was the play stopped?", 0.0),
        ("When was Bo Quist elected?", 0.0),
    ],
)
def test_the_deed_after_what_is_counted(collection, text, weighs):
    """What those who are counted did must be said; what they belong to need not."""
    assert decisive(collection, text).leaves_role() == weighs


@pytest.mark.parametrize(
    ("text", "rests"),
    [
        ("Who taught Bo Quist?", True),
        ("When did Bo Quist marry?", True),
        ("Who elected Bo Quist?", False),
        ("Who is Bo Quist?", False),
        ("What office does Bo Quist hold as head?", False),
        ("Who rows?", False),
    ],
)
def test_a_sentence_that_only_names(collection, text, rests):
    """That somebody is named says nothing of who taught him."""
    assert decisive(collection, text).rests_on_names() is rests
