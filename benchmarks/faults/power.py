"""What would be on the disk if the power had gone after this call?

Nothing is on it for certain but what was fsynced: a file's bytes as of its last `sync`, a folder's
names as of its last `sync folder`. Of the rest, `Fate` says what became: all lost; all there; or
each name there or not by chance and each unsynced write there, missing, or noise.
"""

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from random import Random

from benchmarks.faults.tape import Call, Event

Tree = dict[Path, bytes | None]
"""What is in a folder, by path below it; None for a folder."""


class Fate(StrEnum):
    """What becomes of that which was not fsynced."""

    LOST = "lost"
    THERE = "there"
    GARBLED = "garbled"


class File:
    """The bytes that are certain, and the writes since."""

    def __init__(self, data: bytes = b"") -> None:
        self.durable = data
        self.pending: list[Event] = []

    def sync(self) -> None:
        """Make the pending writes certain."""
        self.durable = self.after(Fate.THERE, Random(0))
        self.pending = []

    def after(self, fate: Fate, chance: Random) -> bytes:
        """Return the bytes after a cut."""
        data = bytearray(self.durable)
        for event in self.pending:
            luck = chance.random() if fate is Fate.GARBLED else float(fate is Fate.THERE)
            if luck < 1 / 3:
                continue
            if event.call is Call.TRUNCATE:
                del data[event.offset :]
                data.extend(bytes(event.offset - len(data)))
                continue
            noise = chance.randbytes(len(event.data))
            data.extend(bytes(max(0, event.offset - len(data))))
            end = event.offset + len(event.data)
            data[event.offset : end] = noise if luck < 2 / 3 else event.data
        return bytes(data)


Names = dict[Path, File | None]
"""The names in a folder, by path below it; None stands for a folder."""


class Machine:
    """A disk on which a tape's events happen, and whose power may go at any of them."""

    def __init__(self, tree: Tree) -> None:
        self._seen = {path: _file(data) for path, data in tree.items()}
        self._durable = dict(self._seen)
        self._pending: list[tuple[Event, File | None]] = []

    def happen(self, event: Event) -> None:
        """Carry out one event; its paths are below the machine's folder."""
        path = event.path
        if event.call in {Call.WRITE, Call.TRUNCATE}:
            self._file(path).pending.append(event)
        elif event.call is Call.SYNC:
            self._file(path).sync()
        elif event.call is Call.SYNC_FOLDER:
            self._sync_folder(path)
        elif event.call is Call.CREATE and path in self._seen:  # the old file, emptied
            self._file(path).pending.append(Event(Call.TRUNCATE, path))
        else:
            file = File() if event.call is Call.CREATE else self._seen.get(path)
            _rename(self._seen, event, file)
            self._pending.append((event, file))

    def cut(self, fate: Fate, chance: Random) -> Tree:
        """Return what is there once the power is back. The machine is none the wiser."""
        names = dict(self._durable)
        back: dict[Path, Path] = {}  # folders whose new name was lost: what went on in them did not
        for asked, file in self._pending:
            inside = asked.path.parent
            event = asked._replace(path=back.get(inside, inside) / asked.path.name)
            if fate is Fate.THERE or (fate is Fate.GARBLED and chance.random() < 1 / 2):
                _rename(names, event, file)
            elif event.call is Call.RENAME and file is None:
                back[event.renamed] = event.path
        reached = {path: file for path, file in names.items() if _reached(path, names)}
        return {
            path: None if file is None else file.after(fate, chance)
            for path, file in sorted(reached.items())
        }

    def _file(self, path: Path) -> File:
        file = self._seen[path]
        assert file is not None, f"{path} is a folder"  # noqa: S101
        return file

    def _sync_folder(self, folder: Path) -> None:
        rest = []
        for event, file in self._pending:
            if event.path.parent == folder:
                _rename(self._durable, event, file)
            else:
                rest.append((event, file))
        self._pending = rest


def _file(data: bytes | None) -> File | None:
    return None if data is None else File(data)


def _rename(names: Names, event: Event, file: File | None) -> None:
    """Carry out an event on names, unless what it needs is not there."""
    old, new = event.path, event.renamed
    if event.call in {Call.CREATE, Call.MAKE_FOLDER}:
        names[old] = file
    elif old not in names:
        return
    elif event.call is Call.RENAME:
        for path in [path for path in names if path == old or old in path.parents]:
            names[new / path.relative_to(old)] = names.pop(path)
    else:
        del names[old]


def _reached(path: Path, names: Names) -> bool:
    return all(parent in names for parent in path.parents if parent != Path())


def tree_of(folder: Path) -> Tree:
    """Return what is in a folder, without SQLite's shared memory, which no disk keeps."""
    return {
        path.relative_to(folder): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
        if not path.name.endswith("-shm")
    }


def lay_down(tree: Tree, folder: Path) -> None:
    """Write a tree into a new folder."""
    folder.mkdir(parents=True)
    for path, data in sorted(tree.items()):
        if data is None:
            (folder / path).mkdir()
        else:
            (folder / path).write_bytes(data)


def below(folder: Path, events: Iterable[Event]) -> list[Event]:
    """Return the events inside a folder, with paths below it."""
    return [
        event._replace(
            path=event.path.relative_to(folder),
            renamed=event.renamed.relative_to(folder) if event.renamed != Path() else Path(),
        )
        for event in events
        if event.path == folder or folder in event.path.parents
    ]
