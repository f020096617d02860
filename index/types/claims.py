"""A claim beside the passages that are nearest to it."""

from dataclasses import dataclass

from index.types.answers import Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimFigure:
    """A number of a claim, as written, and that of a quote for the same unit.

    `quote` is the quote's number; `agrees` says whether the two are one number.
    """

    unit: str
    claimed: str
    found: str
    quote: int
    agrees: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimCheck:
    """The passages nearest to a claim, as the quotes of an answer, and its figures beside theirs.

    Whether a claim is true is for its reader to decide.
    """

    answer: Answer
    figures: tuple[ClaimFigure, ...] = ()
