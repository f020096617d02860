"""index/sources/front_matter: metadata at the start of Markdown files."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.sources import find_body_start, read_document
from index.sources.front_matter import parse_front_matter


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_front_matter_gives_title_url_and_date(end):
    """Title, date and address are read with any line ends, and the text keeps the block."""
    rows = [
        "---",
        'title: "A bridge: repaired"',
        "published: 2024-05-01",
        "url: https://x.example/b",
    ]
    text = end.join([*rows, "---", "", "Body."])
    document = read_document("b.md", text.encode())
    assert document.title == "A bridge: repaired"
    assert document.published == "2024-05-01"
    assert document.url == "https://x.example/b"
    assert document.text == text
    assert text[document.body_start :].strip() == "Body."


def test_front_matter_that_lies_is_dropped():
    """A script address and an invalid date are left out."""
    document = read_document("b.md", b"---\nurl: javascript:alert(1)\npublished: soon\n---\nBody.")
    assert document.url is None
    assert document.published is None


def test_the_body_of_stored_text_starts_where_it_did_when_it_was_read():
    """`find_body_start` agrees with the reader, and is 0 without a block."""
    text = "---\ntitle: A\n---\nBody."
    document = read_document("b.md", text.encode())
    assert document.body_start == find_body_start(text, document.format) > 0
    assert find_body_start(text, "text") == document.body_start
    assert find_body_start("---\nNote: A\n---\nBody.", "text") == 0
    assert find_body_start("Body.", "markdown") == 0


@pytest.mark.parametrize(
    ("block", "title"),
    [
        (
            "title: >-\n  A long title that\n  runs over two lines",
            "A long title that runs over two lines",
        ),
        ("title: The quay  # working title", "The quay"),
        ('title: "He said \\"stop\\" at noon"', 'He said "stop" at noon'),
        ("title: 'It''s noon'", "It's noon"),
        ("title: null", None),
        ("title: ~", None),
        ("title:", None),
        ("title: 'null'", "null"),
        ("title: 1984", "1984"),
        ("title: 007", "007"),
        ("title: Yes", "Yes"),
        ("Title: The quay", "The quay"),
        ('"title": The quay', "The quay"),
        ("# comment\n\ntitle: The quay", "The quay"),
        ("title: |\n  The quay\n  at noon", "The quay at noon"),
        ("tags:\n  - title: wrong\ntitle: The quay", "The quay"),
        ("base: &t The quay\ntitle: *t", "The quay"),
        ("title: [a, b]\n", "a"),
        ("title: The quay: a history", "The quay: a history"),
        ("title: @quay and `noon`", "@quay and `noon`"),
        ("layout: post\nexpires: !!python/object:os.system x\ntitle: The quay", "The quay"),
    ],
)
def test_yaml_is_read_as_yaml(block, title):
    """Folded, quoted, commented, null; what is invalid is read line by line."""
    assert parse_front_matter(f"---\n{block}\n---\n\nBody.").fields.get("title") == title


@pytest.mark.parametrize(
    "text",
    [
        '+++\ntitle = "The quay"\ndate = 2024-03-05\ndraft = false\n+++\n\nBody.',
        '{\n  "title": "The quay",\n  "date": "2024-03-05"\n}\n\nBody.',
        "---\ntitle: The quay\ndate: 2024/3/5\n...\n\nBody.",
        "---\ntitle: The quay\ndate: 2024-3-5 # of print\n---   \n\nBody.",
    ],
)
def test_other_forms_give_the_same(text):
    """TOML, JSON, and YAML that ends with dots."""
    found = parse_front_matter(text)
    assert found.fields == {"title": "The quay", "published": "2024-03-05"}
    assert text[found.end :].strip() == "Body."
    assert found.problem is None


def test_all_fields_are_read():
    """Of the first name that has a valid value; authors are joined."""
    block = (
        "source: https://x.test/a\nauthor:\n  - name: Ana Ruiz\n  - '[[Bo Dahl]]'\n"
        "publisher: Harbour Post\nlang: pt-BR\npubDate: 2024-05-01T10:00:00Z\n"
    )
    assert parse_front_matter(f"---\n{block}---\n").fields == {
        "url": "https://x.test/a",
        "author": "Ana Ruiz, Bo Dahl",
        "outlet": "Harbour Post",
        "language": "pt",
        "published": "2024-05-01T10:00:00Z",
    }


@pytest.mark.parametrize(
    "text",
    [
        "---\n\nJust text between rules.\n\n---\n\nMore.",
        "---\n- a list\n- of items\n---\n",
        "---\ntitle: never closed\n\nBody.",
        "{ not json }\n\nBody.",
        '{"a": 1} on one line',
        "+++\nno toml here\n+++\n",
        "---\n\n# The quay\n\n---\n\nBody.",
        "---\n# Part one: the quay\n---\nBody.",
        "\n---\nNote: draft\n---\nBody.",
        "<!-- no end\n---\ntitle: The quay\n---\n",
    ],
)
def test_what_is_no_metadata_stays_text(text):
    """Rules around a paragraph, a block that never ends, braces in prose."""
    assert parse_front_matter(text).end == 0


@pytest.mark.parametrize(
    "before", ["\n", "\r\n\r\n", "<!-- made by a\nscript -->\n", "<!-- a -->\n\n"]
)
@pytest.mark.parametrize("fence", ["---", "+++"])
def test_empty_lines_and_comments_may_stand_before_metadata(before, fence):
    """Editors and scripts leave them there; the block must have a known key then."""
    sign = ":" if fence == "---" else "="
    text = f'{before}{fence}\ntitle{sign} "The quay"\n{fence}\nBody.'
    found = parse_front_matter(text)
    assert found.fields == {"title": "The quay"}
    assert text[found.end :] == "Body."


def test_fields_that_are_commented_out_are_metadata():
    """They are switched off, and no text of the article."""
    text = "---\n# title: The quay\n# draft: true\n---\nBody."
    assert text[parse_front_matter(text).end :] == "Body."


def test_invalid_metadata_is_reported_with_its_line():
    """It is no text of the article all the same."""
    text = "---\nlayout: post\ntitle: a: b: [c\n---\nBody."
    found = parse_front_matter(text)
    assert text[found.end :] == "Body."
    assert "not valid YAML" in found.problem
    assert "line 3" in found.problem


def test_plain_text_needs_a_known_key():
    """A line of its own between rules is text there."""
    assert parse_front_matter("---\nNote: draft\n---\nBody.", strict=True).end == 0
    document = read_document("a.txt", b"---\ntitle: The quay\n---\n\nBody.\n")
    assert document.title == "The quay"
    assert document.text[document.body_start :].strip() == "Body."


@pytest.mark.parametrize(
    "bomb",
    [
        "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in pairwise("abcdefghi")),
        "x: " + "[" * 5000,
        "x: " + "{a: " * 3000,
        "title: x\n" * 2500,
        "? " * 4000,
        "- " * 4000,
        "x: &a [*a]",
    ],
)
def test_hostile_metadata_ends_soon(bomb):
    """Aliases are not expanded, and depth is bounded."""
    assert parse_front_matter(f"---\n{bomb}\n---\n").end >= 0


@given(
    st.text(st.sampled_from("ab:-+{}[]\"'#&*!|>\n \t~.="), max_size=60),
    st.sampled_from(["---", "+++"]),
)
def test_any_block_is_read_or_left(body, fence):
    """No text breaks the reader, and the body begins behind the block or at the start."""
    text = f"{fence}\n{body}\n{fence}\nBody."
    found = parse_front_matter(text)
    assert found.end == 0 or text[: found.end].rstrip("\n").endswith(("---", "+++", "..."))


@pytest.mark.parametrize(
    ("block", "fields"),
    [
        (
            "% The quay\n% Ana Berg; Bo Lind\n% 2024-05-01\n",
            ("The quay", "Ana Berg, Bo Lind", "2024-05-01"),
        ),
        ("% The quay\n%\n% 3 March 2022\n", ("The quay", None, "2022-03-03")),
        ("% The quay\n  of Vesby\n", ("The quay of Vesby", None, None)),
        ("%\n% Ana Berg\n  Bo Lind\n", (None, "Ana Berg, Bo Lind", None)),
        (
            "Title: The quay\nAuthor: Ana Berg\n  of Vesby\nDate: 2024-05-01\nDraft:\n\n",
            ("The quay", "Ana Berg of Vesby", "2024-05-01"),
        ),
        ("title:: The quay\ntags:: [[pier]], sea\n", ("The quay", None, None)),
        ("title:  The quay: a book\r\nbase url: ../\r\n\r\n", ("The quay: a book", None, None)),
    ],
)
def test_title_blocks_that_nothing_encloses(block, fields):
    """Those of Pandoc, MultiMarkdown and Logseq are read in Markdown and are no text."""
    document = read_document("b.md", f"{block}The body.".encode())
    assert (document.title, document.author, document.published) == fields
    assert document.text[document.body_start :] == "The body."
    assert document.body_start == find_body_start(document.text, "markdown")


@pytest.mark.parametrize(
    "text",
    [
        "%% private %%\nThe body.",
        "status:: open\n\nThe body.",
        "Title: The quay\nThe body follows at once.",
        "Date: Monday\nPlace: the hall\n\nThe body.",
        "https://x.example/title: a\n\nThe body.",
        "The quay: it was opened. Title: none.\n\nThe body.",
    ],
)
def test_text_that_looks_like_a_title_block_is_kept(text):
    """Minutes and the like have no title among their names."""
    assert read_document("b.md", text.encode()).body_start == 0


def test_a_title_block_is_text_in_plain_text():
    """Only Markdown has such blocks."""
    assert read_document("b.txt", b"Title: The quay\n\nThe body.").body_start == 0


BOOK = """The Project Gutenberg eBook of Tides

This ebook is for the use of anyone anywhere.

Title: Tides

Author: Mia Berg

*** START OF THE PROJECT GUTENBERG EBOOK TIDES ***

The tide turns at nine.
"""


def test_what_stands_before_a_book_of_project_gutenberg_is_metadata():
    """Its title and author are the article's, and its licence is no text of it."""
    document = read_document("b.txt", BOOK.encode())
    assert (document.title, document.author) == ("Tides", "Mia Berg")
    assert document.text[document.body_start :].strip() == "The tide turns at nine."
    assert read_document("b.txt", b"Project Gutenberg has books.\n").body_start == 0
