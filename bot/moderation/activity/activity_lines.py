"""Questions a day as Markdown: their sum, a bar for each day, words about a picture. Pure."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, time

from bot import strings
from index import Band, DayCount

_BAR = 12
"""Characters of the longest bar."""
_BLOCKS = {Band.ANSWER: "█", Band.CLOSEST: "▒", Band.NONE: "░"}
_NO_BREAK = "\u00a0"
"""A space within the numbers of one day, which stay on one line."""
_GAP = "\N{EM SPACE}"
"""Between two days: a sign would stand at the end of each line of a phone."""
_SQUARES = {Band.ANSWER: "🟦", Band.CLOSEST: "🟨", Band.NONE: "⬜"}
"""The colours of `drawing.py`, so that the picture needs no words, which a font may lack."""


def summarize(days: Sequence[DayCount], *, with_picture: bool) -> str:
    """Return the sum of all days and of each band; "" if nothing was asked."""
    total = sum(day.total for day in days)
    if not total:
        return ""
    marks = _SQUARES if with_picture else _BLOCKS
    sums = {band: sum(day.by_band.get(band, 0) for day in days) for band in Band}
    head = strings.ACTIVITY.format(
        questions=strings.count(total, "question"),
        days=strings.count(len(days), "day"),
        share=round(100 * sums[Band.ANSWER] / total),
    )
    bands = strings.ACTIVITY_BANDS.format(
        answer=f"{marks[Band.ANSWER]} {sums[Band.ANSWER]}",
        closest=f"{marks[Band.CLOSEST]} {sums[Band.CLOSEST]}",
        none=f"{marks[Band.NONE]} {sums[Band.NONE]}",
    )
    return f"{head}\n{bands}"


def list_days(days: Sequence[DayCount], *, with_picture: bool) -> list[str]:
    """Return the numbers of each day with a question: with a bar, or all in one line.

    A picture has the bars already. The numbers are those of the bands, each behind its mark; a band
    without a question is left out, as such a day is.
    """
    busy = [day for day in days if day.total]
    if with_picture:
        shown = [f"{_stamp(day)}{_NO_BREAK}{_numbers(day, _SQUARES)}" for day in busy]
        return ["-# " + _GAP.join(shown)]
    most = max((day.total for day in busy), default=1)
    return [f"`{_bar(day, most):<{_BAR}}` {_stamp(day)} · {_numbers(day, _BLOCKS)}" for day in busy]


def describe_activity(days: Sequence[DayCount]) -> str:
    """Return what a picture of these days shows, for those who do not see it; plain text."""
    busiest = max(days, key=lambda day: day.total)
    text: str = strings.ACTIVITY_PICTURE.format(
        first=days[0].day.isoformat(),
        last=days[-1].day.isoformat(),
        most=busiest.total,
        day=busiest.day.isoformat(),
    )
    return text


def _bar(day: DayCount, most: int) -> str:
    """Return a bar whose parts are rounded together, so that it is as long as the day's sum."""
    bar, done = "", 0
    for band, block in _BLOCKS.items():
        done += day.by_band.get(band, 0)
        bar += block * (round(_BAR * done / most) - len(bar))
    return bar


def _numbers(day: DayCount, marks: Mapping[Band, str]) -> str:
    counts = ((mark, day.by_band.get(band, 0)) for band, mark in marks.items())
    return _NO_BREAK.join(f"{mark}{_NO_BREAK}{count}" for mark, count in counts if count)


def _stamp(day: DayCount) -> str:
    """Return the day as each reader's client writes it; noon is the same day nearly everywhere."""
    noon = datetime.combine(day.day, time(12), UTC)
    return f"<t:{int(noon.timestamp())}:d>"
