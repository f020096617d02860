"""Parsing of JSON Feed into the values that feedparser gives of RSS and Atom.

Format: https://www.jsonfeed.org/version/1.1/.
"""

import json
from typing import Any

from index.errors import SourceError
from index.sources.encoding import decode

VERSION = "json"
"""Stands where feedparser names the version of RSS or Atom."""


def is_json(data: bytes) -> bool:
    """Return whether a feed is written in JSON; the others begin with a tag."""
    return data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{"


def parse_json_feed(name: str, data: bytes) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Return the feed and its entries, with feedparser's keys. Raises SourceError if damaged."""
    try:
        feed = json.loads(decode(name, data))
    except (ValueError, RecursionError) as error:
        raise SourceError(name, "this feed is damaged; save it again") from error
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        raise SourceError(name, "this feed has no entries")
    heads = {"title": _text(feed, "title"), "language": _text(feed, "language")}
    entries = [_entry(item, feed) for item in items if isinstance(item, dict)]
    return heads, entries


def _entry(item: dict[str, Any], feed: dict[str, Any]) -> dict[str, Any]:
    html, text = _text(item, "content_html"), _text(item, "content_text", "summary")
    return {
        "id": _text(item, "id"),
        "title": _text(item, "title"),
        "title_detail": {"type": "text/plain"},
        "link": _text(item, "url", "external_url"),
        "published": _text(item, "date_published", "date_modified"),
        "author": _authors(item) or _authors(feed),
        "content": [
            {"value": html, "type": "text/html"} if html else {"value": text, "type": "text/plain"}
        ],
    }


def _text(value: dict[str, Any], *keys: str) -> str:
    """Return the first text under some keys, "" if there is none; a number is an id."""
    found = (value.get(key) for key in keys)
    return next((str(each) for each in found if each and isinstance(each, (str, int))), "")


def _authors(value: dict[str, Any]) -> str:
    """Return the names of all authors; version 1 of the format has only one."""
    listed = value.get("authors")
    people = listed if isinstance(listed, list) else [value.get("author")]
    names = [_text(person, "name") for person in people if isinstance(person, dict)]
    return ", ".join(filter(None, names))
