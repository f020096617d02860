"""The Card and its blocks and buttons: plain values, independent of Discord's classes. Pure.

A card can be built, compared and shown as text without a client or an event loop.
`components.py` turns it into components, `plain_text.py` into a message without components.
"""

from dataclasses import dataclass
from enum import StrEnum


class ButtonTone(StrEnum):
    """The colour of a button, by its meaning."""

    QUIET = "quiet"
    MAIN = "main"
    GO = "go"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class PressButton:
    """A button that the bot handles: `action` names the handler, `key` is its argument."""

    action: str
    key: str
    label: str
    tone: ButtonTone = ButtonTone.QUIET
    disabled: bool = False

    @property
    def custom_id(self) -> str:
        """The id that Discord sends with a press: at most 100 characters."""
        return f"{self.action}:{self.key}"


@dataclass(frozen=True, slots=True)
class LinkButton:
    """A button that opens a page."""

    url: str
    label: str


CardButton = PressButton | LinkButton


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """A form with one field, shown over the chat; `action` and `key` name what takes the text.

    At most 45 characters of `title` and `label`, 100 of `hint`; the text may have `longest`.
    """

    action: str
    key: str
    title: str
    label: str
    hint: str = ""
    longest: int = 500
    required: bool = False

    @property
    def custom_id(self) -> str:
        """The id that Discord sends with the text: at most 100 characters."""
        return f"{self.action}:{self.key}"


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A block of Markdown; text from outside is already escaped in it."""

    markdown: str


@dataclass(frozen=True, slots=True)
class SectionBlock:
    """One to three pieces of Markdown, one below the other, with a button on the right."""

    texts: tuple[str, ...]
    button: CardButton


@dataclass(frozen=True, slots=True)
class DividerBlock:
    """A gap between two blocks, with or without a thin line."""

    line: bool = True


@dataclass(frozen=True, slots=True)
class ButtonRow:
    """Up to five buttons side by side."""

    buttons: tuple[CardButton, ...]


@dataclass(frozen=True, slots=True)
class PictureBlock:
    """A picture that shows what the card's text says: PNG, with at most 256 characters about it.

    `name` is that of its file: letters and digits, with ".png".
    """

    name: str
    data: bytes
    description: str


CardBlock = TextBlock | SectionBlock | DividerBlock | ButtonRow | PictureBlock


class CardMood(StrEnum):
    """The colour of a card's edge, by its meaning."""

    FOUND = "found"
    NOTHING = "nothing"
    NEUTRAL = "neutral"
    GREETING = "greeting"
    GOOD = "good"
    WARNING = "warning"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Card:
    """One message. Where Discord refuses components, its text and buttons are sent instead."""

    blocks: tuple[CardBlock, ...]
    mood: CardMood = CardMood.NEUTRAL

    @property
    def texts(self) -> tuple[str, ...]:
        """All Markdown, in order; the pieces of a section are joined."""
        found: list[str] = []
        for block in self.blocks:
            if isinstance(block, TextBlock):
                found.append(block.markdown)
            elif isinstance(block, SectionBlock):
                found.append("\n".join(block.texts))
        return tuple(found)

    @property
    def pictures(self) -> tuple[PictureBlock, ...]:
        """Every picture, in order."""
        return tuple(block for block in self.blocks if isinstance(block, PictureBlock))

    @property
    def buttons(self) -> tuple[CardButton, ...]:
        """Every button, in reading order."""
        found: list[CardButton] = []
        for block in self.blocks:
            if isinstance(block, SectionBlock):
                found.append(block.button)
            elif isinstance(block, ButtonRow):
                found.extend(block.buttons)
        return tuple(found)
