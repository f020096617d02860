"""Restoration of blocks that extraction dropped between others of the same article.

trafilatura 2.3 drops small tables, and in its last resort all lists, though their neighbours stay.
"""

from itertools import islice

from index.sources.readers.elements import Element

_KINDS = ("table", "ul", "ol", "dl", "pre", "blockquote")
_MOST_LOOKED_AT = 500
_LONGEST_START = 40
"""Letters by which a block is found in what extraction gave, which may have kept a part of it."""
_MOST_LINKED = 0.35
"""Share of letters in links from which on a block leads to other pages."""


def restore_lost_blocks(body: Element, region: Element, outside: tuple[str, ...]) -> None:
    """Put each lost table, list, code or quotation back behind its neighbour, or before it.

    A block is lost if `body`, which extraction made of `region`, has a sibling of it but not the
    block. Those in elements `outside` the article are left out.
    """
    blocks = [
        element
        for element in islice(region.iter(*_KINDS), _MOST_LOOKED_AT)
        if next(element.iterancestors(*_KINDS, *outside), None) is None and _is_article(element)
    ]
    if not blocks:
        return
    kept = "".join(map(_letters, body))
    lost = [element for element in blocks if _letters(element)[:_LONGEST_START] not in kept]
    if not lost:
        return
    places: dict[str, Element] = {}
    for element in body.iterdescendants():
        places.setdefault(_letters(element), element)
    for element in lost:
        _restore(element, body, places)


def _restore(element: Element, body: Element, places: dict[str, Element]) -> None:
    for sibling in element.itersiblings(preceding=True):
        if letters := _letters(sibling):
            if letters in places:
                place = _child_of(body, places[letters])
                body.insert(body.index(place) + 1, _moved(element, places))
                return
            break
    following = next((each for each in element.itersiblings() if _letters(each)), None)
    if following is not None and _letters(following) in places:
        place = _child_of(body, places[_letters(following)])
        body.insert(body.index(place), _moved(element, places))


def _moved(element: Element, places: dict[str, Element]) -> Element:
    """Return a block without the text behind it, as the place behind which the next one may go."""
    element.tail = None
    places.setdefault(_letters(element), element)
    return element


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
