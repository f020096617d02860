"""Who works on the index while it is killed? A writer and readers, each a process of its own.

Within the writer's process, a thread asks the same engine all the while, as people ask a bot.

They tell what they do in logs (`benchmarks.faults.history`), since nothing else survives SIGKILL.
"""

import multiprocessing
import traceback
from collections.abc import Callable
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from random import Random
from threading import Event, Thread
from typing import Any

from benchmarks.faults.history import Log, lines_of, now, states_of
from benchmarks.faults.town import TWINS, Seen, Town, read
from benchmarks.faults.works import small_segments
from index.editions import merging
from index.engine import Engine

_CONTEXT = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload([__name__])


def start(work: Callable[..., None], *args: Any) -> ForkServerProcess:
    """Start a process from a fresh one that has everything imported."""
    process = _CONTEXT.Process(target=work, args=args, daemon=True)
    process.start()
    return process


class Writer:
    """Changes a town, at random, and logs every state that it begins and that is acknowledged.

    Also which mark each version shows, so that rollbacks can be told.
    """

    def __init__(self, folder: Path, seed: int) -> None:
        self._town = Town(folder)
        self._log = Log(folder / "writer.log")
        self._reads = Log(folder / "inside.reads")
        self._chance = Random(seed)
        lines = lines_of(self._log.path)
        self._newest = max((state.mark for state in states_of(lines)), default=0)
        self._marks = {int(words[1]): int(words[2]) for words in lines if words[0] == "version"}

    def run(self) -> None:
        """Recover, then change until killed."""
        began = now()
        self._town.write(self._newest)
        with Engine.open(self._town.settings) as engine:
            Thread(target=_read_on, args=(engine, self._reads), daemon=True).start()
            seen = read(engine)
            self._log.write("begin", began, seen.mark)
            self._done(seen)
            while True:
                if self._chance.random() < 1 / 6:
                    self._roll_back(engine)
                else:
                    self._change(engine)

    def _change(self, engine: Engine) -> None:
        self._newest += 1
        self._log.write("begin", now(), self._newest)
        self._town.write(self._newest)
        names = list(TWINS) if self._chance.random() < 2 / 3 else None
        report = engine.reindex(sources=names)
        self._done(Seen(self._newest, report.version))

    def _roll_back(self, engine: Engine) -> None:
        kept = [info.version for info in engine.history() if info.kept]
        version = self._chance.choice([version for version in kept if version in self._marks])
        self._log.write("begin", now(), self._marks[version])
        engine.rollback(version)
        self._done(Seen(self._marks[version], version))

    def _done(self, seen: Seen) -> None:
        self._log.write("done", now(), seen.mark)
        self._log.write("version", seen.version, seen.mark)
        self._marks[seen.version] = seen.mark


def write(folder: Path, seed: int) -> None:
    """Be a writer until killed."""
    try:
        with small_segments():
            Writer(folder, seed).run()
    except Exception:  # noqa: BLE001 - whatever it is, the judge must hear of it
        _tell(Log(folder / "writer.log"))


def build(folder: Path) -> None:
    """Open, and so build, the index of a new town."""
    with Engine.open(Town(folder).settings):
        pass


def merge(folder: Path) -> None:
    """Merge again and again until killed, with pauses in which others can write."""
    pause = Event()
    while not pause.wait(0.05):
        merging.merge(folder)


def watch(folder: Path, name: str) -> None:
    """Read until killed, in a process that does nothing else."""
    log = Log(folder / f"{name}.reads")
    try:
        with Engine.open(Town(folder).settings, refresh=False) as engine:
            _read_on(engine, log)
    except Exception:  # noqa: BLE001 - whatever it is, the judge must hear of it
        _tell(log)


def _read_on(engine: Engine, log: Log) -> None:
    """Log one read after the other."""
    try:
        while True:
            began = now()
            seen = read(engine)
            log.write("read", began, now(), seen.mark)
    except Exception:  # noqa: BLE001 - whatever it is, the judge must hear of it
        _tell(log)


def _tell(log: Log) -> None:
    log.write("error", traceback.format_exc().replace("\n", " | "))
