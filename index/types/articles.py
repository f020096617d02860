"""Documents as read, and articles parsed into paragraphs and sentences."""

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A source as read: its decoded text and its metadata.

    `text` is the whole file without a byte order mark, line ends as they are; every span counts
    in it. `body_start` is the offset after the file's metadata block, 0 if it has none.
    """

    source: str
    text: str
    format: str
    title: str | None = None
    url: str | None = None
    published: str | None = None  # a date in ISO 8601
    body_start: int = 0


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
