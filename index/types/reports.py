"""Reports on sources, versions, re-indexing and verification."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple


class SourceState(StrEnum):
    """The state of a source.

    LIVE answers; STALE answers from its last good version, for its newest could not be read or
    would lose too much; FAILED was never read; LEFT_OUT was removed by hand; UNREAD is no article
    of a format that is read, such as a link, an empty file or a picture.
    """

    LIVE = "live"
    STALE = "stale"
    FAILED = "failed"
    LEFT_OUT = "left_out"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceStatus:
    """The state of one source: its article's size and time of indexing (UTC), or the failure.

    `reason` says why it is not live, or of a live one what of it was guessed. `place` is the
    address or path of an added one, `checked_at` when that was reached last, `every` the interval
    at which a running bot looks there. `part_of` is the source that it is one of many of, and
    `articles` the number of those of one that holds many. It is out of date after `max_age`.
    `language` is the code of its article's language, None where that has no table, and
    `language_chosen_for` the source or folder that this language was chosen for, "" being all.
    """

    source: str
    title: str | None
    format: str | None
    state: SourceState
    reason: str | None
    paragraphs: int
    sentences: int
    indexed_at: datetime | None
    version: int | None
    place: str | None = None
    part_of: str | None = None
    articles: int | None = None
    every: timedelta | None = None
    max_age: timedelta | None = None
    checked_at: datetime | None = None
    language: str | None = None
    language_chosen_for: str | None = None


class Change(StrEnum):
    """How a re-index found one source."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphChanges:
    """The number of paragraphs of one source that were added, changed and removed.

    `new_numbers` are the first few paragraphs of the new text that the old one lacks, by their
    numbers, and `old_numbers` those of the old text that the new one lacks.
    """

    added: int = 0
    changed: int = 0
    removed: int = 0
    new_numbers: tuple[int, ...] = field(default=(), compare=False)
    old_numbers: tuple[int, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceChange:
    """The change of one source by a re-index.

    `reason` says why it failed or was held back, or under which name the text was or is. One that
    is `held_back` was not made; the JSON has it as a reason alone.
    """

    source: str
    change: Change
    paragraphs: ParagraphChanges = ParagraphChanges()
    reason: str | None = None
    held_back: bool = False


class UnreadFile(NamedTuple):
    """Something that lies among the articles and is not read, and the reason."""

    name: str
    reason: str


class SourceNote(NamedTuple):
    """What reading a source guessed, replaced or left out, or what its name or server denies."""

    source: str
    text: str


class GoldenAnswer(NamedTuple):
    """What is compared of an answer to a golden question: its band and its first citation.

    `source` and `text` are None for an answer without a quote.
    """

    band: str
    source: str | None
    text: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldenChange:
    """A golden question that a new version answers in another way than the one that was kept."""

    question: str
    before: GoldenAnswer
    after: GoldenAnswer


@dataclass(frozen=True, slots=True, kw_only=True)
class ReindexReport:
    """The result of a re-index. `refusals` are the reasons why some changes were held back.

    `live` is false if all changes were held back. `version` is the live version afterwards: the
    new one, or the old one where nothing changed or all was held back. `sources` leaves unchanged
    ones out, and `unchanged` counts them; changes that were held back are among them. `unread`
    names what lies in the corpus and is not read, with the reasons. `notes` are about the sources
    that this re-index read, unchanged ones too; `SourceStatus.reason` keeps them. `golden` has the
    golden questions that the new version answers differently, of `golden_asked`.
    """

    version: int
    live: bool
    sources: tuple[SourceChange, ...]
    unchanged: int = 0
    refusals: tuple[str, ...] = ()
    unread: tuple[UnreadFile, ...] = ()
    notes: tuple[SourceNote, ...] = ()
    golden: tuple[GoldenChange, ...] = ()
    golden_asked: int = 0
    elapsed_ms: float = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionInfo:
    """A published version, as `footnote history` lists it; `kept` ones can be rolled back to."""

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
    """A fault found by `footnote verify`: its place, and what is wrong there."""

    source: str | None
    paragraph: int | None
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """The progress of a re-index: `done` of `total` sources in a `stage`.

    `paragraphs` and `sentences` are the size of the `source` done last.
    """

    stage: str  # "fetch", "scan", "read", "check", "index", "publish"
    done: int
    total: int
    source: str | None = None
    paragraphs: int = 0
    sentences: int = 0


Watcher = Callable[[Progress], None]
"""Called with the progress of a re-index, on the thread that does the work."""
