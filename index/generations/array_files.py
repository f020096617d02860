"""How do many arrays lie in one file, and are its bytes still those that were written?

A *part* is a header and then arrays, each at a multiple of 64 bytes. Its checksum covers all of
it. A small part is read into memory and checked whenever it is opened. A large one is mapped, and
read whole only when it could have changed: the file `checked` beside it tells the start of the
machine, the size and the times of the file at which it was last found right. Who alters a file
through the file system alters its times; for what goes wrong below it, each start of the machine
reads everything once (3 GB/s from cache, and the reading warms it).
"""

import mmap
import os
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import reduce
from io import FileIO
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.generations.disk import CHUNK, Bytes, Disk
from index.generations.manifest import Manifest, Part, Place
from index.parallel import both

Array = NDArray[Any]

HEADER = b"Footnote arrays, see manifest\n".ljust(64, b"\0")
ALIGNMENT = 64
SMALL = 4 << 20
"""Bytes up to which a part is read at every opening: about a millisecond."""

MAX_PARTS = 8
"""Parts that a generation refers to at most; of more, the smallest are written together."""

BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


def lay_out(arrays: Mapping[str, Array], part: int) -> dict[str, Place]:
    """Return where each array will lie in a part. Raises TypeError for arrays of objects."""
    places, offset = {}, len(HEADER)
    for name, array in arrays.items():
        if array.dtype.hasobject:
            raise TypeError(f"{name} holds objects, which have no bytes to store")
        places[name] = Place(part, offset, array.dtype.str, array.shape)
        offset += -(-array.nbytes // ALIGNMENT) * ALIGNMENT
    return places


def carried_over(
    arrays: Mapping[str, Array], old: Mapping[str, Array], manifest: Manifest
) -> dict[str, Place]:
    """Return the places of those arrays that are among `old` and worth referring to there.

    A part of which less than a quarter would still be used is not, nor are the smallest parts
    when there would be too many: their arrays are written again.
    """
    known = {id(array): manifest.places[name] for name, array in old.items()}
    places = {name: known[id(array)] for name, array in arrays.items() if id(array) in known}
    used: Counter[int] = Counter()
    for place in set(places.values()):
        used[place.part] += _num_bytes(place)
    size = {number: manifest.parts[number].size for number in used}
    worth = sorted(
        (number for number in used if 4 * used[number] >= size[number]),
        key=lambda number: -size[number],
    )[: MAX_PARTS - 1]
    return {name: place for name, place in places.items() if place.part in worth}


def write(folder: Path, arrays: Mapping[str, Array], disk: Disk) -> Part:
    """Write the part in the order of `lay_out`; its bytes are durable on return."""
    size = sum(len(piece) for piece in _pieces(arrays))
    _, crc = both(
        lambda: disk.write_file(folder / "arrays", _pieces(arrays)),
        lambda: reduce(lambda crc, piece: zlib.crc32(piece, crc), _pieces(arrays), 0),
        at_once=size > SMALL,
    )
    part = Part(size, crc)
    _trust(folder, part, disk)
    return part


def _pieces(arrays: Mapping[str, Array]) -> Iterator[Bytes]:
    yield HEADER
    for array in arrays.values():
        flat = np.ascontiguousarray(array).reshape(-1).view(np.uint8).data
        yield from (flat[start : start + CHUNK] for start in range(0, len(flat), CHUNK))
        yield bytes(-len(flat) % ALIGNMENT)


def read(folder: Path, part: Part, disk: Disk) -> Array:
    """Return the part's bytes, (size,) and read-only. Raises ValueError that says what is wrong."""
    path = folder / "arrays"
    try:
        if part.size <= SMALL:
            return _in_memory(path, part)
        if not _trusted(folder, part):
            if found := problem(folder, part, whole=True):
                raise ValueError(found)
            _trust(folder, part, disk)
        with path.open("rb") as file:
            return np.frombuffer(
                mmap.mmap(file.fileno(), part.size, access=mmap.ACCESS_READ), dtype=np.uint8
            )
    except OSError as error:
        raise ValueError(f"arrays cannot be read: {error.strerror}") from error


def view(data: Array, place: Place) -> Array:
    """Return the array at its place in a part's bytes, without copying."""
    return np.ndarray(place.shape, np.dtype(place.dtype), data, place.offset)


def problem(folder: Path, part: Part, *, whole: bool) -> str | None:
    """Return what is wrong with the file of a part, None if nothing; `whole` reads every byte."""
    try:
        with (folder / "arrays").open("rb", buffering=0) as file:
            size = os.fstat(file.fileno()).st_size
            if size != part.size:
                return f"arrays has {size} bytes instead of {part.size}"
            if whole and _crc(file) != part.crc:
                return "arrays was altered"
    except OSError as error:
        return f"arrays cannot be read: {error.strerror}"
    return None


def distrust(folder: Path, disk: Disk) -> None:
    """Let the part be read whole when it is opened next."""
    with suppress(OSError):
        disk.unlink(folder / "checked")


def _num_bytes(place: Place) -> int:
    return prod(place.shape) * np.dtype(place.dtype).itemsize


def _in_memory(path: Path, part: Part) -> Array:
    with path.open("rb", buffering=0) as file:
        size = os.fstat(file.fileno()).st_size
        if size != part.size:
            raise ValueError(f"arrays has {size} bytes instead of {part.size}")
        data = np.empty(size, np.uint8)
        taken = 0
        while taken < size and (more := file.readinto(data.data[taken:])):
            taken += more
    if zlib.crc32(data.data) != part.crc:
        raise ValueError("arrays was altered")
    data.flags.writeable = False
    return data


def _crc(file: FileIO) -> int:
    buffer = memoryview(bytearray(1 << 20))  # fits the cache, and no mapping grows by it
    crc = 0
    while taken := file.readinto(buffer):
        crc = zlib.crc32(buffer[:taken], crc)
    return crc


def _trusted(folder: Path, part: Part) -> bool:
    try:
        return (folder / "checked").read_bytes() == _proof(folder, part)
    except OSError:
        return False


def _trust(folder: Path, part: Part, disk: Disk) -> None:
    """Note that the part was found right; failing that, it is only read again next time."""
    if part.size > SMALL:
        with suppress(OSError):
            disk.note_file(folder / "checked", _proof(folder, part))


def _proof(folder: Path, part: Part) -> bytes:
    boot = BOOT_ID.read_text("ascii").strip() if BOOT_ID.exists() else "unknown"
    seen = (folder / "arrays").stat()
    times = f"{seen.st_mtime_ns} {seen.st_ctime_ns}"
    return f"{boot} {part.size} {part.crc:08x} {seen.st_size} {times}\n".encode()
