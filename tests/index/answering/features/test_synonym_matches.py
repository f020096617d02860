"""Query terms in other words: synonyms, kinds and the expressions that words name."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.analysis import extract_terms
from index.answering import explain
from index.answering.features.synonym_matches import find_terms_in_other_words
from index.answering.lexical import find_synonyms
from index.answering.question import analyze
from index.answering.ranking.ranker import score_candidates
from index.expressions import SentenceFlag, find_flags
from tests.support.memory_collection import MemoryCollection, read_text

WORDS = ["collect", "gather", "money", "red", "year", "buy", "nobody", "colour", "quagga"]
TEXT = """Warehouse fund

A fund for the workers of the warehouse had gathered 52,000 dollars by noon.

The red van of the fund's chief was bought in 1987.

Nobody came.
"""


@pytest.fixture(scope="module")
def collection():
    """One short article."""
    return MemoryCollection([read_text("fund.txt", TEXT)])


def find(collection, words):
    """Return which terms each sentence expresses in other words, (W, S)."""
    sentences = np.arange(collection.sentences.num_units)
    terms, starts = collection.terms_of(sentences)
    return find_terms_in_other_words(
        collection, words, terms, starts[:-1], collection.flags(sentences)
    )


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [("collected", 1), ("money", 1), ("vehicle", 2), ("colour", 2), ("year", 2), ("acquire", 2)],
)
def test_synonyms_kinds_and_expressions_stand_for_a_term(collection, asked, sentence):
    """Here "gathered" stands for "collected", "red" for a colour and "in 1987" for a year."""
    (row,) = find(collection, extract_terms(asked))
    assert row[sentence]
    assert not row[3]


def test_a_term_of_the_question_stands_for_no_other_one(collection):
    """Where both "collect" and "gather" are asked for, "gathered" stands for the second alone."""
    asked, beside = extract_terms("collect"), extract_terms("gather")
    assert find(collection, asked)[0][1]
    assert not find(collection, [*asked, *beside])[0][1]


def test_without_terms_nothing_is_found(collection):
    """A question of asking words alone has no content terms."""
    assert find(collection, []).shape == (0, collection.sentences.num_units)


@given(st.lists(st.sampled_from(WORDS)))
def test_every_term_is_found_as_by_a_plain_look(words):
    """Each row equals a plain look at each sentence's words and expressions."""
    collection = MemoryCollection([read_text("fund.txt", TEXT)])
    terms = [term for word in words for term in extract_terms(word)]
    table = find(collection, terms)
    for row, term in zip(table, terms, strict=True):
        others = set(find_synonyms(term)) - set(terms)
        for sentence, passage in enumerate(collection.passages(range(len(row)))):
            by_synonym = bool(others & set(extract_terms(passage.text)))
            by_year = term == "year" and bool(
                find_flags(passage.text) & (SentenceFlag.DATE | SentenceFlag.YEAR)
            )
            by_money = term == "money" and bool(find_flags(passage.text) & SentenceFlag.MONEY)
            assert row[sentence] == (by_synonym or by_year or by_money)


def test_a_sentence_with_synonyms_ranks_first(collection):
    """A term that is expressed in other words is not missing."""
    best = score_candidates(
        collection, analyze(collection, "How much money was collected for the fund?")
    )[0]
    assert best.sentence == 1
    assert best.features["in other words"] > 0
    assert best.features["missing words"] == 0


def test_an_explanation_lists_terms_in_other_words(collection):
    """They are listed neither as found nor as lacking."""
    first = explain(collection, "How much money was collected for the tired workers?").passages[0]
    assert first.paraphrased == ("money", "collected")
    assert first.found == ("workers",)
    assert first.missing == ("tired",)
