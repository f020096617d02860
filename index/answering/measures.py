"""What can be measured of a candidate sentence, given a question?

Each measurement is an array over the candidates, (C,), named as `evidence.WEIGHTS` names it.
BM25 grows with the collection (by the idf of a rare word), so what is a plain yes or no, or a
share, is counted in units of the largest idf: the parts then keep their proportions on twenty
paragraphs and on a million.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.answering import inflections, matches, promises, rewording, wider
from index.answering.matches import Matches
from index.answering.question import AnswerType, Question
from index.answering.standing import Owners, Standing
from index.answering.weighing import SENTENCE, bm25, idf_of, largest_idf, total, weighed
from index.answering.words import Bools, Words
from index.collection import Collection, Floats, Ids
from index.expressions import Flag

FADE = 8.0  # terms after which an opening counts 1/e
REACH = 4  # terms between which two words still are a phrase

LEANS = 1.2  # times what the sentence before adds, for a sentence that opens with a pronoun
COUNTS_UNIT = 0.4  # for a number in a sentence that has the very noun to be counted
NEW = 3.0  # new terms, after which a sentence repeats the question 1/e
NEW_IN_HEADING = 1.5  # as above, for a heading, a caption or a list item


class Measured(NamedTuple):
    """Every measurement of the candidates by name, (C,) each, and what of the content they say.

    `said` is the idf of each slot that is a content word where a candidate has it, else 0, (Q, C).
    """

    by_name: dict[str, Floats]
    said: Floats


class _Looked(NamedTuple):
    """What every measurement looks at: C candidates beside the question's Q words.

    `unit` is the largest idf, `idf` that of the words, 0 for those without content, (Q,);
    `flags` are the candidates' expressions, (C,).
    """

    question: Question
    words: Words
    standing: Standing
    found: Matches
    flags: NDArray[np.uint32]
    idf: Floats
    unit: float

    def has(self, flags: Flag) -> Bools:
        """Tell which candidates have one of some expressions, (C,)."""
        held: Bools = (self.flags & int(flags)) != 0
        return held


def measure(collection: Collection, question: Question, standing: Standing) -> Measured:
    """Measure the candidates.

    Each measurement is a part of the evidence but "missing words" and "in no source", which only
    the gate weighs, and "inflected", which is weighed in the best alone.
    """
    words = Words.of(question)
    found = matches.find(collection, words.slots, standing.looked_at)
    field, count = collection.sentences, len(standing)
    idf, unit = idf_of(field, words.slots), largest_idf(field)
    flags = collection.flags(standing.sentences)
    looked = _Looked(question, words, standing, found, flags, idf * words.content, unit)
    tf, length = found.tf[:, :count], found.length[:count]
    inflected = inflections.num_inflected(collection, question, words, found)[:count]
    said = looked.idf[:, None] * (tf > 0)
    by_name: dict[str, Floats] = {
        "sentence": bm25(tf, length, field.avgdl, idf * words.searched, SENTENCE),
        "length": unit * np.log1p(length),
        "kind of answer": unit * _kind(looked),
        "asks": np.where(looked.has(Flag.QUESTION), unit, 0.0),
        "defines": unit * _defines(looked),
        "in a row": unit * total(found.together(words.neighbours, reach=1)[:, :count]),
        "inflected": unit * inflected.astype(np.float64),
        **_repetition(looked, np.maximum(length - found.matched[:count], 0)),
        **_openings(looked),
        **_coverage(looked, said, _reworded(collection, looked)),
        **wider.measure(collection, words, standing, unit),
        "phrases of the paragraph": _phrases(found, standing.paragraphs, words, idf),
    }
    return Measured(by_name, said)


def _kind(looked: _Looked) -> Floats:
    """Return how much each candidate's expressions promise the kind of answer asked for."""
    question, words = looked.question, looked.words
    wanted, worth = promises.promised(question)
    kind = np.where(looked.has(wanted), worth, 0.0)
    if question.unit is not None:
        slot = words.order[question.words.index(question.unit)]
        kind[looked.has(Flag.NUMBER) & (looked.found.tf[slot, : len(kind)] > 0)] += COUNTS_UNIT
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
    words, found, count = looked.words, looked.found, len(looked.flags)
    if looked.question.answer_type is not AnswerType.DEFINITION or not words.content.any():
        return np.zeros(count)
    subject = found.first[words.content, :count]
    opens = (subject.max(axis=0) < np.inf) & (subject.min(axis=0) <= 2)
    both = np.zeros(count, dtype=bool)
    for slot, forms in words.slots.alternates.items():
        for form in forms:
            if len(form) > 1 and words.slots.own[slot] >= 0:
                own = found.counts[words.slots.own[slot], :count] > 0
                both |= own & (found.counts[list(form), :count].min(axis=0) > 0)
    defines: Floats = 0.75 * (opens & looked.has(Flag.DEFINITION)) + both
    return defines


def _reworded(collection: Collection, looked: _Looked) -> Bools:
    """Tell which content words each candidate says otherwise, (Q, C)."""
    words, found, count = looked.words, looked.found, len(looked.flags)
    content = words.content.nonzero()[0]
    starts = found.starts[: count + 1]
    reworded = np.zeros((len(words.terms), count), dtype=bool)
    reworded[content] = rewording.reworded(
        collection,
        [words.terms[slot] for slot in content.tolist()],
        found.terms[: starts[-1]],
        starts[:-1],
        looked.flags,
    )
    return reworded


def _coverage(looked: _Looked, said: Floats, reworded: Bools) -> dict[str, Floats]:
    """Measure the share of the question's content that a sentence has, by idf.

    Squared, for the last words missing say more than the first; and what the sentence before
    adds to it, for "They drag the defector to safety" answers only who reads on from there.
    Of what both lack, a part may be said in other words; the rest misses most where no source
    has it. `said` is the idf of what the candidates say, and `reworded` tells which slots they
    say otherwise, (Q, C).
    """
    standing, idf, unit = looked.standing, looked.idf, looked.unit
    before = looked.found.tf.take(standing.before, axis=1) > 0
    both = (said > 0) | (before & standing.has_before)
    whole = max(float(idf.sum()), 1e-9)
    own, together, otherwise, missing = np.add.reduce(
        (said, *(idf[:, None] * (both, reworded & ~both, ~(reworded | both)))), axis=1
    )
    leans = np.where(looked.has(Flag.PRONOUN), LEANS, 1.0)
    unheard = idf > unit - 1e-9
    return {
        "coverage": unit * (own / whole) ** 2,
        "with the sentence before": unit * leans * (together / whole - own / whole),
        "in other words": unit * otherwise / whole,
        "missing words": missing,
        "in no source": total(~reworded[unheard]) / max(1, int(np.count_nonzero(idf > 0))),
    }


def _openings(looked: _Looked) -> dict[str, Floats]:
    """Measure how early the question's words come: a sentence's subject opens it.

    The last content word of an English question ("what happens to tin?") tends to be what it is
    about, and counts twice.
    """
    words, count = looked.words, len(looked.flags)
    early = looked.idf[:, None] * np.exp(-looked.found.first[:, :count] / FADE)
    content = [slot for slot in words.order if words.content[slot]]
    subject = early[content[-1]] if content else np.zeros(count)
    return {"early": total(early), "subject early": subject}


def _phrases(found: Matches, paragraphs: Owners, words: Words, idf: Floats) -> Floats:
    """Weigh pairs of content words a few terms apart, the most in each paragraph."""
    pairs = words.phrases
    present = found.together(pairs, reach=REACH, among=words.content)
    of_sentence = weighed(np.maximum(idf.take(pairs.left), idf.take(pairs.right)), present)
    best = np.maximum.reduceat(of_sentence[: len(paragraphs.of)], paragraphs.begins)
    return best.take(paragraphs.of)
