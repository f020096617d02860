"""The cluster, articles and askers of `cluster_faults`, and what askers saw of a fault."""

import json
import shutil
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.cluster_faults import processes
from benchmarks.cluster_faults.processes import Asked, Ending
from benchmarks.cluster_start import connect
from index.cluster import ClusterClient, Layout
from index.live_index import LiveIndex
from index.scopes import ask_collection
from index.settings import IndexSettings

ASKERS = 2
BACK_SECONDS = 120.0
"""For how long askers may need until they answer again once the fault is over."""
NAME = "faults"
HEADS = (
    "fault",
    "seconds",
    "asked",
    "equal",
    "errors",
    "wrong",
    "slowest s",
    "back after s",
    "seen",
)


class FaultResult(NamedTuple):
    """What askers saw of a fault; `seen` has what else was looked at, `wrong` broken promises."""

    name: str
    seconds: float
    asked: int
    equal: int
    errors: int
    slowest: float
    back: float
    seen: str
    wrong: list[str]


class World:
    """The cluster, the articles, the askers, and what each version ought to answer."""

    def __init__(self, place: Path, cluster: Any, *, every: int = 1) -> None:
        self.every = every
        self.cluster = cluster
        self.corpora: Any = import_module("tests.cluster.corpora")
        self.place, self.corpus = place, place / "corpus"
        self.expected: dict[tuple[int, str], str] = {}
        env = {"FOOTNOTE_CLUSTER": cluster.addresses, "FOOTNOTE_CLUSTER_NAME": NAME}
        self.indexing = {**env, "FOOTNOTE_CORPUS": str(self.corpus),
                         "FOOTNOTE_DATA": str(place / "indexer")}  # fmt: skip
        self.asking = [
            {**env, "FOOTNOTE_DATA": str(place / f"asker{number}")} for number in range(ASKERS)
        ]
        self.logs = [place / f"asker{number}.log" for number in range(ASKERS)]
        self.layout = Layout(NAME)
        self.client: ClusterClient = connect(IndexSettings.from_env(self.indexing))
        folder = {**self.indexing, "FOOTNOTE_DATA": str(place / "folder"), "FOOTNOTE_CLUSTER": ""}
        self.folder = LiveIndex(IndexSettings.from_env(folder))
        self.version = 0
        self._editions = 0
        self._runs = 0

    # --- articles and versions -------------------------------------------------------------------

    def change(self) -> None:
        """Change some articles, remove one or bring it back; the folder's index has the version."""
        self._editions += 1
        for number in range(0, 12, 1 + self._editions % 3):
            path = self.corpus / str(number % 3) / f"a{number:03}.md"
            self.corpora.write_article(path, number, edition=self._editions)
        extra = self.corpus / "2" / "b000.md"
        if extra.exists():
            extra.unlink()
        else:
            self.corpora.write_article(extra, 50)
        outcome = self.folder.reindex(force=True)
        self.version = outcome.version
        snapshot = self.folder.snapshot()
        for question in processes.QUESTIONS:
            answer = ask_collection(snapshot, question, source=None, limit=3, fill=False)
            self.expected[self.version, question] = processes.digest_answer(answer)

    def start_reindex(
        self,
        request: int = 0,
        ending: Ending | None = None,
        lease_seconds: float = processes.LEASE_SECONDS,
    ) -> Any:
        """Start an indexer; return its process and the file of its report."""
        self._runs += 1
        report = self.place / f"report{self._runs}.json"
        process = processes.start(
            processes.reindex, self.indexing, report, request, ending, lease_seconds
        )
        return process, report

    def reindex(self, seconds: float = 120.0) -> dict[str, Any]:
        """Re-index, and return what the indexer reports; "hangs" if it does not end."""
        process, report = self.start_reindex()
        process.join(seconds)
        if process.is_alive():
            process.kill()
            process.join()
            return {"error": "hangs", "message": f"no end after {seconds:g} s"}
        return dict(json.loads(report.read_text("utf-8"))) if report.exists() else {"error": "died"}

    # --- what askers saw -------------------------------------------------------------------------

    def is_equal(self, row: Asked) -> bool:
        """Tell whether an answer is that of its version."""
        return self.expected.get((row.version, row.question)) == row.digest

    def rows_since(self, start: float) -> list[Asked]:
        """Return all lines of askers since a time."""
        return [row for log in self.logs for row in processes.read_log(log) if row.at >= start]

    def wait_until_back(self) -> float:
        """Wait until every asker answers from the newest version; return the seconds, or inf."""
        start = time.time()
        while time.time() < start + BACK_SECONDS:
            latest = [
                [row for row in processes.read_log(log)[-3:] if row.at >= start]
                for log in self.logs
            ]
            if all(
                rows and not rows[-1].error and rows[-1].version == self.version for rows in latest
            ):
                return time.time() - start
            time.sleep(0.2)
        return float("inf")

    def judge(self, name: str, run: Callable[["World"], Iterator[str]]) -> FaultResult:
        """Run a fault; it yields what else was seen, "!" before what is wrong."""
        start = time.time()
        notes = list(run(self))
        healed = time.time()
        back = self.wait_until_back()
        rows = self.rows_since(start)
        wrong = [note[1:] for note in notes if note.startswith("!")]
        if back > BACK_SECONDS:
            wrong.append("the askers did not come back")
        answers = [row for row in rows if not row.error]
        equal = sum(map(self.is_equal, answers))
        if equal < len(answers):
            wrong.append(f"{len(answers) - equal} answers are not those of their version")
        errors = [row for row in rows if row.error]
        wrong += sorted({f"{r.error}: {r.message}" for r in errors if r.error.startswith("!")})
        for row in processes.ask_afresh(
            {**self.asking[0], "FOOTNOTE_DATA": str(self.place / "new")}
        ):
            if row.error or row.version != self.version or not self.is_equal(row):
                wrong.append(f"a new asker: {row.error or row.version} {row.message}")
        shutil.rmtree(self.place / "new", ignore_errors=True)
        lines = sorted({row.message for row in errors})
        seen = [*(note for note in notes if not note.startswith("!")), *lines[:3]]
        return FaultResult(
            name,
            healed - start,
            len(rows),
            equal,
            len(errors),
            max((row.seconds for row in rows), default=0.0),
            back,
            "; ".join(seen),
            wrong,
        )

    # --- nodes -----------------------------------------------------------------------------------

    def find_manager(self) -> Any:
        """Return the node that is the manager."""
        found = self.client.read("GET", "/_cluster/state/nodes,cluster_manager_node")
        name = found["nodes"][found["cluster_manager_node"]]["name"]
        return next(node for node in self.cluster.nodes if node.name == name)

    def find_holder_of_head(self) -> Any:
        """Return the node with the primary shard of the head document."""
        found = self.client.read("GET", f"/{self.layout.head}/_search_shards")
        primary = next(copy for copy in found["shards"][0] if copy["primary"])
        name = found["nodes"][primary["node"]]["name"]
        return next(node for node in self.cluster.nodes if node.name == name)

    def wait_green(self) -> None:
        """Wait until every shard has all of its copies."""
        self.cluster.wait()
        deadline = time.monotonic() + BACK_SECONDS
        while time.monotonic() < deadline:
            for node in self.cluster.nodes:
                health = node.get("/_cluster/health?timeout=1s")
                if health and health["status"] == "green" and health["number_of_nodes"] == 3:
                    return
            time.sleep(0.5)

    def publish(self) -> Iterator[str]:
        """Publish a change, which must go well."""
        self.change()
        started = time.monotonic()
        result = self.reindex()
        if result.get("version") != self.version:
            yield f"!a re-index said {result}"
        else:
            yield f"published in {time.monotonic() - started:.1f} s"
