"""Whether two articles report the same event: only then can their numbers differ. Pure."""

import math
import re
from collections.abc import Iterator, Sequence
from itertools import chain, product

import numpy as np

from index.analysis import extract_terms, extract_words
from index.answering.figures.casualty_terms import people_unit_terms
from index.answering.lexical import UNMISSED
from index.answering.question import Question
from index.collection import Collection, Hint, Ids, distinct_ids
from index.expressions import Day, find_days, find_names
from index.languages import is_common_word

MIN_COSINE = 0.2
"""Cosine of two articles' idf-weighted term sets from which they report one event.

Reports of one event reached .23 to .38 on labelled collections, other pairs .15 in the median.
"""

MIN_NAMES = 3
"""Names that two articles share from which they report one event, however they word it."""

MIN_NAME_SHARE = 0.3
"""Share of the names of the article with fewer that they need, too.

Reports of one event had .33 to .80 of at least three names in common, articles about other things
of one place at most one name.
"""

MIN_COSINE_WITH_NAMES, MIN_NAME_SHARE_WITH_COSINE = 0.16, 0.2
"""The same where each alone is less: the cosine, and the share of at least `MIN_NAMES` names.

Three outlets' reports of one landslide, and of one theft, reached .165 and .20 at least; of other
pairs of 27 reports of our own with three names in common none had a cosine above .13.
"""

FEW_NAMES, MIN_SHARE_OF_FEW = 2, 0.5
"""The same for articles with few names."""

MAX_DAYS_APART = 20
"""Days between the titles of two articles up to which they may report one event."""

MAX_REPORT = 60
"""Sentences of an article up to which it may be a report of an event, told by its names."""

MAX_SENTENCES = 400
"""Sentences of an article that are compared, from its start; bounds the time for long ones."""


_DAYS_OF_MONTH = 30.4

_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")


class EventMatcher:
    """Decides for one question which articles, named by their sources, report the same event."""

    def __init__(self, collection: Collection, question: Question) -> None:
        self._collection = collection
        self._question = question
        self._decided: dict[frozenset[str], bool] = {}
        self._term_sets: dict[int, tuple[Ids, float]] = {}
        self._names: dict[int, frozenset[str]] = {}

    def are_same(self, source: str, other: str) -> bool:
        """Tell whether both articles have the question's topic, and many terms or names in common.

        Where they share names, only the names of the question have to be in both: one report says
        crash, another one accident. Two articles whose titles have days far apart report none.
        """
        pair = frozenset((source, other))
        if pair not in self._decided:
            self._decided[pair] = self._are_same(source, other)
        return self._decided[pair]

    def _are_same(self, source: str, other: str) -> bool:
        found = [self._collection.article_named(each) for each in (source, other)]
        articles = [each for each in found if each is not None]
        if len(articles) < 2 or self._are_of_other_days(articles):
            return False
        if self._are_on_topic(articles) and self._compute_cosine(articles) >= MIN_COSINE:
            return True
        if self._are_titled_alike(articles):
            return True
        return self._are_on_topic(articles, names_only=True) and self._share_names(articles)

    def _are_of_other_days(self, articles: Sequence[int]) -> bool:
        """Tell whether both titles name days, and all of them lie far apart: two meetings.

        So do two titles with different years.
        """
        titles = self._read_titles(articles)
        years, other_years = ({*_YEAR.findall(title)} for title in titles)
        if years and other_years and years.isdisjoint(other_years):
            return True
        days, other_days = (
            [day for date in find_days(title) for day in date.days] for title in titles
        )
        apart = [_count_days_between(one, other) for one, other in product(days, other_days)]
        return min(apart, default=0) > MAX_DAYS_APART

    def _are_titled_alike(self, articles: Sequence[int]) -> bool:
        """Tell whether both titles name what the question names, and another word of it.

        "Tram leaves the rails in Lowick" and "Lowick tram crash" are of one event, unless they have
        different numbers.
        """
        names = {word.term for word in self._question.words if word.name}
        asked = {word.term for word in self._question.words if word.content} - names
        one, other = ({*extract_terms(each)} for each in self._read_titles(articles))
        shared = one & other
        is_named = bool(names) and names <= shared and not any(map(_has_digit, one ^ other))
        return is_named and bool(asked & shared - people_unit_terms() - UNMISSED)

    def _read_titles(self, articles: Sequence[int]) -> Sequence[str]:
        first = [int(self._sentences_of(each)[0]) for each in articles]
        return [each.title for each in self._collection.passages(first)]

    def _compute_cosine(self, articles: Sequence[int]) -> float:
        read = [self._sentences_of(each) for each in articles]
        self._collection.prefetch(Hint(words=np.concatenate(read)))
        (terms, norm), (other_terms, other_norm) = map(self._term_set, articles, read)
        shared = np.intersect1d(terms, other_terms, assume_unique=True)
        return self._squared_norm(shared) / max(math.sqrt(norm * other_norm), 1e-9)

    def _share_names(self, articles: Sequence[int]) -> bool:
        read = [self._sentences_of(each) for each in articles]
        if max(map(len, read)) > MAX_REPORT:
            return False
        self._collection.prefetch(Hint(texts=np.concatenate(read)))
        names, other_names = map(self._find_names, articles, read)
        shared, fewer = len(names & other_names), min(len(names), len(other_names))
        if shared >= max(MIN_NAMES, MIN_NAME_SHARE * fewer) or shared >= max(
            FEW_NAMES, MIN_SHARE_OF_FEW * fewer
        ):
            return True
        if shared < max(MIN_NAMES, MIN_NAME_SHARE_WITH_COSINE * fewer):
            return False
        return self._compute_cosine(articles) >= MIN_COSINE_WITH_NAMES

    def _find_names(self, article: int, sentences: Ids) -> frozenset[str]:
        """Return the words of the names in an article, but for common words."""
        if article not in self._names:
            texts = [each.masked_text for each in self._collection.passages(sentences.tolist())]
            cores = [text[slice(*each.core)] for text in texts for each in find_names(text)]
            words = {word for core in cores for word in extract_words(core)}
            self._names[article] = frozenset(
                word for word in words if len(word) > 2 and not is_common_word(word)
            )
        return self._names[article]

    def _are_on_topic(self, articles: Sequence[int], *, names_only: bool = False) -> bool:
        """Tell whether all articles have every topic word of the question in some form."""
        topic = list(self._topic_forms(names_only=names_only))
        if not topic:
            return True
        ids = sorted({*chain.from_iterable(chain.from_iterable(topic))})
        counts = self._collection.articles.tf(np.array(ids, dtype=np.int64), np.array(articles))
        has_term = dict(zip(ids, counts > 0, strict=True))
        for forms in topic:
            has_form = [np.all([has_term[term] for term in form], axis=0) for form in forms]
            if not np.any(has_form, axis=0).all():
                return False
        return True

    def _topic_forms(self, *, names_only: bool) -> Iterator[tuple[tuple[int, ...], ...]]:
        """Yield for each topic word its forms, each a tuple of term ids.

        Topic words are the content words but for the counted unit, words for people and verbs such
        as get. A word that no source has in any form is left out.
        """
        question = self._question
        for word in question.words:
            if (
                word.content
                and (word.name or not names_only)
                and word is not question.counted_noun
                and word.term not in people_unit_terms() | UNMISSED
            ):
                own: tuple[tuple[int, ...], ...] = ((word.id,),) if word.id >= 0 else ()
                forms = own + tuple(question.expansions.get(word.term, ()))
                if forms:
                    yield forms

    def _sentences_of(self, article: int) -> Ids:
        """Return the sentences of an article that are compared."""
        paragraphs = self._collection.paragraphs_of(article)
        first = self._collection.sentences_of(paragraphs[0]).start
        stop = self._collection.sentences_of(paragraphs[-1]).stop
        return np.arange(first, min(stop, first + MAX_SENTENCES))

    def _term_set(self, article: int, sentences: Ids) -> tuple[Ids, float]:
        """Return the distinct terms of an article's sentences and their squared norm."""
        if article not in self._term_sets:
            terms = distinct_ids(self._collection.terms_of(sentences)[0])
            self._term_sets[article] = terms, self._squared_norm(terms)
        return self._term_sets[article]

    def _squared_norm(self, terms: Ids) -> float:
        return float(np.square(self._collection.sentences.idf(terms)).sum())


def _count_days_between(one: Day, other: Day) -> float:
    """Return about how many days lie between two days; a month counts as its middle."""
    has_years = one.year and other.year
    years = one.year - other.year if has_years else 0
    days = (one.first or _DAYS_OF_MONTH / 2) - (other.first or _DAYS_OF_MONTH / 2)
    return abs(years * 12 * _DAYS_OF_MONTH + (one.month - other.month) * _DAYS_OF_MONTH + days)


def _has_digit(term: str) -> bool:
    return any(map(str.isdigit, term))
