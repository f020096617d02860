"""What every reader takes and gives: a `SourceFile` and a `Reading`."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from index.types import Document


class ReadingNote(NamedTuple):
    """What was guessed, replaced or contradicted while a source was read, for people to check."""

    source: str
    text: str


class UnreadPart(NamedTuple):
    """A part that holds no text or could not be read, such as a scanned page or a zip's member.

    `source` is the name that it would have, or that of its file.
    """

    source: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The result of reading one file or page.

    `documents` are its articles in the order of the file: one, named as the file, for most formats;
    many, each named `FILE/…`, for a zip file, a feed or a chat export. It may hold none if
    `unread` says why. `analyses` is what the job of a child made of each document beside reading
    it, () if it did nothing else.
    """

    documents: tuple[Document, ...] = ()
    notes: tuple[ReadingNote, ...] = ()
    unread: tuple[UnreadPart, ...] = ()
    analyses: tuple[bytes, ...] = field(default=(), repr=False)


class MemberReader(Protocol):
    """Reads a file that another file holds, by the reader of its own format."""

    def __call__(self, name: str, data: bytes) -> Reading:
        """Return the reading of a member. Raises SourceError."""
        ...


def _refuse_members(name: str, data: bytes) -> Reading:
    raise NotImplementedError("this file was opened without a reader of members")


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """The bytes to be read. `name` is the source's name, `url` the address that they came from.

    `charset` is the encoding that a server stated, if any. `chats` allows exports of chats to be
    read. `read_member` reads what a zip file holds.
    """

    name: str
    data: bytes = field(repr=False)
    url: str | None = None
    charset: str | None = None
    chats: bool = False
    read_member: MemberReader = _refuse_members


Reader = Callable[[SourceFile], Reading]
"""A reader of one format. Raises SourceError if the file holds nothing that can be quoted."""
