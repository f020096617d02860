"""Benchmark of a first reading: from a folder of articles to an index that answers.

    python -m benchmarks.first_reading [FOLDER] [--older CHECKOUT] [--pages 20000] [--pdfs 2000]

Reads the folder into a new index, beside the least that somebody would write instead: sentences by
untrained Punkt, put into SQLite FTS5 with its Porter stemmer, and into tantivy with its English
one. `--older` also reads it with the code of another checkout. With `--pages` and `--pdfs`,
generated web pages, and PDFs of two pages, are read beside the bare libraries called in two
processes. Every reading is a process of its own, timed from its start to its end, and they take
turns in each round. Our modules are compiled before, like those of an installed package. Printed
are medians of the wall time, of processor time with that of child processes, and their ratios to
the first one. Needs the extras `test` and `bench`.
"""

import argparse
import compileall
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from benchmarks.generated_files import write_pages, write_pdfs
from index.settings import find_bundled_folder

ROOT = Path(__file__).parent.parent
_FOOTNOTE = """
import sys
from pathlib import Path
from index import Engine, IndexSettings
if __name__ == "__main__":
    settings = IndexSettings(corpus=Path(sys.argv[1]), data=Path(sys.argv[2]))
    with Engine.open(settings) as engine:
        print(engine.history()[0].sentences)
"""
_SPLIT = """
import sys
from pathlib import Path
from nltk.tokenize.punkt import PunktSentenceTokenizer
def sentences():
    find = PunktSentenceTokenizer().span_tokenize
    for path in sorted(Path(sys.argv[1]).rglob("*.*")):
        text = path.read_text("utf-8")
        yield from ((path.name, text[start:end]) for start, end in find(text))
"""
_FTS5 = """
import sqlite3
store = sqlite3.connect(sys.argv[2] + "/fts.db")
columns = "source UNINDEXED, text, tokenize = 'porter unicode61'"
store.execute(f"CREATE VIRTUAL TABLE sentence USING fts5({columns})")
store.executemany("INSERT INTO sentence VALUES (?, ?)", sentences())
store.commit()
print(store.execute("SELECT count(*) FROM sentence").fetchone()[0])
"""
_TANTIVY = """
import tantivy
schema = tantivy.SchemaBuilder()
schema.add_text_field("source", stored=True, tokenizer_name="raw")
schema.add_text_field("text", stored=True, tokenizer_name="en_stem")
index = tantivy.Index(schema.build(), path=sys.argv[2])
writer = index.writer()
for source, text in sentences():
    writer.add_document(tantivy.Document(source=source, text=text))
writer.commit()
writer.wait_merging_threads()
index.reload()
print(index.searcher().num_docs)
"""
_IN_TWO = """
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
{work}
if __name__ == "__main__":
    paths = sorted(map(str, Path(sys.argv[1]).rglob("*.*")))
    with ProcessPoolExecutor(2) as pool:
        print(sum(pool.map(read, paths, chunksize=50)))
"""
_BARE_HTML = _IN_TWO.format(
    work="""
import trafilatura
def read(path):
    found = trafilatura.bare_extraction(Path(path).read_bytes(), with_metadata=True)
    return bool(found.text)
"""
)
_BARE_PDF = _IN_TWO.format(
    work="""
import pypdfium2
def read(path):
    pages = pypdfium2.PdfDocument(Path(path).read_bytes())
    return any([page.get_textpage().get_text_range() for page in pages])  # of all pages
"""
)


class Contender(NamedTuple):
    """A program that is timed, and the checkout in which it runs."""

    name: str
    program: str
    checkout: Path = ROOT


class Reading(NamedTuple):
    """One reading: seconds by the wall and of processors, megabytes, and what was counted.

    `megabytes` is the largest resident memory of any one of its processes.
    """

    wall: float
    cpu: float
    megabytes: float
    num_read: int


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print the figures."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.first_reading",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", type=Path, nargs="?", help="articles (the bundled ones)")
    parser.add_argument("--older", type=Path, help="another checkout, whose code is timed too")
    parser.add_argument("--rounds", type=int, default=3, help="times each one reads (3)")
    parser.add_argument("--only", help="time only these, by their first words, joined by commas")
    parser.add_argument("--pages", type=int, default=0, help="generated web pages (0)")
    parser.add_argument("--pdfs", type=int, default=0, help="generated PDFs of two pages (0)")
    parser.add_argument("--json", action="store_true", help="print JSON")
    args = parser.parse_args(argv)
    figures = {}
    for checkout in filter(None, (ROOT, args.older)):
        compileall.compile_dir(checkout / "index", quiet=1)
    with tempfile.TemporaryDirectory() as made:
        for folder, contenders in _list_races(args, Path(made)):
            kept = [each for each in contenders if _is_wanted(each, args.only)]
            if not kept:
                names = ", ".join(each.name for each in contenders)
                parser.error(f"--only names none of those that read {folder.name}: {names}")
            figures[folder.name] = _race(folder, kept, args.rounds)
    print(json.dumps(figures) if args.json else "\n\n".join(map(_describe, figures.values())))
    return 0


def _is_wanted(contender: Contender, only: str | None) -> bool:
    return only is None or contender.name.split()[0] in only.split(",")


def _list_races(args: argparse.Namespace, made: Path) -> Iterator[tuple[Path, Sequence[Contender]]]:
    """Yield each folder with those that read it; Footnote comes first."""
    ours = [Contender("footnote", _FOOTNOTE)]
    if args.older:
        ours.append(Contender("older footnote", _FOOTNOTE, args.older.resolve()))
    plain = [
        Contender("FTS5 with Punkt", _SPLIT + _FTS5),
        Contender("tantivy with Punkt", _SPLIT + _TANTIVY),
    ]
    if args.folder or not (args.pages or args.pdfs):
        yield (args.folder or find_bundled_folder()).resolve(), [*ours, *plain]
    if args.pages:
        bare = Contender("trafilatura in two processes", _BARE_HTML)
        yield write_pages(made / "pages", args.pages), [*ours, bare]
    if args.pdfs:
        bare = Contender("pypdfium2 in two processes", _BARE_PDF)
        yield write_pdfs(made / "pdfs", args.pdfs), [*ours, bare]


def _race(
    folder: Path, contenders: Sequence[Contender], rounds: int
) -> dict[str, dict[str, float]]:
    """Return the medians of each contender, and what each takes of the first one's."""
    readings: dict[str, list[Reading]] = {each.name: [] for each in contenders}
    for _ in range(rounds):
        for each in contenders:
            readings[each.name].append(_read(each, folder))
    medians = {
        name: Reading(*(statistics.median(column) for column in zip(*rows, strict=True)))
        for name, rows in readings.items()
    }
    base, first = contenders[0].name.split()[0], medians[contenders[0].name]
    return {
        name: {
            f"{base} by the wall": round(first.wall / each.wall, 2),
            f"{base} by the processor": round(first.cpu / each.cpu, 2),
            "wall s": round(each.wall, 2),
            "processor s": round(each.cpu, 2),
            "MB": round(each.megabytes),
            "read": each.num_read,
            "a second": round(each.num_read / each.wall),
        }
        for name, each in medians.items()
    }


def _read(contender: Contender, folder: Path) -> Reading:
    """Run one contender to its end."""
    with tempfile.TemporaryDirectory() as data:
        program = Path(data) / "program.py"
        program.write_text(contender.program, "utf-8")
        started = perf_counter()
        with subprocess.Popen(
            [sys.executable, program, folder, data],
            env={**os.environ, "PYTHONPATH": str(contender.checkout)},
            cwd=data,
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            printed = process.stdout.read() if process.stdout else ""
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        wall = perf_counter() - started
    if process.returncode:
        raise SystemExit(f"{contender.name} failed")
    return Reading(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, int(printed))


def _describe(figures: dict[str, dict[str, float]]) -> str:
    """Return the figures of one folder as a table."""
    names = list(next(iter(figures.values())))
    lines = [f"{'':<30}" + "".join(f"{name:>27}" for name in names)]
    lines += [
        f"{contender:<30}" + "".join(f"{row[name]:>27}" for name in names)
        for contender, row in figures.items()
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
