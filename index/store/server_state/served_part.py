"""The part of all servers that one process serves, and the right to be alone in that. Pure."""

from math import gcd
from typing import NamedTuple, Protocol


class ServedPart(NamedTuple):
    """The servers of which (id >> 22) % `total` is from `first` to `last`."""

    first: int
    last: int
    total: int

    def overlaps(self, other: "ServedPart") -> bool:
        """Tell whether a server may be in both.

        Some number leaves the rest i by one total and j by another if i and j leave the same rest
        by their greatest common divisor.
        """
        divisor = gcd(self.total, other.total)
        ours, theirs = (
            {each % divisor for each in range(part.first, part.last + 1)} for part in (self, other)
        )
        return not ours.isdisjoint(theirs)


EVERY_SERVER = ServedPart(0, 0, 1)


class Claim(Protocol):
    """The right to be the only process that serves a part of the servers."""

    def renew(self) -> None:
        """Say that this process still serves its part; to be called every few seconds.

        Raises ServedElsewhere if another process has taken over, and other kinds of OperationError
        while nobody can tell.
        """

    def release(self) -> None:
        """Give the part back; once is enough. What fails here ends by itself."""
