"""The same thing in other words: synonyms, kinds and the expressions that words name."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import expressions
from index.analysis import analyzer
from index.answering import explain
from index.answering.lexical import synonyms
from index.answering.question.analyze import analyze
from index.answering.ranking.ranker import rank
from index.answering.ranking.synonym_matches import reworded
from tests.memory_collection import MemoryCollection, read_text

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


def said(collection, words):
    """Tell which words each sentence says otherwise, (W, S)."""
    sentences = np.arange(collection.sentences.num_units)
    terms, starts = collection.terms_of(sentences)
    return reworded(collection, words, terms, starts[:-1], collection.flags(sentences))


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [("collected", 1), ("money", 1), ("vehicle", 2), ("colour", 2), ("year", 2), ("acquire", 2)],
)
def test_a_synonym_a_kind_or_an_expression_says_it_otherwise(collection, asked, sentence):
    """Here "gathered" says "collected", "red" a colour, "in 1987" a year: no other words do."""
    (row,) = said(collection, analyzer.terms(asked))
    assert row[sentence]
    assert not row[3]


def test_a_word_that_is_asked_for_itself_says_nothing_else(collection):
    """Were insurance and cover asked for, "covered" would say but the second."""
    asked, beside = analyzer.terms("collect"), analyzer.terms("gather")
    assert said(collection, asked)[0][1]
    assert not said(collection, [*asked, *beside])[0][1]


def test_a_kind_speaks_one_way(collection):
    """Who asks about something red is not answered by a sentence on colours."""
    assert "red" in synonyms.synonyms("colour")
    assert "colour" not in synonyms.synonyms("red")


def test_a_synonym_is_one_in_each_of_its_forms():
    """Irregular forms come with their verb, asked for or found."""
    assert {"built", "construct"} <= set(synonyms.synonyms("erect"))
    assert "erect" in synonyms.synonyms("built")


def test_no_word_of_its_own_family_is_a_synonym():
    """What counts as the word itself is not said in other words."""
    assert not {"buy", "bought", "purchas"} & set(synonyms.synonyms("bought"))


def test_no_word_is_its_own_synonym():
    """A group never lists a word twice, in whatever ending."""
    for term in analyzer.terms("animal organization job produce part build name major"):
        assert term not in synonyms.synonyms(term)


def test_without_words_nothing_is_said(collection):
    """A question of asking words alone has no content to say otherwise."""
    assert said(collection, []).shape == (0, collection.sentences.num_units)


@given(st.lists(st.sampled_from(WORDS)))
def test_every_word_is_said_by_what_is_not_asked_itself(words):
    """One row a word, equal to a plain look at each sentence's words and expressions."""
    collection = MemoryCollection([read_text("fund.txt", TEXT)])
    terms = [term for word in words for term in analyzer.terms(word)]
    table = said(collection, terms)
    for row, term in zip(table, terms, strict=True):
        others = set(synonyms.synonyms(term)) - set(terms)
        for sentence, passage in enumerate(collection.passages(range(len(row)))):
            by_synonym = bool(others & set(analyzer.terms(passage.text)))
            by_year = term == "year" and bool(
                expressions.flags(passage.text) & (expressions.Flag.DATE | expressions.Flag.YEAR)
            )
            by_money = term == "money" and bool(
                expressions.flags(passage.text) & expressions.Flag.MONEY
            )
            assert row[sentence] == (by_synonym or by_year or by_money)


def test_the_sentence_that_says_it_otherwise_ranks_first(collection):
    """The words a sentence lacks count less against it where others say the same."""
    best = rank(collection, analyze(collection, "How much money was collected for the fund?"))[0]
    assert best.sentence == 1
    assert best.measured["in other words"] > 0
    assert best.measured["missing words"] == 0


def test_why_tells_the_words_that_were_said_otherwise(collection):
    """They are neither found nor lacking."""
    first = explain(collection, "How much money was collected for the tired workers?").passages[0]
    assert first.reworded == ("money", "collected")
    assert first.found == ("workers",)
    assert first.lacking == ("tired",)
