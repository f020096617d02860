"""Whether two sentences say the same, and if not quite, which words set them apart. Pure."""

from index.wording.agreement import compare_wording, say_the_same
from index.wording.differences import almost_agree, find_differences
from index.wording.second_reading import find_disagreement
from index.wording.typography import fold_typography

__all__ = [
    "almost_agree",
    "compare_wording",
    "find_differences",
    "find_disagreement",
    "fold_typography",
    "say_the_same",
]
