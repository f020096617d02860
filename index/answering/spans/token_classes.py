"""What is a token by itself, whatever sentence it stands in? Looked up, not worked out again."""

from index.analysis import BoundedCache
from index.answering.spans.token_roles import Role, role_of
from index.expressions import MAX_CACHED_TOKENS, NUMBER_WORDS
from index.languages import ENGLISH

TITLES = ENGLISH.titles
CONTRACTED = frozenset(["t", "s", "d", "ll", "ve", "re"])
"""What stands after an apostrophe for an auxiliary."""

_VAGUE = frozenset(
    [
        *("several", "many", "various", "few", "numerous", "single", "both", "all", "half", "most"),
        *("majority", "multiple", "couple", "pair", "double", "triple", "once", "twice", "daily"),
        *("annually", "third", "quarter", "dozens"),
    ]
)
_LIGHT = frozenset(["of", "and", "in", "to"])
_INNER_WORDS = frozenset(
    "of and the a an or for in to with by on as at".split()  # noqa: SIM905, words read best so
)
_INNER_MARKS = frozenset("-'’&/,–")  # and the point of an abbreviation


class Has:
    """What a token is, as bits: a phrase's are those of its tokens together."""

    MATCHED = 1
    SMALL = 2  # a content word without a capital
    VERB = 4
    NUMBER = 8
    COMMA = 16
    FUNCTION = 32  # a function word but for of, and, in, to
    AND = 64
    IN = 128
    TO = 256
    CAPITAL = 512
    VAGUE = 1024  # "several", "twice"
    DATED = 2048
    AGED = 4096
    CONTENT = 8192
    MARK = 16384
    OPENS = 32768  # a phrase may begin with it
    CLOSES = 65536  # a phrase may end with it
    INNER = 131072  # a phrase may go on over it, though it is no content word
    LEANING = 262144  # what it is hangs on its neighbours


_WORD_BITS = {",": Has.COMMA, "and": Has.AND, "in": Has.IN, "to": Has.TO} | dict.fromkeys(
    _VAGUE, Has.VAGUE
)
_OF_ROLE = Has.SMALL | Has.FUNCTION | Has.CONTENT | Has.MARK | Has.OPENS | Has.CLOSES | Has.INNER


def in_role(text: str, role: str, bits: int = 0) -> int:
    """Return the bits of a token in this role, all others being `bits`."""
    return bits & ~_OF_ROLE | _of_role(text, role)


def _of_role(text: str, role: str) -> int:
    word = text.lower()
    if role == Role.CONTENT:
        return Has.CONTENT | Has.OPENS | Has.CLOSES | Has.SMALL * (not text[0].isupper())
    if role == Role.MARK:
        return Has.MARK | Has.INNER * (word in _INNER_MARKS)
    goes_on = word in ("s", "t") if role == Role.AUXILIARY else word in _INNER_WORDS
    inner = goes_on and role != Role.PRONOUN
    return Has.FUNCTION * (word not in _LIGHT) | Has.INNER * inner


def _known(text: str) -> tuple[str, int]:
    word = text.lower()
    role = role_of(word)
    is_name = len(text) > 1 and text.isupper() and role != Role.CONTENT  # "IT" and "US", mostly
    bits = (
        _WORD_BITS.get(word, 0)
        | Has.NUMBER * (word[0].isdigit() or word in NUMBER_WORDS)
        | Has.CAPITAL * text[0].isupper()
        | Has.LEANING * (text == "." or is_name or word in CONTRACTED)
    )
    return role, in_role(text, role, bits)


KNOWN = BoundedCache(_known, MAX_CACHED_TOKENS)
"""The role of each token and its bits, but for what hangs on its neighbours."""
