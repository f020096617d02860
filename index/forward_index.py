"""The forward index of an article: its paragraphs, sentences, words and flags, as arrays.

Pure. It is built once, when an article is read, and stored (in the table `outline`), so that the
inverted index can be built again without analysing any text.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from index import expressions
from index.analysis import analyzer
from index.analysis.acronyms import acronyms
from index.analysis.analyzer import QUESTION_TERMS, STOP_TERMS
from index.types import Article, Count, Kind, Paragraph, Span

Ints = NDArray[np.int32]

KINDS = tuple(Kind)
"""Kinds by the code that outlines store; appended to, never reordered."""

DIGEST_BYTES = 16

FUNCTION_TERMS = STOP_TERMS | QUESTION_TERMS
"""Terms without content. Sentences are searched by them too, paragraphs and articles are not."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Outline:
    """An article of P paragraphs, S sentences and W words (tokens, in order of the text).

    `paragraphs` is (P, 6): kind code, start, end, first line, last line, number of sentences.
    `sentences` is (S, 2): start, end. `flags`, `lengths` (in words) are (S,). `words` is (W,) and
    `title` the content words of the title; both hold ids of whatever vocabulary the holder says.
    `acronyms` are pairs of forms that stand for each other.
    """

    paragraphs: Ints
    digests: bytes
    sentences: Ints
    flags: NDArray[np.uint32]
    lengths: Ints
    words: Ints
    title: Ints
    acronyms: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Outlined:
    """An outline whose word ids count in its own `vocabulary` of (word, term) pairs."""

    outline: Outline
    vocabulary: tuple[tuple[str, str], ...]


def outline(article: Article) -> Outlined:
    """Analyse an article: the words, flags and digests of its sentences and paragraphs."""
    text = article.document.text
    spans = [span for paragraph in article.paragraphs for span in paragraph.sentences]
    slices = [text[span.start : span.end] for span in spans]
    ids: dict[tuple[str, str], int] = {}
    words = [_ids(ids, sentence) for sentence in slices]
    title = _ids(ids, article.title, content_only=True)
    made = Outline(
        paragraphs=_table((_row(paragraph) for paragraph in article.paragraphs), columns=6),
        digests=b"".join(digests(text, [p.span for p in article.paragraphs])),
        sentences=_table(spans, columns=2),
        flags=np.array([expressions.flags(sentence) for sentence in slices], dtype=np.uint32),
        lengths=np.array([len(row) for row in words], dtype=np.int32),
        words=np.array([word for row in words for word in row], dtype=np.int32),
        title=np.array(title, dtype=np.int32),
        acronyms=_acronyms(slices),
    )
    return Outlined(outline=made, vocabulary=tuple(ids))


def _acronyms(sentences: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return each definition once, in order."""
    found = chain.from_iterable(map(acronyms, sentences))
    return tuple(dict.fromkeys((acronym.short, " ".join(acronym.long)) for acronym in found))


def digests(text: str, spans: list[Span]) -> Iterator[bytes]:
    """Yield a digest for each paragraph with the gap before it, the last with what follows.

    So every character belongs to exactly one digest, and a change anywhere names its paragraph.
    """
    for number, span in enumerate(spans):
        start = spans[number - 1].end if number else 0
        end = span.end if number + 1 < len(spans) else len(text)
        encoded = text[start:end].encode()
        yield hashlib.blake2b(encoded, digest_size=DIGEST_BYTES).digest()


def paragraphs_of(outline: Outline) -> tuple[Paragraph, ...]:
    """Return the paragraphs that an outline describes."""
    sentences = [Span(*row) for row in outline.sentences.tolist()]
    made: list[Paragraph] = []
    first = 0
    for number, row in enumerate(outline.paragraphs.tolist(), start=1):
        kind, start, end, first_line, last_line, size = row
        made.append(
            Paragraph(
                number=number,
                kind=KINDS[kind],
                span=Span(start, end),
                lines=Count(first_line, last_line),
                sentences=tuple(sentences[first : first + size]),
            )
        )
        first += size
    return tuple(made)


def _ids(ids: dict[tuple[str, str], int], text: str, *, content_only: bool = False) -> list[int]:
    return [
        ids.setdefault(pair, len(ids))
        for pair in analyzer.written(text)
        if not (content_only and pair[1] in FUNCTION_TERMS)
    ]


def _row(paragraph: Paragraph) -> tuple[int, ...]:
    return (
        KINDS.index(paragraph.kind),
        *paragraph.span,
        *paragraph.lines,
        len(paragraph.sentences),
    )


def _table(rows: Iterable[tuple[int, ...]], *, columns: int) -> Ints:
    return np.array(list(rows), dtype=np.int32).reshape(-1, columns)
