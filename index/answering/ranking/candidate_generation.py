"""Which few dozen sentences are worth a closer look?

Pruned BM25 over sentences, and over paragraphs whose sentences then all are candidates, so that
the cost of an answer does not grow with the collection.
"""

import numpy as np

from index.answering.question.analyze import Question
from index.collection import Collection, Ids

NUM_SENTENCES = 24  # from the ranking of sentences
NUM_PARAGRAPHS = 6  # whose sentences are candidates
MOST_OF_PARAGRAPH = 12  # sentences of one paragraph


def candidates(collection: Collection, question: Question, within: range | None = None) -> Ids:
    """Return sentence ids, ascending, (C,); none where no source has a content word.

    `within` restricts them to a range of sentences, which must hold whole paragraphs.
    """
    query, content = _searched(question)
    if not len(content) or (within is not None and not len(within)):
        return np.empty(0, dtype=np.int64)
    found = set(collection.sentences.top(query, NUM_SENTENCES, within).units.tolist())
    inside = None if within is None else _paragraphs(collection, within)
    for paragraph in collection.paragraphs.top(content, NUM_PARAGRAPHS, inside).units.tolist():
        members = collection.sentences_of(paragraph)
        if len(members) <= MOST_OF_PARAGRAPH:
            found.update(members)
        else:
            found.update(collection.sentences.top(query, MOST_OF_PARAGRAPH, members).units.tolist())
    return np.array(sorted(found), dtype=np.int64)


def _paragraphs(collection: Collection, sentences: range) -> range:
    first, last = collection.paragraph_of(np.array([sentences.start, sentences.stop - 1])).tolist()
    return range(first, last + 1)


def _searched(question: Question) -> tuple[Ids, Ids]:
    """Return the ids to retrieve by, all of them and content ones, expansions included."""
    content = [term for term in question.content.tolist() if term >= 0]
    forms = (form for each in question.expansions.values() for form in each)
    more = {term for form in forms for term in form} - set(content)
    query = [term for term in question.query.tolist() if term >= 0]
    extra = sorted(more)
    return np.array(query + extra, dtype=np.int64), np.array(content + extra, dtype=np.int64)
