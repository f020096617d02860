"""The analysis of an article as bytes, and back again with checks.

A child of the cage reads hostile files, so what it returns is checked like any data from outside.
"""

import hashlib
import json
import os
import struct
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain, pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.forward_index import (
    DIGEST_BYTES,
    MAX_WORDS,
    PARAGRAPH_KINDS,
    AnalysedArticle,
    ForwardIndex,
    LocalForwardIndex,
    WordAndTerm,
)
from index.languages import UNKNOWN, read_language_code
from index.types import Document

_ARRAYS = (
    ("paragraphs", 6), ("sentences", 2), ("flags", 0), ("lengths", 0), ("words", 0), ("title", 0),
    ("hidden", 2), ("above", 3),
)  # fmt: skip
"""Name and number of columns (0 for a plain list) of each array of a forward index."""

_NUMBER = np.dtype("<i4")
_NUM_TEXTS = 4
_HEAD = struct.Struct("<16s16sI4I8I")
"""Digest of the document, name of the vocabulary, how many of its words were told before, bytes of
each text that follows, and numbers of each array, which come next."""

_MAX_VOCABULARIES = 2 + min(os.cpu_count() or 1, 8)
"""Vocabularies that are kept: each child has one, and begins another when it is full."""

_MAX_EARLY = 16
"""Answers with words that may come before those that they follow."""


FAULTS = (ValueError, KeyError, TypeError, IndexError, struct.error)
"""What decoding raises for bytes that are no analysis of the document."""


class AnalysisFault(ValueError):
    """What a child returned is no analysis of the document."""


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
        document, title, language, local = analysed
        index, vocabulary = local.index, local.vocabulary
        if vocabulary is not self._vocabulary:
            self._vocabulary, self._name, self._num_told = vocabulary, os.urandom(16), 0
        arrays = [getattr(index, name).astype(_NUMBER, copy=False) for name, _ in _ARRAYS]
        has_more = bool(index.acronyms or index.positions)
        texts = [
            text.encode("utf-8", "surrogatepass")
            for text in (
                title,
                language or UNKNOWN,
                json.dumps([index.acronyms, index.positions]) if has_more else "",
                "\0".join(chain.from_iterable(vocabulary[self._num_told :])),
            )
        ]
        sizes = *map(len, texts), *(array.size for array in arrays)
        head = _HEAD.pack(_digest(document), self._name, self._num_told, *sizes)
        self._num_told = len(vocabulary)
        return b"".join([head, *texts, *(array.tobytes() for array in arrays), index.digests])


class Analysis(NamedTuple):
    """The parts of an encoded analysis, and the vocabulary that its word ids belong to."""

    document: bytes
    vocabulary: Sequence[WordAndTerm]
    title: str
    language: str
    more: str
    sizes: Sequence[int]
    numbers: NDArray[np.int32]
    digests: bytes

    def restore(self, document: Document) -> AnalysedArticle:
        """Return the analysed article. Raises one of FAULTS if it does not fit the document."""
        if self.document != _digest(document):
            raise AnalysisFault("it is of another document")
        acronyms, positions = json.loads(self.more) if self.more else ((), ())
        index = ForwardIndex(
            **_split(self.numbers, self.sizes),
            digests=self.digests,
            acronyms=tuple((str(short), str(long)) for short, long in acronyms),
            positions=tuple(map(_position, positions)),
        )
        _check(index, self.numbers.tolist(), len(document.text), len(self.vocabulary))
        if document.language and read_language_code(document.language) != self.language:
            raise AnalysisFault("another language was chosen for the document")
        local = LocalForwardIndex(index=index, vocabulary=self.vocabulary)
        language = None if self.language == UNKNOWN else self.language
        return AnalysedArticle(document, self.title, language, local)


class AnalysisDecoder:
    """The parent's side: the analyses of their bytes, with the vocabulary of each child.

    Every analysis must be decoded, in whatever order, for each has words that later ones need.
    After a fault answers may come out of order. So words that come too early are kept until those
    before them are there.
    """

    def __init__(self) -> None:
        self._vocabularies: dict[bytes, _ToldWords] = {}

    def decode(self, data: bytes) -> Analysis:
        """Return the parts of an analysis. Raises one of FAULTS for other bytes."""
        digest, name, num_told, *lengths = _HEAD.unpack_from(data)
        sizes = lengths[_NUM_TEXTS:]
        ends = list(accumulate(lengths[:_NUM_TEXTS], initial=_HEAD.size))
        title, language, more, words = (
            data[start:end].decode("utf-8", "surrogatepass") for start, end in pairwise(ends)
        )
        numbers = np.frombuffer(data, "<i4", sum(sizes), offset=ends[-1])
        digests = data[ends[-1] + numbers.nbytes :]
        vocabulary = self._tell(name, num_told, words.split("\0") if words else [])
        return Analysis(digest, vocabulary, title, language, more, sizes, numbers, digests)

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


def _split(numbers: NDArray[np.int32], sizes: Sequence[int]) -> dict[str, Any]:
    """Return the arrays of a forward index by their names."""
    arrays, end = {}, 0
    for (name, columns), size in zip(_ARRAYS, sizes, strict=True):
        array = numbers[end : end + size]
        arrays[name] = array.reshape(-1, columns) if columns else array
        end += size
    arrays["flags"] = arrays["flags"].view("<u4")
    return arrays


def _digest(document: Document) -> bytes:
    """Return a digest by which an analysis is told from that of another document."""
    parts = (document.source, document.format, document.title or "", document.text)
    encoded = "\0".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(encoded, digest_size=16).digest()


def _check(index: ForwardIndex, numbers: Sequence[int], length: int, num_words: int) -> None:
    """Raise AnalysisFault unless every number points into the text or the vocabulary.

    `numbers` are those of all arrays, one after another. Most articles have so few that to look at
    them one by one takes less time than to ask numpy a dozen times.
    """
    paragraphs, sentences, _, lengths, words, title, hidden, above = _cut(numbers, index)
    sizes = paragraphs[5::6]
    spans = [place for at in range(1, len(paragraphs), 6) for place in paragraphs[at : at + 2]]
    holds = (
        len(index.digests) == DIGEST_BYTES * len(index.paragraphs)
        and len(index.sentences) == len(index.flags) == len(lengths)
        and _are_within(sizes, len(sentences))
        and sum(sizes) == len(index.sentences)
        and _are_within(lengths, len(words) + 1)
        and sum(lengths) == len(words)
        and _are_within(words, num_words)
        and _are_within(title, num_words)
        and _are_within(paragraphs[::6], len(PARAGRAPH_KINDS))
        and _are_spans(spans, length)
        and _are_spans(sentences, length)
        and _are_spans(hidden, length)
        and _are_within(above[1::3], length + 1)
        and _are_within(above[2::3], length + 1)
    )
    if not holds:
        raise AnalysisFault("it does not fit the document")


def _cut(numbers: Sequence[int], index: ForwardIndex) -> Iterator[Sequence[int]]:
    """Yield the numbers of each array of a forward index."""
    start = 0
    for name, _ in _ARRAYS:
        end = start + getattr(index, name).size
        yield numbers[start:end]
        start = end


def _position(row: Sequence[Any]) -> tuple[int, int | None, str | None]:
    """Return the page and time of a paragraph. Raises ValueError or TypeError for others."""
    place, page, time = row
    return int(place), None if page is None else int(page), None if time is None else str(time)


def _are_within(numbers: Sequence[int], limit: int) -> bool:
    """Whether all numbers are at least 0 and less than the limit."""
    return not numbers or (min(numbers) >= 0 and max(numbers) < limit)


def _are_spans(places: Sequence[int], length: int) -> bool:
    """Whether starts and ends are those of spans of a text, in order and apart from each other."""
    if not places:
        return True
    return places[0] >= 0 and places[-1] <= length and places == sorted(places)
