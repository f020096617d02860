"""The fields of a segment count what plain dictionaries count, in blocks of any size."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.editions.field_postings import count_fields
from index.editions.field_terms import FIELDS, WordTerms
from index.postings import inversion

NUM_WORDS, NUM_TERMS = 9, 7
TERMS = [3, 0, 3, 5, 1, 6, 2, 2, 4]  # of each word; some words share one
FUNCTION_TERMS = {0, 5}

words = st.lists(st.integers(0, NUM_WORDS - 1), max_size=6)
articles = st.lists(st.tuples(words, st.lists(st.lists(words, max_size=3), max_size=4)), max_size=6)


def offsets(sizes):
    """Return where each of these begins, and where the last ends, as segments store it."""
    return np.cumsum([0, *sizes]).astype(np.int32)


def segment(made):
    """Return the arrays of a segment of articles: titles, and paragraphs of sentences of words."""
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
            content = [term for terms in sentences for term in terms if term not in FUNCTION_TERMS]
            found["sentence"] += sentences
            found["paragraph"].append(heading + content)
            body += content
        found["article"].append(heading + heading + body)
    return found


@pytest.mark.parametrize("max_table", [1 << 24, 3])
@settings(deadline=None)
@given(articles, st.sampled_from([1, 5, 1 << 18]))
def test_fields_count_what_dictionaries_count(max_table, made, block):
    """Every unit has its length, and every term exactly its units with their tf and dl."""
    is_function_term = np.isin(np.arange(NUM_TERMS), list(FUNCTION_TERMS))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(inversion, "_BLOCK", block)
        patch.setattr(inversion, "_MAX_TABLE", max_table)
        terms = np.array(TERMS, np.int32)
        counted = count_fields(
            segment(made), WordTerms(terms=terms, is_function_term=is_function_term)
        )
    assert tuple(counted) == FIELDS
    for kind, units in expected(made).items():
        postings = counted[kind]
        assert postings.lengths.tolist() == [len(unit) for unit in units]
        assert postings.terms.tolist() == sorted({term for unit in units for term in unit})
        for row, term in enumerate(postings.terms.tolist()):
            posting_list = postings.posting_list(row)
            pairs = postings.pairs[posting_list.codes].tolist()
            held = [(u, [Counter(unit)[term], len(unit)]) for u, unit in enumerate(units)]
            assert list(zip(posting_list.units().tolist(), pairs, strict=True)) == [
                (unit, pair) for unit, pair in held if pair[0]
            ]
        assert len({tuple(pair) for pair in postings.pairs.tolist()}) == len(postings.pairs)
