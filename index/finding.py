"""Which passages have these words? Ranked by BM25 alone, without a verdict."""

from time import perf_counter

import numpy as np

from index import analysis
from index.collection import Collection, Ids
from index.errors import UnknownSource
from index.outline import UNCOUNTED
from index.types import Found, Passage, ScoredPassage


def find(
    collection: Collection,
    words: str,
    *,
    source: str | None = None,
    exact: bool = False,
    limit: int = 10,
    offset: int = 0,
) -> Found:
    """Rank the sentences that have some of these words, stop words apart where there are others.

    `exact` keeps those that have all the words one after the other. Raises UnknownSource.
    """
    started = perf_counter()
    within = _within(collection, source)
    query = _query(collection, words)
    hits = collection.sentences.top(query, collection.sentences.num_units, within)
    units, scores = hits.units, hits.scores
    if exact:
        kept = _phrase(collection, words, units)
        units, scores = units[kept], scores[kept]
    shown = slice(offset, offset + limit)
    passages = collection.passages(units[shown].tolist())
    return Found(
        words=words,
        total=len(units),
        passages=tuple(
            ScoredPassage(passage=passage, score=score)
            for passage, score in zip(passages, scores[shown].tolist(), strict=True)
        ),
        version=collection.version,
        elapsed_ms=(perf_counter() - started) * 1000,
    )


def _within(collection: Collection, source: str | None) -> range | None:
    if source is None:
        return None
    article = collection.article_named(source)
    if article is None:
        raise UnknownSource(source)
    paragraphs = collection.paragraphs_of(article)
    if not paragraphs:
        return range(0)
    first = collection.sentences_of(paragraphs[0])
    return range(first.start, collection.sentences_of(paragraphs[-1]).stop)


def _query(collection: Collection, words: str) -> Ids:
    terms = analysis.terms(words)
    content = [term for term in terms if term not in UNCOUNTED]
    ids = collection.term_ids(content or terms)
    return ids[ids >= 0]


def _phrase(collection: Collection, words: str, units: Ids) -> Ids:
    """Return the places in `units` of the sentences that hold the words in this order."""
    wanted = [token.word for token in analysis.tokens(words)]
    required = collection.term_ids(analysis.terms(words))
    if not len(required) or (required < 0).any():
        return np.empty(0, dtype=np.int64)
    has_all = (collection.sentences.tf(np.unique(required), units) > 0).all(axis=0)
    places = np.flatnonzero(has_all)
    passages = collection.passages(units[places].tolist())
    holds = [_holds(passage, wanted) for passage in passages]
    return places[np.array(holds, dtype=np.bool_)]


def _holds(passage: Passage, wanted: list[str]) -> bool:
    words = [token.word for token in analysis.tokens(passage.text)]
    size = len(wanted)
    return any(words[i : i + size] == wanted for i in range(len(words) - size + 1))
