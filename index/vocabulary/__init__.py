"""Vocabularies: ids of strings and strings of ids, mapped from files. Pure."""

from index.vocabulary.edit_distance import hash_one_edit_variants, is_one_edit
from index.vocabulary.packed_strings import (
    Int64Array,
    PackedStrings,
    is_reordering,
    pack_lines,
    pack_strings,
    parse_numbers,
)
from index.vocabulary.vocabulary import (
    TABLE_ARRAYS,
    CachedLookup,
    Vocabulary,
    build_packed_table,
    build_table,
)

__all__ = [
    "TABLE_ARRAYS",
    "CachedLookup",
    "Int64Array",
    "PackedStrings",
    "Vocabulary",
    "build_packed_table",
    "build_table",
    "hash_one_edit_variants",
    "is_one_edit",
    "is_reordering",
    "pack_lines",
    "pack_strings",
    "parse_numbers",
]
