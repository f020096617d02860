"""What is told of sources and versions, and of the work on them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class SourceState(StrEnum):
    """`stale`: the live text is older than the file, which could not be read since."""

    LIVE = "live"
    STALE = "stale"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceStatus:
    """One source: what is indexed of it, since when (UTC), or why it is not."""

    source: str
    title: str | None
    format: str | None
    state: SourceState
    reason: str | None
    paragraphs: int
    sentences: int
    indexed_at: datetime | None
    version: int | None


class Change(StrEnum):
    """What a re-index found of one source."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphChanges:
    """How many paragraphs of one source came, changed in place, and went."""

    added: int = 0
    changed: int = 0
    removed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceChange:
    """What a re-index did with one source, and why where that needs saying."""

    source: str
    change: Change
    paragraphs: ParagraphChanges = ParagraphChanges()
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReindexReport:
    """What a re-index did. `live` is false when the guard refused; `refusals` say what and why.

    `version` is the live version afterwards: the new one, or the old one where nothing changed
    or the guard refused. `sources` leaves unchanged ones out; `unchanged` counts them.
    """

    version: int
    live: bool
    sources: tuple[SourceChange, ...]
    unchanged: int = 0
    refusals: tuple[str, ...] = ()
    elapsed_ms: float = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionInfo:
    """One published version, as `history` lists it; `kept` ones can be rolled back to."""

    version: int
    created_at: datetime
    live: bool
    kept: bool
    pinned: bool
    sources: int
    paragraphs: int
    sentences: int
    added: int
    changed: int
    removed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something `verify` found: where, and what is wrong there."""

    source: str | None
    paragraph: int | None
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a re-index is: `done` of `total` sources in this `stage`, and what came of them."""

    stage: str  # "scan", "read", "index", "check", "publish"
    done: int
    total: int
    source: str | None = None
    paragraphs: int = 0
    sentences: int = 0


Watcher = Callable[[Progress], None]
"""Told how far a re-index is; called on the thread that does the work."""
