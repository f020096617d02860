"""Candidates that give another number than a quote, or a quoted headline's number in full. Pure.

The ranker weighs where a sentence stands too, so another source's number for what is asked may
rank below the quotes.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np

from index.answering.features import Candidate
from index.answering.figures.casualty_terms import PEOPLE, people_unit_terms
from index.answering.figures.differences import (
    FigureComparer,
    asks_for_number,
    contradict,
    is_asked_for,
)
from index.answering.figures.number_mentions import NumberMention, find_number_mentions
from index.answering.question import AnswerType, Question
from index.collection import Collection
from index.expressions import SentenceFlag
from index.types import Kind, Passage

MAX_CANDIDATES = 12
"""Candidates after the best that are searched for another number."""

MIN_SCORE_RATIO = 0.4
"""Share of the best candidate's score that they need."""

MIN_SCORE_RATIO_OF_COUNT = 0.25
"""The same where it is asked how many: "puts the number of injured at 29" scores low."""

# Units that may be a mark, or written without a space after the number, so that no term has them.
_MARK_UNITS = (
    SentenceFlag.MONEY
    | SentenceFlag.PERCENT
    | SentenceFlag.MEASURE
    | SentenceFlag.DURATION
    | SentenceFlag.AGE
)


@dataclass(frozen=True, slots=True)
class UnitFilter:
    """What the index must hold of a sentence that mentions a unit: a term or an expression."""

    terms: frozenset[str]
    kinds: SentenceFlag


def find_conflicting_candidate(
    collection: Collection,
    candidates: Sequence[Candidate],
    quoted: Sequence[Passage],
    comparer: FigureComparer,
) -> int | None:
    """Return the sentence of the first candidate that gives another number for what is asked.

    It is another than that of the `quoted` passages that give one. None where none does, or where
    all candidates agree with one of them.
    """
    question = comparer.question
    if not asks_for_number(question):
        return None
    quotes = [each for each in quoted if _asked_mentions(question, each)]
    if not quotes:
        return None
    quote = quotes[0]
    article = collection.article_named(quote.source)
    is_count = question.answer_type is AnswerType.HOW_MANY
    min_ratio = MIN_SCORE_RATIO_OF_COUNT if is_count else MIN_SCORE_RATIO
    ranks = _ranks_with_number(collection, candidates, min_ratio)
    ranks = [rank for rank in ranks if candidates[rank].article != article]
    ranks = _ranks_with_unit(collection, candidates, ranks, unit_filter(question, quote))
    passages = (collection.passages([candidates[rank].sentence])[0] for rank in ranks)
    found = first_conflicting(quotes, passages, comparer)
    return None if found is None else candidates[ranks[found]].sentence


def find_body_sentence(
    collection: Collection, question: Question, candidates: Sequence[Candidate], quoted: Passage
) -> int | None:
    """Return the candidate sentence of a quoted headline's article that gives the same number.

    None where the quoted passage is not a headline, or no other sentence gives its number.
    """
    if quoted.kind is not Kind.HEADLINE:
        return None
    article = collection.article_named(quoted.source)
    sentences = [each.sentence for each in candidates if each.article == article]
    passages = collection.passages(sentences)
    body = [at for at, each in enumerate(passages) if each.kind is not Kind.HEADLINE]
    asked = {(each.unit, each.number.value) for each in _asked_mentions(question, quoted)}
    for at in body:
        mentions = find_number_mentions(passages[at].masked_text)
        if any((each.unit, each.number.value) in asked for each in mentions):
            return sentences[at]
    return None


def unit_filter(question: Question, quoted: Passage) -> UnitFilter:
    """Return what a sentence must have to give another number than `quoted` for what is asked."""
    mentions = _asked_mentions(question, quoted)
    units = {each.unit for each in mentions}
    terms = {term for unit in units for term in unit.split()}
    if PEOPLE in units:
        terms |= people_unit_terms()
    has_mark_unit = any(each.number.kind & _MARK_UNITS for each in mentions)
    return UnitFilter(frozenset(terms), _MARK_UNITS if has_mark_unit else SentenceFlag(0))


def first_conflicting(
    quoted: Sequence[Passage], passages: Iterable[Passage], comparer: FigureComparer
) -> int | None:
    """Return which passage first gives another number than all `quoted` for what is asked.

    None if each agrees with one of them, is of a source of theirs, or is about other things.
    """
    question = comparer.question
    first, *others = quoted
    asked = _asked_mentions(question, first)
    for at, passage in enumerate(passages):
        if any(passage.source == quote.source for quote in quoted):
            continue
        mentions = find_number_mentions(passage.masked_text)
        conflict = any(contradict(question, one, other) for one in asked for other in mentions)
        if (
            conflict
            and comparer.events.are_same(first.source, passage.source)
            and not any(comparer.are_agreeing(passage, other) for other in others)
        ):
            return at
    return None


def _asked_mentions(question: Question, passage: Passage) -> list[NumberMention]:
    """Return the numbers of a passage that count or measure what the question asks for."""
    mentions = find_number_mentions(passage.masked_text)
    return [each for each in mentions if is_asked_for(question, each)]


def _ranks_with_number(
    collection: Collection, candidates: Sequence[Candidate], min_ratio: float
) -> list[int]:
    """Return the ranks of candidates below the best that score enough and have a number."""
    enough = min_ratio * candidates[0].score
    ranks = [rank for rank in range(1, len(candidates)) if candidates[rank].score >= enough]
    ranks = ranks[:MAX_CANDIDATES]
    sentences = np.array([candidates[rank].sentence for rank in ranks], dtype=np.int64)
    has_number = (collection.flags(sentences) & int(SentenceFlag.NUMBER)) != 0
    return [rank for rank, has in zip(ranks, has_number.tolist(), strict=True) if has]


def _ranks_with_unit(
    collection: Collection, candidates: Sequence[Candidate], ranks: list[int], unit: UnitFilter
) -> list[int]:
    """Return which of these candidates pass the filter, judged by the index alone."""
    sentences = np.array([candidates[rank].sentence for rank in ranks], dtype=np.int64)
    terms, starts = collection.terms_of(sentences)
    wanted = {*collection.term_ids([*unit.terms]).tolist()}
    num_before = np.array([0, *accumulate(term in wanted for term in terms.tolist())])
    passes = num_before[starts[1:]] > num_before[starts[:-1]]
    passes |= (collection.flags(sentences) & int(unit.kinds)) != 0
    return [rank for rank, has in zip(ranks, passes.tolist(), strict=True) if has]
