"""Candidate boundaries made by marks: places where a sentence may end; the rules decide."""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from index.sentences.boundary_context import CLOSING, CLOSING_AT_MARK


class CandidateType(StrEnum):
    """The kind of mark or layout that makes a candidate; each type has a rule table of its own."""

    STOP = "full stop"
    EXCLAMATION = "question or exclamation mark"
    ELLIPSIS = "ellipsis"
    OMISSION = "full stop before an ellipsis"
    GLUED = "mark without a space"
    FOOTNOTE = "mark before a footnote number"
    WIDE = "stop of a script without spaces"
    SPACE = "space of a script that ends sentences with it"
    EMOJI = "emoji"
    LINE = "line break"
    SHORT_LINE = "break after a short line"
    ITEM = "list item"
    DIVIDER = "divider"
    HEADER = "mail header"
    LINK = "web address"


_OF_ONE_MARK = {".": CandidateType.STOP, "…": CandidateType.ELLIPSIS}
"""Types of single marks; every other mark is a question or exclamation mark."""


class BoundaryCandidate(NamedTuple):
    """A place where the marks `text[run_start:run_end]` may end a sentence.

    The sentence would end at `end`, behind closing quotes and footnote marks, and the next one
    would begin at `next`. The run is empty where layout alone makes the candidate.
    """

    end: int
    next: int
    run_start: int
    run_end: int
    sort: CandidateType


_CLOSE = re.escape(CLOSING)
_CLOSE_AT_MARK = re.escape(CLOSING_AT_MARK)
_SYMBOL = "\u2600-\u27bf\u2b50\U0001f300-\U0001faff"
_EMOJI = f"[{_SYMBOL}][\ufe0f\u200d\U0001f3fb-\U0001f3ff]*"
_SMILEY = r"[:;=<xX^](?:(?<=[:;=])['’]?-?[)(DPpO/\\|]+|(?<=<)3|(?<=[xX])D|(?<=\^)_\^)"
_REFERENCE = r"\[(?:\d{1,3}(?:[,–-]\s?\d{1,3})*|[a-z]|\^[^\s\[\]]{1,40})\]"
_REMARK = r"\[[a-z][a-z\d\ ?–-]{1,30}\]"

# A pattern begins with the mark itself, which the regular expression engine finds fast; a
# look-behind then checks what precedes it. A run of marks is matched whole or not at all, so that
# long runs are read once: with `(?>…)` around groups, because Python before 3.11.5 misreads a
# possessive group (gh-101955).
_MARKS = rf"""
    ([.?!…‽؟।॥۔։።፧။។།](?<![.?!…]{{2}})[.?!…‽؟।॥۔։።፧။។།]*+
       (?>(?:\s[.?!…]++(?=[\s{_CLOSE}]|$))*))             # 1: "?!", "...", ". . ."
    (?:[{_CLOSE_AT_MARK}*_~`]*+(?>(?:\s["”’»)\]}}]++(?=\s))?) # closing, tokenised text floats it
       (?>(?:{_REMARK}|\s?{_REFERENCE})*)                # "[note 1]", "[2]"
       (?>(?:[⁰¹²³⁴-⁹]++|:\d{{1,4}}(?:[–-]\d{{1,4}})?)?)  # "³", ":69"
       (?>(?:\s*(?>(?:{_EMOJI}|{_SMILEY})+)(?=\s))*))    # how one feels about it
    (\s++|$)                                            # 2: the gap
    """
_ALL_MARKS = "[.?!…‽؟।॥۔։።፧။។།]"


@cache
def _marks_pattern(question_marks: str) -> re.Pattern[str]:
    """Return the pattern of marks, with those that end a question in one language alone."""
    marks = f"{_ALL_MARKS[:-1]}{re.escape(question_marks)}]"
    return re.compile(_MARKS.replace(_ALL_MARKS, marks), re.VERBOSE)


_GLUED = re.compile(
    r"""
    [.?!](?:
      (?<=[a-z0-9)\"”’].)[.?!]*+[”»)]?+(?=[“«(]?(?:[A-Z][a-z]|[AI](?:[\s'’,.!?]|$)))
    | (?<=[a-z]{3}[?!])[?!]*+(?=[a-z]+[\s,])
    | (?<=[^\W\d_].)[?!]*+(?=[¿¡])
    | (?<=[a-z]{3}\.)(?=(?:the|they|we|he|she|this|that|but|and|if|you|there)\s)
    | (?<=[a-z)\"”].)[\"”]?(?P<note>\d{1,3}(?>(?:[,–-]\s?\d{1,3})*))(?=\s+[“\"(]?[A-Z])
    )
    """,
    re.VERBOSE,
)
_WIDE = re.compile(r"([。！？．｡]++)[」』”’）】]*+(\s*+)")
_UNSPACED_MARK = re.compile(r"([।॥።፧။۔؟]++|(?<=[^\W\d_a-zA-Z])[?!]++)(?=[^\W\d_a-zA-Z])")
"""Marks of other scripts right before a letter of theirs, where the space was forgotten."""

_ARMENIAN_COLON = re.compile("(?<=[\u0561-\u0587])(:)(\\s++)(?=[“«]?[\u0531-\u0556])")
"""A colon typed for the Armenian full stop, before a capital."""

_OTHER_SCRIPT = re.compile("[\u0370-\u1dff\u2c00-\U0010ffff]")
"""A character that is neither Latin nor a mark that Latin texts have."""

_THAI_SPACE = re.compile('(?<=[\u0e00-\u0e7f0-9A-Za-z”")%])[ \u00a0]+(?=[\u0e00-\u0e7f])')
_FEELING = re.compile(
    rf"""
    [:;=<{_SYMBOL}]
    (?: (?<=[:;=])['’]?-?[)(DPpO/\\|]+
      | (?<=<)3
      | (?<=[{_SYMBOL}])[\ufe0f\u200d\U0001f3fb-\U0001f3ff]* )
    (?=\s+[“"(]?[^\W\d_])
    """,
    re.VERBOSE,
)


_EYES = (":", ";", "=", "<", "))")
"""What every smiley without other characters than those of ASCII begins with, or ends."""

_SMILE = re.compile(r"(?<=[^\W_])\){2,}(?=\s+[^\W\d_])")
"""Brackets that smile, if none was opened: "Great)) See you"."""

_SMILE_WINDOW = 200
"""Code points before them among which an opening bracket is looked for."""


def find_marked(text: str, question_marks: str = "") -> Iterator[BoundaryCandidate]:
    """Yield a candidate for each run of marks followed by a space, in order."""
    for match in _marks_pattern(question_marks).finditer(text):
        run_start, run_end = match.span(1)
        end, after = match.span(2)
        if run_end == run_start + 1:
            mark = text[run_start]
            sort = (
                CandidateType.STOP
                if mark == "."
                else CandidateType.ELLIPSIS
                if mark == "…"
                else CandidateType.EXCLAMATION
            )
        elif ".." in (run := match.group(1)) or "…" in run or ". ." in run:
            sort = CandidateType.ELLIPSIS
            if _ends_before_omission(text, run_start):
                if end == len(text):
                    continue
                # "the end. . . . Then": a full stop, and the omission opens the next sentence.
                end, after, sort = run_start + 1, run_start + 2, CandidateType.OMISSION
        else:
            sort = CandidateType.EXCLAMATION
        yield BoundaryCandidate(end, after, run_start, run_end, sort)


def _ends_before_omission(text: str, start: int) -> bool:
    return text.startswith(". . . .", start) and start > 0 and not text[start - 1].isspace()


def find_unspaced(text: str) -> Iterator[BoundaryCandidate]:
    """Yield candidates at marks with no space after them, and behind emoji."""
    for match in _GLUED.finditer(text):
        start, end = match.start(), match.end()
        sort = CandidateType.FOOTNOTE if match["note"] else CandidateType.GLUED
        yield BoundaryCandidate(end, _skip_space(text, end), start, _end_of_run(text, start), sort)
    if not text.isascii():
        yield from _find_of_scripts(text)
    if not text.isascii() or any(map(text.__contains__, _EYES)):
        yield from _find_feelings(text)


def _find_of_scripts(text: str) -> Iterator[BoundaryCandidate]:
    """Yield candidates at the marks of other scripts, and between their letters."""
    has_others = _OTHER_SCRIPT.search(text) is not None
    if has_others:
        for match in _WIDE.finditer(text):
            yield BoundaryCandidate(match.start(2), match.end(), *match.span(1), CandidateType.WIDE)
    if has_others or "?" in text or "!" in text:
        for match in _UNSPACED_MARK.finditer(text):
            start, end = match.span()
            yield BoundaryCandidate(end, end, start, end, CandidateType.GLUED)
    if has_others:
        for match in _ARMENIAN_COLON.finditer(text):
            yield BoundaryCandidate(
                match.end(1), match.end(), *match.span(1), CandidateType.EXCLAMATION
            )
        for match in _THAI_SPACE.finditer(text):
            start, end = match.span()
            yield BoundaryCandidate(start, end, start, start, CandidateType.SPACE)


def _find_feelings(text: str) -> Iterator[BoundaryCandidate]:
    """Yield candidates behind emoji, smileys and brackets that smile."""
    found = [
        match.span()
        for match in _FEELING.finditer(text)
        if match.start()
        and (text[match.start() - 1].isspace() or text[match.start()] >= "\U0001f300")
    ]
    if "))" in text:
        found += [
            match.span()
            for match in _SMILE.finditer(text)
            if "(" not in text[max(0, match.start() - _SMILE_WINDOW) : match.start()]
        ]
    for start, end in found:
        yield BoundaryCandidate(end, _skip_space(text, end), start, start, CandidateType.EMOJI)


def _end_of_run(text: str, start: int) -> int:
    end = start
    while end < len(text) and text[end] in ".?!":
        end += 1
    return end


def _skip_space(text: str, start: int) -> int:
    while start < len(text) and text[start].isspace():
        start += 1
    return start
