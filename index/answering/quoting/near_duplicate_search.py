"""Search for near-duplicates of the best sentences below the top and outside the candidates. Pure.

The ranker weighs where a sentence stands too, so the same wording in a second source may rank low
or be no candidate at all.
"""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from index.answering.features import Candidate, SentenceTerms
from index.answering.quoting.near_duplicates import MIN_CONTAINMENT, NUM_COMPARED, ShingleSets
from index.answering.quoting.signature_filter import (
    PartnerFinder,
    Signatures,
    build_signatures,
    find_overlapping,
)
from index.answering.ranking import NUM_TOP_SENTENCES
from index.collection import Collection, Ids
from index.expressions import SentenceFlag

NUM_QUERY_TERMS = 6
"""The rarest terms of a sentence, by which its near-duplicates are searched."""

NUM_RESULTS = 4
"""Sentences that such a search returns."""

MIN_QUERY_TERMS = 4
"""Distinct terms that a sentence needs for it; shorter ones have the same words by chance."""

_QUOTATION = int(SentenceFlag.SPEECH | SentenceFlag.INSIDE | SentenceFlag.OPEN)


def collect_compared(
    collection: Collection, candidates: Sequence[Candidate], limit: int, *, everywhere: bool
) -> tuple[list[int], ShingleSets]:
    """Return the sentences that are compared with each other, and their shingles.

    First the best candidates, then lower ones that may repeat a top one, then sentences that are
    no candidates but may repeat a top one; these only if `everywhere`.
    """
    sentences = [each.sentence for each in candidates]
    num_best = max(NUM_COMPARED, limit)
    terms, signatures, ranges = _read_terms(collection, candidates)
    term_lists = _TermLists(terms, ranges)
    ranks = [
        *range(min(num_best, len(term_lists))),
        *_find_lower_ranked(term_lists, signatures, num_best, num_top=2 * limit),
    ]
    compared, compared_terms = [sentences[rank] for rank in ranks], term_lists.take(ranks)
    partners = PartnerFinder(signatures.take(ranks), MIN_CONTAINMENT)
    for rank in _find_paragraph_only(collection, candidates, limit) if everywhere else ():
        for sentence in _search_rarest_terms(collection, term_lists[rank]):
            if sentence not in sentences and sentence not in compared:
                compared.append(sentence)
                compared_terms.append(collection.sentence_terms(sentence).tolist())
    return compared, ShingleSets(compared_terms, partners)


def _read_terms(
    collection: Collection, candidates: Sequence[Candidate]
) -> tuple[Ids, Signatures, list[tuple[int, int]]]:
    """Return term ids, the signature of each candidate, and where in them its terms stand.

    The terms are those that the ranking has read, in its order, but where another sentence took the
    place of one.
    """
    texts = candidates[0].table.texts if candidates else SentenceTerms()
    columns, known = [each.column for each in candidates], texts.sentences.tolist()
    if [known[column] for column in columns if column < len(known)] == [
        each.sentence for each in candidates
    ]:
        bounds = texts.starts.tolist()
        ranges = [(bounds[column], bounds[column + 1]) for column in columns]
        terms = texts.term_ids[: bounds[-1]]
        return terms, build_signatures(terms, texts.starts).take(columns), ranges
    ids = np.array([each.sentence for each in candidates], dtype=np.int64)
    terms, starts = texts.terms_of(collection, ids)
    return terms, build_signatures(terms, starts), list(pairwise(starts.tolist()))


class _TermLists:
    """The terms of each sentence as a list, made when it is asked for: few of them are."""

    def __init__(self, terms: Ids, ranges: Sequence[tuple[int, int]]) -> None:
        self._terms = terms
        self._ranges = ranges
        self._added: list[list[int]] = []

    def __len__(self) -> int:
        return len(self._ranges) + len(self._added)

    def __getitem__(self, place: int) -> list[int]:
        if place >= len(self._ranges):
            return self._added[place - len(self._ranges)]
        start, end = self._ranges[place]
        found: list[int] = self._terms[start:end].tolist()
        return found

    def take(self, places: Sequence[int]) -> "_TermLists":
        """Return those of some of the sentences."""
        return _TermLists(self._terms, [self._ranges[place] for place in places])

    def append(self, terms: list[int]) -> None:
        """Add the terms of one more sentence."""
        self._added.append(terms)


def _find_lower_ranked(
    term_lists: _TermLists, signatures: Signatures, num_best: int, *, num_top: int
) -> list[int]:
    """Return the ranks from `num_best` on whose terms are mostly a top one's, or the reverse."""
    if len(term_lists) <= num_best:
        return []
    top, lower = signatures.take(slice(num_top)), signatures.take(slice(num_best, None))
    ranks = find_overlapping(top, lower, MIN_CONTAINMENT) + num_best
    if not len(ranks):
        return []
    top_terms = [set(term_lists[rank]) for rank in range(min(num_top, len(term_lists)))]
    found = []
    for rank in ranks.tolist():
        terms = set(term_lists[rank])
        if any(_overlap(terms, each) for each in top_terms):
            found.append(rank)
    return found


def _overlap(one: set[int], other: set[int]) -> bool:
    return len(one & other) >= MIN_CONTAINMENT * min(len(one), len(other))


def _find_paragraph_only(
    collection: Collection, candidates: Sequence[Candidate], limit: int
) -> list[int]:
    """Return the ranks of top quotations that became candidates through their paragraph alone.

    Only of these may the same words elsewhere be no candidate: another sentence with the same
    terms of the question is generated as well, and so is a copy of the whole paragraph.
    """
    top = candidates[: limit + 1]
    flags = collection.flags(np.array([each.sentence for each in top], dtype=np.int64)).tolist()
    ranks = [rank for rank, each in enumerate(flags) if each & _QUOTATION]
    if not ranks:
        return []
    scores = candidates[0].table.features["sentence"]
    lowest = 0.0
    if len(scores) > NUM_TOP_SENTENCES:
        lowest = np.partition(scores, -NUM_TOP_SENTENCES)[-NUM_TOP_SENTENCES]
    return [rank for rank in ranks if scores[candidates[rank].column] <= lowest]


def _search_rarest_terms(collection: Collection, terms: Sequence[int]) -> list[int]:
    """Return the sentences that score best for the rarest of these terms."""
    distinct = np.array(sorted(set(terms)), dtype=np.int64)
    if len(distinct) < MIN_QUERY_TERMS:
        return []
    rarest = np.argsort(-collection.sentences.idf(distinct), kind="stable")[:NUM_QUERY_TERMS]
    found: list[int] = collection.sentences.top(distinct[rarest], NUM_RESULTS).units.tolist()
    return found
