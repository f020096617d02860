"""The linear model that ranks candidate sentences."""

import numpy as np
import pytest

from index.answering.features.features import WEIGHTS
from index.answering.question import analyze
from index.answering.ranking.ranker import rank_candidates, score_candidates
from tests.support.memory_collection import MemoryCollection, read_text

FERRY = """The river ferry

The ferry Morgenrot crosses the river every hour. It was built in 1931 by the yard of Jens Holt. \
The crossing costs two crowns.

Nobody is sure why the ferry stops at night. The harbour master says it is because of the fog.
"""
BAKERY = """The bakery on the hill

The bakery opens at five. It sells rye bread and a cake named after the ferry.

A rye loaf (RL) is a round bread of dark flour. The baker, Anna Lund, is 61 years of age.
"""


@pytest.fixture(scope="module")
def collection():
    """Two short articles that share a few words."""
    return MemoryCollection([read_text("bakery.txt", BAKERY), read_text("ferry.txt", FERRY)])


def best(collection, text, **options):
    """Return the text of the best sentence."""
    found = score_candidates(collection, analyze(collection, text), **options)
    return collection.passages([found[0].sentence])[0].text if found else None


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("When was the ferry built?", "It was built in 1931"),
        ("How much does the crossing cost?", "The crossing costs"),
        ("How often does the ferry cross the river?", "The ferry Morgenrot"),
        ("Why does the ferry stop at night?", "Nobody is sure"),
        ("How old is the baker?", "The baker, Anna Lund"),
        ("What is a rye loaf?", "A rye loaf (RL) is"),
        ("What does RL mean?", "A rye loaf (RL) is"),
        ("Who built the Morgenrot?", "It was built in 1931"),
    ],
)
def test_the_sentence_that_answers_is_best(collection, text, opening):
    """Answer types, definitions, word families and the previous sentence all count."""
    assert best(collection, text).startswith(opening)


def test_parts_sum_up_to_the_score(collection):
    """A score is the sum of its parts, and a part a feature times its weight."""
    for candidate in score_candidates(collection, analyze(collection, "When was the ferry built?")):
        assert candidate.score == pytest.approx(sum(candidate.parts.values()))
        for name, value in candidate.parts.items():
            assert value == pytest.approx(WEIGHTS[name] * candidate.features[name])


def test_the_sentence_feature_is_the_bm25_of_its_field(collection):
    """Computed from stored terms, the feature equals the score that the field computes."""
    question = analyze(collection, "Which yard sells bread at the river?")
    assert not question.expansions
    candidates = score_candidates(collection, question)
    query = question.query_ids[question.query_ids >= 0]
    expected = collection.sentences.scores(
        query, np.array([each.sentence for each in candidates], dtype=np.int64)
    )
    assert [each.features["sentence"] for each in candidates] == pytest.approx(expected.tolist())


def test_the_paragraph_feature_is_the_bm25_of_its_field(collection):
    """Paragraphs are scored by content terms, those of the title included."""
    question = analyze(collection, "Which yard sells bread at the river?")
    candidates = score_candidates(collection, question)
    content = question.content_ids[question.content_ids >= 0]
    expected = collection.paragraphs.scores(
        content, np.array([each.paragraph for each in candidates], dtype=np.int64)
    )
    assert [each.features["paragraph"] for each in candidates] == pytest.approx(expected.tolist())


def test_scores_come_best_first(collection):
    """The candidates are sorted by score, descending."""
    scores = [
        each.score for each in score_candidates(collection, analyze(collection, "rye bread ferry"))
    ]
    assert scores == sorted(scores, reverse=True)


def test_a_question_without_known_content_has_no_candidates(collection):
    """Stop words and unknown words alone find nothing."""
    assert score_candidates(collection, analyze(collection, "Who is it?")) == []
    assert score_candidates(collection, analyze(collection, "")) == []
    assert score_candidates(collection, analyze(collection, "Zanzibar quagga?")) == []


def test_within_keeps_to_one_article(collection):
    """Restricted to one article, all candidates are from it."""
    ferry = collection.article_named("ferry.txt")
    paragraphs = collection.paragraphs_of(ferry)
    first = collection.sentences_of(paragraphs.start).start
    within = range(first, collection.sentences_of(paragraphs.stop - 1).stop)
    found = score_candidates(
        collection, analyze(collection, "Where is rye bread and the ferry?"), within=within
    )
    assert {each.article for each in found} == {ferry}


def test_ties_go_to_the_earlier_source():
    """The same words in two sources are ordered by the names of the sources."""
    text = "News\n\nThe dam broke on Monday. Nobody was hurt.\n"
    collection = MemoryCollection([read_text("b.txt", text), read_text("a.txt", text)])
    found = score_candidates(collection, analyze(collection, "When did the dam break?"))
    tied = [each for each in found if each.score == found[0].score]
    passages = collection.passages([each.sentence for each in tied])
    assert [each.source for each in passages] == ["a.txt", "b.txt"]


def test_an_expansion_counts_less_than_the_word_itself():
    """A sentence with the asked word ranks above the same one with a word of its family."""
    text = "News\n\nThe council began repairs.\n\nThe council begun repairs.\n"
    collection = MemoryCollection([read_text("a.txt", text)])
    assert best(collection, "Has the council begun repairs?") == "The council begun repairs."
    assert best(collection, "When did the council begin repairs?") == "The council began repairs."


def test_one_sentence_is_enough_of_a_collection():
    """Nothing divides by zero in a collection of one sentence or none."""
    collection = MemoryCollection([read_text("a.txt", "Rain\n")])
    assert best(collection, "rain") == "Rain"
    assert score_candidates(MemoryCollection([]), analyze(MemoryCollection([]), "rain")) == []


QUAY = """Asking

**Mention the bot** and ask: `@Bot how many people were hurt in the fire at the mill?`

What the fire at the mill did

The fire at the mill began at night. Nine people were hurt.

The mill stands 31 meters high on the quay. The quay floods every two years. They mend it for 40 \
dollars and say little of the cost of the quay.
"""


@pytest.fixture(scope="module")
def quay():
    """An article with a sentence that asks and a heading that repeats the question."""
    return MemoryCollection([read_text("quay.txt", QUAY)])


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("How many people were hurt in the fire at the mill?", "Nine people"),
        ("What did the fire at the mill do?", "The fire at the mill began"),
        ("How high is the quay?", "The mill stands 31"),
        ("How often is the quay flooded?", "The quay floods"),
    ],
)
def test_sentences_that_ask_or_repeat_rank_lower(quay, text, opening):
    """So do headings that add nothing, and numbers of the wrong kind."""
    assert best(quay, text).startswith(opening)


def test_a_name_is_lacking_outside_its_paragraphs_and_titles(collection):
    """Only paragraphs of the article on the ferry do not lack the ferry's name."""
    question = analyze(collection, "Why does the Morgenrot stop?")
    lacks = {
        each.paragraph: each.features["lacks a name"]
        for each in score_candidates(collection, question)
    }
    named = [each for each in lacks.values() if each == 0]
    assert named
    assert len(named) < len(lacks)


def test_a_number_counts_half_where_no_term_matches():
    """A sentence without any word of the question gets half for the number in it."""
    text = (
        "The quay\n\nThe guards at the quay fired on sailors who had deserted. "
        "It is believed some 40 rounds were used.\n\n"
        "Tens of thousands of sailors have deserted the quay since the war.\n"
    )
    quay = MemoryCollection([read_text("quay.txt", text)])
    question = "How many sailors have deserted?"
    assert best(quay, question).startswith("Tens of thousands")
    rating = {
        quay.passages([each.sentence])[0].text[:4]: each.features["kind of answer"]
        for each in score_candidates(quay, analyze(quay, question))
    }
    assert 0 < rating["It i"] <= rating["Tens"] / 2


TIDE = """The tide

The keeper's reporting stopped at the old lock.

The keeper's report stopped at the old lock.

The tide came in at noon.
"""


def test_only_the_order_for_quotes_has_the_parts_of_re_ranking():
    """The gate gets the scores of the linear model, quotes are ordered by inflections as well."""
    tide = MemoryCollection([read_text("tide.txt", TIDE)])
    question = analyze(tide, "Where did the keeper's report stop at the tide?")
    ranked = rank_candidates(tide, question)
    order = [each.sentence for each in ranked.for_gate]
    assert order == [each.sentence for each in score_candidates(tide, question)]
    assert sorted(order) == sorted(each.sentence for each in ranked.for_quotes)
    assert all("inflected" not in each.parts for each in ranked.for_gate)
    first, *others = ranked.for_quotes
    assert "inflected" in first.parts
    assert any("new beside the best" in each.parts for each in others)
    for each in (*ranked.for_gate, *ranked.for_quotes):
        assert each.score == pytest.approx(sum(each.parts.values()))


def test_without_candidates_both_orders_are_empty(collection):
    """Nothing to re-rank is no failure."""
    ranked = rank_candidates(collection, analyze(collection, "Zanzibar quagga?"))
    assert list(ranked.for_gate) == list(ranked.for_quotes) == []
