"""The analysis of an article as bytes, and back again with checks.

A child of the cage reads hostile files, so what it returns is checked like any data from outside.
"""

import json
import os
import struct
import zlib
from collections.abc import Mapping, Sequence
from itertools import accumulate, chain, groupby, pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.forward_index import (
    DIGEST_BYTES,
    MAX_WORDS,
    AnalysedArticle,
    ForwardIndex,
    LocalForwardIndex,
    WordAndTerm,
)
from index.languages import UNKNOWN, read_language_code
from index.reindex.child_analysis.array_checks import (
    AnalysisFault,
    check_arrays,
    count_digests,
    find_needed_lengths,
)
from index.sources import MOST_PAGES, UNREADABLE
from index.types import Document

_COLUMNS = {
    "paragraphs": 6, "sentences": 2, "flags": 0, "lengths": 0, "words": 0, "title": 0,
    "hidden": 2, "above": 3,
}  # fmt: skip
"""Number of columns (0 for a plain list) of each array of a forward index, by its name."""

_NUMBER = np.dtype("<i4")
_HEAD = struct.Struct("<I16sI")
"""Checksum of the document, name of the batch of its analysis, and its place in that."""

_BATCH = struct.Struct("<16s4I")
"""Name of the vocabulary, how many of its words were told before, the number of articles, and the
bytes of the words that are told now and of the other texts, which follow. Then come the rows of
each array in each article, the arrays of all articles, one after the other, and the digests."""

_MAX_VOCABULARIES = 2 + min(os.cpu_count() or 1, 8)
"""Vocabularies that are kept: each child has one, and begins another when it is full."""

_MAX_EARLY = 16
"""Answers with words that may come before those that they follow."""


FAULTS = (*UNREADABLE, struct.error)
"""What decoding raises for bytes that are no analysis of the document."""


class AnalysisEncoder:
    """The child's side: analysed articles as bytes.

    Each tells the words that were not told before. The name of a vocabulary is random, so that no
    other child can add to it.
    """

    def __init__(self) -> None:
        self._vocabulary: Sequence[WordAndTerm] = ()
        self._name = b""
        self._num_told = 0

    def encode(self, analysed: AnalysedArticle) -> bytes:
        """Return an analysed article, without the document, as bytes."""
        [encoded] = self.encode_all([analysed])
        return encoded

    def encode_all(self, analysed: Sequence[AnalysedArticle]) -> list[bytes]:
        """Return analysed articles, without their documents, as bytes.

        Of those with the same vocabulary the first has all, as one batch, and the others say where
        in that they stand. For this costs far less than an encoding of each, and so does decoding.
        """
        encoded: list[bytes] = []
        for _, group in groupby(analysed, key=lambda each: id(each.forward_index.vocabulary)):
            articles = list(group)
            name = os.urandom(16)
            heads = [
                _HEAD.pack(_sum(each.document), name, place) for place, each in enumerate(articles)
            ]
            encoded += [heads[0] + self._encode_batch(articles), *heads[1:]]
        return encoded

    def _encode_batch(self, analysed: Sequence[AnalysedArticle]) -> bytes:
        vocabulary = analysed[0].forward_index.vocabulary
        if vocabulary is not self._vocabulary:
            self._vocabulary, self._name, self._num_told = vocabulary, os.urandom(16), 0
        indexes = [each.forward_index.index for each in analysed]
        columns = [[getattr(index, name) for index in indexes] for name in _COLUMNS]
        sizes = np.array([list(map(len, column)) for column in columns], dtype=_NUMBER)
        words = "\0".join(chain.from_iterable(vocabulary[self._num_told :]))
        told = words.encode("utf-8", "surrogatepass")
        texts = json.dumps(
            [
                (each.title, each.language or UNKNOWN, index.acronyms, index.positions)
                for each, index in zip(analysed, indexes, strict=True)
            ]
        ).encode()
        counts = self._num_told, len(analysed), len(told), len(texts)
        self._num_told = len(vocabulary)
        arrays = [np.concatenate(column).astype(_NUMBER, copy=False) for column in columns]
        return b"".join(
            [
                _BATCH.pack(self._name, *counts),
                told,
                texts,
                sizes.tobytes(),
                *(array.tobytes() for array in arrays),
                *(index.digests for index in indexes),
            ]
        )


class Batch(NamedTuple):
    """Articles that were analysed together, and the vocabulary that their word ids belong to.

    The arrays of an article are the rows of `arrays` between two of the `ends`, each of which has
    one place for each array. Its positions are within the first `lengths` characters of a text.
    `words` are those of all articles, each from one of the `starts` on, those of its title last.
    """

    vocabulary: Sequence[WordAndTerm]
    texts: Sequence[Any]
    arrays: Mapping[str, NDArray[Any]]
    ends: Sequence[Sequence[int]]
    lengths: Sequence[int]
    digests: bytes
    words: NDArray[np.int32]
    starts: Sequence[int]

    def forward_index(self, place: int) -> ForwardIndex:
        """Return the forward index of one of the articles."""
        starts, ends = self.ends[place], self.ends[place + 1]
        arrays = {
            name: array[start:end]
            for (name, array), start, end in zip(self.arrays.items(), starts, ends, strict=True)
        }
        _, _, acronyms, positions = self.texts[place]
        return ForwardIndex(
            **arrays,
            digests=self.digests[DIGEST_BYTES * starts[0] : DIGEST_BYTES * ends[0]],
            acronyms=tuple((_text(short), _text(long)) for short, long in acronyms),
            positions=tuple(_position(row, ends[0] - starts[0]) for row in positions),
        )


class Analysis(NamedTuple):
    """One article of a batch."""

    document: int
    batch: Batch
    place: int

    @property
    def vocabulary(self) -> Sequence[WordAndTerm]:
        """The vocabulary that its word ids belong to."""
        return self.batch.vocabulary

    def restore(self, document: Document) -> AnalysedArticle:
        """Return the analysed article. Raises one of FAULTS if it does not fit the document."""
        batch, place = self.batch, self.place
        if self.document != _sum(document) or batch.lengths[place] > len(document.text):
            raise AnalysisFault("it is of another document")
        title, language = map(_text, batch.texts[place][:2])
        if document.language and read_language_code(document.language) != language:
            raise AnalysisFault("another language was chosen for the document")
        local = LocalForwardIndex(
            index=batch.forward_index(place),
            vocabulary=batch.vocabulary,
            together=batch.words,
            start=batch.starts[place],
        )
        return AnalysedArticle(document, title, None if language == UNKNOWN else language, local)


class AnalysisDecoder:
    """The parent's side: the analyses of their bytes, with the vocabulary of each child.

    Every analysis must be decoded, in whatever order, for each has words that later ones need.
    After a fault answers may come out of order. So words that come too early are kept until those
    before them are there. But the articles of a batch come one after the other.
    """

    def __init__(self) -> None:
        self._vocabularies: dict[bytes, _ToldWords] = {}
        self._batches: dict[bytes, Batch] = {}

    def decode(self, data: bytes) -> Analysis:
        """Return the parts of an analysis. Raises one of FAULTS for other bytes."""
        document, name, place = _HEAD.unpack_from(data)
        if len(data) > _HEAD.size:
            self._batches = {}
            self._batches[name] = self._decode_batch(data)
        return Analysis(document, self._batches[name], place)

    def _decode_batch(self, data: bytes) -> Batch:
        name, num_told, num_articles, *lengths = _BATCH.unpack_from(data, _HEAD.size)
        ends = list(accumulate(lengths, initial=_HEAD.size + _BATCH.size))
        words, texts = (data[start:end].decode() for start, end in pairwise(ends))
        if "\n" in words:  # the store has a line for each
            raise AnalysisFault("a word has several lines")
        vocabulary = self._tell(name, num_told, words.split("\0") if words else [])
        sizes = np.frombuffer(data, _NUMBER, len(_COLUMNS) * num_articles, offset=ends[-1])
        ends_of_rows = np.zeros((len(_COLUMNS), num_articles + 1), dtype=np.int64)
        np.cumsum(sizes.reshape(len(_COLUMNS), -1), axis=1, out=ends_of_rows[:, 1:])
        arrays, at = {}, ends[-1] + sizes.nbytes
        for (array, columns), size in zip(_COLUMNS.items(), ends_of_rows[:, -1], strict=True):
            numbers = np.frombuffer(data, _NUMBER, int(size) * max(columns, 1), offset=at)
            arrays[array] = numbers.reshape(-1, columns) if columns else numbers
            at += numbers.nbytes
        of_array = dict(zip(_COLUMNS, ends_of_rows, strict=True))
        check_arrays(arrays, of_array, len(vocabulary))
        arrays["flags"] = arrays["flags"].view("<u4")
        digests = data[at:]
        if len(digests) != count_digests(of_array):
            raise AnalysisFault("digests are missing")
        longest = find_needed_lengths(arrays, of_array)
        return Batch(
            vocabulary=vocabulary,
            texts=json.loads(texts),
            arrays=arrays,
            ends=ends_of_rows.T.tolist(),
            lengths=longest,
            digests=digests,
            words=_join_words(arrays, of_array),
            starts=(of_array["words"] + of_array["title"]).tolist(),
        )

    def _tell(self, name: bytes, num_told: int, words: Sequence[str]) -> Sequence[WordAndTerm]:
        """Return a vocabulary with the words that a child tells of it.

        Raises AnalysisFault if others are missing before them.
        """
        told = self._vocabularies.pop(name, None)
        if told is None:
            told = self._make_room()
        self._vocabularies[name] = told
        told.add(num_told, list(zip(words[::2], words[1::2], strict=True)))
        if num_told > len(told.vocabulary):
            raise AnalysisFault("words of its vocabulary are missing")
        return told.vocabulary

    def _make_room(self) -> "_ToldWords":
        """Return a new vocabulary, and forget those that were used longest ago."""
        kept = self._vocabularies
        while len(kept) >= _MAX_VOCABULARIES:
            del kept[next(iter(kept))]
        return _ToldWords()


class _ToldWords:
    """The words of one vocabulary, and those that came before the ones that they follow."""

    def __init__(self) -> None:
        self.vocabulary: list[WordAndTerm] = []
        self._early: dict[int, list[WordAndTerm]] = {}

    def add(self, start: int, words: list[WordAndTerm]) -> None:
        """Take words that come behind the first `start` of the vocabulary.

        Raises AnalysisFault if it has more than any child makes.
        """
        if words and start >= len(self.vocabulary):
            self._early[start] = words
        if len(self.vocabulary) > MAX_WORDS or len(self._early) > _MAX_EARLY:
            self._early.clear()
            raise AnalysisFault("too many words")
        while len(self.vocabulary) in self._early:
            self.vocabulary += self._early.pop(len(self.vocabulary))


def _join_words(
    arrays: Mapping[str, NDArray[Any]], ends: Mapping[str, NDArray[np.int64]]
) -> NDArray[np.int32]:
    """Return the words of all articles in order, each with those of its title behind them."""
    parts = [np.split(arrays[name], ends[name][1:-1]) for name in ("words", "title")]
    return np.concatenate(list(chain.from_iterable(zip(*parts, strict=True))))


def _sum(document: Document) -> int:
    """Return a checksum by which an analysis is told from that of another document."""
    parts = (document.source, document.format, document.title or "", document.text)
    return zlib.crc32("\0".join(parts).encode("utf-8", "surrogatepass"))


def _position(row: Sequence[Any], num_paragraphs: int) -> tuple[int, int | None, str | None]:
    """Return the page and time of a paragraph. Raises ValueError or TypeError for others."""
    place, page, time = row
    if not 0 <= int(place) < num_paragraphs or not 0 <= int(page or 0) < MOST_PAGES:
        raise AnalysisFault("a paragraph is on no page")
    return int(place), None if page is None else int(page), None if time is None else _text(time)


def _text(value: object) -> str:
    """Return what is to be a text. Raises ValueError for one that cannot be stored."""
    text = str(value)
    text.encode()
    return text
