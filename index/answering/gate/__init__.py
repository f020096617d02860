"""Whether there is an answer, and whether the first quote alone is enough. Pure."""

from index.answering.gate.adjustments import denies
from index.answering.gate.amounts import has_amount_or_time
from index.answering.gate.answering_preference import prefer_answering
from index.answering.gate.asked_circumstances import find_entry_place
from index.answering.gate.confidence import is_sure
from index.answering.gate.decision import Verdict, decide
from index.answering.gate.gate_weights import GATE_BIAS, GATE_FEATURES
from index.answering.gate.grounding import GroundedWord, Grounding, Place, ground
from index.answering.gate.rival_fitness import is_rival

__all__ = [
    "GATE_BIAS",
    "GATE_FEATURES",
    "GroundedWord",
    "Grounding",
    "Place",
    "Verdict",
    "decide",
    "denies",
    "find_entry_place",
    "ground",
    "has_amount_or_time",
    "is_rival",
    "is_sure",
    "prefer_answering",
]
