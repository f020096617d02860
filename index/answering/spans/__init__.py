"""Answer span extraction: the words of a sentence that answer, printed bold.

Pure.
"""

from index.answering.spans.answer_filter import QUANTITY_TYPES
from index.answering.spans.span_extraction import answer_span
from index.answering.spans.term_positions import find_term_tokens

__all__ = ["QUANTITY_TYPES", "answer_span", "find_term_tokens"]
