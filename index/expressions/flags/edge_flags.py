"""Flags of how a sentence begins and ends, and of quotations that go beyond it. Pure."""

import re

from index.expressions.flags.sentence_flag import FLAG_BITS
from index.languages import ENGLISH

_OPENING = frozenset("\"“'‘([")
_OPENING_MARKS = f"[{re.escape(''.join(sorted(_OPENING)))}]?"
_FIRST_LETTERS = frozenset(
    opener[:2] for opener in (*ENGLISH.referring_openers, *ENGLISH.connective_openers)
)
_REFERRING = re.compile(rf"{_OPENING_MARKS}(?:{'|'.join(ENGLISH.referring_openers)})\b")
_CONNECTIVE = re.compile(rf"{_OPENING_MARKS}(?:{'|'.join(ENGLISH.connective_openers)})\b")
_WHITE_SPACE = " \t\r\n\u00a0"
_MAX_NOTES = 4  # marks of notes at the end of a sentence: "[1][citation needed]"
_MAX_NOTE_LENGTH = 40
_CLOSING_MARKS = "\"'”’»)]}`*_ \t\r\n\u00a0"
_FINAL_MARKS = (".", "!", "?", "…", ":", "。", "！", "？")


def flags_at_edges(text: str) -> int:
    """Return the flags of how a sentence begins and ends."""
    flags = 0
    if text[:2] in _FIRST_LETTERS or text[:1] in _OPENING:
        if _REFERRING.match(text):
            flags |= FLAG_BITS["PRONOUN"]
        if _CONNECTIVE.match(text):
            flags |= FLAG_BITS["CONNECTIVE"]
    last = text[-1:]
    if last.isalnum():
        return flags | FLAG_BITS["FRAGMENT"]
    if last != "?" and last in _FINAL_MARKS:  # most sentences
        return flags
    ending = _leave_out_notes(text.rstrip(_WHITE_SPACE)).rstrip(_CLOSING_MARKS)
    if ending.endswith("?"):
        flags |= FLAG_BITS["QUESTION"]
    elif not ending.endswith(_FINAL_MARKS):
        flags |= FLAG_BITS["FRAGMENT"]
    return flags


def _leave_out_notes(text: str) -> str:
    """Return a text without the marks of notes at its end: "It is so.[2][citation needed]"."""
    for _ in range(_MAX_NOTES):
        start = text.rfind("[", -_MAX_NOTE_LENGTH) if text.endswith("]") else -1
        if start <= 0:
            return text
        text = text[:start].rstrip(_WHITE_SPACE)
    return text


def quotation_flags(text: str) -> int:
    """Return whether a quotation began before this text or continues after it, by its marks."""
    flags = 0
    if "”" in text and text.find("”") < text.find("“") % (len(text) + 1):
        flags |= FLAG_BITS["INSIDE"]
    if text.rfind("“") > text.rfind("”"):
        flags |= FLAG_BITS["OPEN"]
    if text.count('"') % 2:
        flags |= FLAG_BITS["OPEN"] if _odd_mark_opens(text) else FLAG_BITS["INSIDE"]
    return flags


def _odd_mark_opens(text: str) -> bool:
    """Whether the unpaired straight mark opens: the first one has a space or nothing before it."""
    first = text.find('"')
    return first == 0 or text[first - 1] in " (\u00a0:—–"
