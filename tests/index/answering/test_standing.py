"""Where candidates stand, against plain loops."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from index.answering.ranking.candidate_context import Standing

SIZES = st.lists(st.integers(1, 4), min_size=1, max_size=4)


class Nested:
    """Articles of paragraphs of so many sentences."""

    def __init__(self, articles):
        paragraphs = [size for article in articles for size in article]
        self.paragraphs = np.repeat(np.arange(len(paragraphs)), paragraphs)
        self.articles = np.repeat(np.arange(len(articles)), [len(each) for each in articles])

    def paragraph_of(self, sentences):
        return self.paragraphs[sentences]

    def article_of(self, paragraphs):
        return self.articles[paragraphs]


@given(st.lists(SIZES, min_size=1, max_size=3), st.data())
def test_every_candidate_has_its_owners_and_the_sentence_before(articles, data):
    """What stands before is looked at once, after the candidates, and in the same paragraph."""
    nested = Nested(articles)
    all_of_them = st.integers(0, len(nested.paragraphs) - 1)
    chosen = sorted(data.draw(st.sets(all_of_them, min_size=1)))
    standing = Standing.of(nested, np.array(chosen))
    assert len(standing) == len(chosen)
    assert len(set(standing.looked_at.tolist())) == len(standing.looked_at)
    assert standing.looked_at[: len(chosen)].tolist() == chosen
    paragraphs = nested.paragraphs[chosen]
    assert standing.paragraphs.units[standing.paragraphs.of].tolist() == paragraphs.tolist()
    articles_of = nested.articles[paragraphs]
    assert standing.articles.units[standing.articles.of].tolist() == articles_of.tolist()
    for at, sentence in enumerate(chosen):
        expected = sentence > 0 and nested.paragraphs[sentence - 1] == nested.paragraphs[sentence]
        assert standing.has_before[at] == expected
        if expected:
            assert standing.looked_at[standing.before[at]] == sentence - 1
        first = standing.paragraphs.begins[standing.paragraphs.of[at]]
        assert chosen[first] == min(s for s in chosen if nested.paragraphs[s] == paragraphs[at])
