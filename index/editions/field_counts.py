"""What are the postings of a volume's fields? Counted side by side where that is worth it."""

from collections.abc import Mapping
from typing import Any

from numpy.typing import NDArray

from index.editions import field_terms
from index.editions.field_terms import Tally, Words
from index.parallel import both
from index.postings.inversion import coded
from index.postings.postings import Postings

Arrays = Mapping[str, NDArray[Any]]

_WORTH_THREADS = 1_000_000


def count_fields(arrays: Arrays, words: Words) -> dict[str, Postings]:
    """Return the postings of each field, given the other arrays of a volume."""
    num_terms, at_once = len(words.uncounted), len(arrays["words"]) >= _WORTH_THREADS
    sentence, (paragraphs, articles) = _sentences_first(arrays, words, at_once=at_once)
    paragraph, article = both(
        lambda: _postings(paragraphs, num_terms),
        lambda: _postings(articles, num_terms),
        at_once=at_once,
    )
    return {"sentence": sentence, "paragraph": paragraph, "article": article}


def _sentences_first(
    arrays: Arrays, words: Words, *, at_once: bool
) -> tuple[Postings, tuple[Tally, Tally]]:
    """Return the postings of sentences, and what is to become those of the other fields."""
    found = field_terms.in_sentences(arrays, words)
    return both(
        lambda: _postings(field_terms.sentences(found), len(words.uncounted)),
        lambda: field_terms.paragraphs_and_articles(arrays, words, found),
        at_once=at_once,
    )


def _postings(tally: Tally, num_terms: int) -> Postings:
    return Postings.of(coded(tally.blocks, tally.lengths), num_terms)
