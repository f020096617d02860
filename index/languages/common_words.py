"""Is this a word of everyday English, spelt right, whatever the articles say?

Somebody who asks a few articles for the *mother* of someone has not mistyped *other*: a word that
is none of theirs may still be a word. The list beside this module holds some ten thousand, in
small letters: base forms, names that everybody knows, irregular forms. Regular endings are taken
off here.

Which words there are is a fact of WordNet 3.0 (its notice stands at the head of the list); the
most frequent ones of today's and of printed English were taken.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

SHORTEST_BASE = 3

_LIST = Path(__file__).with_name("english_common_words.txt")

# What a regular ending stands for; a plural's is looked for under it too: "makers".
_ENDINGS = (
    ("s", ("",)), ("es", ("",)), ("ies", ("y",)),
    ("ed", ("", "e")), ("ied", ("y",)), ("ing", ("", "e")),
    ("er", ("", "e")), ("ier", ("y",)), ("est", ("", "e")), ("iest", ("y",)),
    ("ly", ("", "le")), ("ily", ("y",)), ("ness", ("",)), ("iness", ("y",)),
)  # fmt: skip
_DOUBLING = ("ed", "ing", "er", "est")


def is_common_word(word: str) -> bool:
    """Tell whether a word in small letters is on the list, with or without a regular ending."""
    known = _words()
    return any(
        base in known
        for whole in (word, word.removesuffix("s"))
        for base in (whole, *_without_ending(whole))
    )


def _without_ending(word: str) -> Iterator[str]:
    for ending, replacements in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < SHORTEST_BASE - 1:
            continue
        for replacement in replacements:
            if len(stem + replacement) >= SHORTEST_BASE:
                yield stem + replacement
        if ending in _DOUBLING and len(stem) > SHORTEST_BASE and stem[-1] == stem[-2]:
            yield stem[:-1]


@cache
def _words() -> frozenset[str]:
    lines = _LIST.read_text("ascii").splitlines()
    return frozenset(" ".join(line for line in lines if not line.startswith("#")).split())
