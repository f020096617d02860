"""Several questions in one message, answered together: each alone, in one answer. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from index import Answer, Band, Figure, FigureValue, Quote, list_asked

MAX_QUESTIONS = 3
"""Questions of one message that are answered; further ones are named as not answered."""

MAX_QUOTES = 3
"""Quotes that one message has room for."""

_SPOILER = "||"


class JoinedAnswer(NamedTuple):
    """An answer to all that a message asks, and its questions that the answer leaves open."""

    answer: Answer
    unanswered: Sequence[str]


def answer_each(ask: Callable[[str], Answer], text: str) -> JoinedAnswer:
    """Answer a message by `ask`: each of its questions alone if it has several.

    If no question is answered alone, it is answered as one. Of a message with a spoiler no question
    is named: what was hidden stays so.
    """
    whole = ask(text)
    questions = list_asked(text)
    if not questions:
        return JoinedAnswer(whole, ())
    given = {question: ask(question) for question in questions[:MAX_QUESTIONS]}
    answers = [answer for answer in given.values() if answer.band is Band.ANSWER]
    if not answers or any(answer.version != whole.version for answer in given.values()):
        return JoinedAnswer(whole, ())
    if whole.band is Band.ANSWER and _quotes_all(whole, answers):
        shown, joined = answers, whole
    else:
        shown = _choose(answers)
        joined = _join(whole, shown, [*given.values()])
    left = [each for each in questions if given.get(each) not in shown]
    return JoinedAnswer(joined, () if _SPOILER in text else left)


def _quotes_all(whole: Answer, answers: Sequence[Answer]) -> bool:
    """Whether one answer has the first quote of each of the others."""
    quoted = {_place_of(quote) for quote in whole.quotes}
    return all(_place_of(answer.quotes[0]) in quoted for answer in answers)


def _choose(answers: Sequence[Answer]) -> list[Answer]:
    """Return the answers that there is room for, each with all its quotes: they may differ."""
    shown: list[Answer] = []
    seen: set[object] = set()
    for answer in answers:
        quoted = seen | {_place_of(quote) for quote in answer.quotes}
        if not shown or len(quoted) <= MAX_QUOTES:
            shown.append(answer)
            seen = quoted
    return shown


def _join(whole: Answer, shown: Sequence[Answer], given: Sequence[Answer]) -> Answer:
    """Return one answer with the quotes of several, numbered anew; what two quote stands once."""
    numbers: dict[object, int] = {}
    quotes: list[Quote] = []
    figures: list[Figure] = []
    for answer in shown:
        renumbered = {}
        for quote in answer.quotes:
            number = numbers.setdefault(_place_of(quote), len(numbers) + 1)
            renumbered[quote.number] = number
            if number > len(quotes):
                quotes.append(replace(quote, number=number))
        figures += [_renumber(figure, renumbered) for figure in answer.figures]
    return replace(
        whole,
        band=Band.ANSWER,
        sure=False,
        near_miss=False,
        quotes=tuple(quotes),
        figures=tuple(dict.fromkeys(figures)),
        missing=tuple(dict.fromkeys(word for answer in given for word in answer.missing)),
        suggestion={typed: meant for a in given for typed, meant in a.suggestion.items()},
        elapsed_ms=whole.elapsed_ms + sum(answer.elapsed_ms for answer in given),
    )


def _renumber(figure: Figure, numbers: dict[int, int]) -> Figure:
    values: list[FigureValue] = [
        replace(value, quote=numbers[value.quote]) for value in figure.values
    ]
    return replace(figure, values=tuple(values))


def _place_of(quote: Quote) -> object:
    cited = quote.citations[0]
    return cited.source, cited.span
