"""A server's database in the cluster, in blocks that go by their digest.

A version is the list of the blocks of a whole copy of the database. SQLite changes few pages of a
file, so only the blocks around them are new; who follows reads those alone.
"""

import base64
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from index.cluster.blobs import Named, name_blob
from index.cluster.client import ClusterClient
from index.cluster.layout import Layout
from index.cluster.lease import LiveState, read_head
from index.cluster.own_sources.own_layout import OwnLayout
from index.errors import ClusterError, ClusterLacks
from index.generations import DISK

Json = dict[str, Any]

BLOCK_BYTES = 1 << 16
_BATCH = 64
"""Blocks that are read in one request."""


def list_own_guilds(client: ClusterClient, layout: Layout) -> list[int]:
    """Return the ids of the servers of which the cluster has own sources, ascending."""
    return sorted(stamp_own_sources(client, layout))


def stamp_own_sources(client: ClusterClient, layout: Layout) -> dict[int, str]:
    """Return for each server with own sources a text that changes with each version of them."""
    try:
        client.refresh(layout.own)
        body = {"query": _HEADS, "size": _MOST_SERVERS, "sort": ["_doc"]}
        hits = client.search(layout.own, body)["hits"]["hits"]
    except ClusterLacks:
        return {}
    heads = {int(hit["_id"]): hit["_source"]["live"] for hit in hits}
    return {g: json.dumps(live) for g, live in heads.items() if live and live["version"]}


_MOST_SERVERS = 10_000
"""Head documents in one answer; the server gives no more."""

_HEADS: Json = {"bool": {"must_not": [{"exists": {"field": "n"}}]}}
"""The query for head documents; blocks say in `n` which server they are of."""


class StoredDatabase:
    """The database of one server: reads a version into a file, and writes a file as a version."""

    def __init__(self, client: ClusterClient, layout: OwnLayout) -> None:
        self._client = client
        self._layout = layout

    def read_live(self) -> LiveState | None:
        """Return the live version, None if there is none."""
        found = read_head(self._client, self._layout)
        return found[0].live if found else None

    # --- reading ---------------------------------------------------------------------------------

    def fetch(self, live: LiveState, target: Path, known: Path) -> int:
        """Write the database of a version to `target`; return the number of blocks read.

        Blocks that the file `known` has are copied from it. Raises ClusterLacks if one is gone.
        """
        names = self._read_list(live.manifest)
        have = {digest: start for digest, start, _ in _split(known)}
        num_read = 0
        fd = DISK.create(target)
        try:
            for start in range(0, len(names), _BATCH):
                batch = names[start : start + _BATCH]
                read = self._read_blocks(sorted({digest for digest, _ in batch} - have.keys()))
                num_read += len(read)
                for digest, size in batch:
                    data = read.get(digest)
                    DISK.write_all(fd, data or _read_part(known, have[digest], size))
        finally:
            DISK.close(fd)
        return num_read

    def _read_list(self, manifest: Named) -> list[Named]:
        (data,) = self._read_blocks([manifest[0]]).values()
        return [(digest, size) for digest, size in json.loads(data)]

    def _read_blocks(self, digests: Sequence[str]) -> dict[str, bytes]:
        found: dict[str, bytes] = {}
        for start in range(0, len(digests), _BATCH):
            batch = digests[start : start + _BATCH]
            names = [self._layout.name_block(digest) for digest in batch]
            documents = self._client.get_all(self._layout.own, names)
            for digest, document in zip(batch, documents, strict=True):
                if document is None:
                    raise ClusterLacks(
                        f"{self._client.where} lacks a part of the own sources of server "
                        f"{self._layout.guild}; add them again"
                    )
                found[digest] = self._unpack(digest, document)
        return found

    def _unpack(self, digest: str, document: Mapping[str, Any]) -> bytes:
        data = zlib.decompress(base64.b64decode(document["d"]))
        if name_blob(data)[0] != digest:
            raise ClusterError(
                f"{self._client.where} holds bytes of the own sources of server "
                f"{self._layout.guild} that were altered; add the sources again"
            )
        return data

    # --- writing ---------------------------------------------------------------------------------

    def write(self, source: Path, before: LiveState | None) -> tuple[Named, int]:
        """Write a database; return the name of the list of its blocks, and how many are new.

        Blocks of the version `before` are not written again.
        """
        known = {digest for digest, _ in self._read_list(before.manifest)} if before else set()
        listed: list[Named] = []
        manifest = name_blob(b"")
        num_new = 0

        def documents() -> Iterator[tuple[str, Json]]:
            nonlocal manifest, num_new
            for digest, _, data in _split(source):
                listed.append((digest, len(data)))
                if digest not in known:
                    known.add(digest)
                    num_new += 1
                    yield self._pack(digest, data)
            text = json.dumps(listed).encode()
            manifest = name_blob(text)
            yield self._pack(manifest[0], text)

        self._client.bulk(self._layout.own, documents())
        return manifest, num_new

    def _pack(self, digest: str, data: bytes) -> tuple[str, Json]:
        text = base64.b64encode(zlib.compress(data, 6)).decode()
        return self._layout.name_block(digest), {"n": self._layout.head_id, "d": text}

    def remove_others(self, kept: Iterable[LiveState | None]) -> None:
        """Remove the blocks that none of these versions has."""
        digests: set[str] = set()
        for live in kept:
            if live is not None:
                digests |= {live.manifest[0], *(name for name, _ in self._read_list(live.manifest))}
        self._remove(except_for={self._layout.name_block(digest) for digest in digests})

    def remove(self) -> None:
        """Remove all that the cluster has of the server."""
        self._client.delete_all(self._layout.own, [self._layout.head_id])
        self._remove(except_for=set())
        self.expunge()

    def _remove(self, *, except_for: set[str]) -> None:
        self._client.refresh(self._layout.own)
        body = {"query": {"term": {"n": self._layout.head_id}}, "_source": False, "size": 5000}
        while True:
            hits = self._client.search(self._layout.own, body)["hits"]["hits"]
            gone = [hit["_id"] for hit in hits if hit["_id"] not in except_for]
            if not gone:
                return
            self._client.delete_all(self._layout.own, gone)
            self._client.refresh(self._layout.own)

    def expunge(self) -> None:
        """Remove what was deleted from the files of the index."""
        params = {"only_expunge_deletes": "true", "flush": "true"}
        self._client.send("POST", f"/{self._layout.own}/_forcemerge", params=params)


def _split(path: Path) -> Iterator[tuple[str, int, bytes]]:
    """Yield the digest, the place and the bytes of each block of a file, if there is one."""
    if not path.exists():
        return
    with path.open("rb") as file:
        start = 0
        while data := file.read(BLOCK_BYTES):
            yield name_blob(data)[0], start, data
            start += len(data)


def _read_part(path: Path, start: int, size: int) -> bytes:
    with path.open("rb") as file:
        file.seek(start)
        return file.read(size)
