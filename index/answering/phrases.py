"""Which stretches of a sentence could be printed as an answer?"""

from index.answering.reading import Reading
from index.answering.roles import Role
from index.expressions import lexicon

MOST_WORDS = 6
_MOST_TOKENS = 9
_MOST_PHRASES = 200
_INNER_WORDS = frozenset(
    "of and the a an or for in to with by on as at".split()  # noqa: SIM905, words read best so
)
_INNER_MARKS = frozenset("-'’&/,.–")
_TITLES = frozenset(lexicon.TITLES.split())


Phrase = tuple[int, int, int, int]
"""Its first token and the one after its last, what they are together (`reading.Has`), its words."""


def phrases(reading: Reading) -> list[Phrase]:
    """Return the phrases that begin and end with a content word, shorter ones first.

    None holds a verb's auxiliary, a pronoun or a clause's end, nor more than `MOST_WORDS` words.
    """
    roles, all_bits = reading.roles, reading.bits
    content = [at for at, role in enumerate(roles) if role == Role.CONTENT]
    may_end = {at for at in content if not _is_initial(reading, at)}
    breaks = [
        at
        for at, role in enumerate(roles)
        if role != Role.CONTENT and not _goes_on(reading, at, role)
    ]
    breaks.append(len(roles))
    found: list[Phrase] = []
    run = 0
    for start in content:
        if _is_glued(reading, start):
            continue
        while breaks[run] < start:
            run += 1
        num_words = bits = 0
        for at in range(start, min(start + _MOST_TOKENS, breaks[run])):
            if roles[at] != Role.MARK:
                num_words += 1
                if num_words > MOST_WORDS:
                    break
            bits |= all_bits[at]
            if at in may_end:
                found.append((start, at + 1, bits, num_words))
        if len(found) >= _MOST_PHRASES:
            break
    return found


def _goes_on(reading: Reading, at: int, role: str) -> bool:
    word = reading.words[at]
    if role == Role.MARK:
        return word in _INNER_MARKS and (word != "." or _is_abbreviation(reading, at))
    if role == Role.AUXILIARY:
        return word in ("s", "t")
    return role != Role.PRONOUN and word in _INNER_WORDS


def _is_glued(reading: Reading, at: int) -> bool:
    """Tell whether a point joins this token to the one before: the "N" of "U.N."."""
    words, tokens = reading.words, reading.tokens
    return at > 0 and words[at - 1] == "." and tokens[at - 1].end == tokens[at].start


def _is_initial(reading: Reading, at: int) -> bool:
    """Tell whether a name goes on after this token and its point: the "H" of "Carl H. Berg"."""
    words = reading.words
    if at + 2 >= len(words) or words[at + 1] != "." or not reading.capital[at + 2]:
        return False
    return len(reading.tokens[at].text) == 1 or words[at] in _TITLES


def _is_abbreviation(reading: Reading, at: int) -> bool:
    before = reading.words[at - 1]
    glued = reading.tokens[at].start == reading.tokens[at - 1].end
    return glued and (len(before) <= 2 or before in _TITLES)
