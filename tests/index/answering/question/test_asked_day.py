"""The day that a question names, in whatever notation a text has it."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

OTHERS = read_text("port.txt", "The port\n\nThe crane of the port was painted. It is tall.\n")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("05.11.21", "06.11.21"),
        ("5.11.21", "6.11.21"),
        ("25/11/2021", "6/11/2021"),
        ("11/25/21", "11/6/21"),
        ("2021-11-05", "2021-11-06"),
    ],
)
def test_a_day_is_found_in_any_notation(first: str, second: str) -> None:
    """The year may be told by two figures, and the month may come first."""
    text = f"Log of the lock\n\nOn {first} the gate jammed. On {second} the chain broke.\n"
    log = MemoryCollection([read_text("log.txt", text), OTHERS])
    found = answer(log, "What happened at the lock on 6 November 2021?")
    assert found.band is Band.ANSWER
    assert "chain" in found.quotes[0].text
