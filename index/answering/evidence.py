"""How well does a sentence answer the question? Evidence for a few dozen candidates.

A candidate's score is a weighted sum of named parts; the weights are one set for every corpus,
measured with `python -m benchmarks.quality`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from index.answering import matches
from index.answering.matches import Matches, Slots
from index.answering.question import AnswerType, Question
from index.collection import Collection, Field, Floats, Ids
from index.expressions import Flag

NUM_SENTENCES = 40  # candidates from the ranking of sentences
NUM_PARAGRAPHS = 12  # paragraphs whose sentences are candidates
MOST_OF_PARAGRAPH = 16  # sentences taken of one paragraph

WEIGHTS: Mapping[str, float] = {
    "sentence": 1.0,
    "paragraph": 1.0,
    "article": 0.2,
    "phrases": 0.6,
    "adjacent": 0.4,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A sentence that may answer, with its score and the weighted parts that sum up to it."""

    sentence: int
    paragraph: int
    article: int
    score: float
    parts: Mapping[str, float]


def rank(
    collection: Collection, question: Question, *, within: range | None = None
) -> list[Candidate]:
    """Return the candidates, best first; ties go to the lower sentence id.

    `within` restricts to some article's sentences.
    """
    sentences = _candidates(collection, question, within)
    if not len(sentences):
        return []
    paragraphs = collection.paragraph_of(sentences)
    articles = collection.article_of(paragraphs)
    parts = measure(collection, question, sentences, paragraphs, articles)
    names = [name for name in WEIGHTS if name in parts]
    weighted = np.array([WEIGHTS[name] * parts[name] for name in names])
    scores = weighted.sum(axis=0)
    order = np.lexsort((sentences, -scores))
    return [
        Candidate(
            sentence=int(sentences[at]),
            paragraph=int(paragraphs[at]),
            article=int(articles[at]),
            score=float(scores[at]),
            parts=dict(zip(names, weighted[:, at].tolist(), strict=True)),
        )
        for at in order.tolist()
    ]


def _candidates(collection: Collection, question: Question, within: range | None) -> Ids:
    query, content = _searched(question)
    if not len(content):
        return np.empty(0, dtype=np.int64)
    inside = None
    if within is not None and len(within):
        ends = collection.paragraph_of(np.array([within.start, within.stop - 1]))
        inside = range(int(ends[0]), int(ends[1]) + 1)
    best = collection.sentences.top(query, NUM_SENTENCES, within).units
    found = [best]
    for paragraph in collection.paragraphs.top(content, NUM_PARAGRAPHS, inside).units.tolist():
        members = collection.sentences_of(paragraph)
        if len(members) > MOST_OF_PARAGRAPH:
            found.append(collection.sentences.top(query, MOST_OF_PARAGRAPH, members).units)
        else:
            found.append(np.arange(members.start, members.stop))
    return np.unique(np.concatenate(found))


def _searched(question: Question) -> tuple[Ids, Ids]:
    """Return the ids to retrieve by: all and content ones, with what the words expand to."""
    more = sorted({i for forms in question.expansions.values() for form in forms for i in form})
    query = [i for i in question.query.tolist() if i >= 0]
    content = [i for i in question.content.tolist() if i >= 0]
    extra = [i for i in more if i not in content]
    as_ids = lambda ids: np.array(ids, dtype=np.int64)  # noqa: E731
    return as_ids(query + extra), as_ids(content + extra)


def measure(
    collection: Collection, question: Question, sentences: Ids, paragraphs: Ids, articles: Ids
) -> dict[str, Floats]:
    """Return every part of the evidence, unweighted, (C,) each."""
    words = list({word.term: word for word in question.words}.values())
    slots = Slots.of(
        [word.id for word in words],
        {
            at: question.expansions[word.term]
            for at, word in enumerate(words)
            if word.term in question.expansions
        },
    )
    asking = np.array([word.asking for word in words])
    content = np.array([word.content for word in words])
    place = {word.term: at for at, word in enumerate(words)}
    order = [place[word.term] for word in question.words]
    has_previous = collection.paragraph_of(np.maximum(sentences - 1, 0)) == paragraphs
    has_previous &= sentences > 0
    units = np.unique(np.concatenate([sentences, sentences[has_previous] - 1]))
    found = matches.find(collection, slots, units.tolist())
    at = np.searchsorted(units, sentences)
    previous = np.where(has_previous, np.searchsorted(units, sentences - 1), 0)

    idf = _idf(collection.sentences, slots)
    searched = np.where(asking, 0.0, idf)
    bm25 = _bm25(found.tf, found.length, collection.sentences.avgdl, searched, 0.3, 0.4)
    parts = {"sentence": bm25[at], "previous": np.where(has_previous, bm25[previous], 0.0)}
    parts |= _wider(collection, slots, content, paragraphs, articles)
    phrases, adjacent = _pairs(found, content, idf, order, len(units))
    parts |= {"phrases": phrases[at], "adjacent": adjacent[at]}
    return parts


def _idf(field: Field, slots: Slots) -> Floats:
    """Return each slot's smoothed idf, its alternates counted as one word with it, (Q,)."""
    df = np.append(field.df(slots.ids), 0).astype(np.float64)
    together = df[slots.own]
    for slot, forms in slots.alternates.items():
        together[slot] += sum(df[list(form)].min() for form in forms)
    together = np.minimum(together, field.num_units)
    idf: Floats = np.log(1 + (field.num_units - together + 0.5) / (together + 0.5))
    return idf


def _bm25(tf: Floats, dl: Ids, avgdl: float, idf: Floats, k1: float, b: float) -> Floats:
    """Return Okapi's score of each unit over the slots, (U,); tf is (Q, U)."""
    norm = k1 * (1 - b + b * dl / max(avgdl, 1e-9))
    scores: Floats = idf @ (tf * (k1 + 1) / (tf + norm))
    return scores


def _wider(
    collection: Collection, slots: Slots, content: np.ndarray, paragraphs: Ids, articles: Ids
) -> dict[str, Floats]:
    """Score the paragraphs and articles that the candidates stand in."""
    parts = {}
    for name, field, units in (
        ("paragraph", collection.paragraphs, paragraphs),
        ("article", collection.articles, articles),
    ):
        each, back = np.unique(units, return_inverse=True)
        tf = slots.gather(field.tf(slots.ids, each))
        idf = np.where(content, _idf(field, slots), 0.0)
        parts[name] = _bm25(tf, field.dl(each), field.avgdl, idf, 0.7, 0.6)[back]
    return parts


def _pairs(
    found: Matches, content: np.ndarray, idf: Floats, order: Sequence[int], num_units: int
) -> tuple[Floats, Floats]:
    """Score neighbours in the question that stay neighbours: content words, then all words."""
    subject = [slot for slot in order if content[slot]]
    of_content = content[found.slot]
    near = _kept_pairs(
        found.unit[of_content], found.position[of_content], found.slot[of_content],
        subject, idf, num_units, reach=4, shifts=3,
    )
    adjacent = _kept_pairs(
        found.unit, found.position, found.slot, order, idf, num_units, reach=1, shifts=1
    )
    return near, adjacent


def _kept_pairs(
    unit: Ids, position: Ids, slot: Ids, order: Sequence[int], idf: Floats, num_units: int,
    *, reach: int, shifts: int,
) -> Floats:
    pairs = list(dict.fromkeys((a, b) for a, b in zip(order, order[1:]) if a != b))
    if not pairs or len(unit) < 2:
        return np.zeros(num_units)
    number = np.full((len(idf), len(idf)), -1)
    for at, (a, b) in enumerate(pairs):
        number[a, b] = at
    weight = np.array([max(idf[a], idf[b]) for a, b in pairs])
    kept = np.zeros((num_units, len(pairs)))
    for shift in range(1, shifts + 1):
        pair = number[slot[:-shift], slot[shift:]]
        gap = position[shift:] - position[:-shift]
        here = (pair >= 0) & (unit[:-shift] == unit[shift:]) & (gap <= reach)
        kept[unit[:-shift][here], pair[here]] = 1
    return kept @ weight
