"""Splits one paragraph into sentences: nltk's Punkt with our own parameters."""

from dataclasses import dataclass
from functools import cache
from typing import Protocol

from index.types import Span

VERSION = 1
"""Raised whenever any text could be split otherwise than before; part of the index fingerprint."""

_ABBREVIATIONS = """drs mr mrs ms dr prof gen maj col lt capt cpl sgt adm gov sen rep rev hon st no vs
e.g i.e cf al fig figs eq vol pp jan feb aug sept oct nov dec co corp inc ltd jr sr etc u.s u.k u.n
a.m p.m ph.d""".split()  # noqa: SIM905


@dataclass(frozen=True, slots=True)
class Boundary:
    """A place where a sentence might end: `offset` is just behind its last character.

    `rule` names what decided, `made` says how, `reason` says why in a moderator's words.
    """

    offset: int
    rule: str
    made: bool
    reason: str


class _Punkt(Protocol):
    def span_tokenize(self, text: str) -> list[tuple[int, int]]: ...


@cache
def _punkt() -> _Punkt:
    from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer  # noqa: PLC0415

    parameters = PunktParameters()
    parameters.abbrev_types = set(_ABBREVIATIONS)
    punkt: _Punkt = PunktSentenceTokenizer(parameters)
    return punkt


def split(text: str) -> list[Span]:
    """Return the sentences of one paragraph: trimmed spans in order that cover all it shows."""
    spans = []
    for start, end in _punkt().span_tokenize(text):
        sentence = text[start:end]
        first = start + len(sentence) - len(sentence.lstrip())
        last = start + len(sentence.rstrip())
        if first < last:
            spans.append(Span(first, last))
    return spans


def explain(text: str) -> list[Boundary]:
    """Return every boundary in `text` that was made or refused, in order."""
    return [
        Boundary(
            span.end, "end of sentence", made=True, reason="a full stop, ! or ? ends a sentence"
        )
        for span in split(text)[:-1]
    ]
