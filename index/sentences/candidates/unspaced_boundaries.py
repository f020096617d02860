"""Candidate boundaries at marks without a space after them, at Thai spaces and at smiles."""

import re
from collections.abc import Iterator
from itertools import chain, islice

from index.sentences.candidates.boundary_candidate import BoundaryCandidate, CandidateType
from index.sentences.candidates.marked_boundaries import SYMBOL

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
_WIDE = re.compile(r"([。！？．｡]++)[」』”’）】]*+(\"?)(\s*+)")
_UNSPACED_MARK = re.compile(r"([։।॥።፧။۔؟]++|(?<=[^\W\d_a-zA-Z])[?!]++)(?=[^\W\d_a-zA-Z])")
"""Marks of other scripts right before a letter of theirs, where the space was forgotten."""

_ARMENIAN_COLON = re.compile("(:)(?<=[\u0561-\u0587»\\d.].)(\\s++)(?=[“«]?[\u0531-\u0556])")
"""A colon typed for the Armenian full stop, before a capital."""

_ETHIOPIC_COLONS = re.compile("(::|፡፡)(?<=[\u1200-\u135a]..)(\\s*+)")
"""Two colons or two word spaces typed for the Ethiopic full stop."""

_OTHER_SCRIPT = re.compile("[\u0370-\u1dff\u2c00-\U0010ffff]")
"""A character that is neither Latin nor a mark that Latin texts have."""

_SYMBOL = re.compile(f"[{SYMBOL}]")
_ASCII_BYTES = bytes(range(128))

_THAI_SPACE = re.compile('[ \u00a0](?<=[\u0e00-\u0e7f0-9A-Za-z”")%].)[ \u00a0]*(?=[\u0e00-\u0e7f])')
_FEELING = re.compile(
    rf"""
    [:;=<{SYMBOL}]
    (?: (?<=[:;=])['’]?-?[)(\]DPpO3*/\\|]+
      | (?<=<)3
      | (?<=[{SYMBOL}])[\ufe0f\u200d\U0001f3fb-\U0001f3ff]* )
    (?=\s+[“"(]?[^\W\d_])
    """,
    re.VERBOSE,
)


_EYES = (":", ";", "=", "<", "))")
"""What every smiley without other characters than those of ASCII begins with, or ends."""

_SMILE = re.compile(r"\)(?<=[^\W_].)\)+(?=\s+[^\W\d_])")
"""Brackets that smile, if none was opened: "Great)) See you"."""

_SHORT_SMILE = re.compile(r"\)(?<=[^\W\d_]{2}.)\)*(?=\s+[^\W\d_])")
"""The same where one bracket is enough."""

_TICKS = frozenset("☐☑☒✅✓✔✗✘❌►▶➤")
_SIGNED_LINE = re.compile(rf"(?:\A|\n|\r)[ \t]*[{SYMBOL}]")
_MAX_INDENT = 40
"""Code points before such a sign in which its line begins."""

_QUOTE_WINDOW = 200
"""Code points before a straight quote among which the one that opened is looked for."""

_SMILE_WINDOW = 200
"""Code points before them among which an opening bracket is looked for."""


def find_unspaced(text: str, *, smiles: bool = False) -> Iterator[BoundaryCandidate]:
    """Yield candidates at marks with no space after them, and behind emoji.

    With `smiles` a bracket alone is one: "Привет) Как дела".
    """
    for match in _GLUED.finditer(text):
        start, end = match.start(), match.end()
        sort = CandidateType.FOOTNOTE if match["note"] else CandidateType.GLUED
        yield BoundaryCandidate(end, _skip_space(text, end), start, _end_of_run(text, start), sort)
    others = "" if text.isascii() else _without_ascii(text)
    if others:
        yield from _find_of_scripts(text, others)
    may_feel = any(map(text.__contains__, _EYES))
    if may_feel or (others and ((smiles and ")" in text) or _SYMBOL.search(others))):
        yield from _find_feelings(text, smiles=smiles)


def _without_ascii(text: str) -> str:
    """Return the characters of a text beyond ASCII, which in most are few and soon looked at."""
    left = text.encode("utf-8", "surrogatepass").translate(None, _ASCII_BYTES)
    return left.decode("utf-8", "surrogatepass")


def _find_of_scripts(text: str, others: str) -> Iterator[BoundaryCandidate]:
    """Yield candidates at the marks of other scripts, and between their letters.

    `others` are the characters of the text beyond ASCII.
    """
    has_others = _OTHER_SCRIPT.search(others) is not None
    if has_others:
        for match in _WIDE.finditer(text):
            end, after = match.span(3)
            if match[2] and not _closes_here(text, match.start(2)):
                end = after = match.start(2)
            yield BoundaryCandidate(end, after, *match.span(1), CandidateType.WIDE)
    if has_others or "?" in text or "!" in text:
        for match in _UNSPACED_MARK.finditer(text):
            start, end = match.span()
            yield BoundaryCandidate(end, end, start, end, CandidateType.GLUED)
    if has_others:
        for match in chain(_ETHIOPIC_COLONS.finditer(text), _ARMENIAN_COLON.finditer(text)):
            yield BoundaryCandidate(
                match.end(1), match.end(), *match.span(1), CandidateType.EXCLAMATION
            )
        for match in _THAI_SPACE.finditer(text):
            start, end = match.span()
            yield BoundaryCandidate(start, end, start, start, CandidateType.SPACE)


def _closes_here(text: str, place: int) -> bool:
    """Whether a straight quote closes: an odd number of them stands before it."""
    return text.count('"', max(0, place - _QUOTE_WINDOW), place) % 2 == 1


def _opens_item(text: str, place: int, *, are_signed: bool) -> bool:
    """Whether the sign at a place is a box or a tick that opens a line of a list.

    So does an emoji where the lines `are_signed`: more than one opens with one.
    """
    before = text[max(0, place - _MAX_INDENT) : place].rstrip(" \t")
    if before[-1:] not in {"\n", "\r"}:
        return False
    return are_signed or text[place] in _TICKS


def _find_feelings(text: str, *, smiles: bool) -> Iterator[BoundaryCandidate]:
    """Yield candidates behind emoji, smileys and brackets that smile."""
    are_signed = len([*islice(_SIGNED_LINE.finditer(text), 2)]) > 1
    found = [
        match.span()
        for match in _FEELING.finditer(text)
        if match.start()
        and not _opens_item(text, match.start(), are_signed=are_signed)
        and (text[match.start() - 1].isspace() or text[match.start()] >= "\U0001f300")
    ]
    if (")" if smiles else "))") in text:
        smile = _SHORT_SMILE if smiles else _SMILE
        found += [
            match.span()
            for match in smile.finditer(text)
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
