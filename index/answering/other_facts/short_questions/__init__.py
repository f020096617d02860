"""Other facts than a short question asks for, each word of which matters. Pure."""

from index.answering.other_facts.short_questions.rules import SHORT_RULES

__all__ = ["SHORT_RULES"]
