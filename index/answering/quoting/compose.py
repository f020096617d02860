"""Composition of the `Answer`: selected, numbered and built quotes, differing figures. Pure."""

from collections.abc import Sequence

from index.analysis import extract_terms
from index.answering.features import Candidate
from index.answering.figures import EventMatcher, FigureComparer
from index.answering.gate import Verdict
from index.answering.other_facts import list_said_by_contact
from index.answering.question import Question
from index.answering.quoting.missing_words import name_missing_words
from index.answering.quoting.quotes import (
    Selection,
    build_quotes,
    find_comparable,
    mark_amount,
)
from index.answering.quoting.selection import QuoteSelector
from index.answering.ranking import (
    is_said_by_rows,
    is_timetable_row,
    list_said_by_extreme,
    list_said_by_label,
)
from index.collection import Collection
from index.types import Answer, Band, Figure


def _find_missing(
    collection: Collection, question: Question, verdict: Verdict, candidates: Sequence[Candidate]
) -> tuple[str, ...]:
    """Return the question's words that no source has, but for those that the answer says otherwise.

    The line "Monday to Friday: 9:00-17:00" says Tuesday, and when it closes, and the row with the
    largest value "longest".
    """
    missing = name_missing_words(question.typed, question.missing)
    if verdict.band is not Band.ANSWER or not missing:
        return missing
    compared = list_said_by_extreme(question, candidates[0])
    compared |= list_said_by_contact(collection, question, candidates[0])
    compared |= list_said_by_label(collection, question, candidates[0])
    missing = tuple(each for each in missing if compared.isdisjoint(extract_terms(each)))
    if not is_timetable_row(collection, question, candidates[0]):
        return missing
    return tuple(each for each in missing if not is_said_by_rows(each, question.language))


def compose_answer(  # noqa: PLR0917, one argument for each stage before it
    collection: Collection,
    question: Question,
    candidates: Sequence[Candidate],
    verdict: Verdict,
    limit: int,
    within: range | None = None,
    *,
    sure: bool = False,
    fill: bool = False,
) -> Answer:
    """Return the answer: at most `limit` quotes of `candidates`, which are best first.

    Where the first one is `sure`, none is shown beside it that only rivals it. With `fill` the
    quotes are `limit` where there are so many, else those that are worth showing.
    `within` is where the candidates come from, None for everywhere. `elapsed_ms` is left 0:
    nothing here looks at a clock.
    """
    selected: list[Selection] = []
    figures: tuple[Figure, ...] = ()
    if verdict.band is not Band.NONE and limit > 0:
        selector = QuoteSelector(collection, question, candidates, limit, within)
        if verdict.band is Band.CLOSEST:
            selected = selector.select_closest()
        else:
            comparer = FigureComparer(question, EventMatcher(collection, question))
            selected = selector.select_answering(comparer, sure=sure, fill=fill)
            selected = mark_amount(question, selected)
            figures = comparer.find_differing([each.passage for each in selected])
    return Answer(
        question=question.typed,
        band=verdict.band,
        sure=sure and len(selected) == 1,
        near_miss=verdict.is_near_miss,
        quotes=build_quotes(question, selected, find_comparable(collection, selected)),
        figures=figures,
        missing=_find_missing(collection, question, verdict, candidates),
        suggestion=question.suggestion,
        version=collection.version,
        elapsed_ms=0.0,
    )
