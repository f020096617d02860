"""Lines that are entries of a list, by how they open and end, taken together. Pure."""

import re
from collections.abc import Sequence
from string import ascii_lowercase

from index.languages import ENGLISH
from index.sentences.candidates.marked_boundaries import SYMBOL

MID_SENTENCE = re.compile(
    r"(?:[,;]|\b(?:and|or|und|oder|et|ou|y|o|e|ed|и|или|та|і|або|i|oraz|lub|a|nebo|alebo|en|of|och|eller"
    r"|og|ja|tai|és|vagy|ve|veya|ile|și|sau|in|ali|και|ή))\s*$"
)
"""The end of a line that the next one must go on."""

ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_OPENS_ENTRY = re.compile(r"[\d\W]{0,9}[^\W\d_]")
_FIELDS = re.compile(r"[\d,:;–—]")
_OPENS_WITH_AMOUNT = re.compile(
    r"(?:\d+(?:[.,/]\d+)?|(?:\d+ ?)?[¼½¾⅓⅔⅛])[ \t]?[^\W\d_]"
    r"|[€$£¥][ \t]?\d[\d.,]*[ \t]+\S|\d[\d.,]*[ \t]?[€$£¥][ \t]+\S"
)
"""A line of a list of ingredients, things to bring or prices: "250 g of flour", "€9 coffee"."""
_MIN_ENTRIES = 3
"""Lines from which on those of any length may be entries of a list."""
_MIN_VERSES = 4
"""Lines from which on those that all open with a capital are no broken prose, but verses."""
_LABEL = re.compile(r"\(?(?P<label>[IVX]{1,4}|[A-Z])(?P<closed>[.)])\s+\S")
_OPENS_WITH_SYMBOL = re.compile(
    rf"(?:[{SYMBOL}\U0001f1e6-\U0001f1ff][\ufe0f\u200d\U0001f1e6-\U0001f1ff{SYMBOL}]*|[»›>◆◇□▫†‡])\s+[^\W_]"
)
_MIN_MARKED = 2
"""Lines from which on each that opens with an emoji, or with the next numeral, begins an entry."""
_MIN_LETTERED = 3
"""The same for letters with a full stop, which may be initials of names."""


def are_entries_of_list(lines: Sequence[str]) -> bool:
    """Tell whether lines without a closing mark are entries of a list, each on its own."""
    return _are_entries(lines) or _are_amounts(lines)


def _are_entries(lines: Sequence[str]) -> bool:
    """Tell whether lines without a closing mark are entries: of a price list, of phone numbers.

    Each opens with a capital, and there are four or most have numbers or fields behind commas.
    Broken prose opens some line with a small letter, and has a closing mark.
    """
    if len(lines) < _MIN_ENTRIES:
        return False
    openings = [_OPENS_ENTRY.match(line) for line in lines]
    if not all(each and each[0][-1].isupper() for each in openings):
        return False
    if any(MID_SENTENCE.search(line[-9:]) or line.endswith(("-", "–", "—")) for line in lines):
        return False
    if len(lines) >= _MIN_VERSES and not any(map(_is_open_or_loud, lines)):
        return True
    with_fields = sum(_FIELDS.search(line, 1) is not None for line in lines)
    return 3 * with_fields >= 2 * len(lines)


def ends_open(line: str) -> bool:
    """Tell whether a line ends with a word such as "of" or "the"."""
    last = line.rsplit(None, 1)[-1].lower()
    return last in ENGLISH.prepositions or last in ENGLISH.articles


def _is_open_or_loud(line: str) -> bool:
    """Tell whether a line ends with a word such as "of" or "the", or is all in capitals."""
    return line.isupper() or ends_open(line)


def _are_amounts(lines: Sequence[str]) -> bool:
    """Tell whether lines open with an amount, under a title or not, but for "Salt to taste"."""
    others = [place for place, line in enumerate(lines) if not _OPENS_WITH_AMOUNT.match(line)]
    if len(lines) - len(others) < max(_MIN_ENTRIES, len(others)) or others[:2] == [0, 1]:
        return False
    if any(lines[place][0].islower() for place in others if place):
        return False
    return not any(MID_SENTENCE.search(line[-9:]) for line in lines)


def find_marked_alike(lines: Sequence[str]) -> frozenset[int]:
    """Return the places of lines that open with emoji, or with "I.", "II." or "A.", "B." in a row.

    The first of them opens the text, or stands under a title.
    """
    signed = [place for place, line in enumerate(lines) if _OPENS_WITH_SYMBOL.match(line)]
    if len(signed) >= _MIN_MARKED and signed[0] <= 1:
        return frozenset(signed)
    found = ((place, _LABEL.match(line)) for place, line in enumerate(lines))
    labels = [(place, match["label"], match["closed"]) for place, match in found if match]
    if len(labels) < _MIN_MARKED or labels[0][0] > 1:
        return frozenset()
    numerals = [label.lower() for _, label, _ in labels]
    in_row = list(ROMAN[: len(labels)]) == numerals
    is_bracketed = all(closed == ")" for _, _, closed in labels)
    if not in_row and (is_bracketed or len(labels) >= _MIN_LETTERED):
        in_row = list(ascii_lowercase[: len(labels)]) == numerals
    return frozenset(place for place, _, _ in labels) if in_row else frozenset()
