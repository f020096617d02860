"""Many questions and re-indexes on the loopback Discord, with drops, an upgrade and a restore.

`python -m benchmarks.soak` is the short form for CI (at most 90 s), `--long` the whole of it:
144,000 questions and 480 re-indexes, in two hours at most. The bot is a process of its own that is
started three times and loses its connection again and again: it begins on a data folder of the
first release, is then brought back from a backup, and last upgrades a folder of the latest release.
Exit code 1 if a question stayed unanswered or was answered wrongly, or if memory or open files grew
between two starts. `--memory` measures only the memory of a bot that is connected and has answered
from the bundled articles, which must stay below 90 MB.
"""

import argparse
import json
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

from index import IndexSettings
from index.live_index import find_index_folder
from tests.discord_server.process import BotProcess
from tests.discord_server.server import LoopbackDiscord, NotSeen

STORED = Path(__file__).parent.parent / "tests" / "data" / "stored"
FIRST_RELEASE, *_, LATEST_RELEASE = sorted(STORED.glob("*.zip"), key=lambda path: path.stem)
QUESTIONS = (
    ("What does the ferry to Sandholm cost?", "dollars"),
    ("Who lit the lantern?", "Otto Vance"),
    ("When did the council meet?", "Tuesday"),
    ("Who won the chess championship?", "no sentence"),
)
BUNDLED_QUESTIONS = (
    "What started the fire?",
    "Who is Han Dae-jin?",
    "When was the armistice signed?",
    "What does it cost?",
)
ASKERS = 8
"""People who ask at the same moment; then the next ones."""
MAX_MEMORY_MB = 90.0
MAX_GROWTH_MB = 25.0
"""Growth of memory between the first and the last reading that is no leak: caches fill."""
MAX_MORE_FILES = 8
START_SECONDS = WAIT_SECONDS = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The state of the bot: resident megabytes, open files, and latencies in ms since the last.

    `start` numbers the starts of the bot from 1; `questions` counts those asked so far.
    """

    start: int
    questions: int
    memory_mb: float
    files: int
    p50_ms: float
    p99_ms: float


@dataclass(slots=True, kw_only=True)
class Soak:
    """One run: what is to be done, and what was read meanwhile."""

    place: Path
    questions: int
    reindexes: int
    reading_seconds: float
    readings: list[Reading] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    asked: int = 0
    _starts: int = 0
    _latencies: list[float] = field(default_factory=list)

    def run(self) -> None:
        """Ask a third, restore from a backup, ask a third, upgrade, ask the rest."""
        corpus = shutil.copytree(STORED / "articles", self.place / "articles")
        settings = IndexSettings(corpus=corpus, data=self.place / "data")
        third = self.questions // 3
        with LoopbackDiscord() as server:
            self._put_stored(settings, FIRST_RELEASE)
            self._run_bot(server, settings, range(third))
            self._restore(settings)
            self._run_bot(server, settings, range(third, 2 * third))
            self._put_stored(settings, LATEST_RELEASE)
            self._run_bot(server, settings, range(2 * third, self.questions))

    def _run_bot(self, server: LoopbackDiscord, settings: IndexSettings, numbers: range) -> None:
        """Start the bot, ask these questions, stop it."""
        self._starts += 1
        with ExitStack() as stack:
            with self._connecting(server):
                bot = stack.enter_context(self._bot(server, settings))
            self._ask(server, bot, settings, numbers)
            bot.terminate()
            bot.wait()

    @contextmanager
    def _connecting(self, server: LoopbackDiscord) -> Iterator[None]:
        """Wait in the end for a new session to begin."""
        before = len(server.gateway.identified)
        yield
        server.wait(
            lambda: len(server.gateway.identified) > before, "a session", seconds=START_SECONDS
        )

    def _put_stored(self, settings: IndexSettings, release: Path) -> None:
        """Put the data folder that a release has stored in the place of ours."""
        folder = find_index_folder(settings)
        shutil.rmtree(folder, ignore_errors=True)
        with zipfile.ZipFile(release) as archive:
            archive.extractall(folder)

    def _bot(self, server: LoopbackDiscord, settings: IndexSettings) -> BotProcess:
        return BotProcess(self.place, api=server.api, token=server.token, corpus=settings.corpus)

    def _restore(self, settings: IndexSettings) -> None:
        """Back the index up, lose it, and bring it back, as an operator would."""
        folders = ["--corpus", str(settings.corpus), "--data", str(settings.data)]
        backup = str(self.place / "backup.zip")
        footnote = [sys.executable, "-m", "index"]
        subprocess.run([*footnote, "backup", backup, *folders], check=True, capture_output=True)
        shutil.rmtree(find_index_folder(settings))
        subprocess.run([*footnote, "restore", backup, *folders], check=True, capture_output=True)

    def _ask(
        self, server: LoopbackDiscord, bot: BotProcess, settings: IndexSettings, numbers: range
    ) -> None:
        drops = self._drops(server)
        due = time.monotonic() + self.reading_seconds
        step = max(1, self.questions // max(1, self.reindexes))
        for first in range(numbers.start, numbers.stop, ASKERS):
            group = range(first, min(first + ASKERS, numbers.stop))
            self._ask_group(server, group)
            for number in group:
                if number % step == step - 1:
                    self._reindex(server, settings, number)
                if number % (2 * step) == step:
                    next(drops)
            if time.monotonic() >= due or group.stop == numbers.stop:
                due = time.monotonic() + self.reading_seconds
                self._read(bot)
            server.forget_past()

    def _ask_group(self, server: LoopbackDiscord, group: range) -> None:
        """Let several people ask at once, and look at every reply."""
        asked = []
        for number in group:
            question, _ = QUESTIONS[number % len(QUESTIONS)]
            asked.append((number, time.perf_counter(), server.mention(question)))
        for number, began, message in asked:
            question, expected = QUESTIONS[number % len(QUESTIONS)]
            self.asked += 1
            try:
                reply = server.reply_to(message, seconds=WAIT_SECONDS)
            except NotSeen as error:
                self._note(f"{number}: {error}")
                continue
            self._latencies.append((time.perf_counter() - began) * 1000)
            if expected not in reply.text.replace("**", ""):
                self._note(f"{number}: {question} -> {reply.text[:80]}")

    def _note(self, fault: str) -> None:
        self.wrong.append(fault)
        print(fault, file=sys.stderr, flush=True)

    def _reindex(self, server: LoopbackDiscord, settings: IndexSettings, number: int) -> None:
        """Change an article and let a moderator re-index it."""
        corpus = settings.corpus_folder()
        text = f"News\n\nThe harbor office counted {number} gulls on the pier.\n"
        (corpus / "news.txt").write_text(text, "utf-8")
        try:
            answer = server.answer_to(server.slash("sources reindex", user=server.world.moderator))
            server.wait(lambda: "live" in answer.text, "a re-index", seconds=WAIT_SECONDS)
        except NotSeen as error:
            self._note(f"re-index at {number}: {error}")

    def _drops(self, server: LoopbackDiscord) -> Iterator[None]:
        """Interrupt the connection, each time in another way."""
        while True:
            server.drop_connection()
            yield
            server.ask_to_reconnect()
            yield
            # What is said between two sessions reaches nobody, on Discord as here.
            with self._connecting(server):
                server.invalidate_sessions()
            yield
            server.drop_connection(4000)
            yield

    def _read(self, bot: BotProcess) -> None:
        latencies = sorted(self._latencies) or [0.0]
        self._latencies = []
        reading = Reading(
            start=self._starts,
            questions=self.asked,
            memory_mb=read_memory(bot.pid),
            files=sum(1 for _ in Path(f"/proc/{bot.pid}/fd").iterdir()),
            p50_ms=round(statistics.median(latencies), 1),
            p99_ms=round(latencies[int(0.99 * (len(latencies) - 1))], 1),
        )
        self.readings.append(reading)
        print(json.dumps(asdict(reading)), file=sys.stderr, flush=True)

    def faults(self) -> list[str]:
        """Return what was not as it should be."""
        found = [f"wrong: {each}" for each in self.wrong[:10]]
        for start in range(1, self._starts + 1):
            readings = [each for each in self.readings if each.start == start]
            first, last = readings[0], readings[-1]
            if last.memory_mb - first.memory_mb > MAX_GROWTH_MB:
                found.append(f"memory grew from {first.memory_mb} to {last.memory_mb} MB")
            if last.files - first.files > MAX_MORE_FILES:
                found.append(f"open files grew from {first.files} to {last.files}")
        return found


def measure_memory(place: Path) -> float:
    """Return the resident megabytes of a bot that has answered forty questions."""
    with LoopbackDiscord() as server, BotProcess(place, api=server.api, token=server.token) as bot:
        server.wait(lambda: server.gateway.identified, "a session", seconds=START_SECONDS)
        for question in BUNDLED_QUESTIONS * 10:
            server.reply_to(server.mention(question), seconds=60)
        return read_memory(bot.pid)


def read_memory(pid: int) -> float:
    """Return the resident memory of a process in megabytes, 0 where /proc does not say it."""
    status = Path(f"/proc/{pid}/status").read_text("ascii")
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    return round(int(found[1]) / 1024, 1) if found else 0.0


def main() -> int:
    """Run the soak; print the readings and the faults as JSON; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--long", action="store_true", help="144,000 questions, 480 re-indexes")
    parser.add_argument("--memory", action="store_true", help="only measure memory")
    options = parser.parse_args()
    is_long = options.long
    if options.memory:
        with tempfile.TemporaryDirectory() as place:
            megabytes = measure_memory(Path(place))
        print(json.dumps({"memory_mb": megabytes}))
        return int(megabytes > MAX_MEMORY_MB)
    with tempfile.TemporaryDirectory() as place:
        soak = Soak(
            place=Path(place),
            questions=144_000 if is_long else 600,
            reindexes=480 if is_long else 12,
            reading_seconds=60.0 if is_long else 2.0,
        )
        began = time.monotonic()
        soak.run()
        faults = soak.faults()
    seconds = round(time.monotonic() - began, 1)
    readings = [asdict(each) for each in soak.readings]
    print(json.dumps({"seconds": seconds, "readings": readings, "faults": faults}))
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
