"""Reader of chat exports (DiscordChatExporter's JSON): one day of a channel, one article."""

import json
from typing import Any

from index.errors import SourceError
from index.sources.encoding import decode
from index.sources.readers.block_builder import BlockBuilder, clean_line
from index.sources.readers.chat.marks import split_message
from index.sources.readers.feed import written_date
from index.sources.readers.reading import Reading, SourceFile, UnreadPart
from index.types import Document, Kind

_SPOKEN = frozenset({"Default", "Reply", "ThreadStarterMessage"})
"""Types of messages that a member wrote; others are notices of Discord."""


def read_chat_export(file: SourceFile) -> Reading:
    """Read the messages of each day as an article named `FILE/DATE`, if chats are allowed."""
    if not file.chats:
        raise SourceError(
            file.name, "a chat export; chats are read only if they are added with --chat"
        )
    try:
        export = json.loads(decode(file.name, file.data))
        days = _messages_by_day(export["messages"])
        channel = clean_line(export["channel"]["name"]) or "chat"
        guild = clean_line(export["guild"]["name"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise SourceError(file.name, "this chat export is damaged; export it again") from error
    documents, unread = [], []
    for day, messages in sorted(days.items()):
        try:
            documents.append(_read_day(file, day, messages, f"#{channel}, {day}", guild))
        except SourceError as error:
            unread.append(UnreadPart(error.source, error.problem))
    if not documents:
        raise SourceError(file.name, "this chat export holds no messages")
    return Reading(documents=tuple(documents), unread=tuple(unread))


def _messages_by_day(messages: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    days: dict[str, list[dict[str, Any]]] = {}
    for message in messages:
        day = written_date(str(message.get("timestamp")))
        if day is not None and message.get("type", "Default") in _SPOKEN:
            days.setdefault(day, []).append(message)
    return days


def _read_day(
    file: SourceFile, day: str, messages: list[dict[str, Any]], title: str, guild: str | None
) -> Document:
    """Return the article of one day; each message is a block, with its author and its time."""
    builder = BlockBuilder()
    for message in messages:
        content = message.get("content")
        if isinstance(content, str) and content.strip():
            author = message.get("author")
            named = author if isinstance(author, dict) else {}
            name = clean_line(str(named.get("nickname") or named.get("name") or "")) or "somebody"
            _add_message(builder, name, content, str(message["timestamp"])[11:16])
    return builder.document(
        file, "chat", name=f"{file.name}/{day}", title=title, published=day, outlet=guild
    )


def _add_message(builder: BlockBuilder, name: str, content: str, time: str) -> None:
    """Add what readers see of a message, its name once; code stands below what introduces it."""
    above = None
    for text, is_code in split_message(content):
        if is_code:
            builder.add(text, Kind.CODE, time=time, above=above)
        elif text:
            above = builder.add(f"{name}: {text}", Kind.TEXT, time=time)
