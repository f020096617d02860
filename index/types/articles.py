"""Documents as read, and articles parsed into paragraphs and sentences."""

from dataclasses import KW_ONLY, dataclass
from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of code points of a text: `start <= i < end`."""

    start: int
    end: int


class Count(NamedTuple):
    """An inclusive range of things numbered from 1, such as lines or sentences."""

    first: int
    last: int


class Kind(StrEnum):
    """The kind of a paragraph."""

    HEADLINE = "headline"
    CAPTION = "caption"
    TEXT = "text"
    QUOTATION = "quotation"
    LIST = "list"
    TABLE = "table"
    CODE = "code"
    BYLINE = "byline"
    DATELINE = "dateline"


@dataclass(frozen=True, slots=True)
class SourceBlock:
    """A paragraph as a reader of a format found it; spans count from the start of the text.

    A `kind` of None is recognised from the text. `page` counts from 1, `time` is a text such as
    "00:01:04". `hidden` are the spans inside that nobody sees who reads the article as it is meant
    to be read. `above` is what is shown over the block: another block, by its place from 0, or a
    span. `language` is a code such as "de", None for the language of the document.
    """

    span: Span
    kind: Kind | None = None
    _: KW_ONLY
    page: int | None = None
    time: str | None = None
    hidden: tuple[Span, ...] = ()
    above: int | Span | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A source as read: its decoded text and its metadata.

    `text` is the whole file without a byte order mark, line ends as they are, or, for a format
    that is no text, what its reader made of it; every span counts in it. `body_start` is the
    offset after the file's metadata block, 0 if it has none. `blocks` are the paragraphs, in
    order and apart from each other; where they are None, parsing finds them. `outlet` is who
    published the article, `language` a code such as "de".
    """

    source: str
    text: str
    format: str
    title: str | None = None
    url: str | None = None
    published: str | None = None  # a date in ISO 8601
    author: str | None = None
    outlet: str | None = None
    language: str | None = None
    body_start: int = 0
    blocks: tuple[SourceBlock, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """The `number`th block of an article; `sentences` cover all its visible characters, in order.

    All spans count from the start of the article's text. `lines` are None for a format without
    lines. `hidden` are the spans, in order and apart, that readers do not see. `above` are the
    spans that are shown over a quote of the paragraph, such as the column heads of a table.
    """

    number: int
    kind: Kind
    span: Span
    lines: Count | None
    sentences: tuple[Span, ...]
    page: int | None = None
    on_page: int | None = None  # its number among the paragraphs of the page, from 1
    time: str | None = None
    hidden: tuple[Span, ...] = ()
    above: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A document parsed into paragraphs, numbered from 1 without gaps.

    `language` is that of the document, or the one its text seems to be in: a code such as "de",
    "und" where it is in none that has a table.
    """

    document: Document
    title: str
    paragraphs: tuple[Paragraph, ...]
    language: str = "en"
