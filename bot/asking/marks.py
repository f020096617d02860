"""Marks in a message, such as a mention of a member, and the names that readers see for them. Pure.

Discord's client shows `<@123>` as "@Ana Ruiz". An id has no meaning to an article, so a question is
asked with the name, if an article has it, and shown with it in any case.
"""

import re
from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from typing import NamedTuple

MARK = re.compile(
    r"<(?:(?P<kind>@[!&]?|#)(?P<id>\d{1,20})|a?:(?P<emoji>\w{1,40}):\d{1,20}"
    r"|/(?P<command>[^<>:\n]{1,100}):\d{1,20}|t:(?P<time>-?\d{1,12})(?::\w)?|id:(?P<guide>\w{1,20}))>"
)
"""A member, role, channel, emoji, slash command, time or page of a server's guide."""

MAX_NAMES = 10
"""Most marks of one message whose names are looked up in the articles."""
MAX_NAME = 100
_UNKNOWN = {"@": "@unknown-user", "@!": "@unknown-user", "@&": "@unknown-role", "#": "#unknown"}


class MarkKey(NamedTuple):
    """What a mark refers to: "@" for a member, "&" for a role or "#" for a channel, and its id."""

    kind: str
    id: int


Names = Mapping[MarkKey, str]
"""The names that the asker sees, by what they refer to; one may be missing."""


def mark_key(match: re.Match[str]) -> MarkKey | None:
    """Return what a mark of a member, role or channel refers to, None for any other mark."""
    if match["id"] is None:
        return None
    return MarkKey({"@": "@", "@!": "@", "@&": "&", "#": "#"}[match["kind"]], int(match["id"]))


def find_marked(text: str) -> list[MarkKey]:
    """Return the members, roles and channels that a text marks, each once, at most MAX_NAMES."""
    keys = (mark_key(match) for match in MARK.finditer(text))
    return list(dict.fromkeys(key for key in keys if key is not None))[:MAX_NAMES]


def leave_out_member(text: str, user_id: int) -> str:
    """Return a text without the marks of one member: the bot itself, whom nobody asks about."""
    return re.sub(rf"<@!?{user_id}>", " ", text).strip()


def leave_out_address(text: str, names: Collection[str]) -> str:
    """Return a text without the name by which it calls the bot: "Footnote, when …", "@Footnote …".

    A text that has no other word is returned as it is, and so is one that speaks of that name.
    """
    called = "|".join(re.escape(name) for name in names if name)
    opening = re.compile(
        rf"\s*(?:@(?:{called})(?:\s*[,:;!\u2013\u2014-])?|(?:{called})\s*[,:;!\u2013\u2014-])\s+(?=.*\w)",
        re.IGNORECASE | re.DOTALL,
    )
    found = opening.match(text) if called else None
    return text[found.end() :] if found else text


def ask_with_names(text: str, names: Names) -> str:
    """Return a text with the names in the place of their marks; every other mark is left out."""

    def name_of(match: re.Match[str]) -> str:
        key = mark_key(match)
        if key is None or key not in names:
            return " "
        before, after = text[: match.start()][-1:], text[match.end() :][:1]
        return " " * before.isalnum() + names[key] + " " * after.isalnum()

    return MARK.sub(name_of, text).strip()


def show_with_names(text: str, names: Names) -> str:
    """Return a text as its reader sees it: each mark as its name, never as an id."""

    def shown(match: re.Match[str]) -> str:
        key = mark_key(match)
        if key is not None:
            name = names.get(key)
            return f"{match['kind'][0]}{name}" if name else _UNKNOWN[match["kind"]]
        if match["time"]:
            return _time(int(match["time"]))
        if match["emoji"]:
            return f":{match['emoji']}:"
        return f"/{match['command']}" if match["command"] else str(match["guide"])

    return MARK.sub(shown, text).strip()


def _time(seconds: int) -> str:
    try:
        return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M} UTC"
    except (OverflowError, OSError, ValueError):
        return "an unknown time"
