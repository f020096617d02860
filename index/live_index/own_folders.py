"""The folders of the own sources of servers, beside the index of the articles of all."""

from pathlib import Path

from index.editions import DATABASE
from index.errors import DataFolderError
from index.generations import DISK
from index.store import ServerState, find_server_folder


def has_own_folder(folder: Path, guild: int) -> bool:
    """Return whether a server ever had a source of its own, and was not dropped."""
    return (find_server_folder(folder, guild) / DATABASE).exists()


def drop_own_folder(folder: Path, guild: int) -> None:
    """Delete the folder of a server, with all that is kept there. Raises DataFolderError."""
    own = find_server_folder(folder, guild)
    if own.is_dir():
        try:
            DISK.remove_tree(own)
        except OSError as error:
            raise DataFolderError(own, error.strerror or str(error)) from error


def stamp_own_folders(folder: Path, state: ServerState) -> dict[int, str]:
    """Return for each server with own sources the sizes and times of its database's files."""
    stamps = {}
    for guild in state.list_guilds():
        database = find_server_folder(folder, guild) / DATABASE
        if database.exists():
            log = database.with_name(f"{database.name}-wal")
            stamps[guild] = f"{_stamp_of(database)} {_stamp_of(log)}"
    return stamps


def _stamp_of(path: Path) -> str:
    """Return size and time of a file, as they were when it was looked at."""
    try:
        about = path.stat()
    except OSError:
        return "none"
    return f"{about.st_size}:{about.st_mtime_ns}"
