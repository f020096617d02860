"""Mutations of a file: damage to its bytes, and to the members of one that is a zip file."""

import io
import random
import zipfile
from collections.abc import Callable

MAX_BYTES = 64_000
"""Bytes of a mutated file."""

_INTERESTING = (
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\n\n", b"<", b">", b"</", b"&#0;", b"-->", b"|",
    b"&amp;amp;", b"<![CDATA[", b"]]>", b"<!--", b"<!DOCTYPE a [", b"<table>", b"<pre>", b"<sup>",
    b"<q>", b"{", b"}", b"[", b"]", b'"', b"'", b"\\", b"endobj", b"stream", b"xref", b"-1", b"`",
    b"99999999999", b"0.0e999", b"*", b"::", b"..", b"PK\x03\x04", "\u202e\u200b\ufdd0".encode(),
    "\U0001f600".encode(), b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\x1b", b"\x0c",
)  # fmt: skip
"""Pieces that mean something to some format."""

Mutation = Callable[[random.Random, bytearray, bytes], None]


def mutate(rng: random.Random, seed: bytes, other: bytes) -> bytes:
    """Return a damaged copy of `seed`, at most MAX_BYTES long; `other` is a file to take from.

    Half of the zip files are damaged inside their members and are valid outside.
    """
    if seed.startswith(b"PK") and rng.random() < 0.5:
        return _mutate_member(rng, seed, other)[:MAX_BYTES]
    return _mutate_bytes(rng, seed, other)[:MAX_BYTES]


def _mutate_bytes(rng: random.Random, seed: bytes, other: bytes) -> bytes:
    data = bytearray(seed)
    for _ in range(rng.choice((1, 1, 2, 4, 16, 64))):
        rng.choice(_MUTATIONS)(rng, data, other)
        del data[MAX_BYTES:]
    return bytes(data)


def _mutate_member(rng: random.Random, seed: bytes, other: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(seed)) as source, zipfile.ZipFile(buffer, "w") as target:
        members = source.infolist()
        chosen = rng.choice(members)
        for member in members:
            data = source.read(member)
            if member is chosen:
                data = _mutate_bytes(rng, data, other)
            target.writestr(member.filename, data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _place(rng: random.Random, data: bytearray) -> int:
    return rng.randrange(len(data) + 1)


def _flip(rng: random.Random, data: bytearray, _: bytes) -> None:
    if data:
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)


def _set(rng: random.Random, data: bytearray, _: bytes) -> None:
    if data:
        data[rng.randrange(len(data))] = rng.randrange(256)


def _insert(rng: random.Random, data: bytearray, _: bytes) -> None:
    at = _place(rng, data)
    data[at:at] = rng.choice(_INTERESTING) * rng.choice((1, 1, 1, 2, 50))


def _delete(rng: random.Random, data: bytearray, _: bytes) -> None:
    at = _place(rng, data)
    del data[at : at + rng.choice((1, 2, 8, 64, 512))]


def _repeat(rng: random.Random, data: bytearray, _: bytes) -> None:
    at = _place(rng, data)
    data[at:at] = data[at : at + rng.choice((1, 4, 32, 256))] * rng.choice((1, 3, 40))


def _splice(rng: random.Random, data: bytearray, other: bytes) -> None:
    start = rng.randrange(len(other) + 1)
    at = _place(rng, data)
    data[at : at + rng.choice((0, 16, 128))] = other[start : start + rng.choice((8, 64, 1024))]


def _swap(rng: random.Random, data: bytearray, _: bytes) -> None:
    one, two = sorted((_place(rng, data), _place(rng, data)))
    length = min(rng.choice((4, 32, 256)), two - one)
    first, second = data[one : one + length], data[two : two + length]
    data[two : two + length] = first
    data[one : one + length] = second


def _cut(rng: random.Random, data: bytearray, _: bytes) -> None:
    if rng.random() < 0.2:
        del data[_place(rng, data) :]


_MUTATIONS: tuple[Mutation, ...] = (
    _flip, _set, _insert, _insert, _delete, _repeat, _splice, _swap, _cut,
)  # fmt: skip
