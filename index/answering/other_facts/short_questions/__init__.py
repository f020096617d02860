"""Other facts than a short question asks for, each word of which matters. Pure."""

from index.answering.other_facts.short_questions.asked_attributes import (
    find_attribute,
    is_told_elsewhere,
)
from index.answering.other_facts.short_questions.asked_parts import FREE_DEEDS, find_parts
from index.answering.other_facts.short_questions.other_amounts import AMOUNT_RULES
from index.answering.other_facts.short_questions.rules import SHORT_RULES
from index.answering.other_facts.short_questions.surroundings import (
    Around,
    is_of,
    is_said,
)
from index.answering.other_facts.short_questions.wanted_details import asks_side, lacks_side

__all__ = [
    "AMOUNT_RULES",
    "FREE_DEEDS",
    "SHORT_RULES",
    "Around",
    "asks_side",
    "find_attribute",
    "find_parts",
    "is_of",
    "is_said",
    "is_told_elsewhere",
    "lacks_side",
]
