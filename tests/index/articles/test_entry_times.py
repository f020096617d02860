"""Times and days that stand alone over the entries of a log."""

import pytest

from index.articles import parse
from index.types import Document

LOG = "# Log\n\n**10:45 a.m.**\n\nFog.\n\n**11:20 a.m.**\n\nThe tug comes.\n\nIt turns.\n"


def above(text: str, form: str = "markdown") -> dict[str, list[str]]:
    """Return, by each paragraph with something above it, what that is."""
    article = parse(Document(source="a", text=text, format=form))
    return {
        text[slice(*each.span)]: [text[slice(*span)] for span in each.above]
        for each in article.paragraphs
        if each.above
    }


def test_an_entry_stands_under_the_time_over_it():
    """So does the next paragraph, up to another time."""
    late = ["**11:20 a.m.**"]
    found = above(LOG)
    assert found == {"Fog.": ["**10:45 a.m.**"], "The tug comes.": late, "It turns.": late}


def test_a_time_stands_under_its_day():
    """Both are above the entry."""
    text = "# Log\n\n## 3 May 1921\n\n### 9 a.m.\n\nFog.\n\n### 10 a.m.\n\nRain.\n"
    assert above(text)["Rain."] == ["3 May 1921", "10 a.m."]


@pytest.mark.parametrize(
    ("first", "second"), [("1921", "1934"), ("Monday", "Tuesday"), ("In 1921", "May 1922")]
)
def test_years_and_weekdays_are_moments(first, second):
    """In plain text, they are lines of their own."""
    text = f"Log\n\n{first}\n\nFog came in.\n\n{second}\n\nRain fell.\n"
    assert above(text, "text") == {"Fog came in.": [first], "Rain fell.": [second]}


def test_a_time_may_be_the_first_line_of_its_entry():
    """The paragraph goes on below it."""
    text = "Log\n\n10:45\nFog came in.\n\n11:20\nThe tug left.\n"
    assert above(text, "text")["11:20\nThe tug left."] == ["11:20"]


@pytest.mark.parametrize(
    "text",
    [
        "# News\n\n3 May 1921\n\nThe tug left. It rained.\n",  # the day of the print
        "# Log\n\n## Fog\n\nIt came at 9.\n\n## Rain\n\nIt fell at 10.\n",
        "# Log\n\n10:45 Fog came in.\n\n11:20 The tug left.\n",
    ],
)
def test_other_lines_are_no_moments(text):
    """A lone day, headings with words, and a time with its entry on one line."""
    assert above(text) == {}


def test_another_heading_ends_what_stands_under_a_moment():
    """A lower one does not."""
    text = "# Log\n\n## 1921\n\nFog.\n\n### Tugs\n\nOne.\n\n## 1922\n\nRain.\n\n## End\n\nBye.\n"
    assert above(text) == {"Fog.": ["1921"], "One.": ["1921"], "Rain.": ["1922"]}
