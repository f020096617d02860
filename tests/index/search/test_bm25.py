"""Our BM25 equals rank-bm25's own loops, without their failures."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rank_bm25 import BM25Okapi

from index.search.bm25 import SparseOkapi, saturation, smoothed_idf

words = st.sampled_from(["ant", "bee", "cow", "dog", "elk"])
documents = st.lists(words, min_size=1, max_size=9)
corpora = st.lists(documents, min_size=1, max_size=12)
queries = st.lists(st.sampled_from(["ant", "bee", "cow", "dog", "elk", "yak"]), max_size=7)
constants = st.tuples(st.sampled_from([0.3, 1.2, 1.5]), st.sampled_from([0.0, 0.4, 0.75, 1.0]))


class Oracle(BM25Okapi):
    """rank-bm25's own loops; only the idf is ours."""

    def _calc_idf(self, nd):
        for word, n in nd.items():
            self.idf[word] = math.log(1 + (self.corpus_size - n + 0.5) / (n + 0.5))


@settings(deadline=None)
@given(corpora, queries, constants)
def test_scores_equal_those_of_rank_bm25(corpus, query, constants):
    """Scores, batch scores and public attributes agree for any corpus and query."""
    k1, b = constants
    ours, oracle = SparseOkapi(corpus, k1=k1, b=b), Oracle(corpus, k1=k1, b=b)
    np.testing.assert_allclose(ours.get_scores(query), oracle.get_scores(query), rtol=1e-9)
    ids = list(range(len(corpus)))[::2]
    batch = ours.get_batch_scores(query, ids)
    np.testing.assert_allclose(batch, oracle.get_batch_scores(query, ids), rtol=1e-9)
    assert isinstance(batch, list)
    assert ours.idf == pytest.approx(oracle.idf)
    assert (ours.corpus_size, ours.avgdl) == (oracle.corpus_size, oracle.avgdl)
    assert ours.doc_len == oracle.doc_len


@settings(deadline=None)
@given(corpora, queries, st.integers(0, 15))
def test_the_best_documents_come_in_order_of_score_and_then_of_place(corpus, query, n):
    """`get_top_n` returns the earlier of two documents first if their scores are equal."""
    model = SparseOkapi(corpus)
    scores = model.get_scores(query)
    ranked = sorted(range(len(corpus)), key=lambda i: (-scores[i], i))
    assert model.get_top_n(query, list(range(len(corpus))), n) == ranked[:n]


def test_documents_of_another_corpus_are_refused():
    """`get_top_n` raises ValueError for another number of documents than were indexed."""
    with pytest.raises(ValueError, match="do not match"):
        SparseOkapi([["ant"]]).get_top_n(["ant"], [])


def test_an_empty_corpus_has_no_scores():
    """An empty corpus has no scores, where rank-bm25 divides by zero."""
    model = SparseOkapi([])
    assert model.get_scores(["ant"]).tolist() == []
    assert model.get_batch_scores(["ant"], []) == []
    assert model.get_top_n(["ant"], []) == []
    assert model.avgdl == 0


@pytest.mark.parametrize("b", [0, 0.75, 1])
@pytest.mark.parametrize("corpus", [[[]], [[], ["ant"]], [["ant"], [], []]])
def test_an_empty_document_scores_zero(corpus, b):
    """An empty document scores 0, where rank-bm25 may divide zero by zero."""
    scores = SparseOkapi(corpus, k1=0.3, b=b).get_scores(["ant"])
    assert np.isfinite(scores).all()
    assert [score > 0 for score in scores] == [bool(document) for document in corpus]


def test_a_term_in_every_document_still_counts():
    """The smoothed idf is positive for a term that every document contains."""
    assert SparseOkapi([["ant"], ["ant", "bee"]]).get_scores(["ant"]).min() > 0


def test_presence_alone_counts_when_k1_is_zero():
    """With k1 = 0 a weight depends on neither tf nor dl."""
    scores = SparseOkapi([["ant"], ["ant"] * 3 + ["bee"]], k1=0).get_scores(["ant"])
    assert scores[0] == scores[1] == smoothed_idf(np.array(2), num_units=2)


def test_a_tokenizer_turns_texts_into_documents():
    """As in rank-bm25, a corpus of strings is split by the tokenizer that is given with it."""
    model = SparseOkapi(["ant bee", "cow"], tokenizer=str.split)
    assert model.get_top_n(["cow"], ["first", "second"], n=1) == ["second"]


@given(st.integers(1, 50), st.integers(1, 50), st.floats(0, 9), st.floats(0, 1))
def test_weights_grow_with_tf_and_shrink_with_length(tf, dl, k1, b):
    """A weight grows with tf, shrinks with dl and is at most k1 + 1; block maxima rely on it."""
    here = saturation(np.array(tf), np.array(dl), avgdl=20, k1=k1, b=b)
    assert saturation(np.array(tf + 1), np.array(dl), avgdl=20, k1=k1, b=b) >= here * (1 - 1e-12)
    assert saturation(np.array(tf), np.array(dl + 1), avgdl=20, k1=k1, b=b) <= here * (1 + 1e-12)
    assert 0 < here <= (k1 + 1) * (1 + 1e-12)
