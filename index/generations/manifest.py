"""The manifest of a generation: its array files and arrays, as values and as bytes.

Pure. The bytes are a CRC-32 of the rest as eight hex digits, a line end, and JSON. It is written
with the standard library's json: manifests are a few kilobytes, and read once for each opening.
"""

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

FORMAT = 1


class ArrayFile(NamedTuple):
    """One file of arrays, called a part in the manifest: its size in bytes and its CRC-32."""

    size: int
    crc: int


class ArrayLocation(NamedTuple):
    """Where an array is stored: in the file of generation `file`, from byte `offset` on."""

    file: int
    offset: int
    dtype: str
    shape: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The contents of a generation.

    `files` are its array files by the number of the generation that wrote each, `locations` those
    of its arrays by name.
    """

    meta: Mapping[str, Json]
    files: Mapping[int, ArrayFile]
    locations: Mapping[str, ArrayLocation]


def dump_manifest(manifest: Manifest) -> bytes:
    """Return the manifest as bytes, with their checksum first."""
    value = {
        "format": FORMAT,
        "meta": dict(manifest.meta),
        "parts": {str(number): file for number, file in sorted(manifest.files.items())},
        "arrays": dict(manifest.locations),
    }
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    return b"%08x\n" % zlib.crc32(body) + body


def verify_checksum(data: bytes) -> int:
    """Return the checksum in a manifest's bytes. Raises ValueError if they do not match it."""
    head, _, body = data.partition(b"\n")
    if head != b"%08x" % zlib.crc32(body):
        raise ValueError("its bytes are not those that were written")
    return int(head, 16)


def load_manifest(data: bytes, expected: int | None = None) -> Manifest:
    """Read a manifest.

    Raises ValueError if the bytes were altered, if their checksum is not the one `expected`, or if
    they are of another format.
    """
    if expected not in (None, verify_checksum(data)):
        raise ValueError("CURRENT names another one of that number")
    value = json.loads(data.partition(b"\n")[2])
    if value["format"] != FORMAT:
        raise ValueError(f"it has format {value['format']}, this footnote reads {FORMAT}")
    return Manifest(
        meta=value["meta"],
        files={int(number): ArrayFile(*file) for number, file in value["parts"].items()},
        locations={
            name: ArrayLocation(file, offset, dtype, tuple(shape))
            for name, (file, offset, dtype, shape) in value["arrays"].items()
        },
    )
