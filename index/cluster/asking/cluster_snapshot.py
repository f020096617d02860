"""One version of the articles in a cluster; it implements `index.collection.Collection`.

Vocabularies, df and lengths are mapped here. A search is a request, and so is reading articles that
were not read lately: what a question needs is therefore fetched together, by `search` and
`prefetch`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from index.cluster.asking.article_cache import ArticleCache
from index.cluster.asking.article_units import ArticleUnits, FieldName
from index.cluster.asking.bounded_search import BoundedSearch
from index.cluster.asking.cluster_field import ClusterField, LookUp
from index.cluster.asking.joined_articles import ArticlesAtHand, LocatedUnits
from index.cluster.asking.search_requests import SearchRequests
from index.cluster.asking.version_files import VersionFiles
from index.cluster.layout import MOST_UNITS, UNIT_BITS
from index.collection import NO_HINT, Hint, Hits, Ids, Search
from index.settings import IndexSettings
from index.types import Passage
from index.vocabulary import CachedLookup, Vocabulary, hash_one_edit_variants, is_one_edit

MOST_IDS = 1 << 62
"""No id of a unit or an article is as high; what is joined to these articles gets ids from here."""
MOST_WORDS_OF_TOKEN = 5_000
"""Words that an unfinished one may be, the most frequent ones."""


class ClusterSnapshot:
    """One version; it stays readable and unchanged as long as somebody refers to it.

    `name_source` returns the name of an article's source, `find_article` the article that a source
    has in this version.
    """

    def __init__(
        self,
        files: VersionFiles,
        articles: ArticleCache,
        requests: SearchRequests,
        settings: IndexSettings,
        *,
        name_source: Callable[[int], str],
        find_article: Callable[[str], int | None],
    ) -> None:
        self._files = files
        self._articles = ArticlesAtHand(articles, requests.is_live)
        self.requests = requests
        self.source = name_source
        self.article_named = find_article
        self.sentences = self._open_field("sentences", "sentence", settings)
        self.paragraphs = self._open_field("paragraphs", "paragraph", settings)
        self.articles = self._open_field("articles", "article", settings)
        self._terms = CachedLookup(self._find_live_terms)
        self._words = CachedLookup(files.words.ids)

    def _open_field(self, name: FieldName, stored: str, settings: IndexSettings) -> ClusterField:
        def source_of(unit: int) -> str:
            return self.source(unit if name == "articles" else unit >> UNIT_BITS)

        return ClusterField(
            name,
            getattr(settings, stored),
            totals=self._files.manifest.totals[stored],
            count_df=LookUp(self._files.read_df(stored)),
            articles=self._articles,
            requests=self.requests,
            source_of=source_of,
        )

    @property
    def files(self) -> VersionFiles:
        """What is mapped of the version."""
        return self._files

    @property
    def article_cache(self) -> ArticleCache:
        """The articles that were read last."""
        return self._articles.cache

    @property
    def version(self) -> int:
        """The version's number."""
        return self._files.manifest.version

    @property
    def num_ids(self) -> tuple[int, int, int]:
        """Upper bounds of the ids of sentences, paragraphs and articles."""
        return MOST_IDS, MOST_IDS, MOST_IDS

    @property
    def words(self) -> Vocabulary:
        """All words as they are written, folded, those of dead articles included."""
        return self._files.words

    @property
    def terms(self) -> Vocabulary:
        """All terms, those of dead articles included."""
        return self._files.terms

    def terms_of_words(self, words: Ids) -> Ids:
        """Return the term id of each word id, (W,)."""
        return self._files.word_terms(words)

    def count_live_tokens(self, words: Ids) -> Ids:
        """Return the number of tokens of each word in live articles, (W,)."""
        return self._files.token_counts[words].astype(np.int64)

    @property
    def languages(self) -> Mapping[str, int]:
        """The number of live articles in each language, by code."""
        return self._files.manifest.languages

    # --- asking for much at once -----------------------------------------------------------------

    def search(self, searches: Sequence[Search], hint: Hint = NO_HINT) -> list[Hits]:
        """Return what `Field.top` returns for each search, and take the hint, all at once."""
        begun = [
            getattr(self, each.field).begin(each.query, each.k, each.within) for each in searches
        ]
        asked = [
            (search.field, each)
            for search, each in zip(searches, begun, strict=True)
            if isinstance(each, BoundedSearch)
        ]
        self.requests.run(asked)
        found = [each.hits if isinstance(each, BoundedSearch) else each for each in begun]
        articles = _articles_of_hint(hint)
        for search, hits in zip(searches, found, strict=True):
            units = hits.units
            articles.append(units if search.field == "articles" else units >> UNIT_BITS)
        if asked:  # another question, or another part of the articles for the same one
            self._articles.begin(np.concatenate(articles))
        else:
            self._articles.add(np.concatenate(articles))
        return found

    def prefetch(self, hint: Hint) -> None:
        """Take a hint of what will be read next, which others may read as well."""
        self._articles.add(np.concatenate(_articles_of_hint(hint)))

    # --- terms -----------------------------------------------------------------------------------

    def term_ids(self, terms: Sequence[str]) -> Ids:
        """Return the id of each term, -1 for one that no source contains, (T,)."""
        return self._terms.ids(terms)

    def _find_live_terms(self, terms: Sequence[str]) -> Ids:
        ids = self._files.terms.ids(terms)
        ids[(self.sentences.df(ids) == 0) & (self.articles.df(ids) == 0)] = -1
        return ids

    def words_one_edit_away(self, word: str) -> list[str]:
        """Return the words at edit distance 1 from `word`, those of dead articles included."""
        candidates = self._files.words.find_by_hash(hash_one_edit_variants(word))
        return [each for each in candidates if is_one_edit(word, each)]

    def word_ids_beginning_with(self, prefix: str) -> Ids:
        """Return the ids of the words that begin with `prefix`, ascending, (N,)."""
        return self._files.words.ids_beginning_with(prefix)

    def find_headings(self, tokens: Sequence[Ids], limit: int) -> Ids:
        """Return the first sentences of up to `limit` headings that have all of some words.

        Each token is the ids of the words that it may be. Headings that begin with the first token
        come first, then shorter ones.
        """
        counts = self._files.token_counts
        chosen = []
        for ids in tokens:
            order = np.argsort(-counts[ids], kind="stable")[:MOST_WORDS_OF_TOKEN]
            chosen.append(ids[order].tolist())
        return self.requests.find_headings(chosen, limit)

    def words_beginning_with(self, prefix: str, limit: int) -> list[str]:
        """Return up to `limit` words that begin with `prefix`, the most frequent first."""
        ids = self._files.words.ids_beginning_with(prefix)
        counts = self._files.token_counts[ids]
        order = np.lexsort((ids, -counts))[:limit]
        return [self._files.words.string(int(ids[i])) for i in order if counts[i] > 0]

    def word_terms(self, words: Sequence[str]) -> Ids:
        """Return the term id of each folded word, -1 for one that no source contains, (W,)."""
        ids = self._files.words.ids(words)
        known = np.flatnonzero(ids >= 0)
        live = known[self._files.token_counts[ids[known]] > 0]
        found = np.full(len(words), -1, dtype=np.int64)
        found[live] = self._files.word_terms(ids[live])
        return found

    def word_ids(self, words: Sequence[str]) -> Ids:
        """Return the id of each folded word, -1 for one that no source ever contained, (W,)."""
        return self._words.ids(words)

    def acronyms(self, keys: Sequence[str]) -> Mapping[str, Sequence[str]]:
        """Return, for those keys that some source defines, the other forms of each, sorted."""
        return self._files.acronyms(keys)

    # --- units -----------------------------------------------------------------------------------

    def paragraph_of(self, sentences: Ids) -> Ids:
        """Return the paragraph that each sentence belongs to, (S,)."""
        paragraphs = np.zeros(len(sentences), dtype=np.int64)
        joined, chosen, rows, numbers = self._locate(sentences)
        places = joined.paragraph_starts.searchsorted(numbers, side="right") - 1
        paragraphs[chosen] = places + joined.shifts("paragraphs", rows)
        return paragraphs

    def article_of(self, paragraphs: Ids) -> Ids:
        """Return the article that each paragraph belongs to, (P,)."""
        return np.asarray(paragraphs, np.int64) >> UNIT_BITS

    def first_sentence_of(self, paragraphs: Ids) -> Ids:
        """Return the first sentence of each paragraph, (P,)."""
        first = np.zeros(len(paragraphs), dtype=np.int64)
        joined, chosen, rows, numbers = self._locate(paragraphs, "paragraphs")
        first[chosen] = joined.paragraph_starts.take(numbers) + joined.shifts("sentences", rows)
        return first

    def sentences_of(self, paragraph: int) -> range:
        """Return the ids of a paragraph's sentences."""
        article = self._article_with(paragraph)
        members = article.sentences_of(paragraph - article.first)
        return range(members.start + article.first, members.stop + article.first)

    def paragraphs_of(self, article: int) -> range:
        """Return the ids of an article's paragraphs."""
        units = self._articles.get(article)
        return range(units.first, units.first + units.num_paragraphs)

    def _article_with(self, unit: int) -> ArticleUnits:
        return self._articles.get(int(unit) >> UNIT_BITS)

    def _locate(self, units: Ids, field: FieldName = "sentences") -> LocatedUnits:
        return self._articles.locate(np.asarray(units, np.int64), field)

    # --- contents of units -----------------------------------------------------------------------

    def sentence_terms(self, sentence: int) -> Ids:
        """Return the sentence's term ids in order of the text, stop words included."""
        _, terms, _ = self.words_of(np.array([sentence]))
        return terms

    def terms_of(self, sentences: Ids) -> tuple[Ids, Ids]:
        """Return the term ids of sentences one after another, and where each begins, (S + 1,)."""
        _, terms, starts = self.words_of(sentences)
        return terms, starts

    def words_of(self, sentences: Ids) -> tuple[Ids, Ids, Ids]:
        """Return the ids of the words as written and of their terms, and where each begins."""
        joined, chosen, _, numbers = self._locate(sentences)
        first, lengths = np.zeros((2, len(sentences)), dtype=np.int64)
        first[chosen] = joined.sentence_starts.take(numbers)
        lengths[chosen] = joined.lengths["sentences"].take(numbers)
        starts = np.zeros(len(sentences) + 1, dtype=np.int64)
        np.cumsum(lengths, out=starts[1:])
        places = np.arange(starts[-1]) + (first - starts[:-1]).repeat(lengths)
        return joined.words.take(places).astype(np.int64), joined.terms.take(places), starts

    def flags(self, sentences: Ids) -> NDArray[np.uint32]:
        """Return the stored flags of each sentence: which expressions it contains, (S,)."""
        joined, chosen, _, numbers = self._locate(sentences)
        found = joined.flags.take(numbers).astype(np.uint32, copy=False)
        if isinstance(chosen, slice):
            return found
        flags = np.zeros(len(sentences), dtype=np.uint32)
        flags[chosen] = found
        return flags

    def passages(self, sentences: Iterable[int]) -> list[Passage]:
        """Return each sentence with its text and location, in the order of `sentences`."""
        wanted = [int(sentence) for sentence in sentences]
        self._articles.add(np.array([sentence >> UNIT_BITS for sentence in wanted], np.int64))
        return [self.joined_passage(sentence, sentence) for sentence in wanted]

    def joined_passage(self, first: int, last: int) -> Passage:
        """Return consecutive sentences of one paragraph as one passage, an exact slice of it."""
        article = self._article_with(first)
        return article.passages.read(int(first) - article.first, int(last) - article.first)


def _articles_of_hint(hint: Hint) -> list[Ids]:
    units = np.concatenate((hint.words, hint.texts, hint.paragraphs)).astype(np.int64)
    # What precedes the first unit of an article is the last possible one of another article.
    units = units[units & (MOST_UNITS - 1) != MOST_UNITS - 1]
    return [units >> UNIT_BITS, np.asarray(hint.articles, np.int64)]
