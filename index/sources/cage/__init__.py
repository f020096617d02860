"""The cage: child processes with limits, in which files from outside are read."""

from index.sources.cage.cage import Cage, CageTask, ChildFailed
from index.sources.cage.limits import CageLimits, LimitsInForce

__all__ = ["Cage", "CageLimits", "CageTask", "ChildFailed", "LimitsInForce"]
