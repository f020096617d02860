"""Kills: a writer that is killed with SIGKILL again and again, with readers beside it.

After each kill, the index must open and show one whole version: the last one acknowledged, or the
one that was being made. All reads must agree with the history of the writer's states.
"""

from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from benchmarks.faults import processes
from benchmarks.faults.history import (
    NEVER,
    Log,
    Read,
    find_wrong_reads,
    now,
    parse_states,
    read_lines,
)
from benchmarks.faults.marked_corpus import MarkedCorpus, expect, read
from index.engine import Engine

MAX_LIFE_SECONDS = 0.8
"""A writer is killed at a random time up to this, counted from its recovery or its start."""


@dataclass(slots=True)
class KillResult:
    """Numbers of kills, of acknowledged states, of reads, and of kills that left a new state."""

    kills: int = 0
    acknowledged: int = 0
    reads: int = 0
    in_the_making: int = 0
    wrong: list[str] = field(default_factory=list)


def run(folder: Path, *, kills: int, readers: int, seed: int = 0) -> KillResult:
    """Kill `kills` writers at random moments.

    One in six builds a new index; the others re-index and roll back on an existing one, half of
    them while a merge runs that is killed too.
    """
    marked, chance, result = MarkedCorpus(folder / "corpus"), Random(seed), KillResult()
    marked.create()
    data = _build_first(marked)
    watchers = [processes.start(processes.watch, marked.folder, name) for name in _names(readers)]
    for kill in range(kills):
        if kill % 6 == 5:
            _kill_a_build(MarkedCorpus(folder / f"build{kill}"), chance, result)
        else:
            merger = processes.start(processes.merge, data) if kill % 2 else None
            _kill_a_writer(marked, chance, seed + kill)
            _judge_start(marked, result)
            if merger:
                merger.kill()
                merger.join()
                _judge_start(marked, result)
        result.kills += 1
    for watcher in watchers:
        watcher.kill()
        watcher.join()
    _judge_histories(marked, [*_names(readers), "inside"], result)
    return result


def _build_first(marked: MarkedCorpus) -> Path:
    """Build the first index and log it, since readers may start before any writer."""
    log, began = Log(marked.folder / "writer.log"), now()
    with Engine.open(marked.settings) as engine:
        shown = read(engine)
        log.write("begin", began, shown.mark)
        log.write("done", now(), shown.mark)
        log.write("version", shown.version, shown.mark)
        return engine.folder


def _names(readers: int) -> list[str]:
    return [f"reader{number}" for number in range(readers)]


def _kill_a_build(marked: MarkedCorpus, chance: Random, result: KillResult) -> None:
    """Kill the first build of a new index, and then let it succeed."""
    marked.create()
    builder = processes.start(processes.build, marked.folder)
    builder.join(chance.random() * MAX_LIFE_SECONDS / 2)
    builder.kill()
    builder.join()
    try:
        with Engine.open(marked.settings) as engine:
            expect(read(engine).mark == marked.mark, "a new start does not build")
            faults = engine.verify()
        expect(not faults, faults)
    except Exception as error:  # noqa: BLE001 - any error at all is a finding
        result.wrong.append(f"build {result.kills}: {error!r}")


def _kill_a_writer(marked: MarkedCorpus, chance: Random, seed: int) -> None:
    """Kill a writer after a random time; one in five while it still recovers."""
    done = _num_done(marked)
    writer = processes.start(processes.write, marked.folder, seed)
    if chance.random() < 4 / 5:
        while _num_done(marked) == done and writer.exitcode is None:
            writer.join(0.005)
    writer.join(chance.random() * MAX_LIFE_SECONDS)
    writer.kill()
    writer.join()


def _log(marked: MarkedCorpus) -> list[list[str]]:
    return read_lines(marked.folder / "writer.log")


def _num_done(marked: MarkedCorpus) -> int:
    return sum(words[0] == "done" for words in _log(marked))


def _judge_start(marked: MarkedCorpus, result: KillResult) -> None:
    """Open the index after a kill, without a scan that could repair it, and verify it."""
    states = parse_states(_log(marked))
    certain = max((i for i, state in enumerate(states) if state.acknowledged < NEVER), default=0)
    possible = [state.mark for state in states[certain:]] or [0]
    try:
        with Engine.open(marked.settings, refresh=False) as engine:
            mark = read(engine).mark
            faults = engine.verify()
    except Exception as error:  # noqa: BLE001 - any error at all is a finding
        result.wrong.append(f"kill {result.kills}: {error!r}")
        return
    if mark not in possible:
        result.wrong.append(f"kill {result.kills}: shows {mark} instead of {possible}")
    result.wrong += [f"kill {result.kills}: {fault}" for fault in faults]
    result.in_the_making += len(possible) > 1 and mark == possible[-1]


def _judge_histories(marked: MarkedCorpus, readers: list[str], result: KillResult) -> None:
    lines = _log(marked)
    states = parse_states(lines)
    result.acknowledged = sum(state.acknowledged < NEVER for state in states)
    result.wrong += [" ".join(words) for words in lines if words[0] == "error"]
    for name in readers:
        lines = read_lines(marked.folder / f"{name}.reads")
        reads = [Read(*map(int, words[1:])) for words in lines if words[0] == "read"]
        result.reads += len(reads)
        result.wrong += [f"{name} {wrong}" for wrong in find_wrong_reads(states, reads)]
        result.wrong += [" ".join(words) for words in lines if words[0] == "error"]
