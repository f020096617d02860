"""The settings that a server's moderators choose, kept in memory and in the data folder."""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from index import ServerStore

MAX_WAIT_SECONDS = 600
MAX_COOLDOWN_SECONDS = 300
MAX_CHANNELS = 25
MAX_ROLES = 25
"""Most that a panel lets somebody choose; Discord's menus hold 25 choices."""
MAX_FOLDERS = 25
MAX_FOLDER_LENGTH = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerSettings:
    """What one server has chosen; the defaults are those of a server that has chosen nothing.

    `auto_answer_channels` are the channels and forums whose questions are answered unasked, after
    `auto_answer_wait` seconds. `private_answers` shows an answer to `/ask` to the asker alone.
    `cooldown` is the least number of seconds between two questions of one member, 0 for none.
    `log_questions` lets questions be stored for `/insights`, if the host stores them at all.
    `asking_roles` () lets everybody ask. `channel_folders` and `role_folders` map the id of a
    channel or role to the folders of sources that it sees; one that is not named sees all.
    """

    auto_answer_channels: frozenset[int] = frozenset()
    auto_answer_wait: int = 20
    log_channel: int | None = None
    private_answers: bool = False
    cooldown: int = 0
    log_questions: bool = True
    asking_roles: frozenset[int] = frozenset()
    managing_roles: frozenset[int] = frozenset()
    channel_folders: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    role_folders: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


DEFAULTS = ServerSettings()


class SettingsBook:
    """The settings of every server; those of a server that has chosen nothing cost no memory."""

    def __init__(self, store: ServerStore) -> None:
        """Read the stored settings. Raises StoreDamaged: a lost setting could show too much."""
        self._store = store
        self._changing = asyncio.Lock()
        self._mark = store.read_settings_mark()
        self._chosen = self._load()

    def _load(self) -> dict[str, ServerSettings]:
        stored = self._store.load_settings()
        return {scope: _decode(values) for scope, values in stored.items() if scope.isdecimal()}

    async def refresh(self) -> None:
        """Read the settings again if another process has changed some."""
        async with self._changing:
            mark = await asyncio.to_thread(self._store.read_settings_mark)
            if mark != self._mark:
                self._chosen = await asyncio.to_thread(self._load)
                self._mark = mark

    def of(self, guild_id: int | None) -> ServerSettings:
        """Return the settings of a server, the defaults in a direct message."""
        return DEFAULTS if guild_id is None else self._chosen.get(str(guild_id), DEFAULTS)

    def of_scope(self, scope: str) -> ServerSettings:
        """Return the settings of the server with this scope, the defaults in a direct message."""
        return self._chosen.get(scope, DEFAULTS)

    def all(self) -> Mapping[int, ServerSettings]:
        """Return the settings of every server that has chosen something, by its id."""
        return {int(scope): settings for scope, settings in self._chosen.items()}

    @property
    def num_auto_answering(self) -> int:
        """The number of servers that chose channels for unasked answers."""
        return sum(bool(each.auto_answer_channels) for each in self._chosen.values())

    @property
    def store(self) -> ServerStore:
        """The store behind these settings, which has the audit log too."""
        return self._store

    async def change(self, guild_id: int, **changes: Any) -> ServerSettings:
        """Store changed fields of `ServerSettings` and return the settings as they are now.

        Raises ValueError for a value out of range, and the errors of `ServerStore`.
        """
        return await self.update(guild_id, lambda _: changes)

    async def update(
        self, guild_id: int, change: Callable[[ServerSettings], Mapping[str, Any]]
    ) -> ServerSettings:
        """Store the fields that `change` returns for the settings of now; raises as `change`.

        Changes are made one after the other, so that of two moderators none undoes the other's.
        """
        async with self._changing:
            before = self.of(guild_id)
            changes = change(before)
            settings = check_settings(replace(before, **changes))
            values = {name: _encode(settings, name) for name in changes}
            await asyncio.to_thread(self._store.save_settings, str(guild_id), values)
            if settings == DEFAULTS:
                self._chosen.pop(str(guild_id), None)
            else:
                self._chosen[str(guild_id)] = settings
        return settings


def check_settings(settings: ServerSettings) -> ServerSettings:
    """Return the settings. Raises ValueError, with what to do, for a value out of range."""
    if not 0 <= settings.auto_answer_wait <= MAX_WAIT_SECONDS:
        raise ValueError(f"the wait must lie between 0 and {MAX_WAIT_SECONDS} seconds")
    if not 0 <= settings.cooldown <= MAX_COOLDOWN_SECONDS:
        raise ValueError(f"the cooldown must lie between 0 and {MAX_COOLDOWN_SECONDS} seconds")
    if len(settings.auto_answer_channels) > MAX_CHANNELS:
        raise ValueError(f"choose at most {MAX_CHANNELS} channels")
    if max(len(settings.asking_roles), len(settings.managing_roles)) > MAX_ROLES:
        raise ValueError(f"choose at most {MAX_ROLES} roles")
    for folders in (*settings.channel_folders.values(), *settings.role_folders.values()):
        if len(folders) > MAX_FOLDERS or any(len(each) > MAX_FOLDER_LENGTH for each in folders):
            raise ValueError(f"name at most {MAX_FOLDERS} folders of {MAX_FOLDER_LENGTH} letters")
    return settings


def _encode(settings: ServerSettings, name: str) -> Any:
    """Return a field as JSON, None where it is the default."""
    value = getattr(settings, name)
    if value == getattr(DEFAULTS, name):
        return None
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, Mapping):
        return {str(key): list(folders) for key, folders in value.items()}
    return value


def _decode(values: Mapping[str, Any]) -> ServerSettings:
    """Return stored settings; names of an older or newer release are left out."""
    known = {each.name for each in fields(ServerSettings)}
    return ServerSettings(**{n: _decode_value(n, v) for n, v in values.items() if n in known})


def _decode_value(name: str, value: Any) -> Any:
    default = getattr(DEFAULTS, name)
    if isinstance(default, frozenset):
        return _ids(value)
    if isinstance(default, Mapping):
        return {int(key): tuple(folders) for key, folders in value.items()}
    return value


def _ids(values: Iterable[int]) -> frozenset[int]:
    return frozenset(int(value) for value in values)
