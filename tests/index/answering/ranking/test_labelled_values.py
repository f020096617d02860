"""Lines with a label."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

PAGES = MemoryCollection(
    [
        read_page(
            "minutes.md",
            "# Parents' council, 3 March\n\nPresent: Ada Lund (chair), Ivo Maas\n"
            "Excused: Nora Falk\nMinutes: Ivo Maas\n\nThe meeting opened at 19:30. "
            "The next meeting of the council is on 7 April.\n\nFirst aid: Udo Pohl, in the hall.\n",
        ),
        read_page("weir.txt", "The weir\n\nThe weir was mended by Bo Quist in May 1998.\n"),
    ]
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who was excused at the meeting", "Nora Falk"),
        ("Who was present at the council meeting?", "Ada Lund"),
        ("who does the first aid", "Udo Pohl"),
        ("Who mended the weir?", "Bo Quist"),
        ("when is the next meeting", "7 April"),
    ],
)
def test_the_value_behind_the_asked_label_answers(text, told):
    """Sentences answer as before."""
    found = answer(PAGES, text)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text
