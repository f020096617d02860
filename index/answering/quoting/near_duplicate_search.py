"""What do other sources say beside the best sentences: the same words, or another number?

The evidence ranks a sentence by where it stands as well, so its wording in a second source, or
that source's number for what is asked, may rank low or be no candidate at all.
"""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from index.answering.figures import differences
from index.answering.figures.differences import Sought
from index.answering.figures.same_event import Stories
from index.answering.question.analyze import Question
from index.answering.quoting import near_duplicate_filter, near_duplicates
from index.answering.ranking.candidate_generation import NUM_SENTENCES
from index.answering.ranking.ranker import Candidate
from index.collection import Collection
from index.expressions import Flag
from index.types import Kind, Quote

NUM_RAREST = 6  # terms of a sentence by which its wording is searched
NUM_FOUND = 4  # sentences that have most of them
FEWEST = 4  # distinct terms of a sentence; shorter ones say the same by chance
RIVALS = 12
"""Candidates after the best that may tell another number."""

_SAID = int(Flag.SPEECH | Flag.INSIDE | Flag.OPEN)
NEAR = 0.4  # share of the best one's score that they need


def compared(
    collection: Collection, candidates: Sequence[Candidate], limit: int, *, everywhere: bool
) -> tuple[list[int], near_duplicates.Wordings]:
    """Return the best sentences and, after these, what may be one of the top ones once more.

    With their wordings. `everywhere`: not only among the candidates.
    """
    sentences = [each.sentence for each in candidates]
    cut = max(near_duplicates.NUM_COMPARED, limit)
    terms, starts = collection.terms_of(np.array(sentences, dtype=np.int64))
    flags, flat, bounds = near_duplicate_filter.rows(terms, starts), terms.tolist(), starts.tolist()
    every = [flat[start:end] for start, end in pairwise(bounds)]
    places = [*range(min(cut, len(every))), *_twins(every, flags, cut, num_top=2 * limit)]
    chosen, held = [sentences[at] for at in places], [every[at] for at in places]
    pairs = near_duplicate_filter.likely(
        flags[places], [len(each) for each in held], near_duplicates.CONTAINED
    )
    for at in _outranked(collection, candidates, limit) if everywhere else ():
        for sentence in _found_by(collection, held[at]):
            if sentence not in sentences and sentence not in chosen:
                chosen.append(sentence)
                held.append(collection.sentence_terms(sentence).tolist())
    return chosen, near_duplicates.Wordings(held, pairs)


def _twins(
    terms: Sequence[list[int]], flags: near_duplicate_filter.Flags, cut: int, *, num_top: int
) -> list[int]:
    """Return the places from `cut` on whose terms are mostly those of a top one, or the reverse."""
    if len(flags) <= cut:
        return []
    places = (
        near_duplicate_filter.containing(flags[:num_top], flags[cut:], near_duplicates.CONTAINED)
        + cut
    )
    top = [set(each) for each in terms[:num_top]] if len(places) else []
    found: list[int] = places.tolist()
    return [at for at in found if any(_is_mostly(set(terms[at]), each) for each in top)]


def _is_mostly(one: set[int], other: set[int]) -> bool:
    return len(one & other) >= near_duplicates.CONTAINED * min(len(one), len(other))


def _outranked(collection: Collection, candidates: Sequence[Candidate], limit: int) -> list[int]:
    """Return which of the top ones are quotations and candidates by their paragraph alone.

    Only of these may the same words elsewhere be no candidate: another sentence with the same
    words of the question is found as well, and so is a copy of the whole paragraph.
    """
    if not candidates:
        return []
    scores = candidates[0].table.measured["sentence"]
    weakest = 0.0
    if len(scores) > NUM_SENTENCES:
        weakest = np.partition(scores, -NUM_SENTENCES)[-NUM_SENTENCES]
    low = [at for at, each in enumerate(candidates[: limit + 1]) if scores[each.at] <= weakest]
    if not low:
        return []
    flags = collection.flags(np.array([candidates[at].sentence for at in low], dtype=np.int64))
    return [at for at, said in zip(low, flags.tolist(), strict=True) if said & _SAID]


def _found_by(collection: Collection, terms: Sequence[int]) -> list[int]:
    distinct = np.array(sorted(set(terms)), dtype=np.int64)
    if len(distinct) < FEWEST:
        return []
    rarest = np.argsort(-collection.sentences.idf(distinct), kind="stable")[:NUM_RAREST]
    found: list[int] = collection.sentences.top(distinct[rarest], NUM_FOUND).units.tolist()
    return found


def rival(
    collection: Collection,
    question: Question,
    candidates: Sequence[Candidate],
    quotes: Sequence[Quote],
    stories: Stories,
) -> int | None:
    """Return the place of the first candidate that tells another number for what is asked.

    Other than the first of `quotes` that tells one, None where none does.
    """
    if not differences.asks_number(question):
        return None
    quote = next((each for each in quotes if differences.tells(question, each)), None)
    if quote is None:
        return None
    own = collection.article_named(quote.citations[0].source)
    near = [at for at in _near(collection, candidates) if candidates[at].article != own]
    near = _telling(collection, candidates, near, differences.sought(question, quote))
    others = (collection.passages([candidates[at].sentence])[0] for at in near)
    found = differences.rival(question, quote, others, stories)
    return None if found is None else near[found]


def _telling(
    collection: Collection, candidates: Sequence[Candidate], places: list[int], sought: Sought
) -> list[int]:
    """Return which of these candidates may tell the unit, going by what is stored of them."""
    sentences = np.array([candidates[at].sentence for at in places], dtype=np.int64)
    terms, starts = collection.terms_of(sentences)
    wanted = np.isin(terms, collection.term_ids(sorted(sought.terms)))
    before = np.concatenate([[0], np.cumsum(wanted)])
    may_tell = before[starts[1:]] > before[starts[:-1]]
    may_tell |= (collection.flags(sentences) & int(sought.kinds)) != 0
    return [at for at, may in zip(places, may_tell.tolist(), strict=True) if may]


def in_full(
    collection: Collection, question: Question, candidates: Sequence[Candidate], quote: Quote
) -> int | None:
    """Return the candidate sentence that tells the number of a quoted headline under it."""
    if quote.citations[0].kind is not Kind.HEADLINE:
        return None
    own = collection.article_named(quote.citations[0].source)
    mine = [each.sentence for each in candidates if each.article == own]
    passages = collection.passages(mine)
    under = [at for at, each in enumerate(passages) if each.kind is not Kind.HEADLINE]
    found = differences.agreeing(question, quote, (passages[at] for at in under))
    return None if found is None else mine[under[found]]


def _near(collection: Collection, candidates: Sequence[Candidate]) -> list[int]:
    """Return the places of further candidates with a number."""
    enough = NEAR * candidates[0].score
    others = [at for at in range(1, len(candidates)) if candidates[at].score >= enough][:RIVALS]
    flags = collection.flags(np.array([candidates[at].sentence for at in others], dtype=np.int64))
    return [at for at, told in zip(others, flags.tolist(), strict=True) if told & int(Flag.NUMBER)]
