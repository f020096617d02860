"""Choosing which folders of sources a channel or role sees. Pure."""

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot import limits, strings
from bot.moderation.server_settings import ServerSettings
from bot.rendering import escape_shortened

_SHOWN_RULES = 8
_SHOWN_LENGTH = 420
"""Characters of the list of rules that a panel shows, before the last one."""

Rules = Mapping[int, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderChoice:
    """What a moderator chose: a folder, and the channel or the role that is to see it.

    `field` is the setting and `key` the channel or role; the audit log calls it `named`. Without a
    folder (""), a channel sees all again, and a role adds nothing any more.
    """

    folder: str
    field: str
    key: int
    named: str

    def is_new(self, settings: ServerSettings) -> bool:
        """Whether the folder is to be added, not taken out."""
        return self.folder not in {"", *self._rules(settings).get(self.key, ())}

    def apply(self, settings: ServerSettings) -> dict[str, Any]:
        """Return the changed field of the settings, with its new value."""
        return {self.field: toggle_folder(self._rules(settings), self.key, self.folder)}

    def _rules(self, settings: ServerSettings) -> Rules:
        rules: Rules = getattr(settings, self.field)
        return rules


def toggle_folder(rules: Rules, key: int, folder: str) -> Rules:
    """Return the rules with a folder added to one, or taken out if it was there.

    A rule without a folder is no rule; "" takes all folders out.
    """
    before = rules.get(key, ())
    after = tuple(each for each in before if each != folder)
    if folder not in before:
        after = (*before, folder)
    kept = {name: folders for name, folders in rules.items() if name != key}
    return {**kept, key: after} if after and folder else kept


def without_rules(settings: ServerSettings, field: str, guild_id: int) -> dict[str, Any]:
    """Return the settings without the rules of channels, or of roles.

    The rule of "everyone" is that of the other channels.
    """
    everyone = {key: names for key, names in settings.role_folders.items() if key == guild_id}
    if field == "role_folders":
        return {field: everyone}
    roles = {key: names for key, names in settings.role_folders.items() if key != guild_id}
    return {field: {}, **({"role_folders": roles} if everyone else {})}


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownHere:
    """What a server has by now: `folder` tells whether a folder holds a source."""

    folder: Callable[[str], bool]
    channels: Container[int]
    roles: Container[int]

    def mark_channel(self, channel: int) -> str:
        """Return the mark of a channel, or a word on one that is gone or hidden."""
        return f"<#{channel}>" if channel in self.channels else strings.UNSEEN_CHANNEL

    def mark_role(self, role: int) -> str:
        """Return the mark of a role, or a word on one that was deleted."""
        return f"<@&{role}>" if role in self.roles else strings.DELETED_ROLE


def channel_rules(settings: ServerSettings, guild_id: int, known: KnownHere) -> str:
    """Return what channels see, as Markdown; a folder that is not known holds no source now."""
    rules: list[tuple[str, str | tuple[str, ...]]] = [
        (known.mark_channel(channel), folders)
        for channel, folders in sorted(settings.channel_folders.items())
    ]
    everyone = settings.role_folders.get(guild_id)
    if rules or everyone:
        others = strings.ALL_SOURCES if everyone is None else everyone
        rules.append((strings.OTHER_CHANNELS, others))
    return _list_rules(rules, known.folder) or strings.ALL_SOURCES


def role_rules(settings: ServerSettings, guild_id: int, known: KnownHere) -> str:
    """Return what roles add, as Markdown."""
    rules = [
        (known.mark_role(role), folders)
        for role, folders in sorted(settings.role_folders.items())
        if role != guild_id
    ]
    return _list_rules(rules, known.folder) or strings.NO_ROLE_FOLDERS


def _list_rules(
    rules: Sequence[tuple[str, str | tuple[str, ...]]], is_known: Callable[[str], bool]
) -> str:
    lines: list[str] = []
    for who, folders in rules:
        if len(lines) == _SHOWN_RULES or sum(map(len, lines)) > _SHOWN_LENGTH:
            lines.append(strings.MORE_RULES.format(count=len(rules) - len(lines)))
            break
        names = folders if isinstance(folders, str) else _list_folders(folders, is_known)
        lines.append(f"{who}: {names}")
    return "\n".join(lines)


def _list_folders(folders: Sequence[str], is_known: Callable[[str], bool]) -> str:
    names = [escape_shortened(each, limits.SOURCE) for each in folders[:4]]
    marked = [
        name if is_known(each) else strings.NO_SOURCE_THERE.format(folder=name)
        for each, name in zip(folders, names, strict=False)
    ]
    if len(folders) > len(names):
        marked.append(strings.MORE_RULES.format(count=len(folders) - len(names)))
    return ", ".join(marked)
