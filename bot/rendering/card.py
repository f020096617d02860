"""What is a message made of, before Discord's classes come in?

Plain values, so that a card can be built, compared and shown as text without a client or an
event loop. `layouts.py` turns them into components, `plain.py` into a simple message.
"""

from dataclasses import dataclass
from enum import StrEnum


class ButtonTone(StrEnum):
    """What a button's colour says."""

    QUIET = "quiet"
    MAIN = "main"
    GO = "go"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class PressButton:
    """A button that comes back to us: `action` says what to do, `key` with what."""

    action: str
    key: str
    label: str
    tone: ButtonTone = ButtonTone.QUIET
    disabled: bool = False

    @property
    def custom_id(self) -> str:
        """What Discord hands back when somebody presses; at most 100 characters."""
        return f"{self.action}:{self.key}"


@dataclass(frozen=True, slots=True)
class LinkButton:
    """A button that opens a page."""

    url: str
    label: str


CardButton = PressButton | LinkButton


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Markdown that is ours, with everything foreign in it escaped already."""

    markdown: str


@dataclass(frozen=True, slots=True)
class SectionBlock:
    """One to three pieces of Markdown, one below the other, with a button at their right."""

    texts: tuple[str, ...]
    button: CardButton


@dataclass(frozen=True, slots=True)
class DividerBlock:
    """Some room between two blocks, with a thin line in it or without."""

    line: bool = True


@dataclass(frozen=True, slots=True)
class ButtonRow:
    """Up to five buttons side by side."""

    buttons: tuple[CardButton, ...]


CardBlock = TextBlock | SectionBlock | DividerBlock | ButtonRow


class CardMood(StrEnum):
    """What the card's edge says before a word is read."""

    FOUND = "found"
    NOTHING = "nothing"
    NEUTRAL = "neutral"
    GREETING = "greeting"
    GOOD = "good"
    WARNING = "warning"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Card:
    """One message. Where Discord refuses components, its text and rows are sent instead."""

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
    def buttons(self) -> tuple[CardButton, ...]:
        """Every button, in reading order."""
        found: list[CardButton] = []
        for block in self.blocks:
            if isinstance(block, SectionBlock):
                found.append(block.button)
            elif isinstance(block, ButtonRow):
                found.extend(block.buttons)
        return tuple(found)
