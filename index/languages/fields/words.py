"""Words in sets and in order, and how the tables write them. Pure."""

from collections.abc import Mapping

Words = frozenset[str]
"""Words in no order."""

OrderedWords = tuple[str, ...]
"""Words whose place in the row says what they mean."""


def word_set(words: str) -> Words:
    """Return the words of a text that are separated by white space."""
    return frozenset(words.split())


def word_list(words: str) -> OrderedWords:
    """Return the words of a text that are separated by white space, in order."""
    return tuple(words.split())


def by_phrase(phrases: Mapping[str, str]) -> Mapping[str, str]:
    """Return the mapping turned around: each phrase of a text, split at commas, to its key."""
    return {
        " ".join(phrase.split()): key for key, text in phrases.items() for phrase in text.split(",")
    }
