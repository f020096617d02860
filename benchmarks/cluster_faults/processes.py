"""The processes of `cluster_faults`: askers that write down what they are told, and indexers.

An asker writes one line for each question: when it asked, how long it took, and either the version
and the digest of the answer or the kind and the text of the error.
"""

import hashlib
import json
import os
import random
import signal
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, Literal, NamedTuple

from index.cli.json_output import answer_json
from index.cluster import ClusterClient, ClusterIndex, lease
from index.engine import Engine
from index.errors import FootnoteError
from index.settings import IndexSettings
from index.types import Answer

LEASE_SECONDS = 4.0
"""Of the indexers here, so that one that was killed is not waited for long."""
KILLED_LEASE_SECONDS = 1.5
"""Of indexers that are killed one after the other, of which no two ever live at once."""

QUESTIONS = (
    "Who repaired the lantern of the lighthouse?",
    "When did the ferry leave the harbour?",
    "How many bells does the chapel have?",
    "What does the Northern Canal Authority (NCA) own?",
    "Why was the turbine stopped?",
    "Who repaired the copper violin?",
)

Ending = Literal["before", "after", "stop"]
"""How an indexer ends: killed before a request or before its answer is read, or stopped."""


class Asked(NamedTuple):
    """One line of an asker; `error` is empty where there was an answer."""

    at: float
    seconds: float
    question: str
    version: int
    digest: str
    error: str
    message: str


def digest_answer(answer: Answer) -> str:
    """Return a digest of all that an answer says, but for the version and the time."""
    fields = answer_json(replace(answer, elapsed_ms=0.0))
    del fields["version"]
    return hashlib.sha256(json.dumps(fields, sort_keys=True).encode()).hexdigest()[:16]


def start(work: Callable[..., None], *given: object) -> BaseProcess:
    """Start a process, as a copy of one that has loaded all modules and done nothing else."""
    context = get_context("forkserver")
    context.set_forkserver_preload([__name__])
    process = context.Process(target=work, args=given, daemon=True)
    process.start()
    return process


def ask_on(env: Mapping[str, str], log: Path, seed: int) -> None:
    """Ask one question after the other until the process is ended."""
    chance = random.Random(seed)
    with log.open("a", encoding="utf-8") as file, _open(env) as engine:
        while True:
            question = chance.choice(QUESTIONS)
            row = ask(engine, question)
            file.write(json.dumps(row) + "\n")
            file.flush()
            time.sleep(0.02)


def _open(env: Mapping[str, str]) -> Engine:
    return Engine.open(IndexSettings.from_env(env), refresh=False)


def ask(engine: Engine, question: str) -> Asked:
    """Ask one question, and return what came of it."""
    started, at = time.perf_counter(), time.time()
    try:
        answer = engine.ask(question)
    except Exception as error:  # noqa: BLE001, those that are not ours count as wrong
        is_ours = isinstance(error, FootnoteError)
        kind = type(error).__name__ if is_ours else f"!{type(error).__name__}"
        return Asked(at, time.perf_counter() - started, question, 0, "", kind, str(error))
    digest = digest_answer(answer)
    return Asked(at, time.perf_counter() - started, question, answer.version, digest, "", "")


def read_log(log: Path) -> list[Asked]:
    """Return the whole lines of an asker."""
    if not log.exists():
        return []
    lines = log.read_text("utf-8").split("\n")[:-1]
    return [Asked(*json.loads(line)) for line in lines]


def ask_afresh(env: Mapping[str, str]) -> list[Asked]:
    """Ask all questions with nothing kept from before."""
    with _open(env) as engine:
        return [ask(engine, question) for question in QUESTIONS]


def reindex(
    env: Mapping[str, str],
    report: Path,
    request: int = 0,
    ending: Ending | None = None,
    lease_seconds: float = LEASE_SECONDS,
) -> None:
    """Re-index; at request number `request`, end as is said. Write what came of it to `report`."""
    lease.LEASE_SECONDS, lease.BEAT_SECONDS = lease_seconds, lease_seconds / 4
    if ending is not None:
        _end_at(request, ending)
    result: dict[str, Any]
    try:
        with closing(ClusterIndex(IndexSettings.from_env(env), shards=3)) as index:
            outcome = index.reindex(force=True)
            result = {"version": outcome.version}
    except FootnoteError as error:
        result = {"error": type(error).__name__, "message": str(error)}
    aside = report.with_suffix(".part")
    aside.write_text(json.dumps(result), "utf-8")
    aside.rename(report)


def _end_at(request: int, ending: Ending) -> None:
    """Plant the end of this process into the client."""
    send = ClusterClient.send
    count, lock = 0, threading.Lock()

    def count_and_send(client: ClusterClient, *given: Any, **named: Any) -> Any:
        nonlocal count
        with lock:
            count += 1
            is_it = count == request
        if is_it and ending == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        if is_it and ending == "stop":
            os.kill(os.getpid(), signal.SIGSTOP)
        answer = send(client, *given, **named)
        if is_it and ending == "after":
            os.kill(os.getpid(), signal.SIGKILL)
        return answer

    setattr(ClusterClient, "send", count_and_send)  # noqa: B010, a planted fault
