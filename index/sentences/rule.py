"""The types `Rule` (conditions and a verdict) and `Boundary` (one verdict on one place)."""

from collections.abc import Callable
from dataclasses import dataclass

from index.sentences.boundary_context import BoundaryContext


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of sentence splitting: it decides a candidate when all `conditions` hold.

    `is_boundary` is its verdict, `reason` explains the verdict to a moderator, and `example` is a
    text in `language` in which "|" marks a candidate that this rule decides.
    """

    name: str
    is_boundary: bool
    conditions: tuple[Callable[[BoundaryContext], bool], ...]
    reason: str
    example: str
    language: str = "en"


def ends(
    name: str,
    *where: Callable[[BoundaryContext], bool],
    because: str,
    example: str,
    language: str = "en",
) -> Rule:
    """Return a rule that ends the sentence when all conditions in `where` hold."""
    return Rule(name, True, where, because, example, language)


def runs_on(
    name: str,
    *where: Callable[[BoundaryContext], bool],
    because: str,
    example: str,
    language: str = "en",
) -> Rule:
    """Return a rule that continues the sentence when all conditions in `where` hold."""
    return Rule(name, False, where, because, example, language)


@dataclass(frozen=True, slots=True)
class Boundary:
    """The verdict on one place where a sentence may end.

    `offset` is just behind the last character of the sentence that would end there. `rule` is the
    name of the rule that decided, `made` is its verdict, `reason` explains it to a moderator.
    """

    offset: int
    rule: str
    made: bool
    reason: str
