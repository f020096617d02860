"""What do the paragraphs and the articles say that the candidates stand in?"""

from typing import NamedTuple

import numpy as np

from index.answering.standing import Standing
from index.answering.weighing import PARAGRAPH, bm25, idf_of, largest_idf, total
from index.answering.words import Words
from index.collection import Collection, Field, Floats, Ids


class _Scored(NamedTuple):
    """How often D units have each slot, (Q, D), the slots' idf, (Q,), and the scores, (D,)."""

    tf: Floats
    idf: Floats
    scores: Floats


def measure(
    collection: Collection, words: Words, standing: Standing, unit: float
) -> dict[str, Floats]:
    """Score the paragraphs and articles that the candidates stand in, content words only.

    And count the names that some source has, but neither a paragraph nor its title.
    """
    paragraphs, articles = standing.paragraphs, standing.articles
    in_paragraph = _scored(collection.paragraphs, words, paragraphs.units)
    in_article = _scored(collection.articles, words, articles.units)
    lacking = np.zeros(len(paragraphs.units))
    if words.named.any():
        known = in_paragraph.idf < largest_idf(collection.paragraphs) - 1e-9
        lacking = total((words.named & known)[:, None] & (in_paragraph.tf == 0))
    return {
        "paragraph": in_paragraph.scores.take(paragraphs.of),
        "article": in_article.scores.take(articles.of),
        "lacks a name": (unit * lacking).take(paragraphs.of),
    }


def _scored(field: Field, words: Words, units: Ids) -> _Scored:
    tf = words.slots.gather(field.tf(words.slots.ids, units))
    idf = idf_of(field, words.slots)
    scores = bm25(tf, field.dl(units), field.avgdl, idf * words.content, PARAGRAPH)
    return _Scored(tf, idf, scores)
