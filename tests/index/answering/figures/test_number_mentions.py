"""Numbers that a sentence states as facts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answering.figures.number_mentions import find_number_mentions


def values(text: str) -> list[tuple[float | None, str]]:
    return [(each.number.value, each.unit) for each in find_number_mentions(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine people were hurt.", [(9, "people")]),
        ("Ida Berg put the number of injured at nine.", [(9, "people")]),
        ("About 900 barrels leaked.", [(900, "barrel")]),
    ],
)
def test_a_number_is_found_with_its_unit(text, expected):
    """The unit stands after the number, or before it in "the number of … at"."""
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Nine to eleven people were hurt.",
        "Nine people may be hurt.",
        "All but two boats were lost.",
        "Crabs are caught for every 12 boats.",
        "Ten case-control studies leaked.",
        "It burned at 6 p.m. for long.",
    ],
)
def test_what_is_no_stated_number_of_something_is_left_out(text):
    """Ranges, possibilities, exclusions, parts of compounds and times of day are left out."""
    assert values(text) == []


def test_content_terms_describe_the_number():
    """They are of its clause alone, without the number, and with states of people as one term."""
    (mention, _) = find_number_mentions("Nine people were injured, and 40 barrels leaked.")
    assert "hurt" in mention.content_terms()
    assert not mention.content_terms() & {"nine", "9", "leak"}


@given(st.text(max_size=60))
def test_every_span_lies_in_the_text(text):
    """A number stands in its clause, and the clause in the text."""
    for mention in find_number_mentions(text):
        assert 0 <= mention.clause.start <= mention.number.span.start
        assert mention.number.span.end <= mention.clause.end <= len(text)


def test_the_clause_of_a_number_ends_near_it():
    """Also in a sentence without breaks that is as long as an article, so that it costs no more."""
    text = "The club has " + "9 boats of 7 men " * 600 + "at 1 pm"
    mentions = find_number_mentions(text)
    assert len(mentions) == 1200
    assert max(each.clause.end - each.clause.start for each in mentions) <= 1010
    assert not any("pm" in text[slice(*each.number.span)] for each in mentions)
