"""Questions and answers in a record of turns, as data to train assistants with have them. Pure."""

from collections.abc import Iterator, Mapping
from typing import Any

_TURNS = ("messages", "conversations", "conversation", "dialog", "turns")
_ROLES = ("role", "from", "speaker")
_TEXTS = ("content", "value", "text")
_ASKING = frozenset({"user", "human", "prompter"})
_ANSWERING = frozenset({"assistant", "gpt", "bot", "model", "agent"})


def find_turn_pairs(value: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield what was asked and what was answered, turn by turn; nothing if it is no such record.

    What the system was told, and what is asked again without an answer between, is left out.
    """
    turns: list[Any] = next((value[key] for key in _TURNS if isinstance(value.get(key), list)), [])
    asked = ""
    for turn in turns:
        if not isinstance(turn, dict):
            return
        role = next((str(turn[key]).lower() for key in _ROLES if key in turn), "")
        text = _text_of(next((turn[key] for key in _TEXTS if key in turn), ""))
        if role in _ASKING:
            asked = text
        elif role in _ANSWERING and asked.strip() and text.strip():
            yield asked, text
            asked = ""


def _text_of(content: Any) -> str:
    """Return the text of a turn, which may be in parts."""
    if isinstance(content, str):
        return content
    if not isinstance(content, list):
        return ""
    parts = [part.get("text") for part in content if isinstance(part, dict)]
    return "\n\n".join(part for part in parts if isinstance(part, str))
