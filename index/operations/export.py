"""Export: every source as a file, with its metadata beside it, for use without Footnote."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from index.engine import Engine
from index.errors import OperationError, UnknownSource, UsageError, explain_os_error
from index.generations import DISK, Disk
from index.scopes import ServerEngine
from index.types import ShownArticle, SourceStatus

ARTICLES = "articles"
METADATA = "sources.jsonl"
_TEXT_ENDINGS = frozenset({".txt", ".md", ".markdown", ".text"})
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')
"""Characters that some file systems refuse in names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReport:
    """Where the sources were written, and how many."""

    folder: str
    sources: int


def export_sources(
    engine: Engine, folder: Path, *, guild: int | None = None, disk: Disk = DISK
) -> ExportReport:
    """Write the live text of every source below `folder`, which must be empty or missing.

    With `guild`, those that this Discord server has added for itself, and no others.
    `articles/` has the texts, in UTF-8, under the sources' names; one that was read from another
    format than text gets the ending .txt. `sources.jsonl` has a line of metadata for each. Raises
    UsageError for a folder that is not empty or lies among the articles, and if nothing was indexed
    yet, OperationError if it cannot be written.
    """
    if guild is None and not engine.version:
        raise UsageError("there is nothing to export yet; build the index with: footnote reindex")
    try:
        if folder.exists() and any(folder.iterdir()):
            raise UsageError(f"{folder} is not empty; name a new folder")
        if folder.resolve().is_relative_to(engine.corpus.resolve()):
            raise UsageError(f"{folder} would be read as articles; name a folder elsewhere")
        disk.make_folders(folder / ARTICLES)
        server = engine.server(guild) if guild is not None else None
        statuses = server.own_sources() if server else engine.sources()
        lines = _write_articles(server or engine, statuses, folder / ARTICLES, disk)
        disk.write_file(folder / METADATA, [f"{line}\n".encode() for line in lines])
        disk.sync_folder(folder)
    except OSError as error:
        what = explain_os_error(error)
        raise OperationError(f"{error.filename or folder}: {what}; name another folder") from error
    return ExportReport(folder=str(folder), sources=len(lines))


def _write_articles(
    engine: Engine | ServerEngine, statuses: Iterable[SourceStatus], folder: Path, disk: Disk
) -> list[str]:
    """Write each article; return the lines of metadata, by source name."""
    lines: list[str] = []
    taken: set[str] = set()
    for status in statuses:
        try:
            article = engine.show(status.source)
        except UnknownSource:  # never read, or removed since the list was made
            continue
        name = _file_name(status.source, taken)
        path = folder.joinpath(*PurePosixPath(name).parts)
        disk.make_folders(path.parent)
        disk.write_file(path, [article.text.encode("utf-8", "surrogatepass")])
        lines.append(json.dumps(_metadata(name, article, status), ensure_ascii=False))
    return lines


def _file_name(source: str, taken: set[str]) -> str:
    """Return a name below the folder of articles that no other source has, "/"-separated."""
    parts = [_safe_part(part) for part in PurePosixPath(source).parts if part not in {"/", "."}]
    name = "/".join(parts) or "source"
    if PurePosixPath(name).suffix.lower() not in _TEXT_ENDINGS:
        name += ".txt"
    stem, dot, ending = name.rpartition(".")
    number = 1
    while name.casefold() in taken:  # some file systems do not tell A from a
        number += 1
        name = f"{stem}-{number}{dot}{ending}"
    taken.add(name.casefold())
    return name


def _safe_part(part: str) -> str:
    """Return a part of a name that leads nowhere else and begins with no dot."""
    return re.sub(r"^\.+", "_", _UNSAFE.sub("_", part)).rstrip(". ")[:120] or "_"


def _metadata(name: str, article: ShownArticle, status: SourceStatus) -> dict[str, Any]:
    indexed_at = status.indexed_at.isoformat() if status.indexed_at else None
    return {
        "file": f"{ARTICLES}/{name}",
        "source": article.source,
        "title": article.title,
        "url": article.url,
        "published": article.published,
        "author": article.author,
        "outlet": article.outlet,
        "language": article.language,
        "format": status.format,
        "indexed_at": indexed_at,
        "version": article.version,
    }
