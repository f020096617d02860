"""Whether two sentences say the same: then one quote may cite both. Pure.

Word for word and in order, every word, name, number, sign, unit, date, time, negation and hedge of
one must stand in the other after folding what is really the same (`words.py`). Only the words that
introduce one and the same quotation may differ (`quotations.py`). Where in doubt, two sentences do
not agree: two quotes that say the same are a nuisance, a footnote that lies is a fault.
"""

import re

from index.languages import detect_language
from index.types import Wording
from index.wording.folded_word import FoldedWords
from index.wording.quotations import MIN_QUOTED_WORDS, introductions_agree, split_quotation
from index.wording.typography import fold_typography
from index.wording.words import fold_words, join_hyphenated

MAX_LENGTH = 4000
"""Code points of a sentence that is compared word by word; longer ones agree only exactly."""

_WORDS = re.compile(r"[^\W_]+").findall


def compare_wording(one: str, other: str) -> Wording | None:
    """Decide whether two sentences have one wording: exact, near, or None for neither."""
    if one == other or fold_typography(one) == fold_typography(other):
        return Wording.EXACT
    if not say_the_same(one, other):
        return None
    return Wording.NEAR if _are_english(one, other) or _WORDS(one) == _WORDS(other) else None


def _are_english(one: str, other: str) -> bool:
    """Whether no sentence is in another language, in which "a" is no article, nor an -s a plural.

    The table of that language is not enough to know which of its words say the same.
    """
    return detect_language(one) == detect_language(other) == "en"


def say_the_same(one: str, other: str) -> bool:
    """Tell whether two sentences agree in every word, or are the same quotation."""
    if max(len(one), len(other)) > MAX_LENGTH:
        return False
    if _are_equal(fold_words(one), fold_words(other)):
        return bool(fold_words(one))
    quoted, other_quoted = split_quotation(one)[0], split_quotation(other)[0]
    if min(len(quoted), len(other_quoted)) < MIN_QUOTED_WORDS:
        return False
    return _are_equal(quoted, other_quoted) and introductions_agree(one, other)


def _are_equal(words: FoldedWords, others: FoldedWords) -> bool:
    if _agree_in_order(words, others):
        return True
    if not [1 for word in words if word.hyphenated] and not [1 for w in others if w.hyphenated]:
        return False
    return _agree_in_order(join_hyphenated(words), join_hyphenated(others))


def _agree_in_order(words: FoldedWords, others: FoldedWords) -> bool:
    if len(words) != len(others):
        return False
    # Most pairs differ, in a word near the end as often as in the first ones.
    differing = [(a, b) for a, b in zip(words, others, strict=True) if a.key != b.key]
    return all(a.agrees_with(b) for a, b in differing)
