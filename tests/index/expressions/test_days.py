"""Days of a text as numbers."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.expressions import Day, DayMatch, find_days, match_day

ROMAN = "I II III IV V VI VII VIII IX X XI XII".split()  # noqa: SIM905
DATES = st.dates(date(1000, 1, 1), date(2099, 12, 31))


def notations(day: date) -> list[str]:
    """Write a day in notations of which each has this reading."""
    name = "January February March April May June July August September October November December"
    month = name.split()[day.month - 1]
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10 * (day.day // 10 != 1), "th")
    return [
        day.isoformat(),
        f"{day.day} {month} {day.year}",
        f"{day.day}. {month} {day.year}",
        f"{day.day}{suffix} of {month}, {day.year}",
        f"{month} {day.day}, {day.year}",
        f"{month} the {day.day}{suffix} {day.year}",
        f"{day.day:02}.{day.month:02}.{day.year}",
        f"{day.day}/{day.month}/{day.year}",
        f"{day.month}/{day.day}/{day.year}",
        f"{day.year}/{day.month:02}/{day.day:02}",
        f"{day.day}.{ROMAN[day.month - 1]}.{day.year}",
    ]


@settings(max_examples=60, deadline=None)
@given(DATES)
def test_a_day_is_the_same_in_every_notation_and_its_neighbour_another(day):
    """Whatever the order, day, month and year are read; datetime is the oracle."""
    after = day + timedelta(days=1)
    wanted = Day(day.year, day.month, day.day, day.day)
    other = Day(after.year, after.month, after.day, after.day)
    for written in notations(day):
        found = find_days(f"On {written} the gate jammed.")
        assert len(found) == 1, written
        assert wanted in found[0].days, written
        assert match_day([wanted], found) is DayMatch.SAME, written
        if other not in found[0].days:  # 3/4/2024 may be the day asked for in either order
            assert match_day([other], found) is DayMatch.OTHER, written


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("the twenty-first of May 2010", [Day(2010, 5, 21, 21)]),
        ("the Third of June", [Day(0, 6, 3, 3)]),
        ("5–9 March 2024", [Day(2024, 3, 5, 9)]),
        ("March 5 to 9", [Day(0, 3, 5, 9)]),
        ("Sept. 5", [Day(0, 9, 5, 5)]),
        ("in March 2024", [Day(2024, 3)]),
        ("2024-03-05T10:00", [Day(2024, 3, 5, 5)]),
        ("5/3/24", [Day(2024, 3, 5, 5), Day(2024, 5, 3, 3)]),
        ("25/3/2024", [Day(2024, 3, 25, 25)]),
        ("in 07/2019", [Day(2019, 7)]),
        ("in 2019-07.", [Day(2019, 7)]),
        ("on 20190714.", [Day(2019, 7, 14, 14)]),
        ("20190714T0930", [Day(2019, 7, 14, 14)]),
        ("2019-07-14发生", [Day(2019, 7, 14, 14)]),
    ],
)
def test_days_are_read(text, days):
    """Words, ranges, whole months of a year, and both readings of an ambiguous notation."""
    assert [day for found in find_days(text) for day in found.days] == days


@pytest.mark.parametrize(
    "text",
    [
        "12 may come", "In March it rained", "version 1.2.3", "10:30 March", "32 March",
        "2024-13-40", "192.168.10.12", "5 marches", "May we go?", "0/0/2024", "3-4", "",
        "2019-20", "20191341", "20190714-7", "201907142", "5.IIII.2019",
        "2019/2020", "13/2019", "1/07/2019/5", "07/2019/a",
    ],
)  # fmt: skip
def test_no_day_is_read(text):
    """Versions, times, addresses and small words are no dates."""
    assert find_days(text) == []


def test_a_question_may_have_small_letters():
    """Only there a month needs no capital."""
    assert find_days("what was on 5 march 2024", any_case=True)[0].days == (Day(2024, 3, 5, 5),)
    assert find_days("what was on 5 march 2024") == []


def test_a_question_may_end_with_a_short_year():
    """In a text two figures behind a month may count something."""
    assert find_days("what was on 5 mar 24?", any_case=True)[0].days == (Day(2024, 3, 5, 5),)
    assert find_days("who came on 5 mar 24 times", any_case=True)[0].days == (Day(0, 3, 5, 5),)
    assert find_days("On 5 Mar 24")[0].days == (Day(0, 3, 5, 5),)


@pytest.mark.parametrize(
    ("asked", "text", "match"),
    [
        (Day(2024, 3, 5, 5), "On March 5 it jammed.", DayMatch.SAME),
        (Day(0, 3, 5, 5), "On 5 March 2024 it jammed.", DayMatch.SAME),
        (Day(2024, 3, 5, 5), "On 5 March 2023 it jammed.", DayMatch.OTHER),
        (Day(2024, 3, 5, 5), "In March 2024 it jammed.", DayMatch.OTHER),
        (Day(2024, 3), "On 2024-03-09 it jammed.", DayMatch.SAME),
        (Day(2024, 3, 7, 7), "From 5 to 9 March it rained.", DayMatch.SAME),
        (Day(2024, 3, 5, 5), "It jammed in spring.", DayMatch.NONE),
    ],
)
def test_an_asked_day_is_compared_with_a_text(asked, text, match):
    """A text must be as exact as the question, and may leave out the year."""
    assert match_day([asked], find_days(text)) is match


@settings(max_examples=80, deadline=None)
@given(st.text(alphabet="0123456789 .-/,MarchMayof thst", max_size=60))
def test_spans_are_in_order_apart_and_inside(text):
    """Whatever the text, no date overlaps another one."""
    spans = [found.span for found in find_days(text, any_case=True)]
    ends = [0, *(span.end for span in spans)]
    assert all(
        end <= span.start < span.end <= len(text) for end, span in zip(ends, spans, strict=False)
    )


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Am 7. Mai 1998 kam er.", "de", Day(1998, 5, 7, 7)),
        ("im Dezember 2011", "de", Day(2011, 12)),
        ("El 7 de mayo de 1998 llegó.", "es", Day(1998, 5, 7, 7)),
        ("le 1er août 2004", "fr", Day(2004, 8, 1, 1)),
        ("il 3 gennaio 2020", "it", Day(2020, 1, 3, 3)),
        ("7 maja 1998 roku", "pl", Day(1998, 5, 7, 7)),
        ("7 мая 1998 года", "ru", Day(1998, 5, 7, 7)),
        ("1998年5月7日", "ja", Day(1998, 5, 7, 7)),
        ("1998년 5월 7일", "ko", Day(1998, 5, 7, 7)),
        ("Am 07.05.1998 kam er.", "de", Day(1998, 5, 7, 7)),
    ],
)
def test_a_day_is_read_by_the_months_of_its_language(text, language, day):
    """Figures are read in all of them."""
    assert [each.days for each in find_days(text, language)] == [(day,)]


@pytest.mark.parametrize(
    ("text", "language"),
    [("Er hat 7 Maiskolben.", "de"), ("Sie kam im Mai.", "de"), ("7 de mayo", "en")],
)
def test_no_day_is_read_from_other_words(text, language):
    """A month needs a day or a year, and its own language."""
    assert not find_days(text, language)
