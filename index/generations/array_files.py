"""Files of many arrays: written once, checked by a checksum, and mapped into memory.

An array file is a header and then arrays, each at a multiple of 64 bytes; one checksum covers all
of it. A small file is read into memory and checked at every opening. A large file is mapped, and
checked only if it may have changed since the last check. The file `checked` beside it records that
check: the boot of the machine, and the size and times of the array file. A change through the file
system changes the times; to find damage below the file system, every large file is checked once
after each boot.
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
from index.generations.manifest import ArrayFile, ArrayLocation, Manifest
from index.threads import run_both

Array = NDArray[Any]

HEADER = b"Footnote arrays, see manifest\n".ljust(64, b"\0")
"""First bytes of every array file; as long as the alignment."""
ALIGNMENT = 64
"""Bytes; every array begins at a multiple of it. A cache line, and enough for every dtype."""
SMALL = 4 << 20
"""Bytes up to which a file is read at every opening, which takes about a millisecond."""

MAX_FILES = 8
"""Array files that a generation refers to; beyond it, the arrays of the smallest are rewritten."""

BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
"""Where Linux gives each boot an id of its own; missing on other systems."""


def assign_locations(arrays: Mapping[str, Array], file: int) -> dict[str, ArrayLocation]:
    """Return the location of each array in the file of generation `file`.

    Raises TypeError for arrays of objects.
    """
    locations, offset = {}, len(HEADER)
    for name, array in arrays.items():
        if array.dtype.hasobject:
            raise TypeError(f"{name} contains objects, which have no bytes to store")
        locations[name] = ArrayLocation(file, offset, array.dtype.str, array.shape)
        offset += -(-array.nbytes // ALIGNMENT) * ALIGNMENT
    return locations


def find_reusable(
    arrays: Mapping[str, Array], old: Mapping[str, Array], manifest: Manifest
) -> dict[str, ArrayLocation]:
    """Return the stored locations of those arrays that are among `old`, by identity.

    Left out, and therefore written again, are the arrays of files of which less than a quarter
    would still be used, and those of the smallest files if there would be too many files.
    """
    known = {id(array): manifest.locations[name] for name, array in old.items()}
    locations = {name: known[id(array)] for name, array in arrays.items() if id(array) in known}
    used_bytes: Counter[int] = Counter()
    for location in set(locations.values()):
        used_bytes[location.file] += _count_bytes(location)
    size = {number: manifest.files[number].size for number in used_bytes}
    reused = sorted(
        (number for number in used_bytes if 4 * used_bytes[number] >= size[number]),
        key=lambda number: -size[number],
    )[: MAX_FILES - 1]
    return {name: location for name, location in locations.items() if location.file in reused}


def write_arrays(folder: Path, arrays: Mapping[str, Array], disk: Disk) -> ArrayFile:
    """Write arrays in the order of `assign_locations`; their bytes are durable on return."""
    size = sum(len(piece) for piece in _pieces(arrays))
    _, crc = run_both(
        lambda: disk.write_file(folder / "arrays", _pieces(arrays)),
        lambda: reduce(lambda crc, piece: zlib.crc32(piece, crc), _pieces(arrays), 0),
        in_parallel=size > SMALL,
    )
    file = ArrayFile(size, crc)
    _record_check(folder, file, disk)
    return file


def _pieces(arrays: Mapping[str, Array]) -> Iterator[Bytes]:
    """Yield the bytes of an array file, piece by piece."""
    yield HEADER
    for array in arrays.values():
        flat = np.ascontiguousarray(array).reshape(-1).view(np.uint8).data
        yield from (flat[start : start + CHUNK] for start in range(0, len(flat), CHUNK))
        yield bytes(-len(flat) % ALIGNMENT)


def read_arrays(folder: Path, file: ArrayFile, disk: Disk) -> Array:
    """Return the bytes of an array file, (size,), read-only. Raises ValueError if it is damaged."""
    path = folder / "arrays"
    try:
        if file.size <= SMALL:
            return _read_into_memory(path, file)
        if not _is_checked(folder, file):
            if problem := find_problem(folder, file, check_bytes=True):
                raise ValueError(problem)
            _record_check(folder, file, disk)
        with path.open("rb") as opened:
            return np.frombuffer(
                mmap.mmap(opened.fileno(), file.size, access=mmap.ACCESS_READ), dtype=np.uint8
            )
    except OSError as error:
        raise ValueError(f"arrays cannot be read: {error.strerror}") from error


def view_array(data: Array, location: ArrayLocation) -> Array:
    """Return the array at a location in the bytes of its file, without copying."""
    return np.ndarray(location.shape, np.dtype(location.dtype), data, location.offset)


def find_problem(folder: Path, file: ArrayFile, *, check_bytes: bool) -> str | None:
    """Return a description of the damage to an array file, or None.

    Compares the size, and the checksum of all bytes with `check_bytes`.
    """
    try:
        with (folder / "arrays").open("rb", buffering=0) as opened:
            size = os.fstat(opened.fileno()).st_size
            if size != file.size:
                return f"arrays has {size} bytes instead of {file.size}"
            if check_bytes and _compute_crc(opened) != file.crc:
                return "arrays was altered"
    except OSError as error:
        return f"arrays cannot be read: {error.strerror}"
    return None


def forget_check(folder: Path, disk: Disk) -> None:
    """Let the array file be checked when it is opened next."""
    with suppress(OSError):
        disk.unlink(folder / "checked")


def _count_bytes(location: ArrayLocation) -> int:
    return prod(location.shape) * np.dtype(location.dtype).itemsize


def _read_into_memory(path: Path, file: ArrayFile) -> Array:
    """Return the bytes of a small file. Raises ValueError if it is damaged."""
    with path.open("rb", buffering=0) as opened:
        size = os.fstat(opened.fileno()).st_size
        if size != file.size:
            raise ValueError(f"arrays has {size} bytes instead of {file.size}")
        data = np.empty(size, np.uint8)
        filled = 0
        while filled < size and (more := opened.readinto(data.data[filled:])):
            filled += more
    if zlib.crc32(data.data) != file.crc:
        raise ValueError("arrays was altered")
    data.flags.writeable = False
    return data


def _compute_crc(opened: FileIO) -> int:
    buffer = memoryview(bytearray(1 << 20))  # small enough for the cache; maps nothing
    crc = 0
    while filled := opened.readinto(buffer):
        crc = zlib.crc32(buffer[:filled], crc)
    return crc


def _is_checked(folder: Path, file: ArrayFile) -> bool:
    try:
        return (folder / "checked").read_bytes() == _describe_check(folder, file)
    except OSError:
        return False


def _record_check(folder: Path, file: ArrayFile, disk: Disk) -> None:
    """Record that a large file was right; if that fails, it is only checked again next time."""
    if file.size > SMALL:
        with suppress(OSError):
            disk.write_expendable_file(folder / "checked", _describe_check(folder, file))


def _describe_check(folder: Path, file: ArrayFile) -> bytes:
    """Return the content of `checked`; it differs once the machine or the file has changed."""
    boot = BOOT_ID.read_text("ascii").strip() if BOOT_ID.exists() else "unknown"
    status = (folder / "arrays").stat()
    times = f"{status.st_mtime_ns} {status.st_ctime_ns}"
    return f"{boot} {file.size} {file.crc:08x} {status.st_size} {times}\n".encode()
