"""Names of persons, organisations and places in a sentence. Pure."""

from collections.abc import Iterator

from index.expressions.expression import Expression
from index.expressions.flags import SentenceFlag
from index.expressions.tokens import SentenceTokens, TokenCue, is_word, tokenize_sentence
from index.languages import ENGLISH
from index.types import Span

_TITLES = ENGLISH.titles
_ORGANISATION_NOUNS = ENGLISH.organisation_nouns
_PLACE_PREPOSITIONS = ENGLISH.place_prepositions
_INNER_MARKS = frozenset("-'’&.")
_PARTICLES = ENGLISH.name_particles


def find_names(text: str) -> list[Expression]:
    """Return each run of capitalised words as a titled name, organisation, place or name, in order.

    `core` is the name without its title. The first word of a sentence may be taken for a name.
    """
    return list(_names(tokenize_sentence(text)))


def _names(tokens: SentenceTokens) -> Iterator[Expression]:
    end = 0  # of the last name
    for at in [at for at, cue in enumerate(tokens.cues) if cue & TokenCue.NAME]:
        if at >= end:
            end = _run_end(tokens, at)
            yield _name_expression(tokens, at, end)


def _run_end(tokens: SentenceTokens, at: int) -> int:
    """Return the token after the name that starts at `at`."""
    cues, words = tokens.cues, tokens.words
    end = at + 1
    while words[end]:
        word = words[end]
        if cues[end] & TokenCue.NAME or (word in _INNER_MARKS and _is_inner_mark(tokens, end)):
            end += 1
        elif word in "'’" and words[end + 1] == "s" and cues[end + 2] & TokenCue.NAME:
            end += 2  # "People's Army"
        elif word in _PARTICLES and _continues_name(tokens, end):
            end += 2 if cues[end + 1] & TokenCue.NAME else 3
        else:
            break
    return end


def _is_inner_mark(tokens: SentenceTokens, at: int) -> bool:
    """Whether a point, hyphen or apostrophe is part of a name: "Carl H. Berg", "O'Hara"."""
    if not tokens.cues[at + 1] & TokenCue.NAME:
        return False
    if tokens.texts[at] == ".":
        before = tokens.words[at - 1]
        return len(before) == 1 or before in _TITLES
    gap = tokens.starts[at + 1] - tokens.ends[at - 1]
    return gap <= (3 if tokens.texts[at] == "&" else 1)


def _continues_name(tokens: SentenceTokens, at: int) -> bool:
    """Whether a particle at `at` continues a name: "of", "von", "for"."""
    word, following = tokens.texts[at], tokens.words[at + 1]
    if word in ("and", "for", "the"):
        return (
            word == "for"
            and tokens.words[at - 1] in _ORGANISATION_NOUNS
            and _is_capital(tokens, at + 1)
        )
    if _is_capital(tokens, at + 1):
        return True
    return word == "of" and following == "the" and _is_capital(tokens, at + 2)


def _is_capital(tokens: SentenceTokens, at: int) -> bool:
    return bool(tokens.cues[at] & TokenCue.NAME)


def _name_expression(tokens: SentenceTokens, at: int, end: int) -> Expression:
    first = at
    while first < end - 1 and (tokens.words[first] in _TITLES or tokens.words[first] == "."):
        first += 1
    stop = tokens.ends[end - 1]
    return Expression(
        kind=SentenceFlag.TITLED if first > at else _kind(tokens, at, end),
        span=Span(tokens.starts[at], stop),
        core=Span(tokens.starts[first], stop),
    )


def _kind(tokens: SentenceTokens, at: int, end: int) -> SentenceFlag:
    words = [text for text in tokens.texts[at:end] if is_word(text)]
    if words[-1].lower() in _ORGANISATION_NOUNS:
        return SentenceFlag.ORGANISATION
    if len(words) == 1 and words[0].isupper() and len(words[0]) > 1:
        return SentenceFlag.ORGANISATION
    before = tokens.words[at - 2 if tokens.words[at - 1] == "the" else at - 1]
    return SentenceFlag.PLACE if before in _PLACE_PREPOSITIONS else SentenceFlag.NAME
