"""The computer that the bot runs on: versions, disk, memory, and the bots that run there."""

import os
import platform
import re
import shutil
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from bot.tools.finding import Finding
from index import check_health

PACKAGES = ("footnote-bot", "discord.py", "rank-bm25", "nltk", "numpy", "python-dotenv")
MIN_FREE_BYTES = 200_000_000
"""Free space below which a re-index may fail: databases and index grow before old ones go."""
MIN_MEMORY_BYTES = 128_000_000
"""Memory below which a bot that starts may be killed by the operating system."""


def check_versions() -> Iterator[Finding]:
    """Yield the versions of Python, the operating system, and the packages that matter."""
    yield Finding(name="python", value=f"{platform.python_version()} on {platform.platform()}")
    for package in PACKAGES:
        try:
            yield Finding(name=package, value=version(package))
        except PackageNotFoundError:
            # Footnote itself may run from a checkout; its dependencies have to be installed.
            needed = package != PACKAGES[0]
            step = f"pip install {package}" if needed else ""
            yield Finding(name=package, value="not installed", fault=needed, next_step=step)


def check_disk(folder: Path) -> Iterator[Finding]:
    """Yield the free space where the data folder is, or will be, and whether it can be written."""
    existing = next(path for path in (folder, *folder.parents) if path.exists())
    free = shutil.disk_usage(existing).free
    size = sum(path.stat().st_size for path in folder.glob("*.db")) if folder.is_dir() else 0
    is_low = free < max(MIN_FREE_BYTES, 2 * size)
    yield Finding(
        name="disk",
        value=f"{_megabytes(free)} free for {folder}",
        fault=is_low,
        next_step="free some space, or name another folder with FOOTNOTE_DATA" if is_low else "",
    )
    if not os.access(existing, os.W_OK | os.X_OK):
        step = f"give this user the right to write in {existing}, or set FOOTNOTE_DATA"
        yield Finding(name="data folder", value="cannot be written", fault=True, next_step=step)


def check_memory(meminfo: Path = Path("/proc/meminfo")) -> Iterator[Finding]:
    """Yield the memory that is available, where the operating system tells it in a file."""
    try:
        found = re.search(r"^MemAvailable:\s+(\d+) kB", meminfo.read_text("ascii"), re.MULTILINE)
    except (OSError, ValueError):
        return
    if found is None:
        return
    available = int(found[1]) * 1024
    is_low = available < MIN_MEMORY_BYTES
    step = "the bot needs about 100 MB; end other programs, or add swap space" if is_low else ""
    yield Finding(
        name="memory", value=f"{_megabytes(available)} available", fault=is_low, next_step=step
    )


def check_running(folder: Path) -> Iterator[Finding]:
    """Yield the bots that run on this index, and whether each is connected."""
    for bot in check_health(folder):
        name = f"bot {bot.beat.shards}"
        if bot.well:
            yield Finding(name=name, value=f"process {bot.beat.pid} is connected")
        else:
            value = f"process {bot.beat.pid} was last connected {bot.age_seconds:.0f} s ago"
            step = "see its log; if it no longer runs, start it: footnote run"
            yield Finding(name=name, value=value, fault=True, next_step=step)


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.0f} MB"
