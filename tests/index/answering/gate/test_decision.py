"""The gate: answer, closest passages or nothing."""

import math
from dataclasses import replace

import pytest

from index.answering.gate import decision as gate
from index.answering.gate.grounding import Grounding
from index.answering.question import analyze
from index.answering.ranking import rank_candidates
from index.answering.ranking.ranker import score_candidates
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

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


@pytest.mark.parametrize(
    ("score", "other_subject", "near"),
    [
        (-0.01, "", True),
        (-1.0, "", True),
        (-1.01, "", False),
        (0.0, "", False),
        (-0.5, "Vesby", False),
    ],
)
def test_a_near_miss_is_just_below_the_threshold(collection, score, other_subject, near):
    """It is no answer, is about what the question names, and scores at least `NEAR_MISS`."""
    verdict = decide(collection, "Who built the lighthouse at Cape Farne?")
    grounding = Grounding(other_subject=other_subject)
    assert replace(verdict, score=score, grounding=grounding).is_near_miss is near


def test_no_shared_word_is_no_passage_at_all(collection):
    """Without candidates there is nothing to show."""
    verdict = decide(collection, "Do quaggas yodel?")
    assert verdict.band is Band.NONE
    assert verdict.features == {}
    assert verdict.score == -math.inf


def test_the_score_is_the_bias_and_the_weighted_features(collection):
    """The score is the bias plus each feature's value times its weight."""
    verdict = decide(collection, "When was the lighthouse built?")
    total = sum(each.weight * verdict.features[each.name] for each in gate.GATE_FEATURES)
    assert verdict.score == pytest.approx(gate.GATE_BIAS + total)
    assert list(verdict.features) == [each.name for each in gate.GATE_FEATURES]
    assert all(map(math.isfinite, verdict.features.values()))


def test_a_missing_kind_of_answer_counts_against(collection):
    """No sentence holds an age, so an answer to a question for an age cannot be there."""
    asked = "How old is the keeper of the lighthouse?"
    assert decide(collection, asked).features["kind of answer is missing"] == 1.0
    asked = "When was the lighthouse built?"
    assert decide(collection, asked).features["kind of answer is missing"] == 0.0


def test_missing_words_count_against(collection):
    """Words that neither the best sentence nor the one before has lower the score."""
    plain = decide(collection, "Who built the lighthouse?")
    strange = decide(collection, "Who built the lighthouse with dynamite?")
    assert strange.features["missing words"] > plain.features["missing words"]
    assert strange.score < plain.score


def test_names_count_by_their_share(collection):
    """The feature is the share of names among the content words."""
    named = decide(collection, "When was the lighthouse at Cape Farne built?").features
    assert named["asks for names"] == pytest.approx(2 / 4)
    assert decide(collection, "When was the lighthouse built?").features["asks for names"] == 0


def test_only_the_best_sentence_can_hold_the_kind_of_answer(collection):
    """A date in another sentence does not count: it may date something else."""
    asked = analyze(collection, "When was the lighthouse at Cape Farne built?")
    ranked = score_candidates(collection, asked)
    undated = [each for each in ranked if each.paragraph != ranked[0].paragraph]
    lacking = gate.decide(collection, asked, [*undated, ranked[0]]).features
    assert lacking["kind of answer is missing"] == 1
    found = gate.decide(collection, asked, ranked).features
    assert found["kind of answer is missing"] == 0


def test_an_answer_stands_out_from_other_paragraphs(collection):
    """Two paragraphs that score the same are not ahead of each other."""
    again = MemoryCollection([read_text("notes.txt", NOTES), read_text("again.txt", NOTES)])
    text = "When was the lighthouse at Cape Farne built?"
    once, twice = (
        decide(each, text).features["ahead of other paragraphs"] for each in (collection, again)
    )
    assert once > twice == 0.0


def test_few_content_words_count_against(collection):
    """The feature is one over the number of content words."""
    one, three = (
        decide(collection, text).features["few content words"]
        for text in ("Who is the keeper?", "Who is the keeper of the white house?")
    )
    assert one == 1.0
    assert three == pytest.approx(1 / 3)


@pytest.mark.parametrize(
    ("text", "says_all"),
    [
        ("When was the lighthouse built?", 1.0),
        ("Who is the keeper?", 1.0),
        ("When was the lighthouse painted?", 0.0),
        ("How old is the keeper?", 0.0),
        ("Who built the lighthouse at Cape Farne?", 0.0),
    ],
)
def test_a_sentence_with_all_of_a_short_question_stands_out(collection, text, says_all):
    """Every content word counts, and the kind of answer; a longer question says enough itself."""
    assert decide(collection, text).features["all of it is said"] == says_all


def test_how_wide_requires_a_measure():
    """A sentence without a measure cannot answer how wide something is."""
    market = MemoryCollection([read_text("other.txt", OTHER)])
    verdict = decide(market, "How wide is the market square?")
    assert verdict.features["kind of answer is missing"] == 1.0
    assert (
        decide(market, "When does the market close?").features["kind of answer is missing"] == 0.0
    )


def test_a_word_with_a_synonym_there_is_not_missing(collection):
    """Of the question's words, "erected" has the synonym "built" there, and "painted" has none."""
    said = decide(collection, "Who erected the lighthouse?").features
    unsaid = decide(collection, "Who painted the lighthouse?").features
    assert said["missing words"] == 0 < unsaid["missing words"]


def test_one_article_at_the_top_counts_more_among_many(collection):
    """Of two articles, one fills the top by chance; of many, it does so less often."""
    text = "When was the lighthouse at Cape Farne built?"
    others = [read_text(f"market{number}.txt", OTHER) for number in range(12)]
    many = MemoryCollection([read_text("notes.txt", NOTES), *others])
    few = decide(collection, text).features["article fills the top"]
    assert 0 < few < decide(many, text).features["article fills the top"] <= 1


def test_a_question_for_yes_or_no_has_its_feature(collection):
    """The feature is 1 for a question for yes or no, 0 for others."""
    assert decide(collection, "Does the market close at noon?").features["asks for yes or no"] == 1
    assert decide(collection, "When does the market close?").features["asks for yes or no"] == 0


def test_every_feature_has_a_meaning():
    """Each feature of the gate has a name of its own, a weight and a meaning in words."""
    names = [each.name for each in gate.GATE_FEATURES]
    assert len(set(names)) == len(names)
    assert all(each.weight and each.meaning for each in gate.GATE_FEATURES)


def test_a_word_of_no_source_counts_against_unless_it_has_a_synonym(collection):
    """No source has "dynamite"; none has "erected" either, but a sentence has a synonym."""
    strange = decide(collection, "Who built the lighthouse with dynamite?").features
    assert strange["in no source"] == pytest.approx(1 / 3)
    assert decide(collection, "Who erected the lighthouse?").features["in no source"] == 0
    assert decide(collection, "Who built the lighthouse?").features["in no source"] == 0
    light = decide(collection, "How many oxen does the lighthouse need?").features
    assert light["in no source"] == pytest.approx(1 / 3)  # oxen, not need


@pytest.mark.parametrize(
    ("sentence", "share"),
    [
        ("It draws 900 litres a day.", 0.5),
        ("It is here that it draws 900 litres a day.", 0.0),
        ("The keeper draws 900 litres a day.", 0.0),
    ],
)
def test_what_a_pronoun_stands_for_counts(sentence, share):
    """The sentence before names what "it" draws; in "it is here that" it stands for nothing."""
    text = f"Pumps\n\nThe Orrin pump was set up in May. {sentence}\n"
    other = "Mill\n\nThe mill grinds corn. The weir was mended.\n"
    read = MemoryCollection([read_text("a.txt", text), read_text("b.txt", other)])
    question = analyze(read, "How many litres does the pump draw?")
    ranked = rank_candidates(read, question)
    found = [each for each in ranked.for_gate if read.passages([each.sentence])[0].text == sentence]
    value = gate.decide(read, question, found).features["sentence before names it"]
    assert (value > 0) is (share > 0)


@pytest.mark.parametrize(
    "text",
    [
        "When was the lighthouse at Cape Farne built?",
        "When was the lighthouse at Cape Tarn built?",
        "Who built the Eiffel Tower?",
        "When does the market close in Vesby on Mondays?",
    ],
)
def test_a_brief_verdict_decides_the_same(collection, text):
    """Only the numbers of what is about another thing are left out."""
    question = analyze(collection, text)
    candidates = score_candidates(collection, question)
    whole = gate.decide(collection, question, candidates)
    brief = gate.decide(collection, question, candidates, brief=True)
    assert (brief.band, brief.is_near_miss) == (whole.band, whole.is_near_miss)
    assert bool(brief.features) is whole.grounding.holds
