"""Flags of a sentence: which kinds of expression it has.

Pure. Computed for every sentence when it is indexed. Tokens are read from left to right with a
fixed number of neighbours, so the time grows with the length of the text only, even if it is
hostile.
"""

import re
from collections.abc import Iterable, Sequence

from index.expressions.flags.age_numbers import is_countable, tells_age, token_at
from index.expressions.flags.edge_flags import flags_at_edges, quotation_flags
from index.expressions.flags.flag_words import (
    BEFORE_NAME,
    OPENS_DEFINITION,
    PERIODS,
    FlagWords,
    flag_words_of,
)
from index.expressions.flags.sentence_flag import FLAG_BITS
from index.expressions.tokens import HYPHENATED, LETTER_MARKS, MARKED_TOKEN, TOKEN
from index.languages import ENGLISH

VERSION = 23
"""Raised whenever a sentence could get other flags than before; part of the index fingerprint."""

DIGITS = frozenset("0123456789")
PLAIN_MARKS = frozenset(",.;:)")
"""Marks that are tokens of their own, and give no flag behind a word."""

_LETTER_MARK = re.compile(f"[{LETTER_MARKS}]")
_BE = ENGLISH.finite_forms_of_be
_ELIDED = frozenset("'’")  # "d'août"
_LATEST_DEFINITION = 10  # tokens before the verb of "X is a …"

_CAPITAL = r"[^\W\d_a-z]"
_FIRST_NAME = rf"\b{_CAPITAL}[\w'’]{{1,30}}"
_BIG = re.compile(_CAPITAL)
NAME = re.compile(rf"{_FIRST_NAME} (?:{_CAPITAL}\. ?){{0,3}}+(?:v[ao]n |de )?{_CAPITAL}[\w'’]")
NAME_START = re.compile(rf"{_FIRST_NAME}\Z")
"""A capitalised word at the end of what stands before a space."""
NUMERIC_DATE = re.compile(r"\d[-/.]\d\d?[-/.]\d\d")
ACRONYM_DEFINITION = re.compile(r"\((?:or )?[A-Z][\w&./-]{1,9}\)|\b[A-Z]{2,9} \([A-Z]")
ACRONYM = re.compile(r"\b[A-Z]{2,6}\b")


def find_tokens(text: str) -> tuple[str, ...]:
    """Return the words, numerals and single marks of a text; none reaches over white space."""
    if text.isalpha():
        return (text,)
    is_marked = not text.isascii() and _LETTER_MARK.search(text)
    return tuple((MARKED_TOKEN if is_marked else TOKEN).findall(text))


def tokens_of_pieces(pieces: Iterable[str]) -> list[str]:
    """Return the tokens of a sentence by what stands between white space in it.

    Most pieces are a word, or a word with a mark behind it, and need no pattern.
    """
    tokens: list[str] = []
    for piece in pieces:
        if piece.isalpha():
            tokens.append(piece)
        elif piece[-1:] in PLAIN_MARKS and piece[:-1].isalpha():
            tokens += (piece[:-1], piece[-1])
        else:
            tokens += find_tokens(piece)
    return tokens


def find_flags(text: str, language: str = "en") -> int:
    """Return the flags of one sentence as the value of a `SentenceFlag`."""
    tokens = tokens_of_pieces(text.split())
    words = flag_words_of(language)
    flags = flags_in_context(tokens, words) | flags_at_edges(text) | _pattern_flags(text)
    for word in words.flag_of_word.keys() & tokens:
        flags |= words.flag_of_word[word]
    return flags | flags_of_hyphenated(text, words)


def flags_of_hyphenated(text: str, words: FlagWords) -> int:
    """Return the flags of words that are several tokens: "segunda-feira"."""
    flags = 0
    if words.hyphenated and "-" in text:
        for word in words.hyphenated.intersection(HYPHENATED.findall(text)):
            flags |= words.flag_of_word[word]
    return flags


def is_big(character: str) -> bool:
    """Whether a character may begin a capitalised word of a name, in whatever script."""
    return _BIG.match(character) is not None


def flags_in_context(tokens: Sequence[str], words: FlagWords) -> int:
    """Return the flags that words of a sentence give by the words beside them."""
    flags, deciding = 0, words.words_in_context
    places = [at for at, token in enumerate(tokens) if token in deciding or token[0] in DIGITS]
    for at in places:
        token = tokens[at]
        if token[0] in DIGITS or token in words.numbers:
            flags |= _number_flags(words, tokens, at)
        elif token in words.class_of_word:
            flags |= _flag_in_context(words, tokens, at)
        elif token in words.distributives and not PERIODS.isdisjoint(tokens[at + 1 : at + 3]):
            flags |= FLAG_BITS["FREQUENCY"]
    return flags


def _unit_at(words: FlagWords, tokens: Sequence[str], at: int) -> str:
    """Return the token behind a number; of a day the month, though a mark stands between them."""
    unit, following = token_at(tokens, at), token_at(tokens, at + 1)
    return following if unit in words.after_ordinal and following in words.months else unit


def _number_flags(words: FlagWords, tokens: Sequence[str], at: int) -> int:
    """Return the flags of the number at `at`, from its neighbours."""
    before = tokens[at - 1] if at else ""
    if before in words.numbers or (before == "-" and at > 1 and tokens[at - 2] in words.numbers):
        return 0  # counted with the number's first word
    end = at + 1
    while (
        (after := token_at(tokens, end)) in words.numbers
        or after == "-"
        or _is_of_in_number(words, tokens, end)
    ):
        end += 1
    unit = _unit_at(words, tokens, end)
    flags = FLAG_BITS["NUMBER"] | _calendar_flag(words, tokens[at], before, unit)
    duration, year = FLAG_BITS["DURATION"], FLAG_BITS["YEAR"]
    unit_flags = words.flag_of_unit.get(unit) or (
        words.flag_of_unit.get(token_at(tokens, end + 1), 0) & duration
    )
    if unit_flags == duration and {"old", "age"} & set(tokens[end + 1 : end + 4]):
        unit_flags |= FLAG_BITS["AGE"]
    if tells_age(words, tokens, (at, end), unit):
        flags |= FLAG_BITS["AGE"]
    symbols = words.currency_symbols
    if before in symbols or unit in symbols or (before.isupper() and before.lower() in symbols):
        flags |= FLAG_BITS["MONEY"]
    if unit_flags:
        is_year = (
            unit_flags & duration or not words.before_year or before.lower() in words.before_year
        )
        return (flags if is_year else flags & ~year) | unit_flags  # "it reaches 1200 degrees"
    return flags | FLAG_BITS["COUNT"] if is_countable(words, unit) else flags


def _is_of_in_number(words: FlagWords, tokens: Sequence[str], at: int) -> bool:
    """Whether "of" follows a vague number, as in "tens of thousands of people"."""
    return token_at(tokens, at) == "of" and tokens[at - 1] in words.vague_numbers


def _calendar_flag(words: FlagWords, number: str, before: str, unit: str) -> int:
    """Return the flag of a number that is part of a time, date, year or decade, else 0."""
    if ":" in number or unit in ("am", "pm", "AM", "PM", "a", "p"):
        return FLAG_BITS["TIME"]
    if unit in words.months or before in words.months:
        return FLAG_BITS["DATE"]
    if len(number) == 4 and number.isdigit() and "1000" <= number < "2100" and before != "$":
        return FLAG_BITS["YEAR"]
    return FLAG_BITS["YEAR"] if unit == "s" and number.endswith("0") else 0


def _flag_in_context(words: FlagWords, tokens: Sequence[str], at: int) -> int:
    """Return the flag of the word at `at` with the words around it, 0 if they give none."""
    following, word_class = token_at(tokens, at + 1), words.class_of_word[tokens[at]]
    if word_class == "be":
        defines = following in OPENS_DEFINITION
        return FLAG_BITS["DEFINITION"] if defines and at <= _LATEST_DEFINITION else 0
    if word_class == "by":
        return FLAG_BITS["MEANS"] if following.endswith("ing") else 0
    if word_class == "organisation":
        return FLAG_BITS["ORGANISATION"] if at and tokens[at - 1][0].isupper() else 0
    if word_class == "month":
        before = tokens[at - 1] if at else ""
        return FLAG_BITS["DATE"] if before in words.function_words or before in _ELIDED else 0
    if following in BEFORE_NAME:
        following = token_at(tokens, at + 2)
    if not following[:1].isupper() or following in words.months:
        return 0
    return FLAG_BITS["TITLED"] if word_class == "title" else FLAG_BITS["PLACE"]


def _pattern_flags(text: str) -> int:
    """Return the flags that come from the text itself: names, acronyms, dates, quotations."""
    flags = 0
    if NAME.search(text):
        flags |= FLAG_BITS["NAME"]
    if ACRONYM.search(text):
        flags |= FLAG_BITS["ORGANISATION"]
    if "(" in text and ACRONYM_DEFINITION.search(text):
        flags |= FLAG_BITS["ACRONYM"]
    if ("-" in text or "/" in text) and NUMERIC_DATE.search(text):
        flags |= FLAG_BITS["DATE"]
    return flags | quotation_flags(text)
