"""Headings of sections."""

from index.answering import answer
from index.answering.section_headings import HeadingFinder
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page, read_text

PAGE = """# Title

Opening words.

## Prices

- Adults: 4 dollars
- Children: 2 dollars

## How do I get there?

By boat.
"""


def test_the_nearest_heading_above_is_found():
    """Neither the title nor a heading that asks is one, and no item of a list."""
    pages = MemoryCollection([read_page("page.md", PAGE)])
    finder, found = HeadingFinder(pages), []
    for paragraph in pages.paragraphs_of(0):
        heading = finder.find(paragraph, 0)
        found.append(pages.passages([heading])[0].text if heading >= 0 else "")
    assert found[:2] == ["", ""]
    assert found[3:5] == ["Prices", "Prices"]
    assert found[-1] == ""


MINUTES = """Minutes of the harbour board

7.2 Repair of the crane
The quotation of Brandt & Sons, 4,300 dollars, was accepted. Work starts in May.

The board met in the net loft
Nobody came late

7.3 Mooring fees
{}
"""


def test_the_first_line_of_a_paragraph_may_be_its_heading():
    """It has no full stop, and the line below it has one; a list of lines has no such heading."""
    page = read_text("minutes.txt", MINUTES.format("They rise by a tenth. Nobody objected."))
    pages = MemoryCollection([page])
    finder = HeadingFinder(pages)
    found = [finder.find(paragraph, 0) for paragraph in pages.paragraphs_of(0)]
    texts = [pages.passages([each])[0].text if each >= 0 else "" for each in found]
    assert texts == ["", "7.2 Repair of the crane", "", "7.3 Mooring fees"]


def test_a_heading_above_its_own_text_says_what_a_price_is_for():
    """The sentence with the sum does not say what is repaired."""
    page = read_text("minutes.txt", MINUTES.format("They rise by a tenth. Nobody objected."))
    found = answer(MemoryCollection([page]), "how much does the crane cost")
    assert found.band is Band.ANSWER
    assert "4,300" in found.quotes[0].text
