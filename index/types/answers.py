"""Answers: quotes with citations, differing figures, and the passages of a keyword search."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from index.types.articles import Count, Kind, Span
from index.types.hidden_spans import mask_hidden


class Band(StrEnum):
    """The gate's decision: an answer, only the closest passages, or nothing."""

    ANSWER = "answer"
    CLOSEST = "closest"
    NONE = "none"


class Wording(StrEnum):
    """Whether a source has the exact wording of a quote or nearly the same."""

    EXACT = "exact"
    NEAR = "near"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A piece of an article that can be found: some `sentences` of one paragraph.

    `text` is the slice of the article's text that `span` names. `hidden` are the spans of it that
    readers do not see, counted from its start. `above` is what is shown over it, without an
    `above` of its own.
    """

    source: str
    title: str
    url: str | None
    published: str | None
    kind: Kind
    paragraph: int
    sentences: Count
    lines: Count | None
    span: Span
    text: str
    page: int | None = None
    on_page: int | None = None  # number of the paragraph on its page
    time: str | None = None
    hidden: tuple[Span, ...] = ()
    above: tuple["Passage", ...] = ()

    @property
    def masked_text(self) -> str:
        """The text with a space for each hidden character: for reading words, positions stay."""
        return mask_hidden(self.text, self.hidden) if self.hidden else self.text

    def cite(self, wording: Wording = Wording.EXACT) -> "Citation":
        """Return the citation of this passage."""
        return Citation(
            source=self.source,
            title=self.title,
            url=self.url,
            published=self.published,
            kind=self.kind,
            paragraph=self.paragraph,
            sentences=self.sentences,
            lines=self.lines,
            span=self.span,
            page=self.page,
            on_page=self.on_page,
            time=self.time,
            wording=wording,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoredPassage:
    """A passage and its score for one query; scores of different queries cannot be compared."""

    passage: Passage
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The passages found for `words`, best first; `total` also counts those beyond the limit."""

    words: str
    total: int
    passages: tuple[ScoredPassage, ...]
    version: int
    elapsed_ms: float = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """The place of a quote in a source: the content of a footnote.

    `outdated_since` is when the source became older than it may be (ISO 8601, UTC), if it has.
    """

    source: str
    title: str
    url: str | None
    published: str | None
    kind: Kind
    paragraph: int
    sentences: Count
    lines: Count | None
    span: Span
    page: int | None = None
    on_page: int | None = None  # number of the paragraph on its page
    time: str | None = None
    wording: Wording = Wording.EXACT
    outdated_since: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Best:
    """The best sentence of a quote, which may include its neighbours: its number and span."""

    sentence: int
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Verbatim text with one footnote number; `citations` name every source that has it.

    `text` is the slice that the first citation's span names. `answer` is the span of the words that
    answer, `highlights` are the spans to print bold, and `differs` those of the words that set this
    quote apart from another quote with almost the same wording; `hidden` are those that readers of
    the article do not see, and nobody is shown; all count from the start of `text`. `above` is what
    is shown over the quote without a number: the question that it stands under, the column heads of
    a table, the sentence that introduces code.
    """

    number: int
    text: str
    best: Best
    answer: Span | None
    highlights: tuple[Span, ...]
    differs: tuple[Span, ...] = ()
    hidden: tuple[Span, ...] = ()
    citations: tuple[Citation, ...]
    above: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureValue:
    """A number in a quote; `quote` is the quote's number, and `span` counts in its text."""

    text: str
    value: float
    quote: int
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A unit for which quotes give different numbers; none of them is preferred."""

    unit: str
    values: tuple[FigureValue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The reply to one question; its quotes carry the footnote numbers that are printed.

    `sure` tells that one quote is enough, and one is shown. `near_miss` tells that there is no
    answer, but that one of the closest passages may well be one; it is not part of the JSON.
    `missing` holds the question's words, as typed, that no source has, without those corrected.
    `suggestion` maps each word whose spelling was corrected, as typed, to the word searched for.
    """

    question: str
    band: Band
    sure: bool = False
    near_miss: bool = False
    quotes: tuple[Quote, ...]
    figures: tuple[Figure, ...] = ()
    missing: tuple[str, ...] = ()
    suggestion: Mapping[str, str] = field(default_factory=dict)
    version: int
    elapsed_ms: float = field(compare=False)

    def timed(self, elapsed_ms: float) -> "Answer":
        """Return the answer with the time it took, as `replace` would, but faster."""
        return Answer(
            question=self.question,
            band=self.band,
            sure=self.sure,
            near_miss=self.near_miss,
            quotes=self.quotes,
            figures=self.figures,
            missing=self.missing,
            suggestion=self.suggestion,
            version=self.version,
            elapsed_ms=elapsed_ms,
        )
