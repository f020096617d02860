"""The place in which a question is asked, and the engine as that place sees it.

A server sees the shared articles and its own sources; a direct message sees the shared articles
alone. The place is set once, where an event comes in, and belongs to the task that handles it and
to the threads on which it reads; where none is set, only the shared articles are seen.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import discord

T = TypeVar("T")

MAX_KEPT = 64
"""Places of which something is kept, such as a list of their sources; bounds the memory."""


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """A place: the server with this id, or a direct message if it is None."""

    guild: int | None = None


_SHARED = Viewpoint()
_current: ContextVar[Viewpoint] = ContextVar("viewpoint", default=_SHARED)


def look_from(place: discord.Interaction[Any] | discord.Message) -> None:
    """See what this place sees, in this task and what it starts, from now on."""
    if isinstance(place, discord.Interaction):
        guild_id = place.guild_id
    else:
        guild_id = place.guild.id if place.guild else None
    _current.set(Viewpoint(guild_id))


class EngineHere:
    """The engine as the place of the present task sees it; every call goes to that one."""

    def __init__(self, engine: Any) -> None:
        self.shared = engine

    def __getattr__(self, name: str) -> Any:
        """Return an attribute of the engine of the place."""
        return getattr(self.of(_current.get()), name)

    def of(self, viewpoint: Viewpoint) -> Any:
        """Return the engine of a place."""
        return self.shared if viewpoint.guild is None else self.shared.server(viewpoint.guild)

    @property
    def place(self) -> Viewpoint:
        """The place; that of the shared articles for a server that sees nothing else."""
        here = _current.get()
        return here if self.of(here).has_own_sources else _SHARED


class KeptByPlace(Generic[T]):
    """One value for each place that was asked last, made when it is first needed."""

    def __init__(self, engine: EngineHere, make: Callable[[Any], T]) -> None:
        self._engine = engine
        self._make = make
        self._kept: OrderedDict[Viewpoint, T] = OrderedDict()

    def here(self) -> T:
        """Return the value of the place of the present task."""
        place = self._engine.place
        if place not in self._kept:
            self._kept[place] = self._make(self._engine.of(place))
            while len(self._kept) > MAX_KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(place)
        return self._kept[place]

    def all(self) -> tuple[T, ...]:
        """Return every value that is kept."""
        return tuple(self._kept.values())


@contextmanager
def seen_by_all() -> Iterator[None]:
    """See only the shared articles in the block, and in the tasks that begin in it."""
    before = _current.set(_SHARED)
    try:
        yield
    finally:
        _current.reset(before)
