"""Expressions in sentences: dates, times, amounts, ages and names.

Pure. `find_flags` tells which kinds a sentence has, fast enough for every sentence at index time;
`find_expressions` returns spans and values, for the few sentences that an answer is made from.
"""

from operator import attrgetter

from index.expressions.age_ranges import AgeRange, find_age_ranges, read_age
from index.expressions.amounts import find_amounts
from index.expressions.dates import Moment, classify_moment, find_dates
from index.expressions.days import (
    ROMAN_MONTHS,
    DatedSpan,
    Day,
    DayMatch,
    find_days,
    list_month_names,
    match_day,
)
from index.expressions.expression import Bound, Expression
from index.expressions.flags import (
    PLAIN_MARKS,
    VERSION,
    PiecesOfText,
    SentenceFlag,
    cues_of_plain_word,
    find_flags,
    flags_of_piece,
    join_flags,
    list_telling_words,
)
from index.expressions.language_amounts import (
    leave_out_dates,
    says_age,
    says_amount,
    says_duration,
    says_time,
)
from index.expressions.language_hours import says_hour
from index.expressions.names import find_names
from index.expressions.tokens import (
    LETTER_MARKS,
    MAX_CACHED_TOKENS,
    PADDING,
    SentenceTokens,
    TokenCue,
    tokenize_sentence,
)
from index.expressions.weekdays import (
    find_weekday,
    find_written_weekday,
    list_weekday_forms,
    may_be_weekdays,
)
from index.expressions.word_classes import NUMBER_WORDS

__all__ = [
    "LETTER_MARKS",
    "MAX_CACHED_TOKENS",
    "NUMBER_WORDS",
    "PADDING",
    "PLAIN_MARKS",
    "ROMAN_MONTHS",
    "VERSION",
    "AgeRange",
    "Bound",
    "DatedSpan",
    "Day",
    "DayMatch",
    "Expression",
    "Moment",
    "PiecesOfText",
    "SentenceFlag",
    "SentenceTokens",
    "TokenCue",
    "classify_moment",
    "cues_of_plain_word",
    "find_age_ranges",
    "find_amounts",
    "find_dates",
    "find_days",
    "find_expressions",
    "find_flags",
    "find_names",
    "find_weekday",
    "find_written_weekday",
    "flags_of_piece",
    "join_flags",
    "leave_out_dates",
    "list_month_names",
    "list_telling_words",
    "list_weekday_forms",
    "match_day",
    "may_be_weekdays",
    "read_age",
    "says_age",
    "says_amount",
    "says_duration",
    "says_hour",
    "says_time",
    "tokenize_sentence",
]


def find_expressions(text: str) -> list[Expression]:
    """Return the expressions of one sentence in the order of their spans.

    An amount or a name whose core begins inside a date is left out.
    """
    dates = find_dates(text)
    others = [*find_amounts(text), *find_names(text)]
    if dates:
        taken = {i for date in dates for i in range(*date.span)}
        others = [each for each in others if each.core.start not in taken]
    return sorted([*dates, *others], key=attrgetter("span"))
