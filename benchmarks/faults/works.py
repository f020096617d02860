"""What is done to the index when the fault strikes? A few works, each with the marks it may show.

`old` is shown before the work (None: there is no index yet) and `new` after it; nothing else at
any time.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from benchmarks.faults.town import TWINS, Town
from index.editions import build, publishing
from index.editions.merge_policy import MergePolicy
from index.editions.merging import merge
from index.engine import Engine
from index.generations import Disk


class Work(NamedTuple):
    """A work, what goes before it, and the marks before and after."""

    name: str
    prepare: Callable[[Town], None]
    do: Callable[[Town, Engine, Disk], object]
    old: int | None
    new: int


def _built(town: Town) -> None:
    town.found()
    with Engine.open(town.settings):
        pass


def _grown(town: Town) -> None:
    """Make some versions, so that there are several segments and something to prune."""
    _built(town)
    with Engine.open(town.settings, refresh=False) as engine:
        for version in range(1, 5):
            _change(town, engine, version)


def _change(town: Town, engine: Engine, version: int) -> None:
    town.write(version)
    engine.reindex(sources=list(TWINS))


def _scan(town: Town, engine: Engine, _: Disk) -> None:
    town.write(5)
    (town.corpus / "house001.txt").unlink(missing_ok=True)
    engine.reindex(force=True)


def _merge(_: Town, engine: Engine, disk: Disk) -> None:
    merge(engine.folder, disk=disk)


WORKS = (
    Work("build", Town.found, lambda _, engine, __: engine.reindex(), old=None, new=0),
    Work("first re-index", _built, lambda town, engine, _: _change(town, engine, 1), old=0, new=1),
    Work("re-index", _grown, lambda town, engine, _: _change(town, engine, 5), old=4, new=5),
    Work("scan with a source gone", _grown, _scan, old=4, new=5),
    Work("rollback", _grown, lambda _, engine, __: engine.rollback(), old=4, new=3),
    Work("merge", _grown, _merge, old=4, new=4),
)


@contextmanager
def small_segments() -> Iterator[None]:
    """Let a town of a few houses have several segments, as a large corpus has.

    There is no setting for it, since nobody needs one: the policy is a default of two functions.
    """
    functions: list[Any] = [build.update_edition, publishing.catch_up]
    kept = [function.__kwdefaults__ for function in functions]
    for function in functions:
        function.__kwdefaults__ = {"policy": MergePolicy(small=6, large=30)}
    try:
        yield
    finally:
        for function, defaults in zip(functions, kept, strict=True):
            function.__kwdefaults__ = defaults
