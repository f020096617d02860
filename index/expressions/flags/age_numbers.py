"""Which numbers of a sentence are ages. Pure.

"Edgar Pell, 71, said", "she was nine", "her 102nd birthday".
"""

from collections.abc import Sequence

from index.expressions.flags.flag_words import FlagWords
from index.languages import ENGLISH

TURNED = frozenset({"turn", "turned", "turning", "turns"})
"""Verbs before an age: "she turned 31 last week"."""

_AFTER_AGE = ("", ",", ".", ";", ")")
_BEHIND_OWN_AGE = (*_AFTER_AGE, "and", "now", "so", "but", "with", "when")
_SEXES = frozenset({"F", "M", "f", "m"})
_OF_LIVES = frozenset({"became", "become", "debuted", "died", "dies", "married", "retired"})
"""Verbs of what people do at an age."""
_AGE_NOUNS = frozenset({"aged", "age", "ages"})
_BIRTHDAYS = frozenset({"birthday", "birthdays"})
_OF_PERSONS = frozenset({"has", "had", "is", "said", "says", "told", "was", "who"})
"""Words behind an age that commas set off."""
_AGES_IN_WORDS = frozenset((*ENGLISH.number_units, *ENGLISH.number_teens)) - {"zero", "one"}
_SOMEBODY = frozenset(
    {"baby", "boy", "child", "girl", "infant", "man", "teenager", "toddler", "woman", "youth"}
)
"""Nouns for somebody, of whom an age may be told: "a man of 36 from Lugo"."""

_LIVING = _SOMEBODY | frozenset(
    "aunt boys brother brothers cat cats cousin cousins cow dad daughter daughters dog dogs"  # noqa: SIM905
    " donkey father girls goat grandchild grandchildren granddaughter grandfather grandmother"
    " grandson hen horse husband kids kitten mother mum nephew niece parrot partner pony puppy"
    " rabbit sister sisters son sons tortoise triplets twin twins uncle wife".split()
)
"""Nouns of whom an age is told without a unit: "their dog is 13"."""

_RECORDS = frozenset({"oldest", "youngest"})
_LAST_HOUR = 24  # "At 16, the doors open"
_PARENTS = frozenset({"father", "mother", "parent"})
_LEAST_BEFORE_OF = 5  # tokens before the age in "Knut, a baker of 58,"
_LATEST_AGE = 8  # tokens between such a verb and the age
_BE = ENGLISH.finite_forms_of_be


def tells_age(words: FlagWords, tokens: Sequence[str], places: tuple[int, int], after: str) -> bool:
    """Whether a number is an age by what stands around it, but for a unit of time.

    `places` are those of the number and of the token behind it, and `after` is its unit, if any.
    """
    at, end = places
    before = tokens[at - 1] if at else ""
    if before in _AGE_NOUNS or (before == "of" and tokens[at - 2] == "age"):
        return True
    if [*tokens[end : end + 3]] == ["times", "as", "old"]:
        return True
    if before == "of" and at > 1 and tokens[at - 2] in _SOMEBODY:
        return not is_countable(words, after)
    if after in ENGLISH.ordinal_suffixes:
        return token_at(tokens, end + 1) in _BIRTHDAYS  # "her 102nd birthday"
    if "(" in tokens[max(at - 2, 0) : at] and _is_age_in_brackets(tokens, at):
        return True
    return (
        _is_age_behind_comma(words, tokens, at, after)
        or _is_age_behind_verb(words, tokens, at, after)
        or _is_age_in_apposition(words, tokens, at)
        or _is_age_before_name(words, tokens, at)
    )


def token_at(tokens: Sequence[str], at: int) -> str:
    """Return the token at a place, "" behind the last one."""
    return tokens[at] if at < len(tokens) else ""


def is_countable(words: FlagWords, unit: str) -> bool:
    """Whether a token may be a noun that a number counts."""
    return (
        len(unit) > 2
        and unit.isalpha()
        and unit not in words.function_words
        and unit not in words.months
    )


def _is_age_behind_comma(words: FlagWords, tokens: Sequence[str], at: int, after: str) -> bool:
    """Whether a number behind a name and a comma is an age: "Siv Aker, 33,", also "now 33".

    "Tor and his wife Siv, 33 and 31," have one each. So it is where no name stands before it, and a
    verb behind: "The driver, 54, was unhurt".
    """
    comma = at - 2 if at > 1 and tokens[at - 1] == "now" else at - 1
    if comma < 1 or tokens[comma] != ",":
        return False
    if after == "and" and token_at(tokens, at + 3) == "," and token_at(tokens, at + 2).isdigit():
        after = ","
    if _is_age_after_name(words, tokens[comma - 1], tokens[at], after):
        return True
    is_age = len(tokens[at]) == 2 and tokens[at].isdigit() and comma == at - 1
    is_noun = tokens[comma - 1].isalpha() and tokens[comma - 1] not in words.function_words
    return is_age and is_noun and after == "," and token_at(tokens, at + 2) in _OF_PERSONS


def _is_age_after_name(words: FlagWords, name: str, number: str, after: str) -> bool:
    """Whether a number between commas is an age: "Edgar Pell, 71, said"."""
    is_name = name[:1].isupper() and name[1:].islower() and name not in words.months
    is_age = len(number) == 2 and number.isdigit()
    return is_name and is_age and after in ("", ",", ".", ";", ")")


def _is_age_in_brackets(tokens: Sequence[str], at: int) -> bool:
    """Whether a number in brackets is an age: "Ida Berg (19)", "my sister (22F)", "I (M 60)".

    It takes a name of two words, or a letter for the sex, by which people say in forums who is who.
    """
    number, before, after = tokens[at], tokens[at - 1], token_at(tokens, at + 1)
    if not number.isdigit() or len(number) > 2:
        return False
    if before == "(" and after == ")":
        names = tokens[max(at - 3, 0) : at - 1]
        return len(names) > 1 and all(each[:1].isupper() and each[1:].islower() for each in names)
    closes = after == ")" or (before == "(" and token_at(tokens, at + 2) == ")")
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
        is_counted = after.endswith("s") and is_countable(words, after)
        return not (is_counted or words.flag_of_unit.get(after))
    if before == "m" and at > 2 and tokens[at - 3] == "I":
        return after in _BEHIND_OWN_AGE
    if before not in _BE and before != "am":
        return False
    person = tokens[at - 2].lower() if at > 1 else ""
    if person == "i":
        return after in _BEHIND_OWN_AGE
    is_pair = before in ("are", "were") and tokens[max(at - 3, 0)] == "and"
    is_named = (before in ("is", "was") or is_pair) and _is_name_at(words, tokens, at - 2)
    is_age = len(tokens[at]) <= 2 or tokens[at] in _AGES_IN_WORDS
    is_age &= len(tokens[at]) > 1 or not is_named  # "Route A is 7"
    is_person = person in ("who", "he", "she") or ((is_named or person in _LIVING) and is_age)
    return is_person and after in _BEHIND_OWN_AGE


def _is_age_in_apposition(words: FlagWords, tokens: Sequence[str], at: int) -> bool:
    """Whether a number tells somebody's age behind what they are: "Knut, a baker of 58, came"."""
    if (
        at < _LEAST_BEFORE_OF
        or tokens[at - 1] != "of"
        or token_at(tokens, at + 1) not in _AFTER_AGE
    ):
        return False
    if len(tokens[at]) != 2 or not tokens[at].isdigit() or tokens[at - 2] in _PARENTS:
        return False
    article = at - 3 if tokens[at - 3] in ("a", "an") else at - 4
    is_set_off = tokens[article] in ("a", "an") and article > 1 and tokens[article - 1] == ","
    return is_set_off and _is_name_at(words, tokens, article - 2)


def _is_age_before_name(words: FlagWords, tokens: Sequence[str], at: int) -> bool:
    """Whether a number opens a sentence about somebody of that age: "At 16, Zoe Marr is"."""
    if at != 1 or tokens[0] != "At" or token_at(tokens, 2) != "," or not tokens[1].isdigit():
        return False
    if len(tokens[1]) != 2 or not _is_name_at(words, tokens, 3) or len(tokens) <= 4:
        return False
    is_no_hour = int(tokens[1]) > _LAST_HOUR or not _RECORDS.isdisjoint(tokens)
    return is_no_hour and not _OF_PERSONS.isdisjoint(tokens[4:8])


def _is_name_at(words: FlagWords, tokens: Sequence[str], at: int) -> bool:
    """Whether a name ends at `at`, with a comma: "*Greta* is 87.", not "The answer is 42."."""
    at -= at > 0 and tokens[at] == ","
    name = tokens[at] if at >= 0 else ""
    is_small = name.lower() in words.function_words or name in words.months
    return len(name) > 1 and name[0].isupper() and name[1:].islower() and not is_small
