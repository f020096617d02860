"""A snapshot: one open version of the index; it implements `index.collection.Collection`."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from index.collection import Ids, LocalReads
from index.editions.edition import Edition
from index.editions.passage_reader import PassageReader
from index.search import OrderedField, UnitNumbering
from index.settings import IndexSettings
from index.store import StoreReader
from index.types import Passage
from index.vocabulary import CachedLookup, Vocabulary, hash_one_edit_variants, is_one_edit

_MAX_KEPT_PARAGRAPHS = 1_024
"""Paragraphs whose sentences are remembered: every stage of an answer asks for the same few."""


class Snapshot(LocalReads):
    """One version of an index; texts come from the store, all else from mapped arrays.

    It stays readable and unchanged as long as somebody refers to it.
    """

    def __init__(
        self,
        edition: Edition,
        reader: StoreReader,
        settings: IndexSettings,
        *,
        passages: PassageReader | None = None,
    ) -> None:
        """Open an edition; `passages` reads the same segments, if another snapshot has them."""
        self.edition = edition
        self.reader = reader
        self._segments = edition.segments
        self._sentences = UnitNumbering([segment.num_sentences for segment in self._segments])
        self._paragraphs = UnitNumbering([segment.num_paragraphs for segment in self._segments])
        self._articles = UnitNumbering([segment.num_articles for segment in self._segments])
        fields = (
            ("sentence", settings.sentence, self._sentences, self._source_of_sentence),
            ("paragraph", settings.paragraph, self._paragraphs, self._source_of_paragraph),
            ("article", settings.article, self._articles, self.source),
        )
        opened = []
        for name, okapi, numbering, source_of in fields:
            segments = edition.field_segments(name)
            field = edition.open_field(name, segments, okapi)
            opened.append(OrderedField(field, segments, numbering.offsets, source_of))
        self.sentences, self.paragraphs, self.articles = opened
        self._find_sentences = lru_cache(maxsize=_MAX_KEPT_PARAGRAPHS)(self._look_up_sentences)
        self._terms = CachedLookup(self._find_live_terms, edition.terms)
        self._words = CachedLookup(edition.words.ids)
        self.passage_reader = passages or PassageReader(self._segments, self._sentences, reader)

    @property
    def version(self) -> int:
        """The version's number."""
        return self.edition.version

    @property
    def num_ids(self) -> tuple[int, int, int]:
        """The number of ids of sentences, paragraphs and articles, those of dead ones included."""
        numberings = self._sentences, self._paragraphs, self._articles
        sentences, paragraphs, articles = (numbering.offsets[-1] for numbering in numberings)
        return sentences, paragraphs, articles

    @property
    def words(self) -> Vocabulary:
        """All words as they are written, folded, those of dead articles included."""
        return self.edition.words

    @property
    def terms(self) -> Vocabulary:
        """All terms, those of dead articles included."""
        return self.edition.terms

    def terms_of_words(self, words: Ids) -> Ids:
        """Return the term id of each word id, (W,)."""
        return self.edition.word_terms(words)

    @property
    def languages(self) -> Mapping[str, int]:
        """The number of live sentences in each language, by code."""
        return self.edition.languages

    # --- terms -----------------------------------------------------------------------------------

    def term_ids(self, terms: Sequence[str]) -> Ids:
        """Return the id of each term, -1 for one that no source contains, (T,)."""
        return self._terms.ids(terms)

    def _find_live_terms(self, terms: Sequence[str]) -> Ids:
        ids = self.edition.terms.ids(terms)
        # The article field counts titles too, the sentence field function terms too.
        dead = (self.sentences.df(ids) == 0) & (self.articles.df(ids) == 0)
        ids[dead] = -1
        return ids

    def words_one_edit_away(self, word: str) -> list[str]:
        """Return the words at edit distance 1 from `word`, those of dead articles included."""
        candidates = self.edition.words.find_by_hash(hash_one_edit_variants(word))
        return [each for each in candidates if is_one_edit(word, each)]

    def word_ids_beginning_with(self, prefix: str) -> Ids:
        """Return the ids of the words that begin with `prefix`, ascending, (N,)."""
        return self.edition.words.ids_beginning_with(prefix)

    def words_beginning_with(self, prefix: str, limit: int) -> list[str]:
        """Return up to `limit` words that begin with `prefix`, the most frequent first."""
        ids = self.edition.words.ids_beginning_with(prefix)
        counts = self.count_live_tokens(ids)
        order = np.lexsort((ids, -counts))[:limit]
        return [self.edition.words.string(int(ids[i])) for i in order if counts[i] > 0]

    def word_terms(self, words: Sequence[str]) -> Ids:
        """Return the term id of each folded word, -1 for one that no source contains, (W,)."""
        ids = self.edition.words.ids(words)
        known = np.flatnonzero(ids >= 0)
        live = known[self.count_live_tokens(ids[known]) > 0]
        found = np.full(len(words), -1, dtype=np.int64)
        found[live] = self.edition.word_terms(ids[live])
        return found

    def count_live_tokens(self, words: Ids) -> Ids:
        """Return the number of tokens of each word in live articles, (W,)."""
        counts = -self._dead_token_counts[words]
        for segment in self._segments:
            counts += segment.counts_of(words)
        return counts

    @cached_property
    def _dead_token_counts(self) -> NDArray[np.int64]:
        """The number of tokens of each word in dead articles, (W,)."""
        return self.edition.count_tokens(self.edition.dead)

    def acronyms(self, keys: Sequence[str]) -> Mapping[str, Sequence[str]]:
        """Return, for those keys that some source defines, the other forms of each, sorted."""
        found: dict[str, set[str]] = {}
        for i, segment in enumerate(self._segments):
            for key, forms in segment.acronyms(keys).items():
                live = {form for form, article in forms if not self.edition.is_dead(i, article)}
                if live:
                    found.setdefault(key, set()).update(live)
        return {key: sorted(forms) for key, forms in found.items()}

    def list_acronyms(self) -> Mapping[str, Sequence[str]]:
        """Return all keys that some source defines, with the other forms of each, sorted."""
        keys = {key for segment in self._segments for key in segment.acronym_keys()}
        return self.acronyms(sorted(keys))

    # --- units -----------------------------------------------------------------------------------

    def paragraph_of(self, sentences: Ids) -> Ids:
        """Return the paragraph that each sentence belongs to, (S,)."""
        return self._find_owners(
            sentences, self._sentences, self._paragraphs, "paragraph_sentences"
        )

    def article_of(self, paragraphs: Ids) -> Ids:
        """Return the article that each paragraph belongs to, (P,)."""
        return self._find_owners(paragraphs, self._paragraphs, self._articles, "article_paragraphs")

    def _find_owners(
        self, units: Ids, inner: UnitNumbering, outer: UnitNumbering, offsets: str
    ) -> Ids:
        """Return the outer unit that contains each inner unit; `offsets` names their array."""
        if len(self._segments) == 1:
            starts = self._segments[0].arrays[offsets]
            return starts.searchsorted(units.astype(starts.dtype), side="right") - 1
        owners = np.zeros(len(units), dtype=np.int64)
        for i, chosen, local in inner.split_by_segment(units):
            starts = self._segments[i].arrays[offsets]
            # In the array's own type, since NumPy would otherwise convert all of it.
            wanted = local.astype(starts.dtype)
            owners[chosen] = starts.searchsorted(wanted, side="right") + (outer.offsets[i] - 1)
        return owners

    def first_sentence_of(self, paragraphs: Ids) -> Ids:
        """Return the first sentence of each paragraph, (P,)."""
        first = np.zeros(len(paragraphs), dtype=np.int64)
        for i, chosen, local in self._paragraphs.split_by_segment(paragraphs):
            starts = self._segments[i].arrays["paragraph_sentences"]
            first[chosen] = starts[local]
            first[chosen] += self._sentences.offsets[i]
        return first

    def sentences_of(self, paragraph: int) -> range:
        """Return the ids of a paragraph's sentences."""
        return self._find_sentences(paragraph)

    def _look_up_sentences(self, paragraph: int) -> range:
        return self._find_members(
            paragraph, self._paragraphs, self._sentences, "paragraph_sentences"
        )

    def paragraphs_of(self, article: int) -> range:
        """Return the ids of an article's paragraphs."""
        return self._find_members(article, self._articles, self._paragraphs, "article_paragraphs")

    def _find_members(
        self, unit: int, outer: UnitNumbering, inner: UnitNumbering, offsets: str
    ) -> range:
        """Return the inner units of an outer unit; `offsets` names their array."""
        i, local = outer.locate(unit)
        starts, first = self._segments[i].arrays[offsets], inner.offsets[i]
        return range(int(starts[local]) + first, int(starts[local + 1]) + first)

    def article_named(self, source: str) -> int | None:
        """Return the live article of this source, or None."""
        for i, segment in enumerate(self._segments):
            local = segment.article_named(source)
            if local is not None and not self.edition.is_dead(i, local):
                return local + self._articles.offsets[i]
        return None

    def source(self, article: int) -> str:
        """Return the name of an article's source."""
        i, local = self._articles.locate(article)
        return self._segments[i].name(local)

    def _source_of_paragraph(self, paragraph: int) -> str:
        return self.source(int(self.article_of(np.array([paragraph]))[0]))

    def _source_of_sentence(self, sentence: int) -> str:
        return self._source_of_paragraph(int(self.paragraph_of(np.array([sentence]))[0]))

    # --- contents of units -----------------------------------------------------------------------

    def sentence_terms(self, sentence: int) -> Ids:
        """Return the sentence's term ids in order of the text, stop words included."""
        i, local = self._sentences.locate(sentence)
        return self.edition.word_terms(self._segments[i].slice("words", "sentence_words", local))

    def terms_of(self, sentences: Ids) -> tuple[Ids, Ids]:
        """Return the term ids of sentences one after another, and where each begins, (S + 1,)."""
        _, terms, starts = self.words_of(sentences)
        return terms, starts

    def words_of(self, sentences: Ids) -> tuple[Ids, Ids, Ids]:
        """Return the ids of the words as written and of their terms, and where each begins."""
        first = np.zeros(len(sentences), dtype=np.int64)
        ends = first.copy()
        parts = list(self._sentences.split_by_segment(sentences))
        for i, chosen, local in parts:
            offsets = self._segments[i].arrays["sentence_words"]
            first[chosen] = offsets[local]
            ends[chosen] = offsets[local + 1]
        lengths = ends - first
        starts = np.zeros(len(sentences) + 1, dtype=np.int64)
        np.add.accumulate(lengths, out=starts[1:])
        positions = np.arange(starts[-1]) + (first - starts[:-1]).repeat(lengths)
        if len(parts) == 1:
            words = self._segments[parts[0][0]].arrays["words"].take(positions)
        else:
            words = np.zeros(len(positions), dtype=np.int64)
            sentence_numbers = np.repeat(np.arange(len(sentences)), lengths)
            for i, chosen, _ in parts:
                here = np.isin(sentence_numbers, chosen)
                words[here] = self._segments[i].arrays["words"][positions[here]]
        return words, self.edition.word_terms(words), starts

    def word_ids(self, words: Sequence[str]) -> Ids:
        """Return the id of each folded word, -1 for one that no source ever contained, (W,)."""
        return self._words.ids(words)

    def flags(self, sentences: Ids) -> NDArray[np.uint32]:
        """Return the stored flags of each sentence: which expressions it contains, (S,)."""
        if len(self._segments) == 1:
            stored = self._segments[0].arrays["flags"]
            return stored.take(sentences).astype(np.uint32, copy=False)
        flags = np.zeros(len(sentences), dtype=np.uint32)
        for i, chosen, local in self._sentences.split_by_segment(sentences):
            flags[chosen] = self._segments[i].arrays["flags"][local]
        return flags

    def flags_of(self, sentence: int) -> int:
        """Return the stored flags of one sentence."""
        i, local = self._sentences.locate(sentence)
        return int(self._segments[i].arrays["flags"][local])

    def passages(self, sentences: Iterable[int]) -> list[Passage]:
        """Return each sentence with its text and location, in the order of `sentences`."""
        return [self.passage_reader.read(sentence, sentence) for sentence in sentences]

    def joined_passage(self, first: int, last: int) -> Passage:
        """Return consecutive sentences of one paragraph as one passage, an exact slice of it."""
        return self.passage_reader.read(first, last)
