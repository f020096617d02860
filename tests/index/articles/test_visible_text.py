"""What a reader of the rendered page sees of a block."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.articles import without_addresses
from index.articles.visible_text import visible_text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("See [the quay](https://example.org/old-pier) now.", "See [the quay] now."),
        ("See [the quay](../a_(b).md#pier 'Pier').", "See [the quay] ."),
        ("See [the quay][pier].", "See [the quay] ."),
        ("[pier]: https://example.org/a", ""),
        ("At https://example.org/pier, look.", "At look."),
        ("Ropes {#pier}", "Ropes"),
        ('<a name="pier"></a>Ropes', "</a>Ropes"),
        ("Ropes <!-- pier - draft --> here", "Ropes here"),
        ("a < b and c > d (e) [f] g", "a < b and c > d (e) [f] g"),
        ("Write <name> (once) here.", "Write <name> (once) here."),
    ],
)
def test_addresses_and_anchors_are_left_out(text, kept):
    """Link addresses, anchors, attributes and comments have no words; brackets in a text stay."""
    assert " ".join(without_addresses(text).split()) == kept


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("**Is** it `dry`?", "Is it dry?"),
        ('{{< fold title="Is it dry?" >}}', "Is it dry?"),
        ("<summary>Is it dry?</summary>", "Is it dry?"),
        (r"Use \[this\]", "Use this"),
    ],
)
def test_marks_are_not_shown(text, shown):
    """Emphasis, tags, short codes and escapes leave the words."""
    assert visible_text(text).strip('" ') == shown


@given(st.text("[](){}<>!-#\"'=a /:h", max_size=60))
def test_any_text_has_a_shown_one(text):
    """No input fails, and nothing is added but spaces."""
    assert len(without_addresses(text)) <= len(text) + text.count("<") + 1
