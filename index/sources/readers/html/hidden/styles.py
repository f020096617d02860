"""Elements that a page's own style sheets hide, by the rules that hold without a condition.

Useful for: what stands in `style` elements. Not useful for: linked sheets, which are not fetched.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from lxml import etree

from index.sources.readers.elements import Element

_COMMENT_OR_STRING = re.compile(
    r"/\*.*?(?:\*/|\Z)|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|<!--|-->", re.DOTALL
)
_PIECE = re.compile(r"([^{}]*)([{}])")
_SCREEN = re.compile(r"(?:(?:only\s+)?screen|all)?\s*\Z", re.IGNORECASE)
_COMPOUND = re.compile(r"(?P<tag>[A-Za-z][A-Za-z0-9-]*)?(?P<names>(?:[.#][\w-]+)*)")
_COMBINATOR = re.compile(r"\s*[>~+]\s*|\s+")
_NAME = re.compile(r"[.#][\w-]+")
_STATE = re.compile(r"::?[\w-]+(?:\([^()]*\))?|\[[^\[\]]*\]")
_WITHOUT_SCRIPT = re.compile(r"no-?(?:js|script)", re.IGNORECASE)
_FAR_AWAY = re.compile(r"-(?:\d{4,}|9{3})(?:\.\d+)?(?:px)?\Z|-\d{3,}(?:em|rem|vw|vh|%)\Z")
_CLIPPED = re.compile(r"rect\(\s*[01](?:px)?\b|inset\(\s*(?:50|100)%")
_MOST_RULES = 20_000
_MOST_SHARE = 0.5
"""Share of a page's words from which on a script surely shows again what a rule hides."""

_STATES = frozenset({
    ".active", ".show", ".shown", ".open", ".opened", ".visible", ".in", ".selected", ".current",
    ".expanded", ".is-active", ".is-open", ".is-visible", ".is-shown", ".is-expanded",
})  # fmt: skip
"""Classes that scripts give to what is to be shown."""
_WITH_PLACE = etree.XPath(
    "//*[contains(@style, 'absolute') or contains(@style, 'fixed') or contains(@style, 'collapse')]"
)
_HAS_CLASS_OR_ID = etree.XPath("//*[@class or @id]")
_CONTROLS = etree.XPath(
    "//@aria-controls | //@data-target | //@data-bs-target | //a/@href[starts-with(., '#')]"
)


class _Compound(NamedTuple):
    """What a part of a selector asks of one element: its name, "" for any, its classes and id."""

    tag: str
    names: frozenset[str]


class _Rule(NamedTuple):
    """A selector, from the outermost element to the one meant, and whether it hides or shows it.

    `is_sometimes` is a rule that holds in some state of the page, or on some screens, only.
    """

    compounds: tuple[_Compound, ...]
    hides: bool
    is_sometimes: bool
    weight: tuple[bool, int, int, int]


def find_far_or_clipped(tree: Element) -> list[Element]:
    """Return the elements that their own style puts beside the screen, or leaves nothing of."""
    return [each for each in _WITH_PLACE(tree) if _hides(each.get("style"))]


def find_hidden_by_style(tree: Element) -> list[Element]:
    """Return the elements that a page's own rules hide from all of its readers, and for good.

    What another rule, a script of the page or a link in it shows again is not among them.
    """
    sheets = [
        element.text or ""
        for element in tree.iter("style")
        if _SCREEN.match(element.get("media") or "")
        and next(element.iterancestors("noscript"), None) is None
    ]
    rules = list(islice((rule for sheet in sheets for rule in _rules(sheet)), _MOST_RULES))
    hiding = [rule for rule in rules if rule.hides and not rule.is_sometimes]
    if not hiding:
        return []
    showing = [rule for rule in rules if not rule.hides]
    scripts = {word for script in tree.iter("script") for word in _words_of_script(script)}
    elements = _by_name(tree)
    found: dict[Element, _Rule] = {}
    for rule in hiding:
        names = rule.compounds[-1].names
        if any(_may_show(other, rule) for other in showing) or {n[1:] for n in names} & scripts:
            continue
        for element in _matches(rule, elements, tree):
            found[element] = max(rule, found.get(element, rule), key=lambda each: each.weight)
    for rule in showing if found else ():
        for element in _matches(rule, elements, tree):
            if element in found and found[element].weight < rule.weight:
                del found[element]
    return [*_without_shown(found, tree)]


# --- rules ---------------------------------------------------------------------------------------


def _rules(sheet: str) -> Iterator[_Rule]:
    """Yield the rules of a sheet that hide or show an element, in order."""
    conditions: list[bool | None] = []  # of the groups around; None for what has no rules for pages
    selector, order = "", 0
    for piece in _PIECE.finditer(_COMMENT_OR_STRING.sub("", sheet)):
        text, sign = piece[1].strip(), piece[2]
        if sign == "{":
            if selector:  # a rule in a rule, or damage
                conditions.append(None)
            selector = text.rpartition(";")[2].strip()
            if selector.startswith("@"):
                conditions.append(_condition(selector))
                selector = ""
            continue
        hides = _hides(text) if selector else None
        if hides is not None and None not in conditions:
            for each in selector.split(","):
                order += 1
                rule = _rule(each.strip(), hides=hides, order=order)
                if rule is not None:
                    yield rule._replace(
                        is_sometimes=rule.is_sometimes or any(conditions),
                        weight=("important" in text, *rule.weight[1:]),
                    )
        elif not selector and conditions:
            conditions.pop()
        selector = ""


def _condition(group: str) -> bool | None:
    """Return whether a group of rules holds on some screens only; None if on none, as in print."""
    name, _, rest = group[1:].partition(" ")
    match name.lower():
        case "layer":
            return False
        case "media":
            if _SCREEN.match(rest):
                return False
            return None if re.match(r"\s*(?:only\s+)?(?:print|speech)\b", rest) else True
        case "supports" | "container":
            return True
    return None


def _hides(declarations: str) -> bool | None:
    """Return whether declarations hide an element or show it; None if they say neither."""
    said: dict[str, str] = {}
    for declaration in declarations.lower().split(";"):
        name, _, value = declaration.partition(":")
        said[name.strip()] = value.replace("!important", "").strip()
    display, visibility = said.get("display"), said.get("visibility")
    if display == "none" or visibility in {"hidden", "collapse"}:
        return True
    is_away = any(_FAR_AWAY.match(said.get(edge, "")) for edge in ("left", "top", "right"))
    is_clipped = any(_CLIPPED.search(said.get(name, "")) for name in ("clip", "clip-path"))
    if said.get("position") in {"absolute", "fixed"} and (is_away or is_clipped):
        return True
    shows = display or visibility == "visible" or said.get("position") in {"static", "relative"}
    return False if shows else None


def _rule(selector: str, *, hides: bool, order: int) -> _Rule | None:
    """Return the rule of one selector, None if it may be about elements that are not looked for."""
    plain = _STATE.sub("", selector)
    if "\\" in selector or "*" in selector or _WITHOUT_SCRIPT.search(selector):
        return None
    found = [_COMPOUND.fullmatch(part) for part in _COMBINATOR.split(plain.strip())]
    parts = [part for part in found if part is not None and part[0]]
    if len(parts) < len(found):
        return None
    compounds = tuple(
        _Compound((part["tag"] or "").lower(), frozenset(_NAME.findall(part["names"])))
        for part in parts
    )
    names = [name for compound in compounds for name in compound.names]
    ids = sum(name.startswith("#") for name in names)
    is_sometimes = plain != selector or "~" in plain or "+" in plain
    return _Rule(compounds, hides, is_sometimes, (False, ids, len(names) - ids, order))


def _may_show(showing: _Rule, hiding: _Rule) -> bool:
    """Return whether a rule shows in some state what another one hides.

    It asks more of the same element: a class that a script adds, an open parent, a mouse over it.
    """
    meant, hidden = showing.compounds[-1], hiding.compounds[-1]
    if meant.names & _STATES and not meant.names - _STATES - hidden.names:
        return showing.compounds[:-1] == hiding.compounds[:-1]
    if not (hidden.names <= meant.names and hidden.tag in {"", meant.tag}):
        return False
    return showing.is_sometimes or showing.compounds != hiding.compounds


# --- elements ------------------------------------------------------------------------------------


def _by_name(tree: Element) -> dict[str, list[Element]]:
    """Return the elements of a page by each of their classes and by their id."""
    elements: dict[str, list[Element]] = defaultdict(list)
    for element in _HAS_CLASS_OR_ID(tree):
        for name in _names_of(element):
            elements[name].append(element)
    return elements


def _names_of(element: Element) -> set[str]:
    names = {f".{name}" for name in (element.get("class") or "").split()}
    return names | {f"#{element.get('id')}"} if element.get("id") else names


def _matches(rule: _Rule, elements: dict[str, list[Element]], tree: Element) -> Iterator[Element]:
    meant = rule.compounds[-1]
    named = [elements.get(name, []) for name in meant.names]
    for element in min(named, key=len) if named else list(tree.iter(meant.tag)):
        if _fits(element, meant) and _stands_below(element, rule.compounds[:-1]):
            yield element


def _fits(element: Element, compound: _Compound) -> bool:
    return compound.tag in {"", element.tag} and compound.names <= _names_of(element)


def _stands_below(element: Element, compounds: tuple[_Compound, ...]) -> bool:
    waiting = list(compounds)
    for ancestor in element.iterancestors() if waiting else ():
        if _fits(ancestor, waiting[-1]):
            waiting.pop()
            if not waiting:
                return True
    return not waiting


def _words_of_script(script: Element) -> list[str]:
    """Return the words of a script that runs; other kinds hold data."""
    is_data = "json" in (script.get("type") or "") or "template" in (script.get("type") or "")
    return [] if is_data else re.findall(r"[\w-]+", script.text or "")


def _without_shown(found: dict[Element, _Rule], tree: Element) -> Iterator[Element]:
    """Yield those elements that nothing else shows: no style of their own, and no control."""
    controls = {word.lstrip("#.") for value in _CONTROLS(tree) for word in str(value).split()}
    total = len(" ".join(tree.itertext()).split())
    words: Counter[_Rule] = Counter()
    for element, rule in found.items():
        words[rule] += len(" ".join(element.itertext()).split())
    for element, rule in found.items():
        is_opened = {name[1:] for name in _names_of(element)} & controls
        is_panel = element.get("role") == "tabpanel"
        is_styled = _hides(element.get("style") or "") is False
        if not (is_opened or is_panel or is_styled) and words[rule] < _MOST_SHARE * total:
            yield element
