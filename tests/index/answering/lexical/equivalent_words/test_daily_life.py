"""Words of shops, clubs, software, games, homes, travel and events that say the same."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page, read_text

PAGES = [
    """# Wool shop in Quill Lane

We are open Monday to Friday from 9 to 17. The postage is 4 euros.
Whoever is not happy may send the yarn back within 30 days for an exchange.
Tables for the knitting evening can be reserved at the desk. Dogs are welcome.
The gratuity goes to the two students.
""",
    """# Rules of the kite server

Sexist slurs and racism are answered with a timeout of two days.
Whoever wants to lift a ban opens a ticket with the mods.
The AGM is on 9 March; Tove Lind looks after the accounts of the club.
""",
    """# Notes of Papercrane 4.2

The hotkey of the ruler is Ctrl+R. Printing to PDF is no longer supported.
A workaround for the frozen toolbar is to hide it. The source code is on GitHub.
The program needs 2 GB of RAM.
""",
    """# The Hollow Keep

The lantern elixir restores 40 hit points. Talk to the ferryman for the errand of the keep.
A one-on-one between two teammates is a draw after ten minutes.
""",
    """# Gull hostel

Rooms are vacated by 10. The cycle lane ends at the quay. Prams stay in the yard.
The rubbish is collected on Tuesday. A pail stands by the hearth.
""",
    """# Harbour nights

The gig was called off in May. The documentary was screened in the crypt.
The highlight was the duet; the only complaint was the queue for soup.
The interval lasts twenty minutes.
""",
]


@pytest.fixture(scope="module")
def collection():
    return MemoryCollection([read_page(f"{at}.md", text) for at, text in enumerate(PAGES)])


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("what are your hours", "Monday to Friday"),
        ("how much is the shipping cost", "postage"),
        ("can I book a table for the knitting evening", "reserved"),
        ("are dogs allowed", "welcome"),
        ("who gets the tip", "gratuity"),
        ("what happens for hate speech", "timeout"),
        ("when is the annual meeting of the club", "9 March"),
        ("what is the keybinding of the ruler", "Ctrl+R"),
        ("is it open source", "GitHub"),
        ("how much memory does the program need", "2 GB"),
        ("how much health does the elixir restore", "40 hit points"),
        ("who gives the quest of the keep", "ferryman"),
        ("where does the bike path end", "quay"),
        ("where do strollers stay", "Prams"),
        ("when is the trash collected", "Tuesday"),
        ("where does the bucket stand", "hearth"),
        ("when was the concert cancelled", "May"),
        ("where was the documentary shown", "crypt"),
        ("what was the best part", "duet"),
        ("any downsides", "queue for soup"),
        ("how long is the intermission", "twenty minutes"),
    ],
)
def test_what_a_member_asks_is_said_in_the_words_of_the_article(collection, question, told):
    """No source has the word that is asked."""
    found = answer(collection, question)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text


@pytest.mark.parametrize(
    "question",
    [
        "how much is the insurance cost",
        "who tunes the piano for the knitting evening",
        "are horses allowed",
        "who gets the deposit",
        "what happens for hacking",
        "when is the annual dinner of the club",
        "what is the colour of the ruler",
        "how many cores does the program need",
        "how much mana does the elixir restore",
        "where does the ski slope end",
        "where do wheelchairs stay",
        "when is the laundry collected",
        "where does the ladder stand",
        "when was the concert recorded",
        "where was the documentary filmed",
    ],
)
def test_a_neighbour_of_what_is_said_stays_unanswered(collection, question):
    """It is another thing, though the rest of the question stands there."""
    assert answer(collection, question).band is not Band.ANSWER


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What is the battery life of the Nuvo radio?", "holds"),
        ("What score did the Nuvo radio get?", "Verdict"),
        ("What is annoying about the Nuvo radio?", "niggle"),
    ],
)
def test_a_review_is_found_in_other_words(question, told):
    """What members ask of a review, and what reviewers say."""
    review = (
        "# The Nuvo radio\n\nThe Nuvo radio has a dial of brass. The battery of the Nuvo radio"
        " holds for nine days.\n\nMy only niggle about the Nuvo radio is the plug.\n\nVerdict on"
        " the Nuvo radio: 7/10.\n"
    )
    house = MemoryCollection([read_page("nuvo.md", review), read_page("wool.md", PAGES[0])])
    assert told in answer(house, question).quotes[0].text


REVIEWS = {
    "plume.txt": """Plume 4 headset
Bass is deep on the train. My ears ached after an hour. The hinge snapped in May.
""",
    "vik.txt": """Hotel Vik
We came by boat in the rain. The girl at the front desk was rude to us. The sheets were spotless.
""",
    "ano.txt": """Trattoria Ano
Came on a Friday without booking. The waiters were quick. Everything was bland.
""",
}


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How is the sound of the Plume 4 headset?", "Bass is deep"),
        ("how is the staff at Hotel Vik", "rude"),
        ("Is Hotel Vik clean?", "spotless"),
        ("How is the flavour at Trattoria Ano?", "bland"),
        ("Does Hotel Vik have a pool?", ""),
        ("How is the music at Trattoria Ano?", ""),
    ],
)
def test_what_is_asked_of_a_thing_is_told_under_its_name(question, told):
    """Its name is the first line, and no more about the sentence right behind it."""
    collection = MemoryCollection([read_text(name, text) for name, text in REVIEWS.items()])
    found = answer(collection, question)
    assert (found.band is Band.ANSWER) == bool(told)
    assert told in (found.quotes[0].text if found.quotes else "")
