"""Decoding of text files in UTF-8, UTF-16, UTF-32 or an older encoding."""

import codecs
import re
from typing import NamedTuple

from index.errors import SourceError
from index.sources.encoding.legacy_encodings import find_legacy_encoding, name_encoding

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 4096
"""Bytes at the start of a file in which NUL and control characters are counted."""

_LEAST_PER_NUL = 50
"""Bytes for each NUL byte that a damaged text has at the least; binary files have fewer."""

_MIN_GOOD = 1.0
"""Signs in valid UTF-8 for each byte that is not, from which on a text is UTF-8 with faults.

Text in another encoding has hardly any valid sequence by accident.
"""

_UTF8_SIGN = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}"
)
_LINE_END = re.compile(rb"\r\n|\r|\n")
_ESCAPED = frozenset({"iso2022_jp", "iso2022_jp_1", "iso2022_jp_2", "iso2022_kr", "hz"})
"""Encodings whose bytes are all ASCII, so that only who sent them can say what they are."""


class DecodedText(NamedTuple):
    """A text, and a note on what was guessed or replaced, None if nothing was."""

    text: str
    note: str | None = None


def decode(source: str, data: bytes) -> str:
    """Return the text of `data`, as `decode_text` does, without its note."""
    return decode_text(source, data).text


def decode_text(source: str, data: bytes, *, charset: str | None = None) -> DecodedText:
    """Return the text of `data` without its byte order mark, line ends as they are.

    The first that applies: the encoding of the byte order mark; UTF-16 if NUL bytes stand in
    every second place; what is left without a few NUL bytes; UTF-8 if the bytes are valid; the
    stated `charset`; UTF-8 if most signs are valid, its bad bytes read as Windows-1252; the
    encoding whose words and letters are those of one language; the most likely one by
    charset-normalizer. Raises SourceError for binary data.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decode_marked(source, data[len(mark) :], encoding)
    if b"\0" in data:
        encoding_by_nuls = _detect_utf16(data)
        if encoding_by_nuls is not None:
            return DecodedText(_decode_strictly(source, data, encoding_by_nuls))
        return _decode_without_nuls(source, data, charset)
    stated = _find_codec(charset)
    if stated in _ESCAPED and (text := _try_decode(data, stated)) is not None:
        return DecodedText(text)
    try:
        return DecodedText(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _decode_other(source, data, charset, stated)


def _decode_without_nuls(source: str, data: bytes, charset: str | None) -> DecodedText:
    """Decode a text into which a few NUL bytes got, without them.

    Raises SourceError if it holds more, as all binary files do, or other control characters.
    """
    count = data.count(0)
    if count > len(data) // _LEAST_PER_NUL:
        raise _binary_file(source)
    rest = data.replace(b"\0", b"")
    if any(byte < 0x20 and byte not in b"\t\n\r\f" for byte in rest[:_SAMPLE]):
        raise _binary_file(source)
    text, note = decode_text(source, rest, charset=charset)
    line = 1 + len(_LINE_END.findall(data, 0, data.index(0)))
    many = "1 NUL byte was" if count == 1 else f"{count} NUL bytes were"
    left_out = f"{many} left out, in line {line} first; save it again"
    return DecodedText(text, f"{left_out}; {note}" if note else left_out)


def _decode_marked(source: str, data: bytes, encoding: str) -> DecodedText:
    """Decode what follows a byte order mark; UTF-8 with some faults is mended.

    Some programs write a second mark before the one that is there.
    """
    while encoding == "utf-8" and data.startswith(codecs.BOM_UTF8):
        data = data[len(codecs.BOM_UTF8) :]
    if encoding == "utf-8" and b"\0" in data:
        return _decode_without_nuls(source, data, encoding)
    if encoding == "utf-8" and (mended := _mend_utf8(data)) is not None:
        return mended
    return DecodedText(_decode_strictly(source, data, encoding))


def _decode_other(source: str, data: bytes, charset: str | None, stated: str | None) -> DecodedText:
    _refuse_controls(source, data)
    if stated is not None and stated != "utf-8":
        text = _try_decode(data, stated)
        if text is not None:
            return DecodedText(text)
    mended = _mend_utf8(data)
    if mended is not None:
        return mended
    contradiction = f"it is not in {charset[:40]}, as was stated; " if charset else ""
    codec = find_legacy_encoding(data)
    if codec is None:
        # Imported here: few corpora need it and it loads large tables.
        from charset_normalizer import from_bytes  # noqa: PLC0415

        best = from_bytes(data).best()
        if best is None:
            raise SourceError(source, "its encoding is not known; save it as UTF-8")
        codec = best.encoding
    note = f"{contradiction}it was read as {name_encoding(codec)}, a guess; save it as UTF-8"
    return DecodedText(data.decode(codec, errors="replace"), note)


def _mend_utf8(data: bytes) -> DecodedText | None:
    """Decode UTF-8 in which some bytes are bad, None if it is no UTF-8.

    A single bad byte was mostly pasted from Windows-1252; what is left of a cut sign is replaced.
    """
    faults: list[int] = []

    def mend(error: UnicodeError) -> tuple[str, int]:
        if not isinstance(error, UnicodeDecodeError):
            raise error
        faults.append(error.start)
        bad = error.object[error.start : error.end]
        return bad.decode("cp1252", "replace") if len(bad) == 1 else "\ufffd", error.end

    good = sum(1 for _ in _UTF8_SIGN.finditer(data))
    if not good:
        return None
    codecs.register_error("footnote-mend", mend)
    text = data.decode("utf-8", "footnote-mend")
    if not faults:
        return DecodedText(text)
    if good < _MIN_GOOD * len(faults):
        return None
    line = 1 + len(_LINE_END.findall(data, 0, faults[0]))
    many = "1 byte is" if len(faults) == 1 else f"{len(faults)} bytes are"
    note = f"{many} not UTF-8, in line {line} first, read as Windows-1252; save it as UTF-8"
    return DecodedText(text, note)


def _find_codec(charset: str | None) -> str | None:
    """Return Python's name of a stated encoding of text, None if it knows none."""
    if not charset:
        return None
    try:
        found = codecs.lookup(charset.strip().strip("\"'"))
    except (LookupError, ValueError):
        return None
    if not getattr(found, "_is_text_encoding", True):
        return None
    # Pages that say Latin-1 mean Windows-1252, as browsers read them.
    return "cp1252" if found.name in {"iso8859-1", "ascii"} else found.name


def _try_decode(data: bytes, codec: str) -> str | None:
    try:
        text = data.decode(codec)
    except (UnicodeDecodeError, ValueError):
        return None
    return None if "\0" in text else text


def _refuse_controls(source: str, data: bytes) -> None:
    controls = sum(byte < 0x20 and byte not in b"\t\n\r\f\x1a\x1b" for byte in data[:_SAMPLE])
    if controls > len(data[:_SAMPLE]) // 50:
        raise _binary_file(source)


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
