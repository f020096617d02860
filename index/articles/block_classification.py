"""Classification of plain-text blocks: headline, caption, quotation, list or text."""

import re

from index.articles.bylines import classify_byline
from index.types import Kind

_MAX_HEADLINE = 160
"""Code points; a longer block is never a headline."""
_MOST_WORDS_WITH_STOP = 12
"""Words of the longest headline with a full stop inside, such as that of an abbreviation."""
_MAX_CAPTION = 600
"""Code points; a longer block is never a caption."""
_MAX_CREDIT = 100
"""Code points at the end of a block that are searched for a picture credit."""
_MAX_CREDIT_WORDS = 8
ENDS_SENTENCE = re.compile(r"[.!?…:;。！？][\"'”’»)\]]*\Z")
_LINE_END = re.compile(r"\r\n|\r|\n")
_MARK = re.compile(r"(?:[-*+•◦▪‣⁃☐☑☒✅✓✔✗✘❌–]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+\S")
_CREDIT_WORD = re.compile(
    r"(?:file |handout |undated )?(?:photo(?:graph)?|picture|image|credit|courtesy|handout)\b"
    r"|(?:\w+ ){1,4}(?:via|for) \w+|(?:\w+ ){0,3}\w+/\w+",
    re.IGNORECASE,
)
_AGENCY = re.compile(r"\b(?:Reuters|AP|AFP|EPA|UPI|Getty(?: Images)?|Xinhua|Yonhap|TASS)\b")
_PICTURE_HOUSE = re.compile(
    r"(?:[A-Z][\w'’.-]*[ /]){1,4}(?:Photos?|Images|Pictures|Press|Media|Agency)\Z"
)
_LABEL = re.compile(
    r"(?:photo|picture|image|caption|file photo|above|pictured)\s*[:–-]", re.IGNORECASE
)
_PARENTHESIS = re.compile(r"[(\[](?P<credit>[^()\[\]]{2,80})[)\]]\.?\Z")
_STOP = re.compile(r"[.!?][\"”’)]?\s+")


def classify_block(block: str, *, is_first: bool) -> Kind:
    """Return the kind of a block of plain text; `is_first` if it opens the article."""
    has_rows = "\n" in block or "\r" in block
    rows = [row.strip() for row in _LINE_END.split(block)] if has_rows else [block]
    if has_rows and all(_MARK.match(row) for row in rows):
        return Kind.LIST
    if (line := classify_byline(block, is_first=is_first)) is not None:
        return line
    if is_caption(block):
        return Kind.CAPTION
    if block[0] in '"“«„':
        return Kind.QUOTATION
    if len(block) <= _MAX_HEADLINE and _is_headline(block, len(rows), is_first=is_first):
        return Kind.HEADLINE
    return Kind.TEXT


def _is_headline(block: str, num_rows: int, *, is_first: bool) -> bool:
    """Whether a block reads as a headline: one line without a full stop.

    The block that opens an article may have several lines, or end with "?" or "!".
    """
    if len(block.split()) > _MOST_WORDS_WITH_STOP and _STOP.search(block):
        return False
    if is_first and len(_STOP.split(block)) == 1 and block[-1] in "?!":
        return True
    return not ENDS_SENTENCE.search(block) and (is_first or num_rows == 1)


def is_caption(block: str) -> bool:
    """Whether a short block is labelled as a picture caption or ends in a picture credit.

    A credit stands after the last full stop or in brackets at the end, and has no full stop of its
    own: a news agency ("… Jan. 23, 2003. Reuters") or the photographer.
    """
    if len(block) > _MAX_CAPTION:
        return False
    if _LABEL.match(block):
        return True
    bracketed = _PARENTHESIS.search(block)
    if bracketed is not None:
        return _is_credit(bracketed["credit"])
    tail = block[-_MAX_CREDIT:]
    return any(_is_credit(tail[stop.end() :]) for stop in _STOP.finditer(tail))


def _is_credit(words: str) -> bool:
    if len(words.split()) > _MAX_CREDIT_WORDS or ENDS_SENTENCE.search(words):
        return False
    patterns = (_AGENCY.search, _CREDIT_WORD.match, _PICTURE_HOUSE.match)
    return any(matches(words) for matches in patterns)
