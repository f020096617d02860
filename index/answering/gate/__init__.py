"""Whether there is an answer, and whether the first quote alone is enough. Pure."""

from index.answering.gate.answering_preference import prefer_answering
from index.answering.gate.confidence import is_sure
from index.answering.gate.decision import GATE_BIAS, GATE_FEATURES, Verdict, decide
from index.answering.gate.grounding import GroundedWord, Grounding, Place, ground

__all__ = [
    "GATE_BIAS",
    "GATE_FEATURES",
    "GroundedWord",
    "Grounding",
    "Place",
    "Verdict",
    "decide",
    "ground",
    "is_sure",
    "prefer_answering",
]
