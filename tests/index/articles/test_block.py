"""index/articles/block: lines of a text, as editors count them."""

from hypothesis import given
from hypothesis import strategies as st

from index.articles.block import split_lines


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
