"""index/articles/block: lines of a text, as editors count them, and sentences between marks."""

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from index.articles.block import split_lines, split_sentences
from index.types import Span


@given(st.text(alphabet="ab \n", max_size=12))
def test_all_ends_of_lines_give_the_same_lines(text):
    """A text of Unix has the lines of the same text of Windows, at other places."""
    for end in ("\r\n", "\r"):
        other = text.replace("\n", end)
        assert [text[a:b] for _, (a, b) in split_lines(text)] == [
            other[a:b] for _, (a, b) in split_lines(other)
        ]
    assert [number for number, _ in split_lines(text)] == [
        *range(1, 1 + max(1, len(text.splitlines())))
    ]


class Marks(list[Span]):
    """Hidden spans that can be taken by their place, and not all be looked through."""

    def __iter__(self) -> Iterator[Span]:
        raise AssertionError


def test_the_sentences_of_a_paragraph_take_the_marks_inside_it_alone() -> None:
    """An article with a mark in each paragraph is read in time that grows with its length."""
    text = "*One* is old. *Two* is new."
    hidden = Marks(Span(at, at + 1) for at, sign in enumerate(text) if sign == "*")
    assert split_sentences(text, Span(14, len(text)), hidden) == (Span(14, len(text)),)
    assert split_sentences(text, Span(0, 13), hidden) == (Span(0, 13),)
