"""Which of a question's words does a sentence say in other words?

By a synonym (`thesaurus.py`), or, where the word names a kind of expression, by one of that kind:
asked for the year, "in 1953" says it. Whether the word itself stands there too is not asked here.
"""

from collections.abc import Sequence
from functools import cache
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from index.analysis import analyzer
from index.answering.lexical.synonyms import synonyms
from index.answering.ranking.term_matches import among
from index.collection import Collection, Ids
from index.expressions import Flag

Bools = NDArray[np.bool_]

_NAMING = {
    Flag.DATE | Flag.YEAR: "year date decade century era month period",
    Flag.DATE | Flag.WEEKDAY | Flag.TIME: "day",
    Flag.WEEKDAY | Flag.DURATION: "week",
    Flag.TIME | Flag.DURATION | Flag.DATE | Flag.YEAR: "time hour",
    Flag.PERCENT: "percentage percent proportion rate fraction share",
    Flag.NUMBER: "number amount total figure population",
    Flag.MONEY: "money cost price fee salary worth budget charge sum pay paid dollar",
    Flag.DURATION | Flag.MEASURE: "long duration last lasted",
    Flag.AGE: "old age",
    Flag.MEASURE: """tall high height wide width deep depth far distance large size big heavy
    weight weigh fast speed length temperature area hot cold warm""",
    Flag.FREQUENCY: "often frequency",
    Flag.NAME | Flag.TITLED: "name person people",
    Flag.PLACE: "place location located city country region state town",
    Flag.ORGANISATION: "organization organisation company group institution agency",
    Flag.REASON: "reason cause",
}


def reworded(
    collection: Collection,
    words: Sequence[str],
    terms: Ids,
    starts: Ids,
    flags: NDArray[np.uint32],
) -> Bools:
    """Tell which words, terms of a question, which sentence says otherwise, (W, C).

    The term ids of the sentences stand one after the other in `terms`, each from its place in
    `starts`, (C,), on; `flags` are their expressions, (C,).
    """
    said: Bools = (_naming(words)[:, None] & flags) > 0
    ids, word_of = _synonyms(collection, words)
    hits, at = among(ids, terms)
    sentence = starts.searchsorted(hits, side="right") - 1
    said[word_of.take(at), sentence] = True
    for place in (ids[1:] == ids[:-1]).nonzero()[0].tolist():  # of several words
        same = ids.take(at) == ids[place]
        said[word_of[place + 1], sentence[same]] = True
    return said


def _synonyms(collection: Collection, words: Sequence[str]) -> tuple[Ids, Ids]:
    """Return the ids of all synonyms that some source has, ascending, and which word each is of.

    One that is asked for itself says only that: "covered" is no insurance where both are asked.
    """
    asked = frozenset(words)
    each = [[term for term in synonyms(word) if term not in asked] for word in words]
    ids = collection.term_ids([*chain.from_iterable(each)])
    order = ids.argsort(kind="stable")
    order = order[ids.searchsorted(0, sorter=order) :]
    word_of = np.arange(len(each)).repeat([*map(len, each)])
    return ids.take(order), word_of.take(order)


def _naming(words: Sequence[str]) -> NDArray[np.uint32]:
    """Return the flags of the expressions that each word names, 0 for most words, (W,)."""
    return np.array([_named().get(word, 0) for word in words], dtype=np.uint32)


@cache
def _named() -> dict[str, int]:
    return {term: int(flags) for flags, words in _NAMING.items() for term in analyzer.terms(words)}
