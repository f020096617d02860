"""Elements whose letters have the colour of what lies behind them, by their own styles. Pure.

Useful for: styles on elements, as in mails and pages of word processors. Not useful for: colours
that style sheets give.
"""

import re
from itertools import chain

from lxml import etree

from index.sources.readers.elements import Element

_COLOURED = etree.XPath("//*[contains(@style, 'olor') or contains(@style, 'OLOR')]")
_HAS_OTHER_COLOURS = etree.XPath(
    "boolean(.//*[@class or @color or contains(@style, 'color') or contains(@style, 'background')])"
)
_HAS_GROUNDS = etree.XPath(
    "boolean(//*[contains(@style, 'ackground') or contains(@style, 'ACKGROUND') or @bgcolor"
    " or @background])"
)
_LETTERS = re.compile(r"(?:\A|;)\s*color\s*:\s*([^;!]+)", re.IGNORECASE)
_NAMES = {
    "white": "ffffff", "black": "000000", "red": "ff0000", "yellow": "ffff00", "blue": "0000ff",
    "silver": "c0c0c0", "gray": "808080", "grey": "808080", "whitesmoke": "f5f5f5",
}  # fmt: skip
_WHITE = "ffffff"
_HEX = re.compile(r"#([0-9a-f]{6}|[0-9a-f]{3})(?:ff?)?\Z")
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*(?:[,/]\s*1(?:\.0)?\s*)?\)")
_SHEET_SAYS = re.compile(r"background", re.IGNORECASE)
_UNKNOWN = ""
"""Of a background that is a picture, or that a sheet may give."""


def find_without_contrast(tree: Element) -> list[Element]:
    """Return the elements in whose colour nobody can read them, and whose parts have none else.

    Where no element around one says what lies behind it, and no sheet may, a page is white.
    """
    found: list[Element] = []
    is_plain: bool | None = None
    has_grounds = _HAS_GROUNDS(tree)
    for element in _COLOURED(tree):
        stated = _LETTERS.findall(element.get("style"))
        colour = _colour(stated[-1].lower().strip()) if stated else ""
        if not colour or (colour != _WHITE and not has_grounds):
            continue
        behind = _behind(element) if has_grounds else None
        if behind is None and colour == _WHITE:
            is_plain = _is_plain(tree) if is_plain is None else is_plain
            behind = _WHITE if is_plain and not _is_named(element) else None
        if behind == colour and not _HAS_OTHER_COLOURS(element):
            found.append(element)
    return found


def _declared(element: Element) -> dict[str, str]:
    said: dict[str, str] = {}
    for declaration in (element.get("style") or "").lower().split(";"):
        name, _, value = declaration.partition(":")
        said[name.strip()] = value.replace("!important", "").strip()
    return said


def _colour(value: str) -> str:
    """Return a colour as six hexadecimal figures, `_UNKNOWN` for what is no plain colour."""
    if (written := _HEX.match(value)) is not None:
        figures = written[1]
        return figures if len(figures) == 6 else "".join(each * 2 for each in figures)
    if (written := _RGB.fullmatch(value)) is not None:
        return "".join(f"{min(int(each), 255):02x}" for each in written.groups())
    return _NAMES.get(value, _UNKNOWN)


def _behind(element: Element) -> str | None:
    """Return the colour behind an element, as the nearest one states it; None if none does."""
    for each in chain([element], element.iterancestors()):
        said = _declared(each) if each.get("style") else {}
        stated = said.get("background-color") or said.get("background") or each.get("bgcolor")
        if stated or "background-image" in said or each.get("background"):
            return _colour((stated or "").lower())
    return None


def _is_named(element: Element) -> bool:
    """Tell whether a sheet may give a background to an element or to one around it."""
    return any(each.get("class") or each.get("id") for each in [element, *element.iterancestors()])


def _is_plain(tree: Element) -> bool:
    """Tell whether a page has no sheet that gives anything a background."""
    if next(tree.iterfind(".//link[@rel='stylesheet']"), None) is not None:
        return False
    return not any(_SHEET_SAYS.search(sheet.text or "") for sheet in tree.iter("style"))
