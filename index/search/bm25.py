"""Okapi BM25 as `rank_bm25.BM25Okapi` computes it, over sparse postings, with a smoothed idf.

Pure. Formula: Trotman, Puurula and Burgess (2014), Improvements to BM25 and Language Models
Examined. Sparse weights instead of a dictionary for each document: Lù (2024), BM25S,
arXiv:2407.03618. The smoothed idf is positive on any corpus; rank-bm25's own is 0 or less for a
term that half of the documents or more contain.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray
from rank_bm25 import BM25Okapi

from index.postings import Postings

Floats = NDArray[np.float64]


def smoothed_idf(df: NDArray[Any], *, num_units: float | NDArray[Any]) -> Floats:
    """Return ln(1 + (N - df + 1/2) / (df + 1/2)), in the shape of `df`; positive for df <= N.

    `num_units` is N, a number or an array that is broadcast against `df`.
    """
    idf: Floats = np.log(1 + (num_units - df + 0.5) / (df + 0.5))
    return idf


def saturation(
    tf: NDArray[Any], dl: NDArray[Any], *, avgdl: float | Floats, k1: float, b: float
) -> Floats:
    """Return tf*(k1 + 1) / (tf + k1*(1 - b + b*dl/avgdl)): a posting's weight without its idf.

    tf > 0 and dl are (P,); dl and avgdl are numbers of terms. The weight lies between 0 and k1 + 1,
    grows with tf and shrinks with dl.
    """
    weights: Floats = tf * (k1 + 1) / (tf + k1 * (1 - b + b * dl / avgdl))
    return weights


class SparseOkapi(BM25Okapi):  # type: ignore[misc]  # rank_bm25 ships no types
    """rank-bm25's Okapi over sparse postings: the same interface, formula and scores.

    It differs where rank-bm25 fails its users: the idf is smoothed, an empty corpus and empty
    documents score 0, and of equal scores the earlier document comes first. `doc_freqs`, the
    dictionary for each document, stays empty.
    """

    def __init__(
        self,
        corpus: Iterable[Sequence[str]],
        tokenizer: Callable[[str], Sequence[str]] | None = None,
        k1: float = 1.5,
        b: float = 0.75,
        epsilon: float = 0.25,
    ) -> None:
        super().__init__(corpus, tokenizer, k1, b, epsilon)

    @classmethod
    def from_statistics(cls, *, num_units: int, total_length: int, k1: float, b: float) -> Self:
        """Return a model without postings, for a corpus of this size."""
        model = cls((), k1=k1, b=b)
        model.corpus_size = num_units
        model.avgdl = total_length / num_units if num_units else 0.0
        return model

    def idf_of(self, df: NDArray[Any]) -> Floats:
        """Return the idf of terms that `df` units contain, in the shape of `df`."""
        return smoothed_idf(df, num_units=self.corpus_size)

    def weights(self, pairs: NDArray[Any]) -> Floats:
        """Return the weight of each (tf, dl), without idf, and 0 for an absent term last.

        `pairs` is (C, 2), the result (C + 1,), indexed by the codes of `Postings`.
        """
        tf, dl = pairs[:, 0], pairs[:, 1]
        table = np.zeros(len(pairs) + 1)
        if len(pairs) and self.avgdl:  # avgdl is 0 where no live unit has a term
            table[:-1] = saturation(tf, dl, avgdl=self.avgdl, k1=self.k1, b=self.b)
        return table

    def get_scores(self, query: Sequence[str]) -> Floats:
        """Return the score of every document, (corpus_size,); a repeated term counts again."""
        scores = np.zeros(self.corpus_size)
        for row, idf in self._rows(query):
            postings = self._postings.posting_list(row)
            scores[postings.units()] += idf * self._table[postings.codes]
        return scores

    def get_batch_scores(self, query: Sequence[str], doc_ids: Sequence[int]) -> list[float]:
        """Return the scores of these documents, in the order of `doc_ids`."""
        units = np.asarray(doc_ids, np.intp)
        scores = np.zeros(len(units))
        for row, idf in self._rows(query):
            codes = self._postings.look_up_codes([self._postings.posting_list(row)], units)[0]
            scores += idf * self._table[codes]
        return scores.tolist()

    def get_top_n(self, query: Sequence[str], documents: Sequence[Any], n: int = 5) -> list[Any]:
        """Return the best `n` of `documents`, best first; ties go to the earlier one.

        Raises ValueError where `documents` is not as long as the corpus.
        """
        if len(documents) != self.corpus_size:
            raise ValueError("the documents given do not match the indexed corpus")
        order = np.argsort(-self.get_scores(query), kind="stable")
        return [documents[i] for i in order[:n]]

    def _tokenize_corpus(self, corpus: Iterable[str]) -> list[Sequence[str]]:
        """Tokenize in this process; rank-bm25 would start a pool of processes and not close it."""
        return [self.tokenizer(text) for text in corpus]

    def _rows(self, query: Sequence[str]) -> list[tuple[int, float]]:
        """Return the row and the idf of each query token that occurs in the corpus, in order."""
        known = [token for token in query if token in self._vocabulary]
        ids = np.array([self._vocabulary[token] for token in known], np.int64)
        rows = self._postings.rows_of(ids).tolist()
        return [(row, self.idf[token]) for row, token in zip(rows, known, strict=True)]

    def _initialize(self, corpus: Iterable[Sequence[str]]) -> Mapping[str, int]:
        """Build postings of the corpus; return each token's df. Called by rank-bm25."""
        vocabulary: defaultdict[str, int] = defaultdict(lambda: len(vocabulary))
        documents = [[vocabulary[token] for token in document] for document in corpus]
        self.doc_len = [len(document) for document in documents]
        self.corpus_size = len(documents)
        self.avgdl = sum(self.doc_len) / self.corpus_size if documents else 0.0
        terms = np.array([term for document in documents for term in document], np.int32)
        offsets = np.concatenate(([0], np.cumsum(self.doc_len))).astype(np.int64)
        self._vocabulary = dict(vocabulary)
        self._postings = Postings.build(terms, offsets, len(vocabulary))
        df = np.diff(self._postings.starts).tolist()  # every id occurs, so rows are ids
        return dict(zip(self._vocabulary, df, strict=True))

    def _calc_idf(self, nd: Mapping[str, int]) -> None:
        """Fill `idf` from each token's df; called by rank-bm25 once the corpus is counted."""
        idf = self.idf_of(np.array(list(nd.values()), np.int64))
        self.idf = dict(zip(nd, idf.tolist(), strict=True))
        self._table = self.weights(self._postings.pairs)
