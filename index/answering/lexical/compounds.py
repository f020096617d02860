"""Compounds of a question taken apart, and its nouns put together, by the collection's words.

German and its neighbours join nouns: "Feuerwehrhaus" is found by "Haus der Feuerwehr", and the
other way round. Only words that the collection has are parts or compounds.
"""

from collections.abc import Iterator, Sequence

from index.analysis import Token, vocabulary_word
from index.collection import Collection

_MIN_PART = 4  # letters
_MAX_COMPOUND = 80
"""Letters of a compound; longer runs of letters are no words."""
_LINKS = ("", "s", "es", "n", "en")
"""Letters between the parts of a compound."""
_MAX_WORDS = 8
"""Content words of a question that are put together; bounds the number of pairs."""


def find_compounds(
    collection: Collection, words: Sequence[Token], language: str
) -> Iterator[tuple[Token, tuple[int, ...]]]:
    """Yield content words of a question with the term ids of what they may be said by instead.

    A compound is said by both its parts, and each of two nouns by the compound that they make.
    """
    for token in words[:_MAX_WORDS]:
        parts = _split(collection, token.word, language)
        if parts:
            yield token, parts
    pairs = [(one, other) for one in words[:_MAX_WORDS] for other in words[:_MAX_WORDS]]
    joined = [
        (one, other, one.word + link + other.word)
        for one, other in pairs
        if one.word != other.word and min(len(one.word), len(other.word)) >= _MIN_PART
        for link in _LINKS
    ]
    forms = [vocabulary_word(word, language) for _, _, word in joined]
    ids = collection.word_terms(forms).tolist() if forms else []
    for (one, other, _), term in zip(joined, ids, strict=True):
        if term >= 0:
            yield one, (term,)
            yield other, (term,)


def _split(collection: Collection, word: str, language: str) -> tuple[int, ...]:
    """Return the terms of the two words that a compound is made of, () if there are none."""
    if len(word) > _MAX_COMPOUND:
        return ()
    found = [
        (word[: at - len(link)] if link else word[:at], word[at:])
        for at in range(_MIN_PART, len(word) - _MIN_PART + 1)
        for link in _LINKS
        if word[:at].endswith(link) and at - len(link) >= _MIN_PART
    ]
    if not found:
        return ()
    flat = [vocabulary_word(part, language) for parts in found for part in parts]
    ids = collection.word_terms(flat).tolist()
    pairs = [(ids[i], ids[i + 1]) for i in range(0, len(ids), 2)]
    known = [pair for pair in pairs if min(pair) >= 0]
    return known[0] if known else ()
