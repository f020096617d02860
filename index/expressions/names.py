"""Which runs of capitals does a sentence hold, and what may they name?"""

from collections.abc import Iterator

from index.expressions.expression import Expression
from index.expressions.flags import Flag
from index.expressions.tokens import Cue, Tokens, is_word, tokenize
from index.languages import ENGLISH
from index.types import Span

_TITLES = ENGLISH.titles
_BODIES = ENGLISH.organisation_nouns
_PLACES = ENGLISH.place_prepositions
_INNER_MARKS = frozenset("-'’&.")
_JOINING = ENGLISH.name_particles


def names(text: str) -> list[Expression]:
    """Return every run of capitalised words as a titled name, body, place or name, in order.

    `core` is the name without its title. A sentence's first word may be taken for a name.
    """
    return list(_names(tokenize(text)))


def _names(tokens: Tokens) -> Iterator[Expression]:
    end = 0  # of the last name
    for at in [at for at, cue in enumerate(tokens.cues) if cue & Cue.NAME]:
        if at >= end:
            end = _run_end(tokens, at)
            yield _named(tokens, at, end)


def _run_end(tokens: Tokens, at: int) -> int:
    """Return where the name that starts at `at` ends."""
    cues, words = tokens.cues, tokens.words
    end = at + 1
    while words[end]:
        word = words[end]
        if cues[end] & Cue.NAME or (word in _INNER_MARKS and _is_inner_mark(tokens, end)):
            end += 1
        elif word in "'’" and words[end + 1] == "s" and cues[end + 2] & Cue.NAME:
            end += 2  # "People's Army"
        elif word in _JOINING and _joined(tokens, end):
            end += 2 if cues[end + 1] & Cue.NAME else 3
        else:
            break
    return end


def _is_inner_mark(tokens: Tokens, at: int) -> bool:
    """Tell whether a point, hyphen or apostrophe stands inside a name: "Carl H. Berg", "O'Hara"."""
    if not tokens.cues[at + 1] & Cue.NAME:
        return False
    if tokens.texts[at] == ".":
        before = tokens.words[at - 1]
        return len(before) == 1 or before in _TITLES
    gap = tokens.starts[at + 1] - tokens.ends[at - 1]
    return gap <= (3 if tokens.texts[at] == "&" else 1)


def _joined(tokens: Tokens, at: int) -> bool:
    """Tell whether "of", "von" or "and the" goes on with a name."""
    word, following = tokens.texts[at], tokens.words[at + 1]
    if word in ("and", "for", "the"):
        return word == "for" and tokens.words[at - 1] in _BODIES and _is_capital(tokens, at + 1)
    if _is_capital(tokens, at + 1):
        return True
    return word == "of" and following == "the" and _is_capital(tokens, at + 2)


def _is_capital(tokens: Tokens, at: int) -> bool:
    return bool(tokens.cues[at] & Cue.NAME)


def _named(tokens: Tokens, at: int, end: int) -> Expression:
    first = at
    while first < end - 1 and (tokens.words[first] in _TITLES or tokens.words[first] == "."):
        first += 1
    stop = tokens.ends[end - 1]
    return Expression(
        kind=Flag.TITLED if first > at else _kind(tokens, at, end),
        span=Span(tokens.starts[at], stop),
        core=Span(tokens.starts[first], stop),
    )


def _kind(tokens: Tokens, at: int, end: int) -> Flag:
    words = [text for text in tokens.texts[at:end] if is_word(text)]
    if words[-1].lower() in _BODIES:
        return Flag.ORGANISATION
    if len(words) == 1 and words[0].isupper() and len(words[0]) > 1:
        return Flag.ORGANISATION
    before = tokens.words[at - 2 if tokens.words[at - 1] == "the" else at - 1]
    return Flag.PLACE if before in _PLACES else Flag.NAME
