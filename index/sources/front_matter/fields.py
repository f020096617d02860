"""The fields of front matter that count: under which names, and which values are valid. Pure."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from index.sources.front_matter.written_days import plain_day

_DATE = re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?=\D|\Z)")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?=[-_]|\Z)")
_MAX_VALUE = 300
"""Characters of a value that are kept; titles and addresses are shorter."""

_KEYS = {
    "title": ("title",),
    "url": ("url", "canonical_url", "canonicalurl", "canonical", "link", "source"),
    "published": ("published", "date", "publishdate", "pubdate", "date_published", "publish_date"),
    "author": ("author", "authors", "by"),
    "outlet": ("outlet", "publisher", "publication", "site", "site_name"),
    "language": ("language", "lang", "locale"),
}
"""Names of each field; the first that has a valid value counts."""

KNOWN_KEYS = frozenset(key for keys in _KEYS.values() for key in keys)


def choose_fields(named: Mapping[str, Any]) -> dict[str, str]:
    """Return the first valid value of each field."""
    fields: dict[str, str] = {}
    for field, keys in _KEYS.items():
        for key in keys:
            value = _read_value(field, named.get(key))
            if value:
                fields[field] = value
                break
    return fields


def _read_value(field: str, value: Any) -> str | None:
    texts = [" ".join(text.split())[:_MAX_VALUE] for text in _texts_of(value)]
    texts = [text for text in texts if text]
    if not texts:
        return None
    if field == "author":
        return ", ".join(text.removeprefix("[[").removesuffix("]]") for text in texts)[:_MAX_VALUE]
    first = texts[0]
    if field == "url":
        return first if _is_address(first) else None
    if field == "published":
        return _read_date(first)
    if field == "language":
        found = _LANGUAGE.match(first)
        return found[0].lower() if found else None
    return first


def _texts_of(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for each in value[:20]:
            if not isinstance(each, list):
                yield from _texts_of(each)
    elif isinstance(value, dict):
        name = value.get("name")
        if isinstance(name, str):
            yield name
    elif value is not None and not isinstance(value, bool):
        yield str(value)


def _is_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)


def _read_date(value: str) -> str | None:
    """Return a date in ISO 8601, with the time that stands behind it; None if it is none."""
    found = _DATE.match(value)
    if found is None:
        return plain_day(value)
    try:
        day = date(int(found["year"]), int(found["month"]), int(found["day"])).isoformat()
    except ValueError:
        return None
    return day + value[found.end() :]
