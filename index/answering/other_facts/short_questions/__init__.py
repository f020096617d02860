"""Other facts than a short question asks for, each word of which matters. Pure."""

from index.answering.other_facts.short_questions.other_amounts import AMOUNT_RULES
from index.answering.other_facts.short_questions.rules import SHORT_RULES

__all__ = ["AMOUNT_RULES", "SHORT_RULES"]
