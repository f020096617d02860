"""Restoring a backup: everything is checked before anything is replaced."""

import json
import re
import shlex
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from index.editions import DATABASE, wait_for_writer_lock
from index.errors import (
    FootnoteError,
    OperationError,
    StoreDamaged,
    UsageError,
    WriterBusy,
    explain_os_error,
)
from index.generations import DISK, Disk, hold_lock
from index.operations.backup import (
    CONTENTS,
    FORMAT,
    KIND,
    BackupReport,
    compute_digest,
    list_databases,
)
from index.store import check_database, copy_database, renew_identity, set_aside

_DATABASE_NAME = re.compile(r"(?:servers/[0-9]{1,20}/)?[a-z_]{1,40}\.db")
_NO_BACKUP = (
    zipfile.BadZipFile,
    EOFError,
    KeyError,
    NotImplementedError,
    OverflowError,  # a time that no time zone can tell
    ValueError,
)
"""Errors of reading a file that is no backup, or is damaged."""
_MAX_CONTENTS = 1 << 20
"""Most bytes of `backup.json`, and most databases times their names."""


def restore_backup(
    backup: Path,
    folder: Path,
    *,
    force: bool = False,
    forced_command: str = "",
    disk: Disk = DISK,
) -> BackupReport:
    """Replace the databases of a data folder by those of a backup, each in one transaction.

    Raises UsageError if the file is no backup, or if the folder holds databases already and
    `force` is off, which names `forced_command` as the way; OperationError if the backup is damaged
    or was made by a newer release, or if a bot is running on the folder. Up to then nothing is
    changed.
    """
    if not backup.exists():
        raise UsageError(f"{backup}: there is no such file; name a backup")
    if backup.is_dir():
        raise UsageError(f"{backup}: this is a folder, not a file; name a backup")
    try:
        if (folder / DATABASE).exists() and not force:
            with _open_backup(backup) as archive:  # a file that is no backup is to be told first
                _read_contents(archive)
            command = forced_command or f"footnote restore --force {shlex.quote(str(backup))}"
            raise UsageError(
                f"{folder} holds an index already, which footnote backup can keep; "
                f"to replace it: {command}"
            )
        disk.make_folders(folder)
        with (
            _nobody_else(folder),
            tempfile.TemporaryDirectory(dir=folder, prefix=".restore-") as place,
        ):
            report = _unpack(backup, Path(place))
            _replace_databases(folder, Path(place), report, disk)
    except OSError as error:
        what = explain_os_error(error)
        raise OperationError(f"{error.filename or folder}: {what}; run it again") from error
    return report


@contextmanager
def _nobody_else(folder: Path) -> Iterator[None]:
    """Hold the locks of the writer and of every bot that has run on the folder."""
    with ExitStack() as stack:
        try:
            for path in sorted(folder.glob("shard-*.lock")):
                stack.enter_context(hold_lock(path))
        except WriterBusy as error:
            raise OperationError(
                f"a bot is running on {folder}; stop it, then restore the backup"
            ) from error
        stack.enter_context(wait_for_writer_lock(folder))
        yield


@contextmanager
def _open_backup(backup: Path) -> Iterator[zipfile.ZipFile]:
    """Open a backup; whatever shows that it is none, then or as it is read, is a UsageError."""
    try:
        with zipfile.ZipFile(backup) as archive:
            yield archive
    except FileNotFoundError:
        raise UsageError(f"{backup}: there is no such file; name a backup") from None
    except _NO_BACKUP as error:
        raise UsageError(f"{backup} is no backup, or is damaged ({error})") from error


def _unpack(backup: Path, place: Path) -> BackupReport:
    """Write the databases of a backup into `place` and check them."""
    with _open_backup(backup) as archive:
        report = _read_contents(archive)
        for name in report.databases:
            archive.extract(name, place)
    for name, digest in report.databases.items():
        if compute_digest(place / name) != digest:
            raise OperationError(f"{backup} is damaged: {name} is not as it was written")
        try:
            check_database(place / name)
        except StoreDamaged as error:
            raise OperationError(f"{backup} holds a damaged database: {error}") from error
    return report


def _read_contents(archive: zipfile.ZipFile) -> BackupReport:
    """Return what a backup says of itself. Raises ValueError, KeyError or OperationError."""
    if archive.getinfo(CONTENTS).file_size > _MAX_CONTENTS:
        raise ValueError("its contents are too long")
    found: Any = json.loads(archive.read(CONTENTS))
    if not isinstance(found, dict) or found.get("kind") != KIND:
        raise ValueError("it was not written by footnote backup")
    if int(found["format"]) > FORMAT:
        raise OperationError(
            f"the backup was made by release {found.get('release')} of Footnote, which is newer; "
            "install that release or a later one"
        )
    databases = {str(name): str(digest) for name, digest in found["databases"].items()}
    if DATABASE not in databases or not all(map(_DATABASE_NAME.fullmatch, databases)):
        raise ValueError("it holds other files than databases")
    created = datetime.fromisoformat(str(found["created"])).astimezone(UTC)
    return BackupReport(
        corpus=str(found["corpus"]),
        created=created.isoformat(timespec="seconds"),
        release=str(found["release"]),
        databases=databases,
    )


def _replace_databases(folder: Path, place: Path, report: BackupReport, disk: Disk) -> None:
    """Replace each database; one that the backup lacks is removed, as it did not exist then."""
    for name in list_databases(folder):
        if name not in report.databases:
            set_aside(folder / name)
    # The articles first: answers of a version that is not there yet would be forgotten.
    for name in sorted(report.databases, key=lambda name: (not name.endswith(DATABASE), name)):
        if name.endswith(DATABASE):  # no index of other articles is to be taken for its
            renew_identity(place / name)
        disk.make_folders((folder / name).parent)
        try:
            copy_database(place / name, folder / name)
        except FootnoteError:  # the database there is damaged, and cannot be written into
            set_aside(folder / name)
            copy_database(place / name, folder / name)
