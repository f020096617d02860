"""Weekdays, written out or short."""

import pytest

from index.expressions import find_weekday, find_written_weekday, list_weekday_forms
from index.languages import find_language
from index.languages.tables import MODULES


@pytest.mark.parametrize(
    ("word", "code", "day"),
    [
        ("Thurs", "en", 3),
        ("Weds.", "en", 2),
        ("sun", "en", 6),
        ("Saturdays", "en", 5),
        ("Mo", "de", 0),
        ("Sonnabend", "de", 5),
        ("samstags", "de", 5),
        ("mié", "es", 2),
        ("Ven.", "fr", 4),
        ("segunda", "pt", 0),
        ("Пт", "ru", 4),
        ("среду", "ru", 2),
        ("sobotę", "pl", 5),
        ("perjantaina", "fi", 4),
        ("pénteken", "hu", 4),
        ("pazarları", "tr", 6),
        ("month", "en", None),
        ("mond", "de", None),
        ("freizeit", "de", None),
        ("torsten", "sv", None),
    ],
)
def test_a_weekday_is_found_in_any_form(word, code, day):
    """Short, inflected or with a full stop."""
    assert find_weekday(word, code) == day


@pytest.mark.parametrize(
    ("word", "code", "forms"),
    [
        ("Friday", "en", ["fri"]),
        ("Sunday", "en", []),  # "sun" is another word
        ("fri", "en", ["friday"]),
        ("freitags", "de", ["fr"]),
        ("пятницу", "ru", ["пт"]),
        ("sun", "en", []),
        ("boat", "en", []),
        ("月曜日", "ja", []),
    ],
)
def test_other_forms_of_a_weekday_are_searched(word, code, forms):
    """But for those that are other words, too."""
    assert [*list_weekday_forms(word, code)] == forms


@pytest.mark.parametrize("code", sorted(MODULES))
def test_short_forms_are_of_seven_days_and_no_other_day_has_them(code):
    """In each language that has any."""
    table = find_language(code)
    short = [each.replace("*", "").split("/") for each in table.short_weekdays]
    flat = [form for forms in short for form in forms]
    assert len(short) in {0, 7}
    assert len(set(flat)) == len(flat)
    for day, forms in enumerate(short):
        assert all(find_weekday(form, code) == day for form in forms)
        assert find_written_weekday(table.weekdays[day], code) == day
