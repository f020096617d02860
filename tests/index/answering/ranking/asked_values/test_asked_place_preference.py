"""The place that a question is about, of several in a folder."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

PLACES = MemoryCollection(
    [
        read_page(
            "baths.md",
            "# Hollin baths\n\n## When are you open?\n\n- Monday to Friday: 7 am to 9 pm\n"
            "- Saturday: 9 am to 5 pm\n\n## May I bring food?\n\nFood is not allowed beside the"
            " water.\n",
        ),
        read_page(
            "stage.md",
            "# Tarn puppet theatre\n\n## Opening hours\n\nMon and Thu 4 pm to 6 pm. Sat noon to"
            " 5 pm. Shut on Tuesdays, when we build the sets.\n\n## Food\n\nThe theatre bakes"
            " waffles in the interval.\n",
        ),
    ]
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("is the puppet theatre open on tuesdays", "Shut on Tuesdays"),
        ("is the theatre open on a thursday", "Mon and Thu"),
        ("when is the theatre open on saturday", "Sat noon"),
    ],
)
def test_the_lines_of_the_asked_place_are_quoted(question, told):
    """The hours of another place are not, nor a range where two days are listed."""
    found = answer(PLACES, question)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text


def test_the_hours_of_another_place_are_no_answer():
    """The baths are open on Fridays, the theatre says nothing of them."""
    found = answer(PLACES, "is the theatre open on fridays")
    assert found.band is not Band.ANSWER or "7 am" not in found.quotes[0].text
