"""Comments, and elements of HTML that a page holds and does not show, in Markdown. Pure."""

import re
from itertools import islice

from index.types import Span

_RAW_ELEMENT = re.compile(
    r"<(?P<name>script|style|template|svg|iframe|del|strike|s)(?=[\s/>])", re.IGNORECASE
)
"""Elements that hold no text of the page, or words that it takes back."""
_HIDDEN_ELEMENT = re.compile(
    r"<(?P<name>[a-zA-Z][\w-]{0,30})(?:\s[^<>]{0,500})?"
    r"(?:\shidden(?=[\s>=])"
    r"|\sstyle\s*=\s*[\"'][^\"'<>]{0,200}"
    r"(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0+(?:\.0+)?(?![\d.])))"
    r"[^<>]{0,500}>",
    re.IGNORECASE,
)

HIDDEN_DIV = re.compile(
    r"^:{3,}[ \t]*\{(?P<attributes>[^{}\n]{0,200}\.(?:content-hidden|content-visible|hidden|notes)"
    r"(?![\w-])[^{}\n]{0,200})\}[ \t]*$",
    re.MULTILINE,
)
_CONDITION = re.compile(r"\b(?P<word>when|unless)-format=[\"']?(?P<format>[\w:-]+)")
_FORMATS_OF_PAGES = frozenset({"html", "html4", "html5", "gfm", "markdown", "dashboard"})
_DIV_LINE = re.compile(r"^[ \t]*:{3,}[ \t]*(?P<opens>[^\s:][^\n]*)?$", re.MULTILINE)

_MAX_ELEMENT, _MAX_TAGS = 20_000, 200
"""Code points and tags in which the elements of one name within a hidden one are counted."""

_LINE_END = re.compile(r"[ \t]*(?=[\r\n])")
_BLANK_LINE = re.compile(r"^[ \t]*$", re.MULTILINE)


def find_comment(body: str, start: int) -> Span | None:
    """Return the span of the comment that begins with `<!--` or `%%` at `start`, None if none does.

    One of `%%` within a line ends in its paragraph. One that opens a line may end in another; where
    its end is missing it is the paragraph, or all that follows if nothing stands behind the mark.
    """
    opened, closing = ("%%", "%%") if body.startswith("%%", start) else ("<!--", "-->")
    inside = start + len(opened)
    end = body.find(closing, inside)
    span = Span(start, end + len(closing)) if end >= 0 else None
    if opened == "<!--":
        return span
    line_start = max(body.rfind("\n", 0, start), body.rfind("\r", 0, start)) + 1
    opens_line = not body[line_start:start].strip(" \t>")
    if span is not None:
        return span if opens_line or not _BLANK_LINE.search(body, start, end) else None
    if not opens_line:
        return None
    blank = _BLANK_LINE.search(body, start)
    if _LINE_END.match(body, inside) or blank is None:
        return Span(start, len(body))
    return Span(start, blank.start())


def find_hidden_element(body: str, start: int) -> Span | None:
    """Return the span of the element that a tag at `start` opens if it is not shown, else None."""
    opening = _RAW_ELEMENT.match(body, start) or _HIDDEN_ELEMENT.match(body, start)
    if opening is None:
        return None
    end = _end_of_element(body, opening)
    return Span(start, end) if end >= 0 else None


def find_hidden_div(body: str, start: int) -> Span | None:
    """Return the span of a division of Pandoc or Quarto that a page does not show, else None.

    That is one hidden by its class, one for other formats than a page, and a speaker's notes.
    """
    opening = HIDDEN_DIV.match(body, start)
    if opening is None or _is_shown_on_page(opening["attributes"]):
        return None
    depth = 0
    for line in islice(_DIV_LINE.finditer(body, start), _MAX_TAGS):
        depth += 1 if line["opens"] else -1
        if not depth:
            return Span(start, line.end())
    return None


def _is_shown_on_page(attributes: str) -> bool:
    """Return whether conditions show a division on a page, or are of a kind that is not known."""
    is_hidden_class = re.search(r"\.(?:content-hidden|hidden|notes)(?![\w-])", attributes)
    condition = _CONDITION.search(attributes)
    if condition is None:
        return is_hidden_class is None or ("content-hidden" in attributes and "=" in attributes)
    for_page = condition["format"].partition(":")[0] in _FORMATS_OF_PAGES
    holds = for_page is (condition["word"] == "when")
    return holds if "content-visible" in attributes else not holds


def _end_of_element(body: str, opening: re.Match[str]) -> int:
    """Return where the element ends that a tag opens, others of its name within it; -1 if nowhere.

    The first closing tag ends script and style, which hold no elements, and what is very long.
    """
    name = opening["name"]
    first = body.find(f"</{name}", opening.end())
    first = body.find(">", first) + 1 if first >= 0 else 0
    if not first:
        return -1
    if name.lower() in {"script", "style"}:
        return first
    depth = 1
    tags = re.compile(rf"<(?P<closing>/?){re.escape(name)}(?=[\s/>])[^<>]{{0,500}}>")
    within = tags.finditer(body, opening.end(), opening.end() + _MAX_ELEMENT)
    for tag in islice(within, _MAX_TAGS):
        depth += -1 if tag["closing"] else 1
        if not depth:
            return tag.end()
    return first
