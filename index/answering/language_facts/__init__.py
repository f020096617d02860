"""What a sentence tells in languages other than English, by the words of their tables. Pure."""

from index.answering.language_facts.casualties import counts_others
from index.answering.language_facts.doers import is_done_by_nobody
from index.answering.language_facts.places import asks_where, says_place

__all__ = ["asks_where", "counts_others", "is_done_by_nobody", "says_place"]
