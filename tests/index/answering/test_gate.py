"""When to speak, and when not to."""

import math

import pytest

from index.answering import gate
from index.answering.explanation import MEANINGS
from index.answering.question.analyze import analyze
from index.answering.ranking import score_candidates
from index.types import Band
from tests.memory_collection import MemoryCollection, read_text

NOTES = """Harbour notes

The lighthouse at Cape Farne was built in 1874 by the engineer Ole Brandt.

Its lamp is seen for eighteen miles, and its horn is heard in fog.

The keeper of the lighthouse at Cape Farne lives in a white house with two cats.
"""
OTHER = """Market days

Farmers sell apples, cheese and honey in the square on Saturdays. The market closes at noon.
"""


@pytest.fixture(scope="module")
def collection():
    """Two short articles."""
    return MemoryCollection([read_text("notes.txt", NOTES), read_text("other.txt", OTHER)])


def decide(collection, text):
    """Return the verdict on a question."""
    question = analyze(collection, text)
    return gate.decide(collection, question, score_candidates(collection, question))


@pytest.mark.parametrize(
    "text",
    [
        "When was the lighthouse at Cape Farne built?",
        "Who built the lighthouse at Cape Farne?",
        "When does the market close?",
        "Where does the keeper of the lighthouse live?",
    ],
)
def test_what_the_articles_say_is_answered(collection, text):
    """A question that a sentence answers passes."""
    assert decide(collection, text).band is Band.ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "When was the Eiffel Tower in Paris built by Gustave Eiffel?",
        "How old is the mayor of the market town?",
        "Which airline flies from the cape to Lisbon?",
    ],
)
def test_what_no_article_says_is_not_answered(collection, text):
    """Shared words alone do not make an answer: the closest passages are offered."""
    assert decide(collection, text).band is Band.CLOSEST


def test_no_shared_word_is_no_passage_at_all(collection):
    """Without candidates there is nothing to show."""
    verdict = decide(collection, "Do quaggas yodel?")
    assert verdict.band is Band.NONE
    assert verdict.numbers == {}
    assert verdict.score == -math.inf


def test_the_score_is_the_bias_and_the_weighted_numbers(collection):
    """Whoever reads the numbers can add the score up."""
    verdict = decide(collection, "When was the lighthouse built?")
    total = sum(gate.NUMBERS[name] * value for name, value in verdict.numbers.items())
    assert verdict.score == pytest.approx(gate.BIAS + total)
    assert set(verdict.numbers) == set(gate.NUMBERS)
    assert all(map(math.isfinite, verdict.numbers.values()))


def test_a_missing_kind_of_answer_counts_against(collection):
    """No sentence tells an age, so a question for an age lacks its kind of answer."""
    asked = "How old is the keeper of the lighthouse?"
    assert decide(collection, asked).numbers["kind of answer is missing"] == 1.0
    asked = "When was the lighthouse built?"
    assert decide(collection, asked).numbers["kind of answer is missing"] == 0.0


def test_missing_words_count_against(collection):
    """Words that neither the best sentence nor the one before has lower the score."""
    plain = decide(collection, "Who built the lighthouse?")
    strange = decide(collection, "Who built the lighthouse with dynamite?")
    assert strange.numbers["missing words"] > plain.numbers["missing words"]
    assert strange.score < plain.score


def test_the_more_of_the_words_are_names_the_less_another_will_do(collection):
    """Two of four words name the place that is asked for."""
    named = decide(collection, "When was the lighthouse at Cape Farne built?").numbers
    assert named["asks for names"] == pytest.approx(2 / 4)
    assert decide(collection, "When was the lighthouse built?").numbers["asks for names"] == 0


def test_only_the_best_sentence_can_hold_the_kind_of_answer(collection):
    """What holds a date beside it tells when something else was."""
    asked = analyze(collection, "When was the lighthouse at Cape Farne built?")
    ranked = score_candidates(collection, asked)
    undated = [each for each in ranked if each.paragraph != ranked[0].paragraph]
    lacking = gate.decide(collection, asked, [*undated, ranked[0]]).numbers
    assert lacking["kind of answer is missing"] == 1
    found = gate.decide(collection, asked, ranked).numbers
    assert found["kind of answer is missing"] == 0


def test_an_answer_stands_out_from_other_paragraphs(collection):
    """What two paragraphs say as well as each other speaks less for either."""
    again = MemoryCollection([read_text("notes.txt", NOTES), read_text("again.txt", NOTES)])
    text = "When was the lighthouse at Cape Farne built?"
    once, twice = (
        decide(each, text).numbers["ahead of other paragraphs"] for each in (collection, again)
    )
    assert once > twice == 0.0


def test_the_more_content_words_the_surer(collection):
    """One word that matches says little: it may mean anything."""
    one, three = (
        decide(collection, text).numbers["few content words"]
        for text in ("Who is the keeper?", "Who is the keeper of the white house?")
    )
    assert one == 1.0
    assert three == pytest.approx(1 / 3)


def test_how_wide_wants_a_measure():
    """A sentence without any measure cannot say how wide something is."""
    market = MemoryCollection([read_text("other.txt", OTHER)])
    verdict = decide(market, "How wide is the market square?")
    assert verdict.numbers["kind of answer is missing"] == 1.0
    assert decide(market, "When does the market close?").numbers["kind of answer is missing"] == 0.0


def test_what_is_said_in_other_words_is_not_missing(collection):
    """Of the words asked, "erected" is said by "built", and "painted" by nothing."""
    said = decide(collection, "Who erected the lighthouse?").numbers
    unsaid = decide(collection, "Who painted the lighthouse?").numbers
    assert said["missing words"] == 0 < unsaid["missing words"]


def test_one_article_fills_the_top_by_chance_where_there_are_few(collection):
    """Among two articles it says little that all of the best sentences are from one."""
    text = "When was the lighthouse at Cape Farne built?"
    others = [read_text(f"market{number}.txt", OTHER) for number in range(12)]
    many = MemoryCollection([read_text("notes.txt", NOTES), *others])
    few = decide(collection, text).numbers["article fills the top"]
    assert 0 < few < decide(many, text).numbers["article fills the top"] <= 1


def test_a_question_for_yes_or_no_needs_no_kind_of_answer(collection):
    """Whatever speaks about it answers, which is a number of its own."""
    assert decide(collection, "Does the market close at noon?").numbers["asks for yes or no"] == 1
    assert decide(collection, "When does the market close?").numbers["asks for yes or no"] == 0


def test_every_number_is_explained_in_words():
    """Whoever asks why reads what each number tells."""
    assert set(MEANINGS) == set(gate.NUMBERS)


def test_a_word_that_no_source_has_counts_against_unless_said_otherwise(collection):
    """Nobody writes of dynamite; nobody writes "erected" either, but a sentence says it."""
    strange = decide(collection, "Who built the lighthouse with dynamite?").numbers
    assert strange["in no source"] == pytest.approx(1 / 3)
    assert decide(collection, "Who erected the lighthouse?").numbers["in no source"] == 0
    assert decide(collection, "Who built the lighthouse?").numbers["in no source"] == 0
