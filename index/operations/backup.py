"""Backups: one file with a consistent copy of every database of a data folder.

A backup is a ZIP file. `backup.json` says what it holds; beside it lie the databases, each as it
was at one moment. The index is left out, as it is built again from them. So are `.env` and the
token, which no file of a data folder holds.
"""

import hashlib
import json
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from index.editions import DATABASE
from index.errors import DataFolderError, OperationError, UsageError, explain_os_error
from index.generations import DISK, Disk
from index.store import copy_database

FORMAT = 1
"""Raised when a backup is made that an earlier release cannot restore."""
CONTENTS = "backup.json"
KIND = "footnote backup"


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupReport:
    """The contents of a backup; `databases` maps names to their SHA-256 in hexadecimal.

    `corpus` is the folder of the articles, `created` the time in ISO 8601, UTC.
    """

    corpus: str
    created: str
    release: str
    databases: dict[str, str]
    kind: str = KIND
    format: int = FORMAT


def write_backup(folder: Path, corpus: Path, target: Path, *, disk: Disk = DISK) -> BackupReport:
    """Write the databases of a data folder into `target`, which is replaced in one step.

    Others may read and write meanwhile. Raises UsageError if nothing is stored yet, and
    OperationError if the file cannot be written; then an earlier file of that name is still there.
    """
    if not (folder / DATABASE).exists():
        raise UsageError("there is nothing to back up yet; build the index with: footnote reindex")
    aside = target.with_name(target.name + ".tmp")
    try:
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".footnote-") as place:
            names = _copy_databases(folder, Path(place))
            report = BackupReport(
                corpus=str(corpus),
                created=datetime.now(UTC).isoformat(timespec="seconds"),
                release=_release(),
                databases={name: compute_digest(Path(place, name)) for name in names},
            )
            try:
                _write_archive(aside, Path(place), report, disk)
                disk.rename(aside, target)
                disk.sync_folder(target.parent)
            except BaseException:
                with suppress(OSError):
                    disk.unlink(aside)
                raise
    except OSError as error:
        what = explain_os_error(error)
        raise OperationError(
            f"{target}: {what}; no backup was written; name another file to write"
        ) from error
    except DataFolderError as error:
        raise OperationError(f"{error}; no backup was written") from error
    return report


def compute_digest(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def list_databases(folder: Path) -> list[str]:
    """Return the names of all databases below a data folder, "/"-separated.

    Those of the articles come last: what refers to their versions is copied before them.
    """
    paths = [*folder.glob("*.db"), *folder.glob("servers/*/*.db")]
    names = [path.relative_to(folder).as_posix() for path in paths]
    return sorted(names, key=lambda name: (name.endswith(DATABASE), name))


def _copy_databases(folder: Path, place: Path) -> list[str]:
    """Copy every database into `place`; return their names."""
    names = list_databases(folder)
    for name in names:
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        copy_database(folder / name, place / name)
    return names


def _write_archive(path: Path, place: Path, report: BackupReport, disk: Disk) -> None:
    with (
        _open_for_writing(path, disk) as stream,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        archive.writestr(CONTENTS, json.dumps(asdict(report), indent=2))
        for name in report.databases:
            archive.write(place / name, name)


class _DiskStream:
    """A file that a ZipFile can write, through the calls of a Disk."""

    def __init__(self, fd: int, disk: Disk) -> None:
        self._fd = fd
        self._disk = disk

    def write(self, data: bytes) -> int:
        self._disk.write_all(self._fd, data)
        return len(data)

    def flush(self) -> None:
        """Do nothing: every write has reached the operating system."""

    def close(self) -> None:
        """Do nothing: the file is closed where it was opened."""


@contextmanager
def _open_for_writing(path: Path, disk: Disk) -> Iterator[_DiskStream]:
    """Yield a new file whose bytes are durable in the end."""
    fd = disk.create(path)
    try:
        yield _DiskStream(fd, disk)
        disk.sync(fd)
    finally:
        disk.close(fd)


def _release() -> str:
    try:
        return version("footnote-bot")
    except PackageNotFoundError:  # a checkout that is not installed
        return "unknown"
