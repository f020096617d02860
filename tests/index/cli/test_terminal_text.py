"""Answers as a person reads them in a terminal."""

from dataclasses import replace

from index.cli.terminal_text import format_answer
from index.types import Span
from tests.fakes import answer, quote, shown


def test_bold_and_underline_may_overlap():
    """Highlights are bold and what sets a quote apart is underlined; without colours neither is."""
    once = quote(shown(), 3, 1)
    text = once.text
    once = replace(once, highlights=(Span(0, 4),), differs=(Span(2, 6),))
    coloured = format_answer(answer("?", once), colour=True).splitlines()[0]
    bold, underlined, plain = "\x1b[1m", "\x1b[4m", "\x1b[0m"
    marked = f"{bold}{text[:2]}{plain}{bold}{underlined}{text[2:4]}{plain}"
    assert coloured == f"  {marked}{underlined}{text[4:6]}{plain}{text[6:]}"
    assert format_answer(answer("?", once), colour=False).splitlines()[0] == f"  {text}"


def test_words_that_no_source_has_are_named_with_an_answer_too():
    """Below the quotes, and nothing is where every word is known."""
    once = answer("?", quote(shown(), 3, 1))
    assert "Not in the sources" not in format_answer(once, colour=False)
    lines = format_answer(replace(once, missing=("fee", "\x1bdogs")), colour=False).splitlines()
    assert lines[-1] == 'Not in the sources: "fee", " dogs".'
