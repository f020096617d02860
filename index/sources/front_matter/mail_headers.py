"""The header lines of a mail that was saved as text: who wrote it, when, and its subject. Pure."""

import re
from collections.abc import Mapping
from datetime import date
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.utils import parseaddr, parsedate

_LINE = re.compile(
    r"(?P<name>[^\W\d_][^\W\d_-]*(?:-[^\W\d_]+){0,4})[ \t]?:(?!//)[ \t]*"
    r"(?P<value>[^\r\n]*(?:(?:\r\n?|\n)[ \t]+\S[^\r\n]*){0,20})(?:\r\n?|\n|\Z)"
)
_BLANK = re.compile(r"[ \t]*(?:\r\n?|\n|\Z)")
_LINE_END = re.compile(r"[ \t]*(?:\r\n?|\n)[ \t]*")
_MOST_LINES = 60

_NAMES = {
    "author": {"from", "von", "de", "da", "van", "från", "fra", "от"},
    "title": {
        "subject", "betreff", "objet", "asunto", "assunto", "oggetto", "onderwerp", "ämne", "emne",
        "тема",
    },
    "date": {
        "date", "sent", "datum", "gesendet", "envoyé", "fecha", "enviado", "data", "inviato",
        "verzonden", "skickat", "sendt", "дата",
    },
    "to": {"to", "an", "à", "para", "a", "aan", "till", "til", "кому"},
}  # fmt: skip
"""How mail programs call what counts, in the languages that they speak."""


def find_mail_headers(text: str) -> tuple[Mapping[str, str], int] | None:
    """Return the values of a mail's header lines by name and where they end, None without any.

    The lines open the text, up to a blank one, and say who wrote and what about, or when, or to
    whom. A date is in ISO 8601, as it is written.
    """
    values: dict[str, str] = {}
    at = num_lines = 0
    while num_lines < _MOST_LINES and (line := _LINE.match(text, at)) is not None:
        name, value = line["name"].casefold(), _LINE_END.sub(" ", line["value"]).strip()
        for field, names in _NAMES.items():
            if name in names and value:
                values.setdefault(field, value)
        at, num_lines = line.end(), num_lines + 1
    blank = _BLANK.match(text, at)
    is_mail = "author" in values and len(values) > 1 and ("title" in values or len(values) > 2)
    if blank is None or blank.end() == at or not is_mail:
        return None
    return {
        "title": decode_words(values.get("title", "")),
        "author": name_of_sender(values["author"]),
        "date": day_of(values.get("date", "")) or "",
    }, blank.end()


def decode_words(value: str) -> str:
    """Return a header's value with encoded words (RFC 2047) as text."""
    try:
        return str(make_header(decode_header(value))) if "=?" in value else value
    except (HeaderParseError, LookupError, ValueError):
        return value


def name_of_sender(value: str) -> str:
    """Return the name in "Mia Berg <mia@example.org>", the address if it has none."""
    if "@" not in value:  # `parseaddr` would take its first word for an address
        return decode_words(value)
    name, address = parseaddr(value)
    return decode_words(name) or address or value


def day_of(value: str) -> str | None:
    """Return the day that a mail's date names as it is written, in ISO 8601."""
    parsed = parsedate(value)
    try:
        return date(*parsed[:3]).isoformat() if parsed else None
    except (ValueError, OverflowError):
        return None
