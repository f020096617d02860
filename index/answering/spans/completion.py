"""Completion of the chosen phrase to the whole name, date or amount that it is part of.

Puts back what a reader would miss: "around" before a number, its unit, the rest of a name, a
name's title, the noun that a name describes.
"""

from index.answering.question import AnswerType
from index.answering.spans.annotated_sentence import AnnotatedSentence
from index.answering.spans.answer_filter import QUANTITY_TYPES
from index.answering.spans.token_classes import TokenFlag
from index.expressions import SentenceFlag
from index.types import Span

_NAME_FLAGS = int(
    SentenceFlag.NAME | SentenceFlag.TITLED | SentenceFlag.PLACE | SentenceFlag.ORGANISATION
)
_MAX_DESCRIBED_NOUNS = 2  # words added after a name: "South Korean" soldiers


def complete_phrase(
    answer_type: AnswerType, sentence: AnnotatedSentence, start: int, end: int
) -> Span:
    """Return the span of the tokens `start:end` with the rest of what they are part of."""
    start, end = _add_rest_of_names(sentence, start, end)
    end = _add_described_nouns(sentence, end, including_matched=answer_type is AnswerType.WHO)
    tokens = sentence.tokens
    span = Span(tokens.starts[start], tokens.ends[end - 1])
    return _add_rest_of_expressions(answer_type, sentence, span)


def _add_rest_of_names(sentence: AnnotatedSentence, start: int, end: int) -> tuple[int, int]:
    """Return the tokens with names cut in two made whole.

    A name whose other part holds a word of the question stays cut.
    """
    for each in sentence.expressions:
        first, last = each.start, each.end
        if not (first < end and start < last and int(each.expression.kind) & _NAME_FLAGS):
            continue
        if any(first <= at < last and not start <= at < end for at in sentence.matches):
            continue
        start, end = min(start, first), max(end, last)
    return start, end


def _add_described_nouns(sentence: AnnotatedSentence, end: int, *, including_matched: bool) -> int:
    """Return the end after the nouns that a name at the end describes: "South Korean" soldiers."""
    if not sentence.has_flag(end - 1, TokenFlag.CAPITALIZED):
        return end
    new_end = end
    while new_end < end + _MAX_DESCRIBED_NOUNS and _is_plain_noun(sentence, new_end):
        if sentence.has_flag(new_end, TokenFlag.MATCHED) and not including_matched:
            break
        new_end += 1
    return new_end


def _is_plain_noun(sentence: AnnotatedSentence, at: int) -> bool:
    other = TokenFlag.VERB | TokenFlag.CAPITALIZED | TokenFlag.NUMBER
    return sentence.has_flag(at, TokenFlag.CONTENT) and not sentence.has_flag(at, other)


def _add_rest_of_expressions(
    answer_type: AnswerType, sentence: AnnotatedSentence, span: Span
) -> Span:
    """Return the span with dates made whole, or the amount in it for a question of quantity."""
    for each in sentence.expressions:
        whole = each.expression.span
        if not (whole.start < span.end and span.start < whole.end):
            continue
        if each.label == "date":
            span = Span(min(whole.start, span.start), max(whole.end, span.end))
        elif answer_type in QUANTITY_TYPES and not int(each.expression.kind) & _NAME_FLAGS:
            return whole
    return span
