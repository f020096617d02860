"""The inverted index of one field of one segment. Pure.

`Postings` maps a term to its posting list; the functions on occurrences count the terms of units
before postings are made of them.
"""

from index.postings.inversion import (
    OccurrenceKeys,
    PostingsBlock,
    SortedOccurrences,
    collect_occurrences,
    count_postings,
    encode_postings,
    group_units,
    sort_occurrences,
    split_between_terms,
)
from index.postings.posting_lists import (
    BitmapPostingList,
    BlockMaxima,
    IndexArray,
    ListPostingList,
    PostingList,
)
from index.postings.postings import Postings

__all__ = [
    "BitmapPostingList",
    "BlockMaxima",
    "IndexArray",
    "ListPostingList",
    "OccurrenceKeys",
    "PostingList",
    "Postings",
    "PostingsBlock",
    "SortedOccurrences",
    "collect_occurrences",
    "count_postings",
    "encode_postings",
    "group_units",
    "sort_occurrences",
    "split_between_terms",
]
