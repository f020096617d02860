"""Role and flags of a single token, looked up by its text.

The role is the closed class of words that a token belongs to ("the" is a determiner), or content
where it belongs to none. The flags are what candidate phrases and features ask of tokens, as bits.
What depends on the neighbouring tokens is settled in `annotated_sentence.py`.
"""

from collections.abc import Sequence

from index.analysis import BoundedCache
from index.answering.question import (
    AUXILIARIES,
    BE,
    CONNECTIVES,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
)
from index.expressions import MAX_CACHED_TOKENS, NUMBER_WORDS
from index.languages import ENGLISH, is_common_word

TITLES = ENGLISH.titles
IRREGULAR_PAST_FORMS = ENGLISH.irregular_past_forms
CONTRACTED_AUXILIARIES = frozenset(["t", "s", "d", "ll", "ve", "re"])
"""What is left of an auxiliary or of "not" after an apostrophe: "she's", "they'll", "don't"."""

_VAGUE_QUANTITIES = frozenset(
    [
        *("several", "many", "various", "few", "numerous", "single", "both", "all", "half", "most"),
        *("majority", "multiple", "couple", "pair", "double", "triple", "once", "twice", "daily"),
        *("annually", "third", "quarter", "dozens"),
    ]
)
_NOT_FLAGGED_AS_FUNCTION_WORDS = frozenset(["of", "and", "in", "to"])
_WORDS_INSIDE_PHRASES = frozenset(
    "of and the a an or for in to with by on as at".split()  # noqa: SIM905, words read best so
)
_MARKS_INSIDE_PHRASES = frozenset("-'’&/,–")  # and the full stop of an abbreviation


class TokenRole:
    """Names of the roles: plain strings, because one question compares thousands of them.

    Each is also part of the name of a feature ("before: content"). CONNECTIVE holds conjunctions
    and adverbs of degree, MARK is any punctuation or symbol, EDGE is a place outside the sentence.
    """

    CONTENT = "content"
    DETERMINER = "determiner"
    PREPOSITION = "preposition"
    AUXILIARY = "auxiliary"
    PRONOUN = "pronoun"
    CONNECTIVE = "connective"
    MARK = "mark"
    EDGE = "edge"


class TokenFlag:
    """Properties of a token, as bits of a plain integer; a phrase has those of all its tokens."""

    MATCHED = 1  # part of a content term of the question
    LOWERCASE = 2  # a content word without a capital, or a numeral
    VERB = 4  # probably a verb
    NUMBER = 8  # a numeral or a number word
    COMMA = 16
    FUNCTION_WORD = 32  # a word of a closed class other than "of", "and", "in", "to"
    AND = 64
    IN = 128
    TO = 256
    CAPITALIZED = 512
    VAGUE_QUANTITY = 1024  # "several", "twice"
    IN_DATE = 2048  # part of a date, year, weekday or time
    IN_AGE = 4096
    CONTENT = 8192
    MARK = 16384
    CAN_START = 32768  # a candidate phrase may start with it
    CAN_END = 65536  # a candidate phrase may end with it
    CAN_BE_INSIDE = 131072  # may stand inside a candidate phrase though it is no content word
    CONTEXT_DEPENDENT = 262144  # its role or flags depend on its neighbours


_FLAGS_BY_WORD = {
    ",": TokenFlag.COMMA,
    "and": TokenFlag.AND,
    "in": TokenFlag.IN,
    "to": TokenFlag.TO,
} | dict.fromkeys(_VAGUE_QUANTITIES, TokenFlag.VAGUE_QUANTITY)
_FLAGS_SET_BY_ROLE = (
    TokenFlag.LOWERCASE
    | TokenFlag.FUNCTION_WORD
    | TokenFlag.CONTENT
    | TokenFlag.MARK
    | TokenFlag.CAN_START
    | TokenFlag.CAN_END
    | TokenFlag.CAN_BE_INSIDE
)

# A word of several classes gets the role named last here.
_ROLE_OF_WORD = {
    word: role
    for role, members in (
        (TokenRole.CONNECTIVE, CONNECTIVES),
        (TokenRole.PRONOUN, PRONOUNS),
        (TokenRole.AUXILIARY, AUXILIARIES),
        (TokenRole.DETERMINER, DETERMINERS),
        (TokenRole.PREPOSITION, PREPOSITIONS),
    )
    for word in members
}
_AFTER_ED_VERB = frozenset(
    ["by", "in", "to", "on", "from", "at", "with", "as", "the", "a", "an", "that", "its", "their"]
)
_AFTER_S_VERB = frozenset(["the", "a", "an", "that", "to", "its", "their"])
_VOWELS = frozenset("aeiouy")
_THIRD_PERSON_PRONOUNS = frozenset(["that", "which", "who", "it"])


def find_role(word: str) -> str:
    """Return the role of a word in lower case, whatever stands around it."""
    return _ROLE_OF_WORD.get(word, TokenRole.CONTENT) if word[0].isalnum() else TokenRole.MARK


def is_probably_verb(words: Sequence[str], roles: Sequence[str], at: int) -> bool:
    """Tell whether the content word at `at` is probably a verb, by its ending and its neighbours.

    Built to be right where it returns True; many verbs are not recognised. Callers rule out
    numerals, and capitalised words other than the sentence's first. `words` and `roles` go on
    beyond both ends of the sentence.
    """
    before = at - 1
    if before > 0 and roles[before] == TokenRole.CONTENT and words[before].endswith("ly"):
        before -= 1  # "was quickly built"
    role, previous, word = roles[before], words[before], words[at]
    is_auxiliary = role == TokenRole.AUXILIARY
    if previous == "to" or (is_auxiliary and previous not in BE):
        return True
    if word in IRREGULAR_PAST_FORMS:
        return role not in (TokenRole.DETERMINER, TokenRole.PREPOSITION)
    if is_auxiliary:
        return _ends_in_participle_ending(word)
    if role == TokenRole.PRONOUN:
        is_third_person = previous in _THIRD_PERSON_PRONOUNS
        return word.endswith(("ed", "s")) if is_third_person else not word.endswith("ly")
    if word.endswith("ed") and _ends_in_participle_ending(word):
        follows_noun = role in (TokenRole.CONTENT, TokenRole.CONNECTIVE)
        return follows_noun or words[at + 1] in _AFTER_ED_VERB
    is_s_verb = role == TokenRole.CONTENT and word.endswith("s") and not word.endswith("ss")
    return is_s_verb and words[at + 1] in _AFTER_S_VERB


def is_adverb(word: str) -> bool:
    """Tell whether a word is a common one with -ly: "quickly", but not "family"."""
    return word.endswith("ly") and is_common_word(word[:-2])


def _ends_in_participle_ending(word: str) -> bool:
    """Tell whether a word is a stem with -ed or -ing: "moved", "going", but not "red", "king"."""
    stem = word[:-3] if word.endswith("ing") else word[:-2] if word.endswith("ed") else ""
    return not _VOWELS.isdisjoint(stem)


def replace_role_flags(text: str, role: str, flags: int = 0) -> int:
    """Return `flags` with those that follow from the role replaced by those of this role."""
    return flags & ~_FLAGS_SET_BY_ROLE | _get_role_flags(text, role)


def _get_role_flags(text: str, role: str) -> int:
    word = text.lower()
    if role == TokenRole.CONTENT:
        lowercase = TokenFlag.LOWERCASE * (not text[0].isupper())
        return TokenFlag.CONTENT | TokenFlag.CAN_START | TokenFlag.CAN_END | lowercase
    if role == TokenRole.MARK:
        return TokenFlag.MARK | TokenFlag.CAN_BE_INSIDE * (word in _MARKS_INSIDE_PHRASES)
    if role == TokenRole.AUXILIARY:
        can_be_inside = word in ("s", "t")  # "Berg's", where the s may also be "is"
    else:
        can_be_inside = word in _WORDS_INSIDE_PHRASES and role != TokenRole.PRONOUN
    is_flagged = word not in _NOT_FLAGGED_AS_FUNCTION_WORDS
    return TokenFlag.FUNCTION_WORD * is_flagged | TokenFlag.CAN_BE_INSIDE * can_be_inside


_LISTED = {*_FLAGS_BY_WORD, *CONTRACTED_AUXILIARIES, *NUMBER_WORDS, *_ROLE_OF_WORD}
_CONTENT = TokenFlag.CONTENT | TokenFlag.CAN_START | TokenFlag.CAN_END
_PLAIN = TokenRole.CONTENT, _CONTENT | TokenFlag.LOWERCASE
_PLAIN_CAPITALIZED = TokenRole.CONTENT, _CONTENT | TokenFlag.CAPITALIZED


def _classify(text: str) -> tuple[str, int]:
    word = text.lower()
    if word not in _LISTED and text.isalpha():  # most words
        return _PLAIN_CAPITALIZED if text[0].isupper() else _PLAIN
    role = find_role(word)
    # "IT" and "US" in capitals are mostly names, not pronouns.
    is_name = len(text) > 1 and text.isupper() and role != TokenRole.CONTENT
    is_context_dependent = text == "." or is_name or word in CONTRACTED_AUXILIARIES
    flags = (
        _FLAGS_BY_WORD.get(word, 0)
        | TokenFlag.NUMBER * (word[0].isdigit() or word in NUMBER_WORDS)
        | TokenFlag.CAPITALIZED * text[0].isupper()
        | TokenFlag.CONTEXT_DEPENDENT * is_context_dependent
    )
    return role, replace_role_flags(text, role, flags)


TOKEN_CLASSES = BoundedCache(_classify, MAX_CACHED_TOKENS)
"""Role and flags by the text of a token, without what depends on its neighbours."""
