"""What is in a generation, and is the list itself whole? Pure: values to bytes and back.

The bytes are the CRC-32 of the rest as eight hex digits and a line end, then JSON.
"""

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

FORMAT = 1


class Part(NamedTuple):
    """One file of arrays: its size in bytes and the CRC-32 of all of them."""

    size: int
    crc: int


class Place(NamedTuple):
    """Where an array lies: the generation whose part holds it, and what its bytes mean."""

    part: int
    offset: int
    dtype: str
    shape: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """A generation's parts by the number of the generation that wrote them, and its arrays."""

    meta: Mapping[str, Json]
    parts: Mapping[int, Part]
    places: Mapping[str, Place]


def dump(manifest: Manifest) -> bytes:
    """Return the manifest as bytes that carry their own checksum."""
    value = {
        "format": FORMAT,
        "meta": dict(manifest.meta),
        "parts": {str(number): part for number, part in sorted(manifest.parts.items())},
        "arrays": dict(manifest.places),
    }
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    return b"%08x\n" % zlib.crc32(body) + body


def checksum(data: bytes) -> int:
    """Return the checksum that the bytes carry. Raises ValueError unless it is that of the rest."""
    head, _, body = data.partition(b"\n")
    if head != b"%08x" % zlib.crc32(body):
        raise ValueError("its bytes are not those that were written")
    return int(head, 16)


def load(data: bytes, expected: int | None = None) -> Manifest:
    """Read what `dump` made.

    Raises ValueError if the bytes were altered, carry another checksum than the one `expected`,
    or say another format.
    """
    if expected not in (None, checksum(data)):
        raise ValueError("CURRENT names another one of that number")
    value = json.loads(data.partition(b"\n")[2])
    if value["format"] != FORMAT:
        raise ValueError(f"it has format {value['format']}, this footnote reads {FORMAT}")
    return Manifest(
        meta=value["meta"],
        parts={int(number): Part(*part) for number, part in value["parts"].items()},
        places={
            name: Place(part, offset, dtype, tuple(shape))
            for name, (part, offset, dtype, shape) in value["arrays"].items()
        },
    )
