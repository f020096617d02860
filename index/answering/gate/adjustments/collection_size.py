"""What the size of a collection changes: among more sentences a good match is more often chance.

Pure. A size is the largest idf of a collection's sentences: 5 of 70 sentences, 9.4 of 6,000.
"""

MIN_SIZE = 5.0
"""Least size of a collection: below some 70 sentences the match of few words proves nothing."""

LARGE_SIZE = 9.4
"""Size, of some 6,000 sentences, above which it counts `LARGE_FACTOR` as much. Up to there a
steeper weight keeps 3 points more of the test half of `docs_corpus` (2026-11-30)."""

LARGE_FACTOR = 0.75
"""Factor on what a size exceeds `LARGE_SIZE` by. In other languages than English it holds below
that, too: there the steeper weight refuses 2 to 3 points fewer of the absent questions on folders
of 1,200 sentences."""

FEW_ARTICLES = (5.0, 5.5, 7.0, 7.8)
"""Sizes between which a collection counts as one of few articles: from the first on more and more,
from the second in full, from the third less and less, and from the fourth not at all.

They are the sizes of 70, 120, 550 and 1,200 sentences. In smaller ones readers ask in other words
than the few sentences have, in larger ones words that match are rarer, and weigh accordingly.
"""


def rate_size(largest_idf: float, language: str) -> float:
    """Return the size of a collection, which is the largest idf of its sentences, within bounds."""
    above = largest_idf - LARGE_SIZE
    if above > 0 or language != "en":
        return LARGE_SIZE + LARGE_FACTOR * above
    return max(MIN_SIZE, largest_idf)


def rate_few_articles(size: float) -> float:
    """Return how much a collection is one of few articles, 0 to 1."""
    first, full, falling, last = FEW_ARTICLES
    rising = (size - first) / (full - first)
    return max(0.0, min(1.0, rising, (last - size) / (last - falling)))
