"""Sections of an AsciiDoc file: their headings, the names that lead to them, and their numbers.

Pure.
"""

import re
from collections.abc import Mapping

from index.sources.readers.list_numbers import Counters, Level

HEADING = re.compile(r"(?P<level>={1,6}|#{1,6})[ \t]+(?P<text>\S.*?)(?:[ \t]+(?P=level))?\Z")
UNDERLINES = "=-~^+"
"""Signs that are drawn under a heading, from the title of the file down."""
_ANCHOR = re.compile(
    r"\[\[([\w:.-]{1,100})(?:,[^\[\]]*)?\]\]|\[[\w.%]{0,40}#([\w:-]{1,100})[^\[\]]*\]"
)
_WITHOUT_NUMBER = re.compile(
    r"(?:discrete|float|appendix|preface|abstract|colophon|dedication|glossary|bibliography|index)\b"
)
_LEVELS = {
    level: Level("1", "".join(f"%{place}." for place in range(1, level + 2))) for level in range(5)
}
_DEFAULT_LEVELS = "3"


def find_section_titles(lines: list[str]) -> dict[str, str]:
    """Return the titles of sections by the names that lead to them: their own, and their words."""
    titles: dict[str, str] = {}
    anchor = None
    for line in lines:
        heading = HEADING.match(line)
        if heading is not None:
            title = re.sub(r"\[\[[^\[\]]*\]\]", "", heading["text"]).strip()
            words = re.sub(r"\W+", "_", title.lower()).strip("_")
            for name in (anchor, f"_{words}", title.lower()):
                if name:
                    titles.setdefault(name, title)
        found = _ANCHOR.match(line)
        anchor = (found[1] or found[2]).lower() if found else None
    return titles


class SectionNumbers:
    """Counts the sections of a file that asks for numbers by its attribute `sectnums`."""

    def __init__(self) -> None:
        self._counters = Counters()

    def label(self, level: int, options: str, attributes: Mapping[str, str]) -> str:
        """Return the number that is shown before a heading, "" if none is; the title's level is 0.

        `options` are what stands in brackets over the heading.
        """
        is_asked_for = "sectnums" in attributes or "numbered" in attributes
        if not is_asked_for or not 0 < level <= len(_LEVELS) or _WITHOUT_NUMBER.match(options):
            return ""
        self._counters.count(level - 1, _LEVELS)
        deepest = attributes.get("sectnumlevels", _DEFAULT_LEVELS)
        if deepest.isdecimal() and level > int(deepest[:2]):
            return ""
        return self._counters.label(level - 1, _LEVELS)
