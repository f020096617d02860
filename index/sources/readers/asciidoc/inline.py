"""Text of AsciiDoc lines as readers see it, without the marks of formatting.

Pure.
"""

import html
import re
from collections.abc import Mapping

from index.sources.readers.raised_figures import NOTE_MARKS, note_mark

_KEPT = "\ufdd2\ufdd3"
"""Stand around the number of a text that is kept as it is; no text has these two characters."""
_KEPT_TEXT = re.compile(f"{_KEPT[0]}(\\d{{1,6}}){_KEPT[1]}")
_AS_IT_IS = re.compile(
    r"\+\+\+(?P<raw>.{0,2000}?)\+\+\+|\$\$(?P<dollars>.{1,2000}?)\$\$"
    r"|pass:(?P<marks>[a-z,]{0,20})\[(?P<passed>[^\]]{0,2000})\]"
    r"|(?:stem|latexmath|asciimath):[a-z,]{0,20}\[(?P<formula>(?:\\\]|[^\]]){0,2000})\]"
    r"|\+\+(?=\S)(?P<doubled>[^\n]{1,500}?)(?<=\S)\+\+"
    r"|(?<![\w+\\])`\+(?P<code>[^\n]{1,500}?)\+`(?!\w)"
    r"|(?<![\w+\\])\+(?=\S)(?P<plain>[^\n+]{1,500}?)(?<=\S)\+(?![\w+])",
    re.DOTALL,
)
_READS_MARKS = re.compile(r"(?:\A|,)(?:q|n|normal|quotes)(?:,|\Z)")
_TAG = re.compile(r"<!--.*?-->|</?[A-Za-z][^<>]{0,300}>", re.DOTALL)
_ESCAPED = re.compile(r"\\(?:([*_`#^~+({<\[|&])|(?=https?:|[a-z]{3,10}:\S))")
_FOOTNOTE = re.compile(r"footnote(?:ref)?:([\w-]{0,40})\[([^\[\]]*)\]")
_ADDRESS = r"(?:https?|ftp|irc)://[^\s\[\]<>]{1,500}"
_LINK = re.compile(rf"(?:(?:link|mailto):([^\s\[\]]{{1,500}})|({_ADDRESS}))\[([^\[\]]*)\]")
_REFERENCE = re.compile(
    r"<<#?(?P<place>[^<>,\n]{1,200})(?:,\s*(?P<shown>[^<>]{1,300}))?>>"
    r"|xref:(?P<named>[^\s\[\]]{1,300})\[(?P<text>[^\[\]]*)\]"
)
_MACROS = (
    (
        re.compile(r"(?:image|icon|indexterm|anchor|bibitem):[^\s\[\]]{0,300}\[[^\[\]]*\]"),
        "",
    ),
    (re.compile(r"indexterm2:\[([^\[\]]*)\]"), r"\1"),
    (re.compile(r"(?<=\S)\(\(\([^()]{1,300}\)\)\)"), ""),
    (re.compile(r"\(\(\([^()]{1,300}\)\)\)[ \t]?"), ""),
    (re.compile(r"\(\(([^()]{1,300})\)\)"), r"\1"),
    (re.compile(r"\[\[\[([\w-]{1,60})(?:,[^\[\]]*)?\]\]\]"), r"[\1]"),
    (re.compile(r"\[\[[^\[\]]*\]\]"), ""),
    (re.compile(r"(?:kbd|btn):\[([^\[\]]*)\]"), r"\1"),
    (re.compile(r"menu:([^\[\]]{1,80})\[([^\[\]]*)\]"), r"\1 > \2"),
    (re.compile(r"\[[^\[\]]{0,80}\](?=[#*_`])"), ""),
)
_QUOTES = re.compile(r"(?P<double>\"`|`\")|(?P<single>'`|`')")
_UNCONSTRAINED = re.compile(r"(\*\*|__|``|##)(?=\S)([^\n]{1,500}?)\1")
_CONSTRAINED = re.compile(
    r"(?<![\w\\*_`#])([*_`#])(?=\S)((?:(?!\1)[^\n]|(?<=\w)\1(?=\w)){1,500}?)(?<=\S)\1(?![\w*_`#])"
)
_STRUCK = re.compile(r"\[\.?line-through\](##?)(?=\S)[^\n]{1,500}?\1")
"""What the page takes back."""
_RAISED = re.compile(r"\^([^\s^]{1,20})\^")
_LOWERED = re.compile(r"~([^\s~]{1,20})~")
_SUPERSCRIPTS = str.maketrans("0123456789+-n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ")
_SUBSCRIPTS = str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")
_REPLACED = (("(C)", "©"), ("(R)", "®"), ("(TM)", "™"))
_NAMED_OPTION = re.compile(r",\s*(?:window|role|opts|rel|id|title|subject|xrefstyle)\s*=.*\Z")


class AsciiDocInline:
    """Makes text of AsciiDoc's inline markup; `notes` collects the texts of its footnotes.

    `titles` are those of the file's sections by the names under which it may refer to them.
    """

    def __init__(self, titles: Mapping[str, str] | None = None) -> None:
        self.notes: list[str] = []
        self._titles = titles or {}
        self._named_notes: dict[str, int] = {}
        self._kept: list[str] = []

    def text(self, source: str) -> str:
        """Return the visible text of a paragraph whose attributes have their values."""
        if source.isalnum():
            return source
        if "line-through" in source:
            source = _STRUCK.sub("", source)
        text = _AS_IT_IS.sub(self._keep_passed, source) if _may_pass(source) else source
        if "\\" in text:
            text = _ESCAPED.sub(lambda found: self._keep(found[1] or ""), text)
        text = _LINK.sub(_shown_link, text)
        text = _REFERENCE.sub(self._shown_reference, text)
        for pattern, shown in _MACROS:
            text = pattern.sub(shown, text)
        text = _QUOTES.sub(_quotation_mark, text)
        for _ in range(3):  # marks inside marks
            text = _CONSTRAINED.sub(r"\2", _UNCONSTRAINED.sub(r"\2", text))
        text = _RAISED.sub(lambda m: m[1].translate(_SUPERSCRIPTS), text)
        text = _LOWERED.sub(lambda m: m[1].translate(_SUBSCRIPTS), text)
        for mark, sign in _REPLACED:
            text = text.replace(mark, sign)
        text = _FOOTNOTE.sub(self._note, text)
        text = html.unescape(text) if "&" in text else text
        return self._with_kept(text)

    def _keep(self, text: str) -> str:
        self._kept.append(text)
        return f"{_KEPT[0]}{len(self._kept) - 1}{_KEPT[1]}"

    def _keep_passed(self, found: re.Match[str]) -> str:
        """Keep what passes the marks of formatting by; of raw HTML, what is between its tags.

        With `pass:q[…]` these marks are read all the same.
        """
        if _READS_MARKS.search(found["marks"] or ""):
            return self._keep(self.text(found["passed"]))
        raw = found["raw"] if found["raw"] is not None else found["passed"]
        if raw is not None:
            return self._keep(html.unescape(_TAG.sub("", raw)))
        names = ("dollars", "formula", "doubled", "code", "plain")
        return self._keep(next(found[name] for name in names if found[name] is not None))

    def _with_kept(self, text: str) -> str:
        if _KEPT[0] in text:
            last = len(self._kept)
            text = _KEPT_TEXT.sub(
                lambda found: self._kept[int(found[1])] if int(found[1]) < last else "", text
            )
        return text

    def _shown_reference(self, found: re.Match[str]) -> str:
        """Return the text of a reference: its own, or the title of the section it leads to."""
        shown = found["shown"] or found["text"]
        if shown:
            return _NAMED_OPTION.sub("", shown)
        place = (found["place"] or found["named"]).strip()
        return self._titles.get(place.lstrip("#").lower(), place)

    def _note(self, found: re.Match[str]) -> str:
        name, text = found[1], found[2].strip()
        if not text:
            number = self._named_notes.get(name)
            return note_mark(str(number)) if number else ""
        self.notes.append(self._with_kept(text).strip(NOTE_MARKS))
        if name:
            self._named_notes[name] = len(self.notes)
        return note_mark(str(len(self.notes)))


def _may_pass(source: str) -> bool:
    return "+" in source or "$$" in source or ":[" in source or "pass:" in source


def _shown_link(found: re.Match[str]) -> str:
    """Return the text of a link without its options, or its address if it has no text."""
    text = _NAMED_OPTION.sub("", found[3]).strip().removesuffix("^")
    if text[:1] == '"' and '"' in text[1:]:
        text = text[1 : text.index('"', 1)]
    return text or found[1] or found[2]


def _quotation_mark(match: re.Match[str]) -> str:
    opens = match[0].endswith("`")
    if match["double"]:
        return "“" if opens else "”"
    return "‘" if opens else "’"
