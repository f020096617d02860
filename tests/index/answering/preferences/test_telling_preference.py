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


ENGINES = MemoryCollection(
    [
        read_page(
            "engines.md",
            "# Engines\n\nThe steam gauge draws the pressure in the boiler on paper. "
            "Early ones were in use by 1841, but the most successful gauge was developed by "
            "Bo Quist for the fast boats of Ada Rud and shown in Orrin.\n",
        ),
        read_page(
            "cup.md",
            "# The cup\n\nThe Otters defeated the Herons in the round of eight by three "
            "goals in the last minutes of the game. They then beat the Swans in the final game "
            "by a goal of Mo Lind.\n",
        ),
    ]
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who developed the steam gauge for Ada Rud", "Early ones were in use"),
        ("who did the Otters beat in the round of eight", "The Otters defeated"),
    ],
)
def test_what_says_more_of_the_question_stays_first(text, told):
    """Two words side by side are not worth all others, and who defeats somebody has won."""
    first = answer(ENGINES, text).quotes[0]
    start = first.best.span.start - first.citations[0].span.start
    assert first.text[start:].startswith(told)


BOATS = MemoryCollection(
    [
        read_page(
            "herald.md",
            "# The Herald\n\nThe pictures of the raft show members of the Orrin rowing club at the "
            "weir. The raft broke at noon.\n",
        ),
        read_page(
            "post.md",
            "# The Post\n\nThe weir is closed. The Orrin rowing club has not yet responded to the "
            "pictures.\n",
        ),
    ]
)


def test_another_source_may_tell_what_the_first_does_not():
    """Its sentence says as much of the question, and it alone is what somebody said."""
    found = answer(BOATS, "What did the Orrin rowing club say about the pictures?")
    assert found.band is Band.ANSWER
    assert found.quotes[0].citations[0].source == "post.md"


def test_who_filmed_it_is_not_who_was_shot_on_it():
    """To shoot is to film now and then; to film is not to shoot."""
    page = read_page(
        "raid.md",
        "# The raid\n\nThe club released a video on Friday of the shooting at the weir.\n",
    )
    assert answer(MemoryCollection([page]), "who filmed the video").band is not Band.ANSWER


LAMPS = """# {title}

The night lamp of the ground floor has a ring of brass that turns to the left.

The floor lamp of the cellar is enabled by night and day.
"""


@pytest.mark.parametrize(
    ("title", "told"), [("Hostel: FAQ", "The night lamp"), ("Hostel", "The floor lamp")]
)
def test_what_opens_a_passage_of_advice_need_not_say_the_deed(title, told):
    """Elsewhere a sentence that says it goes before."""
    collection = MemoryCollection([read_page("lamps.md", LAMPS.format(title=title))])
    question = "How can I enable the night lamp of the ground floor?"
    assert answer(collection, question).quotes[0].text.startswith(told)


def test_a_much_lower_sentence_is_not_put_before_what_opens_a_passage_of_advice():
    """Where that has no more of the question than names, another one may just mention the deed."""
    page = read_page(
        "lamps.md",
        "# Lamps: FAQ\n\nTorvo Lumen is the white light of most lamps. Press both knobs.\n\n"
        "Torvo Lumen lasts for a week on one cell, and Torvo Lumen costs nothing.\n\n"
        "Bags are carried by hand. Maps are read by day. In the evening the box of the cells can "
        "be shut by whoever packs it last so that no rain gets in, which it does if Torvo Lumen "
        "was enabled.\n",
    )
    first = answer(MemoryCollection([page]), "How can I enable Torvo Lumen?").quotes[0]
    assert first.text.startswith("Torvo Lumen is the white light")
