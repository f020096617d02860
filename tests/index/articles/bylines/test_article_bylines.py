"""Bylines and datelines are kinds of their own; sentences and headlines are neither."""

import pytest

from index.articles import parse
from index.types import Document, Kind

BYLINES = [
    "By Ana Ruiz",
    "BY ANA RUIZ AND BO DAHL",
    "By Ana Ruiz and Bo van der Berg, Staff Writers",
    "By Ana Ruiz, Harbour Post",
    "By Ana Ruiz | Harbour Post",
    "By ANA RUIZ in Tollern",
    "By Ana Ruiz\nHarbour Post staff writer",
    "By Ana Ruiz, March 3, 2024",
    "Written by J. D. Marlow",
    "Reporting by Ana Ruiz; Editing by Bo Dahl",
    "Ana Ruiz, staff writer",
    "Ana Ruiz | Associated Press",
    "Ana Ruiz, science correspondent for the Harbour Post",
    "Von Jörg Weiß",
    "— mia, 2026-01-05",
    "– Captain Ana ⚓, 5 January 2026",
    "Posted by wet_socks, 5 May, 09:12",
    "Reply by Ida Krag on 3 May 2024",
    "Asked by: wet_socks",
    "Answered by the_miller (3 May 2024)",
]
DATELINES = [
    "March 3, 2024",
    "3 March 2024",
    "Monday, March 3, 2024 at 6:05 p.m. EST",
    "Published March 3, 2024",
    "Updated: 2024-03-03 18:05",
    "Published: Mar 3, 2024 | Updated: Mar. 4, 2024",
    "Last updated on 3 Sept. 2024",
    "Last updated in May.",
    "This page was last reviewed: May 2024 by the harbour board.",
    "6:05 PM, March 3, 2024",
    "March 3, 2024 · 5 min read",
    "03/03/2024",
    "TOLLERN, March 3 (Harbour Wire) —",
    "TOLLERN, Northland —",
]
NEITHER = [
    "Asked by the board",
    "Posted by hand, it takes nine days to come",
    "Reply by Friday",
    "Comment from us",
    "Answered by nobody, the letter was lost.",
    "By Monday the water had risen to the quay.",
    "By Monday",
    "By the time they came, it was late",
    "Bystanders saw it",
    "March 3 was a cold day",
    "In March 2024",
    "Last updated in May, it has three parts.",
    "The boat was last painted in May.",
    "TOLLERN, March 3 (Harbour Wire) — The river rose overnight.",
    "Published authors meet here",
    "Ana Ruiz, who wrote it, left",
    "May",
    "Paris in the spring",
    "NEW BRIDGE OPENS",
    "12 boats, 3 piers",
    "Von hier aus",
    "— the keeper of the pier",
    "— It closed on Sunday, they said",
    "— Ana: the pier closed, 2026-01-05, for good",
    "- milk, 2026-01-05",
]


def kind_of(block: str) -> Kind:
    text = f"The river rises\n\n{block}\n\nIt rose overnight. Nobody slept."
    return parse(Document(source="a.txt", text=text, format="text")).paragraphs[1].kind


@pytest.mark.parametrize("block", BYLINES)
def test_who_wrote_it_is_a_byline(block: str) -> None:
    """With role, outlet, place or day, in both formats."""
    assert kind_of(block) is Kind.BYLINE
    page = parse(
        Document(source="a.md", text=f"# River\n\n*{block}*\n\nIt rose.", format="markdown")
    )
    assert page.paragraphs[1].kind is Kind.BYLINE


@pytest.mark.parametrize("block", DATELINES)
def test_when_and_where_is_a_dateline(block: str) -> None:
    """A day, a time, what was done then, or a place before a dash."""
    assert kind_of(block) is Kind.DATELINE


@pytest.mark.parametrize("block", NEITHER)
def test_what_tells_more_is_neither(block: str) -> None:
    """A sentence, a headline, or a name in one."""
    assert kind_of(block) not in {Kind.BYLINE, Kind.DATELINE}


def test_the_first_block_is_a_headline_whatever_it_looks_like() -> None:
    """A day above it is none, and the title is the headline."""
    article = parse(Document(source="a.txt", text="By Land and Sea\n\nIt rose.", format="text"))
    assert (article.paragraphs[0].kind, article.title) == (Kind.HEADLINE, "By Land and Sea")
    text = "March 3, 2024\n\nThe river rises\n\nIt rose."
    article = parse(Document(source="a.txt", text=text, format="text"))
    assert [each.kind for each in article.paragraphs[:2]] == [Kind.DATELINE, Kind.HEADLINE]
    assert article.title == "The river rises"
