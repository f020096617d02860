"""Threads about a problem, of which it is asked what solved it."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page, read_text

THREADS = MemoryCollection(
    [
        read_text(
            "pump.txt",
            "Pond pump hums but moves no water\n\nmarlo22 wrote:\nOur Aquor 90 pump hums but moves"
            " no water since May. Cleaning the filter did not help.\n\nfenja wrote:\nDid you look"
            " at the impeller?\n\nmarlo22 wrote:\nUpdate: solved! Pulling a snail out of the"
            " impeller fixed it. New hoses were not needed.\n",
        ),
        read_text(
            "lamp.txt",
            "Desk lamp flickers\n\nPosted by ottoline on 4 June:\nThe Lumo desk lamp flickers when"
            " the kettle is on.\n\nReply by quill:\nPut the lamp on another socket than the kettle."
            "\n\nReply by ottoline:\nThat worked, thanks!\n",
        ),
        read_page(
            "door.md",
            "# Garage door opens at night\n\n**pia**: The garage door of our Torno S2 opens at"
            " night. What helped you?\n\n**gus**: A new battery in the handset cured it.\n",
        ),
        read_page(
            "sails.md",
            "# Sails\n\n## How do I repair a torn sail?\n\nSew the torn sail with a zigzag stitch."
            "\n\n## Can I store it wet?\n\nDrying it on the grass worked well for most of us.\n",
        ),
        read_page(
            "mill.md",
            "# Mill bridge\n\nThe architect Bo Lind drew the mill bridge in 1931."
            " Two masons helped to carry the stones.\n",
        ),
        read_text(
            "jam.txt", "Jam\n\nThe jam of the inn is made of plums. It was not fixed in a day.\n"
        ),
    ]
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Which fix worked for the Aquor 90 pump that moves no water?", "snail"),
        ("What fixed the Aquor 90 pump that hums?", "snail"),
        ("What finally helped with the Lumo desk lamp that flickers?", "another socket"),
        ("What cured the garage door of the Torno S2?", "battery"),
        ("What did not help with the Aquor 90 pump?", "filter"),
        ("When does the Lumo desk lamp flicker?", "kettle is on"),
        ("How do I repair a torn sail?", "zigzag stitch"),
        ("how can i fix a torn sail", "zigzag stitch"),
        ("Which architect drew the mill bridge?", "Bo Lind"),
        ("What did quill advise about the lamp?", "another socket"),
    ],
)
def test_what_helped_is_told(question, told):
    """Not the post that asks for help, nor who posted something."""
    found = answer(THREADS, question)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text
