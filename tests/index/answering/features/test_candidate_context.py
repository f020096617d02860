"""The context of candidates, compared with plain loops."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answering.features.candidate_context import CandidateContext, find_subject_sentences
from index.expressions import SentenceFlag

SIZES = st.lists(st.integers(1, 4), min_size=1, max_size=4)


class Nested:
    """Articles given as lists of paragraphs, each as its number of sentences."""

    def __init__(self, articles):
        paragraphs = [size for article in articles for size in article]
        self.paragraphs = np.repeat(np.arange(len(paragraphs)), paragraphs)
        self.articles = np.repeat(np.arange(len(articles)), [len(each) for each in articles])

    def paragraph_of(self, sentences):
        return self.paragraphs[sentences]

    def article_of(self, paragraphs):
        return self.articles[paragraphs]

    def first_sentence_of(self, paragraphs):
        return np.searchsorted(self.paragraphs, paragraphs)

    def flags(self, sentences):
        return np.zeros(len(sentences), dtype=np.uint32)

    def prefetch(self, hint):
        assert set(hint.words.tolist()) <= {-1, *range(len(self.paragraphs))}


@given(st.lists(SIZES, min_size=1, max_size=3), st.data())
def test_every_candidate_has_its_parents_and_its_previous_sentence(articles, data):
    """The previous sentence is of the same paragraph and listed once, after the candidates."""
    nested = Nested(articles)
    ids = st.integers(0, len(nested.paragraphs) - 1)
    chosen = sorted(data.draw(st.sets(ids, min_size=1)))
    context = CandidateContext.look_up(nested, np.array(chosen))
    assert len(context) == len(chosen)
    assert len(set(context.sentences.tolist())) == len(context.sentences)
    assert context.sentences[: len(chosen)].tolist() == chosen
    paragraphs = nested.paragraphs[chosen]
    assert context.paragraphs.per_candidate().tolist() == paragraphs.tolist()
    assert context.articles.per_candidate().tolist() == nested.articles[paragraphs].tolist()
    for place, sentence in enumerate(chosen):
        expected = sentence > 0 and nested.paragraphs[sentence - 1] == nested.paragraphs[sentence]
        assert context.has_previous[place] == expected
        if expected:
            assert context.sentences[context.previous[place]] == sentence - 1
        first = context.paragraphs.first_candidate[context.paragraphs.of_candidate[place]]
        siblings = [s for s in chosen if nested.paragraphs[s] == paragraphs[place]]
        assert chosen[first] == min(siblings)


class Flagged:
    """Sentences that open with a pronoun where the string has a p."""

    def __init__(self, openings):
        self._flags = np.array(
            [int(SentenceFlag.PRONOUN) * (each == "p") for each in openings], dtype=np.uint32
        )

    def flags(self, sentences):
        return self._flags[sentences]


@pytest.mark.parametrize(
    ("openings", "before"),
    [
        ("nn", [-1, 0]),
        ("np", [-1, 0]),
        ("npp", [-1, 0, 0]),
        ("nppn", [-1, 0, 0, 2]),
        ("pp", [-1, 0]),
        ("npppppp", [-1, 0, 0, 0, 0, 0, 1]),
    ],
)
def test_a_row_of_pronouns_speaks_of_one_subject(openings, before):
    """The sentence before the row names it; a long row and the paragraph's start end the search."""
    sentences = np.arange(len(openings))
    flagged = Flagged(openings)
    found = find_subject_sentences(
        flagged, sentences, np.zeros_like(sentences), flagged.flags(sentences)
    )
    assert found.tolist() == before
