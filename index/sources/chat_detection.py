"""Detection of exported chats in formats that articles have too: pages, tables and plain text.

Pure. Only DiscordChatExporter's JSON has a reader; what members wrote to each other is no article.
"""

import re

_HEAD = 4096
"""Bytes at the start of a table or plain text in which its export names itself."""

_PAGES = (
    re.compile(rb"<div[^<>]{0,300}\sclass=[\"']?chatlog__message"),
    re.compile(
        rb"<div[^<>]{0,100}\sclass=[\"']message default(?: clearfix)?[\s\"'][^<>]{0,100}id="
    ),
)
"""A message in a page of DiscordChatExporter, and in one of Telegram."""
_TABLE = re.compile(rb"\W{0,6}Author\W?ID\"?[,;\t]\"?Author\"?[,;\t]\"?Date\"?[,;\t]\"?Content\b")
_TEXTS = (
    re.compile(rb"\s*={20,}\s+Guild: [^\r\n]{0,300}\r?\nChannel: "),
    re.compile(rb"[^\r\n]{0,200}Messages and calls are end-to-end encrypted"),
)
"""The first lines of DiscordChatExporter's text files, and of WhatsApp's."""

_DATED_LINE = re.compile(
    rb"(?:\A|\n)(?:\xe2\x80\x8e)?\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?"
    rb"(?:(?:\s|\xe2\x80\xaf)?[AaPp]\.?\s?[Mm]\.?)?(?: - |\] )(?=[^\r\n]*: )"
)
_STARTS_DATED = re.compile(rb"(?:\xe2\x80\x8e)?\[?\d{1,4}[./-]\d")
_LEAST_LINES = 3
"""Lines with a day, a time and who wrote from which on a text is WhatsApp's in any language."""

_RECORDS = (
    re.compile(
        rb'\s*\[\s*\{.{0,2000}?"type"\s*:\s*"message".{0,2000}?"ts"\s*:\s*"\d{10}\.\d', re.DOTALL
    ),
    re.compile(
        rb'\s*\[\s*\{.{0,2000}?"ts"\s*:\s*"\d{10}\.\d.{0,2000}?"type"\s*:\s*"message"', re.DOTALL
    ),
    re.compile(rb'\s*\{.{0,2000}?"messages"\s*:\s*\[.{0,1000}?"date_unixtime"\s*:', re.DOTALL),
)
"""The first messages of a day of Slack, and of Telegram's JSON."""


def is_exported_chat(format_name: str, data: bytes) -> bool:
    """Return whether a page, table or text is what a program wrote of a chat."""
    if format_name == "html":
        return any(pattern.search(data) for pattern in _PAGES)
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf")
    if format_name == "csv":
        return _TABLE.match(head) is not None
    if format_name == "jsonl":
        return any(pattern.match(head) for pattern in _RECORDS)
    if format_name != "text":
        return False
    lines = _DATED_LINE.findall(head) if _STARTS_DATED.match(head) else []
    return len(lines) >= _LEAST_LINES or any(pattern.match(head) for pattern in _TEXTS)
