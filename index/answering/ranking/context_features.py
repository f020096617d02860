"""What do the paragraphs and the articles say that the candidates stand in?"""

import numpy as np

from index.answering.ranking.candidate_context import Standing
from index.answering.ranking.query_terms import Words
from index.answering.ranking.term_weights import PARAGRAPH, idf_of, largest_idf, mean_length, total
from index.collection import Collection, Floats
from index.search.bm25 import saturation


def measure(
    collection: Collection, words: Words, standing: Standing, unit: float
) -> dict[str, Floats]:
    """Score the paragraphs and articles that the candidates stand in, content words only.

    And count the names that some source has, but neither a paragraph nor its title.
    """
    ids, fields = words.slots.ids, (collection.paragraphs, collection.articles)
    paragraphs, articles = standing.paragraphs, standing.articles
    cut = len(paragraphs.units)  # all paragraphs come first, then all articles
    counts = fields[0].tf(ids, paragraphs.units), fields[1].tf(ids, articles.units)
    dl = np.concatenate((fields[0].dl(paragraphs.units), fields[1].dl(articles.units)))
    avgdl = np.full(len(dl), mean_length(fields[1]))
    avgdl[:cut] = mean_length(fields[0])
    tf = words.slots.gather(np.concatenate(counts, axis=1)).take(words.told, axis=0)
    idf = idf_of(fields, words.slots).take(words.told, axis=1)[:, :, None]
    shares = saturation(tf, dl, avgdl=avgdl, k1=PARAGRAPH.k1, b=PARAGRAPH.b)
    shares[:, :cut] *= idf[0]
    shares[:, cut:] *= idf[1]
    scores = total(shares)
    lacking = np.zeros(cut)
    if (named := words.named.take(words.told)).any():
        known = named & (idf[0, :, 0] < largest_idf(fields[0]) - 1e-9)
        lacking = total(known[:, None] & (tf[:, :cut] == 0))
    return {
        "paragraph": scores.take(paragraphs.of),
        "article": scores[cut:].take(articles.of),
        "lacks a name": (unit * lacking).take(paragraphs.of),
    }
