"""The forward index of an article: its paragraphs, sentences, words and flags, as arrays.

Pure. It is built once, when an article is read, and stored (in the table `outline`), so that the
inverted index can be built again without analysing any text.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from index.analysis import extract_words_and_terms, find_acronyms, is_function_term
from index.articles import Role, decode_references, find_line_titles, find_roles, without_addresses
from index.expressions import SentenceFlag, find_flags
from index.types import Article, Count, Kind, Paragraph, Span, clip_spans, without_hidden

Int32Array = NDArray[np.int32]
Position = tuple[int, int | None, str | None]

PARAGRAPH_KINDS = tuple(Kind)
"""Kinds by the code that is stored; a new kind is appended, and the order never changes."""

DIGEST_BYTES = 16
"""Bytes of a paragraph's BLAKE2b digest."""


_FLAG_OF_ROLE = {
    Role.QUESTION: int(SentenceFlag.OVER_ANSWER),
    Role.ANSWER: int(SentenceFlag.UNDER_QUESTION),
}


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
    """A forward index whose word ids are positions in its own `vocabulary` of (word, term)."""

    index: ForwardIndex
    vocabulary: tuple[tuple[str, str], ...]


def build_forward_index(article: Article) -> LocalForwardIndex:
    """Analyse an article: the words, flags and digests of its sentences and paragraphs."""
    text, language = article.document.text, article.language
    spans = [span for paragraph in article.paragraphs for span in paragraph.sentences]
    hidden = [span for paragraph in article.paragraphs for span in paragraph.hidden]
    sentences = [
        decode_references(without_hidden(text[span.start : span.end], clip_spans(hidden, span)))
        for span in spans
    ]
    ids: defaultdict[tuple[str, str], int] = defaultdict()
    ids.default_factory = ids.__len__  # a new word gets the next number
    roles = find_roles(article)
    words = [
        _find_word_ids(
            ids,
            "" if role is Role.CONTENTS else _searched_text(sentence, line_title),
            language,
        )
        for sentence, role, line_title in zip(
            sentences, roles, find_line_titles(article), strict=True
        )
    ]
    title = _find_word_ids(ids, article.title, language, content_only=True)
    index = ForwardIndex(
        paragraphs=_to_table(map(_encode_paragraph, article.paragraphs), columns=6),
        digests=b"".join(digest_paragraphs(text, [p.span for p in article.paragraphs])),
        sentences=_to_table(spans, columns=2),
        flags=np.array(
            [
                find_flags(sentence, language) | _FLAG_OF_ROLE.get(role, 0)
                for sentence, role in zip(sentences, roles, strict=True)
            ],
            dtype=np.uint32,
        ),
        lengths=np.array([len(row) for row in words], dtype=np.int32),
        words=np.array(list(chain.from_iterable(words)), dtype=np.int32),
        title=np.array(title, dtype=np.int32),
        acronyms=_find_acronyms(sentences, language),
        hidden=_to_table(hidden, columns=2),
        above=_to_table(
            [
                (paragraph.number - 1, *span)
                for paragraph in article.paragraphs
                for span in paragraph.above
            ],
            columns=3,
        ),
        positions=tuple(
            (paragraph.number - 1, paragraph.page, paragraph.time)
            for paragraph in article.paragraphs
            if paragraph.page is not None or paragraph.time is not None
        ),
    )
    return LocalForwardIndex(index=index, vocabulary=tuple(ids))


def _searched_text(sentence: str, line_title: str) -> str:
    """Return what of a sentence is searched, behind the title of its labelled line if any."""
    return without_addresses(f"{line_title}\n{sentence}" if line_title else sentence)


def _find_acronyms(sentences: Iterable[str], language: str) -> tuple[tuple[str, str], ...]:
    """Return the forms of each acronym that is defined, once, in order."""
    found = chain.from_iterable(find_acronyms(sentence, language) for sentence in sentences)
    return tuple(dict.fromkeys((acronym.short, " ".join(acronym.long)) for acronym in found))


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


def _find_word_ids(
    ids: defaultdict[tuple[str, str], int],
    text: str,
    language: str,
    *,
    content_only: bool = False,
) -> list[int]:
    """Return the ids of the words of a text; new words are added to `ids`."""
    pairs = extract_words_and_terms(text, language)
    if content_only:
        pairs = [pair for pair in pairs if not is_function_term(pair[1])]
    return list(map(ids.__getitem__, pairs))


def _encode_paragraph(paragraph: Paragraph) -> tuple[int, ...]:
    return (
        PARAGRAPH_KINDS.index(paragraph.kind),
        *paragraph.span,
        *(paragraph.lines or (0, 0)),
        len(paragraph.sentences),
    )


def _to_table(rows: Iterable[tuple[int, ...]], *, columns: int) -> Int32Array:
    return np.array(list(rows), dtype=np.int32).reshape(-1, columns)
