"""What do the paragraphs and the articles say that the candidates stand in?"""

import numpy as np

from index.answering.standing import Standing
from index.answering.weighing import PARAGRAPH, idf_of, largest_idf, mean_length, total
from index.answering.words import Words
from index.bm25 import saturation
from index.collection import Collection, Floats


def measure(
    collection: Collection, words: Words, standing: Standing, unit: float
) -> dict[str, Floats]:
    """Score the paragraphs and articles that the candidates stand in, content words only.

    And count the names that some source has, but neither a paragraph nor its title.
    """
    fields = collection.paragraphs, collection.articles
    owners = standing.paragraphs, standing.articles
    each = list(zip(fields, (owner.units for owner in owners), strict=True))
    held = np.concatenate([field.tf(words.slots.ids, units) for field, units in each], axis=1)
    tf = words.slots.gather(held).take(words.told, axis=0)  # of all paragraphs, then all articles
    idf = idf_of(fields, words.slots).take(words.told, axis=1)
    shares = saturation(
        tf,
        np.concatenate([field.dl(units) for field, units in each]),
        avgdl=np.repeat([mean_length(field) for field in fields], [len(u) for _, u in each]),
        k1=PARAGRAPH.k1,
        b=PARAGRAPH.b,
    )
    cut = len(owners[0].units)
    shares[:, :cut] *= idf[0][:, None]
    shares[:, cut:] *= idf[1][:, None]
    scores = total(shares)
    known = words.named.take(words.told) & (idf[0] < largest_idf(fields[0]) - 1e-9)
    lacking = total(known[:, None] & (tf[:, :cut] == 0))
    return {
        "paragraph": scores[:cut].take(owners[0].of),
        "article": scores[cut:].take(owners[1].of),
        "lacks a name": unit * lacking.take(owners[0].of),
    }
