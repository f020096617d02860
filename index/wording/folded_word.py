"""One word of a sentence as it is compared with another's. Pure."""

from enum import Enum, auto
from typing import NamedTuple

from index.wording.inflection import is_plural_of


class WordKind(Enum):
    """What a word is: numbers and dates agree only if their folded forms are equal."""

    PLAIN = auto()
    NUMBER = auto()
    DATE = auto()
    MARK = auto()


class FoldedWord(NamedTuple):
    """A word, number, date or meaningful mark at `start <= i < end` of a sentence.

    `key` is its folded form. `bases` are the words that it may be an inflection of; there are none
    for names, numbers and function words. `hyphenated` says that a hyphen joins it to the word
    before it.
    """

    key: str
    start: int
    end: int
    kind: WordKind = WordKind.PLAIN
    bases: frozenset[str] = frozenset()
    hyphenated: bool = False

    def agrees_with(self, other: "FoldedWord") -> bool:
        """Tell whether both are the same, or inflections of the same word.

        One pier is not several: two words of which one is the other with an -s do not agree, for
        the -s of a verb is hardly ever all that sets two sentences apart.
        """
        if self.key == other.key:
            return True
        return not self.bases.isdisjoint(other.bases) and not is_plural_of(self.key, other.key)


FoldedWords = tuple[FoldedWord, ...]
"""The words of a sentence, in order."""
