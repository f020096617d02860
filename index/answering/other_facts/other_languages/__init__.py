"""Other facts than the one asked for, in languages other than English. Pure."""

from index.answering.other_facts.other_languages.asked_names import names_noun
from index.answering.other_facts.other_languages.rules import find_other_fact_in_language

__all__ = ["find_other_fact_in_language", "names_noun"]
