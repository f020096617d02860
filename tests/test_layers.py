"""The house keeps its floors: imports point one way, and pure modules stay pure."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PURE = [
    "index/analysis",
    "index/articles",
    "index/answering",
    "index/collection.py",
    "index/expressions",
    "index/postings/posting_lists.py",
    "index/postings/inversion.py",
    "index/sources/front_matter.py",
    "index/generations/manifest.py",
    "index/editions/field_terms.py",
    "index/forward_index.py",
    "index/postings/postings.py",
    "index/search",
    "index/evaluation/metrics.py",
    "index/sentences",
    "index/types",
    "index/editions/segments.py",
    "index/cli/json_output.py",
    "bot/rendering/card.py",
    "bot/rendering/answer_cards.py",
    "bot/rendering/escape.py",
    "bot/rendering/passage_pages.py",
    "bot/rendering/plain_text.py",
    "bot/rendering/footnotes.py",
    "bot/connection/command_differences.py",
    "bot/rendering/report_cards.py",
]
IMPURE = {"asyncio", "io", "os", "random", "secrets", "shutil", "socket", "sqlite3", "subprocess"}
IMPURE |= {"tempfile", "threading", "time", "urllib.request"}
DOORS = {"index", "index.cli"}


def _modules(*places: str) -> list[Path]:
    found: list[Path] = []
    for place in places:
        path = ROOT / place
        found += sorted(path.rglob("*.py")) if path.is_dir() else [path] * path.exists()
    return found


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            yield node.module or ""


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", _modules("index"), ids=_name)
def test_index_knows_nothing_of_discord(path):
    """Index imports neither the bot nor discord.py."""
    roots = {name.split(".")[0] for name in _imports(path)}
    assert not roots & {"bot", "discord", "simcord"}


@pytest.mark.parametrize("path", _modules("bot"), ids=_name)
def test_bot_comes_in_by_the_door(path):
    """The bot imports what `index` exports, and for its commands what `index.cli` does."""
    inside = {name for name in _imports(path) if name.split(".")[0] == "index"}
    assert inside <= DOORS


@pytest.mark.parametrize("path", _modules(*PURE), ids=_name)
def test_pure_modules_touch_nothing_outside(path):
    """No file, clock, thread, socket or random source, and no `open`."""
    assert not set(_imports(path)) & IMPURE
    tree = ast.parse(path.read_text("utf-8"))
    calls = {
        node.func.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert not calls & {"open", "input", "print"}


def test_only_the_store_speaks_sql():
    """sqlite3 is imported below index/store and nowhere else."""
    users = {_name(p) for p in _modules("index", "bot") if "sqlite3" in set(_imports(p))}
    assert users
    assert all(user.startswith("index/store/") for user in users)


def test_every_import_is_the_standard_library_ours_or_declared():
    """What the packages import at run time is in pyproject's dependencies, and scipy is not."""
    declared = {"discord", "dotenv", "markdown_it", "nltk", "numpy", "rank_bm25", "regex", "rich"}
    declared |= {"charset_normalizer", "index", "bot"}
    declared |= {"aiohttp", "yarl"}  # discord.py's own, whose errors pass through it
    declared |= {"simcord", "PIL"}  # the preview extra
    roots = {name.split(".")[0] for p in _modules("index", "bot") for name in _imports(p)}
    assert roots - set(sys.stdlib_module_names) <= declared


def test_architecture_names_what_exists():
    """Every module that ARCHITECTURE.md names is there, and every module of ours is named."""
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    for package in ("index", "bot"):
        parts = {p.stem if p.is_file() else p.name for p in (ROOT / package).iterdir()}
        parts -= {"__init__", "__main__", "__pycache__", "docs_corpus", "py"}
        missing = {part for part in parts if part not in text}
        assert not missing, f"ARCHITECTURE.md does not say what {missing} answer"
