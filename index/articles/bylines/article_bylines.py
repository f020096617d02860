"""Bylines and datelines: blocks that only say who wrote an article, or when and where. Pure."""

import re
from functools import cache

from index.types import Kind

_MAX_LENGTH = 160
"""Code points; a longer block says more."""

_MAX_WORDS = 20
_DIGIT = re.compile(r"\d")

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_DAY = (
    rf"(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?"
    rf"|\d{{1,2}}(?:st|nd|rd|th|\.)?\s+{_MONTH}(?:,?\s+\d{{4}})?"
    r"|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})"
)
_TIME = (
    r"(?:\d{1,2}(?::\d{2}){1,2}(?:\s*[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)(?:\s*\(?[a-z]{2,4}\)?)?"
)
MOMENT = rf"(?:{_WEEKDAY},?\s+)?{_DAY}(?:\s*(?:,|-|–|\||•|·|at|T)?\s*{_TIME})?|{_TIME},?\s+{_DAY}"
"""A day, perhaps with its weekday and a time; without groups, to be found in any case."""

_LABEL = (
    r"(?:(?:first\s+|last\s+)?(?:published|updated|posted|modified|revised|created|filed|edited)"
    r"(?:\s+(?:on|at))?|date|as\s+of)\s*:?\s*"
)
_READING_TIME = r"(?:\s*[|•·–-]\s*\d{1,2}\s*min(?:ute)?s?(?:\s+read)?)?"
_DATED = (
    r"(?i)"
    rf"(?:{_LABEL})?(?:{MOMENT})(?:\s*[,;|•·–-]?\s*(?:{_LABEL})(?:{MOMENT}))?{_READING_TIME}\.?"
)
_REVISED = (
    r"(?i)(?:(?:this\s+)?(?:answer|article|document|entry|page)\s+(?:was\s+)?)?"
    r"last\s+(?:changed|edited|modified|reviewed|revised|updated)\s*:?\s*(?:(?:at|in|on)\s+)?"
    rf"(?:{MOMENT}|{_MONTH}(?:,?\s+\d{{4}})?|\d{{4}})(?:\s+by\s+[^.,]{{1,40}})?\.?"
)
"""When a page was looked through, if only the month: "Last updated in May."."""

_PLACE = (
    r"(?P<place>[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’ -]{2,30}(?:,\s+[A-Z][\w. ]{1,30})?)"
    rf"(?:,\s+(?i:{_DAY}))?(?:\s*\([A-Z][\w ]{{1,20}}\))?\s*(?:[–—-]+)?"
)
_NAME = r"(?:[A-ZÀ-ÖØ-Þ][\w.'’-]*)"
_NAMES = rf"{_NAME}(?:\s+(?:(?:de|da|del|van|von|der|den|bin|al|la|le)\s+){{0,2}}{_NAME}){{0,4}}"
_ROLE = (
    r"(?:staff|senior|chief|special|contributing|political|science|sports|freelance|foreign|guest|"
    r"associate|deputy|managing|news|local|city)?\s*(?:writer|reporter|correspondent|editor|"
    r"contributor|columnist|journalist|photographer|author)s?"
)
_OUTLET = rf"(?:the\s+)?{_NAMES}"
_AFTER_NAME = (
    rf"(?:\s*(?:,|\||•|·|–|—|-|\n|\bfor\b|\bin\b|\bof\b)\s*(?:(?i:{_ROLE})|{_OUTLET}(?:\s+(?i:{_ROLE}))?|(?i:{MOMENT}))"
    rf"(?:\s+(?:for|of|at)\s+{_OUTLET})?){{0,3}}"
)
_BY = (
    r"(?:By|BY|Written by|Story by|Text by|Words by|Reported by|Reporting by|Von|Par|Por|Di)\s+"
    rf"{_NAMES}(?:\s*(?:,|&|;|\band\b|\bund\b|\bet\b|\by\b)\s*(?:[Ee]diting by\s+)?{_NAMES}){{0,5}}"
    rf"{_AFTER_NAME}\.?"
)
_NAMED_ROLE = (
    rf"{_NAME}(?:\s+{_NAME}){{1,3}}\s*(?:,|\||•|·|–|—)\s*"
    rf"(?:(?i:{_ROLE})(?:\s*(?:,|\bfor\b|\bof\b)\s*{_OUTLET})?|(?:Associated Press|Reuters|AFP|AP))"
)
_SIGNED = rf"[—–―]\s*(?![\s—–―])[^\n,;:!?.—–―]{{1,60}},\s*(?i:{MOMENT})\.?"
"""A signature with a date below a text, as in "— mia, 2026-01-05"; names in chat have any form."""
_OPENS_SIGNATURE = ("—", "–", "―")
_OPENS_BYLINE = (
    "By",
    "BY",
    "Written",
    "Story",
    "Text",
    "Words",
    "Report",
    "Von",
    "Par",
    "Por",
    "Di",
)
_POSTED = (
    r"(?i:(?:answer(?:ed)?|asked|comment(?:ed)?|post(?:ed)?|question|repl(?:ied|y)|submitted)\s"
    rf"(?:by|from):?)\s(?!(?i:an?|the|us|whom|{_WEEKDAY}|{_MONTH})\b)"
    r"@?\w[\w.'’-]*(?:\s[\w.'’-]+){0,2}"
    rf"(?:(?:,|\s?[–—·|-]|\s(?:at|on)\b)?\s\(?(?i:{MOMENT})\)?)?\.?"
)
"""Who posted in a forum what stands below, and perhaps when: "Asked by mia, 5 May, 09:12"."""
OPENS_POST = ("Answer", "Asked", "Comment", "Post", "Question", "Repl", "Submitted")
_NOBODY = rf"\S+\s+(?i:{_WEEKDAY}|{_MONTH}|now|then|far)(?!\w)"

_compile = cache(re.compile)
"""Compiles when an article is read: that takes 50 ms, and a question reads none."""


def classify_byline(block: str, *, is_first: bool) -> Kind | None:
    """Return BYLINE or DATELINE for a block that is nothing else, as readers see it; else None.

    What opens an article, `is_first`, is its headline and no byline, whatever it looks like.
    """
    if len(block) > _MAX_LENGTH or len(block.split()) > _MAX_WORDS:
        return None
    if _DIGIT.search(block) and _compile(_DATED).fullmatch(block):
        return Kind.DATELINE
    if " last " in f" {block[:30].lower()}" and _compile(_REVISED).fullmatch(block):
        return Kind.DATELINE
    if not is_first and is_byline(block):
        return Kind.BYLINE
    if block[:3].isupper() and block[-1:] in "–—-)" and _compile(_PLACE).fullmatch(block):
        return Kind.DATELINE
    return None


def is_byline(block: str) -> bool:
    """Tell whether a line or block only says who wrote the article."""
    if block.startswith(_OPENS_BYLINE):
        return _compile(_BY).fullmatch(block) is not None and not _compile(_NOBODY).match(block)
    if block.startswith(OPENS_POST):
        return _compile(_POSTED).fullmatch(block) is not None
    if block.startswith(_OPENS_SIGNATURE):
        return _DIGIT.search(block) is not None and _compile(_SIGNED).fullmatch(block) is not None
    return _compile(_NAMED_ROLE).fullmatch(block) is not None
