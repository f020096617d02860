"""Candidate boundaries made by layout: line breaks, list items, dividers, mail headers."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from index.languages import ENGLISH
from index.sentences.boundary_context import CLOSING, OPENING
from index.sentences.candidates.boundary_candidate import BoundaryCandidate, CandidateType
from index.sentences.candidates.list_entries import (
    MID_SENTENCE,
    ROMAN,
    are_entries_of_list,
    ends_open,
    find_marked_alike,
)
from index.sentences.punkt_parameters import STARTERS

_BREAK = re.compile(r"\r\n?|\n")
_ENDED = re.compile(rf"[.?!…。！？‽؟।۔։።။។][{re.escape(CLOSING)}]*$")
_MARKER = re.compile(
    r"(?:#{1,6} \d{1,3}\.|[•◦▪‣⁃●■☐☑☒✅✓✔✗✘❌►▶→*–+-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s+\S"
)
_BULLET = re.compile(r"[•⁃▪◦‣●■](?:(?<=\s.)|(?<=^.))(?=\s*\S)")
_DASH_BULLET = re.compile(r"(?:(?<=\s)|^)([-*–+])\s+(?=\S)")
_NUMBERED = re.compile(
    r"(?:(?<=\s)|^)(?:[•⁃]\s?)?(\(?)(\d{1,2}|[ivx]{2,5}|[a-z]|[A-Z](?=\)))(\.\)|\)|\.)(?=\s+[\"“]?(\w))"
)
_LIST_OPENS = re.compile(r"[.:;!?\n]\s*$")
_DIVIDER = re.compile(r"(?:(?<=\s)|^)(?:[-=*~#]{5,}|\*\s\*\s\*)(?=\s|$)")
_HEADER = re.compile(r"(?:(?<=\s)|^)(?:From|To|Cc|CC|cc|Bcc|Subject|Sent|Sent by|Date):(?=\s)")
_LINK = re.compile(r"(?:(?<=\s)|^)<?(?:https?://|www\.)\S{3,300}(?<=[\w/>])(?=\s+([A-Z][a-z]*)\s)")
_SPEAKER = re.compile(r"[^\W\d_a-z][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,3}[ \u00a0\u202f]?:\s+\S")
_TIMED = re.compile(
    r"(?:(?:1\d|20)\d{2}(?=[:,]? [^\W\d_])"
    r"|[\[(]?(?:(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}),?[ T])?"
    r"\d{1,2}(?:[:.]\d{2}(?::\d{2}(?:[.,]\d{1,6})?Z?)?(?: ?[ap]\.?m\b\.?)?| ?[ap]\.?m\b\.?)[\])]?)"
    r"(?: ?[-–—] ?\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\b\.?)?)?(?:[:,]| [-–—])?\s+(?P<what>\S)",
    re.IGNORECASE,
)
"""A line that opens with a time: "13:00 Lunch", "9 am: Breakfast", "[12:01] mia: hi", "1902 It"."""
_FIELD_LINE = re.compile(
    r"(?:[^\W\d_][\w.'’-]{0,24}(?: [\w.'’()/-]{1,20}){0,2}[ \u00a0\u202f]?:|<[\w.-]{1,30}>"
    r"|\[[^\W_][^\[\]]{0,30}\]:?|(?=[a-f]{0,39}\d)[\da-f]{7,40}(?= \S)"
    r"|#?[^\W_][\w.]{0,24} [-–—]|[^\W_][\w '’()/-]{0,30} =)\s+\S"
)
"""A line that opens with the name of a value, or of who wrote it: "length: 62 m", "<mia> hi",
"[CHAIR] we begin", "v1.2 - runs faster", "child = under twelve", or a commit: "3f9c2ab Mend it"."""
_SHORT_CODE = re.compile(r"\{\{[<%][^{}]*[%>]\}\}")
"""A line of a static site generator, such as one that opens an answer under its question."""
_SEEMS_NUMBERED = re.compile(
    r"[.)](?=\)?\s)(?:(?<=[\s(•⁃][\da-zA-Z].)|(?<=[\s(•⁃](?:\d\d|[ivx]{2}).))"
)
_COLUMN = re.compile(r"(?<=\S)(?: {2,}|\t+ *| +\| +)(?=\S)")
_LEADERS = re.compile(r"\S ?\.{5,} ?\S|\S(?: \.){4,} ?\S")
"""Dots that lead from the name of a thing to what stands at the other end of its line."""
_FIGURES = re.compile(r"(?:^|\s)(?:[-+–]?[\d][\d.,:%/–-]*(?:\s+|$)){3,}$")
_MIN_COLUMNS = 2
"""Gaps of two spaces or more, tabs or bars in a row of a table."""
_MAX_ROW = 1000
_MAX_FIGURES = 100
_ROWS = (
    ("-", "-----"), ("=", "====="), ("*", "*****"), ("*", "* * *"), ("#", "#####"), ("~", "~~~~~"),
)  # fmt: skip
"""One of them is in every divider; its sign is looked for first, which takes far less time."""
_SHORT = 40
"""Characters. Three or more lines are a list if none is longer and none has a closing mark."""
_MIN_TIMED = 2
"""Lines that open with a time from which on each is an entry of a programme."""
_CREDIT = re.compile(
    r"(?:By|BY|Von|Par|Por) (?:[^\W\d_a-z][\w.'’-]* ){1,3}[^\W\d_a-z][\w.'’-]*"
    r"(?:[,|•·–—] ?[\w ]{1,30}| (?:and|&|und|et|y) [^\d.!?]{3,40})?$"
)
"""A line that names who wrote what stands under the line above: "By Ada Lund, Staff Writer"."""
_POSTED = re.compile(
    r"(?:>+ ?)?(?:(?:posted|reply|written) (?:by|from):? )?[@\w][\w.@'’-]{1,30}"
    r"(?: [\w.@'’-]{1,20}){0,2}(?:,| [|·•–—(-]| (?:on|posted|replied|said|wrote)\b)"
    r"(?:[\W\d]|\b(?:ago|a\.?m|at|days?|hours?|last|minutes?|months?|on|p\.?m|weeks?|years?"
    r"|(?:apr|aug|dec|feb|fri|jan|jul|jun|mar|may|mon|nov|oct|sat|sep|sun|thu|tue|wed)[a-z]{0,6}"
    r"|nd|rd|st|th)(?![^\W\d])){0,40}(?<=[\d:)o])$",
    re.IGNORECASE,
)
"""A first line that says who posted the rest and when: "orla_k, 3 May 2024", "Tam wrote:"."""
_MIN_TURNS = 2
"""Lines that open with a name and a colon from which on each begins what somebody else says."""


def find_layout_breaks(text: str) -> Iterator[BoundaryCandidate]:
    """Yield the candidates that layout makes, in no particular order."""
    if "\n" in text or "\r" in text:
        yield from _lines(text)
    if not text.isascii() or text.startswith(("-", "*", "+")):
        yield from _candidates_before(text, _bullets(text), CandidateType.ITEM)
    if _SEEMS_NUMBERED.search(text):
        yield from _candidates_before(text, _numbered_runs(text), CandidateType.ITEM)
    has_colon = ":" in text
    if has_colon and ("From:" in text or "To:" in text or "Subject:" in text):
        yield from _candidates_before(text, _mail_headers(text), CandidateType.HEADER)
    if any(sign in text and row in text for sign, row in _ROWS):
        for match in _DIVIDER.finditer(text):
            yield from _candidates_before(text, [match.start()], CandidateType.DIVIDER)
            yield _candidate_behind(text, match.end(), CandidateType.DIVIDER)
    if (has_colon and "://" in text) or "www." in text:
        for match in _LINK.finditer(text):
            if match.group(1).lower() in STARTERS:
                yield _candidate_behind(text, match.end(), CandidateType.LINK)


class _Line(NamedTuple):
    start: int
    end: int
    text: str
    indent: int


def _lines(text: str) -> Iterator[BoundaryCandidate]:
    """Yield line breaks: a short line without a closing mark ends a sentence, others run on."""
    starts = [0, *(match.end() for match in _BREAK.finditer(text))]
    found = [_make_line(text, a, b) for a, b in pairwise([*starts, len(text)])]
    lines = [line for line in found if line.text]
    width = max((len(line.text) for line in lines), default=0)
    ended = [bool(_ENDED.search(line.text[-20:])) for line in lines]
    a_list = len(lines) >= 3 and width <= _SHORT and not any(ended)
    texts = [line.text for line in lines]
    are_entries = not any(ended) and are_entries_of_list(texts)
    marked = find_marked_alike(texts)
    are_fields = len(lines) > 1 and all(_FIELD_LINE.match(line.text) for line in lines)
    turns = sum(bool(_SPEAKER.match(line.text)) for line in lines) >= _MIN_TURNS
    is_programme = _is_programme(texts)
    neighbours = zip(pairwise(lines), ended, strict=False)
    for place, ((line, following), has_ended) in enumerate(neighbours, start=1):
        if (
            _MARKER.match(following.text)
            or are_fields
            or place in marked
            or (turns and _SPEAKER.match(following.text))
            or (is_programme and _TIMED.match(following.text))
            or (_is_row(line.text) and _is_row(following.text))
        ):
            sort = CandidateType.ITEM
        elif _SHORT_CODE.fullmatch(line.text) or _SHORT_CODE.fullmatch(following.text):
            sort = CandidateType.DIVIDER
        elif has_ended:
            continue
        elif _is_wrapped(line, following):
            sort = CandidateType.LINE
        elif (
            a_list
            or are_entries
            or (place == 1 and _is_posted(line, following))
            or _is_headline(line, following, width)
        ):
            sort = CandidateType.SHORT_LINE
        else:
            sort = CandidateType.LINE
        after = following.end - len(text[following.start : following.end].lstrip())
        yield from _candidates_before(text, [after], sort)


def _make_line(text: str, start: int, end: int) -> _Line:
    line = text[start:end]
    return _Line(start, end, line.strip(), len(line) - len(line.lstrip(" \t")))


def _is_wrapped(line: _Line, following: _Line) -> bool:
    """Tell whether an item goes on in the next line, which is indented and begins small."""
    opens = following.indent > line.indent and _MARKER.match(line.text)
    return bool(opens) and following.text[:1].islower()


def _is_row(line: str) -> bool:
    """Tell whether a line has columns, apart by spaces, tabs, bars or dots, or ends in figures."""
    return (
        len(_COLUMN.findall(line[:_MAX_ROW])) >= _MIN_COLUMNS
        or bool(_FIGURES.search(line[-_MAX_FIGURES:]))
        or (("...." in line or ". . ." in line) and _LEADERS.search(line[:_MAX_ROW]) is not None)
    )


def _is_programme(lines: Sequence[str]) -> bool:
    """Tell whether lines are the entries of a programme, each behind its time, maybe under a title.

    Prose may be broken before a time, but not in its first line, and goes on in small letters.
    """
    timed = [_TIMED.match(line) for line in lines]
    if sum(each is not None for each in timed) < _MIN_TIMED or not any(timed[:2]):
        return False
    if timed[0] is None and not _is_programme_title(lines[0]):
        return False
    return all(timed) or not any(each["what"].islower() for each in timed if each)


def _is_programme_title(line: str) -> bool:
    """Tell whether a line above a time may be a title: "Saturday 4 May", not "We met at"."""
    words = line.split()
    return len(words) < 3 or line.endswith(":") or not words[-1][0].islower()


def _is_posted(line: _Line, following: _Line) -> bool:
    """Tell whether a line says who posted what stands under it, and when."""
    is_dated = line.text[-1:] in ":)o" or line.text[-1:].isdigit()
    return is_dated and not following.text[:1].islower() and _POSTED.match(line.text) is not None


def _is_headline(line: _Line, following: _Line, width: int) -> bool:
    first = following.text.lstrip(OPENING + " ")[:1]
    if line.text.endswith((",", ";", "-", "–", "—")):
        return False
    if following.start > line.end and not first.islower():  # behind a blank line
        return True
    is_open = MID_SENTENCE.search(line.text[-9:]) is not None
    if not is_open and (_CREDIT.match(following.text) or _begins_anew(line.text, following.text)):
        return True
    return (first.isupper() or first.isdigit()) and len(line.text) < 0.75 * width


def _begins_anew(line: str, following: str) -> bool:
    """Tell whether a line opens with "The" or the like behind a line that may end, as no title."""
    opening = following.split(None, 1)[0]
    if not opening.istitle() or opening.lower() not in ENGLISH.subject_starters:
        return False
    return line.rsplit(None, 1)[-1].islower() and not ends_open(line)


class _Item(NamedTuple):
    start: int
    value: int
    is_small: bool
    is_mid_sentence: bool


def _bullets(text: str) -> list[int]:
    found = [match.start() for match in _BULLET.finditer(text)]
    opening = _DASH_BULLET.match(text)
    if opening:
        dashes = [m for m in _DASH_BULLET.finditer(text) if m.group(1) == opening.group(1)]
        found += [m.start() for m in dashes if m.end() < len(text) and text[m.end()].isupper()]
    return found


def _numbered_runs(text: str) -> Iterator[int]:
    """Yield the starts of items numbered in sequence: "1. … 2. …", "a) … b) …", "i. … ii. …"."""
    runs: dict[tuple[str, str, str], list[_Item]] = {}
    for match in _NUMBERED.finditer(text):
        opened, number, closed, first = match.groups()
        numerals, value = _read_number(number, runs.get((opened, closed, "a"), ()))
        style = (opened, closed, numerals)
        run = runs.get(style, [])
        before = text[max(0, match.start() - 9) : match.start()]
        item = _Item(match.start(), value, first.islower(), bool(MID_SENTENCE.search(before)))
        if run and value == run[-1].value + 1:
            run.append(item)
        elif (numerals != "i" or value == 1) and (match.start() < 2 or _LIST_OPENS.search(before)):
            yield from _item_starts(run)
            runs[style] = [item]
    for run in runs.values():
        yield from _item_starts(run)


def _read_number(number: str, letters: Sequence[_Item]) -> tuple[str, int]:
    """Return the kind of numerals, "1", "A", "a" or "i", and the value.

    An "i" is Roman unless an "h" stands before it among the items with `letters`.
    """
    if number.isdecimal():
        return "1", int(number)
    value = ord(number[0].lower()) - ord("a") + 1
    if number.isupper():
        return "A", value
    if number in ROMAN and not (letters and letters[-1].value == value - 1):
        return "i", ROMAN.index(number) + 1
    return "a", value


def _item_starts(run: list[_Item]) -> list[int]:
    """Return the starts of the items; [] for one alone and for "we (1) wash, (2) dry"."""
    if len(run) < 2 or any(item.is_mid_sentence for item in run[1:]):
        return []
    if any(item.is_small for item in run) and (len(run) < 3 or run[0].start):
        return []
    return [item.start for item in run]


def _mail_headers(text: str) -> list[int]:
    found = [(match.start(), match.group()) for match in _HEADER.finditer(text)]
    return [start for start, _ in found] if len({name for _, name in found}) >= 2 else []


def _candidates_before(
    text: str, starts: Iterable[int], sort: CandidateType
) -> Iterator[BoundaryCandidate]:
    """Yield candidates for sentences that begin at `starts`."""
    for start in starts:
        end = start
        while end and text[end - 1].isspace():
            end -= 1
        if end:
            yield BoundaryCandidate(end, start, end, end, sort)


def _candidate_behind(text: str, end: int, sort: CandidateType) -> BoundaryCandidate:
    after = end
    while after < len(text) and text[after].isspace():
        after += 1
    return BoundaryCandidate(end, after, end, end, sort)
