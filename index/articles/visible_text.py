"""The text of a block as a reader of the rendered page sees it: no addresses, no marks. Pure.

Markdown, HTML tags and the short codes of static site generators are known. Spaces may differ; the
result is for comparing and reading words, never for spans.
"""

import re
from html import unescape

from index.types import REFERENCE

_ADDRESS = re.compile(
    r"""
    (?<=\])\(\s*(?:[^()\n]|\([^()\n]*\)){0,2000}\)   # [text](address "title")
    | (?<=\])\[[^\]\n]{0,200}\]                       # [text][label]
    | ^\ {0,3}\[[^\]\n]{1,200}\]:\ *\S+               # [label]: address
    | <?\b(?:https?|ftp|mailto):[^\s<>()"\]]+>?       # a bare address
    | <!--(?:[^-]|-(?!->)){0,2000}-->                 # a comment
    | \{\#[^{}\n]{1,200}\}                            # {#anchor}
    | \{:[^{}\n]{1,200}\}                             # {: .class}
    """,
    re.VERBOSE | re.MULTILINE,
)
_SIGNS_OF_ADDRESSES = (
    "](", "][", "]:", "http:", "https:", "ftp:", "mailto:", "<!--", "{#", "{:",
)  # fmt: skip
"""One of these is in whatever the pattern above finds."""

_TAG_WITH_ATTRIBUTES = re.compile(
    r"</?[A-Za-z][\w-]*(?:\s+[\w:-]+(?:\s*=\s*(?:\"[^\"<>]*\"|'[^'<>]*'|[^\s<>\"']+))?)+\s*/?>"
)
_TAG = re.compile(r"</?[A-Za-z][\w-]*\s*/?>")
_SHORT_CODE = re.compile(r"\{\{[<%]\s*/?\s*[\w./-]*\s*(?:\w+=)?\"?|\"?\s*[%>]\}\}")
_MARKS = re.compile(r"[*_`~]+|\\(?=[^\w\s])|(?<!\w)[\[\]]|[\[\]](?!\w)")
_HAS_MARKS = re.compile(r"[][<>{}*_`~\\]|://|mailto:")
_SIGNS_OF_HIDING = ("<", "]", "{", "://", "mailto:")
"""One of these is in every text that has what readers do not see; most sentences have none."""


def decode_references(text: str) -> str:
    """Return a text with the characters that references such as `&eacute;` stand for."""
    return REFERENCE.sub(lambda found: unescape(found[0]), text) if "&" in text else text


def without_addresses(text: str) -> str:
    """Return a text with a space for each link address, anchor and tag with attributes.

    None of these has words that a reader sees.
    """
    for sign in _SIGNS_OF_HIDING:
        if sign in text:
            has_address = any(map(text.__contains__, _SIGNS_OF_ADDRESSES))
            shown = _ADDRESS.sub(" ", text) if has_address else text
            return _TAG_WITH_ATTRIBUTES.sub(" ", shown) if "<" in shown else shown
    return text


def visible_text(text: str) -> str:
    """Return the words of a block as they are shown, without marks, on one line."""
    if not _HAS_MARKS.search(text):
        return " ".join(text.split())
    shown = _TAG.sub(" ", without_addresses(_SHORT_CODE.sub(" ", text)))
    return " ".join(_MARKS.sub("", shown).split())
