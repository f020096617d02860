"""A place where a sentence may end, and the kind of mark or layout that makes it one."""

from enum import StrEnum
from typing import NamedTuple


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
