"""What a question gets: quotes with citations, or passages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from index.types.articles import Count, Kind, Span


class Band(StrEnum):
    """How sure the gate is: a quoted answer, only the closest passages, or nothing at all."""

    ANSWER = "answer"
    CLOSEST = "closest"
    NONE = "none"


class Wording(StrEnum):
    """Whether a citation holds the quote's very words or nearly so."""

    EXACT = "exact"
    NEAR = "near"


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
