"""Numbers that a text of OpenDocument shows before headings and clauses, and holds as rules only.

Pure.
"""

import re
from collections.abc import Iterable
from itertools import islice

from index.sources.readers.elements import Element, attribute, local_name
from index.sources.readers.list_numbers import Counters, Level, is_part_of_text

_FORMS = frozenset({"1", "a", "A", "i", "I"})
_WITHOUT_NUMBER = ("is-list-header", "suppress-numbering")
"""What a heading states that has no number; the second name is an old one."""
_LIST_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}list-style-name"
_MOST_LEVELS = 10
"""Levels of a list, as OpenDocument counts them."""
_LONGEST_NUMBER = 9
"""Figures of the longest number that a file may state."""


class OdtNumbers:
    """The labels of a file's paragraphs, which have to be asked for in the order of the file."""

    def __init__(self, parts: Iterable[Element]) -> None:
        self._outline: dict[int, Level] = {}
        self._lists: dict[str, dict[int, Level]] = {}
        self._without: set[str] = set()  # styles of paragraphs that take the number away
        tags = ("{*}outline-style", "{*}list-style", "{*}style")
        for element in (each for part in parts for each in part.iter(*tags)):
            if element.get(_LIST_STYLE) == "":
                self._without.add(attribute(element, "name") or "")
            elif local_name(element) == "outline-style":
                self._outline = _read_levels(element)
            elif local_name(element) == "list-style":
                self._lists[attribute(element, "name") or ""] = _read_levels(element)
        self._headings = Counters()
        self._counters: dict[Element, Counters] = {}  # of an outermost list
        self._last: dict[str, Counters] = {}  # of the last list of a style

    def label(self, paragraph: Element) -> str:
        """Count a heading or a paragraph of a list, and return what is shown before it.

        The mark of an item, such as "1." or "a)", is left out as in other formats; a heading has
        its number in any form.
        """
        is_heading = local_name(paragraph) == "h"
        if not self._lists and not (is_heading and self._outline):
            return ""
        item = paragraph.getparent()
        if item is not None and local_name(item) == "list-item":
            is_first = next(item.iterchildren("{*}p", "{*}h"), None) is paragraph
            return self._label_in_list(item, is_heading=is_heading) if is_first else ""
        is_bare = "true" in (attribute(paragraph, name) for name in _WITHOUT_NUMBER)
        if not is_heading or is_bare or attribute(paragraph, "style-name") in self._without:
            return ""
        level = min(_number(attribute(paragraph, "outline-level"), 1), _MOST_LEVELS) - 1
        at = _number(attribute(paragraph, "start-value"), 1)
        begins = attribute(paragraph, "restart-numbering") == "true"
        self._headings.count(level, self._outline, at=at if begins else None)
        return self._headings.label(level, self._outline)

    def _label_in_list(self, item: Element, *, is_heading: bool) -> str:
        lists = list(islice(item.iterancestors("{*}list"), _MOST_LEVELS))
        style = next(filter(None, (attribute(each, "style-name") for each in lists)), "")
        levels, level = self._lists.get(style, {}), len(lists) - 1
        if not lists or level not in levels:
            return ""
        start = attribute(item, "start-value")
        counters = self._counters_of(lists[-1], style)
        counters.count(level, levels, at=None if start is None else _number(start, 1))
        if not is_heading and not is_part_of_text(levels[level]):
            return ""
        return counters.label(level, levels)

    def _counters_of(self, outermost: Element, style: str) -> Counters:
        """Return the numbers of a list; it may go on with those of the last one of its style."""
        if outermost not in self._counters:
            goes_on = attribute(outermost, "continue-numbering") == "true" or attribute(
                outermost, "continue-list"
            )
            begun = self._last.get(style) if goes_on else None
            self._counters[outermost] = self._last[style] = begun or Counters()
        return self._counters[outermost]


def _read_levels(style: Element) -> dict[int, Level]:
    levels: dict[int, Level] = {}
    for element in islice(style.iterchildren("{*}*"), _MOST_LEVELS):
        number = _number(attribute(element, "level"), 1)
        form = attribute(element, "num-format") or ""
        start = _number(attribute(element, "start-value"), 1)
        form = form if form in _FORMS else ""
        levels[number - 1] = Level(form, _pattern_of(element, number), start)
    return levels


def _pattern_of(element: Element, level: int) -> str:
    written = attribute(element, "num-list-format")
    if written is not None:
        return re.sub(r"(%\d)%", r"\1", written)
    shown = min(_number(attribute(element, "display-levels"), 1), level)
    places = ".".join(f"%{each}" for each in range(level - shown + 1, level + 1))
    before, behind = attribute(element, "num-prefix") or "", attribute(element, "num-suffix") or ""
    return f"{before}{places}{behind}"


def _number(text: str | None, otherwise: int) -> int:
    is_number = text is not None and text.isdecimal() and 0 < len(text) <= _LONGEST_NUMBER
    return max(int(text), 1) if text is not None and is_number else otherwise
