"""Flags of a sentence: which kinds of expression it has.

Pure. Computed for every sentence when it is indexed. Tokens are read from left to right with a
fixed number of neighbours, so the time grows with the length of the text only, even if it is
hostile.
"""

import re
from collections.abc import Iterable, Sequence

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

VERSION = 19
"""Raised whenever a sentence could get other flags than before; part of the index fingerprint."""

TURNED = frozenset({"turn", "turned", "turning", "turns"})
"""Verbs before an age: "she turned 31 last week"."""

_AFTER_AGE = ("", ",", ".", ";", ")")
_BEHIND_OWN_AGE = (*_AFTER_AGE, "and", "now", "so", "but", "with", "when")
_SEXES = frozenset({"F", "M", "f", "m"})
_OF_LIVES = frozenset({"became", "become", "debuted", "died", "dies", "married", "retired"})
"""Verbs of what people do at an age."""
_LATEST_AGE = 8  # tokens between such a verb and the age

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


def _token_at(tokens: Sequence[str], at: int) -> str:
    return tokens[at] if at < len(tokens) else ""


def _unit_at(words: FlagWords, tokens: Sequence[str], at: int) -> str:
    """Return the token behind a number; of a day the month, though a mark stands between them."""
    unit, following = _token_at(tokens, at), _token_at(tokens, at + 1)
    return following if unit in words.after_ordinal and following in words.months else unit


def _number_flags(words: FlagWords, tokens: Sequence[str], at: int) -> int:
    """Return the flags of the number at `at`, from its neighbours."""
    before = tokens[at - 1] if at else ""
    if before in words.numbers or (before == "-" and at > 1 and tokens[at - 2] in words.numbers):
        return 0  # counted with the number's first word
    end = at + 1
    while (
        (after := _token_at(tokens, end)) in words.numbers
        or after == "-"
        or _is_of_in_number(words, tokens, end)
    ):
        end += 1
    unit = _unit_at(words, tokens, end)
    flags = FLAG_BITS["NUMBER"] | _calendar_flag(words, tokens[at], before, unit)
    duration, year = FLAG_BITS["DURATION"], FLAG_BITS["YEAR"]
    unit_flags = words.flag_of_unit.get(unit) or (
        words.flag_of_unit.get(_token_at(tokens, end + 1), 0) & duration
    )
    if unit_flags == duration and {"old", "age"} & set(tokens[end + 1 : end + 4]):
        unit_flags |= FLAG_BITS["AGE"]
    if before in ("aged", "age", "ages") or (before == "of" and tokens[at - 2] == "age"):
        flags |= FLAG_BITS["AGE"]
    if _is_age_behind_comma(words, tokens, at, unit):
        flags |= FLAG_BITS["AGE"]
    if "(" in tokens[max(at - 2, 0) : at] and _is_age_in_brackets(tokens, at):
        flags |= FLAG_BITS["AGE"]
    if _is_age_behind_verb(words, tokens, at, unit):
        flags |= FLAG_BITS["AGE"]
    symbols = words.currency_symbols
    if before in symbols or unit in symbols or (before.isupper() and before.lower() in symbols):
        flags |= FLAG_BITS["MONEY"]
    if unit_flags:
        is_year = (
            unit_flags & duration or not words.before_year or before.lower() in words.before_year
        )
        return (flags if is_year else flags & ~year) | unit_flags  # "it reaches 1200 degrees"
    return flags | FLAG_BITS["COUNT"] if _is_countable(words, unit) else flags


def _is_countable(words: FlagWords, unit: str) -> bool:
    return (
        len(unit) > 2
        and unit.isalpha()
        and unit not in words.function_words
        and unit not in words.months
    )


def _is_of_in_number(words: FlagWords, tokens: Sequence[str], at: int) -> bool:
    """Whether "of" follows a vague number, as in "tens of thousands of people"."""
    return _token_at(tokens, at) == "of" and tokens[at - 1] in words.vague_numbers


def _is_age_behind_comma(words: FlagWords, tokens: Sequence[str], at: int, after: str) -> bool:
    """Whether a number behind a name and a comma is an age: "Siv Aker, 33,", also "now 33"."""
    comma = at - 2 if at > 1 and tokens[at - 1] == "now" else at - 1
    if comma < 1 or tokens[comma] != ",":
        return False
    return _is_age_after_name(words, tokens[comma - 1], tokens[at], after)


def _is_age_after_name(words: FlagWords, name: str, number: str, after: str) -> bool:
    """Whether a number between commas is an age: "Edgar Pell, 71, said"."""
    is_name = name[:1].isupper() and name[1:].islower() and name not in words.months
    is_age = len(number) == 2 and number.isdigit()
    return is_name and is_age and after in ("", ",", ".", ";", ")")


def _is_age_in_brackets(tokens: Sequence[str], at: int) -> bool:
    """Whether a number in brackets is an age: "Ida Berg (19)", "my sister (22F)", "I (M 60)".

    It takes a name of two words, or a letter for the sex, by which people say in forums who is who.
    """
    number, before, after = tokens[at], tokens[at - 1], _token_at(tokens, at + 1)
    if not number.isdigit() or len(number) > 2:
        return False
    if before == "(" and after == ")":
        names = tokens[max(at - 3, 0) : at - 1]
        return len(names) > 1 and all(each[:1].isupper() and each[1:].islower() for each in names)
    closes = after == ")" or (before == "(" and _token_at(tokens, at + 2) == ")")
    sex = after if before == "(" else before
    return closes and sex in _SEXES and len(number) > 1


def _is_age_behind_verb(words: FlagWords, tokens: Sequence[str], at: int, after: str) -> bool:
    """Whether a number is an age: "Ida Berg, who is 81,", "she was nine.", "she turned 31 today".

    "I'm 58 and retired" and "Greta is 87." have one too.

    What has a unit or is counted is none: "she turned 31 pages". "She became mayor at 31" has one.
    """
    before = tokens[at - 1] if at else ""
    if before == "at":
        is_age = len(tokens[at]) == 2 and tokens[at].isdigit() and after in _AFTER_AGE
        return is_age and not _OF_LIVES.isdisjoint(tokens[max(at - _LATEST_AGE, 0) : at])
    if before in TURNED:
        is_counted = after.endswith("s") and _is_countable(words, after)
        return not (is_counted or words.flag_of_unit.get(after))
    if before == "m" and at > 2 and tokens[at - 3] == "I":
        return after in _BEHIND_OWN_AGE
    if before not in _BE and before != "am":
        return False
    person = tokens[at - 2].lower() if at > 1 else ""
    if person == "i":
        return after in _BEHIND_OWN_AGE
    is_named = before in ("is", "was") and _is_name_at(words, tokens, at - 2)
    is_person = person in ("who", "he", "she") or (is_named and len(tokens[at]) == 2)
    return is_person and after in _BEHIND_OWN_AGE


def _is_name_at(words: FlagWords, tokens: Sequence[str], at: int) -> bool:
    """Whether a name ends at `at`, with a comma: "*Greta* is 87.", not "The answer is 42."."""
    at -= at > 0 and tokens[at] == ","
    name = tokens[at] if at >= 0 else ""
    is_small = name.lower() in words.function_words or name in words.months
    return len(name) > 1 and name[0].isupper() and name[1:].islower() and not is_small


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
    following, word_class = _token_at(tokens, at + 1), words.class_of_word[tokens[at]]
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
        following = _token_at(tokens, at + 2)
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
