"""Lazy imports for the `__init__.py` of a package: each exported name is imported when it is used.

A child process, or a command that reads one table, so imports a tenth of the package. SPEC 1 of
scientific Python does the same with stub files; here the imports stay where they are read,
under `if TYPE_CHECKING`, and are the only list of the names.
"""

import ast
import sys
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from importlib.util import find_spec

__all__ = ["lazy_exports"]


def lazy_exports(package: str) -> Callable[[str], object]:
    """Return the `__getattr__` (PEP 562) of a package.

    It imports a name from where the package's `if TYPE_CHECKING` block imports it, and keeps it in
    the package, so that it is called once for each name.
    """

    @cache
    def homes() -> dict[str, str]:
        return dict(_typed_imports(package))

    def import_name(name: str) -> object:
        # Python asks for such names itself, before any of ours is used.
        home = None if name.startswith("__") else homes().get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        found: object = getattr(import_module(home), name)
        setattr(sys.modules[package], name, found)
        return found

    return import_name


def _typed_imports(package: str) -> Iterator[tuple[str, str]]:
    """Yield each name that a package imports for type checkers, and the module that has it."""
    spec = find_spec(package)
    source = spec.loader.get_source(package) if spec and spec.loader else ""  # type: ignore[attr-defined]
    for block in ast.parse(source or "").body:
        if isinstance(block, ast.If) and ast.unparse(block.test) == "TYPE_CHECKING":
            for line in block.body:
                if isinstance(line, ast.ImportFrom):
                    yield from ((alias.name, line.module or "") for alias in line.names)
