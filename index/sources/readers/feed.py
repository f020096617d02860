"""Reader of feeds, RSS, Atom and JSON Feed: one entry, one article."""

import io
import re
from datetime import date
from email.utils import parsedate
from typing import Any
from urllib.parse import urlsplit

import feedparser

from index.errors import SourceError
from index.sources.front_matter import plain_day
from index.sources.readers.block_builder import BlockBuilder, clean_line
from index.sources.readers.blog_exports import (
    is_of_wordpress,
    is_published,
    put_right,
    without_line_back,
)
from index.sources.readers.html import add_html, looks_like_html
from index.sources.readers.json_feed import VERSION, is_json, parse_json_feed
from index.sources.readers.names import MemberNames
from index.sources.readers.reading import Reading, ReadingNote, SourceFile, UnreadPart
from index.types import Document, Kind

MAX_ENTRIES = 2_000
_HTML = re.compile(r"<[A-Za-z/!]|&(?:#?\w{2,10});")
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_LANGUAGE = re.compile(r"[a-z]{2,3}\b")


def read_feed(file: SourceFile) -> Reading:
    """Read every entry of a feed as an article of its own. Raises SourceError if it has none."""
    if is_json(file.data):
        feed = feedparser.FeedParserDict(bozo=False, version=VERSION)
        feed["feed"], feed["entries"] = parse_json_feed(file.name, file.data)
    else:
        feed = _parse(file)
    if not feed.entries:
        problem = "this feed is damaged; save it again" if feed.bozo else "this feed has no entries"
        raise SourceError(file.name, problem)
    entries = [entry for entry in feed.entries if is_published(entry)]
    if not entries:
        raise SourceError(file.name, "none of its entries is a published article")
    names = MemberNames(file.name)
    outlet = clean_line(feed.feed.get("title"))
    language = _LANGUAGE.match(str(feed.feed.get("language", "")).lower())
    documents, unread, notes = [], [], []
    if len(entries) < len(feed.entries):
        left_out = len(feed.entries) - len(entries)
        told = f"entries left out that are no published articles: {left_out}"
        notes.append(ReadingNote(file.name, told))
    if len(entries) > MAX_ENTRIES:
        told = f"only {MAX_ENTRIES} of its {len(entries)} entries are read"
        notes.append(ReadingNote(file.name, told))
    for entry in entries[:MAX_ENTRIES]:
        is_text = _is_stated_text(entry.get("title_detail"), feed.version)
        title = entry.get("title") if is_text else _plain(entry.get("title"), file.name)
        title = clean_line(title)
        identity = str(entry.get("id") or entry.get("link") or title)
        name = names.choose(title or "untitled", identity)
        entry["title"] = title
        try:
            document = _read_entry(
                file, entry, name, outlet, language and language[0], version=feed.version
            )
            documents.append(document)
        except SourceError as error:
            unread.append(UnreadPart(error.source, error.problem))
    return Reading(documents=tuple(documents), notes=tuple(notes), unread=tuple(unread))


_DAMAGE = (
    ValueError, LookupError, ArithmeticError, AttributeError, TypeError, AssertionError,
)  # fmt: skip
"""What feedparser raises for damaged markup."""


def _parse(file: SourceFile) -> Any:
    headers = {"content-type": f"application/xml; charset={file.charset}"} if file.charset else {}
    try:
        # A stream, because feedparser takes a text for an address or a file to open.
        return feedparser.parse(
            io.BytesIO(file.data),
            response_headers=headers,
            sanitize_html=False,
            resolve_relative_uris=False,
        )
    except _DAMAGE as error:
        raise SourceError(file.name, "this feed is damaged; save it again") from error


def _read_entry(
    file: SourceFile,
    entry: Any,
    name: str,
    outlet: str | None,
    language: str | None,
    *,
    version: str,
) -> Document:
    builder = BlockBuilder()
    title = entry["title"]
    if title:
        builder.add(title, Kind.HEADLINE)
    length = len(builder)
    for part in _texts(entry):
        text, is_html = part["value"], "html" in str(part.get("type"))
        if is_of_wordpress(entry):
            text = put_right(text)
        text = without_line_back(text, title, outlet)
        if version.startswith("rss") and not _HTML.search(text):
            is_html = False  # RSS says of all its texts that they are HTML
        if is_html or (looks_like_html(text) and not _is_stated_text(part, version)):
            add_html(builder, text, name)
        else:
            for paragraph in re.split(r"\n\s*\n", text):
                builder.add(" ".join(paragraph.split()) if version.startswith("rss") else paragraph)
    if len(builder) == length:
        raise SourceError(name, "this entry holds no text beside its title")
    return builder.document(
        file,
        "feed",
        name=name,
        title=title,
        url=_address(entry.get("link")),
        published=written_date(entry.get("published") or entry.get("updated")),
        author=clean_line(entry.get("author")),
        outlet=outlet,
        language=language,
    )


def _is_stated_text(part: Any, version: str) -> bool:
    """Return whether a part is plain text because the feed says so: RSS cannot."""
    return version.startswith(("atom", VERSION)) and bool(part) and part.get("type") == "text/plain"


def _texts(entry: Any) -> list[Any]:
    """Return the full text of an entry, or its summary, each with the type that it states."""
    parts = [part for part in entry.get("content", []) if part.get("value")]
    if not parts and entry.get("summary"):
        parts = [entry.get("summary_detail") or {"value": entry["summary"]}]
    return parts


def _plain(title: str | None, source: str) -> str | None:
    if title is None or not (looks_like_html(title) or "&" in title):
        return clean_line(title)
    builder = BlockBuilder()
    add_html(builder, title, source)
    return clean_line(builder.text)


def _address(url: str | None) -> str | None:
    try:
        return url if url and urlsplit(url).scheme in {"http", "https"} else None
    except ValueError:
        return None


def written_date(text: str | None) -> str | None:
    """Return the day that a date names as it is written, in ISO 8601; None if it names none.

    feedparser's own value is in UTC, and it takes most zones that are given by letters for UTC, so
    that the day may be another one.
    """
    if not text:
        return None
    found = _ISO_DATE.search(text)
    try:
        if found is not None:
            return date.fromisoformat(found[0]).isoformat()
        parsed = parsedate(text)
        return date(*parsed[:3]).isoformat() if parsed else plain_day(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
