"""What does answering see of an index? One open version: `index.collection.Collection`."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.collection import Ids
from index.editions import Edition
from index.forward_index import KINDS
from index.search.ordered_field import OrderedField
from index.settings import IndexSettings
from index.store import Reader, StoredArticle
from index.types import Count, Passage, Span
from index.vocabulary.edit_distance import hashes_of_slips, is_slip
from index.vocabulary.vocabulary import Remembered

_LINE_END = re.compile(r"\r\n|\r|\n")
_REMEMBERED = 128
_SHORT = 200_000  # characters; longer articles are read anew each time, to bound memory


class Snapshot:
    """One version of an index; texts come from the store, all else from mapped arrays.

    It stays readable, and says the same, for as long as somebody holds it.
    """

    def __init__(self, edition: Edition, reader: Reader, settings: IndexSettings) -> None:
        self.edition = edition
        self._volumes = edition.volumes
        self._reader = reader
        self._sentences = Numbering([volume.num_sentences for volume in self._volumes])
        self._paragraphs = Numbering([volume.num_paragraphs for volume in self._volumes])
        self._articles = Numbering([volume.num_articles for volume in self._volumes])
        fields = (
            ("sentence", settings.sentence, self._sentences, self._source_of_sentence),
            ("paragraph", settings.paragraph, self._paragraphs, self._source_of_paragraph),
            ("article", settings.article, self._articles, self.source),
        )
        made = []
        for kind, okapi, numbering, source_of in fields:
            segments = edition.segments(kind)
            field = edition.field(kind, segments, okapi)
            made.append(OrderedField(field, segments, numbering.offsets, source_of))
        self.sentences, self.paragraphs, self.articles = made
        self._terms = Remembered(self._live_terms)
        self._words = Remembered(edition.words.ids)
        self._short_article = lru_cache(maxsize=_REMEMBERED)(self._read_article)

    @property
    def version(self) -> int:
        """The version's number."""
        return self.edition.version

    # --- terms -----------------------------------------------------------------------------------

    def term_ids(self, terms: Sequence[str]) -> Ids:
        """Return the id of each term, -1 where no source has it, (T,)."""
        return self._terms.ids(terms)

    def _live_terms(self, terms: Sequence[str]) -> Ids:
        ids = self.edition.terms.ids(terms)
        dead = (self.sentences.df(ids) == 0) & (self.articles.df(ids) == 0)  # titles count too
        ids[dead] = -1
        return ids

    def words_near(self, word: str) -> list[str]:
        """Return the words as written, in dead articles too, that one slip makes of `word`."""
        near = self.edition.words.having(hashes_of_slips(word))
        return [each for each in near if is_slip(word, each)]

    def word_terms(self, words: Sequence[str]) -> Ids:
        """Return the term id of each folded word as written in some source, -1 if none is, (W,)."""
        ids = self.edition.words.ids(words)
        known = np.flatnonzero(ids >= 0)
        live = known[self._word_counts(ids[known]) > 0]
        found = np.full(len(words), -1, dtype=np.int64)
        found[live] = self.edition.word_terms(ids[live])
        return found

    def _word_counts(self, words: Ids) -> Ids:
        """Return how often each word is written in live articles, (W,)."""
        counts = np.zeros(len(words), dtype=np.int64)
        for volume, gone in zip(self._volumes, self._dead_words, strict=True):
            counts += volume.counts_of(words) - gone[words]
        return counts

    @cached_property
    def _dead_words(self) -> list[NDArray[np.int64]]:
        """How often each word is written in the dead articles of each volume."""
        num_words = len(self.edition.words)
        return [
            np.bincount(volume.words_of(dead), minlength=num_words)
            for volume, dead in zip(self._volumes, self.edition.dead, strict=True)
        ]

    def acronyms(self, keys: Sequence[str]) -> Mapping[str, Sequence[str]]:
        """Return, for those keys that some source defines, the other forms of each, sorted."""
        found: dict[str, set[str]] = {}
        for volume, dead in zip(self._volumes, self.edition.dead, strict=True):
            gone = set(dead.tolist())
            for key, forms in volume.acronyms(keys).items():
                live = {form for form, article in forms if article not in gone}
                if live:
                    found.setdefault(key, set()).update(live)
        return {key: sorted(forms) for key, forms in found.items()}

    # --- units -----------------------------------------------------------------------------------

    def paragraph_of(self, sentences: Ids) -> Ids:
        """Return the paragraph that each sentence belongs to, (S,)."""
        return self._owners(sentences, self._sentences, self._paragraphs, "paragraph_sentences")

    def article_of(self, paragraphs: Ids) -> Ids:
        """Return the article that each paragraph belongs to, (P,)."""
        return self._owners(paragraphs, self._paragraphs, self._articles, "article_paragraphs")

    def _owners(self, units: Ids, inner: "Numbering", outer: "Numbering", starts: str) -> Ids:
        owners = np.zeros(len(units), dtype=np.int64)
        for i, chosen, local in inner.located(units):
            begins = self._volumes[i].arrays[starts]
            wanted = local.astype(begins.dtype)  # else NumPy would convert all of `begins` first
            owners[chosen] = begins.searchsorted(wanted, side="right") + (outer.offsets[i] - 1)
        return owners

    def sentences_of(self, paragraph: int) -> range:
        """Return the ids of a paragraph's sentences."""
        return self._members(paragraph, self._paragraphs, self._sentences, "paragraph_sentences")

    def paragraphs_of(self, article: int) -> range:
        """Return the ids of an article's paragraphs."""
        return self._members(article, self._articles, self._paragraphs, "article_paragraphs")

    def _members(self, unit: int, outer: "Numbering", inner: "Numbering", starts: str) -> range:
        i, local = outer.place(unit)
        begins, offset = self._volumes[i].arrays[starts], inner.offsets[i]
        return range(int(begins[local]) + offset, int(begins[local + 1]) + offset)

    def article_named(self, source: str) -> int | None:
        """Return the live article of this source, or None."""
        for i, volume in enumerate(self._volumes):
            local = volume.article_named(source)
            if local is not None and not self.edition.is_dead(i, local):
                return local + self._articles.offsets[i]
        return None

    def source(self, article: int) -> str:
        """Return the name of an article's source."""
        i, local = self._articles.place(article)
        return self._volumes[i].name(local)

    def _source_of_paragraph(self, paragraph: int) -> str:
        return self.source(int(self.article_of(np.array([paragraph]))[0]))

    def _source_of_sentence(self, sentence: int) -> str:
        return self._source_of_paragraph(int(self.paragraph_of(np.array([sentence]))[0]))

    # --- what they hold --------------------------------------------------------------------------

    def sentence_terms(self, sentence: int) -> Ids:
        """Return the sentence's term ids in order of the text, stop words included."""
        i, local = self._sentences.place(sentence)
        return self.edition.word_terms(self._volumes[i].slice("words", "sentence_words", local))

    def terms_of(self, sentences: Ids) -> tuple[Ids, Ids]:
        """Return the term ids of sentences one after the other, and where each begins, (S + 1,)."""
        _, terms, starts = self.words_of(sentences)
        return terms, starts

    def words_of(self, sentences: Ids) -> tuple[Ids, Ids, Ids]:
        """Return the ids of the words as written and of their terms, and where each begins."""
        first = np.zeros(len(sentences), dtype=np.int64)
        ends = first.copy()
        located = list(self._sentences.located(sentences))
        for i, chosen, local in located:
            begins = self._volumes[i].arrays["sentence_words"]
            first[chosen] = begins[local]
            ends[chosen] = begins[local + 1]
        length = ends - first
        starts = np.zeros(len(sentences) + 1, dtype=np.int64)
        np.cumsum(length, out=starts[1:])
        places = np.arange(starts[-1]) + np.repeat(first - starts[:-1], length)
        if len(located) == 1:
            words = self._volumes[located[0][0]].arrays["words"][places]
        else:
            words = np.zeros(len(places), dtype=np.int64)
            owner = np.repeat(np.arange(len(sentences)), length)
            for i, chosen, _ in located:
                mine = np.isin(owner, chosen)
                words[mine] = self._volumes[i].arrays["words"][places[mine]]
        return words, self.edition.word_terms(words), starts

    def word_ids(self, words: Sequence[str]) -> Ids:
        """Return the id of each folded word as written, -1 where no source ever had it, (W,)."""
        return self._words.ids(words)

    def title_terms(self, article: int) -> Ids:
        """Return the ids of the content terms of an article's title, in order."""
        i, local = self._articles.place(article)
        return self.edition.word_terms(self._volumes[i].slice("titles", "title_words", local))

    def flags(self, sentences: Ids) -> NDArray[np.uint32]:
        """Return what `expressions.flags` said of each sentence when it was indexed, (S,)."""
        found = np.zeros(len(sentences), dtype=np.uint32)
        for i, chosen, local in self._sentences.located(sentences):
            found[chosen] = self._volumes[i].arrays["flags"][local]
        return found

    def passages(self, sentences: Iterable[int]) -> list[Passage]:
        """Return each sentence with its text and place, in the order asked."""
        return [self._passage(sentence, sentence) for sentence in sentences]

    def joined(self, first: int, last: int) -> Passage:
        """Return consecutive sentences of one paragraph as one passage, the exact slice."""
        return self._passage(first, last)

    def _passage(self, first: int, last: int) -> Passage:
        i, local = self._sentences.place(first)
        volume = self._volumes[i]
        place = volume.place(local)
        article = self._article(volume.article_id(place.article))
        kind, start, _, first_line, last_line = volume.arrays["paragraphs"][
            place.paragraph
        ].tolist()
        spans = volume.arrays["sentences"][local : local + last - first + 1].tolist()
        span = Span(spans[0][0], spans[-1][1])
        return Passage(
            source=volume.name(place.article),  # the index's copy has a checksum
            title=article.title,
            url=article.url,
            published=article.published,
            kind=KINDS[kind],
            paragraph=place.number,
            sentences=Count(place.sentence, place.sentence + last - first),
            lines=_lines(article.text, start, span, Count(first_line, last_line)),
            span=span,
            text=article.text[span.start : span.end],
        )

    def _article(self, article: int) -> StoredArticle:
        return self._short_article(article) or self._read_long(article)

    def _read_article(self, article: int) -> StoredArticle | None:
        """Return an article if it may be remembered."""
        found = self._read_long(article)
        return found if len(found.text) <= _SHORT else None

    def _read_long(self, article: int) -> StoredArticle:
        return self._reader.unaltered(self._reader.known_article(article))


class Numbering:
    """Ids of units over several volumes, those of one after those of the other."""

    __slots__ = ("offsets",)

    def __init__(self, sizes: Sequence[int]) -> None:
        self.offsets = list(accumulate(sizes, initial=0))

    def place(self, unit: int) -> tuple[int, int]:
        """Return the volume of a unit and its number there. IndexError if there is no such unit."""
        for i, offset in enumerate(self.offsets[:-1]):
            if offset <= unit < self.offsets[i + 1]:
                return i, unit - offset
        raise IndexError(unit)

    def located(self, units: Ids) -> Iterator[tuple[int, Any, Ids]]:
        """Yield each volume asked of: its number, which of `units`, and their numbers there."""
        units = np.asarray(units, dtype=np.int64)
        if len(self.offsets) == 2:
            yield 0, slice(None), units
            return
        owners = np.searchsorted(self.offsets, units, side="right") - 1
        for i in np.unique(owners).tolist():
            chosen = np.flatnonzero(owners == i)
            yield i, chosen, units[chosen] - self.offsets[i]


def _lines(text: str, start: int, span: Span, paragraph: Count) -> Count:
    """Return the lines of a span in a paragraph that starts at `start`, as editors count them."""
    first = paragraph.first + len(_LINE_END.findall(text, start, span.start))
    last = first + len(_LINE_END.findall(text, span.start, span.end))
    return Count(min(first, paragraph.last), min(last, paragraph.last))
