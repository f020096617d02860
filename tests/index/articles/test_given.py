"""Blocks that a reader gives become paragraphs with kinds, sentences and what stands above."""

from index.articles import parse
from index.types import Count, Document, Kind, SourceBlock, Span


def span_of(text: str, piece: str) -> Span:
    start = text.index(piece)
    return Span(start, start + len(piece))


def document(text: str, *blocks: SourceBlock, format_name: str = "made") -> Document:
    return Document(source="a.made", text=text, format=format_name, blocks=blocks)


def test_given_blocks_are_the_paragraphs_and_what_is_between_is_not() -> None:
    """They keep page and time, are split into sentences, and are numbered on their page."""
    text = "Head\nOne rose. Two fell.\nfooter\nThree stayed."
    article = parse(
        document(
            text,
            SourceBlock(span_of(text, "Head"), page=1),
            SourceBlock(span_of(text, "One rose. Two fell.\n"), page=2),
            SourceBlock(span_of(text, "Three stayed."), page=2, time="00:01:04"),
        )
    )
    kinds = [paragraph.kind for paragraph in article.paragraphs]
    assert kinds == [Kind.HEADLINE, Kind.TEXT, Kind.TEXT]
    shown = [[text[a:b] for a, b in each.sentences] for each in article.paragraphs]
    assert shown == [["Head"], ["One rose.", "Two fell."], ["Three stayed."]]
    places = [(each.page, each.on_page, each.time) for each in article.paragraphs]
    assert places == [(1, 1, None), (2, 1, None), (2, 2, "00:01:04")]
    assert {each.lines for each in article.paragraphs} == {None}
    assert article.title == "Head"


def test_sentences_end_where_they_end_for_a_reader() -> None:
    """What is hidden ends no sentence; touching one, it belongs to it."""
    text = (
        "**It rose.** See [Mr. Fox](http://a.test/b. C) now. <!-- x. Y -->Then it fell.[^1] Late."
    )
    hidden = ["**", "](http://a.test/b. C)", "<!-- x. Y -->", "[^1]"]
    spans = [*(span_of(text, piece) for piece in hidden), Span(10, 12), Span(17, 18)]
    (paragraph,) = parse(
        document(text, SourceBlock(Span(0, len(text)), hidden=tuple(spans)))
    ).paragraphs
    assert [text[a:b] for a, b in paragraph.sentences] == [
        "**It rose.**",
        "See [Mr. Fox](http://a.test/b. C) now.",
        "<!-- x. Y -->Then it fell.[^1]",
        "Late.",
    ]
    assert paragraph.hidden == tuple(sorted(spans))


def test_code_is_one_sentence_and_a_row_of_a_table_is_one() -> None:
    """Under what is shown above them: another block, or a span."""
    text = "Run this:\n\nx = 1. + 2.\ny. Z\n\nName. A | Fee\nBo. B | 5\n"
    article = parse(
        document(
            text,
            SourceBlock(span_of(text, "Run this:")),
            SourceBlock(span_of(text, "x = 1. + 2.\ny. Z"), Kind.CODE, above=0),
            SourceBlock(
                span_of(text, "Name. A | Fee\nBo. B | 5"),
                Kind.TABLE,
                above=span_of(text, "Name. A | Fee"),
            ),
            format_name="text",
        )
    )
    _, code, table = article.paragraphs
    assert code.sentences == (code.span,)
    assert code.above == (span_of(text, "Run this:"),)
    assert code.lines == Count(3, 4)
    assert [text[a:b] for a, b in table.sentences] == ["Name. A | Fee", "Bo. B | 5"]
    assert table.lines == Count(6, 7)


def test_a_block_of_which_nothing_is_seen_is_no_paragraph() -> None:
    """Nor is one of white space."""
    text = "<!-- a --> \n\n \n\nSeen."
    article = parse(
        document(
            text,
            SourceBlock(Span(0, 11), hidden=(Span(0, 10),)),
            SourceBlock(Span(12, 14)),
            SourceBlock(span_of(text, "Seen.")),
        )
    )
    assert [text[slice(*each.span)] for each in article.paragraphs] == ["Seen."]
