"""Messages between a cage and its children: a kind, a length, and bytes."""

import struct
from collections.abc import Iterable
from enum import Enum
from typing import BinaryIO, NamedTuple

_HEADER = struct.Struct(">cdI")
_LENGTH = struct.Struct(">I")
MAX_FRAME_BYTES = 400_000_000
"""Bytes of a message. A longer one is refused, so that a child cannot fill the parent's memory."""


UNREADABLE = (ValueError, LookupError, TypeError, AttributeError, OverflowError, RecursionError)
"""What reading the JSON of a message may raise: a child that was taken over may say anything."""


class FrameKind(Enum):
    """What a message is: that the child is ready, a task, its result, or why there is none.

    A child is ready when it has started, and for each task when what that needs is loaded.

    A pack has several tasks, or their answers in the same order.
    """

    READY = b"R"
    TASK = b"T"
    PACK = b"P"
    RESULT = b"O"
    REFUSED = b"S"
    FAULT = b"F"


class Frame(NamedTuple):
    """One message; `seconds` is a task's deadline and 0 otherwise."""

    kind: FrameKind
    payload: bytes
    seconds: float = 0.0


def write_frame(stream: BinaryIO, frame: Frame) -> None:
    """Write one message. Raises OSError if the other side is gone."""
    stream.write(_HEADER.pack(frame.kind.value, frame.seconds, len(frame.payload)))
    stream.write(frame.payload)
    stream.flush()


def read_frame(stream: BinaryIO) -> Frame | None:
    """Read one message; None at the end of the stream, also in the middle of a message.

    Raises ValueError for bytes that are none of our messages.
    """
    header = stream.read(_HEADER.size)
    if len(header) < _HEADER.size:
        return None
    kind, seconds, length = _HEADER.unpack(header)
    if length > MAX_FRAME_BYTES:
        raise ValueError(f"a message of {length} bytes")
    payload = stream.read(length)
    return Frame(FrameKind(kind), payload, seconds) if len(payload) == length else None


def pack(payloads: Iterable[bytes]) -> bytes:
    """Return payloads as one, each after its length."""
    return b"".join(part for payload in payloads for part in (_LENGTH.pack(len(payload)), payload))


def unpack(packed: bytes) -> list[bytes]:
    """Return the payloads of a pack. Raises ValueError for bytes that are none."""
    found, at = [], 0
    while at < len(packed):
        start = at + _LENGTH.size
        at = start + int.from_bytes(packed[at:start], "big")
        found.append(packed[start:at])
    if at != len(packed):
        raise ValueError("a pack that ends too early")
    return found
