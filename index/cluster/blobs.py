"""Bytes in the cluster under their digest, and the copies of them that this host keeps.

A blob never changes, so only those that are new have to be carried. The copies are a cache: what is
missing or damaged is read again.
"""

import base64
import hashlib
import json
import mmap
import os
import threading
import time
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.cluster.client import ClusterClient
from index.cluster.layout import Layout
from index.errors import ClusterError, ClusterLacks, DataFolderError
from index.generations import DISK

Arrays = dict[str, NDArray[Any]]
Named = tuple[str, int]
"""The digest and the size of a blob."""

_PART = 4_000_000
"""Bytes of a compressed blob that one document holds."""
_BATCH = 16_000_000
"""Bytes of blobs that are asked for at once."""
_ALIGNMENT = 64
_NEW_SECONDS = 600.0
"""For how long a copy is new."""


def name_blob(data: bytes | memoryview) -> Named:
    """Return the digest and the size of a blob."""
    return hashlib.blake2b(data, digest_size=16).hexdigest(), len(data)


def write_blobs(
    client: ClusterClient, layout: Layout, blobs: Iterable[bytes], *, attempt: int
) -> int:
    """Write blobs to the cluster for a publication; return the number of bytes sent."""
    sent = 0

    def documents() -> Iterator[tuple[str, dict[str, Any]]]:
        nonlocal sent
        for data in blobs:
            digest, _ = name_blob(data)
            packed = zlib.compress(data, 1)  # a third of the time of level 6
            starts = range(0, len(packed), _PART)
            for number, start in enumerate(starts):
                text = base64.b64encode(packed[start : start + _PART]).decode()
                sent += len(text)
                yield (
                    f"{digest}.{number}",
                    {"n": digest, "p": number, "parts": len(starts), "d": text, "b": attempt},
                )

    client.bulk(layout.blobs, documents())
    return sent


def read_blobs(
    client: ClusterClient, layout: Layout, wanted: Iterable[Named]
) -> Iterator[tuple[str, bytes]]:
    """Yield the digest and the bytes of each blob, in order. Raises ClusterLacks if one is gone."""
    for batch in _batches(wanted):
        parts = client.get_all(layout.blobs, [f"{digest}.0" for digest, _ in batch])
        for (digest, _), first in zip(batch, parts, strict=True):
            if first is None:
                raise _gone(client)
            texts = [first["d"]]
            names = [f"{digest}.{number}" for number in range(1, first["parts"])]
            for part in client.get_all(layout.blobs, names) if names else ():
                if part is None:
                    raise _gone(client)
                texts.append(part["d"])
            data = zlib.decompress(b"".join(map(base64.b64decode, texts)))
            if name_blob(data)[0] != digest:
                raise ClusterError(
                    f"{client.where} holds bytes that were altered; publish the articles again "
                    "with: footnote move --to-cluster"
                )
            yield digest, data


def _gone(client: ClusterClient) -> ClusterLacks:
    return ClusterLacks(
        f"{client.where} lacks a part of these articles; publish them again with: footnote reindex"
    )


def _batches(wanted: Iterable[Named]) -> Iterator[list[Named]]:
    batch: list[Named] = []
    size = 0
    for named in wanted:
        if batch and size + named[1] > _BATCH:
            yield batch
            batch, size = [], 0
        batch.append(named)
        size += named[1]
    if batch:
        yield batch


class BlobCache:
    """Copies of blobs in a folder of this host, one file each; any process may use it."""

    def __init__(self, client: ClusterClient, layout: Layout, folder: Path) -> None:
        self._client = client
        self._layout = layout
        self._folder = folder

    def read(self, wanted: Iterable[Named]) -> dict[str, bytes]:
        """Return some blobs without keeping them, by digest."""
        return dict(read_blobs(self._client, self._layout, wanted))

    def map_all(self, wanted: Mapping[str, Named]) -> dict[str, memoryview]:
        """Return blobs by name, mapped from their copies, which are made where they are missing."""
        found = {name: self._map(named) for name, named in wanted.items()}
        missing = {wanted[name] for name, data in found.items() if data is None}
        for digest, data in read_blobs(self._client, self._layout, sorted(missing)):
            self._keep(digest, data)
        mapped: dict[str, memoryview] = {}
        for name, named in wanted.items():
            copy = found[name] or self._map(named)
            if copy is None:
                raise DataFolderError(self._folder, "a file that was just written is not there")
            mapped[name] = copy
        return mapped

    def _map(self, named: Named) -> memoryview | None:
        digest, size = named
        try:
            with (self._folder / digest).open("rb") as file:
                if os.fstat(file.fileno()).st_size != size:
                    return None
                data = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
                return data if name_blob(data) == named else None
        except FileNotFoundError:
            return None
        except OSError as error:
            raise DataFolderError(self._folder, str(error.strerror)) from error

    def _keep(self, digest: str, data: bytes) -> None:
        try:
            DISK.make_folders(self._folder)
            aside = self._folder / f"{digest}.{os.getpid()}.{threading.get_ident()}"
            DISK.write_expendable_file(aside, data)
            DISK.rename(aside, self._folder / digest)
        except OSError as error:
            raise DataFolderError(self._folder, f"cannot be written ({error.strerror})") from error

    def keep_only(self, digests: Iterable[str]) -> None:
        """Remove the copies of other blobs, but for new ones, which another process may want.

        Those in use stay readable.
        """
        kept = set(digests)
        old = time.time() - _NEW_SECONDS
        for path in self._folder.glob("*"):
            with suppress(FileNotFoundError):
                if path.name not in kept and path.stat().st_mtime < old:
                    DISK.unlink(path)


def encode_arrays(arrays: Mapping[str, NDArray[Any]]) -> bytes:
    """Return arrays as bytes: a header in JSON, then each array at a multiple of 64 bytes."""
    entries, parts, offset = {}, [], 0
    for name, array in sorted(arrays.items()):
        data = np.ascontiguousarray(array).tobytes()
        entries[name] = [array.dtype.str, list(array.shape), offset]
        padding = -len(data) % _ALIGNMENT
        parts += [data, bytes(padding)]
        offset += len(data) + padding
    header = json.dumps(entries).encode()
    header += b" " * (-(len(header) + 8) % _ALIGNMENT)
    return b"".join((len(header).to_bytes(8, "little"), header, *parts))


def open_arrays(data: memoryview) -> Arrays:
    """Return the arrays of `encode_arrays`; nothing is copied."""
    start = 8 + int.from_bytes(data[:8], "little")
    arrays = {}
    for name, (dtype, shape, offset) in json.loads(bytes(data[8:start])).items():
        count = int(np.prod(shape, dtype=np.int64))
        array = np.frombuffer(data, dtype, count, start + offset) if count else np.empty(0, dtype)
        arrays[name] = array.reshape(shape)
    return arrays
