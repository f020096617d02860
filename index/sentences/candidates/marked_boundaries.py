"""Candidate boundaries at marks that a space follows; the rules decide."""

import re
from collections.abc import Iterator
from functools import cache

from index.sentences.boundary_context import CLOSING, CLOSING_AT_MARK
from index.sentences.candidates.boundary_candidate import BoundaryCandidate, CandidateType

_OF_ONE_MARK = {".": CandidateType.STOP, "…": CandidateType.ELLIPSIS}
"""Types of single marks; every other mark is a question or exclamation mark."""

_CLOSE = re.escape(CLOSING)
_CLOSE_AT_MARK = re.escape(CLOSING_AT_MARK)
SYMBOL = "\u2600-\u27bf\u2b50\U0001f300-\U0001faff"
"""Ranges of emoji and other pictures."""

_EMOJI = f"[{SYMBOL}][\ufe0f\u200d\U0001f3fb-\U0001f3ff]*"
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
            if end == run_end and _ends_before_omission(text, run_start):
                if end == len(text):
                    continue
                # "the end. . . . Then": a full stop, and the omission opens the next sentence.
                end, after, sort = run_start + 1, run_start + 2, CandidateType.OMISSION
        else:
            sort = CandidateType.EXCLAMATION
        yield BoundaryCandidate(end, after, run_start, run_end, sort)


def _ends_before_omission(text: str, start: int) -> bool:
    return text.startswith(". . . .", start) and start > 0 and not text[start - 1].isspace()
