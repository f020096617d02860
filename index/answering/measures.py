"""What can be measured of a candidate sentence, given a question?

Each measurement is an array over the candidates, (C,), named as `evidence.WEIGHTS` names it.
BM25 grows with the collection (by the idf of a rare word), so what is a plain yes or no, or a
share, is counted in units of the largest idf: the parts then keep their proportions on twenty
paragraphs and on a million.
"""

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.answering import matches, promises, rewording
from index.answering.matches import Matches, Neighbours, Slots
from index.answering.question import AnswerType, Question
from index.answering.standing import Owners, Standing
from index.collection import Collection, Field, Floats, Ids
from index.expressions import Flag
from index.settings import Okapi

SENTENCE = Okapi(k1=0.3, b=0.4)
PARAGRAPH = Okapi(k1=0.7, b=0.6)
FADE = 8.0  # terms after which an opening counts 1/e
REACH = 4  # terms between which two words still are a phrase

LEANS = 1.2  # times what the sentence before adds, for a sentence that opens with a pronoun
COUNTS_UNIT = 0.4  # for a number in a sentence that has the very noun to be counted
NEW = 3.0  # new terms, after which a sentence repeats the question 1/e
NEW_IN_HEADING = 1.5  # as above, for a heading, a caption or a list item

Bools = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The question's slots with what tells them apart, (Q,) each; `order` is as asked.

    `neighbours` follow each other in the question, `phrases` are those of its content words.
    """

    slots: Slots
    terms: list[str]
    content: Bools
    searched: Bools
    named: Bools
    order: list[int]
    neighbours: Neighbours
    phrases: Neighbours

    @staticmethod
    @lru_cache(maxsize=4)  # ranking and the gate ask for the same question's
    def of(question: Question) -> "Words":
        """Lay out the words of a question, each distinct term once."""
        distinct = {word.term: word for word in question.words}
        place = {term: slot for slot, term in enumerate(distinct)}
        words = distinct.values()
        order = [place[word.term] for word in question.words]
        content = [word.content for word in words]
        return Words(
            slots=Slots.of(
                [word.id for word in words],
                {place[term]: forms for term, forms in question.expansions.items()},
            ),
            terms=list(distinct),
            content=np.array(content, dtype=bool),
            searched=np.array([not word.asking for word in words], dtype=bool),
            named=np.array([word.name and word.content for word in words], dtype=bool),
            order=order,
            neighbours=Neighbours(order, len(place)),
            phrases=Neighbours([slot for slot in order if content[slot]], len(place)),
        )


def measure(collection: Collection, question: Question, standing: Standing) -> dict[str, Floats]:
    """Return every measurement of the candidates by name.

    Each is a part of the evidence but "missing words" and "in no source", which only the gate
    weighs.
    """
    words = Words.of(question)
    found = matches.find(collection, words.slots, standing.looked_at)
    field, count = collection.sentences, len(standing)
    idf = idf_of(field, words.slots)
    unit = largest_idf(field)
    flags = collection.flags(standing.sentences)
    tf, length = found.tf[:, :count], found.length[:count]
    reworded = _reworded(collection, words, found, flags)
    new = np.maximum(length - found.matched[:count], 0)

    searched_idf, content_idf = idf * words.searched, idf * words.content
    in_sentence: dict[str, Floats] = {
        "sentence": _bm25(tf, length, field.avgdl, searched_idf, SENTENCE),
        "length": unit * np.log1p(length),
        "kind of answer": unit * _kind(question, tf, words, flags),
        "asks": np.where(_has(flags, Flag.QUESTION), unit, 0.0),
        "defines": unit * _defines(question, found, words, flags),
        "in a row": unit * _total(found.together(words.neighbours, reach=1)[:, :count]),
    }
    return (
        in_sentence
        | _repetition(new, flags, unit)
        | _openings(found.first[:, :count], words, content_idf)
        | _coverage(found.tf > 0, reworded, standing, flags, content_idf, unit=unit)
        | _wider(collection, words, standing, unit)
        | {"phrases of the paragraph": _phrases(found, standing.paragraphs, words, idf)}
    )


def idf_of(field: Field, slots: Slots) -> Floats:
    """Return each slot's smoothed idf, (Q,): that of its own term, or of its alternates."""
    df = np.zeros(len(slots.ids) + 1)
    df[:-1] = field.df(slots.ids)
    own = df[slots.own]
    for slot, forms in slots.alternates.items():
        if own[slot] == 0:
            own[slot] = min(sum(df[list(form)].min() for form in forms), field.num_units)
    idf: Floats = np.log1p((field.num_units - own + 0.5) / (own + 0.5))
    return idf


def largest_idf(field: Field) -> float:
    """Return the idf of a term that no unit has."""
    return math.log1p((field.num_units + 0.5) / 0.5)


def _weighed(weights: Floats, table: NDArray[Any]) -> Floats:
    """Return the weighted sum over a table's rows, (U,).

    Added row by row, so that equal sentences get equal sums wherever they stand; a product of
    matrices is free to add the last few columns in another order.
    """
    return _total(weights[:, None] * table)


def _total(table: NDArray[Any]) -> Floats:
    total: Floats = np.add.reduce(table, axis=0)
    return total


def _bm25(tf: Floats, dl: Ids, avgdl: float, idf: Floats, okapi: Okapi) -> Floats:
    """Return Okapi's score of each unit over the slots, (U,); tf is (Q, U)."""
    norm = okapi.k1 * (1 - okapi.b + okapi.b * dl / max(avgdl, 1e-9))
    return _weighed(idf, tf * (okapi.k1 + 1) / (tf + norm))


def _wider(
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
        lacking = _total((words.named & known)[:, None] & (in_paragraph.tf == 0))
    return {
        "paragraph": in_paragraph.scores[paragraphs.of],
        "article": in_article.scores[articles.of],
        "lacks a name": unit * lacking[paragraphs.of],
    }


class _Scored(NamedTuple):
    """How often D units have each slot, (Q, D), the slots' idf, (Q,), and the scores, (D,)."""

    tf: Floats
    idf: Floats
    scores: Floats


def _scored(field: Field, words: Words, units: Ids) -> _Scored:
    tf = words.slots.gather(field.tf(words.slots.ids, units))
    idf = idf_of(field, words.slots)
    scores = _bm25(tf, field.dl(units), field.avgdl, idf * words.content, PARAGRAPH)
    return _Scored(tf, idf, scores)


def _has(flags: NDArray[np.uint32], wanted: Flag) -> Bools:
    return (flags & int(wanted)) > 0


def _kind(question: Question, tf: Floats, words: Words, flags: NDArray[np.uint32]) -> Floats:
    """Return how much each candidate's expressions promise the kind of answer asked for."""
    wanted, worth = promises.promised(question)
    kind = np.where(_has(flags, wanted), worth, 0.0)
    if question.unit is not None:
        slot = words.order[question.words.index(question.unit)]
        kind[_has(flags, Flag.NUMBER) & (tf[slot] > 0)] += COUNTS_UNIT
    return kind


def _repetition(new: Ids, flags: NDArray[np.uint32], unit: float) -> dict[str, Floats]:
    """Measure how little a candidate adds to the question's own words: it cannot answer then.

    `new` counts its other terms, (C,). A heading that adds nothing is three times the fragment
    that another one is.
    """
    heading = unit * _has(flags, Flag.FRAGMENT)
    return {
        "repeats the question": unit * np.exp(-new / NEW),
        "fragment": heading * (1 + 2 * np.exp(-new / NEW_IN_HEADING)),
    }


def _defines(question: Question, found: Matches, words: Words, flags: NDArray[np.uint32]) -> Floats:
    """Return how surely each candidate defines what a definition is asked of.

    It opens with the subject and says "is a" or the like, or it has a short form and its long one.
    """
    count = len(flags)
    if question.answer_type is not AnswerType.DEFINITION or not words.content.any():
        return np.zeros(count)
    subject = found.first[words.content, :count]
    opens = (subject.max(axis=0) < np.inf) & (subject.min(axis=0) <= 2)
    both = np.zeros(count, dtype=bool)
    for slot, forms in words.slots.alternates.items():
        for form in forms:
            if len(form) > 1 and words.slots.own[slot] >= 0:
                own = found.counts[words.slots.own[slot], :count] > 0
                both |= own & (found.counts[list(form), :count].min(axis=0) > 0)
    defines: Floats = 0.75 * (opens & _has(flags, Flag.DEFINITION)) + both
    return defines


def _reworded(
    collection: Collection, words: Words, found: Matches, flags: NDArray[np.uint32]
) -> Bools:
    """Tell which content words each candidate says otherwise, (Q, C)."""
    count = len(flags)
    content = words.content.nonzero()[0]
    terms = [words.terms[slot] for slot in content.tolist()]
    starts = found.starts[: count + 1]
    reworded = np.zeros((len(words.terms), count), dtype=bool)
    reworded[content] = rewording.reworded(
        collection, terms, found.terms[: starts[-1]], starts[:-1], flags
    )
    return reworded


def _coverage(
    present: Bools,
    reworded: Bools,
    standing: Standing,
    flags: NDArray[np.uint32],
    idf: Floats,
    *,
    unit: float,
) -> dict[str, Floats]:
    """Measure the share of the question's content that a sentence has, by idf.

    Squared, for the last words missing say more than the first; and what the sentence before
    adds to it, for "They drag the defector to safety" answers only who reads on from there.
    Of what both lack, a part may be said in other words; the rest misses most where no source
    has it. `present` tells which slots stand in the sentences looked at, (Q, U), `reworded` which
    ones the candidates say otherwise, (Q, C).
    """
    here = present[:, : len(standing)]
    both = here | (present[:, standing.before] & standing.has_before)
    whole = max(float(idf.sum()), 1e-9)
    own = _weighed(idf, here) / whole
    together = _weighed(idf, both) / whole
    leans = np.where(_has(flags, Flag.PRONOUN), LEANS, 1.0)
    unheard = idf > unit - 1e-9
    return {
        "coverage": unit * own**2,
        "with the sentence before": unit * leans * (together - own),
        "in other words": unit * _weighed(idf, reworded & ~both) / whole,
        "missing words": _weighed(idf, ~both & ~reworded),
        "in no source": _total(unheard[:, None] & ~reworded) / max(1, int((idf > 0).sum())),
    }


def _openings(first: Floats, words: Words, idf: Floats) -> dict[str, Floats]:
    """Measure how early the question's words come: a sentence's subject opens it.

    `first` is where each slot stands first, (Q, C). The last content word of an English question
    ("what happens to tin?") tends to be what it is about, and counts twice.
    """
    early = idf[:, None] * np.exp(-first / FADE)
    content = [slot for slot in words.order if words.content[slot]]
    subject = early[content[-1]] if content else np.zeros(first.shape[1])
    return {"early": _total(early), "subject early": subject}


def _phrases(found: Matches, paragraphs: Owners, words: Words, idf: Floats) -> Floats:
    """Weigh pairs of content words a few terms apart, the most in each paragraph."""
    pairs = words.phrases
    present = found.together(pairs, reach=REACH, among=words.content)
    of_sentence = _weighed(np.maximum(idf[pairs.left], idf[pairs.right]), present)
    best = np.maximum.reduceat(of_sentence[: len(paragraphs.of)], paragraphs.begins)
    return best[paragraphs.of]
