"""Articles of another title than the one that a question names. Pure."""

from collections.abc import Sequence

import numpy as np

from index.analysis import extract_terms, is_function_term
from index.answering.features import Candidate
from index.answering.question import Question, Word
from index.collection import Collection, Ids
from index.types import Passage

_MIN_SHARE_OF_TITLE = 0.5
"""Least share of the terms of a title that a question has if it names that article's thing."""
_NUM_TITLES = 3
"""Articles with the words that one lacks whose titles are read."""


def is_under_other_title(
    collection: Collection, question: Question, candidate: Candidate, passage: Passage
) -> bool:
    """Tell whether a question names what another article is about, and this one has no word of it.

    "What does the tennis club cost" is not answered by the fee of the rowing club.
    """
    asked = {word.term: word for word in question.words if word.content and word.id >= 0}
    said = candidate.said_terms
    lacking = [word for term, word in asked.items() if term not in said]
    if not lacking:
        return False
    ids = np.array([word.id for word in lacking], dtype=np.int64)
    held = collection.articles.tf(ids, np.array([candidate.article], dtype=np.int64))[:, 0] > 0
    missing = [word for word, has in zip(lacking, held.tolist(), strict=True) if not has]
    missing = [word for word in missing if word.term not in question.expansions]
    if not missing:
        return False
    own = _share_of_title(passage.title, question, asked)
    query = np.array([word.id for word in missing], dtype=np.int64)
    return any(
        _share_of_title(title, question, asked, [word.term for word in missing]) > own
        for title in _read_titles(collection, query)
    )


def _read_titles(collection: Collection, query: Ids) -> Sequence[str]:
    """Return the titles of the articles in which some terms count most."""
    articles = collection.articles.top(query, _NUM_TITLES).units.tolist()
    first = [collection.sentences_of(collection.paragraphs_of(each)[0])[0] for each in articles]
    return [each.title for each in collection.passages(first)]


def _share_of_title(
    title: str, question: Question, asked: dict[str, Word], needed: Sequence[str] = ()
) -> float:
    """Return which share of the terms of a title a question has, 0 where it has too few.

    One of the `needed` terms has to be among them, if there are some.
    """
    found = extract_terms(title, question.language)
    terms = {term for term in found if not is_function_term(term)}
    shared = terms.intersection(asked)
    share = len(shared) / max(1, len(terms))
    if share < _MIN_SHARE_OF_TITLE or (needed and shared.isdisjoint(needed)):
        return 0.0
    return share
