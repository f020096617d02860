"""Where code stands in Markdown, found without parsing: fences and spans of inline code. Pure."""

import re

from index.types import Span

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_OPENING = re.compile(
    r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?P<fence>`{3,}(?=[^`\r\n]*(?:[\r\n]|\Z))|~{3,})"
)
_CLOSING = re.compile(r"[ \t>]*(?P<fence>`{3,}|~{3,})[ \t]*(?:[\r\n]|\Z)")
TAG_OPENING = re.compile(
    r"[ \t]*(?:\{%-?\s*highlight\b[^{}]*%\}|\{\{[<%]\s*highlight\b[^{}]*[>%]\}\})\s*\Z"
)
TAG_CLOSING = re.compile(
    r"[ \t]*(?:\{%-?\s*endhighlight\s*-?%\}|\{\{[<%]\s*/\s*highlight\s*[>%]\}\})\s*\Z"
)
_RUN = re.compile(r"`+|^[ \t]*$", re.MULTILINE)


def find_fences(body: str) -> list[Span]:
    """Return the fenced blocks of code with their fences, in order.

    A block without a closing fence reaches to the end.
    """
    if "```" not in body and "~~~" not in body and "highlight" not in body:
        return []
    found: list[Span] = []
    start, fence = -1, ""
    for line in _LINE.finditer(body):
        if start < 0:
            opening = _OPENING.match(line[0])
            if opening or TAG_OPENING.match(line[0]):
                start, fence = line.start(), opening["fence"] if opening else ""
        elif not fence:
            if TAG_CLOSING.match(line[0]):
                found.append(Span(start, line.end()))
                start = -1
        else:
            closing = _CLOSING.match(line[0])
            if closing and closing["fence"].startswith(fence):
                found.append(Span(start, line.end()))
                start = -1
    return [*found, Span(start, len(body))] if start >= 0 else found


def find_inline_code(body: str) -> dict[int, int]:
    """Return where each span of inline code begins and ends, backticks included.

    Code ends with a run of as many backticks as it began with, in the same paragraph.
    """
    found: dict[int, int] = {}
    runs: list[tuple[int, int]] = []
    for match in _RUN.finditer(body):
        if match[0][:1] == "`":
            runs.append(match.span())
        else:
            found |= _pair(runs)
            runs = []
    return found | _pair(runs)


def _pair(runs: list[tuple[int, int]]) -> dict[int, int]:
    by_size: dict[int, list[int]] = {}
    for place in range(len(runs) - 1, -1, -1):
        by_size.setdefault(runs[place][1] - runs[place][0], []).append(place)
    found: dict[int, int] = {}
    place = 0
    while place < len(runs):
        start, end = runs[place]
        same = by_size[end - start]
        while same and same[-1] <= place:
            same.pop()
        if same:
            place = same[-1]
            found[start] = runs[place][1]
        place += 1
    return found
