"""Is a phrase of the kind that the question asks for, and what belongs to it?

A "when" without a date or a "how many" without a number is no answer, however well it stands:
then nothing is printed as the answer. What a reader would miss is put back: "around" before a
number, its unit, the rest of a name, a name's title, the noun that a name describes.
"""

from index import analysis
from index.answering.question import AnswerType
from index.answering.reading import Reading, Role
from index.answering.wanted import is_plural
from index.expressions import Flag
from index.types import Span

DATED = Flag.DATE | Flag.YEAR | Flag.TIME | Flag.WEEKDAY
NAMED = Flag.NAME | Flag.TITLED | Flag.PLACE | Flag.ORGANISATION
COUNTING = (AnswerType.HOW_MANY, AnswerType.HOW_MUCH, AnswerType.HOW_OLD, AnswerType.HOW_LONG)
_VAGUE = frozenset(
    [
        *("several", "many", "various", "few", "numerous", "single", "both", "all", "half", "most"),
        *("majority", "multiple", "couple", "pair", "double", "triple", "once", "twice", "daily"),
        *("annually", "third", "quarter", "dozens"),
    ]
)


def fits(answer_type: AnswerType, reading: Reading, start: int, end: int) -> bool:
    """Tell whether the tokens `start:end` can answer a question of this type."""
    if answer_type in COUNTING:
        return _is_amount(answer_type, reading, start, end)
    if answer_type is AnswerType.WHEN:
        return any(reading.number[start:end]) or _is_of(DATED, reading, start, end)
    if answer_type is AnswerType.WHO:
        return any(reading.capital[start:end]) or is_plural(reading.words[end - 1])
    if answer_type is AnswerType.WHERE:
        return any(reading.capital[start:end]) or _is_governed(reading, start)
    return answer_type is not AnswerType.DEFINITION or not _is_short_form(reading, start, end)


def _is_amount(answer_type: AnswerType, reading: Reading, start: int, end: int) -> bool:
    ages = answer_type is AnswerType.HOW_OLD and any(
        each.kind & Flag.AGE for each in reading.expressions
    )
    if ages:
        return _is_of(Flag.AGE, reading, start, end)
    if _is_of(DATED, reading, start, end):
        return False
    return any(reading.number[start:end]) or not _VAGUE.isdisjoint(reading.words[start:end])


def counted(unit: str, reading: Reading) -> Span | None:
    """Return the one amount whose noun is the `unit` term, None if there is none or several."""
    found = [
        each.span for each in reading.expressions if each.unit and unit in analysis.terms(each.unit)
    ]
    return found[0] if len(found) == 1 else None


def _is_of(kinds: Flag, reading: Reading, start: int, end: int) -> bool:
    """Tell whether the tokens share some with an expression of these kinds."""
    first, last = reading.tokens[start].start, reading.tokens[end - 1].end
    return any(
        each.kind & kinds and each.span.start < last and first < each.span.end
        for each in reading.expressions
    )


def _is_short_form(reading: Reading, start: int, end: int) -> bool:
    """Tell whether this is the "(LRT)" of what the question spells out: no definition."""
    alone = end == start + 1 and reading.word(start - 1) == "(" and reading.word(end) == ")"
    return alone and start > 1 and reading.matched[start - 2]


def _is_governed(reading: Reading, start: int) -> bool:
    before = start - 2 if reading.role(start - 1) is Role.DETERMINER else start - 1
    return reading.role(before) is Role.PREPOSITION


def completed(answer_type: AnswerType, reading: Reading, start: int, end: int) -> Span:
    """Return the span of the tokens `start:end` with what belongs to them."""
    start, end = _whole_name(reading, start, end)
    end = _described_noun(reading, end, matched_too=answer_type is AnswerType.WHO)
    return _whole_expression(
        answer_type, reading, Span(reading.tokens[start].start, reading.tokens[end - 1].end)
    )


def _whole_name(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Return the tokens grown over names cut in two, unless a word of the question lies there."""
    tokens = reading.tokens
    for name in reading.expressions:
        if not name.kind & NAMED:
            continue
        inside = [at for at, t in enumerate(tokens) if name.span.start <= t.start < name.span.end]
        first, last = inside[0], inside[-1] + 1
        if not (first < end and start < last):
            continue
        if any(reading.matched[at] for at in inside if not start <= at < end):
            continue
        start, end = min(start, first), max(end, last)
    return start, end


def _described_noun(reading: Reading, end: int, *, matched_too: bool) -> int:
    """Return the end after the noun that a name describes: "South Korean" soldiers."""
    if not reading.capital[end - 1]:
        return end
    grown = end
    while grown < end + 2 and _is_plain_noun(reading, grown):
        if reading.matched[grown] and not matched_too:
            break
        grown += 1
    return grown


def _is_plain_noun(reading: Reading, at: int) -> bool:
    return reading.role(at) is Role.CONTENT and not (
        reading.verb[at] or reading.capital[at] or reading.number[at]
    )


def _whole_expression(answer_type: AnswerType, reading: Reading, span: Span) -> Span:
    """Return a date grown to its whole, or the one amount that a counting question asks for."""
    for expression in reading.expressions:
        whole = expression.span
        if not (whole.start < span.end and span.start < whole.end):
            continue
        if expression.kind & DATED:
            span = Span(min(whole.start, span.start), max(whole.end, span.end))
        elif answer_type in COUNTING and not expression.kind & NAMED:
            return whole
    return span
