"""index/live_index/freed_memory: what a build has freed does not stay with the process."""

import subprocess
import sys

import pytest

from index.live_index import freed_memory

PROGRAM = """
from pathlib import Path
from index.live_index.freed_memory import give_back_memory

def megabytes():
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return int(next(line for line in lines if line.startswith("RssAnon")).split()[1]) // 1000

pieces = [bytearray(100_000) for _ in range(2_000)]
last = pieces[-1]  # at the end of the heap, so that nothing below it goes back by itself
before = megabytes()
del pieces
kept = megabytes()
give_back_memory()
print(before, kept, megabytes())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Linux tells how much memory a process has")
def test_freed_memory_goes_back_to_the_system():
    """Of two hundred megabytes that were freed in pieces hardly any stay."""
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM], check=True, capture_output=True, text=True
    )
    before, kept, after = map(int, ran.stdout.split())
    if kept < before - 100:
        pytest.skip("this C library gives memory back by itself")
    assert after < before - 150


def test_another_c_library_does_nothing(monkeypatch):
    """Where there is no such function, nothing is given back and nothing fails."""
    monkeypatch.setattr(freed_memory.ctypes, "CDLL", lambda _: object())
    freed_memory._find_trim.cache_clear()
    freed_memory.give_back_memory()
    freed_memory._find_trim.cache_clear()
