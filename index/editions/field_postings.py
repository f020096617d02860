"""The postings of a segment's fields, counted in two threads if the segment is large."""

from collections.abc import Mapping
from typing import Any

from numpy.typing import NDArray

from index.editions import field_terms
from index.editions.field_terms import FieldCounts, WordTerms
from index.postings import Postings, encode_postings
from index.threads import run_both

Arrays = Mapping[str, NDArray[Any]]

_MIN_WORDS_FOR_THREADS = 1_000_000
"""Words of a segment from which on a second thread saves more time than it costs."""


def count_fields(arrays: Arrays, words: WordTerms) -> dict[str, Postings]:
    """Return the postings of each field, given the other arrays of a segment."""
    num_terms = len(words.is_function_term)
    in_parallel = len(arrays["words"]) >= _MIN_WORDS_FOR_THREADS
    sentence, (paragraphs, articles) = _count_sentences(arrays, words, in_parallel=in_parallel)
    paragraph, article = run_both(
        lambda: _postings(paragraphs, num_terms),
        lambda: _postings(articles, num_terms),
        in_parallel=in_parallel,
    )
    return {"sentence": sentence, "paragraph": paragraph, "article": article}


def _count_sentences(
    arrays: Arrays, words: WordTerms, *, in_parallel: bool
) -> tuple[Postings, tuple[FieldCounts, FieldCounts]]:
    """Return the postings of sentences, and the counts of paragraphs and articles."""
    occurrences = field_terms.sort_sentence_terms(arrays, words)
    num_terms = len(words.is_function_term)
    return run_both(
        lambda: _postings(field_terms.count_sentences(occurrences), num_terms),
        lambda: field_terms.count_paragraphs_and_articles(arrays, words, occurrences),
        in_parallel=in_parallel,
    )


def _postings(counts: FieldCounts, num_terms: int) -> Postings:
    return Postings.from_encoded(encode_postings(counts.blocks, counts.lengths), num_terms)
