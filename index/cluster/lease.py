"""The head document: which version is live, and who alone may publish the next one.

Whoever holds the lease renews the document every few seconds; one that leaves it unchanged for
`LEASE_SECONDS`, by the clock of the one who waits, has lost it. To take the lease gives it the next
number, and changes the document: every later write of the holder before is then refused. The number
also names a publication, and what failed ones wrote is never seen.
"""

import logging
import os
import socket
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any, NamedTuple, Self

from index.cluster.client import ClusterClient, Position, StoredDocument
from index.cluster.layout import FORMAT, Layout, describe_store
from index.errors import (
    ClusterBusy,
    ClusterError,
    ClusterLacks,
    ClusterRefused,
    ClusterUnreachable,
    DocumentChanged,
    LeaseLost,
)

logger = logging.getLogger(__name__)

LOST_HEAD = (
    "restore it from a snapshot of the cluster, or carry the articles over again with: "
    "footnote move --to-cluster --force"
)

Json = dict[str, Any]

LEASE_SECONDS = 30.0
BEAT_SECONDS = 8.0
"""How often the holder renews the lease."""
KEEP_SECONDS = 120.0
"""For how long what a version removed stays, for questions that began before it."""
_POLL_SECONDS = 0.5
_TRIES = 8
"""Of writing the head, where others or earlier writes of this process came between."""


class LiveState(NamedTuple):
    """The live version as the head names it.

    `attempt` is the number of its publication, `epoch` that of the indices it is in, `manifest`
    the digest of its manifest, `lengths` what bounds on scores count with, by field, `routes` a
    routing for each shard of its units.
    """

    version: int
    attempt: int
    epoch: int
    manifest: tuple[str, int]
    shards: int
    lengths: dict[str, float]
    routes: tuple[str, ...] = ()


class Head(NamedTuple):
    """The head document; `recent` are publications with the time of each, oldest first."""

    fence: int
    holder: str | None
    failed: list[int]
    live: LiveState | None
    recent: list[tuple[int, float]]


def read_head(client: ClusterClient, layout: Layout) -> tuple[Head, Position] | None:
    """Return the head document, None before anything was published.

    Raises ClusterRefused for one of another format.
    """
    found = client.get(layout.head, layout.head_id)
    return (_decode(client, found), found.position) if found else None


def _decode(client: ClusterClient, found: StoredDocument) -> Head:
    source = found.source
    if source.get("format") != FORMAT:
        raise ClusterRefused(
            f"{client.where} has a collection of this name that another release of Footnote or "
            "another program wrote; choose another FOOTNOTE_CLUSTER_NAME, or install that release"
        )
    live = source["live"]
    if live is not None:
        tuples = {name: tuple(live[name]) for name in ("manifest", "routes")}
        live = LiveState(**{**live, **tuples})
    recent = [(int(attempt), float(at)) for attempt, at in source["recent"]]
    return Head(source["fence"], source["holder"], source["failed"], live, recent)


def _encode(head: Head) -> Json:
    live = head.live._asdict() if head.live else None
    return {"format": FORMAT, **head._asdict(), "live": live}


def _release(head: Head, *, may_have_written: bool) -> Head:
    """Return the head without its holder; what that one wrote and did not publish has failed."""
    if head.holder is None:
        return head
    has_published = head.live is not None and head.live.attempt == head.fence
    failed = head.failed
    if may_have_written and not has_published:
        failed = [*failed, head.fence]
    return head._replace(holder=None, failed=failed)


class Lease:
    """The right to publish, held inside `with`. One thread at a time; a second one renews it."""

    def __init__(self, client: ClusterClient, layout: Layout) -> None:
        self._client = client
        self._layout = layout
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self._lost = False
        self._me = f"process {os.getpid()} on {socket.gethostname()}"
        self._head, self._position = Head(0, None, [], None, []), Position(0, 0)
        self._beat = threading.Thread(target=self._renew, daemon=True, name="lease")

    @property
    def head(self) -> Head:
        """The head document as it was read or written last."""
        return self._head

    @property
    def fence(self) -> int:
        """The number of this lease and of what is published under it."""
        return self._head.fence

    def __enter__(self) -> Self:
        """Take the lease. Raises ClusterBusy with the name of a holder who goes on."""
        self._take()
        self._beat.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Give the lease back; if that fails, it ends by itself."""
        self._ended.set()
        self._beat.join()
        if not self._lost:
            try:
                self._write(lambda head: _release(head, may_have_written=kind is not None))
            except ClusterError as problem:
                logger.warning("the lease ends by itself: %s", problem)

    def _take(self) -> None:
        seen: Position | None = None
        started = since = time.monotonic()
        while True:
            found = read_head(self._client, self._layout)
            now = time.monotonic()
            if found and found[1] != seen:
                seen, since = found[1], now
            if found and found[0].holder and now - since < LEASE_SECONDS:
                if now - started > LEASE_SECONDS + _POLL_SECONDS:
                    raise ClusterBusy(
                        f"{found[0].holder} is writing to {self._client.where}; try again once it "
                        "is done"
                    )
                time.sleep(min(_POLL_SECONDS, LEASE_SECONDS / 4))
                continue
            try:
                self._begin(found)
            except DocumentChanged:
                continue
            except ClusterBusy:
                if now - started > LEASE_SECONDS:
                    raise
                time.sleep(_POLL_SECONDS)
                continue
            return

    def _begin(self, found: tuple[Head, Position] | None) -> None:
        """Write the head as its next holder. Raises DocumentChanged if another was faster."""
        after = None
        head = self._head
        if found is None:
            self._client.create_index(self._layout.head, describe_store())
        else:
            head, after = found
        head = _release(head, may_have_written=True)
        head = head._replace(fence=head.fence + 1, holder=self._me)
        self._position = self._client.put(
            self._layout.head, self._layout.head_id, _encode(head), after=after, durable=False
        )
        self._head = head

    def _renew(self) -> None:
        while not self._ended.wait(BEAT_SECONDS):
            try:
                self._write(lambda head: head)
            except LeaseLost:
                return
            except ClusterError as error:
                logger.warning("the lease could not be renewed: %s", error)

    def require_held(self) -> None:
        """Raise LeaseLost if another process has taken over."""
        if self._lost:
            raise self._make_lost()

    def _make_lost(self) -> LeaseLost:
        return LeaseLost(
            f"this process took too long, and another now writes to {self._client.where}; nothing "
            "was changed: try again"
        )

    def publish(self, live: LiveState) -> None:
        """Make a version the live one. Raises LeaseLost if another process has taken over."""
        now = time.time()

        def name(head: Head) -> Head:
            if head.live == live:  # a write of ours that nobody answered
                return head
            young = [each for each in head.recent if each[1] > now - KEEP_SECONDS]
            recent = [*(young or head.recent[-1:]), (live.attempt, now)]
            return head._replace(live=live, recent=recent)

        self._write(name)

    def _write(self, change: Callable[[Head], Head]) -> None:
        """Change the head if this process still holds the lease. Raises LeaseLost.

        A node that does not answer is tried for a part of the lease only, then another one.
        """
        with self._lock:
            self.require_held()
            for left in range(_TRIES, 0, -1):
                head = change(self._head)
                try:
                    self._position = self._client.put(
                        self._layout.head,
                        self._layout.head_id,
                        _encode(head),
                        after=self._position,
                        durable=False,
                        seconds=LEASE_SECONDS / 4,
                    )
                except DocumentChanged:
                    self._adopt()  # a write of ours may have been answered by nobody
                    continue
                except ClusterUnreachable:
                    if left <= _TRIES - 2:
                        raise
                    continue
                except ClusterBusy:
                    if left == 1:
                        raise
                    time.sleep(_POLL_SECONDS)
                    continue
                self._head = head
                return
            raise self._make_lost()

    def _adopt(self) -> None:
        """Go on from the document as it is, if this process wrote it. Raises LeaseLost."""
        found = read_head(self._client, self._layout)
        if found is None or found[0].fence != self.fence or found[0].holder != self._me:
            self._lost = True
            raise self._make_lost()
        self._head, self._position = found


def is_head_lost(client: ClusterClient, layout: Layout) -> bool:
    """Tell, where there is no head document, whether there are articles all the same."""
    return any(map(layout.epoch_of, client.list_indices(layout.all)))


def require_no_articles(client: ClusterClient, layout: Layout) -> None:
    """Raise ClusterLacks if the head document alone is lost: what is there is not forgotten.

    One that names no version is not lost: the first publication has not ended well yet.
    """
    if is_head_lost(client, layout):
        raise ClusterLacks(
            f"{client.where} has articles under the name {layout.name!r}, but the "
            f"index {layout.head} was deleted: {LOST_HEAD}"
        )
