"""What an article is made of, and where its pieces stand."""

from dataclasses import dataclass
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
