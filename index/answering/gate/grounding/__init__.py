"""Whether the best sentence tells of what the question names. Pure."""

from index.answering.gate.grounding.grounding import (
    NOTHING_NAMED,
    GroundedWord,
    Grounding,
    ground,
    ground_quoted,
    is_number,
)
from index.answering.gate.grounding.word_places import Place, hint_surroundings

__all__ = [
    "NOTHING_NAMED",
    "GroundedWord",
    "Grounding",
    "Place",
    "ground",
    "ground_quoted",
    "hint_surroundings",
    "is_number",
]
