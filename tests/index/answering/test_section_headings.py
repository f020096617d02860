"""Headings of sections."""

from index.answering.section_headings import HeadingFinder
from tests.support.memory_collection import MemoryCollection, read_page

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
