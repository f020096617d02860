"""Filter of candidate phrases by answer type.

A "when" without a date and a "how many" without a number have no answer in a sentence: then no
span is printed.
"""

from collections.abc import Sequence

from index.analysis import extract_terms
from index.answering.question import AnswerType, WantedAmounts, is_plural
from index.answering.spans.annotated_sentence import AnnotatedSentence
from index.answering.spans.candidate_phrases import CandidatePhrase
from index.answering.spans.token_classes import TokenFlag, TokenRole
from index.expressions import SentenceFlag
from index.languages import ENGLISH
from index.types import Span

_FREQUENCY_UNITS = ENGLISH.frequency_units
_FREQUENCY_WORDS = ENGLISH.frequency_words | _FREQUENCY_UNITS
_DISTRIBUTIVES = ENGLISH.distributives
_PER = ENGLISH.articles | ENGLISH.distributives | {"per"}
_RECURRING = ENGLISH.periods | frozenset(ENGLISH.weekdays)  # "every night", "each Monday"

QUANTITY_TYPES = (
    AnswerType.HOW_MANY,
    AnswerType.HOW_MUCH,
    AnswerType.HOW_OLD,
    AnswerType.HOW_LONG,
)


def filter_phrases(
    answer_type: AnswerType,
    sentence: AnnotatedSentence,
    phrases: list[CandidatePhrase],
    wanted: WantedAmounts | None = None,
) -> list[CandidatePhrase]:
    """Return the phrases that can answer a question of this type, in the same order."""
    if answer_type in QUANTITY_TYPES:
        unwanted = _find_unwanted_numbers(sentence, wanted) if wanted else frozenset()
        return [
            each
            for each in phrases
            if _is_quantity(answer_type, sentence, each[2])
            and unwanted.isdisjoint(range(each[0], each[1]))
        ]
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


def find_only_price(sentence: AnnotatedSentence) -> Span | None:
    """Return the span of the one sum of money of a sentence, None if it has none or several."""
    prices = [each.expression for each in sentence.expressions]
    spans = [each.span for each in prices if each.kind & SentenceFlag.MONEY]
    return spans[0] if len(spans) == 1 else None


def find_frequency(sentence: AnnotatedSentence) -> Span | None:
    """Return the first words that say how often: "every 40 minutes", "twice a week", "daily"."""
    words, tokens = sentence.words, sentence.tokens
    for at in range(len(tokens)):
        end = _find_frequency_end(words, at)
        if end > at:
            is_count = words[at] in _FREQUENCY_UNITS and sentence.has_flag(at - 1, TokenFlag.NUMBER)
            return Span(tokens.starts[at - is_count], tokens.ends[end - 1])
    return None


def _find_frequency_end(words: Sequence[str], at: int) -> int:
    """Return the token after the words at `at` that say how often; `at` itself if none do."""
    if words[at] in _DISTRIBUTIVES:
        return next((end for end in (at + 2, at + 3) if words[end - 1] in _RECURRING), at)
    each_period = words[at + 1] in _PER and words[at + 2] in _RECURRING
    is_frequency = words[at] in _FREQUENCY_WORDS
    if each_period and (is_frequency or words[at] == "once"):
        return at + 3
    return at + 1 if is_frequency else at


def _find_unwanted_numbers(sentence: AnnotatedSentence, wanted: WantedAmounts) -> frozenset[int]:
    """Return the tokens of the numbers whose unit is not the one asked for."""
    unwanted: set[int] = set()
    for each in sentence.expressions:
        amount = each.expression
        if not amount.unit or amount.kind & wanted.kinds:
            continue
        is_noun = amount.kind != SentenceFlag.COUNT or is_plural(amount.unit) or amount.value == 1
        if is_noun and not wanted.includes(amount.kind, amount.unit):
            unwanted.update(range(*each.core))
    return frozenset(unwanted)


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
