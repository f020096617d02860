"""A volume's fields count what plain dictionaries count, whatever blocks the work is done in."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.editions.field_counts import count_fields
from index.editions.field_terms import FIELDS, Words
from index.postings import inversion

NUM_WORDS, NUM_TERMS = 9, 7
TERMS = [3, 0, 3, 5, 1, 6, 2, 2, 4]  # of each word; some words share one
UNCOUNTED = {0, 5}

words = st.lists(st.integers(0, NUM_WORDS - 1), max_size=6)
articles = st.lists(st.tuples(words, st.lists(st.lists(words, max_size=3), max_size=4)), max_size=6)


def offsets(sizes):
    """Return where each of these begins, and where the last ends, as volumes keep it."""
    return np.cumsum([0, *sizes]).astype(np.int32)


def volume(made):
    """Return the arrays of a volume of articles: a title, and paragraphs of sentences of words."""
    paragraphs = [paragraph for _, found in made for paragraph in found]
    sentences = [sentence for paragraph in paragraphs for sentence in paragraph]
    return {
        "article_paragraphs": offsets(len(found) for _, found in made),
        "paragraph_sentences": offsets(map(len, paragraphs)),
        "sentence_words": offsets(map(len, sentences)),
        "words": np.array([word for sentence in sentences for word in sentence], np.int32),
        "title_words": offsets(len(title) for title, _ in made),
        "titles": np.array([word for title, _ in made for word in title], np.int32),
    }


def expected(made):
    """Return the terms of every unit, field by field."""
    found = {kind: [] for kind in FIELDS}
    for title, paragraphs in made:
        heading = [TERMS[word] for word in title]
        body = []
        for paragraph in paragraphs:
            sentences = [[TERMS[word] for word in sentence] for sentence in paragraph]
            content = [term for terms in sentences for term in terms if term not in UNCOUNTED]
            found["sentence"] += sentences
            found["paragraph"].append(heading + content)
            body += content
        found["article"].append(heading + heading + body)
    return found


@pytest.mark.parametrize("most_tabled", [1 << 24, 3])
@settings(deadline=None)
@given(articles, st.sampled_from([1, 5, 1 << 18]))
def test_fields_count_what_dictionaries_count(most_tabled, made, block):
    """Every unit has its length, and every term its units with tf and dl and nothing else."""
    uncounted = np.isin(np.arange(NUM_TERMS), list(UNCOUNTED))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(inversion, "_BLOCK", block)
        patch.setattr(inversion, "_MOST_TABLED", most_tabled)
        terms = np.array(TERMS, np.int32)
        counted = count_fields(volume(made), Words(terms=terms, uncounted=uncounted))
    assert tuple(counted) == FIELDS
    for kind, units in expected(made).items():
        postings = counted[kind]
        assert postings.lengths.tolist() == [len(unit) for unit in units]
        assert postings.terms.tolist() == sorted({term for unit in units for term in unit})
        for row, term in enumerate(postings.terms.tolist()):
            column = postings.column(row)
            pairs = postings.pairs[column.codes].tolist()
            held = [(u, [Counter(unit)[term], len(unit)]) for u, unit in enumerate(units)]
            assert list(zip(column.units().tolist(), pairs, strict=True)) == [
                (unit, pair) for unit, pair in held if pair[0]
            ]
        assert len({tuple(pair) for pair in postings.pairs.tolist()}) == len(postings.pairs)
