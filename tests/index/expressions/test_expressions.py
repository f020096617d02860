"""What kinds of expression a sentence holds, and where."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.expressions import Bound, Flag, find, flags

ALPHABET = string.ascii_letters + string.digits + " .,;:-–'’\"“”()$%°/&\n" + "éßЖ中"
texts = st.text(alphabet=ALPHABET, max_size=200) | st.text(max_size=80)
WORDS = (
    "two twenty hundred and million 40 3.5 years old of age $ % May 1953 the Dr Ida Berg in quay "
    "people fell times - , . about at least"
)
SPOKEN = st.lists(st.sampled_from(WORDS.split()), max_size=25).map(" ".join)

EXPECTED = {
    "Around nine barrels leaked.": Flag.COUNT,
    "Tens of thousands of barrels leaked.": Flag.COUNT,
    "She arrived on June 3rd.": Flag.DATE,
    "The mill burned down in 1911.": Flag.YEAR,
    "Doors close at 6 p.m. sharp.": Flag.TIME,
    "On Tuesday nobody came.": Flag.WEEKDAY,
    "It took three long weeks.": Flag.DURATION,
    "The cook, aged 31, resigned.": Flag.AGE,
    "He is 31 years old.": Flag.AGE,
    "Among them was the watchman, Ida Berg, 71.": Flag.AGE,
    "A ticket costs $12.": Flag.MONEY,
    "A ticket costs 12 euros.": Flag.MONEY,
    "Prices rose by 4 percent.": Flag.PERCENT,
    "The dike is 7 km long.": Flag.MEASURE,
    "He rang twice.": Flag.FREQUENCY,
    "The bell rang five times.": Flag.FREQUENCY,
    "Trams leave every 40 minutes.": Flag.FREQUENCY,
    "It was painted by Ida Berg.": Flag.NAME,
    "Later Dr. Berg left.": Flag.TITLED,
    "The Harbor Council met.": Flag.ORGANISATION,
    "They met in Porto.": Flag.PLACE,
    "A dike is a wall of earth.": Flag.DEFINITION,
    "The Light Rail Trust (LRT) pays.": Flag.ACRONYM,
    "Trains stopped because of snow.": Flag.REASON,
    "They won by waiting.": Flag.MEANS,
    "“Nonsense,” she said.": Flag.SPEECH,
    "Who pays?": Flag.QUESTION,
    "Type it like this: `@Bot who pays?`": Flag.QUESTION,
    "They drag it ashore.": Flag.PRONOUN,
    "However, it rained.": Flag.CONNECTIVE,
    "It ended there.”": Flag.INSIDE,
    "She said: “It began here.": Flag.OPEN,
    'He said: "It began here.': Flag.OPEN,
    'It ended there."': Flag.INSIDE,
    "It did not rain.": Flag.NEGATION,
    "Opening hours": Flag.FRAGMENT,
}


@pytest.mark.parametrize(("text", "flag"), EXPECTED.items())
def test_each_kind_of_expression_is_flagged(text, flag):
    """A sentence that holds a kind of expression carries its flag."""
    assert flags(text) & flag


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("He may leave.", Flag.DATE),
        ("We walked home.", Flag.PRONOUN),
        ("It rained (a lot).", Flag.FRAGMENT),
        ("He said “no.”", Flag.OPEN | Flag.INSIDE),
        ("The path is long.", Flag.DEFINITION),
        ("They waited by the door.", Flag.MEANS),
        ("She reads.", Flag.NUMBER | Flag.COUNT | Flag.AGE),
        ("Suwon, Nov 22, 2017, was cold.", Flag.AGE),
        ("Every sailor came.", Flag.FREQUENCY),
    ],
)
def test_a_kind_that_is_absent_is_not_flagged(text, flag):
    """A word that only looks like an expression raises no flag."""
    assert not flags(text) & flag


@given(texts)
def test_flags_fit_what_the_index_stores(text):
    """Flags of any text are the value of a `Flag` within 32 bits."""
    assert 0 <= flags(text) < 2**32
    assert Flag(flags(text)).value == flags(text)


@given(texts | SPOKEN)
def test_expressions_lie_inside_the_text_with_their_core(text):
    """Every span is a slice of the text, in order, and holds its core."""
    found = find(text)
    for each in found:
        assert 0 <= each.span.start <= each.core.start <= each.core.end <= each.span.end
        assert each.span.end <= len(text)
        assert text[slice(*each.core)].strip()
    assert [each.span for each in found] == sorted(each.span for each in found)


@pytest.mark.parametrize(
    ("text", "span", "value", "unit", "kind"),
    [
        ("Some 900 barrels of oil leaked.", "Some 900 barrels", 900, "barrels", Flag.COUNT),
        ("Twenty-four men came.", "Twenty-four men", 24, "men", Flag.COUNT),
        ("Two hundred and six boats sank.", "Two hundred and six boats", 206, "boats", Flag.COUNT),
        ("She is 31 years of age.", "31 years of age", 31, "years", Flag.AGE),
        ("A 31-year-old cook won.", "31-year-old", 31, "year", Flag.AGE),
        ("It cost $5.2 million.", "$5.2 million", 5.2e6, "dollars", Flag.MONEY),
        ("It cost 1,500 euros.", "1,500 euros", 1500, "euros", Flag.MONEY),
        ("It weighs 410 tons.", "410 tons", 410, "tons", Flag.MEASURE),
        ("It rang at least five times.", "at least five times", 5, "times", Flag.FREQUENCY),
    ],
)
def test_a_number_is_found_with_its_opener_and_unit(text, span, value, unit, kind):
    """An amount spans its opener, number and unit, in digits or in words."""
    (found,) = [each for each in find(text) if each.value is not None]
    assert (text[slice(*found.span)], found.value, found.unit, found.kind) == (
        span,
        value,
        unit,
        kind,
    )


def test_a_range_is_one_amount():
    """Both ends of a range stand in one expression, which says that it is a range."""
    (found,) = find("Between stops it takes 10–20 minutes.")
    assert found.bound is Bound.RANGE
    assert found.core == (23, 28)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It opened on Tuesday, 5 May 2020.", "Tuesday, 5 May 2020"),
        ("It closed in the late 1990s.", "late 1990s"),
        ("It fell in the early 7th century BC.", "early 7th century BC"),
        ("It ran from 1939–45.", "1939–45"),
        ("The log of 2003-01-23 is lost.", "2003-01-23"),
        ("We left in May.", "May"),
    ],
)
def test_a_date_is_found_whole(text, expected):
    """A date with weekday, month, year and era is one expression and no amount beside it."""
    (found,) = find(text)
    assert text[slice(*found.span)] == expected


def test_a_name_is_found_with_its_title():
    """The span holds the title, the core the name alone; initials do not end it."""
    text = "Later Col. Ida G. Berg spoke."
    (found,) = find(text)
    assert found.kind is Flag.TITLED
    assert (text[slice(*found.span)], text[slice(*found.core)]) == (
        "Col. Ida G. Berg",
        "Ida G. Berg",
    )


@pytest.mark.parametrize(
    "unit",
    ["1 ", '"', "one ", "(", "A ", "twenty-", "A. ", "A'", "A of the ", "early ", "9", "Dr. "],
)
def test_hostile_text_costs_no_more_than_its_length(unit):
    """A megabyte-like repetition of any unit is read to the end."""
    text = unit * (20_000 // len(unit))
    assert flags(text) >= 0
    assert all(each.span.end <= len(text) for each in find(text))
