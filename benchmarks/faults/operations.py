"""Operations on the index during which a fault happens, and the marks that each may show.

`old` is the mark before the operation (None if there is no index yet) and `new` the mark after it.
No other mark may be shown at any time.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from benchmarks.faults.marked_corpus import TWINS, MarkedCorpus
from index.editions import build, store_catch_up
from index.editions.merge_policy import MergePolicy
from index.editions.merging import merge
from index.engine import Engine
from index.generations import Disk


class Operation(NamedTuple):
    """An operation, its preparation, and the marks before and after it."""

    name: str
    prepare: Callable[[MarkedCorpus], None]
    run: Callable[[MarkedCorpus, Engine, Disk], object]
    old: int | None
    new: int


def _built(marked: MarkedCorpus) -> None:
    marked.create()
    with Engine.open(marked.settings):
        pass


def _grown(marked: MarkedCorpus) -> None:
    """Make some versions, so that there are several segments and something to prune."""
    _built(marked)
    with Engine.open(marked.settings, refresh=False) as engine:
        for version in range(1, 5):
            _change(marked, engine, version)


def _change(marked: MarkedCorpus, engine: Engine, version: int) -> None:
    marked.write(version)
    engine.reindex(sources=list(TWINS))


def _scan(marked: MarkedCorpus, engine: Engine, _: Disk) -> None:
    marked.write(5)
    (marked.corpus / "house001.txt").unlink(missing_ok=True)
    engine.reindex(force=True)


def _merge(_: MarkedCorpus, engine: Engine, disk: Disk) -> None:
    merge(engine.folder, disk=disk)


OPERATIONS = (
    Operation(
        "build", MarkedCorpus.create, lambda _, engine, __: engine.reindex(), old=None, new=0
    ),
    Operation(
        "first re-index", _built, lambda marked, engine, _: _change(marked, engine, 1), old=0, new=1
    ),
    Operation(
        "re-index", _grown, lambda marked, engine, _: _change(marked, engine, 5), old=4, new=5
    ),
    Operation("scan with a source gone", _grown, _scan, old=4, new=5),
    Operation("rollback", _grown, lambda _, engine, __: engine.rollback(), old=4, new=3),
    Operation("merge", _grown, _merge, old=4, new=4),
)


@contextmanager
def small_segments() -> Iterator[None]:
    """Let a corpus of a few articles have several segments, as a large corpus has.

    There is no setting for it, since nobody needs one: the policy is a default of two functions.
    """
    functions: list[Any] = [build.update_edition, store_catch_up.catch_up]
    kept = [function.__kwdefaults__ for function in functions]
    small = {"policy": MergePolicy(small=6, large=30)}
    for function in functions:
        function.__kwdefaults__ = {**function.__kwdefaults__, **small}
    try:
        yield
    finally:
        for function, defaults in zip(functions, kept, strict=True):
            function.__kwdefaults__ = defaults
