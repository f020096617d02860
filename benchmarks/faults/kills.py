"""What does `kill -9` leave behind? A writer killed again and again, with readers beside it.

After each kill, the index must open and show one whole version: the last one acknowledged or the
one in the making. All the while, each reader's reads must fit the history of the writer's states.
"""

from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from benchmarks.faults import actors
from benchmarks.faults.history import (
    NEVER,
    Log,
    Read,
    lines_of,
    now,
    states_of,
    wrong_reads,
)
from benchmarks.faults.town import Town, expect, read
from index.engine import Engine

LONGEST_LIFE = 0.8


@dataclass(slots=True)
class Killed:
    """What became of a run: how often what was done, and what was wrong."""

    kills: int = 0
    acknowledged: int = 0
    reads: int = 0
    in_the_making: int = 0
    wrong: list[str] = field(default_factory=list)


def run(folder: Path, *, kills: int, readers: int, seed: int = 0) -> Killed:
    """Kill so many writers at moments that the seed chooses.

    Of six, one builds a new index and the others re-index and roll back on an old one, half of
    them with a merge beside that is killed as well.
    """
    town, chance, result = Town(folder / "town"), Random(seed), Killed()
    town.found()
    data = _founded(town)
    watchers = [actors.start(actors.watch, town.folder, name) for name in _names(readers)]
    for kill in range(kills):
        if kill % 6 == 5:
            _kill_a_build(Town(folder / f"build{kill}"), chance, result)
        else:
            merger = actors.start(actors.merge, data) if kill % 2 else None
            _kill_a_writer(town, chance, seed + kill)
            _judge_start(town, result)
            if merger:
                merger.kill()
                merger.join()
                _judge_start(town, result)
        result.kills += 1
    for watcher in watchers:
        watcher.kill()
        watcher.join()
    _judge_histories(town, [*_names(readers), "inside"], result)
    return result


def _founded(town: Town) -> Path:
    """Build the first index and log it, since readers may be up before any writer is."""
    log, began = Log(town.folder / "writer.log"), now()
    with Engine.open(town.settings) as engine:
        seen = read(engine)
        log.write("begin", began, seen.mark)
        log.write("done", now(), seen.mark)
        log.write("version", seen.version, seen.mark)
        return engine.folder


def _names(readers: int) -> list[str]:
    return [f"reader{number}" for number in range(readers)]


def _kill_a_build(town: Town, chance: Random, result: Killed) -> None:
    """Let the first build of a new index die, and then succeed."""
    town.found()
    builder = actors.start(actors.build, town.folder)
    builder.join(chance.random() * LONGEST_LIFE / 2)
    builder.kill()
    builder.join()
    try:
        with Engine.open(town.settings) as engine:
            expect(read(engine).mark == town.mark, "a new start does not build")
            faults = engine.verify()
        expect(not faults, faults)
    except Exception as error:  # noqa: BLE001 - any error at all is a finding
        result.wrong.append(f"build {result.kills}: {error!r}")


def _kill_a_writer(town: Town, chance: Random, seed: int) -> None:
    """Let a writer recover, work for a random while, and die; one in five dies recovering."""
    done = _num_done(town)
    writer = actors.start(actors.write, town.folder, seed)
    if chance.random() < 4 / 5:
        while _num_done(town) == done and writer.exitcode is None:
            writer.join(0.005)
    writer.join(chance.random() * LONGEST_LIFE)
    writer.kill()
    writer.join()


def _log(town: Town) -> list[list[str]]:
    return lines_of(town.folder / "writer.log")


def _num_done(town: Town) -> int:
    return sum(words[0] == "done" for words in _log(town))


def _judge_start(town: Town, result: Killed) -> None:
    """Open what the kill left, without mending by a scan, and look at all of it."""
    states = states_of(_log(town))
    certain = max((i for i, state in enumerate(states) if state.acknowledged < NEVER), default=0)
    possible = [state.mark for state in states[certain:]] or [0]
    try:
        with Engine.open(town.settings, refresh=False) as engine:
            mark = read(engine).mark
            faults = engine.verify()
    except Exception as error:  # noqa: BLE001 - any error at all is a finding
        result.wrong.append(f"kill {result.kills}: {error!r}")
        return
    if mark not in possible:
        result.wrong.append(f"kill {result.kills}: shows {mark} instead of {possible}")
    result.wrong += [f"kill {result.kills}: {fault}" for fault in faults]
    result.in_the_making += len(possible) > 1 and mark == possible[-1]


def _judge_histories(town: Town, readers: list[str], result: Killed) -> None:
    lines = _log(town)
    states = states_of(lines)
    result.acknowledged = sum(state.acknowledged < NEVER for state in states)
    result.wrong += [" ".join(words) for words in lines if words[0] == "error"]
    for name in readers:
        told = lines_of(town.folder / f"{name}.reads")
        reads = [Read(*map(int, words[1:])) for words in told if words[0] == "read"]
        result.reads += len(reads)
        result.wrong += [f"{name} {wrong}" for wrong in wrong_reads(states, reads)]
        result.wrong += [" ".join(words) for words in told if words[0] == "error"]
