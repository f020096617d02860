"""Words of the same root, in other languages than English."""

import pytest

from index import articles
from index.answering import answer
from index.answering.ranking.related_words import has_related
from index.types import Band, Document
from tests.support.memory_collection import MemoryCollection

TOWER = """Turm am Kai

Die Stadt reinigte den Leuchtturm. Der Verein finanzierte den Leuchtturm.

Am Kai leben viele Menschen, und dort ist es jede Nacht hell.
"""


@pytest.mark.parametrize(
    ("term", "other", "related"),
    [
        ("regier", "regierung", True),
        ("bahn", "schmalspurbahn", True),
        ("finanzier", "finanz", True),
        ("haus", "haus", False),
        ("hau", "haus", False),
        ("hafen", "hase", False),
        ("1953", "19531", False),
        ("основан", "основател", True),
        ("fundacion", "fund", True),
        ("fundacion", "funeral", False),
    ],
)
def test_related_words_begin_or_end_alike(term, other, related):
    """Four letters or more, and most of the shorter word; no number is related to another."""
    assert has_related(term, [other]) is related


def test_a_related_word_stands_for_that_of_the_question():
    """Who paid is asked for by a noun that the article has only as a verb."""
    article = articles.parse(Document(source="turm.txt", text=TOWER, format="text"))
    collection = MemoryCollection([article])
    found = answer(collection, "Wer trug die Finanzierung des Leuchtturms?")
    assert found.band is not Band.NONE
    assert found.quotes[0].text == "Der Verein finanzierte den Leuchtturm."
