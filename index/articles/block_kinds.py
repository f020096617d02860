"""What is this block to its reader: a headline, a caption, a quotation, a list, or plain text?"""

import re

from index.types import Kind

_MAX_HEADLINE = 160
_MAX_CREDIT = 100
_MAX_CREDIT_WORDS = 8
ENDS_SENTENCE = re.compile(r"[.!?…:;。！？][\"'”’»)\]]*\Z")
_MARK = re.compile(r"(?:[-*+•◦▪‣⁃–]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+\S")
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


def kind_of(block: str, *, is_first: bool) -> Kind:
    """Return the kind of a block of plain text; `is_first` says that it opens the article."""
    rows = [row.strip() for row in re.split(r"\r\n|\r|\n", block)]
    if all(_MARK.match(row) for row in rows) and len(rows) > 1:
        return Kind.LIST
    if is_caption(block):
        return Kind.CAPTION
    if block[0] in '"“«„':
        return Kind.QUOTATION
    if len(block) <= _MAX_HEADLINE and _is_headline(block, len(rows), is_first=is_first):
        return Kind.HEADLINE
    return Kind.TEXT


def _is_headline(block: str, num_rows: int, *, is_first: bool) -> bool:
    """Tell a line without a full stop; the one that opens an article may ask or exclaim."""
    if is_first and len(_STOP.split(block)) == 1 and block[-1] in "?!":
        return True
    return not ENDS_SENTENCE.search(block) and (is_first or num_rows == 1)


def is_caption(block: str) -> bool:
    """Tell whether a short block is labelled as a picture's, or ends in a credit.

    A credit is what stands after the last full stop or in closing brackets, without a stop of
    its own: an agency ("… Jan. 23, 2003. Reuters") or words that name who took the picture.
    """
    if len(block) > 600:
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
