"""Names in the folder of generations: their folders, and the file that names the live one."""

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from index.errors import GenerationDamaged
from index.generations.disk import Disk


class GenerationFolder:
    """The folder in which each generation is a folder `gN`, and `CURRENT` names the live one."""

    def __init__(self, path: Path, disk: Disk) -> None:
        self.path = path
        self._disk = disk
        self._pointer = path / "CURRENT"
        self._last: tuple[bytes, tuple[int, int]] | None = None

    def path_of(self, number: int) -> Path:
        """Return the folder of a generation."""
        return self.path / f"g{number}"

    def list_folders(self) -> Iterator[Path]:
        """Yield the folders of generations, those half written and half removed too."""
        if self.path.is_dir():
            for path in sorted(self.path.iterdir()):
                if re.fullmatch(r"g\d+(\.tmp)?", path.name) and path.is_dir():
                    yield path

    def list_published(self) -> list[int]:
        """Return the numbers of the published generations that were not removed, ascending."""
        renamed = (path for path in self.list_folders() if path.suffix != ".tmp")
        return sorted(int(path.name[1:]) for path in renamed if (path / "manifest").exists())

    def read_current(self) -> tuple[int, int] | None:
        """Return the number and the manifest checksum of the live generation; None if none is.

        Raises GenerationDamaged if `CURRENT` cannot be read.
        """
        try:
            text = _read_short(self._pointer)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise GenerationDamaged(self._pointer, error.strerror or "unreadable") from error
        last = self._last
        if last is not None and last[0] == text:
            return last[1]
        if not (match := re.fullmatch(rb"(\d{1,18}) ([0-9a-f]{8})\n", text)):
            raise GenerationDamaged(self._pointer, "it names no generation")
        self._last = text, (int(match[1]), int(match[2], 16))
        return self._last[1]

    def write_current(self, number: int, checksum: int) -> None:
        """Make a generation the live one, durably and in one step. Raises OSError."""
        self._disk.replace_file(self._pointer, b"%d %08x\n" % (number, checksum))

    def next_number(self) -> int:
        """Return a number above all that can be seen, half-written generations included."""
        numbers = [int(re.sub(r"\D", "", path.name)) for path in self.list_folders()]
        with suppress(GenerationDamaged):
            numbers.append((self.read_current() or (0, 0))[0])
        return max(numbers, default=0) + 1

    def remove(self, path: Path) -> None:
        """Remove the folder of a generation as far as possible; renamed first, it is gone at once.

        An error is ignored: what is left is removed the next time.
        """
        with suppress(OSError):
            if path.suffix != ".tmp":
                aside = path.with_name(path.name + ".tmp")
                self._disk.rename(path, aside)
                path = aside
            self._disk.remove_tree(path)


def _read_short(path: Path) -> bytes:
    """Return the first bytes of a file, in the fewest calls: every question waits. Raises OSError.

    They are more than such a file has.
    """
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        return os.read(descriptor, 100)
    finally:
        os.close(descriptor)
