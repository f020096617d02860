"""Items of a list that a sentence leads in."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page, read_text

LOAN = """# Costume loan

## What do I need to borrow a costume?

Bring along:

- a student card
- a deposit of 90 crowns
- a bag that closes
- a friend

## What is it about the stoves?

The sauna club has four stoves:

- Berta
- Olga

Nobody else has stoves.
"""
LINES = "The sauna boat\n\nFor a visit to the sauna boat you need:\n- a towel\n- a hat of felt\n"
PAGES = MemoryCollection([read_page("loan.md", LOAN), read_text("boat.txt", LINES)])


def test_items_are_quoted_where_the_sentence_over_them_only_leads_in():
    """It is shown above the first one."""
    quotes = answer(PAGES, "What do I need to borrow a costume?").quotes
    assert [each.text for each in quotes] == [
        "a student card",
        "a deposit of 90 crowns",
        "a bag that closes",
    ]
    assert [each.text for each in quotes[0].above][-1] == "Bring along:"
    assert not quotes[1].above


@pytest.mark.parametrize(
    ("question", "first", "items"),
    [
        ("How many stoves does the sauna club have?", "four stoves", ["Berta", "Olga"]),
        (
            "What do I need for a visit to the sauna boat?",
            "visit",
            ["- a towel", "- a hat of felt"],
        ),
    ],
)
def test_a_sentence_that_tells_stays_before_its_items(question, first, items):
    """The items may be paragraphs or lines of its own paragraph."""
    quotes = answer(PAGES, question).quotes
    assert first in quotes[0].text
    assert [each.text for each in quotes[1:]] == items


def test_the_bold_words_are_in_the_items_where_they_are_asked_for():
    """A lead-in has them only where it gives an amount or a name itself."""
    page = read_page("camp.md", "# Camp\n\nPlease pack:\n\n- a sleeping bag\n- two jumpers\n")
    lead = answer(MemoryCollection([page]), "what should I pack").quotes[0]
    assert (lead.text, lead.answer) == ("Please pack:", None)
    count = answer(PAGES, "How many stoves does the sauna club have?").quotes[0]
    assert count.answer is not None
    assert count.text[slice(*count.answer)].startswith("four")


def test_a_colon_before_a_text_leads_no_list_in():
    """What follows is no item."""
    text = "# Club\n\nThe club house of Orm is open today:\n\nThe heating works again.\n"
    pages = MemoryCollection([read_page("club.md", text)])
    found = answer(pages, "Is the club house of Orm open today?")
    assert found.band is Band.ANSWER
    assert len(found.quotes) == 1


RELAY = """# The relay

## How do I restart the relay?

Type this:

```
relay restart --now
```

## How do I print the log of the relay?

Type this:

```
%s
```
"""


def test_a_short_block_of_code_is_quoted_with_what_leads_it_in():
    """A long one is not."""
    lines = "\n".join(f"relay log --part {part}" for part in range(30))
    pages = MemoryCollection([read_page("relay.md", RELAY % lines)])
    quotes = answer(pages, "How do I restart the relay?").quotes
    assert quotes[0].text == "relay restart --now"
    assert quotes[0].above[-1].text == "Type this:"
    assert answer(pages, "How do I print the log of the relay?").quotes[0].text == "Type this:"
