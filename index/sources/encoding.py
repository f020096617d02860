"""Decoding of text files in UTF-8, UTF-16, UTF-32 or an older encoding."""

import codecs

from index.errors import SourceError

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 4096
"""Bytes at the start of a file in which NUL and control characters are counted."""

_HIGH_BYTES_SAMPLE = 16 * _SAMPLE
"""Bytes at the start of a file in which bytes beyond ASCII are counted."""

_MAX_CP1252_HIGH_BYTES = 0.1
"""Largest share of bytes beyond ASCII at which text is taken for cp1252 without detection.

Languages written in Latin letters stay below it; Cyrillic or Greek in a one-byte encoding consists
mostly of such bytes.
"""


def decode(source: str, data: bytes) -> str:
    """Return the text of `data` without its byte order mark, line ends as they are.

    The first that applies: the encoding of the byte order mark; UTF-16 if NUL bytes stand in
    every second place; UTF-8 if the bytes are valid; cp1252 if few bytes are beyond ASCII; the
    most likely encoding by charset-normalizer. Raises SourceError for binary data.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decode_strictly(source, data[len(mark) :], encoding)
    if b"\0" in data:
        encoding_by_nuls = _detect_utf16(data)
        if encoding_by_nuls is None:
            raise _binary_file(source)
        return _decode_strictly(source, data, encoding_by_nuls)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_legacy_encoding(source, data)


def _binary_file(source: str) -> SourceError:
    return SourceError(source, "this is a binary file, not text; remove it or convert it")


def _decode_strictly(source: str, data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise SourceError(
            source, f"not valid {encoding} at byte {error.start}; save it as UTF-8"
        ) from error
    if "\0" in text:
        raise _binary_file(source)
    return text


def _detect_utf16(data: bytes) -> str | None:
    """Return the byte order of UTF-16 text, None if it is not: Latin letters have a NUL each."""
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > 0.4 * len(sample[1::2]) and even == 0:
        return "utf-16-le"
    if even > 0.4 * len(sample[::2]) and odd == 0:
        return "utf-16-be"
    return None


def _decode_legacy_encoding(source: str, data: bytes) -> str:
    high = sum(byte > 0x7F for byte in data[:_HIGH_BYTES_SAMPLE])
    controls = sum(byte < 0x20 and byte not in b"\t\n\r\f\x1a\x1b" for byte in data[:_SAMPLE])
    if controls > len(data[:_SAMPLE]) // 50:
        raise _binary_file(source)
    if high <= _MAX_CP1252_HIGH_BYTES * min(len(data), _HIGH_BYTES_SAMPLE):
        return data.decode("cp1252", errors="replace")
    # Imported here: few corpora need it and it loads large tables.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    best = from_bytes(data).best()
    if best is None:
        raise SourceError(source, "its encoding is not known; save it as UTF-8")
    return data.decode(best.encoding, errors="replace")
