"""The row with the largest or smallest value of a table."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

HUTS = """# Huts above Senn

| Hut | Beds | Height | Walk | Night |
|---|---|---|---|---|
| Alder hut | 18 | 1,240 m | 1 h 50 min | £21 |
| Birch hut | 30 | 980 m | 55 min | £26 |
| Cedar hut | 24 | 2,105 m | 4 h | free |
| Upper cedar hut | 6 | 2,105 m | 4 h 20 min | £12 |

# Boats at the quay

| Boat | Seats | Colour |
|---|---|---|
| Rowing boat | 4 | red |
| Canoe | 4 | green |
"""


def ask(question: str, text: str = HUTS):
    """Return the answer to a question."""
    return answer(MemoryCollection([read_page("huts.md", text)]), question)


@pytest.mark.parametrize(
    ("question", "row"),
    [
        ("which hut has the most beds", "Birch hut"),
        ("which hut has the fewest beds", "Upper cedar"),
        ("which hut has the longest walk", "Upper cedar"),
        ("which hut has the shortest walk?", "Birch hut"),
        ("what is the cheapest hut for a night", "Cedar hut"),
        ("what's the most expensive hut for a night", "Birch hut"),
        ("which hut has the lowest height", "Birch hut"),
    ],
)
def test_the_row_with_the_extreme_value_is_quoted_first(question, row):
    """Hours count as minutes, and what is free as the lowest price."""
    found = ask(question)
    assert found.band is Band.ANSWER
    assert found.quotes[0].text.strip("| ").startswith(row)
    assert not found.missing


@pytest.mark.parametrize(
    "question",
    ["which hut is at the highest height", "which boat has the most seats", "the widest hut"],
)
def test_no_row_is_preferred_where_none_alone_has_the_value(question):
    """Two rows may share it, or no column has what is compared."""
    rows = [each.text for each in ask(question).quotes]
    plain = question.replace("highest", "given").replace("most", "").replace("widest", "")
    assert rows[:1] == [each.text for each in ask(plain).quotes][:1]


def test_a_long_table_is_not_compared():
    """Its rows are not read one by one."""
    rows = "\n".join(f"| Lake {number} hut | {number} |" for number in range(1, 90))
    found = ask("which hut has the most beds", f"# Huts\n\n| Hut | Beds |\n|---|---|\n{rows}\n")
    assert "Lake 89 hut" not in found.quotes[0].text
