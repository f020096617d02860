"""Names that only the head of an interview has."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

PAINTER = """# "Between two showers": a talk with Tove Ekman

*Coast Radio no. 7. Interview: Per Aune*

Tove Ekman has painted buoys for the harbours of Fell since 2003.

**How long does one buoy take you?**

About four days if the wind is kind.

**Which buoy do you like best?**

The red one at Muckle Skerry, where Nils Moe was wrecked.

**Who rows you out?**

My cousin Arne, in his own boat.

**What does the paint cost?**

Nine pounds a tin. We need six of them.
"""


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("how long does a buoy take Tove", "About four days"),
        ("Which buoy does Ekman like best?", "The red one"),
        ("Who rows Tove Ekman out?", "My cousin Arne"),
        ("how long does one buoy take Nils Moe", ""),
        ("Who rows Ida Berg out?", ""),
    ],
)
def test_a_reply_is_about_whom_the_head_names(question, part):
    """Who is named in another reply alone is not the one who is asked."""
    found = answer(MemoryCollection([read_page("painter.md", PAINTER)]), question)
    told = found.quotes[0].text if found.band is Band.ANSWER else ""
    assert part in told if part else not told


SPOKEN = """# A talk with the carver

POST: Mr Moe, the figurehead of the Alma lay in a barn for years. What had happened to it?

MOE: Beetles. They had eaten the wood.

POST: And what did the repair of it cost?

MOE: Two hundred crowns.

POST: Will you carve another?

MOE: No.
"""
CRIER = """# "Louder, please"

*A talk with the crier Una Vik, by Per Aune*

**Let us begin early. What made you a crier?**

My brothers. Nobody heard me at table.

**How often do you practise?**

Every morning, on the pier.
"""


@pytest.mark.parametrize(
    ("page", "question", "part"),
    [
        (SPOKEN, "What did the repair of the figurehead cost?", "Two hundred"),
        (SPOKEN, "What did the repair of the Alma cost?", "Two hundred"),
        (CRIER, "What made Una Vik a crier?", "My brothers"),
    ],
)
def test_a_reply_goes_before_the_line_that_names_who_is_asked(page, question, part):
    """The name of the one who replies is not that of what it is told of."""
    found = answer(MemoryCollection([read_page("talk.md", page)]), question)
    assert found.band is Band.ANSWER
    assert part in found.quotes[0].text
