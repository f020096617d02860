"""The day a web page was published, from what states it."""

import re
from collections.abc import Iterator
from copy import deepcopy
from itertools import islice

import trafilatura
from lxml import html

from index.articles import classify_byline
from index.sources.readers.elements import Element
from index.types import Kind

DATE_SEARCH = {"extensive_search": False, "original_date": True}
"""How trafilatura looks for a date. Even so it takes one that a paragraph tells of."""

_LONGEST = 160
"""Code points of an element from which on it says more than when and by whom."""
_MOST_LINES = 20
"""Lines and elements that state a date, of which only so many are read."""
_STATES = re.compile(
    r"(?<![a-z])(?:pub|post|entry|article)?[-_]?date(?![a-z])|date[-_]?(?:publi|time|line|posted)"
    r"|publish|publica|pubblica|posted|timestamp|(?:entry|post)[-_]?time|byline|updated|modified"
    r"|(?<![a-z])meta(?![a-z])",
    re.IGNORECASE,
)
"""Class, id or property of an element that says when the page was published."""
_LINES = frozenset(
    {"p", "div", "li", "td", "span", "small", "address", "h4", "h5", "h6", "em", "i"}
)
_PARTS = frozenset({"body", "main", "article", "section", "header", "hgroup"})
_ENTRIES = ("td", "th", "li")
_OUTSIDE = frozenset({"nav", "footer", "aside", "form", "script", "style", "template"})
_DAY_FORM = (
    r"(?<!\d)(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}\s?[-./]\s?\d{1,2}\s?[-./]\s?\d{4})(?!\d)"
)
_DAY = re.compile(_DAY_FORM)
_NAMES = r"(?:[^\W\d_][\w.'’-]*\s{1,2}){0,3}[^\W\d_][\w.'’-]*"
_BESIDE_NAME = re.compile(rf"{_NAMES}\s?[,|·•–—-]\s?{_DAY_FORM}|{_DAY_FORM}\s?[,|·•–—-]\s?{_NAMES}")
"""A day with a place or a name: "Berlin, 03.05.2020"."""
_EITHER_WAY = re.compile(r"(?<!\d)(0?[1-9]|1[0-2])/(0?[1-9]|1[0-2])/\d{4}(?!\d)")
"""A day that Americans and others read differently: 10/2/2021."""
_LABEL = re.compile(
    r"\W*(?:"
    # English
    r"(?:published|posted|updated|written|created|dated?|last (?:updated|modified|changed)"
    # German, Dutch, Danish, Norwegian, Swedish, Finnish
    r"|veröffentlicht|erstellt|aktualisiert|stand|datum|gepubliceerd|geplaatst|bijgewerkt|udgivet"
    r"|opdateret|publisert|oppdatert|publicerad|uppdaterad|julkaistu|päivitetty"
    # French, Spanish, Portuguese, Italian, Romanian
    r"|publiée?|mis à jour|le|fecha|publicado|publicada|actualizado|atualizado|pubblicato"
    r"|aggiornato|data|publicat|actualizat"
    # Polish, Czech, Slovak, Hungarian, Turkish, Greek
    r"|opublikowano|zaktualizowano|zveřejněno|publikováno|zverejnené|közzétéve|megjelent|yayın"
    r"|yayınlanma|tarihi?|δημοσιεύτηκε|δημοσίευση"
    # Russian, Ukrainian, Bulgarian
    r"|опубликован[оа]?|обновлен[оа]?|дата|опубліковано|оновлено|публикуван[оа]?)(?!\w)"
    # Arabic, Hebrew, Hindi, Chinese, Japanese, Korean, Vietnamese, Thai
    r"|نشر|تاريخ|פורסם|תאריך|प्रकाशित|发布|發布|发表|更新|公開|投稿|日期|게시|등록|đăng|ngày|เผยแพร่)",
    re.IGNORECASE,
)
_MOST_WORDS_BESIDE = 6
"""Words of a line beside the day and its label: a name, an hour."""


def find_published(tree: Element, url: str | None, found: str | None) -> str | None:
    """Return the day on which a page was published, as "2021-10-02", None if it does not say.

    `found` is the day that trafilatura sees. It stays if no text of the page has its year, since
    it comes from the page's markup then. Otherwise only what states a day is read: the markup,
    elements that are named for a date, bylines, and lines that are labelled ("Published",
    "Stand"); not the day that a title, a paragraph or a table tells of. Of "10/2/2021" nobody can
    say which day it is.
    """
    if found is not None and not _has_in_text(tree, found[:4]):
        return found
    lines = list(islice(_list_stated(tree), _MOST_LINES))
    if found is None and not lines:
        return None
    page = html.document_fromstring("<html><head></head><body></body></html>")
    head, body = page.head, page.body
    head.extend(deepcopy(each) for each in tree.iter("meta", "link"))
    head.extend(deepcopy(each) for each in tree.iter("script") if "json" in each.get("type", ""))
    body.extend(lines)
    stated = trafilatura.extract_metadata(page, default_url=url, date_config=dict(DATE_SEARCH))
    return stated.date if stated is not None else None


def _has_in_text(tree: Element, year: str) -> bool:
    return any(
        year in text
        for element in tree.iter()
        if isinstance(element.tag, str)
        for text in (element.text if element.tag not in {"script", "style"} else None, element.tail)
        if text
    )


def _list_stated(tree: Element) -> Iterator[Element]:
    """Yield copies of what states a day, each of a form in which a date is looked for."""
    outside: set[Element] = set()
    for element in tree.iter():
        if element.tag in _OUTSIDE or element.getparent() in outside:
            outside.add(element)
            continue
        if not isinstance(element.tag, str):
            continue
        named = " ".join(element.get(name) or "" for name in ("class", "id", "itemprop"))
        if "event" in named.lower():
            continue
        is_named = _STATES.search(named) is not None
        if element.get("datetime") is not None:  # <time>, or what the reader made of it
            if is_named or "pubdate" in element.attrib or _stands_alone(element):
                yield _make_time(element)
            continue
        if not is_named and element.tag not in _LINES:
            continue
        text = _short_text(element)
        if not any(map(str.isdigit, text)) or _EITHER_WAY.search(text):
            continue
        if is_named or _is_labelled(text) or (_is_byline(text) and not _is_entry(element)):
            line = html.Element("p", {"class": "date"})
            line.text = text
            yield line


def _make_time(element: Element) -> Element:
    time = html.Element("time", dict(element.attrib))
    time.text = " ".join("".join(element.itertext()).split())[:_LONGEST]
    return time


def _short_text(element: Element) -> str:
    """Return the text of an element, nothing if that is long."""
    text = ""
    for part in element.itertext():
        text += part
        if len(text) > 2 * _LONGEST:
            return ""
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else ""


def _is_byline(text: str) -> bool:
    """Tell whether a line says no more than a day and a name, of a place or of who wrote it."""
    kind = classify_byline(text, is_first=False)
    return kind in {Kind.DATELINE, Kind.BYLINE} or _BESIDE_NAME.fullmatch(text) is not None


def _stands_alone(element: Element) -> bool:
    """Tell whether a time is all that its parent says, or part of a byline or a labelled line."""
    parent = element.getparent()
    if parent is None or parent.tag in _PARTS:
        return True
    text = _short_text(parent)
    return text == _short_text(element) or _is_byline(text) or _is_labelled(text)


def _is_entry(element: Element) -> bool:
    """Tell whether an element is one of several alike, as in a list of dates."""
    return element.tag in _ENTRIES or next(element.iterancestors(*_ENTRIES), None) is not None


def _is_labelled(text: str) -> bool:
    """Tell whether a line is labelled as the day of publication, and says little else."""
    label, days = _LABEL.match(text), _DAY.search(text)
    if label is None or days is None:
        return False
    beside = text[label.end() :].replace(days[0], " ")
    return len(beside.split()) <= _MOST_WORDS_BESIDE and not text.endswith((".", "!", "?"))
