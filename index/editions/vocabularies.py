"""How do vocabularies grow from one edition to the next?"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.editions.edition import Edition
from index.editions.field_terms import Words
from index.forward_index import UNCOUNTED
from index.store import Reader
from index.vocabulary import vocabulary
from index.vocabulary.packed_strings import Texts
from index.vocabulary.vocabulary import Vocabulary

Arrays = dict[str, NDArray[Any]]


class Bounds(NamedTuple):
    """Sizes up to which runs are always, and above which never, written again together."""

    small: int
    large: int


_BOUNDS = Bounds(small=2_000, large=50_000)


class Tables(NamedTuple):
    """Vocabularies as they are published, the numbers of their tables, and what words mean."""

    arrays: Arrays
    numbers: dict[str, list[int]]
    words: Words


def tables_of(reader: Reader, old: Edition | None) -> Tables:
    """Return the vocabularies with all that the store knows, tables of `old` taken over."""
    word_sizes, term_sizes = _sizes(old, "words"), _sizes(old, "terms")
    kept = _kept(word_sizes, reader.num_words())
    arrays, numbers = _taken_over(old, "words", kept)
    terms_before = np.concatenate(
        [np.empty(0, np.int32), *(arrays[f"word_terms/{number}"] for number in numbers)]
    )
    texts, terms_of_more = reader.words_from(len(terms_before))
    word_terms = terms_before
    if len(terms_of_more):
        number = max(numbers, default=-1) + 1
        added = terms_of_more.astype(np.int32)
        arrays |= _table("words", number, texts, len(terms_before))
        arrays[f"word_terms/{number}"] = added
        numbers = [*numbers, number]
        word_terms = np.concatenate((terms_before, added))
    terms, term_numbers = _terms(reader, old, term_sizes)
    uncounted = _uncounted(terms, term_numbers)
    return Tables(
        {**arrays, **terms},
        {"words": numbers, "terms": term_numbers},
        Words(terms=word_terms, uncounted=uncounted),
    )


def absorbed(sizes: Sequence[int], added: int, bounds: Bounds) -> int:
    """Return how many of the last runs to write again together with what is added to them.

    Each is at most twice what is written anyway, so all is written again only a logarithmic
    number of times; small ones are taken always, large ones never.
    """
    total, count = added, 0
    for size in reversed(sizes):
        if size > bounds.large or (size > 2 * total and size + total > bounds.small):
            break
        total, count = total + size, count + 1
    return count


def _terms(reader: Reader, old: Edition | None, sizes: Sequence[int]) -> tuple[Arrays, list[int]]:
    kept = _kept(sizes, reader.num_terms())
    arrays, numbers = _taken_over(old, "terms", kept)
    first = sum(sizes[:kept])
    more = reader.terms_from(first)
    if len(more.offsets) > 1:
        number = max(numbers, default=-1) + 1
        arrays |= _table("terms", number, more, first)
        numbers = [*numbers, number]
    return arrays, numbers


def _uncounted(tables: Arrays, numbers: Sequence[int]) -> NDArray[np.bool_]:
    stacked = [
        {name: tables[f"terms/{number}/{name}"] for name in vocabulary.ARRAYS} for number in numbers
    ]
    terms = Vocabulary(stacked)
    flags = np.zeros(len(terms), dtype=np.bool_)
    ids = terms.ids(sorted(UNCOUNTED))
    flags[ids[ids >= 0]] = True
    return flags


def _sizes(old: Edition | None, name: str) -> list[int]:
    if old is None:
        return []
    arrays = old.generation.arrays
    return [len(arrays[f"{name}/{number}/order"]) for number in old.tables[name]]


def _kept(sizes: Sequence[int], now: int) -> int:
    """Return how many tables to take over; all when there is nothing new."""
    added = now - sum(sizes)
    return len(sizes) - (absorbed(sizes, added, _BOUNDS) if added else 0)


def _taken_over(old: Edition | None, name: str, kept: int) -> tuple[Arrays, list[int]]:
    if old is None:
        return {}, []
    numbers = old.tables[name][:kept]
    prefixes = [f"{name}/{number}/" for number in numbers]
    names = [n for n in old.generation.arrays if n.startswith(tuple(prefixes))] if numbers else []
    if name == "words":
        names += [f"word_terms/{number}" for number in numbers]
    return {n: old.generation.arrays[n] for n in names}, numbers


def _table(name: str, number: int, strings: Texts, first: int) -> Arrays:
    arrays = vocabulary.build_of(strings, first=first)
    return {f"{name}/{number}/{part}": array for part, array in arrays.items()}
