"""Do two sources say it in the same words?

One quote with two footnotes serves a reader better than the same quote twice. Sentences are equal
after folding quotes, dashes and white space (*exact*), or one holds most of the other's runs of
three words (*near*), as when a quotation is introduced differently. Numbers and negations decide
against it: where they differ, the wording does not, and a reader must see both.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from index import analysis
from index.expressions import amounts
from index.types import Passage, Wording

NUM_COMPARED = 20
"""How many of the best sentences are compared with each other."""

CONTAINED = 0.6
"""Share of the shorter sentence's shingles that the other must hold."""

_SHINGLE = 3
_FEWEST = 4  # shingles; shorter sentences are near to too many others by chance
_QUOTES = re.compile("[\"“”„«»‟″]|''|``")
_APOSTROPHES = re.compile("[‘’‚‛′`]")
_DASHES = re.compile(r"\s*(?:[‐‑‒–—―−]|--+|(?<=\s)-(?=\s))\s*")
_NEGATIONS = frozenset(
    ("not", "no", "none", "never", "nobody", "nothing", "neither", "nor", "without", "cannot")
)


@dataclass(frozen=True, slots=True)
class Twin:
    """Another sentence with a quote's wording: its place among those compared."""

    at: int
    wording: Wording


@dataclass(frozen=True, slots=True)
class Group:
    """The sentence that ranks first of those with one wording, and the others in rank order."""

    at: int
    twins: tuple[Twin, ...] = ()


@dataclass(frozen=True, slots=True)
class _Wording:
    """What is compared of one sentence."""

    text: str
    folded: str
    words: tuple[str, ...]
    shingles: frozenset[tuple[str, ...]]


def fold(text: str) -> str:
    """Return `text` with quotation marks, dashes and white space written in one way."""
    text = _APOSTROPHES.sub("'", _QUOTES.sub('"', text))
    return " ".join(_DASHES.sub(" - ", text).split())


def group(passages: Sequence[Passage]) -> list[Group]:
    """Gather sentences of one wording, given best first; groups keep the order of their first.

    A source is cited once per group: its second copy of a wording is dropped. Near wording inside
    one source is no repetition but two statements, and stays apart.
    """
    read = [_read(passage.text) for passage in passages]
    groups: list[tuple[int, list[Twin]]] = []
    for at in range(len(passages)):
        for first, twins in groups:
            same = passages[first].source == passages[at].source
            wording = _compare(read[first], read[at])
            if wording is None or (same and wording is Wording.NEAR):
                continue
            if not same and all(passages[t.at].source != passages[at].source for t in twins):
                twins.append(Twin(at, wording))
            break
        else:
            groups.append((at, []))
    return [Group(first, tuple(twins)) for first, twins in groups]


def containment(one: str, other: str) -> float:
    """Return the share of the shorter sentence's 3-shingles that the longer one holds."""
    return _containment(_read(one), _read(other))


def _read(text: str) -> _Wording:
    words = tuple(analysis.terms(text))
    shingles = zip(*(words[start:] for start in range(_SHINGLE)), strict=False)
    return _Wording(text, fold(text), words, frozenset(shingles))


def _compare(one: _Wording, other: _Wording) -> Wording | None:
    if one.folded == other.folded:
        return Wording.EXACT
    if min(len(one.shingles), len(other.shingles)) < _FEWEST:
        return None
    near = _containment(one, other) >= CONTAINED and _agree(one, other)
    return Wording.NEAR if near else None


def _containment(one: _Wording, other: _Wording) -> float:
    smaller = min(len(one.shingles), len(other.shingles))
    return len(one.shingles & other.shingles) / smaller if smaller else 0.0


def _agree(one: _Wording, other: _Wording) -> bool:
    """Tell whether the shorter one's numbers all stand in the longer, and both deny the same."""
    if len(one.shingles) > len(other.shingles):
        one, other = other, one
    return _negations(one) == _negations(other) and _figures(one) <= _figures(other)


def _negations(wording: _Wording) -> set[str]:
    return {word for word in wording.words if word.endswith("n't") or word in _NEGATIONS}


def _figures(wording: _Wording) -> set[float | None]:
    return {expression.value for expression in amounts(wording.text)}
