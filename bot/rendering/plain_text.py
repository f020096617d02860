"""How is a card shown where Discord refuses components? Pure."""

from bot import limits
from bot.rendering.card import Card

_CUT = "-# …"


def render_plain_text(card: Card, limit: int = limits.PLAIN_TEXT) -> str:
    """Return the card's text in at most `limit` characters.

    Whole blocks are left out at the end where it is too long: half a block might end in half
    of an escape, and a quote without its footnote is no quote.
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
