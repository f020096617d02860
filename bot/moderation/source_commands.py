"""Changing sources from Discord: add, remove, re-index, roll back, and what the guard held back."""

import logging
import secrets
from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from typing import Any

import discord

from bot import limits, sending, strings
from bot.asking import Answerer, Declined
from bot.moderation.audit import AuditLog
from bot.moderation.moderation_cards import render_erase_question, render_history
from bot.moderation.permission_check import PermissionCheck
from bot.moderation.reindex_progress import SharedReindex
from bot.moderation.targets import OWN, SHARED, Target, choose_target
from bot.rendering import (
    Card,
    CardMood,
    render_notice,
    render_reindex_failure,
    render_reindex_report,
)
from bot.translations import speak_to
from index import FootnoteError, ReindexReport, Watcher

logger = logging.getLogger(__name__)
Interaction = discord.Interaction[Any]
Change = Callable[..., ReindexReport]
"""Changes sources; takes `force` and `watcher`."""

_MAX_PENDING = 50
"""Changes that wait until somebody decides, such as held back additions; bounds the memory."""


class SourceCommands:
    """The commands and buttons that change sources; each raises Declined for other members."""

    def __init__(self, answerer: Answerer, check: PermissionCheck, audit: AuditLog) -> None:
        self._answerer = answerer
        self._check = check
        self._audit = audit
        self._rebuilds: OrderedDict[Target, SharedReindex] = OrderedDict()
        self._pending: OrderedDict[str, tuple[Target, str, Change]] = OrderedDict()
        self.presses = {
            "publish": self.publish,
            "discard": self.discard,
            "revert": self.revert,
            "erase": self.erase,
        }

    # --- commands --------------------------------------------------------------------------------

    async def reindex(self, interaction: Interaction, wanted: str | None = None) -> None:
        """Re-index; one message shows the progress and then the report."""
        target = await self._choose(interaction, wanted)
        await sending.respond(interaction, render_notice(strings.REINDEX_START), ephemeral=False)
        await self._follow(interaction, target, self._rebuild(target), target.key)
        await self._audit.note(interaction, strings.AUDIT_REINDEXED, target.key)

    async def add_page(self, interaction: Interaction, url: str, wanted: str | None) -> None:
        """Add a web page."""
        target = await self._choose(interaction, wanted)
        if not url.lower().startswith(("http://", "https://")):
            raise Declined(strings.NO_ADDRESS)
        add = self._answerer.engine_of(target.guild).add
        change = _renaming(partial(add, url))
        await self._start(interaction, target, url, change)

    async def add_upload(
        self, interaction: Interaction, file: discord.Attachment, wanted: str | None
    ) -> None:
        """Add an attached file."""
        target = await self._choose(interaction, wanted)
        if file.size > limits.UPLOAD:
            raise Declined(strings.TOO_LARGE.format(most=limits.UPLOAD // 1_000_000))
        try:
            data = await sending.in_time(interaction, file.read())
        except discord.HTTPException:
            raise Declined(strings.NO_FILE) from None
        add = self._answerer.engine_of(target.guild).add_file
        await self._start(interaction, target, file.filename, partial(add, file.filename, data))

    async def remove(self, interaction: Interaction, source: str, wanted: str | None) -> None:
        """Remove a source."""
        target = await self._choose(interaction, wanted)
        remove = self._answerer.engine_of(target.guild).remove
        await sending.respond(interaction, render_notice(strings.REMOVING), ephemeral=False)
        await self._run(interaction, target, lambda **_: remove(source), None)
        await self._audit.note(interaction, strings.AUDIT_REMOVED, source)

    async def ask_to_erase(self, interaction: Interaction, source: str, wanted: str | None) -> None:
        """Ask once, for the moderator alone, whether to erase a source for good."""
        target = await choose_target(self._check, interaction, wanted)
        purge = self._answerer.engine_of(target.guild).purge
        key = self._keep(target, source, partial(purge, source))
        await sending.respond(interaction, render_erase_question(source, key, note=target.note))

    async def history(self, interaction: Interaction) -> None:
        """Show the versions."""
        target = await choose_target(self._check, interaction, None)
        history = self._answerer.engine_of(target.guild).history
        versions = await sending.in_time(interaction, self._answerer.look_up(history))
        await sending.respond(interaction, render_history(versions, note=target.note))

    async def roll_back(self, interaction: Interaction, version: int | None) -> None:
        """Make an earlier version live."""
        target = await self._choose(interaction, None)
        work = self._roll_back(target, version)
        message = await sending.in_time(interaction, work)
        await sending.respond(interaction, render_notice(message, CardMood.GOOD), ephemeral=False)
        await self._audit.note(interaction, strings.AUDIT_ROLLED_BACK, message)

    # --- buttons ---------------------------------------------------------------------------------

    async def publish(self, interaction: Interaction, key: str) -> None:
        """Publish what the guard held back; progress replaces the message with the button."""
        pending = self._pending.get(key)
        if pending is None and key not in {SHARED, OWN, "go"}:
            raise Declined(strings.GONE)
        target = await self._target_of(interaction, key)
        await sending.replace(interaction, render_notice(strings.REINDEX_START))
        if pending is None:
            await self._follow(interaction, target, self._rebuild(target), key, force=True)
        else:
            del self._pending[key]
            await self._run(interaction, target, partial(pending[2], force=True), None)
        subject = pending[1] if pending else target.key
        await self._audit.note(interaction, strings.AUDIT_PUBLISHED, subject)

    async def discard(self, interaction: Interaction, key: str) -> None:
        """Keep the live version."""
        target = await self._target_of(interaction, key)
        self._pending.pop(key, None)
        version = self._answerer.engine_of(target.guild).version
        message = strings.DISCARDED.format(version=version)
        await sending.replace(interaction, render_notice(message))

    async def revert(self, interaction: Interaction, key: str) -> None:
        """Return from the version just published to the one before."""
        kind, _, number = key.partition(":")
        target = await self._choose(interaction, kind)
        engine = self._answerer.engine_of(target.guild)
        if not number.isdecimal() or engine.version != int(number):
            raise Declined(strings.NO_LONGER_LIVE)
        message = await sending.in_time(interaction, self._roll_back(target, None))
        await sending.respond(interaction, render_notice(message, CardMood.GOOD), ephemeral=False)
        await self._audit.note(interaction, strings.AUDIT_ROLLED_BACK, message)

    async def erase(self, interaction: Interaction, key: str) -> None:
        """Erase a source, its versions and what was quoted from it, as was asked about."""
        target, source, purge = await self._take_pending(interaction, key)
        await sending.replace(interaction, render_notice(strings.REMOVING))
        if await self._run(interaction, target, purge, None, undoable=False) is not None:
            await self._audit.note(interaction, strings.AUDIT_ERASED, source)

    async def _take_pending(self, interaction: Interaction, key: str) -> tuple[Target, str, Change]:
        """Take what waits under a key. Raises Declined if nothing does, or it is not for here."""
        if key not in self._pending:
            raise Declined(strings.NO_LONGER_WAITS)
        await self._target_of(interaction, key)
        return self._pending.pop(key)

    async def _choose(self, interaction: Interaction, wanted: str | None) -> Target:
        """Return what is to be changed, if the member may; the channel sees the rest."""
        target = await choose_target(self._check, interaction, wanted)
        speak_to(interaction, in_public=True)
        return target

    async def _target_of(self, interaction: Interaction, key: str) -> Target:
        """Return what a button changes, if the presser may and is in the server it belongs to."""
        pending = self._pending.get(key)
        kind = key if key in {SHARED, OWN} else None
        target = await self._choose(interaction, pending[0].key if pending else kind)
        if pending is not None and pending[0] != target:
            raise Declined(strings.GONE)
        return target

    # --- work ------------------------------------------------------------------------------------

    async def _start(
        self, interaction: Interaction, target: Target, subject: str, change: Change
    ) -> None:
        await sending.respond(interaction, render_notice(strings.ADDING), ephemeral=False)
        key = self._keep(target, subject, change)
        report = await self._run(interaction, target, change, key)
        if report is None or not report.refusals:
            self._pending.pop(key, None)
        if report is not None and report.live:
            await self._audit.note(interaction, strings.AUDIT_ADDED, subject)

    def _keep(self, target: Target, subject: str, change: Change) -> str:
        """Keep a change until somebody decides, and return the key for the buttons."""
        key = secrets.token_hex(6)
        self._pending[key] = (target, subject, change)
        while len(self._pending) > _MAX_PENDING:
            self._pending.popitem(last=False)
        return key

    async def _run(
        self,
        interaction: Interaction,
        target: Target,
        change: Change,
        key: str | None,
        *,
        undoable: bool = True,
    ) -> ReindexReport | None:
        """Make one change with its progress; return None if it failed."""
        single = SharedReindex(_Once(self._answerer, change))
        return await self._follow(interaction, target, single, key or target.key, undoable=undoable)

    def _rebuild(self, target: Target) -> SharedReindex:
        """Return the re-index of a target, which a second request joins."""
        if target not in self._rebuilds:
            engine = self._answerer.engine_of(target.guild)
            self._rebuilds[target] = SharedReindex(_Once(self._answerer, engine.reindex))
            while len(self._rebuilds) > _MAX_PENDING:
                self._rebuilds.popitem(last=False)
        return self._rebuilds[target]

    async def _follow(
        self,
        interaction: Interaction,
        target: Target,
        build: SharedReindex,
        key: str,
        *,
        force: bool = False,
        undoable: bool = True,
    ) -> ReindexReport | None:
        undo = target.key if undoable else None

        async def edit(card: Card) -> None:
            await sending.edit(interaction, card)

        report = None
        try:
            report = await build.run(edit, force=force)
            card = render_reindex_report(report, key=key, note=target.note, undo=undo)
        except FootnoteError as error:
            logger.warning("sources were not changed: %s", error)
            card = render_reindex_failure(error)
        except InterruptedError:
            version = self._answerer.engine_of(target.guild).version
            stopped = strings.REINDEX_STOPPED.format(version=version)
            card = render_notice(stopped, CardMood.WARNING)
        await sending.conclude(interaction, card)
        return report

    async def _roll_back(self, target: Target, version: int | None) -> str:
        roll_back = self._answerer.engine_of(target.guild).rollback
        info = await self._answerer.change(lambda **_: roll_back(version), watcher=_nobody)
        return strings.ROLLED_BACK.format(version=info.version) + f"\n{target.note}"


class _Once:
    """A change of sources as `SharedReindex` runs it."""

    def __init__(self, answerer: Answerer, change: Change) -> None:
        self._answerer = answerer
        self._change = change

    async def reindex(self, *, force: bool, watcher: Watcher) -> ReindexReport:
        """Make the change."""
        change = partial(self._change, force=True) if force else self._change
        return await self._answerer.change(change, watcher=watcher)


def _renaming(add: Change) -> Change:
    """Return `add` with the argument `force` in the place of `replace`."""

    def change(*, force: bool = False, watcher: Watcher | None = None) -> ReindexReport:
        return add(replace=force, watcher=watcher)

    return change


def _nobody(_: object) -> None:
    """Watch nothing."""
