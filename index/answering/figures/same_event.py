"""Do two articles tell of the same event? Only then can their numbers differ."""

import math
from collections.abc import Iterator
from itertools import chain

import numpy as np

from index.answering.figures.casualty_terms import state_of
from index.answering.question.analyze import Question
from index.collection import Collection, Ids

SHARED = 0.2
"""Cosine of two articles' words, by idf, from which they are of one event.

Reports of one event reach .23 to .38 on labelled collections, other pairs .15 in the median.
"""

LONGEST = 400  # sentences of an article that are compared


class Stories:
    """Tells for one question which articles, by their sources, are of one event."""

    def __init__(self, collection: Collection, question: Question) -> None:
        self._collection = collection
        self._question = question
        self._known: dict[frozenset[str], bool] = {}
        self._told: dict[int, tuple[Ids, float]] = {}

    def are_one(self, source: str, other: str) -> bool:
        """Tell whether both articles have what the question is about, and much in common."""
        pair = frozenset((source, other))
        if pair not in self._known:
            self._known[pair] = self._are_one(source, other)
        return self._known[pair]

    def _are_one(self, source: str, other: str) -> bool:
        found = [self._collection.article_named(each) for each in (source, other)]
        articles = [each for each in found if each is not None]
        if len(articles) < 2 or not self._are_about_it(articles):
            return False
        (one, mass), (two, other_mass) = map(self._terms, articles)
        shared = np.intersect1d(one, two, assume_unique=True)
        return self._mass(shared) >= SHARED * math.sqrt(mass * other_mass)

    def _are_about_it(self, articles: list[int]) -> bool:
        """Tell whether all have every word of the question, but for whom or what it counts."""
        wanted = list(self._wanted())
        if not wanted:
            return True
        ids = sorted({*chain.from_iterable(chain.from_iterable(wanted))})
        has = self._collection.articles.tf(np.array(ids, dtype=np.int64), np.array(articles)) > 0
        row = dict(zip(ids, has, strict=True))
        for forms in wanted:
            held = [np.all([row[term] for term in form], axis=0) for form in forms]
            if not np.any(held, axis=0).all():
                return False
        return True

    def _wanted(self) -> Iterator[tuple[tuple[int, ...], ...]]:
        """Yield for each word that some source has the ways to say it."""
        question = self._question
        for word in question.words:
            if word.content and word is not question.unit and word.term not in state_of():
                own: tuple[tuple[int, ...], ...] = ((word.id,),) if word.id >= 0 else ()
                forms = own + tuple(question.expansions.get(word.term, ()))
                if forms:
                    yield forms

    def _terms(self, article: int) -> tuple[Ids, float]:
        """Return an article's distinct terms and their mass; one is compared with many."""
        if article not in self._told:
            paragraphs = self._collection.paragraphs_of(article)
            first = self._collection.sentences_of(paragraphs[0]).start
            stop = self._collection.sentences_of(paragraphs[-1]).stop
            sentences = np.arange(first, min(stop, first + LONGEST))
            terms = np.unique(self._collection.terms_of(sentences)[0])
            self._told[article] = terms, self._mass(terms)
        return self._told[article]

    def _mass(self, terms: Ids) -> float:
        return float(np.square(self._collection.sentences.idf(terms)).sum())
