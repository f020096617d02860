"""Completion of the chosen phrase to the whole name, date or amount that it is part of.

Puts back what a reader would miss: "around" before a number, its unit, the rest of a name, a
name's title, the noun that a name describes.
"""

import re

from index.answering.question import AnswerType
from index.answering.spans.annotated_sentence import AnnotatedSentence
from index.answering.spans.answer_filter import QUANTITY_TYPES
from index.answering.spans.token_classes import TokenFlag
from index.expressions import SentenceFlag
from index.languages import ENGLISH
from index.types import Span

_NAME_FLAGS = int(
    SentenceFlag.NAME | SentenceFlag.TITLED | SentenceFlag.PLACE | SentenceFlag.ORGANISATION
)
_PATH = re.compile(r"[\w.%~:$-]*(?:[/\\][\w.%~$-]*)+(?<![.:-])|[$%][^\W\d]\w*%?")
_MAX_PATH = 300
"""Code points of a path; a longer run without a space is none."""

_PARTICLES = frozenset("bin da de del della den der di dos du la le ten ter van von zu".split())  # noqa: SIM905
"""Words inside a name that have no capital: "Ole van der Berg"."""

_ORDINALS = frozenset("first fourth last other second third".split())  # noqa: SIM905
_MAX_DESCRIBED_NOUNS = 2  # words added after a name: "South Korean" soldiers


def complete_phrase(
    answer_type: AnswerType, sentence: AnnotatedSentence, start: int, end: int
) -> Span:
    """Return the span of the tokens `start:end` with the rest of what they are part of."""
    start, end = _add_rest_of_names(sentence, start, end)
    start, end = _add_words_of_name(sentence, start, end)
    if answer_type is AnswerType.WHEN:
        start = _add_recurrence(sentence, start)
    end = _add_described_nouns(sentence, end, including_matched=answer_type is AnswerType.WHO)
    tokens = sentence.tokens
    span = Span(tokens.starts[start], tokens.ends[end - 1])
    return _add_rest_of_expressions(answer_type, sentence, span)


def complete_path(text: str, span: Span) -> Span:
    """Return the whole path or variable that a span is part of, else the span: "$HOME/.app/log"."""
    start, end = span
    while start and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    path = _PATH.search(text, start, end) if end - start <= _MAX_PATH else None
    return Span(*path.span()) if path else span


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


def _add_words_of_name(sentence: AnnotatedSentence, start: int, end: int) -> tuple[int, int]:
    """Return the tokens with the capitalised words beside them that no expression has as a name.

    That is a first name which is a common word too, "Per Moe", and what follows a particle, "van
    der Berg". The word that opens the sentence has a capital anyway.
    """

    def goes_on(at: int) -> bool:
        is_name = sentence.has_flag(at, TokenFlag.CAPITALIZED)
        return is_name and not sentence.has_flag(at, TokenFlag.MATCHED | TokenFlag.IN_DATE)

    if goes_on(start):
        while start > 1 and goes_on(start - 1) and _is_beside(sentence, start - 1):
            start -= 1
        before = start - 1
        while before > 0 and sentence.words[before] in _PARTICLES:
            before -= 1
        start = before if before < start - 1 and goes_on(before) else start
    after = end
    while sentence.words[after] in _PARTICLES:
        after += 1
    is_cut = after > end and goes_on(end - 1) and goes_on(after)
    return start, after + 1 if is_cut else end


def _is_beside(sentence: AnnotatedSentence, at: int) -> bool:
    """Tell whether nothing but a space stands between a token and the next one."""
    return sentence.tokens.starts[at + 1] == sentence.tokens.ends[at] + 1


def _add_recurrence(sentence: AnnotatedSentence, start: int) -> int:
    """Return the start before "every second", "every other" or "the first" of a weekday."""
    words = sentence.words
    if start < 2 or words[start].removesuffix("s") not in ENGLISH.weekdays:
        return start
    is_recurring = words[start - 2] in ENGLISH.distributives and words[start - 1] in _ORDINALS
    return start - 2 if is_recurring else start


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
