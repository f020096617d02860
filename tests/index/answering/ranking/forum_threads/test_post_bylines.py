"""Lines that say who posted what stands under them."""

import pytest

from index.answering.ranking.forum_threads.post_bylines import is_post_byline


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Reply by quill:", True),
        ("Posted by ottoline on 4 June:", True),
        ("marlo22 wrote:", True),
        ("@fenja replied on Monday:", True),
        ("Comment from Ida Berg:", True),
        ("Ida Berg wrote the book.", False),
        ("She wrote of what she had seen there:", False),
        ("Please bring:", False),
        ("The answer:", False),
    ],
)
def test_a_byline_only_says_who_posted(text, is_one):
    """A sentence that leads in a list or a speech is none."""
    assert is_post_byline(text) is is_one
