"""What a followed thing is, and what it holds now."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from index.errors import SourceError
from index.sources.caged_reader import ReadRequest
from index.sources.fetched_page import NO_VALIDATORS, FetchedPage, Validators
from index.sources.format_detection import choose_media_type
from index.sources.readers import Reading, ReadingNote, UnreadPart
from index.types import Document

Read = Callable[[ReadRequest], Reading]
"""Reads a file or page by the reader of its format. Raises SourceError."""


class FollowedKind(StrEnum):
    """How a followed thing is read again."""

    PAGE = "page"  # what one address answers: an article, a feed, a zip file
    SITEMAP = "sitemap"  # the pages that a sitemap lists
    CHECKOUT = "checkout"  # the files of a git repository
    FILE = "file"  # a local file


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownMember:
    """An article of a followed thing as it was read last.

    `place` is its own address; `digest` the SHA-256 of the bytes it was read from.
    """

    place: str | None = None
    digest: bytes | None = None
    validators: Validators = NO_VALIDATORS


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedThing:
    """Something that is read again: its source's name, its place, and how it was read last.

    `members` are its articles by name, if it holds many. `chats` allows exports of chats. Of a
    sitemap, `max_pages` are read in `max_seconds`; None stands for the most that any sitemap may.
    """

    name: str
    place: str
    kind: FollowedKind
    chats: bool = False
    digest: bytes | None = None
    validators: Validators = NO_VALIDATORS
    members: Mapping[str, KnownMember] = field(default_factory=dict)
    max_pages: int | None = None
    max_seconds: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HarvestedArticle:
    """An article that is new or was changed, and by what to recognise it the next time."""

    document: Document
    known: KnownMember = KnownMember()


@dataclass(frozen=True, slots=True, kw_only=True)
class Harvest:
    """What a followed thing holds now.

    `is_unchanged`: all as it was; the rest is empty. Else `articles` are those that are new or
    may have changed, `kept` the names of those that are there unchanged; the others are gone.
    An article that has the thing's own name stands for the whole of it, others are `NAME/…`.
    """

    kind: FollowedKind
    is_unchanged: bool = False
    articles: tuple[HarvestedArticle, ...] = ()
    kept: frozenset[str] = frozenset()
    notes: tuple[ReadingNote, ...] = ()
    unread: tuple[UnreadPart, ...] = ()
    digest: bytes | None = None
    validators: Validators = NO_VALIDATORS


def read_request(name: str, page: FetchedPage, *, chats: bool = False) -> ReadRequest:
    """Return the request to read a fetched page under a name."""
    if page.data is None:
        raise SourceError(page.url, "the server sent no text, though it was asked for the whole")
    return ReadRequest(
        name=name,
        data=page.data,
        url=page.url,
        media_type=choose_media_type(page.media_type, page.file_name) or None,
        charset=page.charset,
        chats=chats,
    )


def harvest_reading(
    thing: FollowedThing, reading: Reading, page: FetchedPage | None = None
) -> Harvest:
    """Return what one file or page holds; the address of a page stands for the article's own."""
    documents = reading.documents
    if page is not None and len(documents) == 1:
        documents = (replace(documents[0], url=documents[0].url or page.url),)
    return Harvest(
        kind=thing.kind,
        articles=tuple(
            HarvestedArticle(document=document, known=KnownMember()) for document in documents
        ),
        notes=reading.notes,
        unread=reading.unread,
    )


def rename_harvest(harvest: Harvest, old: str, new: str) -> Harvest:
    """Return a harvest with `new` in the place of the thing's name."""

    def renamed(name: str) -> str:
        return f"{new}{name.removeprefix(old)}" if f"{name}/".startswith(f"{old}/") else name

    return replace(
        harvest,
        articles=tuple(
            replace(each, document=replace(each.document, source=renamed(each.document.source)))
            for each in harvest.articles
        ),
        kept=frozenset(map(renamed, harvest.kept)),
        notes=tuple(note._replace(source=renamed(note.source)) for note in harvest.notes),
        unread=tuple(part._replace(source=renamed(part.source)) for part in harvest.unread),
    )
