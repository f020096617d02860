"""Another thing of the kind that is asked about, told beside it."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

READ = MemoryCollection(
    [
        read_text(
            "choirs.txt",
            "Songs of Harra\n\nThe Latvian songbook has 96 songs. The Estonian songbook was printed"
            " in Tartu.\n",
        ),
        read_text(
            "wells.txt",
            "Water\n\nThe Brenna well is 31 metres deep. The Molde well was dug by monks.\n",
        ),
        read_text(
            "pumps.txt",
            "Pumps\n\nThe Tolva 4 has a filter of brass. The Tolva 4 Mini has a handle of oak.\n",
        ),
        read_text(
            "vintage.txt",
            "Cellar\n\nThe 1934 vintage gave 70 casks. The 1935 vintage was ruined by frost.\n",
        ),
        read_text(
            "oars.txt",
            "Oars\n\nThe Varo K3 has a grip. The Varo K3 Long has a blade made of ash.\n",
        ),
        read_text(
            "board.txt", "The board\n\nAt the June meeting Signe Lund was elected secretary.\n"
        ),
    ]
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How many songs does the Latvian songbook have?", "96"),
        ("How many songs does the Estonian songbook have?", ""),
        ("Where was the Estonian songbook printed?", "Tartu"),
        ("How deep is the Brenna well?", "31"),
        ("How deep is the Molde well?", ""),
        ("Who dug the Molde well?", "monks"),
        ("What filter does the Tolva 4 have?", "brass"),
        ("What filter does the Tolva 4 Mini have?", ""),
        ("What handle does the Tolva 4 Mini have?", "oak"),
        ("How many casks did the 1934 vintage give?", "70"),
        ("How many casks did the 1935 vintage give?", ""),
        ("What ruined the 1935 vintage?", "frost"),
        ("What ruined the 1934 vintage?", ""),
        ("What grip does the Varo K3 have?", "grip"),
        ("What grip does the Varo K3 Long have?", ""),
        ("Who was elected secretary at the June meeting?", "Signe"),
        ("Who was elected treasurer at the June meeting?", ""),
    ],
)
def test_the_fact_of_another_of_the_kind_is_no_answer(question, told):
    """A paragraph that sets two apart tells of each what stands with its name."""
    found = answer(READ, question)
    assert (found.band is Band.ANSWER) is bool(told)
    if told:
        assert told in found.quotes[0].text
