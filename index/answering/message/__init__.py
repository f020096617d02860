"""The question in a message, without the talk, quoted lines and markup around it. Pure."""

from index.answering.message.asked_ages import find_age_words
from index.answering.message.asked_sentence import (
    asks_something,
    find_asked,
    list_asked,
    names_nothing,
    only_talks,
)
from index.answering.message.story import find_asked_clause
from index.answering.message.writers import OWN, SELF, find_writers

__all__ = [
    "OWN",
    "SELF",
    "asks_something",
    "find_age_words",
    "find_asked",
    "find_asked_clause",
    "find_writers",
    "list_asked",
    "names_nothing",
    "only_talks",
]
