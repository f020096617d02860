"""Hypothesis strategies for hostile text, and the check that a card fits one message."""

from hypothesis import strategies as st

from bot import limits
from bot.rendering import plain_text
from bot.rendering.card import ButtonRow, Card, PressButton, SectionBlock

texts = st.one_of(
    st.text(min_size=1, max_size=200),
    st.text("*_`~|<>@#[](): ", min_size=1).map(lambda text: text * 300),
    st.just("word " * 2_000),
    st.just("x" * 9_000),
)


def fits(card: Card) -> None:
    """Assert that the card, and its plain text, keep Discord's limits for one message."""
    assert sum(len(text) for text in card.texts) <= limits.COMPONENT_TEXT
    assert 0 < len(plain_text.render_plain_text(card)) <= limits.PLAIN_TEXT
    assert 1 + sum(_size(block) for block in card.blocks) <= limits.COMPONENTS
    presses = [button for button in card.buttons if isinstance(button, PressButton)]
    assert all(len(press.custom_id) <= limits.CUSTOM_ID for press in presses)
    assert all(text.strip() for text in card.texts)


def _size(block) -> int:
    """Count the components of a block, itself included."""
    match block:
        case SectionBlock(texts, _):
            return 2 + len(texts)
        case ButtonRow(buttons):
            return 1 + len(buttons)
    return 1
