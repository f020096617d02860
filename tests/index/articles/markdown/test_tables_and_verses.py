"""index/articles/markdown/table_rules, and what Quarto, Pandoc, MyST, Jekyll and Hugo hide."""

import pytest

from index.types import Kind
from tests.index.articles.markdown.test_dialects import above, article, seen

TABLE, TEXT, CAPTION, CODE, HEAD = (
    Kind.TABLE, Kind.TEXT, Kind.CAPTION, Kind.CODE, Kind.HEADLINE,
)  # fmt: skip

GRID = """
+-------+----------------+
| Month | Task           |
+=======+================+
| March | Feed one litre |
|       | of syrup.      |
+-------+----------------+
| May   | Add a box.     |
+-------+----------------+
"""
SIMPLE = """
  Hive   Honey
------ -------
     1  clover
     2 heather
"""
MULTILINE = """
--------------------------
 Keeper   Remark
--------- ----------------
 Ada      A remark that
          takes two lines.

 Bo       A calm colony.
--------------------------
"""


def rows(parsed):
    """Return the sentences of each table as they are shown, white space folded."""
    text = parsed.document.text
    found = []
    for paragraph in parsed.paragraphs:
        for start, end in paragraph.sentences if paragraph.kind is TABLE else ():
            hidden = [each for each in paragraph.hidden if start <= each.start < end]
            shown, at = [], start
            for span in hidden:
                shown.append(text[at : span.start])
                at = span.end
            found.append(" ".join("".join([*shown, text[at:end]]).split()))
    return found


@pytest.mark.parametrize(
    ("table", "shown"),
    [
        (GRID, ["Month | Task", "March | Feed one litre of syrup.", "May | Add a box."]),
        (SIMPLE, ["Hive Honey", "1 clover", "2 heather"]),
        (MULTILINE,
         ["Keeper Remark", "Ada A remark that takes two lines.", "Bo A calm colony."]),
        ("\n```{list-table} A\n:header-rows: 1\n\n* - Radius\n  - Load\n* - 10 m\n  - 40 t\n```\n",
         ["Radius Load", "10 m 40 t"]),
        ("\n:::{list-table}\n* - Radius\n  - Load\n* - 10 m\n  - 40 t\n:::\n", None),
        ('\n```{csv-table} Crew\n:header: "Role", "People"\n\n"Driver", 1\n"Slinger", 2\n```\n',
         ["Role, People", "Driver, 1", "Slinger, 2"]),
    ],
)  # fmt: skip
@pytest.mark.parametrize("around", [("", ""), ("Before it.\n", "\nBehind it.\n")])
def test_tables_of_pandoc_and_myst_are_read_by_row(table, shown, around):
    """Each row is a sentence under the heads, whatever its cells are drawn with."""
    before, behind = around
    parsed = article(f"{before}{table}{behind}")
    if shown is not None:
        assert rows(parsed) == shown
        assert all(len(each) == 1 for each, p in zip(above(parsed), parsed.paragraphs, strict=True)
                   if p.kind is TABLE)  # fmt: skip
    text = [shown for kind, shown in seen(parsed) if kind is TEXT]
    assert [each for each in text if each.endswith(" it.")] == (
        ["Before it.", "Behind it."] if before else []
    )


@pytest.mark.parametrize("quote", ["> ", "    "])
def test_a_grid_inside_a_quotation_or_item(quote):
    """The marks around it belong to no cell."""
    lines = GRID.strip().split("\n")
    page = "- A hive:\n\n" if quote == "    " else ""
    parsed = article(page + "\n".join(quote + line for line in lines))
    assert rows(parsed)[1] == "March | Feed one litre of syrup."


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (f"{GRID}\n: The year of a hive\n", (CAPTION, "The year of a hive")),
        (f"{SIMPLE}\nTable: Sorts of honey {{#tbl-s}}\n", (CAPTION, "Sorts of honey")),
        (f"Table: Sorts of\nhoney\n{SIMPLE}", (CAPTION, "Sorts of honey")),
        ("| A | B |\n|---|---|\n| c | d |\n\n: Pairs\n", (CAPTION, "Pairs")),
        ("A hive.\n\nTable: bring your own.\n", (TEXT, "Table: bring your own.")),
        ("A hive\n: A box.\n", (TEXT, "A box.")),
    ],
)
def test_captions_of_tables(page, expected):
    """Beside a table only; elsewhere the same words are text, or a definition."""
    assert expected in seen(article(page))


def test_lines_of_a_verse_stand_without_their_bars():
    """Behind a bar each; lines that could be a table's are left as they are."""
    assert seen(article("| The sea is wide\n| and cold.\n|\n| Adieu.\n")) == [
        (TEXT, "The sea is wide and cold."),
        (TEXT, "Adieu."),
    ]
    assert seen(article("| a lone bar\n")) == [(TEXT, "| a lone bar")]
    assert seen(article("| a | b |\n| c | d |\n"))[0][1] == "| a | b | | c | d |"
    assert seen(article("| A | B |\n|---|---|\n| c | d |\n"))[0][0] is TABLE


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("A title\n-------\n\nText.", [(HEAD, "A title"), (TEXT, "Text.")]),
        ("One.\n\n- - -\n\nTwo.", [(TEXT, "One."), (TEXT, "Two.")]),
        ("One.\n\n-- --\n\nTwo.", [(TEXT, "One."), (TEXT, "Two.")]),
        ("One.\n\n----------\n\nTwo.\nThree.", [(TEXT, "One."), (TEXT, "Two. Three.")]),
        ("1 + 2\n+---\n", [(TEXT, "1 + 2 +---")]),
    ],
)
def test_other_lines_of_dashes_draw_no_table(page, expected):
    """Underlines of headings, rules between paragraphs."""
    assert seen(article(page)) == expected


@pytest.mark.parametrize(
    "hidden",
    [
        "::: {.content-hidden}\nsecret\n:::",
        '::: {.content-visible when-format="pdf"}\nsecret\n:::',
        '::: {.content-hidden when-format="html"}\nsecret\n:::',
        '::: {.content-visible unless-format="html"}\nsecret\n:::',
        "::: {.notes}\nsecret\n:::",
        "::: {#x .hidden}\n::: {.callout-note}\nsecret\n:::\nsecret\n:::",
        "```{=latex}\nsecret\n```",
        "Open.`\\secret`{=latex}",
        "\\newpage",
        "\\vspace{2cm}",
        "```{python}\n#| echo: false\nsecret()\n```",
        "```{r, echo=FALSE}\nsecret()\n```",
        "```{r setup, include = FALSE}\nsecret()\n```",
        "{% raw %}{% endraw %}",
    ],
)  # fmt: skip
def test_what_a_page_of_quarto_or_pandoc_does_not_show(hidden):
    """Divisions for other formats, code of other formats, and cells that are only run."""
    parsed = seen(article(f"First.\n\n{hidden}\n\nLast."))
    shown = " ".join(text for _, text in parsed).replace("Open.", "")
    assert " ".join(shown.split()) == "First. Last."


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ('::: {.content-visible when-format="html"}\nShown.\n:::', (TEXT, "Shown.")),
        ('::: {.content-hidden when-format="pdf:latex"}\nShown.\n:::', (TEXT, "Shown.")),
        ('::: {.content-hidden when-profile="x"}\nShown.\n:::', (TEXT, "Shown.")),
        ("::: {.notebook}\nShown.\n:::", (TEXT, "Shown.")),
        ("::: {.hidden}\nsecret\n:::\n\nShown.", (TEXT, "Shown.")),
        ("::: {.hidden}\nNever closed.", (TEXT, "Never closed.")),
        ("A \\newpage command.", (TEXT, "A \\newpage command.")),
        ("```{python}\n#| label: x\nrun()\n```", (CODE, "run()")),
        ("```python\n#| a comment\nrun()\n```", (CODE, "#| a comment run()")),
        ("Use `a`{=b c}.", (TEXT, "Use a.")),
        ("Write {% raw %}{{ page.title }}{% endraw %} there.",
         (TEXT, "Write {{ page.title }} there.")),
        ("{% raw %}\n{% if x %}\n{% endraw %}", (TEXT, "{% if x %}")),
        ('Write {{</* figure src="x" */>}} there.',
         (TEXT, 'Write {{< figure src="x" >}} there.')),
        ("Write {{%/* note */%}} there.", (TEXT, "Write {{% note %}} there.")),
    ],
)  # fmt: skip
def test_what_such_a_page_shows(page, expected):
    """Divisions for a page, code without its options, and what is quoted for its readers."""
    assert expected in seen(article(page))


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("It costs {'four euros'} now.", "It costs four euros now."),
        ('Bring <b>two</b>{" "}coats.', "Bring two coats."),
        ("It costs {price} now.", "It costs now."),
        ("It costs {'four' + x} now.", "It costs now."),
    ],
)
def test_texts_in_braces_of_mdx_are_shown(source, shown):
    """A text is shown as it is; what has to be computed is not."""
    assert seen(article(source, "a.mdx"))[0][1] == shown
