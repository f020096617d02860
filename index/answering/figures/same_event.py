"""Whether two articles report the same event: only then can their numbers differ. Pure."""

import math
from collections.abc import Iterator, Sequence
from itertools import chain

import numpy as np

from index.answering.figures.casualty_terms import people_unit_terms
from index.answering.question import Question
from index.collection import Collection, Hint, Ids

MIN_COSINE = 0.2
"""Cosine of two articles' idf-weighted term sets from which they report one event.

Reports of one event reached .23 to .38 on labelled collections, other pairs .15 in the median.
"""

MAX_SENTENCES = 400
"""Sentences of an article that are compared, from its start; bounds the time for long ones."""


class EventMatcher:
    """Decides for one question which articles, named by their sources, report the same event."""

    def __init__(self, collection: Collection, question: Question) -> None:
        self._collection = collection
        self._question = question
        self._decided: dict[frozenset[str], bool] = {}
        self._term_sets: dict[int, tuple[Ids, float]] = {}

    def are_same(self, source: str, other: str) -> bool:
        """Tell whether both articles have the question's topic and many terms in common."""
        pair = frozenset((source, other))
        if pair not in self._decided:
            self._decided[pair] = self._are_same(source, other)
        return self._decided[pair]

    def _are_same(self, source: str, other: str) -> bool:
        found = [self._collection.article_named(each) for each in (source, other)]
        articles = [each for each in found if each is not None]
        if len(articles) < 2 or not self._are_on_topic(articles):
            return False
        read = [self._sentences_of(each) for each in articles]
        self._collection.prefetch(Hint(words=np.concatenate(read)))
        (terms, norm), (other_terms, other_norm) = map(self._term_set, articles, read)
        shared = np.intersect1d(terms, other_terms, assume_unique=True)
        return self._squared_norm(shared) >= MIN_COSINE * math.sqrt(norm * other_norm)

    def _are_on_topic(self, articles: Sequence[int]) -> bool:
        """Tell whether all articles have every topic word of the question in some form."""
        topic = list(self._topic_forms())
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

    def _topic_forms(self) -> Iterator[tuple[tuple[int, ...], ...]]:
        """Yield for each topic word its forms, each a tuple of term ids.

        Topic words are the content words but for the counted unit and words for people. A word
        that no source has in any form is left out.
        """
        question = self._question
        for word in question.words:
            if (
                word.content
                and word is not question.counted_noun
                and word.term not in people_unit_terms()
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
            terms = np.unique(self._collection.terms_of(sentences)[0])
            self._term_sets[article] = terms, self._squared_norm(terms)
        return self._term_sets[article]

    def _squared_norm(self, terms: Ids) -> float:
        return float(np.square(self._collection.sentences.idf(terms)).sum())
