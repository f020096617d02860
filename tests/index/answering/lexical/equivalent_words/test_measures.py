"""Questions for amounts and times are answered by other words for the same, or not at all."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page, read_text

ISLAND = """# The island of Sund

The crossing takes 55 minutes. Bicycles travel for half the price.
On one battery the hire scooter goes 40 kilometres.
A season card is valid for nine months.
The novel by Ida Foss comes out in March.
The fire on the moor was contained by Friday.
"""
TALK = """# The man who builds drums

*Sund Radio, 4 June*

Olav Tveit builds drums of cowhide in a shed by the harbour.

**How did this begin?**

With a broken bucket. I was nine.

**What do they cost?**

Ninety crowns for a small one, two hundred for a large one.

**Do you teach?**

On Sundays, and only children.
"""
FAQ = """# Tool shed

### Do you sharpen scissors and blades?

Yes, on the first Monday. Members pay $3 a blade and everybody else $6.

### Do you lend ladders?

Yes, for a week.

### Is there parking?

Behind the barn.
"""


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("how long is the ride to Sund", "55 minutes"),
        ("how many km does the hire scooter go on one battery", "40 kilometres"),
        ("for how long is a season card usable", "nine months"),
        ("when is the novel by Ida Foss released", "in March"),
        ("when was the moor fire under control", "by Friday"),
    ],
)
def test_other_words_for_a_measure_or_time_answer(question, part):
    """None of the articles has the question's word."""
    found = answer(MemoryCollection([read_page("island.md", ISLAND)]), question)
    assert found.band is Band.ANSWER
    assert part in found.quotes[0].text


@pytest.mark.parametrize(
    "question",
    [
        "how many kg does the hire scooter weigh",
        "when is the film by Ida Foss released",
        "for how long is a library card usable",
    ],
)
def test_a_measure_or_time_of_something_else_is_no_answer(question):
    """The word has others that say the same, and they tell of another thing."""
    found = answer(MemoryCollection([read_page("island.md", ISLAND)]), question)
    assert found.band is not Band.ANSWER


@pytest.mark.parametrize(
    ("page", "question", "part"),
    [
        (TALK, "price of a small cowhide drum", "Ninety crowns"),
        (FAQ, "how much do you charge non-members for sharpening a blade", "everybody else $6"),
    ],
)
def test_a_price_is_of_what_stands_over_the_reply(page, question, part):
    """That is the head of an interview, or the question of a page, with a hyphen or without."""
    other = read_text("other.txt", "Mills\n\nA mill stands by the weir. It was sold for $900.")
    found = answer(MemoryCollection([read_page("page.md", page), other]), question)
    assert found.band is Band.ANSWER
    assert part in found.quotes[0].text
