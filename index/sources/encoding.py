"""Which characters do these bytes stand for?"""

import codecs

from index.errors import SourceError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 4096
_FEW_HIGH_BYTES = 0.1


def decode(source: str, data: bytes) -> str:
    """Return the text of `data` without its byte order mark, line ends untouched.

    Tried in this order: the mark, UTF-16 by where its NUL bytes stand, strict UTF-8, and for
    the rest cp1252 where few bytes are beyond ASCII, else what charset-normalizer finds likely.
    Raises SourceError for binary data.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(source, data[len(mark) :], encoding)
    if b"\0" in data:
        guess = _utf16_by_nuls(data)
        if guess is None:
            raise SourceError(source, "this is a binary file, not text; remove it or convert it")
        return _strict(source, data, guess)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _legacy(source, data)


def _strict(source: str, data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise SourceError(
            source, f"not valid {encoding} at byte {error.start}; save it as UTF-8"
        ) from error
    if "\0" in text:
        raise SourceError(source, "this is a binary file, not text; remove it or convert it")
    return text


def _utf16_by_nuls(data: bytes) -> str | None:
    """Text in Latin letters has its NULs in every second byte only."""
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > 0.4 * len(sample[1::2]) and even == 0:
        return "utf-16-le"
    if even > 0.4 * len(sample[::2]) and odd == 0:
        return "utf-16-be"
    return None


def _legacy(source: str, data: bytes) -> str:
    high = sum(byte > 0x7F for byte in data[: 16 * _SAMPLE])
    controls = sum(byte < 0x20 and byte not in b"\t\n\r\f\x1a\x1b" for byte in data[:_SAMPLE])
    if controls > len(data[:_SAMPLE]) // 50:
        raise SourceError(source, "this is a binary file, not text; remove it or convert it")
    if high <= _FEW_HIGH_BYTES * min(len(data), 16 * _SAMPLE):
        return data.decode("cp1252", errors="replace")
    # Imported here: few corpora need it and it loads large tables.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    best = from_bytes(data).best()
    if best is None:
        raise SourceError(source, "its encoding is not known; save it as UTF-8")
    return data.decode(best.encoding, errors="replace")
