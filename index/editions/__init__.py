"""What does a published index hold, and how is the next one made from it?

`edition` reads a generation, `make` makes one from the store (pure but for that), `publishing`
lets the published index catch up with the store, `merging` does so in a process of its own.
"""

from index.editions.build import changed, whole
from index.editions.edition import Edition, Stamp
from index.editions.publishing import catch_up, opened, stamp_of
from index.editions.vocabularies import Bounds

__all__ = [
    "Bounds",
    "Edition",
    "Stamp",
    "catch_up",
    "changed",
    "opened",
    "stamp_of",
    "whole",
]
