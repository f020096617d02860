"""Text of AsciiDoc lines as readers see it, without the marks of formatting.

Pure.
"""

import re
from collections.abc import Mapping

from index.sources.readers.raised_figures import NOTE_MARKS, note_mark

_ATTRIBUTE = re.compile(r"(?<!\\)\{([\w-]{1,40})\}")
_FOOTNOTE = re.compile(r"footnote(?:ref)?:[\w-]{0,40}\[([^\[\]]*)\]")
_MACROS = (
    (
        re.compile(r"(?:image|icon|indexterm2?|pass|anchor|bibitem):[^\s\[\]]{0,300}\[[^\[\]]*\]"),
        "",
    ),
    (re.compile(r"\(\(\([^()]*\)\)\)"), ""),
    (re.compile(r"\[\[[^\[\]]*\]\]"), ""),
    (re.compile(r"<<[^<>,]*,\s*([^<>]*)>>"), r"\1"),
    (re.compile(r"<<#?([^<>]*)>>"), r"\1"),
    (re.compile(r"(?:kbd|btn):\[([^\[\]]*)\]"), r"\1"),
    (re.compile(r"menu:([^\[\]]{1,80})\[([^\[\]]*)\]"), r"\1 > \2"),
    (re.compile(r"(?:link|xref|mailto):([^\s\[\]]{1,500})\[\]"), r"\1"),
    (re.compile(r"(?:link|xref|mailto):[^\s\[\]]{1,500}\[([^\[\]]+)\]"), r"\1"),
    (re.compile(r"(?:https?|ftp|irc)://[^\s\[\]<>]{1,500}\[([^\[\]]+)\]"), r"\1"),
    (re.compile(r"((?:https?|ftp|irc)://[^\s\[\]<>]{1,500})\[\]"), r"\1"),
    (re.compile(r"\[[^\[\]]{0,80}\](?=[#*_`])"), ""),
)
_QUOTES = re.compile(r"(?P<double>\"`|`\")|(?P<single>'`|`')")
_UNCONSTRAINED = re.compile(r"(\*\*|__|``|##|\+\+)(?=\S)([^\n]{1,500}?)\1")
_CONSTRAINED = re.compile(
    r"(?<![\w\\*_`#+])([*_`#+])(?=\S)((?:(?!\1)[^\n]|(?<=\w)\1(?=\w)){1,500}?)(?<=\S)\1(?![\w*_`#+])"
)
_RAISED = re.compile(r"\^([^\s^]{1,20})\^")
_LOWERED = re.compile(r"~([^\s~]{1,20})~")
_SUPERSCRIPTS = str.maketrans("0123456789+-n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ")
_SUBSCRIPTS = str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")
_REPLACED = (("(C)", "©"), ("(R)", "®"), ("(TM)", "™"))


class AsciiDocInline:
    """Makes text of AsciiDoc's inline markup; `notes` collects the texts of its footnotes."""

    def __init__(self) -> None:
        self.notes: list[str] = []

    def text(self, source: str, attributes: Mapping[str, str]) -> str:
        """Return the visible text of a paragraph."""
        text = _ATTRIBUTE.sub(lambda m: attributes.get(m[1], m[0]), source)
        text = _FOOTNOTE.sub(lambda m: self._note(m[1], attributes), text)
        for pattern, shown in _MACROS:
            text = pattern.sub(shown, text)
        text = _QUOTES.sub(_quotation_mark, text)
        for _ in range(3):  # marks inside marks
            text = _CONSTRAINED.sub(r"\2", _UNCONSTRAINED.sub(r"\2", text))
        text = _RAISED.sub(lambda m: m[1].translate(_SUPERSCRIPTS), text)
        text = _LOWERED.sub(lambda m: m[1].translate(_SUBSCRIPTS), text)
        for mark, sign in _REPLACED:
            text = text.replace(mark, sign)
        return text.replace("\\", "") if "\\" in text else text

    def _note(self, text: str, attributes: Mapping[str, str]) -> str:
        if not text.strip():
            return ""
        self.notes.append(self.text(text, attributes).strip(NOTE_MARKS))
        return note_mark(str(len(self.notes)))


def _quotation_mark(match: re.Match[str]) -> str:
    opens = match[0].endswith("`")
    if match["double"]:
        return "“" if opens else "”"
    return "‘" if opens else "’"
