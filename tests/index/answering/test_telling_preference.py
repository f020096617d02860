"""A sentence that may tell what is asked goes before one that tells something else."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

GUIDE = MemoryCollection(
    [
        read_page(
            "guide.md",
            "# Reed Hollow\n\nFried roots give 1 point of warmth and a chance of hiccups. "
            "Stewed roots give 5 points. A small net holds two fish, a wide net nine.\n\n"
            "Market evenings are on Fridays at 18:00. Bring a lamp and a bag.\n\n"
            "Tents stand on the meadow behind the mill. The mill was built in 1871.\n",
        ),
        read_page("weir.txt", "The weir\n\nThe weir was mended by Bo Quist in May 1998.\n"),
    ]
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how much warmth do stewed roots give", "Stewed roots give 5 points."),
        ("how much warmth do fried roots give", "Fried roots give 1 point"),
        ("what should i bring to a market evening", "Bring a lamp"),
        ("when are the market evenings", "Market evenings are on Fridays"),
    ],
)
def test_the_sentence_about_the_asked_kind_or_deed_is_quoted_first(text, told):
    """One that has all that is asked stays first."""
    found = answer(GUIDE, text)
    assert found.band is Band.ANSWER
    assert found.quotes[0].text.startswith(told)
