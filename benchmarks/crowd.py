"""Benchmark of a crowd that asks while sources are re-indexed.

    python -m benchmarks.crowd [--sources 2000] [--askers 50] [--stalls FILE] [--json]

A collection of generated articles is indexed, every article is changed, and while all of them are
re-indexed, `--askers` people ask at once: again and again until it ends, and once more right after
it, when nobody has asked the new version. Each asks as a mention does: the answer is found, logged
and rendered as a card.

Prints, for the rounds during the re-index and for the one after it, p50, p99 and the longest time
of an answer in seconds, the number of excuses (answers given up) and the longest pause of the event
loop in milliseconds. `cpu_ms_an_answer` is the processor time of an answer without a re-index.
`--stalls FILE` writes what every thread does when the loop has stood still for 100 ms.
"""

import argparse
import asyncio
import faulthandler
import gc
import json
import random
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter, process_time
from typing import Any, TextIO

from benchmarks.synthetic_corpus import Vocabulary
from bot import limits
from bot.asking import Answerer
from bot.rendering import AnswerOptions, render_answer, render_components
from index import Engine, IndexSettings, SqliteAnswerLog

TICK_SECONDS = 0.005
PAUSE_SECONDS = 0.5
"""Between two crowds."""
PARAGRAPHS, SENTENCES, WORDS = 8, 4, 14
"""Paragraphs of an article, sentences of a paragraph, words of a sentence."""
SEED = 7
STALL_SECONDS = 0.1
"""Pause of the event loop after which `--stalls` tells what every thread does."""


def write_corpus(folder: Path, num: int, vocabulary: Vocabulary, *, edition: int) -> None:
    """Write `num` articles; another `edition` differs in one paragraph of each."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(num):
        head = f"Report {number} of the harbor\n"
        changed = f"Edition {edition} of report {number} was printed on Monday.\n"
        body = [_paragraph(vocabulary) for _ in range(PARAGRAPHS)] if edition == 0 else []
        path = folder / f"report-{number:05}.txt"
        if edition:
            body = path.read_text("utf-8").split("\n\n")[2:]
        path.write_text("\n\n".join([head.strip(), changed.strip(), *body]), "utf-8")


def _paragraph(vocabulary: Vocabulary) -> str:
    sentences = []
    for _ in range(SENTENCES):
        words = [vocabulary.words[number] for number in vocabulary.draw_sentence(WORDS)]
        sentences.append(" ".join(words).capitalize() + ".")
    return " ".join(sentences)


class Crowd:
    """Asks with many voices at once and keeps the seconds of each answer."""

    def __init__(self, answerer: Answerer, questions: Sequence[str]) -> None:
        self._answerer = answerer
        self._questions = questions
        self._random = random.Random(SEED)
        self.seconds: list[float] = []
        self.excuses = 0

    async def ask_at_once(self, num: int) -> None:
        """Let `num` people ask at the same moment, and wait for all answers."""
        asked = self._random.sample(self._questions, num)
        await asyncio.gather(*(self._ask(question) for question in asked))

    async def _ask(self, question: str) -> None:
        began = perf_counter()
        try:
            given = await self._answerer.ask(question, scope="1")
        except TimeoutError:
            self.excuses += 1
            return
        options = AnswerOptions(
            answer_id=given.answer_id,
            asker=1,
            indexed_at=given.indexed_at,
            shares_title=self._answerer.shares_title,
        )
        render_components(render_answer(given.answer, options))
        self.seconds.append(perf_counter() - began)

    def summary(self) -> dict[str, float]:
        """Return p50, p99 and the maximum in seconds, and the number of excuses."""
        ordered = sorted(self.seconds) or [0.0]
        at = {"p50": 0.5, "p99": 0.99, "max": 1.0}
        found = {name: ordered[round(share * (len(ordered) - 1))] for name, share in at.items()}
        rounded = {name: round(value, 3) for name, value in found.items()}
        return rounded | {"answers": len(self.seconds), "excuses": self.excuses}


class LoopClock:
    """Measures the longest pause of the event loop, in seconds.

    With a file `stalls`, the stacks of all threads are written there when a pause gets long. The
    thread that writes needs no lock of the interpreter, so it shows who holds that.
    """

    def __init__(self, stalls: TextIO | None = None) -> None:
        self.longest = 0.0
        self._stalls = stalls

    async def run(self) -> None:
        """Tick until cancelled."""
        while True:
            began = perf_counter()
            if self._stalls is not None:
                faulthandler.dump_traceback_later(TICK_SECONDS + STALL_SECONDS, file=self._stalls)
            await asyncio.sleep(TICK_SECONDS)
            self.longest = max(self.longest, perf_counter() - began - TICK_SECONDS)


async def measure(
    folder: Path, num_sources: int, askers: int, stalls: TextIO | None = None
) -> dict[str, Any]:
    """Index, change everything, and let crowds ask meanwhile."""
    vocabulary = Vocabulary(20_000, SEED)
    corpus = folder / "corpus"
    write_corpus(corpus, num_sources, vocabulary, edition=0)
    questions = [
        f"When was edition 0 of report {number} printed, and who read {vocabulary.words[word]}?"
        for number, word in enumerate(vocabulary.draw(num_sources))
    ]
    settings = IndexSettings(corpus=corpus, data=folder / "data")
    with Engine.open(settings) as engine:
        answerer = Answerer(engine, SqliteAnswerLog(engine.folder / "answers.db"))
        await answerer.lists.directory()
        write_corpus(corpus, num_sources, vocabulary, edition=1)
        during, after, clock = (
            Crowd(answerer, questions),
            Crowd(answerer, questions),
            LoopClock(stalls),
        )
        ticking = asyncio.ensure_future(clock.run())
        began = perf_counter()
        build = asyncio.ensure_future(answerer.reindex(force=True, watcher=lambda _: None))
        while not build.done():
            await during.ask_at_once(askers)
            await asyncio.wait({build}, timeout=PAUSE_SECONDS)
        seconds = perf_counter() - began
        cpu = process_time()
        await after.ask_at_once(askers)
        cpu = process_time() - cpu
        ticking.cancel()
        faulthandler.cancel_dump_traceback_later()
        version = build.result().version
        await answerer.close()
    return {
        "sources": num_sources,
        "askers": askers,
        "version": version,
        "reindex_seconds": round(seconds, 1),
        "during": during.summary(),
        "after": after.summary(),
        "cpu_ms_an_answer": round(1000 * cpu / askers, 1),
        "longest_loop_pause_ms": round(1000 * clock.longest, 1),
    }


def main() -> None:
    """Run the benchmark and print its figures."""
    parser = argparse.ArgumentParser(description="Let a crowd ask while sources are re-indexed.")
    parser.add_argument("--sources", type=int, default=2000, help="articles, all changed (2000)")
    parser.add_argument("--askers", type=int, default=50, help="people who ask at once (50)")
    parser.add_argument(
        "--stalls", type=argparse.FileType("w"), help="write here who holds up the event loop"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args()
    gc.freeze()  # all three as `footnote run` does
    gc.set_threshold(limits.COLLECT_AFTER, *gc.get_threshold()[1:])
    sys.setswitchinterval(limits.SWITCH_SECONDS)
    with tempfile.TemporaryDirectory() as folder:
        found = asyncio.run(measure(Path(folder), options.sources, options.askers, options.stalls))
    if options.json:
        print(json.dumps(found))
        return
    for name, value in found.items():
        print(f"{name:>22}: {value}")


if __name__ == "__main__":
    main()
