"""The forward index of an article: its paragraphs, sentences, words and flags, as arrays.

Pure. It is built once, when an article is read, and stored (in the table `outline`), so that the
inverted index can be built again without analysing any text.
"""

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.types import Count, Document, Kind, Paragraph, Span, clip_spans

Int32Array = NDArray[np.int32]
Position = tuple[int, int | None, str | None]
WordAndTerm = tuple[str, str]

PARAGRAPH_KINDS = tuple(Kind)
"""Kinds by the code that is stored; a new kind is appended, and the order never changes."""

MAX_WORDS = 200_000
"""Words of a vocabulary from which on the next article begins another one."""

DIGEST_BYTES = 16
"""Bytes of a paragraph's BLAKE2b digest."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ForwardIndex:
    """The forward index of an article with P paragraphs, S sentences and W words (tokens).

    paragraphs  (P, 6) kind code, start, end, first line, last line, number of sentences; the
                lines are 0 in a format without lines
    digests     DIGEST_BYTES for each paragraph, see `digest_paragraphs`
    sentences   (S, 2) start, end
    flags       (S,) which expressions each sentence contains, and its part on the page
    lengths     (S,) words of each sentence
    words       (W,) word ids in order of the text, without those that no reader sees; before those
                of a row or labelled line stand those of what is shown above it
    title       word ids of the content words of the title
    acronyms    pairs of a short and a long form
    hidden      (H, 2) start, end of what readers do not see, in order and apart
    above       (A, 3) paragraph, from 0, and start, end of what is shown over it
    positions   paragraph, from 0, page and time, of the paragraphs that have one of them

    Word ids belong to the vocabulary of the store, or to that of a `LocalForwardIndex`.
    """

    paragraphs: Int32Array
    digests: bytes
    sentences: Int32Array
    flags: NDArray[np.uint32]
    lengths: Int32Array
    words: Int32Array
    title: Int32Array
    acronyms: tuple[tuple[str, str], ...]
    hidden: Int32Array = field(default_factory=lambda: np.empty((0, 2), dtype=np.int32))
    above: Int32Array = field(default_factory=lambda: np.empty((0, 3), dtype=np.int32))
    positions: tuple[Position, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class LocalForwardIndex:
    """A forward index whose word ids are positions in a `vocabulary` of (word, term).

    Several may share a vocabulary, which grows with them. `together` are the word ids of all that
    were analysed together, in order, those of a title behind the others, and this one's begin at
    `start`: what the words are elsewhere can be looked up for all of them at once.
    """

    index: ForwardIndex
    vocabulary: Sequence[WordAndTerm]
    together: Int32Array | None = None
    start: int = 0


class AnalysedArticle(NamedTuple):
    """What is stored of an article: its document, title, language and forward index.

    `language` is a code such as "de", None for a language without a table; the document may state
    none.
    """

    document: Document
    title: str
    language: str | None
    forward_index: LocalForwardIndex


def digest_paragraphs(text: str, spans: list[Span]) -> Iterator[bytes]:
    """Yield a digest of each paragraph with the gap before it; the last one includes the rest.

    So every character belongs to exactly one digest, and a change anywhere is found in a paragraph.
    """
    for number, span in enumerate(spans):
        start = spans[number - 1].end if number else 0
        end = span.end if number + 1 < len(spans) else len(text)
        encoded = text[start:end].encode()
        yield hashlib.blake2b(encoded, digest_size=DIGEST_BYTES).digest()


def restore_paragraphs(index: ForwardIndex) -> tuple[Paragraph, ...]:
    """Return the paragraphs of the article."""
    sentences = list(map(Span._make, index.sentences.tolist()))
    hidden = list(map(Span._make, index.hidden.tolist()))
    above: dict[int, list[Span]] = {}
    for place, start, end in index.above.tolist():
        above.setdefault(place, []).append(Span(start, end))
    positions = {place: (page, time) for place, page, time in index.positions}
    on_page: Counter[int] = Counter()
    paragraphs: list[Paragraph] = []
    first = 0
    for number, row in enumerate(index.paragraphs.tolist(), start=1):
        kind, start, end, first_line, last_line, size = row
        page, time = positions.get(number - 1, (None, None))
        if page is not None:
            on_page[page] += 1
        span = Span(start, end)
        paragraphs.append(
            Paragraph(
                number=number,
                kind=PARAGRAPH_KINDS[kind],
                span=span,
                lines=Count(first_line, last_line) if first_line else None,
                sentences=tuple(sentences[first : first + size]),
                page=page,
                on_page=on_page[page] if page is not None else None,
                time=time,
                hidden=tuple(Span(start + a, start + b) for a, b in clip_spans(hidden, span))
                if hidden
                else (),
                above=tuple(above.get(number - 1, ())),
            )
        )
        first += size
    return tuple(paragraphs)
