"""What a member sees of a message, and what Discord's client makes of its Markdown."""

import re
from typing import Any, NamedTuple

from simcord import ResponseMessage


def parts(message: Any) -> list[dict[str, Any]]:
    """Return every component of a message, in reading order."""
    found: list[dict[str, Any]] = []

    def walk(components):
        for component in components:
            found.append(component)
            walk(component.get("components", ()))
            if "accessory" in component:
                walk([component["accessory"]])

    raw = isinstance(message, ResponseMessage)
    walk(message.components if raw else [item.to_dict() for item in message.components])
    return found


def text(message: Any) -> str:
    """Return all text of a message, each piece on a line."""
    pieces = [part["content"] for part in parts(message) if part["type"] == 10]
    return "\n".join([*([message.content] if message.content else []), *pieces])


def labels(message: Any) -> list[str]:
    """Return the labels of the buttons, in reading order."""
    return [part["label"] for part in parts(message) if part["type"] == 2]


def custom_id(message: Any, label: str) -> str:
    """Return the custom_id of the first button of that name."""
    return next(p["custom_id"] for p in parts(message) if p["type"] == 2 and p["label"] == label)


class Live(NamedTuple):
    """A piece of Markdown that Discord renders or links instead of showing it as text."""

    what: str
    piece: str


_ESCAPE = re.compile(r"\\([^0-9A-Za-z\s])")
_LIVE = {
    "mention": re.compile(r"<@[!&]?\d+>|<#\d+>|@(?:everyone|here)"),
    "command": re.compile(r"</[^:>\n]+:\d+>"),
    "timestamp": re.compile(r"<t:-?\d+(?::\w)?>"),
    "guild link": re.compile(r"<id:\w+>"),
    "emoji": re.compile(r"<a?:\w+:\d+>|:[^\s:]+:"),
    "masked link": re.compile(r"\[[^\]]*\]\([^)]*\)"),
    "link": re.compile(r"(?:https?|steam|discord|mailto|ftp|tel):\S|<\w+:[^>\s]+>"),
    "invite": re.compile(r"discord(?:\.gg|(?:app)?\.com/invite)/\w"),
    "bold or italic": re.compile(r"\*|_"),
    "strike": re.compile(r"~~"),
    "spoiler": re.compile(r"\|\|"),
    "code": re.compile(r"`"),
}
_LIVE_AT_START = {
    "heading": re.compile(r"-?#{1,3} "),
    "list": re.compile(r"(?:[-+*]|\d+[.)])(?: |$)"),
    "quote": re.compile(r">"),
    "rule": re.compile(r"(?:-{2,}|={1,})\s*$"),
}


def read(markdown: str) -> tuple[str, list[Live]]:
    """Return what a reader sees of one line of Markdown, and its live constructs.

    Written from Discord's help pages and the rules of its open-source parsers, independently of
    the escaper. At each position an escape is undone, or else a live construct is searched for.
    """
    shown: list[str] = []
    live: list[Live] = []
    at = 0
    while at < len(markdown):
        rules = {**_LIVE_AT_START, **_LIVE} if at == 0 else _LIVE
        if escape := _ESCAPE.match(markdown, at):
            shown.append(escape[1])
            at = escape.end()
            continue
        found = next(((n, m) for n, r in rules.items() if (m := r.match(markdown, at))), None)
        if found:
            live.append(Live(found[0], found[1][0]))
        shown.append(markdown[at])
        at += 1
    return "".join(shown), live


def read_bold(markdown: str) -> tuple[str, list[tuple[int, int]], list[Live]]:
    """Return what a reader sees, its bold spans, and all other live constructs."""
    pieces = re.split(r"(?<!\\)((?:\\\\)*)\*\*", markdown)
    # Every other element is a run of escaped backslashes that belongs to the piece before it.
    runs = [a + b for a, b in zip(pieces[::2], [*pieces[1::2], ""], strict=True)]
    shown, bold, live = "", [], []
    for number, run in enumerate(runs):
        seen, found = read(("x" if number else "") + run)
        seen = seen[1:] if number else seen
        if number % 2:
            bold.append((len(shown), len(shown) + len(seen)))
        shown += seen
        live += found
    return shown, bold, live


def read_marked(markdown: str) -> tuple[str, set[int], set[int], list[Live]]:
    """Return what is seen, which characters of it are bold and underlined, and what else is live.

    Marks must be nested: the last one that began ends first.
    """
    pieces = re.split(r"((?:\\[^0-9A-Za-z\s])+)|(\*\*|__)", markdown)
    shown, live, opened = "", [], []
    marked: dict[str, set[int]] = {"**": set(), "__": set()}
    for plain, escaped, mark in zip(
        pieces[::3], [*pieces[1::3], None], [*pieces[2::3], None], strict=True
    ):
        for run in (plain, escaped or ""):
            seen, found = read(("x" if shown else "") + run)
            seen = seen[1:] if shown else seen
            for each in opened:
                marked[each].update(range(len(shown), len(shown) + len(seen)))
            shown += seen
            live += found
        if mark and mark in opened:
            assert opened.pop() == mark
        elif mark:
            opened.append(mark)
    assert not opened
    return shown, marked["**"], marked["__"], live
