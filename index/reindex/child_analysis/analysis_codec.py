"""The analysis of an article as bytes, and back again with checks.

A child of the cage reads hostile files, so what it returns is checked like any data from outside.
"""

import hashlib
import json
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.articles import state_language
from index.forward_index import (
    DIGEST_BYTES,
    ForwardIndex,
    LocalForwardIndex,
    restore_paragraphs,
)
from index.languages import read_language_code
from index.types import Article, Document

_ARRAYS = (
    ("paragraphs", "<i4", 6), ("sentences", "<i4", 2), ("flags", "<u4", 0), ("lengths", "<i4", 0),
    ("words", "<i4", 0), ("title", "<i4", 0), ("hidden", "<i4", 2), ("above", "<i4", 3),
)  # fmt: skip
"""Name, type and number of columns (0 for a plain list) of each array of a forward index."""


class AnalysisFault(ValueError):
    """What a child returned is no analysis of the document."""


def encode_analysis(analysis: tuple[Article, LocalForwardIndex]) -> bytes:
    """Return an article and its forward index, without the document, as bytes."""
    article, local = analysis
    index = local.index
    arrays = [np.asarray(getattr(index, name), dtype=kind) for name, kind, _ in _ARRAYS]
    head = {
        "document": _digest(article.document),
        "title": article.title,
        "language": article.language,
        "vocabulary": "\0".join(chain.from_iterable(local.vocabulary)),
        "acronyms": index.acronyms,
        "positions": index.positions,
        "sizes": [array.size for array in arrays],
    }
    encoded = json.dumps(head).encode()
    pieces = [len(encoded).to_bytes(4, "big"), encoded, *(array.tobytes() for array in arrays)]
    return b"".join([*pieces, index.digests])


def decode_analysis(document: Document, data: bytes) -> tuple[Article, LocalForwardIndex]:
    """Return the article and forward index of their bytes.

    Raises AnalysisFault, KeyError or TypeError if they do not fit the document.
    """
    end = 4 + int.from_bytes(data[:4], "big")
    head: dict[str, Any] = json.loads(data[4:end])
    if head["document"] != _digest(document):
        raise AnalysisFault("it is of another document")
    arrays = {}
    for (name, kind, columns), size in zip(_ARRAYS, head["sizes"], strict=True):
        array = np.frombuffer(data, dtype=kind, count=size, offset=end)
        end += array.nbytes
        arrays[name] = array.reshape(-1, columns) if columns else array
    index = ForwardIndex(
        **arrays,
        digests=data[end:],
        acronyms=tuple((str(short), str(long)) for short, long in head["acronyms"]),
        positions=tuple((int(at), page, time) for at, page, time in head["positions"]),
    )
    parts = str(head["vocabulary"]).split("\0") if head["vocabulary"] else []
    vocabulary = tuple(zip(parts[::2], parts[1::2], strict=True))
    _check(index, len(document.text), len(vocabulary))
    language = str(head["language"])
    if document.language and read_language_code(document.language) != language:
        raise AnalysisFault("another language was chosen for the document")
    article = Article(
        document=state_language(document, language),
        title=str(head["title"]),
        paragraphs=restore_paragraphs(index),
        language=language,
    )
    return article, LocalForwardIndex(index=index, vocabulary=vocabulary)


def _digest(document: Document) -> str:
    """Return a digest by which an analysis is told from that of another document."""
    parts = (document.source, document.format, document.title or "", document.text)
    encoded = "\0".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(encoded, digest_size=16).hexdigest()


def _check(index: ForwardIndex, length: int, num_words: int) -> None:
    """Raise AnalysisFault unless every number points into the text or the vocabulary.

    Numbers below 0 are read as the great ones that have the same bits.
    """
    sizes = index.paragraphs[:, 5].view("<u4")
    lengths = index.lengths.view("<u4")
    holds = (
        len(index.digests) == DIGEST_BYTES * len(index.paragraphs)
        and len(index.sentences) == len(index.flags) == len(lengths)
        and _sum(sizes) == len(index.sentences)
        and _sum(lengths) == len(index.words)
        and all(_are_within(ids, num_words) for ids in (index.words, index.title))
        and all(
            _are_spans(spans, length)
            for spans in (index.paragraphs[:, 1:3], index.sentences, index.hidden)
        )
        and _are_within(index.above[:, 1:], length + 1)
    )
    if not holds:
        raise AnalysisFault("it does not fit the document")


def _sum(numbers: NDArray[np.uint32]) -> int:
    """Return the sum of numbers of 32 bits, too small to overflow in 64."""
    return int(np.add.reduce(numbers, dtype=np.uint64))


def _are_within(numbers: NDArray[np.int32], limit: int) -> bool:
    """Whether all numbers are at least 0 and less than the limit."""
    return not numbers.size or int(numbers.view("<u4").max()) < limit


def _are_spans(spans: NDArray[np.int32], length: int) -> bool:
    """Whether all rows are spans of the text, in order and apart from each other."""
    if not spans.size:
        return True
    flat = spans.ravel()
    is_within = int(flat[0]) >= 0 and int(flat[-1]) <= length
    return is_within and bool((flat[1:] >= flat[:-1]).all())
