"""Zip files from outside, with caps on members and unpacked size."""

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from index.errors import SourceError
from index.sources.readers.reading import SourceFile

MAX_MEMBERS = 10_000
MAX_UNPACKED_BYTES = 200_000_000
"""Members of a zip file, and bytes of all of them together, above which it is refused."""


ARCHIVE_DAMAGE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, NotImplementedError,
    OSError, ValueError, KeyError, IndexError, RuntimeError,
)  # fmt: skip
"""What Python raises for a zip file whose entries or data are damaged, or locked."""


@contextmanager
def open_archive(file: SourceFile) -> Iterator[zipfile.ZipFile]:
    """Open a zip file. Raises SourceError if it is damaged, locked, or unpacks to too much.

    Python reads no more of a member than the size that its entry states, so that these sizes can
    be relied on.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(file.data))
    except ARCHIVE_DAMAGE as error:
        raise SourceError(file.name, "this zip file is damaged; save it again") from error
    with archive:
        members = archive.infolist()
        if len(members) > MAX_MEMBERS:
            problem = f"it holds {len(members)} files, and {MAX_MEMBERS} are read at most"
            raise SourceError(file.name, f"{problem}; split it")
        if sum(member.file_size for member in members) > MAX_UNPACKED_BYTES:
            problem = f"it unpacks to more than {MAX_UNPACKED_BYTES // 1_000_000} MB"
            raise SourceError(file.name, f"{problem}; split it")
        if any(member.flag_bits & 1 for member in members):
            raise SourceError(file.name, "it is locked with a password; save it without one")
        yield archive


def read_member(archive: zipfile.ZipFile, member: str | zipfile.ZipInfo) -> bytes | None:
    """Return the bytes of a member, None if it is missing or damaged."""
    try:
        return archive.read(member)
    except ARCHIVE_DAMAGE:
        return None
