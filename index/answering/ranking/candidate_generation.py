"""Candidate generation: the few dozen sentences that are worth ranking.

They are the best sentences by BM25, and the sentences of the best paragraphs by BM25. Both
searches are pruned, so that the cost of an answer does not grow with the collection.
"""

import numpy as np

from index.answering.question import Question
from index.collection import Collection, Ids

NUM_TOP_SENTENCES = 24
"""Sentences taken from the BM25 ranking of sentences. 40 of them with 12 paragraphs: +0.1 points
of sentence@1 at twice the time (benchmarks/QUALITY.md)."""

NUM_TOP_PARAGRAPHS = 6
"""Paragraphs taken from the BM25 ranking of paragraphs; their sentences are candidates."""

MAX_SENTENCES_PER_PARAGRAPH = 12
"""Sentences taken of one such paragraph; of a longer one, the best by BM25."""


def find_candidates(collection: Collection, question: Question, within: range | None = None) -> Ids:
    """Return the ids of the candidate sentences, ascending, (C,).

    There are none where no source has a content word of the question. `within` restricts them to
    a range of sentences, which must hold whole paragraphs.
    """
    query, content = _collect_term_ids(question)
    if not len(content) or (within is not None and not len(within)):
        return np.empty(0, dtype=np.int64)
    found = set(collection.sentences.top(query, NUM_TOP_SENTENCES, within).units.tolist())
    inside = None if within is None else _paragraphs_of(collection, within)
    best = collection.paragraphs.top(content, NUM_TOP_PARAGRAPHS, inside).units
    for paragraph in best.tolist():
        members = collection.sentences_of(paragraph)
        if len(members) > MAX_SENTENCES_PER_PARAGRAPH:
            top = collection.sentences.top(query, MAX_SENTENCES_PER_PARAGRAPH, members)
            found.update(top.units.tolist())
        else:
            found.update(members)
    return np.array(sorted(found), dtype=np.int64)


def _paragraphs_of(collection: Collection, sentences: range) -> range:
    ends = np.array([sentences.start, sentences.stop - 1])
    first, last = collection.paragraph_of(ends).tolist()
    return range(first, last + 1)


def _collect_term_ids(question: Question) -> tuple[Ids, Ids]:
    """Return the term ids to search sentences by, and those to search paragraphs by.

    The latter are of content terms alone; both end with the terms of all expansions.
    """
    content = [term for term in question.content_ids.tolist() if term >= 0]
    alternatives = (each for expansions in question.expansions.values() for each in expansions)
    expanded = {term for alternative in alternatives for term in alternative} - set(content)
    query = [term for term in question.query_ids.tolist() if term >= 0]
    added = sorted(expanded)
    return np.array(query + added, dtype=np.int64), np.array(content + added, dtype=np.int64)
