"""Markdown in its dialects: what readers see stands in a paragraph, and the rest is hidden."""

import sys
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.articles import parse
from index.articles.markdown import page_blocks
from index.articles.markdown.marks import find_parting_marks
from index.forward_index import build_forward_index
from index.types import Article, Document, Kind, Span, clip_spans, without_hidden


def article(text: str, name: str = "page.md") -> Article:
    return parse(Document(source=name, text=text, format="markdown"))


def seen(parsed: Article) -> list[str]:
    """Return what readers see of each paragraph, white space folded."""
    text = parsed.document.text
    spans = [(each.span, each.hidden) for each in parsed.paragraphs]
    shown = [without_hidden(text[slice(*s)], clip_spans(hidden, s)) for s, hidden in spans]
    return [" ".join(each.split()) for each in shown]


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("The *quay* is **long**.", ["The quay is long."]),
        ("It costs ~~5 *or 6*~~ 7. ~~Gone.~~", ["It costs 7."]),
        ("- [x] ~~Paint the quay.~~\n- Sweep it.", ["Sweep it."]),
        ("- [x] ~~Paint it\n  twice.~~ Done.", ["Done."]),
        ("Run `tide --now` or ``a ` b``.", ["Run tide --now or a ` b."]),
        ('See [the *plan*](http://x.test/a_b "t") now.', ["See the plan now."]),
        ("See [the plan][p].\n\n[p]: http://x.test", ["See the plan."]),
        ("See <https://x.test/a> now.", ["See https://x.test/a now."]),
        ("![The quay](quay.png) Low tide.", ["Low tide."]),
        ("Two \\* stars, a \\# sign.", ["Two * stars, a # sign."]),
        ("One *star and 2 * 3 = 6.", ["One *star and 2 * 3 = 6."]),
        ("snake_case_name and __init__ and a_b", ["snake_case_name and init and a_b"]),
        ("[[Harbour plan]], [[Harbour plan|the plan]].", ["Harbour plan, the plan."]),
        ("[[Plan#Tides]] and [[#Tides]], [[Plan#^id1]].", ["Plan#Tides and Tides, Plan."]),
        ("![[Tide table]]", ["Tide table"]),
        ("![[quay.png|300]] Low tide.", ["Low tide."]),
        ("![[quay.png|The quay]]\n\nLow.", ["Low."]),
        ("It is ==very== old. a == b", ["It is very old. a == b"]),
        ("It rose.[^1] It fell.[^long-name]", ["It rose. It fell."]),
        ("It rose.^[By two metres.] It fell.", ["It rose.[By two metres.] It fell."]),
        ("Low tide is at six. ^tide-1", ["Low tide is at six."]),
        ("Text %% a note %% goes on.", ["Text goes on."]),
        ("Text <!-- a note --> goes on.", ["Text goes on."]),
        ("The fee{>>ask the lawyer<<} is due.", ["The fee is due."]),
        ("Low tide.\n\n%%\na note\n\nno end", ["Low tide."]),
        (
            "100 %% of it is shown.\n\nSo is 5 %% here.",
            ["100 %% of it is shown.", "So is 5 %% here."],
        ),
        ("%% no end\nof the note\n\nLow tide.", ["Low tide."]),
        ("The HTML.\n\n*[HTML]: Markup\n", ["The HTML.", "HTML: Markup"]),
        ("Seen.\n\n<div hidden>\n<div>a</div>\nb\n</div>\n\nLast.", ["Seen.", "Last."]),
        ('A <i style="visibility: hidden">b</i> c', ["A c"]),
        ("<style>a{}</style>\n\nOne.\n\n<style>b{}</style>", ["One."]),
        ("H<sub>2</sub>O and <kbd>Esc</kbd>", ["H2O and Esc"]),
        ("one<br>two", ["one two"]),
        ("- [ ] open\n- [x] done", ["open", "done"]),
        ("> quoted\n> *lines*", ["quoted lines"]),
        ("# Title # {#anchor}\n\n## #1 in C#", ["Title #", "#1 in C#"]),
        ("Head\nline\n===\n\nText", ["Head line", "Text"]),
        ("Text with a class.{: .note }", ["Text with a class."]),
        ("![Quay](q.png){ width=300 } Low.", ["Low."]),
        ("Low {% include x.html %} tide", ["Low tide"]),
        ("![The quay|640x480](q.png)\n\nLow.", ["Low."]),
        ("![bg right:40%](q.png)\n\n![w:200 h:3cm](r.png)\n\nLow.", ["Low."]),
        ("Low.\n\n![At *dusk*][q]\n\n[q]: q.png", ["Low."]),
        ('### <!-- md:flag --> Low { data-toc-label="L" }', ["Low"]),
        (":material-waves: Low tide :octicons-heart-24:", ["Low tide"]),
        ("Press ++ctrl+alt+c++ in C++ now.", ["Press ctrl+alt+c in C++ now."]),
        ('Low tide.\n\n--8<-- "includes/x.md"\n', ["Low tide."]),
        ("- [?] Why\n- [-] No", ["Why", "No"]),
        ("[TOC]\n\nLow tide.\n\n[[toc]]", ["Low tide."]),
        ("[![Build](b.svg)](http://ci.test) Low.", ["Low."]),
        ("1\\. Not a list.", ["1. Not a list."]),
        ("Use `\\|` and `** **`.", ["Use \\| and ** **."]),
        ("{{< note >}}\nLow tide.\n{{< /note >}}", ["Low tide."]),
    ],
)
def test_marks_are_hidden_and_text_is_not(source: str, shown: list[str]) -> None:
    """As GitHub, Obsidian, MkDocs and Hugo show it."""
    assert seen(article(source)) == shown


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("> [!NOTE]\n> Low tide.", [(Kind.TEXT, "Low tide.")]),
        (
            "> [!warning]- Do not touch\n> It is live.\n> > Ida said so.",
            [
                (Kind.HEADLINE, "Do not touch"),
                (Kind.TEXT, "It is live."),
                (Kind.QUOTATION, "Ida said so."),
            ],
        ),
        (
            '!!! tip "Low tide"\n    At six.\n\n\n    - Or seven.\n\nAfter.',
            [
                (Kind.HEADLINE, "Low tide"),
                (Kind.TEXT, "At six."),
                (Kind.LIST, "Or seven."),
                (Kind.TEXT, "After."),
            ],
        ),
        ("??? note\n    At six.", [(Kind.TEXT, "At six.")]),
        (
            '=== "Linux"\n\n    Use a pole.\n\n=== "Mac"\n\n    Use an oar.',
            [
                (Kind.HEADLINE, "Linux"),
                (Kind.TEXT, "Use a pole."),
                (Kind.HEADLINE, "Mac"),
                (Kind.TEXT, "Use an oar."),
            ],
        ),
        (":::tip\nLow tide.\n:::", [(Kind.TEXT, "Low tide.")]),
        (
            "/// note | Take care\nLow tide.\n///",
            [(Kind.HEADLINE, "Take care"), (Kind.TEXT, "Low tide.")],
        ),
        (
            ":::danger[Take care]\n\nLow tide.\n\n:::\n\n::: details More\nHigh tide.\n:::",
            [
                (Kind.HEADLINE, "Take care"),
                (Kind.TEXT, "Low tide."),
                (Kind.HEADLINE, "More"),
                (Kind.TEXT, "High tide."),
            ],
        ),
        (
            "Ebb\n: Falling water.\n: The fall itself.",
            [
                (Kind.HEADLINE, "Ebb"),
                (Kind.TEXT, "Falling water."),
                (Kind.TEXT, "The fall itself."),
            ],
        ),
        ("It rose.[^1]\n\n[^1]: Ibid.", [(Kind.TEXT, "It rose."), (Kind.TEXT, "Ibid.")]),
        ("[^2]: https://x.test/quay", [(Kind.TEXT, "https://x.test/quay")]),
        (
            "[^3]: One.\n\n    Two.\n\nThree.",
            [(Kind.TEXT, "One."), (Kind.TEXT, "Two."), (Kind.TEXT, "Three.")],
        ),
        (
            "1986. A great summer.\n1987. A wet one.",
            [(Kind.LIST, "1986. A great summer."), (Kind.LIST, "1987. A wet one.")],
        ),
        ("1. Cast off\n2. Row", [(Kind.LIST, "Cast off"), (Kind.LIST, "Row")]),
        (
            "<div>\n<h2>Tides</h2>\n<p>Low at <b>six</b>.</p>\n<ul><li>Mud</li></ul>\n</div>",
            [(Kind.HEADLINE, "Tides"), (Kind.TEXT, "Low at six."), (Kind.LIST, "Mud")],
        ),
        (
            "<table>\n<tr><th>Boat</th><th>Fee</th></tr>\n<tr><td>Tern</td><td>9</td></tr></table>",
            [(Kind.TABLE, "Boat Fee"), (Kind.TABLE, "Tern 9")],
        ),
    ],
)
def test_blocks_of_all_dialects_are_paragraphs(source: str, shown: list[tuple[Kind, str]]) -> None:
    """With their own kind; a title, tab or term is a block of its own."""
    parsed = article(source)
    assert [(p.kind, t) for p, t in zip(parsed.paragraphs, seen(parsed), strict=True)] == shown


HIDDEN_BLOCKS = [
    "<!--\nsecret\n\nsecret two\n-->",
    "%%\nsecret\n\nsecret two\n%%",
    "{/* secret */}",
    "<style>\n.secret { color: red }\n</style>",
    "<script>\nlet secret = 1;\n\nlet more = secret;\n</script>",
    "<div hidden>secret</div>",
    '<p style="display: none">secret</p>',
    "<dialog>secret</dialog>",
    '<dialog id="a">\nsecret\n</dialog>',
    '<P STYLE="DISPLAY : NONE">secret</P>',
    "{{< comment >}} the secret is in the {{< /comment >}}",
    "{{% comment %}}\nthe secret is\n\nin the secret\n{{% /comment %}}",
    "[secret]: http://secret.test",
    "![[secret.png]]",
    "> <!-- secret -->",
    "- %% secret %%",
    "{: .secret }",
    "{{< secret >}}",
    "[//]: # (secret)",
    "{% comment %}\nsecret\n\nsecret two\n{% endcomment %}",
    "{# secret #}",
    "{{/* secret */}}",
    "{{ page.secret }}",
    "{{ $frontmatter.secret }}",
]


@pytest.mark.parametrize("block", HIDDEN_BLOCKS)
def test_a_block_that_nobody_sees_is_no_paragraph(block: str) -> None:
    """Nor do its words come into the index, and what stands around it is untouched."""
    parsed = article(f"Low tide.\n\n{block}\n\nHigh tide.", "tide.md")
    assert seen(parsed) == ["Low tide.", "High tide."]
    words = [word for word, _ in build_forward_index(parsed).vocabulary]
    assert words == ["low", "tide", "high"]


MDX = """\
import Tabs from '@theme/Tabs';
export const Note = ({children}) => {

  return <b>{children}</b>;
};

# Tides

<Tabs groupId={"os"}>
  <TabItem value="linux" label={`Li > nux`}>

    Low at **six**, {props.when ?? 'never'}.

  </TabItem>
</Tabs>

<Note kind="a > b">Mind the mud.</Note>

{/* hidden */}

```js
import {x} from 'y'; // <Tabs>
```

Use `{braces}` in code.
"""


@pytest.mark.parametrize("name", ["tides.mdx", "tides.md"])
def test_mdx_shows_what_stands_between_its_tags(name: str) -> None:
    """Imports, exports, tags and expressions are no text; code keeps them."""
    assert seen(article(MDX, name)) == [
        "Tides",
        "Low at six, .",
        "Mind the mud.",
        "import {x} from 'y'; // <Tabs>",
        "Use {braces} in code.",
    ]


def test_braces_of_a_plain_page_are_text() -> None:
    """Only MDX takes them for expressions; what code shows makes no page one."""
    code = "```jsx\n<Tabs>\n</Tabs>\nimport a from 'b'\n```"
    page = f"# API\n\nGet `/x/{{id}}` or /y/{{name}}.\n\n{code}\n"
    assert seen(article(page))[1] == "Get /x/{id} or /y/{name}."


def count_steps(text: str) -> int:
    """Count the steps of the interpreter in which a page's blocks are put together."""
    steps = 0

    def trace(frame: FrameType, event: str, _: object) -> object:
        nonlocal steps
        frame.f_trace_opcodes = frame.f_code.co_filename == page_blocks.__file__
        steps += event == "opcode"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        article(text)
    finally:
        sys.settrace(before)
    return steps


def test_a_long_list_takes_work_by_its_length() -> None:
    """No item looks through all those before it for what stands above the list."""
    steps = [count_steps("# Boats\n\n" + "- sloop\n" * number) for number in (50, 200)]
    assert steps[1] < 5 * steps[0]


def test_a_mark_that_parts_sentences_is_looked_for_in_their_paragraph_alone() -> None:
    """A page of many paragraphs is not looked through for each of them."""

    class Page(str):
        __slots__ = ()

        def __contains__(self, sign: object) -> bool:
            raise AssertionError(sign)

        def find(self, sign: str, start: int = 0, end: int = -1) -> int:  # type: ignore[override]
            assert (start, end) == (4, 8)
            return super().find(sign, start, end)

    assert not list(find_parting_marks(Page("One {% tab %} two"), Span(4, 8)))


def test_nothing_is_lost_however_deep_a_list_goes() -> None:
    """To any depth, beyond what the parser itself can read."""
    for depth in (14, 60, 400):
        lines = [f"{'  ' * level}- level{level} here" for level in range(depth)]
        shown = " ".join(seen(article("\n".join(lines))))
        assert all(f"level{level} here" in shown for level in range(depth))


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("1986. A great summer. It ended.", "a.md"),
        ("1986\\. A great summer. It ended.", "a.md"),
        ("> 1986. A great summer. It ended.", "a.md"),
    ],
)
def test_a_year_stays_with_what_it_opens(page: str, name: str) -> None:
    """It is no sentence of its own, and no number of an item."""
    (paragraph,) = article(page, name).paragraphs
    assert len(paragraph.sentences) == 2
    assert page[slice(*paragraph.sentences[0])].endswith("A great summer.")
    assert seen(article(page, name)) == ["1986. A great summer. It ended."]


def test_code_is_one_block_under_what_introduces_it() -> None:
    """With its lines, without the fence and the marks of the list and quotation around it."""
    page = (
        "- Take this. Then run it:\n\n  ```sh\n  tide --now.\n    --wait 2\n  ```\n\n"
        "> ~~~\n> a. B\n> ~~~\n\n    indented. Code\n"
    )
    parsed = article(page)
    _, first, second, third = parsed.paragraphs
    text = parsed.document.text
    for each, shown in (
        (first, "tide --now.\n  --wait 2"),
        (second, "a. B"),
        (third, "indented. Code"),
    ):
        assert each.kind is Kind.CODE
        assert each.sentences == (each.span,)
        piece = text[slice(*each.span)]
        assert without_hidden(piece, clip_spans(each.hidden, each.span)) == shown
        assert [text[slice(*span)] for span in each.above] == ["Then run it:"]
    assert (first.lines, second.lines) == ((4, 5), (9, 9))


def test_a_row_stands_under_the_heads_of_its_columns() -> None:
    """A bar that is escaped belongs to its cell; a table may stand in a list or quotation."""
    parsed = article("> | Boat | Fee |\n> |---|---|\n> | Tern \\| Gull | **9** |\n")
    (table,) = parsed.paragraphs
    text = parsed.document.text
    rows = [text[slice(*span)] for span in table.sentences]
    assert rows == ["| Boat | Fee |", "| Tern \\| Gull | **9** |"]
    assert table.above == table.sentences[:1]
    assert seen(parsed) == ["Boat | Fee Tern | Gull | 9"]


def test_a_question_of_a_summary_keeps_its_tags_in_its_paragraph() -> None:
    """They mark it as a question that stands over its answer."""
    page = "<details>\n<summary>Who may sail?</summary>\n\nAll.\n\n</details>\n"
    first, _ = article(page).paragraphs
    assert page[slice(*first.span)] == "<summary>Who may sail?</summary>"


@pytest.mark.parametrize(
    ("page", "title"),
    [
        ("# Introduction to C#\n\nText.", "Introduction to C#"),
        ("# #1 in sales\n\nText.", "#1 in sales"),
        ("# **The quay** of [Tollern](https://x.test)\n\nText.", "The quay of Tollern"),
        ("# Caf&eacute; `list`\n\nText.", "Café list"),
        ("Text first.\n\n# The quay\n\nText.", "The quay"),
        ("Text first.\n\n## Settings\n\nText.", "quay notes"),
        ("Text.\n\n# One\n\n# Two\n", "quay notes"),
        ("## The quay\n\nText.\n\n### Part\n", "The quay"),
        ("## One\n\nText.\n\n## Two\n", "quay notes"),
        ("<h1 align='center'>The quay</h1>\n\nText.", "The quay"),
        ("The quay\n========\n\nText.", "The quay"),
        ("Text alone.", "quay notes"),
        ("> [!note] A callout\n> Text.", "quay notes"),
        ("> # Of another page\n> Text.\n\nText.", "quay notes"),
        ("> # Of another page\n> Text.\n\n# The quay\n\nText.", "The quay"),
    ],
)
def test_a_title_is_what_readers_take_for_it(page: str, title: str) -> None:
    """A heading of the first level, without marks; no section's; else the name of the file."""
    assert article(page, "notes/quay-notes.md").title == title


# --- properties ----------------------------------------------------------------------------------

SEEN = [
    "{0}",
    "*{0}* and **{0}**",
    "see [{0}](http://x.test/{1})",
    "[[{1}|{0}]]",
    "==very {0}==",
    "`{0}`",
    "{0} %%{1}%%",
    "{0} <!-- {1} -->",
    "{0}<!-- {1} --> <b>{0}</b>",
    "{0}.[^{1}]",
    "<span class='{1}'>{0}</span>",
    "^[{0}]",
    "{0}{{: .{1} }}",
    "{0} ![{1}]({1}.png)",
    "\\*{0}",
]
BLOCKS = [
    "{0}",
    "# {0}",
    "> {0}",
    "> [!note] {0}\n> {0}",
    "- {0}\n  - {0}\n\n    {0}",
    "3. {0}",
    "- [ ] {0}",
    "| {0} | {0} |\n|---|---|\n| {0} | {0} |",
    "{0}\n: {0}",
    "[^{1}]: {0}",
    '!!! note "{0}"\n    {0}',
    ":::tip {0}\n{0}\n:::",
    "<details>\n<summary>{0}</summary>\n\n{0}\n\n</details>",
    "<!--\n{1}\n\n{1}\n-->",
    "%%\n{1}\n%%",
    "<style>\n.{1} {{}}\n</style>",
    "{0}\n{0}",
]


@st.composite
def pages(draw: st.DrawFn) -> tuple[str, list[str], list[str]]:
    """Draw a page, the words that its readers see, and the words that are hidden."""
    shown: list[str] = []
    hidden: list[str] = []

    def fill(template: str, *, inner: bool) -> str:
        made = ""
        for piece in template.replace("{{", "\0").replace("}}", "\1").split("{"):
            place, brace, rest = piece.partition("}")
            if not brace:
                made += piece
            elif place == "1":
                hidden.append(f"secret{len(hidden)}word")
                made += hidden[-1] + rest
            elif inner:
                made += fill(draw(st.sampled_from(SEEN)), inner=False) + rest
            else:
                shown.append(f"seen{len(shown)}word")
                made += shown[-1] + rest
        return made.replace("\0", "{").replace("\1", "}")

    blocks = draw(st.lists(st.sampled_from(BLOCKS), min_size=1, max_size=6))
    return "\n\n".join(fill(block, inner=True) for block in blocks), shown, hidden


@given(pages())
def test_all_that_is_visible_is_seen_and_nothing_hidden_is_found(
    case: tuple[str, list[str], list[str]],
) -> None:
    """Each visible word is in a paragraph and not hidden; no hidden word is seen or indexed."""
    page, shown, hidden = case
    parsed = article(page)
    text = " ".join(seen(parsed))
    assert [word for word in shown if word not in text] == []
    assert [word for word in hidden if word in text] == []
    words = {word for word, _ in build_forward_index(parsed).vocabulary}
    assert words.isdisjoint(hidden)
    for paragraph in parsed.paragraphs:
        start, end = paragraph.span
        assert all(start <= a < b <= end for a, b in paragraph.hidden)


@pytest.mark.parametrize(
    ("page", "shown"),
    [
        (r"A \<!-- tide --> is here.", "A <!-- tide --> is here."),
        (r"A \{% tide %} and \{{< tide >}} is here.", "A {% tide %} and {{< tide >}} is here."),
        (r"A \%\%tide%% is here.", "A %%tide%% is here."),
        (r"A \<b> is here.", "A <b> is here."),
        ("A <!-- tide -->is here.", "A is here."),
        (r"A \\<!-- tide -->is here.", r"A \is here."),
        ("A `\\`<!-- tide --> is here.", "A \\ is here."),
    ],
)
def test_an_escaped_mark_is_text(page: str, shown: str) -> None:
    """A backslash before a sign takes its meaning, but in code and before another backslash."""
    assert seen(article(page)) == [shown]


def test_an_open_dialog_is_seen() -> None:
    """A closed one is hidden until somebody opens it."""
    assert seen(article("<dialog open>\nMind the tide.\n</dialog>\n", "a.md")) == ["Mind the tide."]
