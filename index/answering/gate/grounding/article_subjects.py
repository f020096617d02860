"""Whom a whole article is about: a name that is all through it, alone or as part of a full name.

Pure. "Morna Pask" is introduced once, and called Pask or she from then on: what a portrait or an
obituary tells is told of Morna.
"""

from collections.abc import Sequence

import numpy as np

from index.analysis import extract_terms
from index.answering.question import Word
from index.collection import Collection
from index.expressions import find_names

MIN_TIMES = 4
"""Least times that an article names what it is about."""

PARAGRAPHS_PER_NAME = 8
"""Paragraphs of an article for each time that it names what it is about, at most."""

MAX_OPENING = 4
"""First paragraphs of an article in which a full name is looked for."""


def is_subject_of(collection: Collection, article: int, word: Word, opening: Sequence[str]) -> bool:
    """Tell whether a name is all through an article, which then speaks of it everywhere.

    A first name is where the full name stands in one of the texts that open the article.
    """
    if word.id < 0 or word.text[0].isdigit() or word.text.endswith(("'s", "’s")):
        return False
    surnames = collection.term_ids(_find_surnames(word, opening)).tolist()
    ids = [word.id, *(each for each in surnames if each >= 0)]
    unit = np.array([article], dtype=np.int64)
    found = collection.articles.tf(np.array(ids, dtype=np.int64), unit)
    paragraphs = len(collection.paragraphs_of(article))
    return int(found.max(initial=0)) >= max(MIN_TIMES, paragraphs / PARAGRAPHS_PER_NAME)


def _find_surnames(word: Word, opening: Sequence[str]) -> list[str]:
    """Return the last terms of the names of two or three words that open with a first name."""
    found = []
    for text in opening:
        for name in find_names(text):
            terms = extract_terms(text[slice(*name.core)])
            if 1 < len(terms) <= 3 and terms[0] == word.term:
                found.append(terms[-1])
    return found
