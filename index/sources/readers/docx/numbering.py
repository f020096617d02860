"""Numbers that Word writes before paragraphs, which its file holds only as rules."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from lxml import etree

from index.sources.readers.elements import Element, attribute, local_name, parse_xml
from index.sources.readers.list_numbers import Counters, Level, is_part_of_text

_FORMS = {
    "decimal": "1", "decimalZero": "01", "lowerLetter": "a", "upperLetter": "A",
    "lowerRoman": "i", "upperRoman": "I",
}  # fmt: skip
"""Forms of numbers that are written; of others, such as Chinese ones, nothing is shown."""
_OFF = frozenset({"0", "false", "off"})
_MOST_BASES = 10
"""Styles that a style is based on, one on the other."""
_LONGEST_NUMBER = 9
"""Figures of the longest number that a file may state."""


class _Numbering(NamedTuple):
    """One `w:num`: its levels, the list whose numbers it goes on with, and where it begins anew."""

    levels: dict[int, Level]
    counted_with: str
    starts: dict[int, int]


class _Place(NamedTuple):
    """The numbering that a paragraph is part of, and its level."""

    number_id: str
    level: int


def numbers_of(document: Any) -> "WordNumbers":
    """Return the numbers of a document of python-docx; it has none where their rules are broken."""
    styles = [style.element for style in document.styles]
    for part in document.part.package.iter_parts():
        if str(part.partname).endswith("/numbering.xml"):
            try:
                return WordNumbers(parse_xml(part.blob), styles)
            except etree.XMLSyntaxError:
                break
    return WordNumbers(None, styles)


class WordNumbers:
    """The labels of a file's paragraphs, which have to be asked for in the order of the file."""

    def __init__(self, numbering: Element | None, styles: Iterable[Element]) -> None:
        lists = {} if numbering is None else _read_lists(numbering)
        nums = [] if numbering is None else [e for e in numbering if local_name(e) == "num"]
        self._numberings = {
            attribute(num, "numId") or "": _read_numbering(num, lists) for num in nums
        }
        self._counters: dict[str, Counters] = {}
        self._begun: set[_Place] = set()
        self._style_places = _read_styles(styles)

    def label(self, paragraph: Element, *, is_heading: bool) -> str:
        """Count a paragraph and return what Word writes before it, as far as it is no mere mark.

        The mark of an item in a list, such as "1." or "a)", is left out as in other formats; a
        heading has its number in any form.
        """
        place = self._place_of(paragraph)
        numbering = None if place is None else self._numberings.get(place.number_id)
        if place is None or numbering is None:
            return ""
        counters = self._counters.setdefault(numbering.counted_with, Counters())
        is_first = place not in self._begun
        self._begun.add(place)
        at = numbering.starts.get(place.level) if is_first else None
        counters.count(place.level, numbering.levels, at=at)
        if not is_heading and not is_part_of_text(numbering.levels.get(place.level)):
            return ""
        return counters.label(place.level, numbering.levels)

    def _place_of(self, paragraph: Element) -> _Place | None:
        properties = next((each for each in paragraph if local_name(each) == "pPr"), None)
        if properties is None or not self._numberings:
            return None
        of_style = self._style_places.get(_value(properties, "pStyle") or "")
        own = next((each for each in properties if local_name(each) == "numPr"), None)
        if own is None:
            return of_style
        number_id = _value(own, "numId") or (of_style.number_id if of_style else "")
        level = _number(_value(own, "ilvl"), of_style.level if of_style else 0)
        return _Place(number_id, level)


def _read_lists(numbering: Element) -> dict[str, dict[int, Level]]:
    """Return the levels of each `w:abstractNum` by its id; one may use those of a list style."""
    found, styled, links = {}, {}, {}
    for element in numbering:
        if local_name(element) != "abstractNum":
            continue
        name = attribute(element, "abstractNumId") or ""
        levels = (each for each in element if local_name(each) == "lvl")
        found[name] = {_number(attribute(each, "ilvl"), 0): _read_level(each) for each in levels}
        if (style := _value(element, "styleLink")) is not None:
            styled[style] = name
        if (style := _value(element, "numStyleLink")) is not None:
            links[name] = style
    for name, style in links.items():
        found[name] = found.get(styled.get(style, name), {})
    return found


def _read_level(element: Element) -> Level:
    form = _FORMS.get(_value(element, "numFmt") or "decimal", "")
    pattern = _value(element, "lvlText") or ""
    legal = next(element.iterfind("{*}isLgl"), None)
    in_figures = legal is not None and attribute(legal, "val") not in _OFF
    return Level(form, pattern, _number(_value(element, "start"), 1), in_figures)


def _read_numbering(num: Element, lists: Mapping[str, dict[int, Level]]) -> _Numbering:
    name = _value(num, "abstractNumId") or ""
    levels = dict(lists.get(name, {}))
    starts: dict[int, int] = {}
    for override in num.iterfind("{*}lvlOverride"):
        level = _number(attribute(override, "ilvl"), 0)
        start = _value(override, "startOverride")
        if start is not None:
            starts[level] = _number(start, 1)
        for own in override.iterfind("{*}lvl"):
            levels[level] = _read_level(own)
    return _Numbering(levels, name, starts)


def _read_styles(styles: Iterable[Element]) -> dict[str, _Place]:
    """Return the numbering of each style that has one, of its own or by what it is based on."""
    own: dict[str, tuple[str | None, str | None]] = {}
    bases: dict[str, str] = {}
    for style in styles:
        name = attribute(style, "styleId") or ""
        bases[name] = _value(style, "basedOn") or ""
        properties = next(style.iterfind("{*}pPr/{*}numPr"), None)
        if properties is not None:
            own[name] = (_value(properties, "numId"), _value(properties, "ilvl"))
    return {name: place for name in bases if (place := _place_of_style(name, own, bases))}


def _place_of_style(
    name: str, own: Mapping[str, tuple[str | None, str | None]], bases: Mapping[str, str]
) -> _Place | None:
    level: str | None = None
    for _ in range(_MOST_BASES):
        number_id, stated = own.get(name, (None, None))
        level = level or stated
        if number_id is not None:
            return _Place(number_id, _number(level, 0))
        name = bases.get(name, "")
        if not name:
            return None
    return None


def _value(element: Element, name: str) -> str | None:
    child = next((each for each in element if local_name(each) == name), None)
    return None if child is None else attribute(child, "val")


def _number(text: str | None, otherwise: int) -> int:
    is_number = text is not None and text.isdecimal() and len(text) <= _LONGEST_NUMBER
    return int(text) if text is not None and is_number else otherwise
