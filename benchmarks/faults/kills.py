"""What does `kill -9` leave behind? A writer killed again and again, with readers beside it.

After each kill, the index must open and show one whole version: the last one acknowledged or the
one in the making. All the while, each reader's reads must fit the history of the writer's states.
"""

from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from benchmarks.faults import actors
from benchmarks.faults.history import NEVER, Read, lines_of, states_of, wrong_reads
from benchmarks.faults.town import Broken, Town, read
from index.engine import Engine
from index.errors import FootnoteError

LONGEST_LIFE = 0.4


@dataclass(slots=True)
class Killed:
    """What became of a run: how often what was done, and what was wrong."""

    kills: int = 0
    acknowledged: int = 0
    reads: int = 0
    in_the_making: int = 0
    wrong: list[str] = field(default_factory=list)


def run(folder: Path, *, kills: int, readers: int, seed: int) -> Killed:
    """Kill a writer in a new folder so many times, at moments that the seed chooses."""
    town, chance, result = Town(folder), Random(seed), Killed()
    town.found()
    with Engine.open(town.settings):
        pass
    watchers = [actors.start(actors.watch, folder, f"reader{n}") for n in range(readers)]
    for kill in range(kills):
        _kill_one(folder, chance, seed + kill)
        result.kills += 1
        _judge_start(town, folder, result)
    for watcher in watchers:
        watcher.kill()
        watcher.join()
    _judge_histories(folder, readers, result)
    return result


def _kill_one(folder: Path, chance: Random, seed: int) -> None:
    """Let a writer recover, work for a random while, and die; one in five dies recovering."""
    done = _num_done(folder)
    writer = actors.start(actors.write, folder, seed)
    if chance.random() < 4 / 5:
        while _num_done(folder) == done and writer.exitcode is None:
            writer.join(0.005)
    writer.join(chance.random() * LONGEST_LIFE)
    writer.kill()
    writer.join()


def _num_done(folder: Path) -> int:
    return sum(words[0] == "done" for words in lines_of(folder / "writer.log"))


def _judge_start(town: Town, folder: Path, result: Killed) -> None:
    """Open what the kill left, without mending by a scan, and look at all of it."""
    states = states_of(lines_of(folder / "writer.log"))
    certain = max((i for i, state in enumerate(states) if state.acknowledged < NEVER), default=0)
    possible = [state.mark for state in states[certain:]] or [0]
    try:
        with Engine.open(town.settings, refresh=False) as engine:
            mark = read(engine).mark
            faults = engine.verify()
    except (FootnoteError, Broken) as error:
        result.wrong.append(f"kill {result.kills}: {error!r}")
        return
    if mark not in possible:
        result.wrong.append(f"kill {result.kills}: shows {mark} instead of {possible}")
    result.wrong += [f"kill {result.kills}: {fault}" for fault in faults]
    result.in_the_making += len(possible) > 1 and mark == possible[-1]


def _judge_histories(folder: Path, readers: int, result: Killed) -> None:
    lines = lines_of(folder / "writer.log")
    states = states_of(lines)
    result.acknowledged = sum(state.acknowledged < NEVER for state in states)
    result.wrong += [" ".join(words) for words in lines if words[0] == "error"]
    for number in range(readers):
        told = lines_of(folder / f"reader{number}.reads")
        reads = [Read(*map(int, words[1:])) for words in told if words[0] == "read"]
        result.reads += len(reads)
        result.wrong += wrong_reads(states, reads)
        result.wrong += [" ".join(words) for words in told if words[0] == "error"]
