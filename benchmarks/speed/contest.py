"""Timing of all systems on the same questions: one process for each, in turns."""

import ctypes
import gc
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

from benchmarks.speed.corpora import Corpus
from benchmarks.speed.peers import PEERS, Peer
from index.settings import Okapi

K = 10
ROUNDS = 3
SECONDS = 12.0
"""Longest round; a system that is slower answers only some of the questions."""
FEWEST = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """The result of one system: medians over rounds, in milliseconds, megabytes and seconds.

    `cpu50` and `cpu99` are processor time of all its threads: on a shared machine, the wall clock
    also depends on other programs.
    """

    name: str
    questions: int
    p50: float
    p99: float
    cpu50: float
    cpu99: float
    build_seconds: float
    resident_mb: float
    index_mb: float
    agrees: int
    checked: int


@contextmanager
def contestants(
    names: Sequence[str], corpus: Path, okapi: Okapi
) -> Iterator[dict[str, Connection]]:
    """Start a process for each system, one after another, and let it index the corpus."""
    context = get_context("spawn")
    pipes: dict[str, Connection] = {}
    workers = []
    for name in names:
        ours, theirs = context.Pipe()
        worker = context.Process(target=_work, args=(name, corpus, okapi, theirs), daemon=True)
        worker.start()
        theirs.close()  # otherwise a worker that fails would leave us waiting
        ours.recv()  # it is ready
        pipes[name] = ours
        workers.append(worker)
    try:
        yield pipes
    finally:
        for pipe in pipes.values():
            pipe.send(None)
        for worker in workers:
            worker.join()


def contest(
    pipes: dict[str, Connection], is_right: Callable[[str, int, list[int]], bool]
) -> list[Result]:
    """Time every system, in turns, and return the results.

    `is_right` takes a system, the number of a question and the hits, and returns whether these are
    right.
    """
    rounds: dict[str, list[list[tuple[float, float]]]] = {name: [] for name in pipes}
    for _ in range(ROUNDS):
        for name, pipe in pipes.items():
            pipe.send("time")
            rounds[name].append(pipe.recv())
    results = []
    for name, pipe in pipes.items():
        pipe.send("facts")
        facts, found = pipe.recv()
        times = [np.percentile(r, (50, 99), axis=0) for r in rounds[name]]
        (p50, cpu50), (p99, cpu99) = np.median(times, axis=0) * 1e3
        agrees = sum(is_right(name, i, hits) for i, hits in enumerate(found))
        results.append(
            Result(
                name=name,
                questions=len(rounds[name][0]),
                p50=float(p50),
                p99=float(p99),
                cpu50=float(cpu50),
                cpu99=float(cpu99),
                agrees=agrees,
                checked=len(found),
                **facts,
            )
        )
    return results


def save(corpus: Corpus, path: Path) -> None:
    """Store a corpus so that each process can load it."""
    sizes = [len(question) for question in corpus.questions]
    np.savez(
        path,
        terms=corpus.terms,
        offsets=corpus.offsets,
        num_terms=corpus.num_terms,
        questions=np.array([term for question in corpus.questions for term in question]),
        sizes=np.array(sizes),
    )


def load(path: Path) -> Corpus:
    """Return a stored corpus."""
    with np.load(path) as stored:
        ends = np.cumsum(stored["sizes"])[:-1]
        questions = [part.tolist() for part in np.split(stored["questions"], ends)]
        return Corpus(stored["terms"], stored["offsets"], int(stored["num_terms"]), questions)


def _work(name: str, path: Path, okapi: Okapi, pipe: Connection) -> None:
    """Index the corpus with one system, then obey the orders from the pipe."""
    corpus = load(path)
    questions = corpus.questions
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        start = time.perf_counter()
        peer = PEERS[name](corpus, okapi, Path(folder))
        facts = {"build_seconds": time.perf_counter() - start, "index_mb": peer.index_bytes() / 1e6}
        del corpus
        gc.collect()
        _release_memory()
        found = [peer.search(question, K) for question in questions[:FEWEST]]  # warms it too
        pipe.send("ready")
        while (order := pipe.recv()) is not None:
            if order == "time":
                pipe.send(_timed(peer, questions))
            else:
                pipe.send(({**facts, "resident_mb": _resident_mb()}, found))


def _timed(peer: Peer, questions: list[list[int]]) -> list[tuple[float, float]]:
    """Return the seconds of wall clock and processor that each question took.

    Stops when the round's time is up.
    """
    seconds: list[tuple[float, float]] = []
    began = time.perf_counter()
    gc.disable()
    for question in questions:
        start, busy = time.perf_counter(), time.process_time()
        peer.search(question, K)
        seconds.append((time.perf_counter() - start, time.process_time() - busy))
        if len(seconds) >= FEWEST and time.perf_counter() - began > SECONDS:
            break
    gc.enable()
    return seconds


def _release_memory() -> None:
    """Return freed memory to the system, where the C library can, so that it is not counted."""
    if sys.platform == "linux" and hasattr(library := ctypes.CDLL(None), "malloc_trim"):
        library.malloc_trim(0)


def _resident_mb() -> float:
    """Return the resident memory of this process; 0 where the system does not report it."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1e3
