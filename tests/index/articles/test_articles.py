"""index/articles: paragraphs are counted as a person counts them."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from index.articles import parse
from index.forward_index import build_forward_index
from index.sources import find_body_start
from index.types import Article, Document, Kind, clip_spans, mask_hidden

REPORT = """\
Footbridge reopens after repairs
Workers fasten the last plank of the Mill Lane footbridge, May 2, 2024. Example Press/Handout

The footbridge at Mill Lane opened again on Thursday. It had been shut since March.

   \t
“We waited a long time,” said Ines Falk.
"""

MANUAL = """\
---
title: Manual
---

# First steps #

Install it
in one line.

- Ask it
  anything
- Then **read**

> Cited words
> go on

| command | does |
|---|---|
| ask | answers |

```
code

more
```
"""


def article(text: str, name: str = "a.txt") -> Article:
    kind = "markdown" if name.endswith(".md") else "text"
    start = find_body_start(text, kind)
    return parse(Document(source=name, text=text, format=kind, body_start=start))


def slices(parsed: Article) -> list[str]:
    text = parsed.document.text
    return [text[p.span.start : p.span.end] for p in parsed.paragraphs]


def test_a_report_has_the_kinds_a_reader_sees():
    """Headline over caption is a caption; a block that opens with a quotation mark is one."""
    parsed = article(REPORT)
    assert [p.kind for p in parsed.paragraphs] == [Kind.CAPTION, Kind.TEXT, Kind.QUOTATION]
    assert [tuple(p.lines) for p in parsed.paragraphs] == [(1, 2), (4, 4), (7, 7)]
    assert parsed.title == "Footbridge reopens after repairs"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_markdown_leaf_blocks_are_counted_with_their_lines(end):
    """Front matter is no paragraph; marks that announce a block are outside its span."""
    parsed = article(MANUAL.replace("\n", end), "manual.md")
    assert [(p.kind, p.lines.first) for p in parsed.paragraphs] == [
        (Kind.HEADLINE, 5),
        (Kind.TEXT, 7),
        (Kind.LIST, 10),
        (Kind.LIST, 12),
        (Kind.QUOTATION, 14),
        (Kind.TABLE, 17),
        (Kind.CODE, 22),
    ]
    assert slices(parsed)[0] == "First steps"
    assert slices(parsed)[3] == "Then **read**"


def test_a_table_has_a_sentence_for_each_row():
    """The rule below the head is not shown, nor are the bars around a row."""
    table = article(MANUAL, "manual.md").paragraphs[5]
    rows = [MANUAL[start:end] for start, end in table.sentences]
    assert rows == ["| command | does |", "| ask | answers |"]
    hidden = [MANUAL[start:end] for start, end in table.hidden]
    assert hidden == ["|", "|", "|---|---|", "|", "|"]
    assert table.above == table.sentences[:1]


def test_an_article_without_headline_is_called_by_its_file():
    """Dashes and folders do not show."""
    assert article("It rained. It stopped.", "notes/rain-report.txt").title == "rain report"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("=====\nTHE LOG\n=====\n\nIt sailed.", "THE LOG"),
        ("-----\n\nThe log\n\nIt sailed.", "The log"),
        ("The log\n=======\n\nIt sailed.", "The log"),
        ("航海日誌\n\n船は出た。", "航海日誌"),
    ],
)
def test_lines_drawn_around_a_headline_are_no_title(text, title):
    """Only a line with a word in it names an article."""
    assert article(text, "a.txt").title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Dam holds in the flood\nBy Ada Lund, Staff Writer\nShare this\n\nIt held.",
            "Dam holds in the flood",
        ),
        ("The dam held in the flood.\nBy Ada Lund\n" + "It rained. " * 20, "a"),
        ("Dam holds in the flood\nand in the storm\n" + "It rained. " * 20, "a"),
    ],
)
def test_the_line_above_a_byline_is_the_title(text, title):
    """Pages scraped as text have headline, byline and buttons in one block."""
    assert article(text + "\n" + "x y z " * 40, "a.txt").title == title


def test_a_headline_may_ask():
    """A question that opens an article is its headline, one further down is text."""
    parsed = article("Who owns the dam?\n\nNobody knows.\n\nWho would?")
    assert [p.kind for p in parsed.paragraphs] == [Kind.HEADLINE, Kind.TEXT, Kind.TEXT]
    assert parsed.title == "Who owns the dam?"


@pytest.mark.parametrize(
    ("block", "is_caption"),
    [
        ("The dam at dusk, Jan 3, 2021. Reuters", True),
        ("The dam at dusk. Photo: J. Doe", True),
        ("The dam at dusk, Oct 4, 2016. Example Photos", True),
        ("The dam at dusk. Ann Lee/Kestrel Images", True),
        ("The dam at dusk (Photo by J. Doe)", True),
        ("Photo: the dam at dusk", True),
        ("The dam held. Officials told Reuters.", False),
        ("She asked who took the picture (it was her brother).", False),
        ("The dam at dusk", False),
    ],
)
def test_a_caption_is_known_by_its_credit_or_label(block, is_caption):
    """A sentence about an agency is no credit."""
    parsed = article(f"Headline here\n\n{block}\n\nMore text follows. It ends.")
    assert (parsed.paragraphs[1].kind is Kind.CAPTION) is is_caption


WORDS = ["A b. C d.", "“Q", "”", "…", "é", "🙂", "a: b", "    code"]
MARKS = ["# ", "> ", "- ", "1. ", "---", "```", "<div>", "|", " ", "\t", "\u2028", "\x0c", "\x0b"]
TABLE = "| a | b |\n|--|--|\n"
pieces = st.sampled_from([*WORDS, *MARKS, TABLE, "\n", "\r\n", "\r", "\n\n"])
texts = st.lists(pieces, max_size=40).map("".join)


@example("\u2028\nA b. C d.", "a.md")
@given(texts, st.sampled_from(["a.txt", "a.md"]))
def test_paragraphs_and_sentences_are_slices_in_order(text, name):
    """No span overlaps another, none is blank, none is padded, and lines say where it stands."""
    end = 0
    for number, paragraph in enumerate(article(text, name).paragraphs, start=1):
        assert paragraph.number == number
        assert paragraph.span.start >= end
        end = paragraph.span.end
        piece = text[paragraph.span.start : end]
        assert piece
        assert piece == piece.strip()
        before = len(re.findall(r"\r\n|\r|\n", text[: paragraph.span.start]))
        assert paragraph.lines.first == before + 1
        hidden = clip_spans(paragraph.hidden, paragraph.span)
        assert tuple(sorted(paragraph.hidden)) == paragraph.hidden
        assert all(paragraph.span.start <= a < b <= end for a, b in paragraph.hidden)
        shown = " " * paragraph.span.start + mask_hidden(piece, hidden)
        inner = paragraph.span.start
        for start, stop in paragraph.sentences:
            assert inner <= start < stop <= end
            assert not shown[inner:start].strip()
            assert shown[start:stop].strip()
            inner = stop
        assert not shown[inner:end].strip()


@given(texts)
def test_text_paragraphs_are_the_runs_of_nonblank_lines(text):
    """An independent count by regular expression agrees."""
    rows = re.split(r"\r\n|\r|\n", text)
    runs = "".join("x" if row.strip() else " " for row in rows).split()
    assert [p.lines.last - p.lines.first + 1 for p in article(text).paragraphs] == [*map(len, runs)]


SENTENCES = st.sampled_from(
    [
        "The ferry was late.",
        "Nobody minded, said Mr. Fox.",
        "It left at 6 p.m. March 3.",
        "Why not?",
    ]
)


@given(st.lists(st.lists(SENTENCES, min_size=1, max_size=4), min_size=1, max_size=4))
def test_text_and_markdown_give_the_same_sentences_and_terms(paragraphs):
    """An article that uses no marks is the same in both formats, whatever its title's form."""
    body = "\n\n".join(" ".join(sentences) for sentences in paragraphs)
    plain = article(f"The ferry\n\n{body}\n", "ferry.txt")
    marked = article(f"# The **ferry**\n\n{body}\n".replace("Nobody", "*Nobody*"), "ferry.md")
    assert plain.title == marked.title
    found = [build_forward_index(each) for each in (plain, marked)]
    one, other = ([each.vocabulary[word] for word in each.index.words] for each in found)
    assert one == other
    assert found[0].index.lengths.tolist() == found[1].index.lengths.tolist()
    kinds = [[p.kind for p in each.paragraphs] for each in (plain, marked)]
    assert kinds[0] == kinds[1]


HIDDEN_GERMAN = (
    "<!-- Das ist ein Kommentar, der nicht zu sehen ist, weil er auf Deutsch für die Redaktion "
    "ist. Er ist länger als der Text und wird nicht gezählt. -->"
)
GERMAN_CODE = "```\ndas ist nicht der Text, sondern der Code und die Werte für das Programm\n```"


@pytest.mark.parametrize("beside", [HIDDEN_GERMAN, GERMAN_CODE])
def test_the_language_is_that_of_what_is_seen(beside: str) -> None:
    """Neither a comment nor code says in which language an article is."""
    text = f"{beside}\n\nThe ferry runs on Monday.\n"
    assert parse(Document(source="a.md", text=text, format="markdown")).language == "en"
