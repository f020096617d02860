"""Filter of candidate phrases by answer type.

A "when" without a date and a "how many" without a number have no answer in a sentence: then no
span is printed.
"""

from index.analysis import extract_terms
from index.answering.question import AnswerType, is_plural
from index.answering.spans.annotated_sentence import AnnotatedSentence
from index.answering.spans.candidate_phrases import CandidatePhrase
from index.answering.spans.token_classes import TokenFlag, TokenRole
from index.types import Span

QUANTITY_TYPES = (
    AnswerType.HOW_MANY,
    AnswerType.HOW_MUCH,
    AnswerType.HOW_OLD,
    AnswerType.HOW_LONG,
)


def filter_phrases(
    answer_type: AnswerType, sentence: AnnotatedSentence, phrases: list[CandidatePhrase]
) -> list[CandidatePhrase]:
    """Return the phrases that can answer a question of this type, in the same order."""
    if answer_type in QUANTITY_TYPES:
        return [each for each in phrases if _is_quantity(answer_type, sentence, each[2])]
    if answer_type is AnswerType.WHEN:
        return [each for each in phrases if each[2] & (TokenFlag.NUMBER | TokenFlag.IN_DATE)]
    if answer_type is AnswerType.WHO:
        return [
            each
            for each in phrases
            if each[2] & TokenFlag.CAPITALIZED or is_plural(sentence.words[each[1] - 1])
        ]
    if answer_type is AnswerType.WHERE:
        return [
            each
            for each in phrases
            if each[2] & TokenFlag.CAPITALIZED or _follows_preposition(sentence, each[0])
        ]
    if answer_type is AnswerType.DEFINITION:
        return [each for each in phrases if not _is_acronym_of_match(sentence, each[0], each[1])]
    return phrases


def find_counted_amount(unit: str, sentence: AnnotatedSentence) -> Span | None:
    """Return the span of the one amount whose noun has the term `unit`, None if 0 or several do."""
    amounts = [each.expression for each in sentence.expressions if each.expression.unit]
    spans = [each.span for each in amounts if unit in extract_terms(each.unit)]
    return spans[0] if len(spans) == 1 else None


def _is_quantity(answer_type: AnswerType, sentence: AnnotatedSentence, phrase_flags: int) -> bool:
    if answer_type is AnswerType.HOW_OLD and any(
        each & TokenFlag.IN_AGE for each in sentence.flags
    ):
        return bool(phrase_flags & TokenFlag.IN_AGE)
    has_number = bool(phrase_flags & (TokenFlag.NUMBER | TokenFlag.VAGUE_QUANTITY))
    return has_number and not phrase_flags & TokenFlag.IN_DATE


def _is_acronym_of_match(sentence: AnnotatedSentence, start: int, end: int) -> bool:
    """Tell whether this is one word in brackets after a matched word: "Light Rail Transit (LRT)".

    Such an acronym of what the question asks about does not define it.
    """
    is_alone = end == start + 1 and sentence.words[start - 1] == "(" and sentence.words[end] == ")"
    return is_alone and start > 1 and sentence.has_flag(start - 2, TokenFlag.MATCHED)


def _follows_preposition(sentence: AnnotatedSentence, start: int) -> bool:
    """Tell whether a preposition stands before this token, with or without a determiner between."""
    has_determiner = sentence.roles[start - 1] == TokenRole.DETERMINER
    before = start - 2 if has_determiner else start - 1
    return sentence.roles[before] == TokenRole.PREPOSITION
