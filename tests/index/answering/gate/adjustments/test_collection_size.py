"""What the size of a collection changes."""

import pytest

from index.answering.gate.adjustments.collection_size import rate_few_articles, rate_size


@pytest.mark.parametrize(
    ("largest_idf", "language", "size"),
    [(3.0, "en", 5.0), (7.0, "en", 7.0), (10.4, "en", 10.15), (7.4, "de", 7.9)],
)
def test_the_size_is_bounded(largest_idf, language, size):
    """Very small collections are alike, and large ones differ less."""
    assert rate_size(largest_idf, language) == pytest.approx(size)


@pytest.mark.parametrize(
    ("size", "share"), [(5.0, 0), (5.25, 0.5), (6.0, 1), (7.4, 0.5), (7.8, 0), (9.4, 0)]
)
def test_few_articles_have_some_hundred_sentences(size, share):
    """Neither a page of a few dozen sentences nor a thousand of them."""
    assert rate_few_articles(size) == pytest.approx(share)
