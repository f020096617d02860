"""What do the words mean? The values that cross the doors between stages.

Spans are half-open and count code points of the stored text. Paragraphs, sentences and lines
are counted from 1, as a person counts, and their ranges are inclusive.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """Code points `start <= i < end` of some text."""

    start: int
    end: int


class Count(NamedTuple):
    """An inclusive range of things counted from 1, as lines or sentences are."""

    first: int
    last: int


class Kind(StrEnum):
    """What a paragraph is to its reader."""

    HEADLINE = "headline"
    CAPTION = "caption"
    TEXT = "text"
    QUOTATION = "quotation"
    LIST = "list"
    TABLE = "table"


class Band(StrEnum):
    """How sure the gate is: a quoted answer, only the closest passages, or nothing at all."""

    ANSWER = "answer"
    CLOSEST = "closest"
    NONE = "none"


class Wording(StrEnum):
    """Whether a citation holds the quote's very words or nearly so."""

    EXACT = "exact"
    NEAR = "near"


# --- what is read -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A source as read: its decoded text and what the file says of itself.

    `text` keeps line ends and holds no byte order mark; every span counts in it.
    """

    source: str
    text: str
    format: str
    title: str | None = None
    url: str | None = None
    published: str | None = None  # an ISO 8601 date


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """The `number`th block of an article; `sentences` cover all its visible characters, in order.

    All spans count from the start of the article's text.
    """

    number: int
    kind: Kind
    span: Span
    lines: Count
    sentences: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A document parsed into paragraphs, numbered from 1 without gaps."""

    document: Document
    title: str
    paragraphs: tuple[Paragraph, ...]


# --- what is found ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A retrievable piece of an article: `sentences` of one paragraph, `text` the exact slice."""

    source: str
    title: str
    url: str | None
    published: str | None
    kind: Kind
    paragraph: int
    sentences: Count
    lines: Count
    span: Span
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoredPassage:
    """A passage and what it scored for one query; scores of two queries do not compare."""

    passage: Passage
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The passages that `words` found, best first; `total` counts those beyond the limit too."""

    words: str
    total: int
    passages: tuple[ScoredPassage, ...]
    version: int
    elapsed_ms: float = field(compare=False)


# --- what is answered ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Where a quote stands: the footnote's content."""

    source: str
    title: str
    url: str | None
    published: str | None
    kind: Kind
    paragraph: int
    sentences: Count
    lines: Count
    span: Span
    wording: Wording = Wording.EXACT


@dataclass(frozen=True, slots=True, kw_only=True)
class Best:
    """The sentence that won, before any neighbour joined: its number and its span in the source."""

    sentence: int
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Verbatim text under one footnote number; `citations` name every source that carries it.

    `text` is the slice that the first citation spans. `answer`, the words that answer, and
    `highlights`, the words to print bold, count from the start of `text`.
    """

    number: int
    text: str
    best: Best
    answer: Span | None
    highlights: tuple[Span, ...]
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureValue:
    """One number as one quote gives it; `span` counts in that quote's text."""

    text: str
    value: float
    quote: int
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A unit for which quotes give different numbers, side by side and without a verdict."""

    unit: str
    values: tuple[FigureValue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The reply to one question. Footnote numbers are given here, once; renderers print them.

    `missing` holds the question's words, as typed, that no source has, without the repaired
    ones; `suggestion` maps a repaired word, as typed, to the corpus's word.
    """

    question: str
    band: Band
    quotes: tuple[Quote, ...]
    figures: tuple[Figure, ...] = ()
    missing: tuple[str, ...] = ()
    suggestion: Mapping[str, str] = field(default_factory=dict)
    version: int
    elapsed_ms: float = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """A cited paragraph between its neighbours, as it was in the version that was cited.

    `edited` says that the live version's paragraph of that number reads differently or is gone.
    """

    citation: Citation
    before: "ShownParagraph | None"
    cited: "ShownParagraph"
    after: "ShownParagraph | None"
    version: int
    edited: bool


# --- what is kept -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownParagraph:
    """A paragraph with its text, to be shown; spans count from the start of the article."""

    number: int
    kind: Kind
    lines: Count
    span: Span
    text: str
    sentences: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownArticle:
    """A source to be shown; `text` is the whole stored text that spans refer to."""

    source: str
    title: str
    url: str | None
    published: str | None
    text: str
    paragraphs: tuple[ShownParagraph, ...]
    version: int


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
