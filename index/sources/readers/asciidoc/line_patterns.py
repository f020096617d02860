"""The kinds of lines of AsciiDoc, and what inside lines is left out or replaced, as patterns."""

import re

ATTRIBUTE = re.compile(r":(!?[\w-]{1,60}!?):(?:[ \t]+(.*))?\Z")
DELIMITER = re.compile(
    r"-{4,}\Z|\.{4,}\Z|={4,}\Z|\*{4,}\Z|_{4,}\Z|\+{4,}\Z|/{4,}\Z|--\Z|```.*\Z|[|,!:]={3,}\Z"
)
BREAK = re.compile(r"'{3,}\Z|<{3,}\Z|---\Z|\*\*\*\Z|- - -\Z|\* \* \*\Z")
BLOCK_LINE = re.compile(r"\[(?!\[)[^\[\]]*\]\Z|\[\[[^\[\]]*\]\]\Z")
BLOCK_TITLE = re.compile(r"\.(?![.\s])(\S.*)\Z")
BLOCK_MACRO = re.compile(r"[a-z][\w-]{1,40}::[^\s\[\]]*\[[^\[\]]*\]\Z")
ITEM = re.compile(r"[ \t]*(?:\*{1,6}|-|\.{1,6}|\d{1,4}\.|[a-zA-Z]\.|<(?:\d{1,3}|\.)>)[ \t]+(\S.*)")
TERM = re.compile(r"[ \t]*(\S.{0,200}?)(?::{2,4}|;;)(?:[ \t]+(\S.*))?\Z")
ADMONITION = re.compile(r"(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+")
CHECKBOX = re.compile(r"\[[ xX*]\][ \t]+")
CALLOUT = re.compile(
    r"[ \t]*(?:(?://|#|--|;;)[ \t]*)?(?:<(?:\d{1,3}|\.)>|<!--(?:\d{1,3}|\.)-->)[ \t]*$",
    re.MULTILINE,
)
SUBSTITUTES = re.compile(r"\bsubs=[\"']?(?:[^\"'\]]*[,\s])?\+?(?:attributes|normal)(?![\w-])")
"""The option by which attributes have their values in code."""
HARD_BREAK = re.compile(r" \+(?=\n)")
"""Ends a line inside a paragraph."""
NOT_CODE = re.compile(
    r"^[^\n\w]{0,10}(?:tag|end)::[\w-]{1,60}\[\][^\n\w]{0,10}(?:\n|\Z)"
    r"|^include::[^\n\[\]]*\[[^\[\]\n]*\][ \t]*(?:\n|\Z)",
    re.MULTILINE,
)
"""Lines by which other files take parts of this code, and lines in which files would stand."""
AUTHOR_LINE = re.compile(
    r"(?:[^\W\d_][^<>:;=\n]{1,80}?(?:[ \t]*<[^<>;]*>)?(?:;[ \t]*(?=\S)|\Z)){1,20}\Z"
)
MAIL = re.compile(r"[ \t]*<[^<>]*>")
REVISION_LINE = re.compile(r"(?:v[\d.]+[,:]?[ \t]*)?(\d{4}-\d{2}-\d{2})\b.*\Z")


def is_over_table_or_picture(following: str, lines: list[str]) -> bool:
    """Tell whether a title stands over a table or picture, also with lines in brackets between."""
    if following.startswith("["):
        rest = (each for each in lines if each.strip() and not each.startswith("["))
        following = next(rest, "")
    return re.match(r"(?:image|video)::|[|,!:]={3,}\Z", following.rstrip()) is not None
