"""The builder of forward indexes: the words and flags of articles that are read one after another.

Pure. Most of what stands between white space was met before. So each such piece of a text is
analysed once, and a sentence is no more than the numbers of its pieces, of which those of its words
and its flags are taken in arrays.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate, chain
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.analysis import (
    consists_of_pieces,
    extract_words_and_terms,
    find_acronyms,
    is_function_term,
)
from index.articles import (
    PostRole,
    Role,
    decode_references,
    find_line_titles,
    find_posts,
    find_roles,
    without_addresses,
)
from index.expressions import SentenceFlag, join_flags
from index.forward_index.arrays import (
    MAX_WORDS,
    PARAGRAPH_KINDS,
    ForwardIndex,
    Int32Array,
    LocalForwardIndex,
    digest_paragraphs,
)
from index.forward_index.piece_table import LocalWordIds, PieceTable
from index.types import Article, Paragraph, Span, clip_spans, without_hidden

_SENTENCES_AT_ONCE = 1_000
"""Sentences whose pieces are held at once: those of a long article take much memory."""

_FLAG_OF_ROLE: Mapping[Role | PostRole, int] = {
    Role.QUESTION: int(SentenceFlag.OVER_ANSWER),
    Role.ANSWER: int(SentenceFlag.UNDER_QUESTION),
    PostRole.OPENER: int(SentenceFlag.OPENER),
    PostRole.REPLY: int(SentenceFlag.REPLY),
}


class ForwardIndexBuilder:
    """Builds forward indexes whose word ids belong to one vocabulary that grows; for one thread."""

    def __init__(self) -> None:
        self._words = LocalWordIds()
        self._tables: dict[str, PieceTable] = {}

    def build(self, article: Article) -> LocalForwardIndex:
        """Analyse an article: the words, flags and digests of its sentences and paragraphs."""
        [built] = self.build_all([article])
        return built

    def build_all(self, articles: Sequence[Article]) -> list[LocalForwardIndex]:
        """Analyse articles together, which takes less time than one by one."""
        if len(self._words.vocabulary) > MAX_WORDS:
            self._words, self._tables = LocalWordIds(), {}
        taken = list(map(_take_sentences, articles))
        of_language: dict[str, list[int]] = {}
        for place, article in enumerate(articles):
            of_language.setdefault(article.language, []).append(place)
        built: dict[int, LocalForwardIndex] = {}
        for language, places in of_language.items():
            found = self._analyse(language, [taken[place] for place in places])
            for place, each in zip(places, found, strict=True):
                built[place] = self._make_index(articles[place], taken[place], each)
        return [built[place] for place in range(len(articles))]

    def _make_index(
        self, article: Article, taken: "_Sentences", found: "_Analysed"
    ) -> LocalForwardIndex:
        text, paragraphs = article.document.text, article.paragraphs
        above = [(each.number - 1, *span) for each in paragraphs for span in each.above]
        if Role.QUESTION in taken.roles:  # else there is no answer to one
            found = found.with_roles(taken.roles)
        if posts := find_posts(article):
            found = found.with_roles(posts)
        index = ForwardIndex(
            paragraphs=_to_table(map(_encode_paragraph, paragraphs), columns=6),
            digests=b"".join(digest_paragraphs(text, [each.span for each in paragraphs])),
            sentences=_to_table(taken.spans, columns=2),
            flags=found.flags,
            lengths=found.lengths,
            words=found.words,
            title=np.array(self._find_title_words(article), dtype=np.int32),
            acronyms=_find_acronyms(taken.shown, article.language),
            hidden=_to_table(taken.hidden, columns=2),
            above=_to_table(above, columns=3),
            positions=tuple(
                (each.number - 1, each.page, each.time)
                for each in paragraphs
                if each.page is not None or each.time is not None
            ),
        )
        return LocalForwardIndex(index=index, vocabulary=self._words.vocabulary)

    def _analyse(self, language: str, taken: Sequence["_Sentences"]) -> Iterator["_Analysed"]:
        """Yield the words and flags of the sentences of each article, found some at a time."""
        shown = list(chain.from_iterable(each.shown for each in taken))
        searched = list(chain.from_iterable(each.searched for each in taken))
        parts = [
            self._analyse_some(language, shown[start:end], searched[start:end])
            for start in range(0, len(shown), _SENTENCES_AT_ONCE)
            for end in [start + _SENTENCES_AT_ONCE]
        ]
        together = parts[0] if len(parts) == 1 else _Analysed.join(parts)
        return together.split([len(each.shown) for each in taken])

    def _analyse_some(
        self, language: str, sentences: Sequence[str], searched: Sequence[str]
    ) -> "_Analysed":
        table = self._tables.get(language)
        if table is None or table.is_full():
            table = self._tables[language] = PieceTable(language, self._words)
        pieces = [text.split() or [""] for text in sentences]
        sizes = list(map(len, pieces))
        numbers = table.find(list(chain.from_iterable(pieces)))
        starts = np.array([0, *accumulate(sizes[:-1])], dtype=np.intp)
        flags = join_flags(sentences, language, starts, table.pieces_of(numbers))
        words, lengths = table.words_of(numbers, starts)
        others = {
            place: self._words.find(extract_words_and_terms(text, language))
            for place, text in enumerate(searched)
            if text is not sentences[place] or not consists_of_pieces(text)
        }
        if others:
            words, lengths = _with_others(words, lengths, others)
        return _Analysed(np.fromiter(flags, np.uint32, len(sentences)), lengths, words)

    def _find_title_words(self, article: Article) -> list[int]:
        """Return the ids of the content words of an article's title."""
        pairs = extract_words_and_terms(article.title, article.language)
        return self._words.find(pair for pair in pairs if not is_function_term(pair[1]))


def build_forward_index(article: Article) -> LocalForwardIndex:
    """Analyse one article; its vocabulary has the words of this article alone."""
    return with_own_vocabulary(ForwardIndexBuilder().build(article))


def with_own_vocabulary(local: LocalForwardIndex) -> LocalForwardIndex:
    """Return a forward index with a vocabulary of its own words alone, in their order."""
    words, title = local.index.words.tolist(), local.index.title.tolist()
    own = {word: place for place, word in enumerate(dict.fromkeys([*words, *title]))}
    index = replace(
        local.index,
        words=np.array([own[word] for word in words], dtype=np.int32),
        title=np.array([own[word] for word in title], dtype=np.int32),
    )
    return LocalForwardIndex(index=index, vocabulary=tuple(map(local.vocabulary.__getitem__, own)))


class _Sentences(NamedTuple):
    """The sentences of an article: where they are, what is shown and what is searched of each."""

    spans: Sequence[Span]
    hidden: Sequence[Span]
    roles: Sequence[Role]
    shown: Sequence[str]
    searched: Sequence[str]


def _take_sentences(article: Article) -> _Sentences:
    paragraphs = article.paragraphs
    spans = [span for paragraph in paragraphs for span in paragraph.sentences]
    hidden = [span for paragraph in paragraphs for span in paragraph.hidden]
    shown = _shown_sentences(article.document.text, spans, hidden)
    roles = find_roles(article)
    searched = _searched_texts(shown, roles, find_line_titles(article))
    return _Sentences(spans, hidden, roles, shown, searched)


class _Analysed(NamedTuple):
    """The flags and numbers of words of some sentences, and their words."""

    flags: NDArray[np.uint32]
    lengths: Int32Array
    words: Int32Array

    @classmethod
    def join(cls, parts: Sequence["_Analysed"]) -> "_Analysed":
        """Return parts of an article as one; none are no sentences."""
        nothing = cls(np.empty(0, np.uint32), np.empty(0, np.int32), np.empty(0, np.int32))
        return cls(*map(np.concatenate, zip(nothing, *parts, strict=True)))

    def with_roles(self, roles: Sequence[Role | PostRole]) -> "_Analysed":
        """Return the same with the flags of the sentences' roles on the page."""
        of_roles = [_FLAG_OF_ROLE.get(each, 0) for each in roles]
        return self._replace(flags=self.flags | np.array(of_roles, dtype=np.uint32))

    def split(self, sizes: Sequence[int]) -> Iterator["_Analysed"]:
        """Yield the part of each article, of which `sizes` has the number of sentences."""
        ends = np.cumsum(self.lengths)
        start = first = 0
        for size in sizes:
            end = start + size
            last = int(ends[end - 1]) if size else first
            yield _Analysed(self.flags[start:end], self.lengths[start:end], self.words[first:last])
            start, first = end, last


def _with_others(
    words: Int32Array, lengths: Int32Array, others: dict[int, list[int]]
) -> tuple[Int32Array, Int32Array]:
    """Return the words of sentences and their numbers, with others in the place of some of them."""
    rows = np.split(words, np.cumsum(lengths)[:-1])
    for place, ids in others.items():
        rows[place] = np.array(ids, dtype=np.int32)
    return np.concatenate(rows), np.array(list(map(len, rows)), dtype=np.int32)


def _shown_sentences(text: str, spans: Sequence[Span], hidden: Sequence[Span]) -> list[str]:
    """Return the sentences of an article as their readers see them."""
    if not hidden:
        shown = [text[start:end] for start, end in spans]
        return list(map(decode_references, shown)) if "&" in text else shown
    return [
        decode_references(without_hidden(text[span.start : span.end], clip_spans(hidden, span)))
        for span in spans
    ]


def _searched_texts(
    sentences: Sequence[str], roles: Sequence[Role], line_titles: Sequence[str]
) -> Sequence[str]:
    """Return what of each sentence is searched, behind the title of its labelled line if any."""
    if not any(line_titles) and Role.CONTENTS not in roles:
        together = "\n".join(sentences)
        if without_addresses(together) is together:  # as in most articles
            return sentences
    return [
        ""
        if role is Role.CONTENTS
        else without_addresses(f"{line_title}\n{sentence}" if line_title else sentence)
        for sentence, role, line_title in zip(sentences, roles, line_titles, strict=True)
    ]


def _find_acronyms(sentences: Iterable[str], language: str) -> tuple[tuple[str, str], ...]:
    """Return the forms of each acronym that is defined, once, in order."""
    with_brackets = (sentence for sentence in sentences if "(" in sentence)
    found = chain.from_iterable(find_acronyms(each, language) for each in with_brackets)
    return tuple(dict.fromkeys((acronym.short, " ".join(acronym.long)) for acronym in found))


def _encode_paragraph(paragraph: Paragraph) -> tuple[int, ...]:
    return (
        _CODE_OF_KIND[paragraph.kind],
        *paragraph.span,
        *(paragraph.lines or (0, 0)),
        len(paragraph.sentences),
    )


_CODE_OF_KIND = {kind: code for code, kind in enumerate(PARAGRAPH_KINDS)}
_NO_ROWS = {columns: np.empty((0, columns), dtype=np.int32) for columns in (2, 3, 6)}


def _to_table(rows: Iterable[tuple[int, ...]], *, columns: int) -> Int32Array:
    numbers = list(chain.from_iterable(rows))
    if not numbers:
        return _NO_ROWS[columns]
    return np.array(numbers, dtype=np.int32).reshape(-1, columns)
