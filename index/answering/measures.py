"""What can be measured of a candidate sentence, given a question?

Each measurement is an array over the candidates, (C,), named as `evidence.WEIGHTS` names it.
BM25 grows with the collection (by the idf of a rare word), so what is a plain yes or no, or a
share, is counted in units of the largest idf: the parts then keep their proportions on twenty
paragraphs and on a million.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.answering import matches, promises
from index.answering.matches import Matches, Slots
from index.answering.question import AnswerType, Question
from index.collection import Collection, Field, Floats, Ids
from index.expressions import Flag
from index.settings import Okapi

SENTENCE = Okapi(k1=0.3, b=0.4)
PARAGRAPH = Okapi(k1=0.7, b=0.6)
RARE = 7.0  # idf that a missing word has at least: in a tiny collection no idf says much
FADE = 8.0  # terms after which an opening counts 1/e
REACH = 4  # terms between which two words still are a phrase

LEANS = 1.2  # times what the sentence before adds, for a sentence that opens with a pronoun
COUNTS_UNIT = 0.4  # for a number in a sentence that has the very noun to be counted
NEW = 3.0  # new terms, after which a sentence repeats the question 1/e
NEW_IN_HEADING = 1.5  # as above, for a heading, a caption or a list item

Bools = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class _View:
    """The candidates among the sentences looked at: those and the ones before them, (U,).

    `at` says where a candidate stands among these; `before` where the sentence before it in its
    paragraph does, which means nothing unless `has_before`.
    """

    sentences: Ids
    at: Ids
    before: Ids
    has_before: Bools


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The question's slots with what tells them apart, (Q,) each; `order` is as asked."""

    slots: Slots
    content: Bools
    searched: Bools
    named: Bools
    order: list[int]

    @classmethod
    def of(cls, question: Question) -> "Words":
        """Lay out the words of a question, each distinct term once."""
        distinct = {word.term: word for word in question.words}
        place = {term: slot for slot, term in enumerate(distinct)}
        return cls(
            slots=Slots.of(
                [word.id for word in distinct.values()],
                {place[term]: forms for term, forms in question.expansions.items()},
            ),
            content=np.array([word.content for word in distinct.values()]),
            searched=np.array([not word.asking for word in distinct.values()]),
            named=np.array([word.name and word.content for word in distinct.values()]),
            order=[place[word.term] for word in question.words],
        )


def measure(
    collection: Collection, question: Question, sentences: Ids, paragraphs: Ids, articles: Ids
) -> dict[str, Floats]:
    """Return every measurement of these candidates, ascending sentence ids, by name.

    Each is a part of the evidence but "missing words", which only the gate weighs.
    """
    words = Words.of(question)
    view = _view(collection, sentences, paragraphs)
    found = matches.find(collection, words.slots, view.sentences.tolist())
    field = collection.sentences
    idf = idf_of(field, words.slots)
    content_idf = np.where(words.content, idf, 0.0)
    unit = largest_idf(field)
    flags = collection.flags(sentences)

    searched_idf = np.where(words.searched, idf, 0.0)
    measured: dict[str, Floats] = {
        "sentence": _bm25(found.tf, found.length, field.avgdl, searched_idf, SENTENCE)[view.at],
        "paragraph": _wider(collection.paragraphs, words, paragraphs),
        "article": _wider(collection.articles, words, articles),
        "lacks a name": unit * _lacking_names(collection.paragraphs, words, paragraphs),
        "length": unit * np.log1p(found.length[view.at].astype(np.float64)),
        "kind of answer": unit * _kind(question, found, words, view.at, flags),
        "asks": np.where(_has(flags, Flag.QUESTION), unit, 0.0),
        "defines": unit * _defines(question, found, words, view.at, flags),
    }
    leans = np.where(_has(flags, Flag.PRONOUN), LEANS, 1.0)
    measured |= _coverage(found, view, content_idf, unit, leans)
    measured |= _repetition(found, view, flags, unit)
    measured |= _openings(found, view, words, content_idf)
    measured |= _phrases(found, view, words, idf, unit=unit, paragraphs=paragraphs)
    return measured


def _view(collection: Collection, sentences: Ids, paragraphs: Ids) -> _View:
    before = sentences - 1
    has_before = (before >= 0) & (collection.paragraph_of(np.maximum(before, 0)) == paragraphs)
    looked_at = np.unique(np.concatenate([sentences, before[has_before]]))
    return _View(
        sentences=looked_at,
        at=np.searchsorted(looked_at, sentences),
        before=np.where(has_before, np.searchsorted(looked_at, before), 0),
        has_before=has_before,
    )


def idf_of(field: Field, slots: Slots) -> Floats:
    """Return each slot's smoothed idf, (Q,): that of its own term, or of its alternates."""
    df = np.append(field.df(slots.ids), 0).astype(np.float64)
    own = df[slots.own]
    for slot, forms in slots.alternates.items():
        if own[slot] == 0:
            own[slot] = min(sum(df[list(form)].min() for form in forms), field.num_units)
    idf: Floats = np.log1p((field.num_units - own + 0.5) / (own + 0.5))
    return idf


def largest_idf(field: Field) -> float:
    """Return the idf of a term that no unit has."""
    return math.log1p((field.num_units + 0.5) / 0.5)


def _bm25(tf: Floats, dl: Ids, avgdl: float, idf: Floats, okapi: Okapi) -> Floats:
    """Return Okapi's score of each unit over the slots, (U,); tf is (Q, U)."""
    norm = okapi.k1 * (1 - okapi.b + okapi.b * dl / max(avgdl, 1e-9))
    scores: Floats = idf @ (tf * (okapi.k1 + 1) / (tf + norm))
    return scores


def _wider(field: Field, words: Words, units: Ids) -> Floats:
    """Score the paragraphs or articles that the candidates stand in, content words only."""
    each, back = np.unique(units, return_inverse=True)
    tf = words.slots.gather(field.tf(words.slots.ids, each))
    idf = np.where(words.content, idf_of(field, words.slots), 0.0)
    scores: Floats = _bm25(tf, field.dl(each), field.avgdl, idf, PARAGRAPH)[back]
    return scores


def _lacking_names(field: Field, words: Words, paragraphs: Ids) -> Floats:
    """Count the names that some source has, but neither the candidate's paragraph nor its title."""
    if not words.named.any():
        return np.zeros(len(paragraphs))
    tf = words.slots.gather(field.tf(words.slots.ids, paragraphs))
    known = idf_of(field, words.slots) < largest_idf(field) - 1e-9
    lacking: Floats = ((words.named & known)[:, None] & (tf == 0)).sum(axis=0).astype(np.float64)
    return lacking


def _has(flags: NDArray[np.uint32], wanted: Flag) -> Bools:
    return (flags & int(wanted)) > 0


def _kind(
    question: Question, found: Matches, words: Words, at: Ids, flags: NDArray[np.uint32]
) -> Floats:
    """Return how much each candidate's expressions promise the kind of answer asked for."""
    wanted, worth = promises.promised(question)
    kind = np.where(_has(flags, wanted), worth, 0.0)
    if question.unit is not None:
        slot = words.order[question.words.index(question.unit)]
        kind[_has(flags, Flag.NUMBER) & (found.tf[slot, at] > 0)] += COUNTS_UNIT
    return kind


def _repetition(
    found: Matches, view: _View, flags: NDArray[np.uint32], unit: float
) -> dict[str, Floats]:
    """Measure how little a candidate adds to the question's own words: it cannot answer then.

    A heading that adds nothing is three times the fragment that another one is.
    """
    matched = np.bincount(found.unit, minlength=len(found.length))
    new = np.maximum(found.length - matched, 0)[view.at]
    heading = np.where(_has(flags, Flag.FRAGMENT), unit, 0.0)
    return {
        "repeats the question": unit * np.exp(-new / NEW),
        "fragment": heading * (1 + 2 * np.exp(-new / NEW_IN_HEADING)),
    }


def _defines(
    question: Question, found: Matches, words: Words, at: Ids, flags: NDArray[np.uint32]
) -> Floats:
    """Return how surely each candidate defines what a definition is asked of.

    It opens with the subject and says "is a" or the like, or it has a short form and its long one.
    """
    if question.answer_type is not AnswerType.DEFINITION or not words.content.any():
        return np.zeros(len(at))
    subject = found.first[words.content][:, at]
    opens = (subject.max(axis=0) < np.inf) & (subject.min(axis=0) <= 2)
    both = np.zeros(len(at), dtype=bool)
    for slot, forms in words.slots.alternates.items():
        for form in forms:
            if len(form) > 1 and words.slots.own[slot] >= 0:
                own = found.counts[words.slots.own[slot], at] > 0
                both |= own & (found.counts[list(form)][:, at].min(axis=0) > 0)
    return np.where(opens & _has(flags, Flag.DEFINITION), 0.75, 0.0) + both


def _coverage(
    found: Matches, view: _View, idf: Floats, unit: float, leans: Floats
) -> dict[str, Floats]:
    """Measure the share of the question's content that a sentence has, by idf.

    Squared, for the last words missing say more than the first; and what the sentence before
    adds to it, for "They drag the defector to safety" answers only who reads on from there;
    `leans` says how many times that counts, (C,).
    """
    present = found.tf > 0
    whole = max(float(idf.sum()), 1e-9)
    own = idf @ present[:, view.at] / whole
    both = present[:, view.at] | (present[:, view.before] & view.has_before)
    together = idf @ both / whole
    rarity = np.where(idf > 0, np.maximum(idf, RARE), 0.0)
    return {
        "coverage": unit * own**2,
        "with the sentence before": unit * leans * (together - own),
        "missing words": rarity @ ~both,
    }


def _openings(found: Matches, view: _View, words: Words, idf: Floats) -> dict[str, Floats]:
    """Measure how early the question's words come: a sentence's subject opens it.

    The last content word of an English question ("what happens to tin?") tends to be what it is
    about, and counts twice.
    """
    early = np.exp(-found.first / FADE)
    content = [slot for slot in words.order if words.content[slot]]
    subject = idf[content[-1]] * early[content[-1]] if content else np.zeros(len(found.length))
    return {"early": (idf @ early)[view.at], "subject early": subject[view.at]}


def _phrases(
    found: Matches, view: _View, words: Words, idf: Floats, *, unit: float, paragraphs: Ids
) -> dict[str, Floats]:
    """Measure which neighbours in the question stay neighbours.

    "in a row" counts pairs of any words side by side; "phrases of the paragraph" weighs pairs of
    content words a few terms apart, in the best candidate of the paragraph.
    """
    pairs = found.pairs(words.order, reach=1)
    in_a_row = unit * pairs.present[:, view.at].sum(axis=0)
    content = [slot for slot in words.order if words.content[slot]]
    phrases = found.among(words.content).pairs(content, reach=REACH)
    weight = np.maximum(idf[phrases.left], idf[phrases.right])
    of_sentence = weight @ phrases.present[:, view.at]
    each, back = np.unique(paragraphs, return_inverse=True)
    best = np.zeros(len(each))
    np.maximum.at(best, back, of_sentence)
    return {"in a row": in_a_row, "phrases of the paragraph": best[back]}
