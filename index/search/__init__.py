"""Exact top-k search of a field by BM25, over several segments, with dynamic pruning. Pure."""

from index.search.bm25 import saturation, smoothed_idf
from index.search.field import PostingsField
from index.search.field_statistics import FieldSegment, FieldStatistics
from index.search.numbering import UnitNumbering
from index.search.tie_breaking import OrderedField

__all__ = [
    "FieldSegment",
    "FieldStatistics",
    "OrderedField",
    "PostingsField",
    "UnitNumbering",
    "saturation",
    "smoothed_idf",
]
