"""Sizes of modules and functions: `python -m benchmarks.sizes [FOLDER] [--json]`.

FOLDER is a checkout, by default this one; with the folder of an older checkout, two runs compare
before and after. Lines of a module are all its lines; lines of a function are those from `def` to
its end without the docstring, as in the style guides that give such figures.
"""

import argparse
import ast
import json
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

PACKAGES = ("index", "bot")


@dataclass(frozen=True, slots=True, kw_only=True)
class SizeSummary:
    """How many things there are, and their lines: median, 90th percentile, the longest."""

    count: int
    median: float
    p90: int
    longest: int
    where: str


def measure_modules(root: Path) -> SizeSummary:
    """Return the sizes of the packages' modules below `root`, `__init__.py` included."""
    return _summarize(
        (len(path.read_text("utf-8").splitlines()), str(path.relative_to(root)))
        for path in _modules(root)
    )


def measure_functions(root: Path) -> SizeSummary:
    """Return the sizes of the packages' functions and methods below `root`."""
    return _summarize(
        (_lines_of(node), f"{path.relative_to(root)}: {node.name}")
        for path in _modules(root)
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    )


def _modules(root: Path) -> list[Path]:
    return [path for package in PACKAGES for path in sorted((root / package).rglob("*.py"))]


def _lines_of(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    lines = (function.end_lineno or function.lineno) - function.lineno + 1
    first = function.body[0]
    if ast.get_docstring(function) is not None:
        lines -= (first.end_lineno or first.lineno) - first.lineno + 1
    return lines


def _summarize(sizes: Iterator[tuple[int, str]]) -> SizeSummary:
    ordered = sorted(sizes)
    longest, where = ordered[-1]
    lines = [size for size, _ in ordered]
    return SizeSummary(
        count=len(lines),
        median=statistics.median(lines),
        p90=lines[int(0.9 * (len(lines) - 1))],
        longest=longest,
        where=where,
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Print both summaries and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sizes", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=Path())
    parser.add_argument("--json", action="store_true", help="print JSON")
    args = parser.parse_args(argv)
    found = {
        "modules": measure_modules(args.folder),
        "functions": measure_functions(args.folder),
    }
    if args.json:
        print(json.dumps({name: asdict(summary) for name, summary in found.items()}))
    else:
        for name, summary in found.items():
            print(
                f"{summary.count} {name}: median {summary.median:g} lines, p90 {summary.p90}, "
                f"longest {summary.longest} ({summary.where})"
            )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
