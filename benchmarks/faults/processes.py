"""The processes that are killed: a writer and a merger, with readers beside them.

In the writer's process, a thread reads from the same engine all the time, as questions come to a
bot. All write to logs (`history.py`), since nothing else survives SIGKILL.
"""

import multiprocessing
import traceback
from collections.abc import Callable
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from random import Random
from threading import Event, Thread
from typing import Any

from benchmarks.faults.history import Log, now, parse_states, read_lines
from benchmarks.faults.marked_corpus import TWINS, MarkedCorpus, Shown, read
from benchmarks.faults.operations import small_segments
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
    """Makes random changes, and logs every state when it is begun and when it is acknowledged.

    It also logs the mark of each version, which a rollback shows again.
    """

    def __init__(self, folder: Path, seed: int) -> None:
        self._marked = MarkedCorpus(folder)
        self._log = Log(folder / "writer.log")
        self._reads = Log(folder / "inside.reads")
        self._chance = Random(seed)
        lines = read_lines(self._log.path)
        self._newest = max((state.mark for state in parse_states(lines)), default=0)
        self._marks = {int(words[1]): int(words[2]) for words in lines if words[0] == "version"}

    def run(self) -> None:
        """Recover, then make changes until killed."""
        began = now()
        self._marked.write(self._newest)
        with Engine.open(self._marked.settings) as engine:
            Thread(target=_read_forever, args=(engine, self._reads), daemon=True).start()
            shown = read(engine)
            self._log.write("begin", began, shown.mark)
            self._acknowledge(shown)
            while True:
                if self._chance.random() < 1 / 6:
                    self._roll_back(engine)
                else:
                    self._change(engine)

    def _change(self, engine: Engine) -> None:
        self._newest += 1
        self._log.write("begin", now(), self._newest)
        self._marked.write(self._newest)
        names = list(TWINS) if self._chance.random() < 2 / 3 else None
        report = engine.reindex(sources=names)
        self._acknowledge(Shown(self._newest, report.version))

    def _roll_back(self, engine: Engine) -> None:
        kept = [info.version for info in engine.history() if info.kept]
        version = self._chance.choice([version for version in kept if version in self._marks])
        self._log.write("begin", now(), self._marks[version])
        engine.rollback(version)
        self._acknowledge(Shown(self._marks[version], version))

    def _acknowledge(self, shown: Shown) -> None:
        self._log.write("done", now(), shown.mark)
        self._log.write("version", shown.version, shown.mark)
        self._marks[shown.version] = shown.mark


def write(folder: Path, seed: int) -> None:
    """Run a writer until killed."""
    try:
        with small_segments():
            Writer(folder, seed).run()
    except Exception:  # noqa: BLE001 - any error must be in the log
        _log_error(Log(folder / "writer.log"))


def build(folder: Path) -> None:
    """Build the index of a new corpus, by opening it."""
    with Engine.open(MarkedCorpus(folder).settings):
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
        with Engine.open(MarkedCorpus(folder).settings, refresh=False) as engine:
            _read_forever(engine, log)
    except Exception:  # noqa: BLE001 - any error must be in the log
        _log_error(log)


def _read_forever(engine: Engine, log: Log) -> None:
    """Log one read after another."""
    try:
        while True:
            began = now()
            shown = read(engine)
            log.write("read", began, now(), shown.mark)
    except Exception:  # noqa: BLE001 - any error must be in the log
        _log_error(log)


def _log_error(log: Log) -> None:
    log.write("error", traceback.format_exc().replace("\n", " | "))
