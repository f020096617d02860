"""Vocabularies of an edition, grown from those of the edition before it."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.editions.edition import Edition
from index.editions.field_terms import WordTerms
from index.editions.merge_policy import VOCABULARY_MERGE_POLICY
from index.store import StoreReader
from index.vocabulary import TABLE_ARRAYS, PackedStrings, Vocabulary, build_packed_table

Arrays = dict[str, NDArray[Any]]


class EditionVocabularies(NamedTuple):
    """The vocabularies of an edition: their arrays, the numbers of their tables, and word terms."""

    arrays: Arrays
    table_numbers: dict[str, list[int]]
    words: WordTerms


def grow_vocabularies(reader: StoreReader, old: Edition | None) -> EditionVocabularies:
    """Return the vocabularies of all words and terms of the store; tables of `old` are kept."""
    num_kept = _count_kept(_table_sizes(old, "words"), reader.count_words())
    arrays, numbers = _take_over_tables(old, "words", num_kept)
    old_terms = np.concatenate(
        [np.empty(0, np.int32), *(arrays[f"word_terms/{number}"] for number in numbers)]
    )
    new_words, new_terms = reader.read_words(len(old_terms))
    word_terms = old_terms
    if len(new_terms):
        number = max(numbers, default=-1) + 1
        added = new_terms.astype(np.int32)
        arrays |= _build_table("words", number, new_words, len(old_terms))
        arrays[f"word_terms/{number}"] = added
        numbers = [*numbers, number]
        word_terms = np.concatenate((old_terms, added))
    terms, term_numbers = _grow_terms(reader, old)
    is_function_term = _flag_function_terms(terms, term_numbers, reader.list_languages())
    return EditionVocabularies(
        {**arrays, **terms},
        {"words": numbers, "terms": term_numbers},
        WordTerms(terms=word_terms, is_function_term=is_function_term),
    )


def _grow_terms(reader: StoreReader, old: Edition | None) -> tuple[Arrays, list[int]]:
    """Return the arrays and the numbers of the tables of all terms of the store."""
    sizes = _table_sizes(old, "terms")
    num_kept = _count_kept(sizes, reader.count_terms())
    arrays, numbers = _take_over_tables(old, "terms", num_kept)
    first = sum(sizes[:num_kept])
    new_terms = reader.read_terms(first)
    if len(new_terms.offsets) > 1:
        number = max(numbers, default=-1) + 1
        arrays |= _build_table("terms", number, new_terms, first)
        numbers = [*numbers, number]
    return arrays, numbers


def _flag_function_terms(
    tables: Arrays, numbers: Sequence[int], languages: Iterable[str]
) -> NDArray[np.bool_]:
    """Return whether each term is a function term of one of the languages, (T,)."""
    from index.analysis import find_function_terms  # noqa: PLC0415, an open index needs none

    terms = Vocabulary(
        [{name: tables[f"terms/{number}/{name}"] for name in TABLE_ARRAYS} for number in numbers]
    )
    flags = np.zeros(len(terms), dtype=np.bool_)
    codes = {"en", *languages}
    ids = terms.ids(sorted(frozenset().union(*map(find_function_terms, codes))))
    flags[ids[ids >= 0]] = True
    return flags


def _table_sizes(old: Edition | None, name: str) -> list[int]:
    """Return the number of strings in each table of a vocabulary."""
    if old is None:
        return []
    arrays = old.generation.arrays
    return [len(arrays[f"{name}/{number}/order"]) for number in old.table_numbers[name]]


def _count_kept(sizes: Sequence[int], num_strings: int) -> int:
    """Return the number of tables to take over, given the number of strings in the store."""
    added = num_strings - sum(sizes)
    rewritten = VOCABULARY_MERGE_POLICY.count_rewritten(sizes, added) if added else 0
    return len(sizes) - rewritten


def _take_over_tables(old: Edition | None, name: str, num_kept: int) -> tuple[Arrays, list[int]]:
    """Return the arrays and the numbers of the first tables of a vocabulary."""
    if old is None:
        return {}, []
    numbers = old.table_numbers[name][:num_kept]
    prefixes = [f"{name}/{number}/" for number in numbers]
    names = [n for n in old.generation.arrays if n.startswith(tuple(prefixes))] if numbers else []
    if name == "words":
        names += [f"word_terms/{number}" for number in numbers]
    return {n: old.generation.arrays[n] for n in names}, numbers


def _build_table(name: str, number: int, strings: PackedStrings, first: int) -> Arrays:
    arrays = build_packed_table(strings, first=first)
    return {f"{name}/{number}/{part}": array for part, array in arrays.items()}
