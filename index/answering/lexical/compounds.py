"""Compounds of a question taken apart, and its nouns put together, by the collection's words.

English writes some words together or apart: "over night", "newspaper".

German and its neighbours join nouns: "Feuerwehrhaus" is found by "Haus der Feuerwehr", and the
other way round. Only words that the collection has are parts or compounds.
"""

from collections.abc import Iterator, Sequence

from index.analysis import Token, extract_terms, is_function_term, vocabulary_word
from index.collection import Collection
from index.languages import ENGLISH, is_common_word, word_set

_MIN_PART = 4  # letters
_MAX_COMPOUND = 80
"""Letters of a compound; longer runs of letters are no words."""
_LINKS = ("", "s", "es", "n", "en")
"""Letters between the parts of a compound."""
_MAX_WORDS = 8
"""Content words of a question that are put together; bounds the number of pairs."""

_MIN_ENGLISH_PART = 3
_MAX_ENGLISH = 24
_MIN_HEAD = 5
_PREFIXES = word_set(
    """anti counter down ever fore inter mis never non off out over post pre self semi sub super
    trans under with"""
)
"""Words before others that make another word of them, not a kind of the same."""

_LAST_PARTS = word_set(
    """ball bell board book box cake card case day desk hole house keeper land light line lot mill
    pack paper park path place port print pot room screen ship shop side site space stick stop time
    top town track walk way wheel wood word work yard"""
)
"""Words by which English compounds end that are also written apart: "news paper"."""


def find_compounds(
    collection: Collection, words: Sequence[Token], language: str
) -> Iterator[tuple[Token, tuple[int, ...]]]:
    """Yield content words of a question with the term ids of what they may be said by instead.

    A compound is said by both its parts, and each of two nouns by the compound that they make.
    """
    unknown = collection.term_ids([token.term for token in words[:_MAX_WORDS]]) < 0
    for token, is_unknown in zip(words[:_MAX_WORDS], unknown.tolist(), strict=True):
        parts = _split(collection, token.word, language, inflected=is_unknown)
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


def _split(collection: Collection, word: str, language: str, *, inflected: bool) -> tuple[int, ...]:
    """Return the terms of the two words that a compound is made of, () if there are none.

    They may be `inflected`: "Tanzkurs" is made of "Tanzen" and "Kurse".
    """
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
    flat = [part for parts in found for part in parts]
    words = [vocabulary_word(part, language) for part in flat]
    known = _find_known_pair(collection.word_terms(words).tolist())
    if known or not inflected:
        return known
    return _find_known_pair(
        collection.term_ids([_find_term(part, language) for part in flat]).tolist()
    )


def _find_known_pair(ids: Sequence[int]) -> tuple[int, ...]:
    """Return the first two ids in places 0 and 1, 2 and 3, … that are both known, else ()."""
    pairs = zip(ids[::2], ids[1::2], strict=True)
    return next((pair for pair in pairs if min(pair) >= 0), ())


def _find_term(part: str, language: str) -> str:
    """Return the term of a part, "" for a small word, which makes no compound."""
    term = extract_terms(part, language)[0]
    return "" if is_function_term(term) else term


def join_words(one: str, other: str) -> tuple[str, ...]:
    """Return the terms of two English words in a row written as one: "over", "night"; () if not.

    Small words but prepositions join no other.
    """
    joined = one + other
    if not joined.isalpha() or len(joined) > _MAX_ENGLISH:
        return ()
    is_long = min(len(one), len(other)) >= _MIN_ENGLISH_PART
    return tuple(extract_terms(joined)) if is_long and not any(map(_is_small, (one, other))) else ()


def split_word(word: str) -> Iterator[tuple[str, ...]]:
    """Yield the terms of the two words as which an English word may be written: "carpark"."""
    singular = word.removesuffix("s")
    if not word.isalpha() or len(word) > _MAX_ENGLISH:
        return
    for end in range(_MIN_ENGLISH_PART, len(singular) - _MIN_ENGLISH_PART + 1):
        if singular[end:] in _LAST_PARTS and is_common_word(singular[:end]):
            yield tuple(extract_terms(f"{singular[:end]} {singular[end:]}"))


def list_heads(word: str) -> Iterator[str]:
    """Yield the terms of what an English compound may be called for short: "smartwatch".

    Both parts are common words; a common word itself is known to be another thing than its end.
    """
    singular = word.removesuffix("s")
    if not word.isalpha() or len(word) > _MAX_ENGLISH or is_common_word(word):
        return
    for end in range(_MIN_ENGLISH_PART, len(singular) - _MIN_HEAD + 1):
        first, head = singular[:end], singular[end:]
        if is_common_word(first) and is_common_word(head) and first not in _PREFIXES:
            yield from extract_terms(head)


def _is_small(word: str) -> bool:
    return word in ENGLISH.stop_words and word not in ENGLISH.prepositions
