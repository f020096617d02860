"""Times of the clock in other notations: 1 pm is 13:00. Pure."""

import re
from collections.abc import Iterator

from index.answering.question import Question, Word

_TIME = re.compile(
    r"(?<![\d:.])(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?\s?(?P<half>[ap])\.?m\b"
    r"|(?<![\d:.])(?P<full>\d{1,2})[:.](?P<past>\d\d)(?!\d|[.:%]\d|%)",
    re.IGNORECASE,
)
_HOURS_OF_HALF = 12


def list_said_hours(sentence: str, question: Question) -> list[Word]:
    """Return the numbers of a question that are of a time which a sentence has, in any notation."""
    if not any(word.text[0].isdigit() for word in question.words):
        return []
    told = {time for time, _ in _read_times(sentence)}
    said = [span for time, span in _read_times(question.text) if time in told]
    return [
        word
        for word in question.words
        if word.text[0].isdigit()
        and any(start <= word.span.start and word.span.end <= end for start, end in said)
    ]


def _read_times(text: str) -> Iterator[tuple[int, tuple[int, int]]]:
    """Yield each time of a text in minutes from midnight, with its span."""
    for match in _TIME.finditer(text):
        hour = int(match["hour"] or match["full"])
        if match["half"]:
            hour = hour % _HOURS_OF_HALF + _HOURS_OF_HALF * (match["half"].lower() == "p")
        yield 60 * hour + int(match["minute"] or match["past"] or 0), match.span()
