"""Lines of label and value are found with the title that they stand under."""

import pytest

from index.articles import find_line_titles, parse
from index.articles.labelled_lines import is_labelled, names_release
from index.forward_index import build_forward_index
from index.types import Article, Document

HOURS = "Saturday: 11 a.m. to 3 p.m.\nSunday: closed\n"


def above(article: Article) -> list[list[str]]:
    """Return what stands above each paragraph."""
    text = article.document.text
    return [[text[slice(*span)] for span in each.above] for each in article.paragraphs]


def article(text: str, name: str) -> Article:
    form = "markdown" if name.endswith(".md") else "text"
    return parse(Document(source=name, text=text, format=form))


def test_the_first_line_is_the_title_of_labelled_lines() -> None:
    """Each line is a sentence, and a quote of one stands under the first."""
    parsed = article(f"Hours of the museum\n{HOURS}", "hours.txt")
    (paragraph,) = parsed.paragraphs
    assert len(paragraph.sentences) == 3
    assert above(parsed) == [["Hours of the museum"]]


@pytest.mark.parametrize("name", ["hours.txt", "hours.md"])
def test_a_headline_above_is_their_title(name: str) -> None:
    """In a block of its own, in both formats."""
    mark = "## " if name.endswith(".md") else ""
    parsed = article(f"{mark}Hours of the museum\n\n{HOURS}", name)
    assert above(parsed)[1] == ["Hours of the museum"]


@pytest.mark.parametrize("name", ["hours.txt", "hours.md"])
def test_further_labelled_lines_stand_under_the_same_headline(name: str) -> None:
    """Blocks of them below each other share it; what stands under its own first line does not."""
    mark = "## " if name.endswith(".md") else ""
    more = "Phone: 555 0100\nAddress: Quay 4"
    parsed = article(f"{mark}Hours of the museum\n\n{HOURS}\n{more}\n", name)
    assert above(parsed)[2] == ["Hours of the museum"]
    apart = article(f"Hours of the museum\n{HOURS}\n{more}\n", "hours.txt")
    assert above(apart)[1] == []


def test_the_items_of_a_list_stand_under_its_heading_or_introduction() -> None:
    """Other items do not."""
    page = (
        "## Hours\n\n- Monday: closed\n- **Saturday**: 11 to 3\n\n"
        "The boats are these:\n\n- Tern: red\n- The red one is old.\n"
    )
    assert above(article(page, "hours.md")) == [
        [], ["Hours"], ["Hours"], [], ["The boats are these:"], [],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Monday: closed", True),
        ("Tuesday to Friday: 10 a.m. to 5 p.m.", True),
        ("Phone: +44 20 7946 0000", True),
        ("Sat      10–14", True),
        ("Entry – free", True),
        ("Note: the ferry did not leave before nine that day.", False),
        ("MODERATOR: Thank you all, we will now hear from the board about the pier today", False),
        ("The ferry leaves at nine", False),
        ("http://x.test", False),
    ],
)
def test_a_labelled_line_is_short_and_no_sentence(line: str, *, found: bool) -> None:
    """What somebody says after a colon is none."""
    assert is_labelled(line) is found


def test_labels_in_a_row_may_be_longer_and_have_a_title() -> None:
    """It is the title of the article too, if nothing stands above."""
    text = (
        "Duty roster of the lifeguards of Lunn for the summer months of this year\n"
        "First week, from Monday to Sunday, both towers: Mette Friis and Olaf Bang\n"
        "Second week, only the northern tower: Emil Holt\n"
    )
    article = parse(Document(source="a.txt", text=text, format="text"))
    assert article.title.startswith("Duty roster")
    titles = find_line_titles(article)
    assert titles[0] == ""
    assert titles[1] == titles[2] == article.title
    assert not is_labelled(text.splitlines()[1])


def test_lines_that_tell_have_no_title() -> None:
    """Two lines of prose, or one labelled line alone."""
    assert above(article("Head\n\nIt rose.\nIt fell.\n", "a.txt")) == [[], []]
    assert above(article("Head\n\nMonday: closed\n", "a.txt")) == [[], []]


def test_rows_and_labelled_lines_are_found_by_their_title_too() -> None:
    """Its words count before theirs; neither the title nor code has others' words."""
    page = (
        "## Hours\n\n- Monday: shut\n- Not a label\n\n| Boat | Fee |\n|--|--|\n| Tern | nine |\n\n"
        "Row so:\n\n    pull\n"
    )
    parsed = article(page, "hours.md")
    assert find_line_titles(parsed) == ["", "Hours", "", "", " Boat | Fee ", "", ""]
    made = build_forward_index(parsed)
    words = [made.vocabulary[word][0] for word in made.index.words]
    counts = made.index.lengths.tolist()
    rows = [words[sum(counts[:i]) : sum(counts[: i + 1])] for i in range(len(counts))]
    assert rows == [
        ["hours"],
        ["hours", "monday", "shut"],
        ["not", "a", "label"],
        ["boat", "fee"],
        ["boat", "fee", "tern", "nine"],
        ["row", "so"],
        ["pull"],
    ]


@pytest.mark.parametrize(
    "heading",
    ["[2.4.0] - 2026-03-02", "2.4.0", "v2.4", "Version 2.4 (March 2026)", "Orrin 1.9.0-beta.2",
     "Release v3.11.2, 4 May", "[Unreleased]", "[2.4.0](https://orrin.example/2.4.0) - 2 March"],
)  # fmt: skip
def test_headings_of_a_version(heading: str) -> None:
    """With or without a date, a name or a link."""
    assert names_release(heading)


@pytest.mark.parametrize(
    "heading", ["1.2 Scope", "Removed", "2 March 2026", "Room 2.4 is closed", "Prices", "1. Harbor"]
)
def test_other_headings(heading: str) -> None:
    """A numbered heading, a date and a sentence with a version name none."""
    assert not names_release(heading)


def test_items_below_a_version_stand_under_its_headings() -> None:
    """They are found by both headings; items of other sections, and text, are not."""
    page = (
        "# Changes of Orrin\n\n## [1.4.0] - 2026-03-02\n\nA small release.\n\n### Added\n\n"
        "- Maps of the coast.\n\n### Removed\n\n- Support for the old lamp.\n\n## 1.3.0\n\n"
        "- Sails\n  can be furled.\n\n## Thanks\n\n- To Bo Quist\n"
    )
    parsed = article(page, "changes.md")
    released = "[1.4.0] - 2026-03-02"
    assert above(parsed) == [
        [], [], [], [], [released, "Added"], [], [released, "Removed"], [], ["1.3.0"], [], [],
    ]  # fmt: skip
    titles = find_line_titles(parsed)
    assert titles[6] == f"{released}\nRemoved"
