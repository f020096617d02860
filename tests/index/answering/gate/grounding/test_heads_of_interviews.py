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
