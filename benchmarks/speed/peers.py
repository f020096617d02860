"""Other systems that rank passages by BM25, each in a configuration that is fair to it.

All get the same tokens and the same content words of a question. The arrays of bm25s are made from
our counts, since its own builder takes minutes for a million passages; the search is its own.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from rank_bm25 import BM25Okapi

from benchmarks.speed.corpora import Corpus
from index.postings import Postings
from index.search import (
    FieldSegment,
    FieldStatistics,
    PostingsField,
    saturation,
    smoothed_idf,
)
from index.settings import Okapi


class Peer(Protocol):
    """A system that has indexed a corpus into `folder`."""

    def __init__(self, corpus: Corpus, okapi: Okapi, folder: Path) -> None: ...

    def search(self, question: list[int], k: int) -> list[int]:
        """Return the k best passages, best first, including all setup of a query."""

    def index_bytes(self) -> int:
        """Return the size of the stored index in bytes."""


class Footnote:
    """Footnote's own search, over memory-mapped arrays."""

    def __init__(self, corpus: Corpus, okapi: Okapi, folder: Path) -> None:
        built = Postings.build(corpus.terms, corpus.offsets, corpus.num_terms)
        for name, array in built.arrays().items():
            np.save(folder / f"{name}.npy", array)
        self._folder = folder
        opened = {p.stem: np.load(p, mmap_mode="r") for p in folder.glob("*.npy")}
        segments = self._segments(Postings.from_arrays(opened), corpus)
        self._field = PostingsField(segments, FieldStatistics.count(segments), okapi)

    def _segments(self, opened: Postings, corpus: Corpus) -> list[FieldSegment]:
        del corpus
        return [FieldSegment(opened)]

    def search(self, question: list[int], k: int) -> list[int]:
        """Return the k best passages."""
        found: list[int] = self._field.top(np.array(question, np.int64), k).units.tolist()
        return found

    def index_bytes(self) -> int:
        """Return the size of all arrays on disk."""
        return sum(path.stat().st_size for path in self._folder.glob("*.npy"))


class FootnoteChanged(Footnote):
    """Footnote before a merge: the first passages are dead and stand again in a second segment."""

    CHANGED = 300

    def _segments(self, opened: Postings, corpus: Corpus) -> list[FieldSegment]:
        offsets = corpus.offsets[: self.CHANGED + 1]
        dead = np.arange(corpus.num_passages) < self.CHANGED
        again = Postings.build(corpus.terms[: offsets[-1]], offsets, corpus.num_terms)
        return [FieldSegment(opened, dead), FieldSegment(again)]

    def search(self, question: list[int], k: int) -> list[int]:
        """Return the k best passages, by their numbers in the first segment."""
        size = self._field.num_units
        return [unit - size if unit >= size else unit for unit in super().search(question, k)]


class SmoothedOkapi(BM25Okapi):  # type: ignore[misc]  # rank_bm25 ships no types
    """rank-bm25's own loops with the smoothed idf."""

    def _calc_idf(self, nd: Mapping[int, int]) -> None:
        df = np.array(list(nd.values()))
        self.idf = dict(zip(nd, smoothed_idf(df, num_units=self.corpus_size), strict=True))


class RankBm25:
    """rank-bm25: a dictionary for each passage, a loop over all of them for each word."""

    def __init__(self, corpus: Corpus, okapi: Okapi, folder: Path) -> None:
        del folder
        self.okapi = SmoothedOkapi(list(corpus.passages()), k1=okapi.k1, b=okapi.b)

    def search(self, question: list[int], k: int) -> list[int]:
        """Return the k best passages."""
        scores = self.okapi.get_scores(question)
        head = np.argpartition(-scores, k)[:k]
        found: list[int] = head[np.lexsort((head, -scores[head]))].tolist()
        return found

    def index_bytes(self) -> int:
        """Return 0: it stores nothing."""
        return 0


class Bm25sNumpy:
    """bm25s with its NumPy backend."""

    backend = "numpy"

    def __init__(self, corpus: Corpus, okapi: Okapi, folder: Path) -> None:
        import bm25s  # noqa: PLC0415, an extra

        del folder
        postings = Postings.build(
            corpus.terms, corpus.offsets, corpus.num_terms, bitmaps_from=corpus.num_passages + 1
        )
        self._bm25 = bm25s.BM25(k1=okapi.k1, b=okapi.b, method="atire", backend=self.backend)
        self._bm25.nonoccurrence_array = None
        self._bm25.scores = _columns(postings, okapi, corpus.num_terms)
        self._bm25.unique_token_ids_set = set(range(corpus.num_terms))
        if self.backend == "numba":
            self._bm25.activate_numba_scorer()

    def search(self, question: list[int], k: int) -> list[int]:
        """Return the k best passages."""
        found, _ = self._bm25.retrieve([question], k=k, show_progress=False, n_threads=0)
        ids: list[int] = found[0].tolist()
        return ids

    def index_bytes(self) -> int:
        """Return the size of its arrays."""
        return sum(self._bm25.scores[name].nbytes for name in ("data", "indices", "indptr"))


class Bm25sNumba(Bm25sNumpy):
    """bm25s with its compiled backend, warm."""

    backend = "numba"


class Tantivy:
    """tantivy, merged into one segment; k1 1.2 and b 0.75 are fixed, lengths are rounded."""

    def __init__(self, corpus: Corpus, okapi: Okapi, folder: Path) -> None:
        import tantivy  # noqa: PLC0415, an extra

        del okapi
        self._folder, self._tantivy = folder, tantivy
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("text", tokenizer_name="whitespace", index_option="freq")
        self._schema = builder.build()
        index = tantivy.Index(self._schema, str(folder))
        writer = index.writer(1_000_000_000, 1)
        for text in _texts(corpus):
            writer.add_document(tantivy.Document(text=text))
        writer.commit()
        writer.wait_merging_threads()
        index.reload()
        self._searcher = index.searcher()

    def search(self, question: list[int], k: int) -> list[int]:
        """Return the k best of its own documents' numbers."""
        tantivy = self._tantivy
        words = [
            (tantivy.Occur.Should, tantivy.Query.term_query(self._schema, "text", _word(term)))
            for term in question
        ]
        hits = self._searcher.search(tantivy.Query.boolean_query(words), k, count=False).hits
        return [address.doc for _, address in hits]

    def index_bytes(self) -> int:
        """Return the size of its folder."""
        return sum(path.stat().st_size for path in self._folder.iterdir())


class Fts5:
    """SQLite's FTS5 without contents or positions, merged; k1 1.2 and b 0.75 are fixed."""

    def __init__(self, corpus: Corpus, okapi: Okapi, folder: Path) -> None:
        del okapi
        self._path = folder / "fts.db"
        self._connection = sqlite3.connect(self._path)
        self._connection.execute("PRAGMA cache_size = -1000000")
        self._connection.execute(
            "CREATE VIRTUAL TABLE passage USING fts5(text, content='', detail='none')"
        )
        rows = ((i, text) for i, text in enumerate(_texts(corpus)))
        insert = "INSERT INTO passage(rowid, text) VALUES (?, ?)"
        self._connection.executemany(insert, rows)
        self._connection.execute("INSERT INTO passage(passage) VALUES ('optimize')")
        self._connection.commit()

    def search(self, question: list[int], k: int) -> list[int]:
        """Return the k best passages."""
        match = " OR ".join(map(_word, question))
        select = "SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ?"
        return [row for (row,) in self._connection.execute(select, (match, k))]

    def index_bytes(self) -> int:
        """Return the size of its database."""
        return self._path.stat().st_size


PEERS: dict[str, type[Peer]] = {
    "footnote": Footnote,
    "footnote-changed": FootnoteChanged,
    "bm25s-numba": Bm25sNumba,
    "bm25s-numpy": Bm25sNumpy,
    "tantivy": Tantivy,
    "fts5": Fts5,
    "rank-bm25": RankBm25,
}
FIXED = {"tantivy", "fts5"}
"""Their k1 and b cannot be set, and they round lengths, so their hits are not compared."""


def _columns(postings: Postings, okapi: Okapi, num_terms: int) -> dict[str, Any]:
    """Return scores as bm25s stores them: compressed sparse columns of BM25 weights."""
    df = np.diff(postings.starts)
    tf, dl = postings.pairs[postings.codes].T
    avgdl = float(postings.lengths.mean())
    weights: NDArray[Any] = saturation(tf, dl, avgdl=avgdl, k1=okapi.k1, b=okapi.b)
    weights *= np.repeat(smoothed_idf(df, num_units=postings.num_units), df)
    indptr = np.zeros(num_terms + 1, np.int64)
    indptr[postings.terms + 1] = df
    return {
        "data": weights.astype(np.float32),
        "indices": postings.units.astype(np.int32),
        "indptr": np.cumsum(indptr),
        "num_docs": postings.num_units,
    }


def _texts(corpus: Corpus) -> Iterator[str]:
    """Yield each passage as words that every tokenizer keeps whole."""
    words = [_word(term) for term in range(corpus.num_terms)]
    for passage in corpus.passages():
        yield " ".join([words[term] for term in passage])


def _word(term: int) -> str:
    return f"w{term:x}"
