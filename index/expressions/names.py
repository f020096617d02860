"""Which runs of capitals does a sentence hold, and what may they name?"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from index.expressions import lexicon
from index.expressions.expression import Expression, Token, is_word, tokenize, word_at
from index.expressions.kinds import Flag
from index.expressions.lexicon import FUNCTION_WORDS
from index.types import Span

_TITLES = frozenset(lexicon.TITLES.split())
_BODIES = frozenset(lexicon.BODIES.split())
_PLACES = frozenset(lexicon.PLACE_PREPOSITIONS.split())
_NOT_NAMES = frozenset(f"{lexicon.MONTHS} {lexicon.DAYS} {lexicon.NUMBERS}".split())
_JOINING = frozenset(["of", "de", "von", "van", "la", "del", "bin", "al", "the", "and", "for"])


def names(text: str) -> list[Expression]:
    """Return every run of capitalised words as a titled name, body, place or name, in order.

    `core` is the name without its title. A sentence's first word may be taken for a name.
    """
    return list(_names(tokenize(text)))


def _names(tokens: Sequence[Token]) -> Iterator[Expression]:
    end = 0  # of the last name
    for at in [at for at, token in enumerate(tokens) if token[0][0].isupper()]:
        if at < end:
            continue
        end = _run_end(tokens, at)
        if end > at:
            yield _named(tokens, at, end)


def _run_end(tokens: Sequence[Token], at: int) -> int:
    """Return where the name that starts at `at` ends; `at` itself if none starts there."""
    if not _is_capital(tokens, at):
        return at
    end = at + 1
    while end < len(tokens):
        word = tokens[end][0]
        if word.islower() and word not in _JOINING:
            break  # as most runs do
        if _is_capital(tokens, end) or _is_inner_mark(tokens, end):
            end += 1
        elif _is_possessive(tokens, end):
            end += 2
        elif word_at(tokens, end) in _JOINING and _joined(tokens, end):
            end += 2 if _is_capital(tokens, end + 1) else 3
        else:
            break
    return end


def _is_capital(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and _may_name(tokens[at][0])


@lru_cache(maxsize=20_000)
def _may_name(text: str) -> bool:
    if not text[0].isupper() or text.lower() in _NOT_NAMES or not is_word(text):
        return False
    return text not in FUNCTION_WORDS or (len(text) > 1 and text.isupper() and text not in _SHOUTED)


_SHOUTED = frozenset(("IN", "AT", "THE", "AND", "OF", "TO", "ON", "IS", "FOR", "BY"))


def _is_inner_mark(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a point, hyphen or apostrophe stands inside a name: "Carl H. Berg", "O'Hara"."""
    mark, before = tokens[at].text, tokens[at - 1]
    if mark == ".":
        abbreviated = len(before.text) == 1 or before.text.lower() in _TITLES
        return abbreviated and _is_capital(tokens, at + 1)
    return (
        mark in "-'’&"
        and _is_capital(tokens, at + 1)
        and tokens[at + 1].start - before.end <= (3 if mark == "&" else 1)
    )


def _is_possessive(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "'s" stands here between two capitals: "People's Army"."""
    return (
        tokens[at].text in "'’" and word_at(tokens, at + 1) == "s" and _is_capital(tokens, at + 2)
    )


def _joined(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "of", "von" or "and the" goes on with a name."""
    word, following = tokens[at].text, word_at(tokens, at + 1)
    if word in ("and", "for", "the"):
        before = tokens[at - 1].text.lower()
        return word == "for" and before in _BODIES and _is_capital(tokens, at + 1)
    if _is_capital(tokens, at + 1):
        return True
    return word == "of" and following == "the" and _is_capital(tokens, at + 2)


def _named(tokens: Sequence[Token], at: int, end: int) -> Expression:
    words = [token.text for token in tokens[at:end] if is_word(token.text)]
    span = Span(tokens[at].start, tokens[end - 1].end)
    first = at
    while first < end - 1 and tokens[first].text.lower() in {*_TITLES, "."}:
        first += 1
    core = Span(tokens[first].start, span.end)
    if first > at:
        kind = Flag.TITLED
    elif words[-1].lower() in _BODIES or (
        len(words) == 1 and words[0].isupper() and len(words[0]) > 1
    ):
        kind = Flag.ORGANISATION
    elif _follows_place(tokens, at):
        kind = Flag.PLACE
    else:
        kind = Flag.NAME
    return Expression(kind=kind, span=span, core=core)


def _follows_place(tokens: Sequence[Token], at: int) -> bool:
    before = word_at(tokens, at - 1)
    return (word_at(tokens, at - 2) if before == "the" else before) in _PLACES
