"""What a server sees: a version of the shared articles and one of its own sources, as one.

It implements `index.collection.Collection`. Units, words and terms of the shared articles keep
their ids; those of the server's own sources come after them.
"""

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Generic, Literal, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from index.collection import Field, Ids, LocalReads
from index.editions import Snapshot
from index.live_index import OpenVersion
from index.scopes.joined.joined_field import JoinedField, translate
from index.scopes.joined.joined_vocabulary import JoinedVocabulary
from index.search import OrderedField, UnitNumbering
from index.settings import IndexSettings, Okapi
from index.types import Passage
from index.vocabulary import CachedLookup, Vocabulary, hash_one_edit_variants, is_one_edit

FieldName = Literal["sentences", "paragraphs", "articles"]

OWN = 1
"""The part of an id that belongs to the server's own sources; 0 is the shared articles."""


class SharedPart(OpenVersion, Protocol):
    """A version of the shared articles that own sources can be joined to."""

    @property
    def num_ids(self) -> tuple[int, int, int]:
        """Upper bounds of the ids of sentences, paragraphs and articles."""

    @property
    def words(self) -> Vocabulary:
        """All words as they are written, folded."""

    @property
    def terms(self) -> Vocabulary:
        """All terms."""

    def terms_of_words(self, words: Ids) -> Ids:
        """Return the term id of each word id, (W,)."""

    def count_live_tokens(self, words: Ids) -> Ids:
        """Return the number of tokens of each word in live articles, (W,)."""


Shared = TypeVar("Shared", bound=SharedPart)


class JoinedSnapshot(ABC, Generic[Shared]):
    """Two snapshots as one collection; its answers equal those of one folder with both."""

    def __init__(
        self, shared: Shared, own: Snapshot, settings: IndexSettings, *, version: int
    ) -> None:
        self.version = version
        self.languages = Counter(shared.languages) + Counter(own.languages)
        self.shared = shared
        self.own = own
        self._parts: tuple[SharedPart, Snapshot] = (shared, own)
        self._word_ids = JoinedVocabulary(shared.words, own.words)
        self._term_ids = JoinedVocabulary(shared.terms, own.terms)
        sentences, paragraphs, articles = (
            UnitNumbering(sizes) for sizes in zip(shared.num_ids, own.num_ids, strict=True)
        )
        self._sentences, self._paragraphs, self._articles = sentences, paragraphs, articles
        self.sentences = self._open_field("sentences", settings.sentence, self._source_of_sentence)
        self.paragraphs = self._open_field(
            "paragraphs", settings.paragraph, self._source_of_paragraph
        )
        self.articles = self._open_field("articles", settings.article, self.source)
        self._terms = CachedLookup(self._find_live_terms)
        self._words = CachedLookup(self._word_ids.ids)

    @abstractmethod
    def _open_field(self, name: FieldName, okapi: Okapi, source_of: Callable[[int], str]) -> Field:
        """Return the joined field of this name."""

    # --- terms -----------------------------------------------------------------------------------

    def term_ids(self, terms: Sequence[str]) -> Ids:
        """Return the id of each term, -1 for one that no source contains, (T,)."""
        return self._terms.ids(terms)

    def _find_live_terms(self, terms: Sequence[str]) -> Ids:
        ids = self._term_ids.ids(terms)
        ids[(self.sentences.df(ids) == 0) & (self.articles.df(ids) == 0)] = -1
        return ids

    def words_one_edit_away(self, word: str) -> list[str]:
        """Return the words at edit distance 1 from `word`, those of dead articles included."""
        found = self._word_ids.find_by_hash(hash_one_edit_variants(word))
        return [each for each in found if is_one_edit(word, each)]

    def word_terms(self, words: Sequence[str]) -> Ids:
        """Return the term id of each folded word, -1 for one that no source contains, (W,)."""
        ids = self._word_ids.ids(words)
        counts = np.zeros(len(words), dtype=np.int64)
        for part, local in self._split_words(ids):
            known = np.flatnonzero(local >= 0)
            counts[known] += part.count_live_tokens(local[known])
        found = np.full(len(words), -1, dtype=np.int64)
        live = np.flatnonzero(counts > 0)
        found[live] = self._terms_of_words(ids[live])
        return found

    def _split_words(self, ids: Ids) -> list[tuple[SharedPart, Ids]]:
        """Return both parts with the ids of these words in each, -1 where it lacks one."""
        shared, own = self._word_ids.to_shared(ids), self._word_ids.to_own(ids)
        return [(self.shared, shared), (self.own, own)]

    def _terms_of_words(self, words: Ids) -> Ids:
        """Return the term id of each word id, (W,)."""
        found = np.empty(len(words), dtype=np.int64)
        is_shared = words < self._word_ids.num_shared
        found[is_shared] = self.shared.terms_of_words(words[is_shared])
        own = self._word_ids.to_own(words[~is_shared])
        found[~is_shared] = self._term_ids.join(self.own.terms_of_words(own))
        return found

    def word_ids(self, words: Sequence[str]) -> Ids:
        """Return the id of each folded word, -1 for one that no source ever contained, (W,)."""
        return self._words.ids(words)

    def acronyms(self, keys: Sequence[str]) -> Mapping[str, Sequence[str]]:
        """Return, for those keys that some source defines, the other forms of each, sorted."""
        found: dict[str, set[str]] = {}
        for part in self._parts:
            for key, forms in part.acronyms(keys).items():
                found.setdefault(key, set()).update(forms)
        return {key: sorted(forms) for key, forms in found.items()}

    # --- units -----------------------------------------------------------------------------------

    def paragraph_of(self, sentences: Ids) -> Ids:
        """Return the paragraph that each sentence belongs to, (S,)."""
        found = np.zeros(len(sentences), dtype=np.int64)
        for i, chosen, local in self._sentences.split_by_segment(sentences):
            found[chosen] = self._parts[i].paragraph_of(local) + self._paragraphs.offsets[i]
        return found

    def article_of(self, paragraphs: Ids) -> Ids:
        """Return the article that each paragraph belongs to, (P,)."""
        found = np.zeros(len(paragraphs), dtype=np.int64)
        for i, chosen, local in self._paragraphs.split_by_segment(paragraphs):
            found[chosen] = self._parts[i].article_of(local) + self._articles.offsets[i]
        return found

    def first_sentence_of(self, paragraphs: Ids) -> Ids:
        """Return the first sentence of each paragraph, (P,)."""
        first = np.zeros(len(paragraphs), dtype=np.int64)
        for i, chosen, local in self._paragraphs.split_by_segment(paragraphs):
            first[chosen] = self._parts[i].first_sentence_of(local) + self._sentences.offsets[i]
        return first

    def sentences_of(self, paragraph: int) -> range:
        """Return the ids of a paragraph's sentences."""
        i, local = self._paragraphs.locate(paragraph)
        return _shift(self._parts[i].sentences_of(local), self._sentences.offsets[i])

    def paragraphs_of(self, article: int) -> range:
        """Return the ids of an article's paragraphs."""
        i, local = self._articles.locate(article)
        return _shift(self._parts[i].paragraphs_of(local), self._paragraphs.offsets[i])

    def source(self, article: int) -> str:
        """Return the name of an article's source."""
        i, local = self._articles.locate(article)
        return self._parts[i].source(local)

    def article_named(self, source: str) -> int | None:
        """Return the live article of this source, or None; own sources come first."""
        for i in (OWN, 0):
            local = self._parts[i].article_named(source)
            if local is not None:
                return local + self._articles.offsets[i]
        return None

    def _source_of_paragraph(self, paragraph: int) -> str:
        return self.source(int(self.article_of(np.array([paragraph]))[0]))

    def _source_of_sentence(self, sentence: int) -> str:
        return self._source_of_paragraph(int(self.paragraph_of(np.array([sentence]))[0]))

    # --- contents of units -----------------------------------------------------------------------

    def sentence_terms(self, sentence: int) -> Ids:
        """Return the sentence's term ids in order of the text, stop words included."""
        i, local = self._sentences.locate(sentence)
        terms = self._parts[i].sentence_terms(local)
        return self._term_ids.join(terms) if i == OWN else terms

    def terms_of(self, sentences: Ids) -> tuple[Ids, Ids]:
        """Return the term ids of sentences one after another, and where each begins, (S + 1,)."""
        _, terms, starts = self.words_of(sentences)
        return terms, starts

    def words_of(self, sentences: Ids) -> tuple[Ids, Ids, Ids]:
        """Return the ids of the words as written and of their terms, and where each begins."""
        parts = list(self._sentences.split_by_segment(sentences))
        read = [self._read_words(i, local) for i, _, local in parts]
        if len(read) == 1:
            return read[0]
        lengths = np.zeros(len(sentences), dtype=np.int64)
        for (_, chosen, _), (_, _, starts) in zip(parts, read, strict=True):
            lengths[chosen] = np.diff(starts)
        all_starts = np.zeros(len(sentences) + 1, dtype=np.int64)
        np.cumsum(lengths, out=all_starts[1:])
        words = np.empty(all_starts[-1], dtype=np.int64)
        terms = np.empty(all_starts[-1], dtype=np.int64)
        for (_, chosen, _), (part_words, part_terms, starts) in zip(parts, read, strict=True):
            shifts = np.repeat(all_starts[:-1][chosen] - starts[:-1], np.diff(starts))
            places = np.arange(len(part_words)) + shifts
            words[places], terms[places] = part_words, part_terms
        return words, terms, all_starts

    def _read_words(self, i: int, local: Ids) -> tuple[Ids, Ids, Ids]:
        words, terms, starts = self._parts[i].words_of(local)
        if i != OWN:
            return words, terms, starts
        return self._word_ids.join(words), self._term_ids.join(terms), starts

    def flags(self, sentences: Ids) -> NDArray[np.uint32]:
        """Return the stored flags of each sentence: which expressions it contains, (S,)."""
        flags = np.zeros(len(sentences), dtype=np.uint32)
        for i, chosen, local in self._sentences.split_by_segment(sentences):
            flags[chosen] = self._parts[i].flags(local)
        return flags

    def passages(self, sentences: Iterable[int]) -> list[Passage]:
        """Return each sentence with its text and location, in the order of `sentences`."""
        return [self.joined_passage(sentence, sentence) for sentence in sentences]

    def joined_passage(self, first: int, last: int) -> Passage:
        """Return consecutive sentences of one paragraph as one passage, an exact slice of it."""
        i, local = self._sentences.locate(first)
        return self._parts[i].joined_passage(local, local + last - first)


class ServerSnapshot(LocalReads, JoinedSnapshot[Snapshot]):
    """Own sources joined to shared articles that are mapped here as well."""

    def _open_field(
        self, name: FieldName, okapi: Okapi, source_of: Callable[[int], str]
    ) -> OrderedField:
        shared, own = getattr(self.shared, name), getattr(self.own, name)
        segments = [*shared.segments, *translate(own.segments, self._term_ids)]
        field = JoinedField(segments, shared, own, self._term_ids, okapi)
        numbering = UnitNumbering([segment.postings.num_units for segment in segments])
        return OrderedField(field, segments, numbering.offsets, source_of)


def _shift(units: range, offset: int) -> range:
    return range(units.start + offset, units.stop + offset)
