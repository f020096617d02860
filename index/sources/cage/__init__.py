"""The cage: child processes with limits, in which files from outside are read."""

from typing import TYPE_CHECKING

from index.lazy_exports import lazy_exports

if TYPE_CHECKING:
    from index.sources.cage.cage import (
        PACK_BYTES,
        PLAIN_PACK_BYTES,
        Cage,
        CageTask,
        ChildFailed,
    )
    from index.sources.cage.frames import UNREADABLE
    from index.sources.cage.limits import CageLimits, LimitsInForce
else:
    __getattr__ = lazy_exports(__name__)

__all__ = [
    "PACK_BYTES",
    "PLAIN_PACK_BYTES",
    "UNREADABLE",
    "Cage",
    "CageLimits",
    "CageTask",
    "ChildFailed",
    "LimitsInForce",
]
