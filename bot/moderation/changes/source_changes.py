"""Changes of sources as they are run: one after the other, with progress and a report."""

import logging
from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

import discord

from bot import sending, strings
from bot.asking import Answerer
from bot.moderation.changes.reindex_progress import SharedReindex
from bot.moderation.changes.target import Target
from bot.rendering import (
    Card,
    CardMood,
    render_notice,
    render_reindex_failure,
    render_reindex_report,
)
from bot.retries import REQUEST_FAILURES, one_line
from index import FootnoteError, ReindexReport, Watcher

logger = logging.getLogger(__name__)
Interaction = discord.Interaction[Any]
Change = Callable[..., ReindexReport]
"""Changes sources; takes `force` and `watcher`."""

_MAX_REBUILDS = 50
"""Targets whose re-index can be joined; bounds the memory."""


class Return(NamedTuple):
    """The version that is live again, and the sources that came back and that left with that."""

    version: int
    back: Sequence[str]
    gone: Sequence[str]


class SourceChanges:
    """Runs changes, and shows each in the message of the command or button that asked for it."""

    def __init__(self, answerer: Answerer) -> None:
        self._answerer = answerer
        self._rebuilds: OrderedDict[Target, SharedReindex] = OrderedDict()

    async def run(
        self,
        interaction: Interaction,
        target: Target,
        change: Change,
        key: str | None,
        *,
        erased: str | None = None,
    ) -> ReindexReport | None:
        """Make one change with its progress; return None if it failed.

        `erased` is the source that it erases, which cannot be undone.
        """
        single = SharedReindex(self._once(target, change))
        return await self.follow(interaction, target, single, key or target.key, erased=erased)

    def rebuild(self, target: Target) -> SharedReindex:
        """Return the re-index of a target, which a second request joins."""
        if target not in self._rebuilds:
            once = self._once(target, self._reindex_of(target))
            self._rebuilds[target] = SharedReindex(once)
            while len(self._rebuilds) > _MAX_REBUILDS:
                self._rebuilds.popitem(last=False)
        return self._rebuilds[target]

    async def follow(
        self,
        interaction: Interaction,
        target: Target,
        build: SharedReindex,
        key: str,
        *,
        force: bool = False,
        erased: str | None = None,
    ) -> ReindexReport | None:
        """Show a change until it has ended, and then its report; return None if it failed.

        `key` is what the buttons of a change decide on that the guard refused. `erased` is the
        source that the change erases, which cannot be undone.
        """
        lost_touch = False

        async def edit(card: Card) -> None:
            nonlocal lost_touch
            try:
                if not lost_touch:  # its token lives for 15 minutes, a re-index may take longer
                    await sending.edit(interaction, card)
            except discord.HTTPException as error:
                lost_touch = error.code in sending.LOST_TOUCH
                raise

        report = None
        try:
            report = await build.run(edit, force=force)
            before = build.version_before(report) if erased is None else None
            undo = None if before is None else f"{target.key}:{report.version}:{before}"
            card = render_reindex_report(
                report, key=key, note=target.note, undo=undo, erased=erased
            )
        except FootnoteError as error:
            logger.warning("sources were not changed: %s", error)
            card = render_reindex_failure(error)
        except InterruptedError:
            version = self._answerer.engine_of(target.guild).version
            stopped = strings.REINDEX_STOPPED.format(version=version)
            card = render_notice(stopped, CardMood.WARNING)
        try:
            await sending.conclude(interaction, card)
        except REQUEST_FAILURES as error:  # what was done is done, and is noted all the same
            logger.warning("a report on sources is not shown: %s", one_line(error))
        return report

    async def roll_back(
        self, target: Target, version: int | None, *, live: int | None
    ) -> Return | None:
        """Make a version live again; return None if the version `live` no longer is."""
        engine = self._answerer.engine_of(target.guild)

        def list_live() -> set[str]:
            return {each.source for each in engine.sources() if each.version is not None}

        def change(**_: object) -> Return | None:  # one change after the other
            if live is not None and engine.version != live:
                return None
            before = list_live()
            number = engine.rollback(version).version
            after = list_live()
            return Return(number, sorted(after - before), sorted(before - after))

        return await self._answerer.change(change, watcher=_nobody)

    def _once(self, target: Target, change: Change) -> "_Once":
        return _Once(self._answerer, change, partial(self._answerer.engine_of, target.guild))

    def _reindex_of(self, target: Target) -> Change:
        """Return a change that re-indexes a target, whatever index it has by then."""

        def reindex(**how: Any) -> ReindexReport:
            report: ReindexReport = self._answerer.engine_of(target.guild).reindex(**how)
            return report

        return reindex


class _Once:
    """A change of sources as `SharedReindex` runs it."""

    def __init__(self, answerer: Answerer, change: Change, engine_of: Callable[[], Any]) -> None:
        self._answerer = answerer
        self._change = change
        self._engine_of = engine_of
        self.version_before: int | None = None

    async def reindex(self, *, force: bool, watcher: Watcher) -> ReindexReport:
        """Make the change, and note the version that it can be undone to."""

        def change(**how: Any) -> ReindexReport:  # after all changes that were asked for before
            engine = self._engine_of()
            before = engine.version
            self.version_before = before if before in engine.list_restorable() else None
            return self._change(**how, **({"force": True} if force else {}))

        return await self._answerer.change(change, watcher=watcher)


def _nobody(_: object) -> None:
    """Watch nothing."""
