"""Reader of zip files: each member that can be read is an article of its own."""

import stat
import zipfile
from pathlib import PurePosixPath

from index.errors import SourceError
from index.sources.readers.archive import open_archive, read_member
from index.sources.readers.reading import Reading, ReadingNote, SourceFile, UnreadPart
from index.types import Document


def read_zip(file: SourceFile) -> Reading:
    """Read the members of a zip file in the order of their names, each as `FILE/MEMBER`."""
    documents: list[Document] = []
    notes: list[ReadingNote] = []
    unread: list[UnreadPart] = []
    with open_archive(file) as archive:
        for member in sorted(archive.infolist(), key=lambda member: member.filename):
            if member.filename.endswith("/") or _is_hidden(member.filename):
                continue
            name = f"{file.name}/{member.filename}"
            problem = _refusal(member)
            data = read_member(archive, member) if problem is None else None
            if data is None:
                unread.append(UnreadPart(name, problem or "damaged in the zip file"))
                continue
            try:
                reading = file.read_member(name, data)
            except SourceError as error:
                unread.append(UnreadPart(error.source, error.problem))
                continue
            documents += reading.documents
            notes += reading.notes
            unread += reading.unread
    if not documents and not unread:
        raise SourceError(file.name, "this zip file holds no files")
    return Reading(documents=tuple(documents), notes=tuple(notes), unread=tuple(unread))


def _is_hidden(name: str) -> bool:
    parts = [part for part in name.split("/") if part != ".."]
    return any(part.startswith(".") or part == "__MACOSX" for part in parts)


def _refusal(member: zipfile.ZipInfo) -> str | None:
    """Return why a member is not read, None if it may be."""
    if not member.filename:
        return "it has no name"
    if ".." in PurePosixPath(member.filename).parts or member.filename.startswith("/"):
        return "its name leads out of the zip file"
    if stat.S_ISLNK(member.external_attr >> 16):
        return "a link; links are not followed"
    if not member.file_size:
        return "the file is empty"
    return None
