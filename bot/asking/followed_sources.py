"""Followed sources, looked at again when they are due, for as long as the bot runs."""

import logging
import threading
from collections.abc import Callable, Collection
from datetime import UTC, datetime, timedelta
from typing import Protocol

from index import FootnoteError, Progress, ReindexReport, Watcher

logger = logging.getLogger(__name__)

LONGEST_PAUSE_SECONDS = 60.0
"""Seconds after which intervals that were set elsewhere, such as at the command line, count."""

_AFTER_COMMIT = frozenset({"index", "publish"})
"""Stages that are not left undone: what is committed is published too."""


class FetchingEngine(Protocol):
    """The part of an engine that looks at followed sources; safe to call from any thread."""

    def fetch_due(self, *, watcher: Watcher | None = None) -> ReindexReport | None:
        """Look at what is due and publish what changed, None if nothing is due."""


class FollowingEngine(FetchingEngine, Protocol):
    """An engine that also knows when to look."""

    def next_fetch_at(self) -> datetime | None:
        """Return when the next followed source is due, None if none has an interval."""


class ServersEngine(Protocol):
    """The part of `index.Engine` that knows the servers whose own sources are followed."""

    def next_server_fetches(self) -> dict[int, datetime]:
        """Return when the next own source of each server is due."""

    def server(self, guild: int) -> FetchingEngine:
        """Return the engine of one server."""


class FollowedServers:
    """The own sources of all servers, as one engine that looks at a few of one server at a time.

    Servers take turns, so that none is kept waiting by one whose pages are slow. `list_left` has
    the servers that the bot has left: their sources are not looked at until it is back.
    """

    def __init__(self, engine: ServersEngine, list_left: Callable[[], Collection[int]]) -> None:
        self._engine = engine
        self._list_left = list_left
        self._turns: dict[int, int] = {}
        self._turn = 0
        self._failed_at: dict[int, datetime] = {}

    def next_fetch_at(self) -> datetime | None:
        """Return when the next source of any server is due."""
        return min(self._list_due().values(), default=None)

    def fetch_due(self, *, watcher: Watcher | None = None) -> ReindexReport | None:
        """Look at what is due of the server that has waited for the longest time."""
        now = datetime.now(UTC)
        due = {guild: moment for guild, moment in self._list_due().items() if moment <= now}
        if not due:
            self._turns.clear()
            return None
        guild = min(due, key=lambda each: (self._turns.get(each, 0), due[each]))
        self._turn += 1
        self._turns[guild] = self._turn
        try:
            return self._engine.server(guild).fetch_due(watcher=watcher)
        except FootnoteError as error:
            logger.warning("followed sources of server %d were not read: %s", guild, error)
            self._failed_at[guild] = now
            return None

    def _list_due(self) -> dict[int, datetime]:
        left = self._list_left()
        due = self._engine.next_server_fetches()
        rested = datetime.now(UTC) - timedelta(seconds=LONGEST_PAUSE_SECONDS)
        self._failed_at = {guild: at for guild, at in self._failed_at.items() if at > rested}
        passed_over = self._failed_at.keys() | left
        return {guild: moment for guild, moment in due.items() if guild not in passed_over}


class FollowedSources:
    """Looks at what is due on a thread of its own, so that no question ever waits for it.

    `on_change` is called on that thread after each look. The thread does not keep the process from
    ending: a fetch that hangs is abandoned, and the live version stays.
    """

    def __init__(
        self,
        engine: FollowingEngine,
        on_change: Callable[[], None],
        *,
        longest_pause: float = LONGEST_PAUSE_SECONDS,
    ) -> None:
        self._engine = engine
        self._on_change = on_change
        self._longest_pause = longest_pause
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="footnote-follow", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self) -> None:
        """Look no more; a look under way is left at its next step."""
        self._stopping.set()

    def _run(self) -> None:
        while not self._stopping.wait(self._pause()):
            try:
                report = self._engine.fetch_due(watcher=self._leave_if_stopping)
            except InterruptedError:
                return
            except FootnoteError as error:
                logger.warning("followed sources were not read: %s", error)
            except Exception:
                logger.exception("followed sources were not read")
            else:
                if report is not None:
                    self._on_change()
                    _log(report)

    def _pause(self) -> float:
        """Return the seconds until something is due, at most the longest pause."""
        try:
            due = self._engine.next_fetch_at()
        except FootnoteError:  # the next look says why
            return self._longest_pause
        if due is None:
            return self._longest_pause
        seconds = (due - datetime.now(UTC)).total_seconds()
        return min(max(seconds, self._longest_pause / 60), self._longest_pause)

    def _leave_if_stopping(self, step: Progress) -> None:
        if self._stopping.is_set() and step.stage not in _AFTER_COMMIT:
            raise InterruptedError("stopped while looking at followed sources")


def _log(report: ReindexReport) -> None:
    failed = sum(change.reason is not None for change in report.sources)
    logger.info(
        "followed sources: version %s, %s changes, %s failed",
        report.version,
        len(report.sources) - failed,
        failed,
    )
    for reason in report.refusals:
        logger.warning("held back: %s; if that is right: footnote reindex --force", reason)
