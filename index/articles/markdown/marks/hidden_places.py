"""Comments, and elements of HTML that a page holds and does not show, in Markdown. Pure."""

import re
from itertools import islice

from index.articles.markdown.marks.closings import Closings
from index.types import Span

_RAW_ELEMENT = re.compile(
    r"<(?P<name>script|style|template|svg|iframe|datalist|del|strike|s"
    r"|dialog(?![^<>]{0,500}\sopen[\s=>]))(?=[\s/>])",
    re.IGNORECASE,
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

_MAX_TAG = 500
"""Code points of a closing tag."""

_LINE_END = re.compile(r"[ \t]*(?=[\r\n])")
_BLANK_LINE = re.compile(r"^[ \t]*$", re.MULTILINE)


_METADATA = re.compile(
    r"---[ \t]*\r?\n(?P<lines>(?=[a-z])(?:(?:[a-z][\w-]{0,40}[ \t]{0,4}:(?:[ \t][^\r\n]{0,500})?"
    r"|(?:[ \t]+|-[ \t]|#)[^\r\n]{0,500})\r?\n){1,60})(?P<end>---|\.\.\.)[ \t]*(?=[\r\n]|\Z)"
)
_BLANK_BEFORE = re.compile(r"(?:\A|\n)[ \t]*\r?\n\Z|\A\Z")
_METADATA_KEY = re.compile(
    r"^(?:abstract|author|background|bibliography|class|clicks|csl|css|date|execute|format"
    r"|header-includes|image|jupyter|keywords|lang|layout|link-citations|nocite|output|params"
    r"|references|theme|title|toc|transition):",
    re.MULTILINE,
)


def find_metadata(body: str, start: int) -> Span | None:
    """Return the span of the block of metadata that opens at `start` below a blank line, or None.

    Pandoc has such blocks anywhere, and slides one before each. Text between two rules is none.
    """
    found = _METADATA.match(body, start)
    if found is None or not _BLANK_BEFORE.search(body, max(start - 80, 0), start):
        return None
    is_certain = found["end"] == "..." or _METADATA_KEY.search(found["lines"]) is not None
    return Span(start, found.end()) if is_certain else None


_PANDOC_FIGURE = re.compile(r"!\[[^\n]{1,1000}\]\([^()\n]{0,300}\)\{#fig[:-]")


def shows_captions(name: str, body: str) -> bool:
    """Tell whether the text of a picture is its caption, as Pandoc and Quarto have it."""
    if name.lower().endswith((".qmd", ".rmd")):
        return True
    return "{#fig" in body and _PANDOC_FIGURE.search(body) is not None


def find_comment(body: str, start: int, closings: Closings) -> Span | None:
    """Return the span of the comment that begins with `<!--` or `%%` at `start`, None if none does.

    One of `%%` within a line ends in its paragraph. One that opens a line may end in another; where
    its end is missing it is the paragraph, or all that follows if nothing stands behind the mark.
    """
    opened, closing = ("%%", "%%") if body.startswith("%%", start) else ("<!--", "-->")
    inside = start + len(opened)
    end = closings.find(closing, inside)
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


def find_hidden_element(body: str, start: int, closings: Closings) -> Span | None:
    """Return the span of the element that a tag at `start` opens if it is not shown, else None."""
    opening = _RAW_ELEMENT.match(body, start) or _HIDDEN_ELEMENT.match(body, start)
    if opening is None:
        return None
    end = _end_of_element(body, opening, closings)
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


def _end_of_element(body: str, opening: re.Match[str], closings: Closings) -> int:
    """Return where the element ends that a tag opens, others of its name within it; -1 if nowhere.

    The first closing tag ends script and style, which hold no elements, and what is very long.
    """
    name = opening["name"]
    first = closings.find(f"</{name}", opening.end())
    first = body.find(">", first, first + _MAX_TAG) + 1 if first >= 0 else 0
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
