"""index/sources/readers/list_numbers: numbers of headings, clauses and items of lists."""

import pytest

from index.sources.readers.list_numbers import Counters, Level, is_part_of_text, write_number


@pytest.mark.parametrize(
    ("number", "form", "written"),
    [
        (3, "1", "3"), (3, "01", "03"), (12, "01", "12"), (3, "a", "c"), (26, "A", "Z"),
        (27, "a", "aa"), (53, "A", "AAA"), (4, "i", "iv"), (1994, "I", "MCMXCIV"),
        (0, "i", "0"), (0, "a", "0"), (4000, "I", "4000"), (9_999_999, "a", "9999999"),
    ],
)  # fmt: skip
def test_forms_of_numbers(number, form, written):
    """A number that a form has not is written in figures, so that none is long."""
    assert write_number(number, form) == written


LEVELS = {0: Level("1", "Article %1"), 1: Level("1", "%1.%2"), 2: Level("a", "(%3)", start=2)}


def labels(*levels, own=LEVELS):
    counters = Counters()
    found = []
    for level in levels:
        counters.count(level, own)
        found.append(counters.label(level, own))
    return found


def test_a_deeper_level_begins_anew():
    """Each article counts its own clauses."""
    assert labels(0, 1, 1, 0, 1) == ["Article 1", "1.1", "1.2", "Article 2", "2.1"]


def test_a_level_begins_where_it_says():
    """What is passed over on the way down counts as begun."""
    assert labels(2, 2, 1) == ["(b)", "(c)", "1.2"]
    assert labels(1, 0) == ["1.1", "Article 2"]


def test_numbers_of_levels_above_may_be_written_in_figures():
    """As laws have it: the article in Roman figures, its clauses without."""
    roman = {0: Level("I", "%1."), 1: Level("1", "%1.%2"), 2: Level("1", "%1.%3", in_figures=True)}
    assert labels(0, 1, 2, own=roman) == ["I.", "I.1", "1.1"]


def test_bullets_have_no_label():
    """Nor has a level that nothing is known of."""
    assert labels(0, 3, own={0: Level("", "•")}) == ["", ""]


@pytest.mark.parametrize(
    ("pattern", "is_part"),
    [
        ("Article %1", True), ("§ %1", True), ("Rule %1:", True), ("%1.%2", True),
        ("%1.", False), ("%2)", False), ("(%3)", False), ("Note", False),
    ],
)  # fmt: skip
def test_a_mark_of_an_item_is_no_part_of_the_text(pattern, is_part):
    """One number alone is a mark, with words or above another number it is not."""
    assert is_part_of_text(Level("1", pattern)) is is_part
    assert not is_part_of_text(Level("", pattern))
    assert not is_part_of_text(None)
