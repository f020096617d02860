"""What a sentence tells by words of its language: places, who did it, what to do. Pure."""

from index.answering.language_facts.casualties import counts_others
from index.answering.language_facts.doers import is_done_by_nobody
from index.answering.language_facts.instructions import gives_instruction
from index.answering.language_facts.origins import tells_origin
from index.answering.language_facts.places import asks_where, says_place
from index.answering.language_facts.reasons import gives_reason, may_give_reason
from index.answering.language_facts.scores import (
    TELLING_SCORE,
    asks_final_score,
    asks_score,
    find_score,
    has_score,
    tells_score,
)

__all__ = [
    "TELLING_SCORE",
    "asks_final_score",
    "asks_score",
    "asks_where",
    "counts_others",
    "find_score",
    "gives_instruction",
    "gives_reason",
    "has_score",
    "is_done_by_nobody",
    "may_give_reason",
    "says_place",
    "tells_origin",
    "tells_score",
]
