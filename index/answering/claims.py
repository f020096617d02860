"""Comparison of a claim with the passages nearest to it: their figures, same or different. Pure.

Precision before recall, as between two sources: a figure is compared only with one of the same unit
whose clause shares words with the claim's.
"""

from collections.abc import Iterable, Iterator, Sequence

from index.answering.figures import NumberMention, contradict, find_number_mentions
from index.answering.question import Question
from index.types import ClaimFigure, Quote


def compare_figures(
    question: Question, claim: str, quotes: Sequence[Quote]
) -> tuple[ClaimFigure, ...]:
    """Return the figures of a claim beside those of quotes, by their place in the claim.

    `question` is the claim, analyzed. Each number of the claim has at most one line for each quote;
    where a quote has the same number, its others are not compared.
    """
    return tuple(
        figure
        for mention in find_number_mentions(claim)
        for quote in quotes
        for figure in _compare(question, mention, quote)
    )


def _compare(question: Question, mention: NumberMention, quote: Quote) -> Iterator[ClaimFigure]:
    others = [o for o in find_number_mentions(quote.text) if o.unit == mention.unit]
    same = (other for other in others if _are_same(mention, other))
    differing = (other for other in others if contradict(question, mention, other))
    for found, agrees in ((_first(same), True), (_first(differing), False)):
        if found is not None:
            yield ClaimFigure(
                unit=mention.unit,
                claimed=_written(mention),
                found=_written(found),
                quote=quote.number,
                agrees=agrees,
            )
            return


def _are_same(one: NumberMention, other: NumberMention) -> bool:
    if one.number.value != other.number.value or one.is_bound != other.is_bound:
        return False
    return bool(one.content_terms() & other.content_terms())


def _first(mentions: Iterable[NumberMention]) -> NumberMention | None:
    return next(iter(mentions), None)


def _written(mention: NumberMention) -> str:
    return mention.text[slice(*mention.written)]
