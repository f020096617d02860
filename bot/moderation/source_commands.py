"""Changing sources from Discord: add, remove, re-index, roll back, and what the guard held back."""

from collections.abc import Collection, Sequence
from functools import partial
from typing import Any

import discord

from bot import limits, sending, strings
from bot.asking import Answerer, Declined
from bot.moderation.audit import AuditLog
from bot.moderation.changes import (
    OWN,
    SHARED,
    Change,
    PendingChanges,
    SourceChanges,
    Target,
    read_address,
)
from bot.moderation.moderation_cards import (
    render_erase_question,
    render_history,
    render_return,
)
from bot.moderation.permission_check import PermissionCheck
from bot.moderation.targets import choose_target
from bot.rendering import (
    escape_shortened,
    render_notice,
)
from bot.retries import REQUEST_FAILURES, give_up_after
from bot.translations import speak_to
from index import (
    LEAST_INTERVAL,
    ConfigError,
    FollowingOptions,
    ReindexReport,
    VersionInfo,
    Watcher,
    parse_interval,
)

Interaction = discord.Interaction[Any]

_WHOLE = frozenset({SHARED, OWN, "go"})
"""Keys of buttons that decide on a whole re-index; "go" is that of older releases."""


class SourceCommands:
    """The commands and buttons that change sources; each raises Declined for other members."""

    def __init__(self, answerer: Answerer, check: PermissionCheck, audit: AuditLog) -> None:
        self._answerer = answerer
        self._check = check
        self._audit = audit
        self._changes = SourceChanges(answerer)
        self._pending = PendingChanges()
        self.presses = {
            "publish": self.publish,
            "discard": self.discard,
            "revert": self.revert,
            "erase": self.erase,
        }

    # --- commands --------------------------------------------------------------------------------

    async def reindex(self, interaction: Interaction, wanted: str | None = None) -> None:
        """Re-index; one message shows the progress and then the report."""
        target = await choose_target(self._check, interaction, wanted)
        speak_to(interaction, in_public=True)
        await sending.announce(interaction, render_notice(strings.REINDEX_START))
        build = self._changes.rebuild(target)
        report = await self._changes.follow(interaction, target, build, target.key)
        if report is not None and report.live:
            await self._audit.note(interaction, "re-indexed", target.name)

    async def add_page(
        self, interaction: Interaction, url: str, wanted: str | None, every: str | None = None
    ) -> None:
        """Add what is at an address, looked at again at the interval `every` if that is given."""
        target = await choose_target(self._check, interaction, wanted)
        following = _following(every)
        url = read_address(url)
        if not url.lower().startswith(("http://", "https://")):
            raise Declined(strings.NO_ADDRESS)
        add = self._answerer.engine_of(target.guild).add
        change = _renaming(partial(add, url, following=following))
        await self._start(interaction, target, url, change)

    async def add_upload(
        self, interaction: Interaction, file: discord.Attachment, wanted: str | None
    ) -> None:
        """Add an attached file."""
        target = await choose_target(self._check, interaction, wanted)
        if file.size > limits.UPLOAD:
            raise Declined(strings.TOO_LARGE.format(most=limits.UPLOAD // 1_000_000))
        try:
            read = give_up_after(limits.HELD_BACK_SECONDS, file.read())
            data = await sending.in_time(interaction, read)
        except REQUEST_FAILURES:
            raise Declined(strings.NO_FILE) from None
        add = self._answerer.engine_of(target.guild).add_file
        await self._start(interaction, target, file.filename, partial(add, file.filename, data))

    async def remove(self, interaction: Interaction, source: str, wanted: str | None) -> None:
        """Remove a source."""
        target = await choose_target(self._check, interaction, wanted, source=source)
        remove = self._answerer.engine_of(target.guild).remove
        speak_to(interaction, in_public=True)
        await sending.announce(interaction, render_notice(strings.REMOVING))
        report = await self._changes.run(interaction, target, lambda **_: remove(source), None)
        if report is not None:
            await self._audit.note(interaction, "removed", source)

    async def ask_to_erase(self, interaction: Interaction, source: str, wanted: str | None) -> None:
        """Ask once, for the moderator alone, whether to erase a source for good."""
        target = await choose_target(self._check, interaction, wanted, source=source)
        engine = self._answerer.engine_of(target.guild)
        is_there = self._answerer.look_up(partial(engine.require_erasable, source))
        await sending.in_time(interaction, is_there)
        key = self._pending.keep(target, source, partial(engine.purge, source))
        await sending.respond(interaction, render_erase_question(source, key, note=target.note))

    async def history(self, interaction: Interaction, wanted: str | None = None) -> None:
        """Show the versions."""
        target = await choose_target(self._check, interaction, wanted)
        engine = self._answerer.engine_of(target.guild)

        def read() -> tuple[Sequence[VersionInfo], Collection[int]]:
            return engine.history(), engine.list_restorable()

        versions, restorable = await sending.in_time(interaction, self._answerer.look_up(read))
        is_seen_only = target.guild is not None and not restorable  # it has no own sources yet
        note = "" if is_seen_only else target.note
        await sending.respond(interaction, render_history(versions, restorable, note=note))

    async def roll_back(
        self, interaction: Interaction, version: int | None, wanted: str | None = None
    ) -> None:
        """Make an earlier version live."""
        target = await choose_target(self._check, interaction, wanted)
        await self._return_to(interaction, target, version)

    # --- buttons ---------------------------------------------------------------------------------

    async def publish(self, interaction: Interaction, key: str) -> None:
        """Publish what the guard held back; progress replaces the message with the button."""
        if key in _WHOLE:
            target = await self._target_of(interaction, key)
            subject, change = "", None
        else:
            target, subject, change = await self._take_pending(interaction, key)
        speak_to(interaction, in_public=True)
        subject = subject or target.name
        await sending.announce(interaction, render_notice(strings.REINDEX_START), replacing=True)
        if change is None:
            build = self._changes.rebuild(target)
            report = await self._changes.follow(interaction, target, build, key, force=True)
        else:
            report = await self._changes.run(interaction, target, partial(change, force=True), None)
        if report is not None and report.live:
            await self._audit.note(interaction, "published", subject)

    async def discard(self, interaction: Interaction, key: str) -> None:
        """Keep the live version."""
        target = await self._target_of(interaction, key)
        is_published = key in _WHOLE and self._changes.rebuild(target).is_running
        if is_published or self._pending.was_taken(key):  # another moderator was faster
            raise Declined(strings.NO_LONGER_WAITS)
        self._pending.take(key)
        version = self._answerer.engine_of(target.guild).version
        speak_to(interaction, in_public=True)
        message = strings.DISCARDED.format(version=version)
        await sending.replace(interaction, render_notice(message))

    async def revert(self, interaction: Interaction, key: str) -> None:
        """Return from the version just published to the one before."""
        kind, _, versions = key.partition(":")
        number, _, before = versions.partition(":")  # older releases name no version before
        target = await choose_target(self._check, interaction, kind)
        engine = self._answerer.engine_of(target.guild)
        if not number.isdecimal() or engine.version != int(number):
            raise Declined(strings.NO_LONGER_LIVE)
        earlier = int(before) if before.isdecimal() else None
        await self._return_to(interaction, target, earlier, live=int(number))

    async def erase(self, interaction: Interaction, key: str) -> None:
        """Erase a source, its versions and what was quoted from it, as was asked about."""
        target, source, purge = await self._take_pending(interaction, key)
        speak_to(interaction, in_public=True)
        await sending.announce(interaction, render_notice(strings.REMOVING), replacing=True)
        if await self._changes.run(interaction, target, purge, None, erased=source) is not None:
            await self._audit.note(interaction, "erased", source)

    async def _take_pending(self, interaction: Interaction, key: str) -> tuple[Target, str, Change]:
        """Take what waits under a key. Raises Declined if nothing does, or it is not for here.

        Two who press at once are both asked for their rights, and one of them takes it.
        """
        if self._pending.find(key):
            await self._target_of(interaction, key)
        if (taken := self._pending.take(key)) is None:
            raise Declined(strings.NO_LONGER_WAITS)
        return taken

    async def _target_of(self, interaction: Interaction, key: str) -> Target:
        """Return what a button changes, if the presser may and is in the server it belongs to."""
        pending = self._pending.find(key)
        kind = key if key in {SHARED, OWN} else None
        wanted = pending.target.key if pending else kind
        target = await choose_target(self._check, interaction, wanted)
        if pending is not None and pending.target != target:
            raise Declined(strings.GONE)
        return target

    # --- work ------------------------------------------------------------------------------------

    async def _start(
        self, interaction: Interaction, target: Target, subject: str, change: Change
    ) -> None:
        speak_to(interaction, in_public=True)
        await sending.announce(interaction, render_notice(strings.ADDING))
        key = self._pending.keep(target, subject, change)
        report = await self._changes.run(interaction, target, change, key)
        if report is None or not report.refusals:
            self._pending.take(key)
        if report is not None and report.live:
            await self._audit.note(interaction, "added", subject)

    async def _return_to(
        self,
        interaction: Interaction,
        target: Target,
        version: int | None,
        *,
        live: int | None = None,
    ) -> None:
        """Make a version live again, the one before if it is None; say so to all and note it.

        Raises Declined if the version `live` no longer is, as when another moderator was faster.
        """
        work = self._changes.roll_back(target, version, live=live)
        found = await sending.in_time(interaction, work)
        if found is None:
            raise Declined(strings.NO_LONGER_LIVE)
        speak_to(interaction, in_public=True)
        notice = render_return(*found, note=target.note)
        try:
            if sending.is_acknowledged(interaction):  # it may have waited for a long re-index
                await sending.conclude(interaction, notice)
            else:
                await sending.respond(interaction, notice, ephemeral=False)
        finally:
            await self._audit.note(interaction, "rolled back", f"v{found.version}")


def _following(every: str | None) -> FollowingOptions:
    """Return how a source is followed at an interval as typed. Raises Declined for no interval."""
    if every is None:
        return FollowingOptions()
    try:
        return FollowingOptions(every=parse_interval(every, least=LEAST_INTERVAL))
    except ConfigError:
        typed = escape_shortened(every, limits.SOURCE)
        raise Declined(strings.NO_INTERVAL.format(typed=typed)) from None


def _renaming(add: Change) -> Change:
    """Return `add` with the argument `force` in the place of `replace`."""

    def change(*, force: bool = False, watcher: Watcher | None = None) -> ReindexReport:
        return add(replace=force, watcher=watcher)

    return change
