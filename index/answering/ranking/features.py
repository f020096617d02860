"""What can be measured of a candidate sentence, given a question?

Each measurement is an array over the candidates, (C,), named as `evidence.WEIGHTS` names it.
BM25 grows with the collection (by the idf of a rare word), so what is a plain yes or no, or a
share, is counted in units of the largest idf: the parts then keep their proportions on twenty
paragraphs and on a million.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.answering.question import expected_expressions
from index.answering.question.analyze import AnswerType, Question
from index.answering.ranking import context_features, surface_forms, synonym_matches, term_matches
from index.answering.ranking.candidate_context import Owners, Standing
from index.answering.ranking.query_terms import Bools, Words
from index.answering.ranking.term_matches import Matches
from index.answering.ranking.term_weights import (
    SENTENCE,
    idf_of,
    largest_idf,
    mean_length,
    total,
    weighed,
)
from index.collection import Collection, Field, Floats, Ids
from index.expressions import Flag
from index.search.bm25 import saturation

FADE = 8.0  # terms after which an opening counts 1/e
REACH = 4  # terms between which two words still are a phrase

LEANS = 1.2  # times what the sentence before adds, for a sentence that opens with a pronoun
COUNTS_UNIT = 0.4  # for a number in a sentence that has the very noun to be counted
UNSAID = 0.5  # times what expressions promise, in a sentence that says no word of the question
NEW = 3.0  # new terms, after which a sentence repeats the question 1/e
NEW_IN_HEADING = 1.5  # as above, for a heading, a caption or a list item


class Measured(NamedTuple):
    """Every measurement of the candidates by name, (C,) each, and what of the content they say.

    `said` is the idf of each content word where a candidate has it, else 0, (W, C), and `mass`
    that of all of them together.
    """

    by_name: dict[str, Floats]
    said: Floats
    mass: float


class _Looked(NamedTuple):
    """What every measurement looks at: C candidates beside the W content words of a question.

    `unit` is the largest idf, `idf` that of the words, (W,), and `mass` that of all of them; `said`
    is theirs where a candidate has a word, (W, C); `flags` are the candidates' expressions, (C,).
    """

    question: Question
    words: Words
    standing: Standing
    found: Matches
    flags: NDArray[np.uint32]
    unit: float
    idf: Floats
    mass: float
    said: Floats

    def has(self, flags: Flag) -> Bools:
        """Tell which candidates have one of some expressions, (C,)."""
        held: Bools = (self.flags & int(flags)) != 0
        return held

    def first(self) -> Floats:
        """Return where each word occurs first, infinite where it does not, (W, C)."""
        rows: Floats = self.found.first[:, : len(self.flags)].take(self.words.told, axis=0)
        return rows


def measure(collection: Collection, question: Question, standing: Standing) -> Measured:
    """Measure the candidates.

    Each measurement is a part of the evidence but "missing words" and "in no source", which only
    the gate weighs, and "inflected", which is weighed in the best alone.
    """
    words = Words.of(question)
    found = term_matches.find(collection, words.slots, standing.looked_at)
    field, count = collection.sentences, len(standing)
    (idf,), unit = idf_of((field,), words.slots), largest_idf(field)
    tf, length = found.tf[:, :count], found.length[:count]
    looked = _Looked(
        question=question,
        words=words,
        standing=standing,
        found=found,
        flags=collection.flags(standing.sentences),
        unit=unit,
        idf=idf.take(words.told),
        mass=max(float((idf * words.content).sum()), 1e-9),
        said=idf.take(words.told)[:, None] * (tf.take(words.told, axis=0) > 0),
    )
    inflected = surface_forms.num_inflected(collection, question, words, found)[:count]
    by_name: dict[str, Floats] = {
        "sentence": _sentence(tf, length, field, idf * words.searched),
        "length": unit * np.log1p(length),
        "kind of answer": unit * _kind(looked),
        "asks": np.where(looked.has(Flag.QUESTION), unit, 0.0),
        "defines": unit * _defines(looked),
        "in a row": unit * total(found.together(words.neighbours, reach=1)[:, :count]),
        "inflected": unit * inflected.astype(np.float64),
        **_repetition(looked, np.maximum(length - found.matched[:count], 0)),
        **_openings(looked),
        **_coverage(looked, _reworded(collection, looked)),
        **context_features.measure(collection, words, standing, unit),
        "phrases of the paragraph": _phrases(found, standing.paragraphs, words, idf),
    }
    return Measured(by_name, looked.said, looked.mass)


def _sentence(tf: Floats, length: Ids, field: Field, idf: Floats) -> Floats:
    """Return the BM25 of the candidates themselves."""
    avgdl = mean_length(field)
    return weighed(idf, saturation(tf, length, avgdl=avgdl, k1=SENTENCE.k1, b=SENTENCE.b))


def _kind(looked: _Looked) -> Floats:
    """Return how much each candidate's expressions promise the kind of answer asked for."""
    question, words = looked.question, looked.words
    wanted, worth = expected_expressions.promised(question)
    kind = np.where(looked.has(wanted), worth, 0.0)
    if question.unit is not None:
        slot = words.order[question.words.index(question.unit)]
        kind[looked.has(Flag.NUMBER) & (looked.found.tf[slot, : len(kind)] > 0)] += COUNTS_UNIT
    kind[~looked.said.any(axis=0)] *= UNSAID
    return kind


def _repetition(looked: _Looked, new: Ids) -> dict[str, Floats]:
    """Measure how little a candidate adds to the question's own words: it cannot answer then.

    `new` counts its other terms, (C,). A heading that adds nothing is three times the fragment
    that another one is.
    """
    heading = looked.unit * looked.has(Flag.FRAGMENT)
    return {
        "repeats the question": looked.unit * np.exp(-new / NEW),
        "fragment": heading * (1 + 2 * np.exp(-new / NEW_IN_HEADING)),
    }


def _defines(looked: _Looked) -> Floats:
    """Return how surely each candidate defines what a definition is asked of.

    It opens with the subject and says "is a" or the like, or it has a short form and its long one.
    """
    words, counts, count = looked.words, looked.found.counts, len(looked.flags)
    if looked.question.answer_type is not AnswerType.DEFINITION or not len(words.told):
        return np.zeros(count)
    subject = looked.first()
    opens = (subject.max(axis=0) < np.inf) & (subject.min(axis=0) <= 2)
    both = np.zeros(count, dtype=bool)
    for slot, forms in words.slots.alternates.items():
        for form in forms:
            if len(form) > 1 and words.slots.own[slot] >= 0:
                own = counts[words.slots.own[slot], :count] > 0
                both |= own & (counts[list(form), :count].min(axis=0) > 0)
    defines: Floats = 0.75 * (opens & looked.has(Flag.DEFINITION)) + both
    return defines


def _reworded(collection: Collection, looked: _Looked) -> Bools:
    """Tell which words each candidate says otherwise, (W, C)."""
    words, found = looked.words, looked.found
    starts = found.starts[: len(looked.flags) + 1]
    return synonym_matches.reworded(
        collection,
        [words.terms[slot] for slot in words.told.tolist()],
        found.terms[: starts[-1]],
        starts[:-1],
        looked.flags,
    )


def _coverage(looked: _Looked, reworded: Bools) -> dict[str, Floats]:
    """Measure the share of the question's content that a sentence has, by idf.

    Squared, for the last words missing say more than the first; and what the sentence before
    adds to it, for "They drag the defector to safety" answers only who reads on from there.
    Of what both lack, a part may be said in other words; the rest misses most where no source
    has it. `reworded` tells which words the candidates say otherwise, (W, C).
    """
    standing, idf, unit = looked.standing, looked.idf, looked.unit
    present = looked.found.tf.take(looked.words.told, axis=0) > 0
    both = present.take(standing.before, axis=1)
    both &= standing.has_before
    both |= present[:, : len(standing)]
    held = np.array((both, reworded & ~both, ~(reworded | both)))
    together, otherwise, missing = np.add.reduce(idf[:, None] * held, axis=1)
    own = total(looked.said) / looked.mass
    leans = np.where(looked.has(Flag.PRONOUN), LEANS, 1.0)
    unheard = idf > unit - 1e-9
    return {
        "coverage": unit * own**2,
        "with the sentence before": unit * leans * (together / looked.mass - own),
        "in other words": unit * otherwise / looked.mass,
        "missing words": missing,
        "in no source": total(~reworded[unheard]) / max(1, len(idf)),
    }


def _openings(looked: _Looked) -> dict[str, Floats]:
    """Measure how early the question's words come: a sentence's subject opens it.

    The last content word of an English question ("what happens to tin?") tends to be what it is
    about, and counts twice.
    """
    words = looked.words
    early = looked.idf[:, None] * np.exp(-looked.first() / FADE)
    last = next((slot for slot in reversed(words.order) if words.content[slot]), None)
    subject = np.zeros(early.shape[1]) if last is None else early[words.told.searchsorted(last)]
    return {"early": total(early), "subject early": subject}


def _phrases(found: Matches, paragraphs: Owners, words: Words, idf: Floats) -> Floats:
    """Weigh pairs of content words a few terms apart, the most in each paragraph."""
    pairs = words.phrases
    present = found.together(pairs, reach=REACH, among=words.content)
    of_sentence = weighed(np.maximum(idf.take(pairs.left), idf.take(pairs.right)), present)
    best = np.maximum.reduceat(of_sentence[: len(paragraphs.of)], paragraphs.begins)
    return best.take(paragraphs.of)
