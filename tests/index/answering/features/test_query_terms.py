"""The question's terms as arrays."""

from index.answering.features.query_terms import Bigrams, QueryTerms
from index.answering.question import analyze
from tests.support.memory_collection import MemoryCollection, read_text

OPENED = MemoryCollection([read_text("a.txt", "Five boats sail to Ulm.\n")])


def test_every_distinct_term_is_laid_out_once():
    """A repeated word is one query term, and `order` refers to it twice."""
    query = QueryTerms.from_question(analyze(OPENED, "Do the boats sail as boats to Ulm?"))
    assert len(set(query.terms)) == len(query.terms)
    words = [query.terms[query_term] for query_term in query.order]
    assert [word for word in words if word == "boat"] == ["boat", "boat"]
    assert [query.terms[query_term] for query_term in query.content] == ["boat", "sail", "ulm"]
    assert [t for t, name in zip(query.terms, query.is_name, strict=True) if name] == ["ulm"]


def test_an_expansion_stands_for_its_query_term():
    """Asked for 5, an article that writes five has the term by its expansion."""
    query = QueryTerms.from_question(analyze(OPENED, "Which 5 sail?"))
    five = query.terms.index("5")
    assert query.index_terms.own[five] == -1
    ((row,),) = query.index_terms.expansions[five]
    assert query.index_terms.query_term_of[row] == five


def test_bigrams_are_numbered_once_each():
    """A pair has one number, a pair of the same term twice none."""
    bigrams = Bigrams([0, 1, 1, 0, 1, 2], 3)
    pairs = list(zip(bigrams.left.tolist(), bigrams.right.tolist(), strict=True))
    assert pairs == [(0, 1), (1, 0), (1, 2)]
    assert bigrams.look_up(bigrams.left, bigrams.right).tolist() == [0, 1, 2]
    assert bigrams.look_up(bigrams.left * 0, bigrams.right * 0).tolist() == [-1, -1, -1]
