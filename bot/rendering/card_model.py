"""What is a message made of, before Discord's classes come in?

Plain values, so that a card can be built, compared and shown as text without a client or an
event loop. `layouts.py` turns them into components, `plain.py` into a simple message.
"""

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """What a button's colour says."""

    QUIET = "quiet"
    MAIN = "main"
    GO = "go"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Press:
    """A button that comes back to us: `action` says what to do, `key` with what."""

    action: str
    key: str
    label: str
    tone: Tone = Tone.QUIET
    disabled: bool = False

    @property
    def custom_id(self) -> str:
        """What Discord hands back when somebody presses; at most 100 characters."""
        return f"{self.action}:{self.key}"


@dataclass(frozen=True, slots=True)
class Link:
    """A button that opens a page."""

    url: str
    label: str


Button = Press | Link


@dataclass(frozen=True, slots=True)
class Text:
    """Markdown that is ours, with everything foreign in it escaped already."""

    markdown: str


@dataclass(frozen=True, slots=True)
class Section:
    """One to three pieces of Markdown, one below the other, with a button at their right."""

    texts: tuple[str, ...]
    button: Button


@dataclass(frozen=True, slots=True)
class Divider:
    """Some room between two blocks, with a thin line in it or without."""

    line: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """Up to five buttons side by side."""

    buttons: tuple[Button, ...]


Block = Text | Section | Divider | Row


class Mood(StrEnum):
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

    blocks: tuple[Block, ...]
    mood: Mood = Mood.NEUTRAL

    @property
    def texts(self) -> tuple[str, ...]:
        """All Markdown, in order; the pieces of a section are joined."""
        found: list[str] = []
        for block in self.blocks:
            if isinstance(block, Text):
                found.append(block.markdown)
            elif isinstance(block, Section):
                found.append("\n".join(block.texts))
        return tuple(found)

    @property
    def buttons(self) -> tuple[Button, ...]:
        """Every button, in reading order."""
        found: list[Button] = []
        for block in self.blocks:
            if isinstance(block, Section):
                found.append(block.button)
            elif isinstance(block, Row):
                found.extend(block.buttons)
        return tuple(found)
