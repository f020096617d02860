"""Restoration of blocks that extraction dropped between others of the same article.

trafilatura 2.3 drops small tables, and in its last resort all lists and all headings, though their
neighbours stay.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from copy import deepcopy
from itertools import islice

from index.sources.readers.elements import Element

_KINDS = ("table", "ul", "ol", "dl", "pre", "blockquote")
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_MOST_LOOKED_AT = 500
_LONGEST_START = 40
"""Letters by which a block is found in what extraction gave, which may have kept a part of it."""
_MOST_LINKED = 0.35
"""Share of letters in links from which on a block leads to other pages."""


def restore_lost_blocks(body: Element, region: Element, outside: tuple[str, ...]) -> None:
    """Put each lost table, list, code or quotation back behind its neighbour, or before it.

    A block is lost if `body`, which extraction made of `region`, has a sibling of it but not the
    block. Those in elements `outside` the article are left out. Where extraction kept no heading
    below the first level, each one is put back over what stands below it.
    """
    lost = _find_lost_blocks(body, region, outside)
    headings = _find_lost_headings(body, region, outside)
    if not lost and not headings:
        return
    places: dict[str, Element] = {}
    for element in body.iterdescendants():
        places.setdefault(_letters(element), element)
    passed = frozenset(headings)
    left = [element for element in lost if not _restore(element, body, places, passed)]
    if headings:
        _restore_headings(body, [*left, *headings], region)


def _find_lost_blocks(body: Element, region: Element, outside: tuple[str, ...]) -> list[Element]:
    blocks = [
        element
        for element in islice(region.iter(*_KINDS), _MOST_LOOKED_AT)
        if next(element.iterancestors(*_KINDS, *outside), None) is None and _is_article(element)
    ]
    if not blocks:
        return []
    kept = "".join(map(_letters, body))
    return [element for element in blocks if _letters(element)[:_LONGEST_START] not in kept]


def _find_lost_headings(body: Element, region: Element, outside: tuple[str, ...]) -> list[Element]:
    """Return the headings below the first level, () where extraction kept one of them."""
    headings = [
        element
        for element in islice(region.iter(*_HEADINGS), _MOST_LOOKED_AT)
        if next(element.iterancestors(*_KINDS, *outside), None) is None and _is_article(element)
    ]
    if not headings:
        return []
    kept = set(map(_letters, body.iter("head", *_HEADINGS)))
    return [] if any(_letters(element) in kept for element in headings) else headings


def _restore(
    element: Element, body: Element, places: dict[str, Element], passed: AbstractSet[Element]
) -> bool:
    """Put a block behind its neighbour, or before it, and return whether one was found.

    The headings in `passed`, which are put back later, are no neighbours before it.
    """
    for sibling in element.itersiblings(preceding=True):
        if (letters := _letters(sibling)) and sibling not in passed:
            if letters in places:
                place = _child_of(body, places[letters])
                _insert(body, body.index(place) + 1, element, places)
                return True
            break
    following = next((each for each in element.itersiblings() if _letters(each)), None)
    if following is None or _letters(following) not in places:
        return False
    place = _child_of(body, places[_letters(following)])
    _insert(body, body.index(place), element, places)
    return True


def _restore_headings(body: Element, lost: Sequence[Element], region: Element) -> None:
    """Put headings, and blocks between them, before what stands below each.

    From the end of the page on, since what stands below a heading may be another one. Of several
    paragraphs with the same words the last one is meant that stands before what was put back. So
    what stands behind that is looked at once, and left out for good.
    """
    order = {element: at for at, element in enumerate(region.iter(*_KINDS, *_HEADINGS))}
    rank = {child: (at, 0) for at, child in enumerate(body)}
    places: dict[str, list[Element]] = {}
    for element in body.iterdescendants():
        places.setdefault(_letters(element), []).append(element)
    end = len(rank), 0
    for element in sorted(lost, key=order.__getitem__, reverse=True):
        below = _find_below(element)
        while below is not None:
            same = places.get(_letters(below), [])
            while same and rank[_child_of(body, same[-1])] > end:
                same.pop()
            if same:
                place, copy = _child_of(body, same[-1]), _copy(element)
                place.addprevious(copy)
                at, below_others = rank[place]
                end = rank[copy] = at, below_others - 1
                places.setdefault(_letters(copy), []).append(copy)
                break
            below = next((each for each in below if _letters(each)), None)


def _find_below(element: Element) -> Element | None:
    """Return what stands below a heading, or below what holds nothing else."""
    letters = _letters(element)
    while True:
        following = next((each for each in element.itersiblings() if _letters(each)), None)
        parent = element.getparent()
        if following is not None or parent is None or _letters(parent) != letters:
            return following
        element = parent


def _insert(body: Element, at: int, element: Element, places: dict[str, Element]) -> None:
    """Put a copy of a block into the body, as the place behind which the next one may go."""
    copy = _copy(element)
    body.insert(at, copy)
    places.setdefault(_letters(copy), copy)


def _copy(element: Element) -> Element:
    """Return a copy of a block without the text behind it; the page keeps its order."""
    copy = deepcopy(element)
    copy.tail = None
    return copy


def _child_of(body: Element, element: Element) -> Element:
    """Return the child of the body that an element is, or is in."""
    while element.getparent() is not body:
        element = element.getparent()
    return element


def _is_article(element: Element) -> bool:
    linked = sum(len(_letters(link)) for link in element.iter("a"))
    letters = len(_letters(element))
    return letters > 0 and linked < _MOST_LINKED * letters


def _letters(element: Element) -> str:
    """Return the text of an element without white space, "" for a comment."""
    return "".join("".join(element.itertext()).split()) if isinstance(element.tag, str) else ""
