"""Which units score best, exactly? Fields of several segments, searched with pruning."""

from index.search.field import PostingsField
from index.search.segments import Segment, Statistics

__all__ = ["PostingsField", "Segment", "Statistics"]
