"""Hours of a season, where a month is asked about."""

import pytest

from index.answering import answer
from index.answering.ranking.asked_values.months_of_rows import is_row_of_month
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

MILL = MemoryCollection(
    [
        read_page(
            "mill.md",
            "# The Orrin mill museum\n\n## Opening times\n\n| Season | Hours |\n|---|---|\n"
            "| March to May | weekends, 11:00 to 15:00 |\n"
            "| 1 June – 10 September | every day, 10:00 to 18:00 |\n\n"
            "From November to February the museum is closed.\n\n"
            "## Tours\n\nA tour of the weir starts at 14:00 in July.\n",
        )
    ]
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("when is the museum open in july", "1 June"),
        ("When is the museum open in July?", "1 June"),
        ("When does the museum open in April?", "March to May"),
        ("museum opening hours august", "1 June"),
        ("is the museum open in january", "From November"),
    ],
)
def test_the_line_of_the_season_is_quoted(question, told):
    """The month itself stands in no line, or in one about something else."""
    found = answer(MILL, question)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text


@pytest.mark.parametrize(
    ("month", "text", "is_row"),
    [
        (6, "May to August | Thursday to Sunday, 10:00 to 15:00", True),
        (0, "15 Nov. – 10 Feb: 9-12", True),
        (7, "In August we open on Saturdays only.", True),
        (6, "In August we open on Saturdays only.", False),
        (7, "Tours start at 11:00 in August.", False),
        (7, "In August the hens rest.", False),
        (None, "May to August: 9-12", False),
    ],
)
def test_a_line_of_a_season_opens_with_its_months(month, text, is_row):
    """Ranges may cross the year, and a line without hours is none."""
    assert is_row_of_month(month, text) is is_row
