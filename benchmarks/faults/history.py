"""The history of a writer's states, and a check that all reads agree with it.

The writer logs each state of the index when it is begun and when it is acknowledged; a reader logs
each read with its begin and end. All times are from one clock. A read is right if it shows a state
that may have been live during it: the last state acknowledged when it began, or one begun since.
The reads of one reader never go back to an earlier state.
"""

import os
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

NEVER = 1 << 62
"""Time of an acknowledgement that never came."""


class State(NamedTuple):
    """A state of the index: its mark, and when it was begun and acknowledged, in ns."""

    mark: int
    begun: int
    acknowledged: int = NEVER


class Read(NamedTuple):
    """The mark that one read showed, and when it began and ended, in ns."""

    began: int
    ended: int
    mark: int


class Log:
    """A file of lines that survive the end of the process that writes them."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def write(self, *words: object) -> None:
        """Append one line, in one call."""
        os.write(self._fd, (" ".join(map(str, words)) + "\n").encode())


def read_lines(path: Path) -> list[list[str]]:
    """Return the words of each complete line."""
    text = path.read_text("utf-8") if path.exists() else ""
    return [line.split() for line in text.split("\n")[:-1]]


def now() -> int:
    """Return the time on the clock that all processes of this machine share, in ns."""
    return time.clock_gettime_ns(time.CLOCK_MONOTONIC)


def parse_states(lines: Iterable[Sequence[str]]) -> list[State]:
    """Return the states in a writer's log: `begin TIME MARK`, `done TIME MARK`."""
    states: list[State] = []
    for word, *numbers in lines:
        if word == "begin":
            states.append(State(int(numbers[1]), int(numbers[0])))
        elif word == "done":
            last = states[-1]
            assert last.mark == int(numbers[1]), "one change at a time"  # noqa: S101
            states[-1] = last._replace(acknowledged=int(numbers[0]))
    return states


def find_wrong_reads(states: Sequence[State], reads: Iterable[Read]) -> list[str]:
    """Return the wrong reads of one reader, described, in order.

    A mark can belong to several states, since a rollback shows an old mark again. Each read is
    matched with the earliest possible state, so a read that is returned is certainly wrong.
    """
    wrong = []
    place = 0
    for read in reads:
        certain = max(
            (i for i, state in enumerate(states) if state.acknowledged <= read.began), default=0
        )
        fitting = (
            i
            for i in range(certain, len(states))
            if states[i].mark == read.mark and states[i].begun <= read.ended
        )
        found = next((i for i in fitting if i >= place), None)
        if found is None:
            live = [state.mark for state in states[certain:] if state.begun <= read.ended]
            wrong.append(f"saw {read.mark} while {live} were live, after {states[place].mark}")
        else:
            place = found
    return wrong
