"""The place in which a question is asked, and the engine as that place sees it.

A server sees the shared articles and its own sources; a direct message sees the shared articles
alone. Moderators may narrow what a channel sees to some folders, and widen what members with a role
see when nobody else does. The place is set once, where an event comes in, and belongs to the task
that handles it and to the threads on which it reads; where none is set, only the shared articles
are seen.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

import discord

from bot import access
from index import VisibleFolders

T = TypeVar("T")

MAX_KEPT = 64
"""Places of which something is kept, such as a list of their sources; bounds the memory."""

Folders = Mapping[int, tuple[str, ...]]
"""Names of folders by the id of a channel or role."""


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """A place: the server with this id, or a direct message if it is None.

    Only sources in the `folders` are seen, all if they are None.
    """

    guild: int | None = None
    folders: VisibleFolders | None = None


_SHARED = Viewpoint()
_current: ContextVar[Viewpoint] = ContextVar("viewpoint", default=_SHARED)
_for_all: ContextVar[Viewpoint] = ContextVar("viewpoint of all who read along", default=_SHARED)
_alone: ContextVar[Viewpoint] = ContextVar("viewpoint of the asker alone", default=_SHARED)


class FolderRules(Protocol):
    """What a server has chosen: the folders that channels and roles see."""

    @property
    def channel_folders(self) -> Folders:
        """The folders by channel; a channel without an entry follows what it belongs to."""

    @property
    def role_folders(self) -> Folders:
        """The folders by role; those of "everyone" are what channels without a rule see."""


def look_from(
    place: discord.Interaction[Any] | discord.Message, rules_of: Callable[[int], FolderRules]
) -> None:
    """See what all may see in this place, in this task and what it starts, from now on."""
    scope = access.scope_of(place)
    seen = alone = _SHARED
    if scope != access.DIRECT:
        guild = int(scope)
        rules = rules_of(guild)
        in_channel = folders_of_channel(rules, guild, place)
        member = place.user if isinstance(place, discord.Interaction) else place.author
        roles = access.roles_of(member) - {guild}
        seen = Viewpoint(guild, in_channel)
        alone = Viewpoint(guild, folders_of_member(rules, in_channel, roles))
    _current.set(seen)
    _for_all.set(seen)
    _alone.set(alone)


def look_alone() -> None:
    """See from now on what the asker may see where nobody else reads the answer."""
    _current.set(_alone.get())


def look_at_all() -> None:
    """See from now on all sources of the server, as its moderators do."""
    _current.set(Viewpoint(_current.get().guild))


def sees_more_alone() -> bool:
    """Whether the asker may see more than all who read along."""
    return _alone.get() != _for_all.get()


def folders_of_channel(
    rules: FolderRules, guild: int, place: discord.Interaction[Any] | discord.Message
) -> VisibleFolders | None:
    """Return the folders that a channel shows to all, None for all.

    The nearest rule counts: the channel's own, that of the channel or forum that a thread belongs
    to, that of the category, that of "everyone". Nothing is seen in a channel of which it is not
    known what it belongs to, if some channel has a rule.
    """
    nearest, is_known = _places_of(place.channel)
    for each in nearest:
        if each is not None and each in rules.channel_folders:
            return VisibleFolders.of(rules.channel_folders[each])
    if rules.channel_folders and not is_known:
        return VisibleFolders(())
    everyone = rules.role_folders.get(guild)
    return None if everyone is None else VisibleFolders.of(everyone)


def _places_of(channel: Any) -> tuple[tuple[int | None, ...], bool]:
    """Return the ids of a channel and of what it belongs to, and whether all of them are known."""
    if isinstance(channel, discord.Thread):
        parent = channel.parent  # the category of a thread is that of its parent
        category = parent.category_id if parent is not None else None
        return (channel.id, channel.parent_id, category), parent is not None
    if isinstance(channel, discord.abc.GuildChannel):
        return (channel.id, channel.category_id), True
    return (getattr(channel, "id", None),), False


def folders_of_member(
    rules: FolderRules, in_channel: VisibleFolders | None, roles: Iterable[int]
) -> VisibleFolders | None:
    """Return the folders of a channel and those of a member's roles, None for all."""
    if in_channel is None:
        return None
    for role in roles:
        in_channel |= VisibleFolders.of(rules.role_folders.get(role, ()))
    return in_channel


class NotReady(Exception):
    """The folders that a place sees are not a collection yet: `prepare` makes them one."""

    def __init__(self, engine: Any) -> None:
        super().__init__("the folders of this place are to be prepared first")
        self.prepare: Callable[[], None] = engine.prepare


class EngineHere:
    """The engine as the place of the present task sees it; every call goes to that one."""

    def __init__(self, engine: Any) -> None:
        self.shared = engine

    def __getattr__(self, name: str) -> Any:
        """Return an attribute of the engine of the place."""
        return getattr(self.of(_current.get()), name)

    def of(self, viewpoint: Viewpoint) -> Any:
        """Return the engine of a place."""
        if viewpoint.guild is None:
            return self.shared
        server = self.shared.server(viewpoint.guild)
        return server if viewpoint.folders is None else server.narrowed(viewpoint.folders)

    def opened(self, viewpoint: Viewpoint) -> object:
        """Return the index that a place asks; another one once it was deleted and made again."""
        return self.shared if viewpoint.guild is None else self.of(viewpoint).opened

    @property
    def place(self) -> Viewpoint:
        """The place; that of the shared articles for a server that sees nothing else."""
        here = _current.get()
        is_special = here.folders is not None or self.of(here).has_own_sources
        return here if is_special else _SHARED

    def require_ready(self) -> None:
        """Raise NotReady if a first question here would take much longer than the next."""
        here = _current.get()
        if here.folders is not None and not (engine := self.of(here)).is_ready:
            raise NotReady(engine)

    def sees(self, source: str) -> bool:
        """Return whether this place sees a source of this name, if there is one."""
        return self._sees(_current.get(), source)

    def all_see(self, source: str) -> bool:
        """Return whether all who read along in this place see it."""
        return self._sees(_for_all.get(), source)

    def _sees(self, viewpoint: Viewpoint, source: str) -> bool:
        return viewpoint.folders is None or bool(self.of(viewpoint).sees(source))


class KeptByPlace(Generic[T]):
    """One value for each place that was asked last, made when it is first needed.

    It is made again for an index that was deleted and made again since.
    """

    def __init__(self, engine: EngineHere, make: Callable[[Any], T]) -> None:
        self._engine = engine
        self._make = make
        self._kept: OrderedDict[Viewpoint, tuple[object, T]] = OrderedDict()

    def here(self) -> T:
        """Return the value of the place of the present task."""
        place = self._engine.place
        opened = self._engine.opened(place)
        kept = self._kept.get(place)
        if kept is None or kept[0] is not opened:
            kept = self._kept[place] = (opened, self._make(self._engine.of(place)))
            while len(self._kept) > MAX_KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(place)
        return kept[1]

    def all(self) -> tuple[T, ...]:
        """Return every value that is kept."""
        return tuple(value for _, value in self._kept.values())


@contextmanager
def seen_by_all() -> Iterator[Viewpoint]:
    """See only the shared articles in the block, and in the tasks that begin in it.

    A place that sees some folders alone goes on seeing those. Yields what is seen.
    """
    here = _current.get()
    seen = _SHARED if here.folders is None else here
    before = _current.set(seen)
    try:
        yield seen
    finally:
        _current.reset(before)
