"""What languages cost: questions on articles in one language, beside others, and in older code.

    python -m benchmarks.languages FOLDER [--beside FOLDER …] [--against CHECKOUT] [--json]
    python -m benchmarks.languages FOLDER --without

Each FOLDER holds `corpus/*.txt` and `questions.jsonl`. The questions of the first are asked of its
own articles and, with `--beside`, of a collection that holds the articles of all. `--against` asks
the code of another checkout the same. `--without` asks again with all that articles in English
alone pay for languages passed by: the language of a question and what is looked for in others. Each
case runs in a process of its own, which are asked in turns, and the processor time of the fastest
round of each hundred questions counts. The table tells as well how many answers differ from those
of the first case, and whether a process imported nltk for its questions: English needs it for none.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

ROUNDS = 5
CHUNK = 100
"""Questions that are timed together."""

_HERE = Path(__file__).parents[1]
PASSED_BY = {
    "choose_language": "lambda *_: 'en'",
    "detect_language": "lambda *_: 'en'",
    "find_language_share": "lambda *_: 1.0",
    "list_other_languages": "lambda *_: []",
    "keep_own_language": "lambda collection, question, candidates: candidates",
    "is_in_other_language": "lambda *_: False",
    "share_words_of_others": "lambda *_: 0.0",
}
"""What replaces each function that a question in English pays for other languages."""

_PASS_BY = "\n".join(
    f"        if hasattr(module, {name!r}): module.{name} = {stands_in}"
    for name, stands_in in PASSED_BY.items()
)
_WORKER = f"""
import json, sys, time
from pathlib import Path
from index import Engine, IndexSettings
corpus, data = map(Path, sys.argv[1:3])
with Engine.open(IndexSettings(corpus=corpus, data=data)) as engine:
    engine.ask("When is it?")  # modules are imported when they are first used
    loaded = [each for name, each in sys.modules.items() if name.startswith("index.")]
    for module in loaded if sys.argv[3:] == ["without"] else []:
{_PASS_BY}
    for line in sys.stdin:
        questions = json.loads(line)
        began = time.process_time()
        answers = [engine.ask(question) for question in questions]
        took = time.process_time() - began
        told = [[str(answer.band), *(quote.text for quote in answer.quotes)] for answer in answers]
        print(json.dumps([took, "nltk" in sys.modules, told]), flush=True)
"""
_BUILD = """
import sys
from pathlib import Path
from index import Engine, IndexSettings
corpus, data = map(Path, sys.argv[1:])
with Engine.open(IndexSettings(corpus=corpus, data=data)) as engine:
    engine.reindex()
"""


class Case(NamedTuple):
    """Articles that are asked by the code of a checkout, `without` with languages passed by."""

    name: str
    corpus: Path
    checkout: Path
    without: bool = False


class Cost(NamedTuple):
    """Processor time of one question, in milliseconds, and whether nltk was imported.

    `other_answers` are those that differ from the first case's.
    """

    ms: float
    imports_nltk: bool
    other_answers: int


def main(argv: Sequence[str] | None = None) -> int:
    """Measure all cases and print their times, and the ratios to the first case."""
    parser = argparse.ArgumentParser(description="Measure what languages cost.")
    parser.add_argument("folder", type=Path, help="articles, and the questions to ask")
    parser.add_argument("--beside", type=Path, nargs="*", default=[], metavar="FOLDER")
    parser.add_argument("--against", type=Path, metavar="CHECKOUT", help="other code to compare")
    parser.add_argument("--without", action="store_true", help="and with languages passed by")
    parser.add_argument("--questions", type=int, default=400, metavar="N", help="questions (400)")
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args(argv)
    lines = (options.folder / "questions.jsonl").read_text("utf-8").splitlines()
    questions = [json.loads(line)["question"] for line in lines][: options.questions]
    with tempfile.TemporaryDirectory() as folder:
        corpora = _lay_out([options.folder, *options.beside], Path(folder))
        checkouts = {"": _HERE}
        if options.against:
            checkouts["against, "] = options.against.resolve()
        cases = [
            Case(prefix + name, corpus, checkout)
            for name, corpus in corpora.items()
            for prefix, checkout in checkouts.items()
        ]
        if options.without:
            cases.append(Case("languages passed by", corpora["alone"], _HERE, without=True))
        costs = measure(cases, questions)
    _report(costs, as_json=options.json)
    return 0


def _lay_out(folders: Sequence[Path], into: Path) -> dict[str, Path]:
    """Return the corpus of the first folder, and one that holds those of all if there are more."""
    corpora = {"alone": folders[0].resolve() / "corpus"}
    if len(folders) > 1:
        for place, each in enumerate(folders):
            shutil.copytree(each / "corpus", into / "joined" / f"{place}-{each.name}")
        corpora["beside others"] = into / "joined"
    return corpora


def measure(
    cases: Sequence[Case], questions: Sequence[str], rounds: int = ROUNDS
) -> Mapping[str, Cost]:
    """Return the cost of a question by the case's name.

    A first round, which is not counted, fills the caches of each process.
    """
    chunks = [questions[at : at + CHUNK] for at in range(0, len(questions), CHUNK)]
    fastest = {case.name: [float("inf")] * len(chunks) for case in cases}
    nltk = dict.fromkeys(fastest, False)
    told: dict[str, list[list[str]]] = {name: [] for name in fastest}
    with ExitStack() as stack:
        workers = {case.name: stack.enter_context(_start_worker(case)) for case in cases}
        for number in range(rounds + 1):
            for place, chunk in enumerate(chunks):
                for name, worker in workers.items():
                    took, nltk[name], answers = _ask(worker, chunk)
                    if number:
                        fastest[name][place] = min(fastest[name][place], took)
                    else:
                        told[name] += answers
    first = told[cases[0].name]
    return {
        name: Cost(
            1000 * sum(times) / max(1, len(questions)),
            nltk[name],
            sum(one != other for one, other in zip(told[name], first, strict=True)),
        )
        for name, times in fastest.items()
    }


@contextmanager
def _start_worker(case: Case) -> Iterator[subprocess.Popen[str]]:
    """Yield a process that answers from an index stored before, by the code of a checkout."""
    with tempfile.TemporaryDirectory() as data:
        arguments = [str(case.corpus), data]
        subprocess.run([sys.executable, "-c", _BUILD, *arguments], check=True, cwd=case.checkout)
        with subprocess.Popen(
            [sys.executable, "-c", _WORKER, *arguments, *(["without"] if case.without else [])],
            cwd=case.checkout,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as worker:
            yield worker


def _ask(
    worker: subprocess.Popen[str], questions: Sequence[str]
) -> tuple[float, bool, list[list[str]]]:
    """Return the time of some questions, whether nltk was imported, and what was answered."""
    assert worker.stdin is not None  # noqa: S101 - a pipe
    assert worker.stdout is not None  # noqa: S101 - a pipe
    worker.stdin.write(json.dumps(list(questions)) + "\n")
    worker.stdin.flush()
    took, imports_nltk, answers = json.loads(worker.stdout.readline())
    return took, imports_nltk, answers


def _report(costs: Mapping[str, Cost], *, as_json: bool) -> None:
    first = next(iter(costs.values())).ms
    if as_json:
        found = {name: {**cost._asdict(), "ratio": cost.ms / first} for name, cost in costs.items()}
        print(json.dumps(found))
        return
    print(f"{'':<24}{'ms':>8}{'ratio':>8}{'other answers':>15}  nltk")
    for name, (ms, imports_nltk, other) in costs.items():
        asked = "yes" if imports_nltk else "no"
        print(f"{name:<24}{ms:8.2f}{ms / first:8.3f}{other:15d}  {asked}")


if __name__ == "__main__":
    sys.exit(main())
