"""Filter of candidate phrases by answer type.

A "when" without a date and a "how many" without a number have no answer in a sentence: then no
span is printed.
"""

from collections.abc import Iterable, Sequence

from index.analysis import extract_terms
from index.answering.question import AnswerType, QuestionForm, WantedAmounts, is_plural
from index.answering.spans.annotated_sentence import AnnotatedSentence, LocatedExpression
from index.answering.spans.candidate_phrases import CandidatePhrase
from index.answering.spans.patterns import find_speakers
from index.answering.spans.token_classes import TokenFlag, TokenRole, is_adverb
from index.expressions import SentenceFlag
from index.languages import ENGLISH
from index.types import Span

_COST_WORDS = frozenset({"charge", "charges", "cost", "costs", "fee", "pay", "price", "prices"})
_BETWEEN_PRICES = frozenset({",", ";", "or", "and", "but", "|"})
_FREQUENCY_UNITS = ENGLISH.frequency_units
_FREQUENCY_WORDS = ENGLISH.frequency_words | _FREQUENCY_UNITS
_DISTRIBUTIVES = ENGLISH.distributives
_PER = ENGLISH.articles | ENGLISH.distributives | {"per"}
_NUMBERED_THINGS = frozenset(
    """bus chapter class extension figure floor grade gate item level line model no number page
    phase platform plot room route row section step table tram type unit version""".split()  # noqa: SIM905
)
_BEFORE_EVENT = frozenset({"before", "after", "since", "until", "during"})  # "before Easter"
_NOT_OF_PLACE = frozenset(
    ["about", "after", "as", "before", "by", "despite", "during", "except", "for", "like", "of"]
) | {"per", "since", "until", "via", "with", "without"}
_AGE, _MONEY = int(SentenceFlag.AGE), int(SentenceFlag.MONEY)
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
        exact = wanted is not None and wanted.is_exact
        return [
            each
            for each in phrases
            if _is_quantity(answer_type, sentence, each[2], exact=exact)
            and unwanted.isdisjoint(range(each[0], each[1]))
        ]
    if answer_type is AnswerType.WHEN:
        return [each for each in phrases if each[2] & (TokenFlag.NUMBER | TokenFlag.IN_DATE)]
    if answer_type is AnswerType.WHO:
        return [
            each
            for each in phrases
            if (each[2] & TokenFlag.CAPITALIZED or is_plural(sentence.words[each[1] - 1]))
            and not each[2] & TokenFlag.IN_DATE
            and sentence.words[each[0] - 1] not in _BEFORE_EVENT
        ]
    if answer_type is AnswerType.WHERE:
        speakers = find_speakers(sentence)
        return [
            each
            for each in phrases
            if (each[2] & TokenFlag.CAPITALIZED or _follows_preposition(sentence, each[0]))
            and not each[2] & TokenFlag.IN_DATE
            and not is_adverb(sentence.words[each[0]])
            and speakers.isdisjoint(range(each[0], each[1]))
        ]
    if answer_type is AnswerType.DEFINITION:
        return [each for each in phrases if not _is_acronym_of_match(sentence, each[0], each[1])]
    return phrases


def drop_tokens(
    phrases: Sequence[CandidatePhrase], unwanted: Iterable[int]
) -> list[CandidatePhrase]:
    """Return the phrases with none of the `unwanted` tokens, in the same order."""
    dropped = frozenset(unwanted)
    return [each for each in phrases if dropped.isdisjoint(range(each[0], each[1]))]


def drop_subject_parts(
    form: QuestionForm, sentence: AnnotatedSentence, phrases: list[CandidatePhrase]
) -> list[CandidatePhrase]:
    """Return the phrases without those between subject and verb: "my daughter *Ida* plays".

    "What does my daughter play" asks for an object, which does not stand there.
    """
    subjects = sentence.term_positions.get(form.anchor, ())
    verbs = sentence.term_positions.get(form.last, ())
    if form.anchor == form.last or not subjects or not verbs:
        return phrases
    first, verb = subjects[0], next((at for at in verbs if at > subjects[0]), -1)
    return [each for each in phrases if not first < each[0] < each[1] <= verb]


def find_counted_amount(unit: str, sentence: AnnotatedSentence) -> Span | None:
    """Return the span of the one amount whose noun has the term `unit`, None if 0 or several do."""
    amounts = [each.expression for each in sentence.expressions if each.expression.unit]
    spans = [each.span for each in amounts if unit in extract_terms(each.unit)]
    return spans[0] if len(spans) == 1 else None


def find_price(sentence: AnnotatedSentence) -> Span | None:
    """Return the span of the sum of money that is asked for, None if the sentence has none.

    Of several that is the first in whose part of the sentence, up to a comma or "or", most words
    of the question stand: "a stall costs 9 dollars, a table 5".
    """
    prices = [each for each in sentence.expressions if int(each.expression.kind) & _MONEY]
    if not prices:
        return None
    breaks = [at for at, word in enumerate(sentence.words) if word in _BETWEEN_PRICES]
    telling = [at for at in sentence.matches if sentence.words[at] not in _COST_WORDS]

    def count_matches(price: LocatedExpression) -> int:
        first = max((at for at in breaks if at < price.start), default=-1)
        last = min((at for at in breaks if at >= price.end), default=len(sentence.words))
        return sum(first < at < last for at in telling)

    return max(prices, key=count_matches).expression.span


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
        return next((end for end in (at + 3, at + 2) if words[end - 1] in _RECURRING), at)
    each_period = words[at + 1] in _PER and words[at + 2] in _RECURRING
    is_frequency = words[at] in _FREQUENCY_WORDS
    if each_period and (is_frequency or words[at] == "once"):
        return at + 3
    return at + 1 if is_frequency else at


def _find_unwanted_numbers(sentence: AnnotatedSentence, wanted: WantedAmounts) -> frozenset[int]:
    """Return the tokens of the numbers that count something else than what is asked for.

    A number of another unit does, and one that numbers a thing or belongs to its name: "room 12",
    "K20". "One" without a noun mostly is a pronoun.
    """
    unwanted: set[int] = set()
    kinds = int(wanted.kinds)  # on the flags themselves, "&" takes 50 times as long
    for each in sentence.expressions:
        amount = each.expression
        first, kind = each.core[0], int(amount.kind)
        is_age = not amount.unit and bool(kind & _AGE & ~kinds)
        if is_age or _names_something(sentence, first, bare=not amount.unit):
            unwanted.update(range(*each.core))
        if not amount.unit or kind & kinds:
            continue
        is_noun = amount.kind != SentenceFlag.COUNT or is_plural(amount.unit) or amount.value == 1
        if is_noun and not wanted.includes(amount.kind, amount.unit):
            unwanted.update(range(*each.core))
    return frozenset(unwanted)


def _names_something(sentence: AnnotatedSentence, at: int, *, bare: bool) -> bool:
    """Whether a number is part of a name or, `bare` of a unit, the number of a thing, or "one"."""
    tokens, before = sentence.tokens, sentence.words[at - 1]
    if at and before.isalpha() and tokens.ends[at - 1] == tokens.starts[at]:
        return True
    return bare and (before in _NUMBERED_THINGS or sentence.words[at] == "one")


def _is_quantity(
    answer_type: AnswerType, sentence: AnnotatedSentence, phrase_flags: int, *, exact: bool
) -> bool:
    """Tell whether a phrase gives a quantity; where an `exact` one is asked for, by a number."""
    if answer_type is AnswerType.HOW_OLD and any(
        each & TokenFlag.IN_AGE for each in sentence.flags
    ):
        return bool(phrase_flags & TokenFlag.IN_AGE)
    number = TokenFlag.NUMBER if exact else TokenFlag.NUMBER | TokenFlag.VAGUE_QUANTITY
    return bool(phrase_flags & number) and not phrase_flags & TokenFlag.IN_DATE


def _is_acronym_of_match(sentence: AnnotatedSentence, start: int, end: int) -> bool:
    """Tell whether this is one word in brackets after a matched word: "Light Rail Transit (LRT)".

    Such an acronym of what the question asks about does not define it.
    """
    is_alone = end == start + 1 and sentence.words[start - 1] == "(" and sentence.words[end] == ")"
    return is_alone and start > 1 and sentence.has_flag(start - 2, TokenFlag.MATCHED)


def _follows_preposition(sentence: AnnotatedSentence, start: int) -> bool:
    """Tell whether a preposition of place stands before this token, or before its determiner."""
    has_determiner = sentence.roles[start - 1] == TokenRole.DETERMINER
    before = start - 2 if has_determiner else start - 1
    is_preposition = sentence.roles[before] == TokenRole.PREPOSITION
    return is_preposition and sentence.words[before] not in _NOT_OF_PLACE
