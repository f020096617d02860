"""Is a phrase of the kind that the question asks for, and what belongs to it?

A "when" without a date or a "how many" without a number is no answer, however well it stands:
then nothing is printed as the answer. What a reader would miss is put back: "around" before a
number, its unit, the rest of a name, a name's title, the noun that a name describes.
"""

from index.analysis import extract_terms
from index.answering.question import AnswerType, is_plural
from index.answering.spans.annotated_sentence import Reading
from index.answering.spans.candidate_phrases import Phrase
from index.answering.spans.token_classes import Has
from index.answering.spans.token_roles import Role
from index.expressions import SentenceFlag
from index.types import Span

NAMED = SentenceFlag.NAME | SentenceFlag.TITLED | SentenceFlag.PLACE | SentenceFlag.ORGANISATION
COUNTING = (AnswerType.HOW_MANY, AnswerType.HOW_MUCH, AnswerType.HOW_OLD, AnswerType.HOW_LONG)
_NAMED = int(NAMED)


def fitting(kind: AnswerType, reading: Reading, found: list[Phrase]) -> list[Phrase]:
    """Return the phrases that can answer a question of this type."""
    if kind in COUNTING:
        return [each for each in found if _is_amount(kind, reading, each[2])]
    if kind is AnswerType.WHEN:
        return [each for each in found if each[2] & (Has.NUMBER | Has.DATED)]
    if kind is AnswerType.WHO:
        words = reading.words
        return [each for each in found if each[2] & Has.CAPITAL or is_plural(words[each[1] - 1])]
    if kind is AnswerType.WHERE:
        return [each for each in found if each[2] & Has.CAPITAL or _is_governed(reading, each[0])]
    if kind is AnswerType.DEFINITION:
        return [each for each in found if not _is_short_form(reading, each[0], each[1])]
    return found


def _is_amount(answer_type: AnswerType, reading: Reading, bits: int) -> bool:
    if answer_type is AnswerType.HOW_OLD and any(each & Has.AGED for each in reading.bits):
        return bool(bits & Has.AGED)
    return not bits & Has.DATED and bool(bits & (Has.NUMBER | Has.VAGUE))


def counted(unit: str, reading: Reading) -> Span | None:
    """Return the one amount whose noun is the `unit` term, None if there is none or several."""
    amounts = [kind.expression for kind in reading.kinds if kind.expression.unit]
    found = [each.span for each in amounts if unit in extract_terms(each.unit)]
    return found[0] if len(found) == 1 else None


def _is_short_form(reading: Reading, start: int, end: int) -> bool:
    """Tell whether this is the "(LRT)" of what the question spells out: no definition."""
    alone = end == start + 1 and reading.words[start - 1] == "(" and reading.words[end] == ")"
    return alone and start > 1 and reading.has(start - 2, Has.MATCHED)


def _is_governed(reading: Reading, start: int) -> bool:
    before = start - 2 if reading.roles[start - 1] == Role.DETERMINER else start - 1
    return reading.roles[before] == Role.PREPOSITION


def completed(answer_type: AnswerType, reading: Reading, start: int, end: int) -> Span:
    """Return the span of the tokens `start:end` with what belongs to them."""
    start, end = _whole_name(reading, start, end)
    end = _described_noun(reading, end, matched_too=answer_type is AnswerType.WHO)
    tokens = reading.tokens
    return _whole_expression(answer_type, reading, Span(tokens.starts[start], tokens.ends[end - 1]))


def _whole_name(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Return the tokens grown over names cut in two, unless a word of the question lies there."""
    for kind in reading.kinds:
        first, last = kind.start, kind.end
        if not (first < end and start < last and int(kind.expression.kind) & _NAMED):
            continue
        if any(first <= at < last and not start <= at < end for at in reading.matches):
            continue
        start, end = min(start, first), max(end, last)
    return start, end


def _described_noun(reading: Reading, end: int, *, matched_too: bool) -> int:
    """Return the end after the noun that a name describes: "South Korean" soldiers."""
    if not reading.has(end - 1, Has.CAPITAL):
        return end
    grown = end
    while grown < end + 2 and _is_plain_noun(reading, grown):
        if reading.has(grown, Has.MATCHED) and not matched_too:
            break
        grown += 1
    return grown


def _is_plain_noun(reading: Reading, at: int) -> bool:
    is_other = reading.has(at, Has.VERB | Has.CAPITAL | Has.NUMBER)
    return reading.has(at, Has.CONTENT) and not is_other


def _whole_expression(answer_type: AnswerType, reading: Reading, span: Span) -> Span:
    """Return a date grown to its whole, or the one amount that a counting question asks for."""
    for kind in reading.kinds:
        whole = kind.expression.span
        if not (whole.start < span.end and span.start < whole.end):
            continue
        if kind.name == "date":
            span = Span(min(whole.start, span.start), max(whole.end, span.end))
        elif answer_type in COUNTING and not int(kind.expression.kind) & _NAMED:
            return whole
    return span
