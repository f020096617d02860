"""A card as plain Markdown text, for channels where Discord refuses components. Pure."""

from bot import limits
from bot.rendering.card import Card

_CUT = "-# …"


def render_plain_text(card: Card, limit: int = limits.PLAIN_TEXT) -> str:
    """Return the card's text in at most `limit` characters.

    If it is too long, whole blocks are left out at the end: half a block might end within an
    escape, or be a quote without its footnote.
    """
    kept: list[str] = []
    room = limit
    for piece in card.texts:
        if len(piece) + 1 > room - len(_CUT) - 1:
            kept.append(_CUT)
            break
        kept.append(piece)
        room -= len(piece) + 1
    return "\n".join(kept)
