"""What is a rule? A name, a verdict, and the signs that must hold."""

from collections.abc import Callable
from dataclasses import dataclass

from index.sentences.boundary_context import Place


@dataclass(frozen=True, slots=True)
class Rule:
    """Makes or refuses a boundary where all `signs` hold; `reason` is for a moderator."""

    name: str
    makes: bool
    signs: tuple[Callable[[Place], bool], ...]
    reason: str
    example: str


def ends(name: str, *where: Callable[[Place], bool], because: str, example: str) -> Rule:
    """Return a rule that ends the sentence where all of `where` hold."""
    return Rule(name, makes=True, signs=where, reason=because, example=example)


def runs_on(name: str, *where: Callable[[Place], bool], because: str, example: str) -> Rule:
    """Return a rule that lets the sentence run on where all of `where` hold."""
    return Rule(name, makes=False, signs=where, reason=because, example=example)
