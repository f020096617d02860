"""Frequent words of any subject, by what kind of word they are. Pure."""

from index.answering.lexical.equivalent_words.tables.frequent_words import (
    chat,
    deeds,
    phrases,
    surroundings,
    things,
    traits,
)

__all__ = ["TABLES"]

TABLES = (
    chat.ENTRIES,
    deeds.ENTRIES,
    phrases.ENTRIES,
    surroundings.ENTRIES,
    things.ENTRIES,
    traits.ENTRIES,
)
