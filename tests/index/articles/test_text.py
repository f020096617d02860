"""Plain text: lines that a mail quotes, and tables that spaces align."""

import pytest

from index.articles import find_line_titles, parse
from index.types import Article, Document, Kind, clip_spans, without_hidden


def article(text: str) -> Article:
    return parse(Document(source="page.txt", text=text, format="text"))


def sentences(parsed: Article) -> list[list[str]]:
    """Return what readers see of each sentence of each paragraph."""
    text = parsed.document.text
    return [
        [without_hidden(text[slice(*s)], clip_spans(each.hidden, s)) for s in each.sentences]
        for each in parsed.paragraphs
    ]


@pytest.mark.parametrize(
    ("text", "kind", "shown"),
    [
        ("> Is it open?\n> I am\n> late.", Kind.QUOTATION, ["Is it open?", "I am\nlate."]),
        ("> Is it late\nIt is open.", Kind.TEXT, ["Is it late", "It is open."]),
        (">> It was late\n> It is open.", Kind.QUOTATION, ["It was late", "It is open."]),
        ("> > It was late\n>\n> It is open.", Kind.QUOTATION, ["It was late", "It is open."]),
        ("It is free if it is\n>5 m long.", Kind.TEXT, ["It is free if it is\n>5 m long."]),
        ("> ", Kind.HEADLINE, [">"]),
    ],
)
def test_lines_that_a_mail_quotes(text: str, kind: Kind, shown: list[str]) -> None:
    """Their marks are hidden, and no sentence goes on from a quoted line to another's words."""
    parsed = article(f"A first line of it.\n\n{text}")
    assert sentences(parsed)[1] == shown
    assert parsed.paragraphs[1].kind is kind


TABLE = "Boat      Fee   Days\nTern      9     2\nRed Gull  12    3"


def test_rows_stand_under_the_heads_of_their_columns() -> None:
    """And under the headline of the table; each row is found by both."""
    parsed = article(f"Fees of the quay\n\n{TABLE}")
    text = parsed.document.text
    heads = TABLE.partition("\n")[0]
    assert [text[slice(*span)] for span in parsed.paragraphs[1].above] == [
        "Fees of the quay",
        heads,
    ]
    title = f"Fees of the quay\n{heads}"
    assert find_line_titles(parsed) == ["", "", title, title]


@pytest.mark.parametrize(
    "table",
    [
        "Gull     4     1\nTern     9     2\nPlover   12    3",
        "Boat     Colour\nTern     red\nGull     grey",
    ],
)
def test_rows_without_heads_stand_under_none(table: str) -> None:
    """Where the first line has figures as well, or no line has any."""
    assert article(table).paragraphs[0].above == ()


@pytest.mark.parametrize(
    ("start", "left_out"),
    [("Licence.\n*** START OF THE PROJECT GUTENBERG EBOOK A ***\n", True), ("", False)],
)
def test_the_licence_below_a_book_is_left_out(start: str, *, left_out: bool) -> None:
    """Where the book begins with one, too: others may write of Project Gutenberg."""
    text = f"{start}The tide turns.\n\nEnd of Project Gutenberg's A\n\nYou may copy it.\n"
    parsed = parse(Document(source="a.txt", text=text, format="text", body_start=len(start)))
    shown = [text[slice(*each.span)] for each in parsed.paragraphs]
    assert ("You may copy it." in shown) is not left_out
    assert "The tide turns." in shown
