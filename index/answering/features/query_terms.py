"""The question's distinct terms, laid out as arrays for the features of all candidates at once.

A *query term* is one distinct term of the question. A sentence has it where it has the term itself
or one of its expansions; the *index terms* are the ids of all of these.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import compress, pairwise
from types import MappingProxyType
from typing import Any

import numpy as np

from index.answering.question import Phrase, Question
from index.collection import Bools, Floats, Ids

EXPANSION_WEIGHT = 0.5
"""Occurrences of a query term that one occurrence of an expansion counts for."""

NO_COUNTS: Mapping[int, Ids] = MappingProxyType({})
"""Counts of no phrases."""


@dataclass(slots=True, eq=False)  # not frozen: that costs time for each answer
class IndexTerms:
    """The K term ids of the index that stand for a question's Q query terms.

    `ids` are ascending, (K,). `own` is the row in `ids` of each query term's own id, -1 where no
    source has it, (Q,); `query_term_of` is the query term that each id stands for, (K,).

    An expansion is a tuple of rows in `ids`, and counts where all of its terms occur.
    `expansions` maps a query term to its expansions. `expansion_rows` are those of all query
    terms, each padded with its last row to the longest one's length, (E, L): they are in order of
    the query terms in `expanded`, whose first ones are at `begins`. `phrases` maps the place of
    each one there whose terms must stand close together to its rows.
    """

    ids: Ids
    own: Ids
    query_term_of: Ids
    expansions: Mapping[int, Sequence[tuple[int, ...]]]
    expansion_rows: Ids
    expanded: Ids
    begins: Ids
    phrases: Mapping[int, tuple[int, ...]]

    @classmethod
    def collect(
        cls, query_terms: Sequence[int], expansions: Mapping[int, Sequence[tuple[int, ...]]]
    ) -> "IndexTerms":
        """Collect the index terms of query terms, given as distinct ids, -1 for unknown ones.

        `expansions` maps the place of a query term to tuples of term ids.
        """
        known = {*query_terms, -1}
        for alternatives in expansions.values():
            known.update(*alternatives)
        known.remove(-1)
        ids = sorted(known)
        row_of = dict(zip(ids, range(len(ids)), strict=True))
        row_of[-1] = -1
        own = list(map(row_of.__getitem__, query_terms))
        rows_of_term: dict[int, list[tuple[int, ...]]] = {}
        pairs: list[tuple[int, tuple[int, ...]]] = []
        begins: list[int] = []
        phrases: dict[int, tuple[int, ...]] = {}
        longest = 1
        for query_term, alternatives in sorted(expansions.items()):
            if not alternatives:
                continue
            begins.append(len(pairs))
            rows_of_term[query_term] = of_term = []
            for alternative in alternatives:
                rows = tuple(map(row_of.__getitem__, alternative))
                of_term.append(rows)
                if isinstance(alternative, Phrase):
                    phrases[len(pairs)] = rows
                pairs.append((query_term, rows))
                longest = max(longest, len(rows))
        padded = [rows + rows[-1:] * (longest - len(rows)) for _, rows in pairs]
        return cls(
            ids=_ids(ids),
            own=_ids(own),
            query_term_of=_ids(_assign_query_terms(own, pairs, len(ids))),
            expansions=rows_of_term,
            expansion_rows=_ids(padded).reshape(-1, longest),
            expanded=_ids(list(rows_of_term)),
            begins=_ids(begins),
            phrases=phrases,
        )

    def count_query_terms(self, counts: Ids, of_phrases: Mapping[int, Ids] = NO_COUNTS) -> Floats:
        """Turn the counts of index terms, (K, U), into those of query terms, (Q, U).

        An expansion occurs as often as its rarest term, but a phrase as often as its terms stand
        together, if that is given, (U,). Of a query term and its expansions the largest count is
        taken.
        """
        padded = np.zeros((len(counts) + 1, counts.shape[1]))
        padded[:-1] = counts
        counted = padded.take(self.own, axis=0)  # the last row, all 0, for -1
        if len(self.expansion_rows):
            rarest = padded.take(self.expansion_rows[:, 0], axis=0)
            for rows in self.expansion_rows.T[1:]:
                np.minimum(rarest, padded.take(rows, axis=0), out=rarest)
            for place, count in of_phrases.items():
                rarest[place] = count
            best = EXPANSION_WEIGHT * np.maximum.reduceat(rarest, self.begins)
            own = counted.take(self.expanded, axis=0)
            counted[self.expanded] = np.maximum(own, best)
        return counted


def _ids(values: Sequence[Any]) -> Ids:
    return np.array(values, dtype=np.int64)


def _assign_query_terms(
    own: Sequence[int], expansions: Sequence[tuple[int, tuple[int, ...]]], num_ids: int
) -> list[int]:
    """Return the query term that each id stands for, (K,); the first where several have it.

    An id that is a query term's own stands for that one, even where an earlier one expands to it.
    """
    query_term_of = [-1] * num_ids
    for query_term, rows in reversed(expansions):
        for row in rows:
            query_term_of[row] = query_term
    for query_term in reversed(range(len(own))):
        if own[query_term] >= 0:
            query_term_of[own[query_term]] = query_term
    return query_term_of


class Bigrams:
    """The N distinct ordered pairs of query terms that follow each other, `left` and `right`."""

    __slots__ = ("_num_query_terms", "_number", "left", "right")

    def __init__(self, order: Sequence[int], num_query_terms: int) -> None:
        """Collect the pairs of `order`, the query terms as they follow each other."""
        numbers = [-1] * (num_query_terms * num_query_terms)  # -1 for none
        lefts: list[int] = []
        rights: list[int] = []
        for left, right in pairwise(order):
            place = left * num_query_terms + right
            if left != right and numbers[place] < 0:
                numbers[place] = len(lefts)
                lefts.append(left)
                rights.append(right)
        self.left = _ids(lefts)
        self.right = _ids(rights)
        self._num_query_terms = num_query_terms
        self._number = _ids(numbers)

    def look_up(self, left: Ids, right: Ids) -> Ids:
        """Return the number of the bigram of two query terms, -1 if none, in the inputs' shape."""
        number: Ids = self._number.take(left * self._num_query_terms + right)
        return number


@dataclass(slots=True, eq=False)  # not frozen: that costs time for each answer
class QueryTerms:
    """The Q query terms of a question, in order of their first occurrence there.

    `is_content`, `is_searched` and `is_name` are (Q,); `content` are the places of the W content
    terms, ascending, (W,). `order` is the query term of each word of the question.
    `content_bigrams` are the bigrams of the question without its other words. `language_share` is
    that of the question.
    """

    index_terms: IndexTerms
    terms: list[str]
    is_content: Bools
    is_searched: Bools
    is_name: Bools
    content: Ids
    order: list[int]
    bigrams: Bigrams
    content_bigrams: Bigrams
    language_share: float

    @classmethod
    def from_question(cls, question: Question) -> "QueryTerms":
        """Lay out the words of a question, each distinct term once."""
        place: dict[str, int] = {}
        order = [place.setdefault(word.term, len(place)) for word in question.words]
        # Of words with one term the last counts.
        rows = [(-1, False, False, False)] * len(place)
        for query_term, word in zip(order, question.words, strict=True):
            is_name = word.name and word.content
            rows[query_term] = word.id, word.content, not word.asking, is_name
        ids, is_content, is_searched, is_name_of = zip(*rows, strict=True) if rows else ((),) * 4
        content = list(compress(range(len(rows)), is_content))
        content_order = list(compress(order, map(is_content.__getitem__, order)))
        expansions = question.expansions
        return cls(
            index_terms=IndexTerms.collect(
                ids, dict(zip(map(place.__getitem__, expansions), expansions.values(), strict=True))
            ),
            terms=list(place),
            is_content=np.array(is_content, dtype=bool),
            is_searched=np.array(is_searched, dtype=bool),
            is_name=np.array(is_name_of, dtype=bool),
            content=_ids(content),
            order=order,
            bigrams=Bigrams(order, len(place)),
            content_bigrams=Bigrams(content_order, len(place)),
            language_share=question.language_share,
        )
