"""Marks and blocks that dialects of Markdown add: what is shown of each, as tables."""

import pytest

from index.articles import find_line_titles, parse
from index.types import Article, Document, Kind, clip_spans, without_hidden


def article(text: str, name: str = "page.md") -> Article:
    return parse(Document(source=name, text=text, format="markdown"))


def seen(parsed: Article) -> list[tuple[Kind, str]]:
    """Return the kind of each paragraph and what readers see of it, white space folded."""
    text = parsed.document.text
    spans = [(each.kind, each.span, each.hidden) for each in parsed.paragraphs]
    shown = [(kind, without_hidden(text[slice(*s)], clip_spans(h, s))) for kind, s, h in spans]
    return [(kind, " ".join(each.split())) for kind, each in shown]


def above(parsed: Article) -> list[tuple[str, ...]]:
    """Return what is shown over each paragraph."""
    text = parsed.document.text
    return [tuple(text[slice(*span)] for span in each.above) for each in parsed.paragraphs]


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("Brine is H~2~O with NaCl.", "Brine is H2O with NaCl."),
        ("It holds 10^6^ litres, 5 m^3^ a day.", "It holds 10^6 litres, 5 m^3 a day."),
        ("The 2^nd^ lock, Gull^TM^, a^n^ :x:", "The 2nd lock, GullTM, a^n"),
        (
            "- The hive hums.\n  id:: 64f0c0de-1111-2222-3333-444455556666\n  collapsed:: true",
            "The hive hums.",
        ),
        (
            "- It hums.\n  :LOGBOOK:\n  CLOCK: [2024-05-01 Wed 10:00:00]\n  :END:\n",
            "It hums.",
        ),
        ("- It hums.\n- ((64f0c0de-1111-2222-3333-444455556666))", "It hums."),
        ("- It hums.\n- {{embed ((64f0c0de-1111-2222-3333-444455556666))}}", "It hums."),
        ("A hive:: a box. It hums ((again)).", "A hive:: a box. It hums ((again))."),
        ("Say $a_1 \\, b_2$ and $x^2$.", "Say $a_1 \\, b_2$ and $x^2$."),
        ("From $5 *to* $6, or $7_*.", "From $5 to $6, or $7_*."),
        ("It holds 10<sup>6</sup> litres.", "It holds 10^6 litres."),
        ("The 2<sup>nd</sup> lock.<sup>1</sup>", "The 2nd lock.1"),
        (
            "About ~5 or ~6, a~b, ~/.tiderc and x^2+y^2.",
            "About ~5 or ~6, a~b, ~/.tiderc and x^2+y^2.",
        ),
        (r"Open C:\Users\ida, \d+ and \alpha.", r"Open C:\Users\ida, \d+ and \alpha."),
        (r"Open \*all\* and \\server\share.", r"Open *all* and \server\share."),
        ("One\\\ntwo.", "One two."),
        ("It costs <del>5</del> <ins>6</ins> <s class='x'>or 7</s>now.", "It costs 6 now."),
        ("<p>It costs <strike>5</strike>6 &lt;s&gt; or <section>.</p>", "It costs 6 <s> or ."),
        ("The ~old lock~ ^^new^^ one.", "The new one."),
        ("Keys H\\~2\\~O and `H~2~O`.", "Keys H~2~O and H~2~O."),
        (
            "It {--rose--}{++fell++} by {~~two~>three~~} {==feet==}{>>sure?<<}.",
            "It fell by three feet.",
        ),
        ("Low tide :ocean: at 10:30:45 :+1:", "Low tide at 10:30:45"),
        (
            "See `:ocean:`, a:b:c, std::vector:: and /u/:id:/x.",
            "See :ocean:, a:b:c, std::vector:: and /u/:id:/x.",
        ),
        ("Fish &amp; Chips,&nbsp;5&nbsp;&euro;", "Fish & Chips, 5 €"),
        ("M&uuml;nde &lt;b&gt; &#8364; soft&shy;ly", "Münde <b> € softly"),
        ("Write `&amp;` for &amp;.", "Write &amp; for &."),
        ("AT&T & R&D; fish &chips;", "AT&T & R&D; fish &chips;"),
        ("See {ref}`the plan <plan-label>` and {term}`sluice`.", "See the plan and sluice."),
        ("Low. [!INCLUDE [fees](../fees.md)]", "Low."),
        ("[!code-csharp[Main](Tide.cs?name=a)]\n\nLow.", "Low."),
        (":::row:::\n\nLow.\n\n:::row-end:::", "Low."),
        ("(tide-label)=\n\nLow {kbd}`Esc`.\n\n% a note\n\n+++\n", "Low Esc."),
        ("See {py:func}`~tern.sail` {octicon}`rocket;1em` now.", "See sail now."),
        ("Low <% tp.now() %>tide, {{ page.x }} and {{ f(x) | upper }}.", "Low tide, and ."),
        ("Greet {{ name }} and {{user}}.", "Greet {{ name }} and {{user}}."),
        ('It is <span style="font-size: 0">not </span>open.', "It is open."),
        ('It is <span style="font-size:0.9em">open</span>.', "It is open."),
        ("Write {{ your own text }} here.", "Write {{ your own text }} here."),
        ("See [the `fees`][tern.fees] and [tides][].", "See the fees and tides."),
        ("Told [1][2] and [low][3 4].", "Told [1][2] and [low][3 4]."),
        ("A [red *boat*]{.smallcaps} sails.", "A red boat sails."),
        ("The {::comment}no{:/comment} quay.", "The quay."),
        ('A {{< tip text="pod" id="pod" >}} runs.', "A pod runs."),
        ('[details="More mud"]\nIt is deep.\n[/details]', "More mud It is deep."),
        ("* TOC\n{:toc}\n\nLow.", "Low."),
        ("<<< @/snippets/tide.js\n\nLow.", "Low."),
        ("::: tern.Boat\n    options:\n      all: true\n\nLow.", "Low."),
        ("::: tern\n    options:\n      all: true\n\nLow.", "Low."),
        ("::: tern.Boat\r\n    handler: python\r\n\r\nLow.\r\n", "Low."),
        ("### ::: tern.Boat\n\nLow.", "Low."),
        ("??? info\n    ::: tern.Boat\n        options:\n\n    Low.\n\nEbb.", "Low. Ebb."),
        ("- Low.\n\n    ::: tern\n        options:\n\n    Ebb.", "Low. Ebb."),
        ("::: warning\n    options: none\n\nLow.\n:::", "options: none Low."),
        ("The mark ::: tern.Boat is read.", "The mark ::: tern.Boat is read."),
        ("Write `#!html <b>` or ``#!py3 None``.", "Write <b> or None."),
        ("| Tide |\n|---|\n| `#!py 5` |", "Tide 5"),
        (
            "Begin with `#!/bin/sh -e` or `#! sh` or `#!sh`.",
            "Begin with #!/bin/sh -e or #! sh or #!sh.",
        ),
        ("It is #!sh now.", "It is #!sh now."),
        ("See <Boat>gull</Boat>, now.", "See gull, now."),
        ("5 of 9\n% of all are low.", "5 of 9 % of all are low."),
        ("See :doc:`the fees <fees>` and :func:`tide`.", "See the fees and tide."),
        ("At 10:30:`x` :quay: it ends.", "At 10:30:x it ends."),
    ],
)
def test_what_is_shown_of_a_line(source: str, shown: str) -> None:
    """A raised figure keeps its sign: 10^6 is not 106."""
    assert " ".join(text for _, text in seen(article(source))) == shown


H, T, C, CAPTION, Q = Kind.HEADLINE, Kind.TEXT, Kind.CODE, Kind.CAPTION, Kind.QUOTATION


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("```{note} Mind the mud\nIt is *deep*.\n```", [(H, "Mind the mud"), (T, "It is deep.")]),
        (
            "````{warning}\n:class: x\n\nLow.\n\n```sh\ntide\n```\n````\n\nEnd.",
            [(T, "Low."), (C, "tide"), (T, "End.")],
        ),
        (
            "```{code-block} sh\n:caption: Ask\n:linenos:\ntide --now\n```",
            [(H, "Ask"), (C, "tide --now")],
        ),
        ("```{toctree}\n:maxdepth: 2\nplan\n```\n\nLow.", [(T, "Low.")]),
        ("```{figure} q.png\n:alt: x\n\nThe quay.\n```", [(T, "The quay.")]),
        ("```{r setup}\nx <- 1\n```", [(C, "x <- 1")]),
        ("> ```{tip}\n> Low.\n> ```", [(Q, "Low.")]),
        (
            ":::{admonition} Mind the mud\n:class: tip\nIt is deep.\n:::",
            [(H, "Mind the mud"), (T, "It is deep.")],
        ),
        (
            '::: {.callout-tip title="Mind the mud"}\nIt is deep.\n:::',
            [(H, "Mind the mud"), (T, "It is deep.")],
        ),
        ('::: moniker range=">=3"\nIt is deep.\n::: moniker-end', [(T, "It is deep.")]),
        ("$$\na = b\n$$ (eq)\n\nLow.", [(C, "a = b"), (T, "Low.")]),
        ("Costs $$ 5.\n\n$$\n\nLow.", [(T, "Costs $$ 5."), (T, "$$"), (T, "Low.")]),
        ('--8<-- "a.md"\n\n--8<--\nb.md\nc.md\n--8<--\n\nLow.', [(T, "Low.")]),
        ('```sh\ntide\n--8<-- "x.sh"\n```', [(C, "tide")]),
        (
            '{{< notice tip "Mind the mud" >}}\nIt is deep.\n{{< /notice >}}',
            [(H, "Mind the mud"), (T, "It is deep.")],
        ),
        ('{{% tab name="Tides" %}}\nLow.\n{{% /tab %}}', [(H, "Tides"), (T, "Low.")]),
        ('{{< details title="Mud" >}}It is deep.{{< /details >}}', [(T, "Mud It is deep.")]),
        ('{{< figure src="q.png" caption="The quay." >}}', [(H, "The quay.")]),
        ('{{< figure title="Dusk" caption="The quay." >}}', [(T, "Dusk The quay.")]),
        ("{{< button >}}Press me{{< /button >}}", [(T, "Press me")]),
        ('{% tab title="Boats" %}\nLow.\n{% endtab %}', [(H, "Boats"), (T, "Low.")]),
        (
            "{% highlight sh %}\ntide **now**\n{% endhighlight %}\n\nLow.",
            [(C, "tide **now**"), (T, "Low.")],
        ),
        ('{{< highlight sh "lines=1" >}}\ntide\n{{< /highlight >}}', [(C, "tide")]),
        ("/// note | Mud\n    open: True\n\nIt is deep.\n///", [(H, "Mud"), (T, "It is deep.")]),
        ("```js\ntide() // [!code ++]\nebb() # (1)!\n```", [(C, "tide() ebb()")]),
        ("<pre>low &lt; high</pre>", [(C, "low < high")]),
        (
            "The boats are old and red.\n\n: The table of boats.",
            [(T, "The boats are old and red."), (T, "The table of boats.")],
        ),
        (
            ":::::{grid} 2\n::::{grid-item-card} Boats\n:link: x\nRed ones.\n::::\n:::::",
            [(H, "Boats"), (T, "Red ones.")],
        ),
        ('Low {{< ref "plan.md" >}} tide.', [(T, "Low tide.")]),
    ],
)
def test_blocks_of_a_dialect(source: str, shown: list[tuple[Kind, str]]) -> None:
    """Titles are blocks of their own; what a directive holds is read by what it is."""
    assert seen(article(source)) == shown


def test_a_component_shows_its_title() -> None:
    """A label of a tab is a block of its own; where text follows on its line, they are parted."""
    page = (
        '<Tabs>\n<TabItem value="a" label="Boats">\nLow.\n</TabItem>\n</Tabs>\n\n'
        '<Step title="Moor">Go on.</Step>\n\n<Gull size="title" />\n'
    )
    assert seen(article(page, "page.mdx")) == [(H, "Boats"), (T, "Low."), (T, "Moor Go on.")]


@pytest.mark.parametrize(
    "info",
    ['sh title="ask.sh"', "sh linenums='1' filename='ask.sh'", "sh [ask.sh]", "sh:title=ask.sh"],
)
def test_the_title_of_code_stands_over_it(info: str) -> None:
    """Below the sentence that introduces the code; code after it has the introduction alone."""
    parsed = article(f"Low. Run this:\n\n```{info}\ntide\n```\n\n```\nebb\n```\n")
    assert seen(parsed) == [(T, "Low. Run this:"), (CAPTION, "ask.sh"), (C, "tide"), (C, "ebb")]
    assert above(parsed) == [(), ("Run this:",), ("Run this:", "ask.sh"), ("Run this:",)]


def test_a_definition_stands_under_its_terms() -> None:
    """Under all terms that share it; so do its further paragraphs, and each is found by them."""
    page = (
        "Weir\nDam\n: A wall in a river. It is wet.\n\n    Boats go round it.\n\n"
        "Lock\n: Two gates.\n"
    )
    parsed = article(page)
    assert [text for _, text in seen(parsed)] == [
        "Weir", "Dam", "A wall in a river. It is wet.", "Boats go round it.", "Lock", "Two gates.",
    ]  # fmt: skip
    both = ("Weir", "Dam")
    assert above(parsed) == [(), (), both, both, (), ("Lock",)]
    joined = "Weir\nDam"
    assert find_line_titles(parsed) == ["", "", joined, joined, joined, "", "Lock"]


@pytest.mark.parametrize(
    "page",
    [
        "Low water is at six.\nThe list:\n: one",
        "A line that ends.\nAnother\n\nLow.",
    ],
)
def test_sentences_over_a_colon_are_no_terms(page: str) -> None:
    """Nor is a paragraph that no definition follows."""
    assert all(kind is not Kind.HEADLINE or "." not in text for kind, text in seen(article(page)))


@pytest.mark.parametrize(
    ("block", "is_hidden"),
    [
        ("---\nbibliography: tides.bib\n---", True),
        ("---\nnocite: |\n  @tern\n  @gull\ntide: low\n...", True),
        ("---\nlayout: center\n# of slides\n---", True),
        ("---\nOpening hours: nine\n---", False),
        ("---\nphone: 555\n---", False),
        ("---\ntitle: Tides and more\nIt is low.\n---", False),
    ],
)
def test_metadata_within_a_page_is_hidden(block: str, *, is_hidden: bool) -> None:
    """Pandoc and slides have such blocks; a heading between two rules is none."""
    for ends in ("\n", "\r\n"):
        page = f"First.\n\n{block}\n\nLast.\n".replace("\n", ends)
        texts = [text for _, text in seen(article(page))]
        assert (texts == ["First.", "Last."]) is is_hidden
        assert {"First.", "Last."} <= set(texts)


def test_metadata_stands_below_a_blank_line() -> None:
    """Else the rule underlines a heading."""
    texts = [text for _, text in seen(article("Tides\n---\ntitle: low\n---\n"))]
    assert texts == ["Tides", "title: low"]


RST = """\
Before.

```{eval-rst}
.. warning:: Mind the *mud*
   at low tide.

.. versionadded:: 2.4

   The lamp.

.. image:: secret.png
   :alt: secret

.. secret, and
   secret again

Boats
-----

- The red one
  is old.
- See :doc:`the fees <secret>`.

.. code-block:: sh
   :emphasize-lines: 1

   tide --now

     ebb
```

Behind.
"""


def test_blocks_of_embedded_restructuredtext() -> None:
    """Its comments, pictures and options are not shown, and code keeps its lines."""
    parsed = article(RST)
    assert seen(parsed) == [
        (T, "Before."), (T, "Mind the mud at low tide."), (H, "2.4"), (T, "The lamp."),
        (T, "Boats"), (T, "The red one is old."), (T, "See the fees."), (C, "tide --now ebb"),
        (T, "Behind."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "picture", "is_shown"),
    [
        ("page.qmd", "![The quay in *May*.](q.png)", True),
        ("page.Rmd", "![The quay in *May*.](q.png){width=50%}", True),
        ("page.md", "![The quay in *May*.](q.png){#fig:quay}", True),
        ("page.md", "![The quay in *May*.](q.png){width=50%}", False),
        ("page.md", "![The quay in *May*.](q.png)", False),
        ("page.qmd", "Low ![The quay in *May*.](q.png) tide.", False),
    ],
)
def test_the_text_of_a_picture_is_its_caption_where_the_page_shows_it(
    name: str, picture: str, *, is_shown: bool
) -> None:
    """Pandoc and Quarto show it below a picture that stands alone; others show the picture."""
    texts = [text for _, text in seen(article(f"First.\n\n{picture}\n\nLast.", name))]
    assert ("The quay in" in " ".join(texts)) is is_shown
    assert {"First.", "Last."} <= set(texts)


def sentences(text: str) -> list[str]:
    """Return what readers see of each sentence of a page, white space folded."""
    parsed = article(text)
    found = []
    for each in parsed.paragraphs:
        for span in each.sentences:
            piece = without_hidden(text[slice(*span)], clip_spans(each.hidden, span))
            found.append(" ".join(piece.split()))
    return found


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('{{< tab "Oak" >}}Saw it dry.{{< /tab >}}', ["Oak", "Saw it dry."]),
        ('{{% tab name="Oak" %}} Saw it dry {{% /tab %}}', ["Oak", "Saw it dry"]),
        ('{% tab title="Oak" %}Saw it dry.{% endtab %}', ["Oak", "Saw it dry."]),
        ('{{< figure src="o.png" caption="An oak" >}} It is old.', ["An oak", "It is old."]),
        ('{{< figure title="Oak" caption="In fall" src="o.png" >}}', ["Oak", "In fall"]),
        ("Saw {{< kbd >}} it{{< /kbd >}} dry.", ["Saw it dry."]),
        ('Ask {{< tooltip text="the sawyer" >}} first.', ["Ask the sawyer first."]),
        ("(@) Oak is hard\n(@) Fir is soft", ["Oak is hard", "Fir is soft"]),
        ("(@oak) Oak is hard.\n\nSee (@oak).", ["Oak is hard.", "See (@oak)."]),
        (
            "Oak is hard.^[So is ash.] Fir is soft.",
            ["Oak is hard.", "[So is ash.]", "Fir is soft."],
        ),
        ("Oak,^[or ash] is hard.", ["Oak,[or ash] is hard."]),
    ],
)
def test_no_sentence_goes_on_across_what_parts_a_page(source: str, expected: list[str]) -> None:
    """Labels of tabs, captions, numbers of examples and notes are no part of the next sentence."""
    assert sentences(source) == expected
