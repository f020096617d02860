"""A simulated disk, and what is left on it after a power cut.

Only what was fsynced is certain to be left: the bytes of a file at its last `sync`, the names in a
folder at its last `sync folder`. `Fate` is what happens to the rest: all of it is lost; all of it
is kept; or each name is kept or lost at random, and each write is kept, lost or turned into noise.
"""

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from random import Random

from benchmarks.faults.call_log import Call, Event

Tree = dict[Path, bytes | None]
"""The contents of a folder, by path relative to it; None for a folder."""


class Fate(StrEnum):
    """What happens to changes that were not fsynced."""

    LOST = "lost"
    THERE = "there"
    GARBLED = "garbled"


class File:
    """The durable bytes of a file, and the writes since."""

    def __init__(self, data: bytes = b"") -> None:
        self.durable = data
        self.pending: list[Event] = []

    def sync(self) -> None:
        """Make the pending writes durable."""
        self.durable = self.after(Fate.THERE, Random(0))
        self.pending = []

    def after(self, fate: Fate, chance: Random) -> bytes:
        """Return the bytes after a power cut."""
        data = bytearray(self.durable)
        for event in self.pending:
            draw = chance.random() if fate is Fate.GARBLED else float(fate is Fate.THERE)
            if draw < 1 / 3:
                continue
            if event.call is Call.TRUNCATE:
                del data[event.offset :]
                data.extend(bytes(event.offset - len(data)))
                continue
            noise = chance.randbytes(len(event.data))
            data.extend(bytes(max(0, event.offset - len(data))))
            end = event.offset + len(event.data)
            data[event.offset : end] = noise if draw < 2 / 3 else event.data
        return bytes(data)


Names = dict[Path, File | None]
"""The files in a folder, by path relative to it; None for a folder."""


class SimulatedDisk:
    """A disk to which logged events are applied, and whose power can be cut after any of them."""

    def __init__(self, tree: Tree) -> None:
        self._current = {path: _file(data) for path, data in tree.items()}
        self._durable = dict(self._current)
        self._pending: list[tuple[Event, File | None]] = []

    def apply(self, event: Event) -> None:
        """Carry out one event; its paths are relative to the folder of the disk."""
        path = event.path
        if event.call in {Call.WRITE, Call.TRUNCATE}:
            self._file(path).pending.append(event)
        elif event.call is Call.SYNC:
            self._file(path).sync()
        elif event.call is Call.SYNC_FOLDER:
            self._sync_folder(path)
        elif event.call is Call.CREATE and path in self._current:  # the old file, emptied
            self._file(path).pending.append(Event(Call.TRUNCATE, path))
        else:
            file = File() if event.call is Call.CREATE else self._current.get(path)
            _rename(self._current, event, file)
            self._pending.append((event, file))

    def cut_power(self, fate: Fate, chance: Random) -> Tree:
        """Return what is left after a power cut; the simulated disk itself does not change."""
        names = dict(self._durable)
        back: dict[Path, Path] = {}  # old names of folders whose renaming was lost
        for pending, file in self._pending:
            inside = pending.path.parent
            event = pending._replace(path=back.get(inside, inside) / pending.path.name)
            if fate is Fate.THERE or (fate is Fate.GARBLED and chance.random() < 1 / 2):
                _rename(names, event, file)
            elif event.call is Call.RENAME and file is None:
                back[event.renamed] = event.path
        reachable = {path: file for path, file in names.items() if _is_reachable(path, names)}
        return {
            path: None if file is None else file.after(fate, chance)
            for path, file in sorted(reachable.items())
        }

    def _file(self, path: Path) -> File:
        file = self._current[path]
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
    """Carry out an event on names, unless the name it needs is missing."""
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


def _is_reachable(path: Path, names: Names) -> bool:
    return all(parent in names for parent in path.parents if parent != Path())


def read_tree(folder: Path) -> Tree:
    """Return the contents of a folder, without SQLite's shared memory, which is not on the disk."""
    return {
        path.relative_to(folder): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
        if not path.name.endswith("-shm")
    }


def write_tree(tree: Tree, folder: Path) -> None:
    """Write a tree into a new folder."""
    folder.mkdir(parents=True)
    for path, data in sorted(tree.items()):
        if data is None:
            (folder / path).mkdir()
        else:
            (folder / path).write_bytes(data)


def events_below(folder: Path, events: Iterable[Event]) -> list[Event]:
    """Return the events inside a folder, with paths below it."""
    return [
        event._replace(
            path=event.path.relative_to(folder),
            renamed=event.renamed.relative_to(folder) if event.renamed != Path() else Path(),
        )
        for event in events
        if event.path == folder or folder in event.path.parents
    ]
