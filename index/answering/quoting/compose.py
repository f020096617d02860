"""What does the reply consist of? Quotes, numbered once, with everything a renderer needs."""

from collections.abc import Sequence
from dataclasses import replace

from index.answering.figures import differences
from index.answering.figures.same_event import Stories
from index.answering.gate import Verdict
from index.answering.question.analyze import Question
from index.answering.quoting import outlet_versions
from index.answering.quoting.quotes import Quoting
from index.answering.ranking.ranker import Candidate
from index.collection import Collection
from index.types import Answer, Band, Figure, Quote


def compose(  # noqa: PLR0917, what the stages before it made
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
        quoting = Quoting(collection, question, candidates, limit, within, joining=answered)
        quotes = quoting.best(limit)
        if answered:
            quotes, differing = _with_figures(quoting, quotes, limit, Stories(collection, question))
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
    quoting: Quoting, quotes: list[Quote], limit: int, stories: Stories
) -> tuple[list[Quote], tuple[Figure, ...]]:
    """Return the quotes in their order, and the figures that differ in them.

    If none do, a further candidate that tells another number takes the last one's place. A
    headline among those that differ gives way to the sentence that tells its number.
    """
    question = quoting.question
    differing = differences.differing(question, quotes, stories)
    if not differing and limit > 1:
        rival = quoting.rival(quotes[: limit - 1], stories, number=min(len(quotes) + 1, limit))
        if rival is not None:
            quotes = [*quotes[: limit - 1], rival]
            differing = differences.differing(question, quotes, stories)
    telling = {value.quote for figure in differing for value in figure.values}
    if telling:
        full = [quoting.in_full(each) if each.number in telling else each for each in quotes]
        if found := differences.differing(question, full, stories):
            quotes, differing = full, found
    ordered = outlet_versions.newest_first(quotes, differing)
    if ordered != quotes:
        quotes = [replace(quote, number=n) for n, quote in enumerate(ordered, start=1)]
        differing = differences.differing(question, quotes, stories) if differing else ()
    return quotes, differing
