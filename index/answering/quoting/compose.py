"""Composition of the `Answer`: numbered quotes, and the figures that differ in them. Pure."""

from collections.abc import Sequence
from dataclasses import replace

from index.answering.figures import EventMatcher, find_differing_figures
from index.answering.gate import Verdict
from index.answering.question import Question
from index.answering.quoting.outlet_versions import newest_first
from index.answering.quoting.quotes import QuoteBuilder
from index.answering.ranking import Candidate
from index.collection import Collection
from index.types import Answer, Band, Figure, Quote


def compose_answer(  # noqa: PLR0917, one argument for each stage before it
    collection: Collection,
    question: Question,
    candidates: Sequence[Candidate],
    verdict: Verdict,
    limit: int,
    within: range | None = None,
) -> Answer:
    """Return the answer: at most `limit` quotes of `candidates`, which are best first.

    `within` is where the candidates come from, None for everywhere. `elapsed_ms` is left 0:
    nothing here looks at a clock.
    """
    quotes: list[Quote] = []
    differing: tuple[Figure, ...] = ()
    if verdict.band is not Band.NONE and limit > 0:
        answered = verdict.band is Band.ANSWER
        builder = QuoteBuilder(collection, question, candidates, limit, within, joining=answered)
        quotes = builder.quote_best(limit)
        if answered:
            quotes, differing = _with_figures(
                builder, quotes, limit, EventMatcher(collection, question)
            )
    return Answer(
        question=question.text,
        band=verdict.band,
        quotes=tuple(quotes),
        figures=differing,
        missing=question.missing,
        suggestion=question.suggestion,
        version=collection.version,
        elapsed_ms=0.0,
    )


def _with_figures(
    builder: QuoteBuilder, quotes: list[Quote], limit: int, events: EventMatcher
) -> tuple[list[Quote], tuple[Figure, ...]]:
    """Return the quotes in their order, and the figures that differ in them.

    If none do, a further candidate that tells another number takes the last one's place. A
    headline among those that differ gives way to the sentence that tells its number.
    """
    question = builder.question
    differing = find_differing_figures(question, quotes, events)
    if not differing and limit > 1:
        conflicting = builder.quote_conflicting(
            quotes[: limit - 1], events, number=min(len(quotes) + 1, limit)
        )
        if conflicting is not None:
            quotes = [*quotes[: limit - 1], conflicting]
            differing = find_differing_figures(question, quotes, events)
    differ_in = {value.quote for figure in differing for value in figure.values}
    if differ_in:
        replaced = [
            builder.quote_body_sentence(each) if each.number in differ_in else each
            for each in quotes
        ]
        if found := find_differing_figures(question, replaced, events):
            quotes, differing = replaced, found
    ordered = newest_first(quotes, differing)
    if ordered != quotes:
        quotes = [replace(quote, number=n) for n, quote in enumerate(ordered, start=1)]
        differing = find_differing_figures(question, quotes, events) if differing else ()
    return quotes, differing
