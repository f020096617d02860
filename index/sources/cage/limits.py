"""Limits that a child process sets on itself: memory, processor time, files, and no network."""

import math
import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from index.sources.cage.system_calls import forbid_system_calls

if sys.platform != "win32":
    import resource


START_SECONDS = 60.0
"""Longest time for a child to be ready, and for the libraries that a task needs to be loaded."""


class CageLimits(NamedTuple):
    """Limits of one child.

    `memory_bytes` is address space beyond what its libraries take, `cpu_seconds` the hard limit of
    its life (each file has one of its own, see `limit_cpu`), `open_files` a number of descriptors.
    """

    memory_bytes: int = 1_000_000_000
    cpu_seconds: int = 3_600
    open_files: int = 64


class LimitsInForce(NamedTuple):
    """Which limits hold in a child of this system."""

    memory: bool = False
    cpu: bool = False
    files: bool = False
    network: bool = False

    def describe(self) -> str:
        """Return one line for people: the limits that hold, and those that this system lacks."""
        names = {
            "memory": self.memory,
            "processor time": self.cpu,
            "files": self.files,
            "no network, no other program": self.network,
        }
        held = ["deadline", "size", *(name for name, holds in names.items() if holds)]
        missing = [name for name, holds in names.items() if not holds]
        line = f"limits of reading that hold: {', '.join(held)}"
        return f"{line}; this system lacks: {', '.join(missing)}" if missing else line


def apply_limits(limits: CageLimits) -> LimitsInForce:
    """Limit this process for good, as far as the system can; call it after the imports."""
    if sys.platform == "win32":
        return LimitsInForce()
    _set(resource.RLIMIT_CORE, 0)
    return LimitsInForce(
        # macOS accepts a limit of address space and does not keep it.
        memory=_set(resource.RLIMIT_AS, _address_space() + limits.memory_bytes)
        and sys.platform != "darwin",
        cpu=_set(resource.RLIMIT_CPU, limits.cpu_seconds),
        files=_set(resource.RLIMIT_FSIZE, 0) and _set(resource.RLIMIT_NOFILE, limits.open_files),
        network=forbid_system_calls(),
    )


def limit_cpu(seconds: float) -> None:
    """End this process once it has used that many more seconds of processor time."""
    if sys.platform != "win32":
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        soft = math.ceil(time.process_time() + seconds) + 1
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


def _set(kind: int, value: int) -> bool:
    """Lower a limit to `value`, or keep it where it is lower already; False if refused."""
    if sys.platform != "win32":
        hard = resource.getrlimit(kind)[1]
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        with suppress(OSError, ValueError):
            resource.setrlimit(kind, (value, value))
            return True
    return False


def _address_space() -> int:
    """Return the bytes of address space in use; half a gigabyte where the system does not say."""
    with suppress(OSError, ValueError, IndexError):
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
        return pages * os.sysconf("SC_PAGE_SIZE")
    return 500_000_000
