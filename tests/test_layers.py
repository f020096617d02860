"""The rules of the house: doors, one direction, purity, small folders, one name for one thing."""

import ast
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("index", "bot")
MOST_MODULES = 12
TABLES = {"index/sources/readers", "index/languages", "bot/cogs"}
"""Folders with one module for each entry of a table; they may hold more than MOST_MODULES."""
DOORS = {"index", "index.cli"}
"""What the bot may import of `index`."""
IMPURE = {
    "asyncio", "concurrent.futures", "datetime.datetime.now", "io", "os", "random", "secrets",
    "shutil", "socket", "sqlite3", "subprocess", "tempfile", "threading", "time", "urllib.request",
}  # fmt: skip


@cache
def _modules() -> dict[str, Path]:
    """Return every module of our packages by its dotted name; a package by its own name."""
    return {_dotted(path): path for package in PACKAGES for path in (ROOT / package).rglob("*.py")}


def _dotted(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def _is_package(module: str) -> bool:
    return module in _modules() and _modules()[module].name == "__init__.py"


def _parent(module: str) -> str:
    return module.rpartition(".")[0]


def _room(path: Path) -> str:
    """Return the package that a module stands in; for an `__init__.py`, the package itself."""
    module = _dotted(path)
    return module if path.name == "__init__.py" else _parent(module)


def _imports(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield each import as the module and the name taken from it, "" for the module itself."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield from ((node.module or "", alias.name) for alias in node.names)


def _imported_modules(path: Path) -> set[str]:
    """Return the modules that a module imports; submodules by their own name."""
    found = set()
    for module, name in _imports(_tree(path)):
        full = f"{module}.{name}"
        found.add(full if full in _modules() else module)
    return found


@cache
def _exports(package: str) -> frozenset[str]:
    """Return the names in a package's `__all__`."""
    for node in _tree(_modules()[package]).body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        if any(isinstance(target, ast.Name) and target.id == "__all__" for target in targets):
            return frozenset(ast.literal_eval(node.value))  # type: ignore[attr-defined]
    return frozenset()


def _is_within(room: str, package: str) -> bool:
    return room == package or room.startswith(f"{package}.")


def _windows(room: str, tree: ast.Module) -> list[str]:
    """Return the imports that enter another room past its door.

    A module sees its siblings, the modules of the folders around it, and the names that the doors
    of packages beside any of those export.
    """
    found = []
    for module, name in _imports(tree):
        if module.split(".")[0] not in PACKAGES or module not in _modules():
            continue
        if f"{module}.{name}" in _modules() and _is_within(room, module):
            continue  # a sibling, or a module of a folder around it
        if _is_package(module):
            allowed = name in _exports(module) and _is_within(room, _parent(module) or module)
            allowed |= module in PACKAGES and name in _exports(module)
            allowed |= module in DOORS and name in _exports(module)
        else:
            allowed = _is_within(room, _parent(module))
        if not allowed:
            found.append(f"{name or 'all'} of {module}")
    return found


@pytest.mark.parametrize("path", _modules().values(), ids=_dotted)
def test_rooms_are_entered_by_the_door(path):
    """Another room's names come from what its `__init__.py` exports, never from its modules."""
    assert _windows(_room(path), _tree(path)) == []


@pytest.mark.parametrize(
    ("room", "line"),
    [
        ("index.answering.spans", "from index.store.writer import Writer"),
        ("index.answering.spans", "from index.store import statements"),
        ("index.answering.spans", "from index.answering.features.features import WEIGHTS"),
        ("index", "from index.search.pruning import top"),
        ("bot.cogs", "from bot.rendering.answer_cards import render_answer"),
        ("bot.cogs", "from index.engine import Engine"),
    ],
)
def test_a_window_is_seen(room, line):
    """An import from inside another room is reported."""
    assert len(_windows(room, ast.parse(line))) == 1


@pytest.mark.parametrize(
    ("room", "line"),
    [
        ("index.answering.spans", "from index.types import Span"),
        ("index.answering.spans", "from index.collection import Collection"),
        ("index.store", "from index.store import statements"),
        ("bot.cogs", "from bot.rendering import render_sources"),
        ("bot.cogs", "from index import Engine"),
    ],
)
def test_a_door_is_no_window(room, line):
    """Siblings, modules of a folder around, and exported names are let in."""
    assert _windows(room, ast.parse(line)) == []


@pytest.mark.parametrize("package", [m for m in _modules() if _is_package(m)])
def test_doors_export_only_what_is_there(package):
    """Every name in `__all__` is defined or imported in that `__init__.py`, in sorted order."""
    tree = _tree(_modules()[package])
    bound = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    bound |= {n.name for n in tree.body if isinstance(n, (ast.FunctionDef, ast.ClassDef))}
    bound |= {
        t.id
        for n in tree.body
        if isinstance(n, ast.Assign)
        for t in n.targets
        if isinstance(t, ast.Name)
    }
    bound |= {
        n.target.id
        for n in tree.body
        if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name)
    }
    assert _exports(package) <= bound


def test_no_room_leads_back_to_itself():
    """Rooms import one another in one direction only; top-level modules are rooms of their own."""
    graph: dict[str, set[str]] = defaultdict(set)
    for module, path in _modules().items():
        here = module if path.name == "__init__.py" or _room(path) in PACKAGES else _room(path)
        for target in _imported_modules(path) & _modules().keys():
            target_path = _modules()[target]
            there = (
                target
                if target_path.name == "__init__.py" or _room(target_path) in PACKAGES
                else _room(target_path)
            )
            # A folder and the folders in it are one house: what matters is between houses.
            if not _is_within(here, there) and not _is_within(there, here):
                graph[here].add(there)
    try:
        list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        pytest.fail(f"rooms import in a circle: {error.args[1]}")


def test_no_module_leads_back_to_itself():
    """Modules import one another in one direction only, packages by their doors included."""
    graph = {
        module: {t for t in _imported_modules(path) & _modules().keys() if t != module}
        for module, path in _modules().items()
        if path.name != "__init__.py"
    }
    try:
        list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        pytest.fail(f"modules import in a circle: {error.args[1]}")


def test_rooms_are_small():
    """No folder has more than twelve modules beside its `__init__.py` and `__main__.py`."""
    counts = Counter(
        path.parent.relative_to(ROOT).as_posix()
        for path in _modules().values()
        if path.stem not in {"__init__", "__main__"}
    )
    large = {room: n for room, n in counts.items() if n > MOST_MODULES and room not in TABLES}
    assert large == {}


@pytest.mark.parametrize(
    "path", [p for m, p in _modules().items() if _is_within(m, "index")], ids=_dotted
)
def test_index_knows_nothing_of_discord(path):
    """Index imports neither the bot nor discord.py."""
    roots = {name.split(".")[0] for name in _imported_modules(path)}
    assert not roots & {"bot", "discord", "simcord"}


@pytest.mark.parametrize(
    "path", [p for m, p in _modules().items() if _is_within(m, "bot")], ids=_dotted
)
def test_bot_comes_in_by_the_door(path):
    """The bot imports what `index` exports, and for its commands what `index.cli` does."""
    inside = {name for name in _imported_modules(path) if name.split(".")[0] == "index"}
    assert inside <= DOORS


def _says_pure(path: Path) -> bool:
    return bool(re.search(r"\bPure\b", ast.get_docstring(_tree(path)) or ""))


def _pure_modules() -> list[Path]:
    """Return the modules whose docstring says "Pure"; a package's speaks for all modules in it."""
    rooms = [m for m, path in _modules().items() if _is_package(m) and _says_pure(path)]
    return [
        path
        for module, path in _modules().items()
        if _says_pure(path) or any(_is_within(module, room) for room in rooms)
    ]


@pytest.mark.parametrize("path", _pure_modules(), ids=_dotted)
def test_pure_modules_touch_nothing_outside(path):
    """A module that says "Pure" has no file, clock, thread, socket or random source."""
    assert not {module for module, _ in _imports(_tree(path))} & IMPURE
    calls = {
        node.func.id
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert not calls & {"open", "input", "print"}


@pytest.mark.parametrize(
    "room",
    ["index.analysis", "index.articles", "index.answering", "index.expressions", "index.postings",
     "index.search", "index.sentences", "index.types", "index.evaluation.metrics",
     "bot.rendering.answer_cards", "bot.rendering.escape"],
)  # fmt: skip
def test_these_rooms_stay_pure(room):
    """What was pure once still says so, in its own docstring or its package's."""
    assert _modules()[room] in _pure_modules()


def test_only_the_store_speaks_sql():
    """sqlite3 is imported below index/store and nowhere else."""
    users = {m for m, path in _modules().items() if "sqlite3" in _imported_modules(path)}
    assert users
    assert all(_is_within(user, "index.store") for user in users)


def test_only_cogs_buttons_and_sending_answer_discord():
    """Responses, replies and edits are sent in `bot/sending/` alone."""
    senders = {
        module
        for module, path in _modules().items()
        if re.search(
            r"\.(send_message|edit_message|edit_original_response|reply)\b\(?",
            path.read_text("utf-8"),
        )
        and "sending.reply" not in path.read_text("utf-8")
    }
    assert senders
    assert all(_is_within(m, "bot.sending") for m in senders if _is_within(m, "bot"))


def test_one_name_is_one_class():
    """No two classes of ours have the same name, private ones and protocols of one thing aside."""
    homes: dict[str, list[str]] = defaultdict(list)
    for module, path in _modules().items():
        for node in _tree(path).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                homes[node.name].append(module)
    assert {name: places for name, places in homes.items() if len(places) > 1} == {}


def test_every_import_is_the_standard_library_ours_or_declared():
    """What the packages import at run time is in pyproject's dependencies, and scipy is not."""
    declared = {"discord", "dotenv", "markdown_it", "nltk", "numpy", "rank_bm25", "regex", "rich"}
    declared |= {"charset_normalizer", "index", "bot", "mdit_py_plugins", "yaml"}
    declared |= {"trafilatura", "lxml", "feedparser", "webvtt"}
    declared |= {"pypdfium2", "docx", "odfdo"}  # the extras pdf and office
    declared |= {"docutils", "mwparserfromhell"}  # the extras docs and wiki
    declared |= {"aiohttp", "yarl"}  # discord.py's own, whose errors pass through it
    declared |= {"simcord", "PIL"}  # the preview extra
    declared |= {"opensearchpy"}  # the cluster extra
    declared |= {"matplotlib", "prometheus_client"}  # the extras insights and metrics
    roots = {name.split(".")[0] for path in _modules().values() for name in _imported_modules(path)}
    assert roots - set(sys.stdlib_module_names) <= declared


def test_modules_open_with_a_noun_phrase():
    """The first line of a module's docstring is a phrase with a full stop or colon, no question."""
    asking = {
        module: (ast.get_docstring(_tree(path)) or "").split("\n")[0]
        for module, path in _modules().items()
    }
    assert {m: line for m, line in asking.items() if not line or "?" in line} == {}


def test_architecture_names_what_exists():
    """ARCHITECTURE.md has every folder and top-level module of ours, and names no other module.

    Names stand in backticks: `name.py` for a module, `name/` for a folder.
    """
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    named = set(re.findall(r"([\w]+\.py)\b", text))
    files = {path.name for path in _modules().values()} | {"test_layers.py"}
    assert named <= files
    for package in PACKAGES:
        for path in (ROOT / package).iterdir():
            if path.suffix == ".py" and not path.stem.startswith("__"):
                assert f"{path.name}" in text, f"ARCHITECTURE.md does not say what {path.name} is"
            elif path.is_dir() and (path / "__init__.py").exists():
                assert f"{path.name}/" in text, f"ARCHITECTURE.md does not say what {path.name}/ is"
