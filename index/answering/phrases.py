"""Which stretches of a sentence could be printed as an answer?"""

from collections.abc import Iterator

from index.answering.reading import Reading, Role
from index.expressions import lexicon

MOST_WORDS = 6
_MOST_TOKENS = 9
_MOST_PHRASES = 200
_INNER_WORDS = frozenset(
    "of and the a an or for in to with by on as at".split()  # noqa: SIM905, words read best so
)
_INNER_MARKS = frozenset("-'’&/,.–")
_TITLES = frozenset(lexicon.TITLES.split())


def phrases(reading: Reading) -> list[tuple[int, int]]:
    """Return the token ranges that begin and end with a content word, shorter ones first.

    None holds a verb's auxiliary, a pronoun or a clause's end, nor more than `MOST_WORDS` words.
    """
    found: list[tuple[int, int]] = []
    for start, role in enumerate(reading.roles):
        if role is Role.CONTENT and not _is_glued(reading, start):
            found.extend((start, end) for end in _ends(reading, start))
        if len(found) >= _MOST_PHRASES:
            break
    return found


def _ends(reading: Reading, start: int) -> Iterator[int]:
    num_words = 0
    for at in range(start, min(start + _MOST_TOKENS, len(reading.roles))):
        role = reading.roles[at]
        num_words += role is not Role.MARK
        if num_words > MOST_WORDS or not _goes_on(reading, at, role):
            return
        if role is Role.CONTENT and not _is_initial(reading, at):
            yield at + 1


def _goes_on(reading: Reading, at: int, role: Role) -> bool:
    if role is Role.CONTENT:
        return True
    word = reading.words[at]
    if role is Role.MARK:
        return word in _INNER_MARKS and (word != "." or _is_abbreviation(reading, at))
    if role is Role.AUXILIARY:
        return word in ("s", "t")
    return role is not Role.PRONOUN and word in _INNER_WORDS


def _is_glued(reading: Reading, at: int) -> bool:
    """Tell whether a point joins this token to the one before: the "N" of "U.N."."""
    tokens = reading.tokens
    return at > 0 and tokens[at - 1].text == "." and tokens[at - 1].end == tokens[at].start


def _is_initial(reading: Reading, at: int) -> bool:
    """Tell whether a name goes on after this token and its point: the "H" of "Carl H. Berg"."""
    tokens = reading.tokens
    if len(tokens[at].text) > 1 and reading.words[at] not in _TITLES:
        return False
    return reading.word(at + 1) == "." and at + 2 < len(tokens) and reading.capital[at + 2]


def _is_abbreviation(reading: Reading, at: int) -> bool:
    before = reading.words[at - 1]
    glued = reading.tokens[at].start == reading.tokens[at - 1].end
    return glued and (len(before) <= 2 or before in _TITLES)
