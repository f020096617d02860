"""Does what readers saw fit what the writer did? Pure, but for the two logs.

The writer notes each state of the index that it begins to make and each that was acknowledged, a
reader each read with when it began and ended, all on the clock that the machine's processes share.
A read is right when it shows a state that could be live during it: the last one acknowledged when
it began, or one begun since. Reads of one reader never go back to an earlier state.
"""

import os
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

NEVER = 1 << 62


class State(NamedTuple):
    """A state of the index: the mark it shows, when it was begun and when acknowledged."""

    mark: int
    begun: int
    acknowledged: int = NEVER


class Read(NamedTuple):
    """What one read saw, and when it began and ended; times in ns."""

    began: int
    ended: int
    mark: int


class Log:
    """A file of lines that survive the death of who writes them."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def write(self, *words: object) -> None:
        """Append one line in one call."""
        os.write(self._fd, (" ".join(map(str, words)) + "\n").encode())


def lines_of(path: Path) -> list[list[str]]:
    """Return the words of each whole line."""
    text = path.read_text("utf-8") if path.exists() else ""
    return [line.split() for line in text.split("\n")[:-1]]


def now() -> int:
    """Return the time on the clock that all processes of this machine share, in ns."""
    return time.clock_gettime_ns(time.CLOCK_MONOTONIC)


def states_of(lines: Iterable[Sequence[str]]) -> list[State]:
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


def wrong_reads(states: Sequence[State], reads: Iterable[Read]) -> list[str]:
    """Return what is wrong with the reads of one reader, in their order; [] if nothing.

    A mark can belong to several states (a rollback brings one back); each read is taken for the
    earliest state that it can be, so whatever is found is certain.
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
