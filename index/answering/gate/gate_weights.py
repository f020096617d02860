"""The features of the gate, each with its weight and what it means. Pure.

The weights were fitted as a logistic regression on labelled questions, some without an answer,
moved towards the shares that each set should keep and refuse, and rounded by hand
(`python -m benchmarks.fit_gate FOLDER …`, last on 2026-11-29); those of the asked name and of the
decisive words were chosen on questions of our own (benchmarks/QUALITY.md). `gate_features.py`
computes the values, and `footnote why` prints every feature with its contribution.
"""

from typing import NamedTuple

from index.answering.features import ASKED_ALIKE
from index.answering.gate.adjustments import (
    ADVICE,
    ADVICE_WEIGHT,
    OTHER_QUOTED,
    OTHER_QUOTED_WEIGHT,
    RANK,
    RANK_WEIGHT,
    TOLD_IN_KIND,
    TOLD_IN_KIND_WEIGHT,
    UNSAID_AROUND,
    UNSAID_AROUND_WEIGHT,
)


class GateFeature(NamedTuple):
    """A feature of the gate: its name, its weight, and its meaning, which `footnote why` prints."""

    name: str
    weight: float
    meaning: str


GATE_BIAS = 2.9
"""The score before any feature is added."""

GATE_FEATURES = (
    GateFeature("sentence says it fully", 2.2, "how much of the question the best sentence holds"),
    GateFeature("paragraph is about it", 2.2, "how much of it the paragraph and its title hold"),
    GateFeature(
        "coverage", -1.7, "share of it the sentence has, squared: the evidence counts that too high"
    ),
    GateFeature(
        "all of it is said",
        0.5,
        "the sentence has all of at most three content words, and the kind of answer",
    ),
    GateFeature("words come early", 2.2, "the question's words open the sentence"),
    GateFeature("evidence", 0.48, "the passage's score, in units of the rarest word"),
    GateFeature(
        "few content words",
        -3.7,
        "one over how many content words the question has; few may match by chance",
    ),
    GateFeature(
        "asks for names",
        -1.7,
        "share of the words that are names: the answer must be about that very thing",
    ),
    GateFeature(
        "kind of answer is missing",
        -1.4,
        "no date, number … in the best sentence where one is asked for",
    ),
    GateFeature(
        "asked name is missing", -8.0, "no new name in the best sentence where one is asked for"
    ),
    GateFeature(
        "amount or time is missing",
        -8.0,
        "no amount of what is asked for in the quoted sentence, or nothing that tells when",
    ),
    GateFeature(
        "place or reason is missing",
        -8.0,
        "the quoted sentence tells no place where one is asked for, or no reason or colour",
    ),
    GateFeature(
        "name is not tied to it",
        -3.0,
        "a short question wants the name of something, and the names in the sentence are not its",
    ),
    GateFeature(
        "doer is missing", -8.0, "who did it is asked, and the quoted sentence does not tell"
    ),
    GateFeature(
        "another fact is told",
        -10.0,
        "the quoted sentence tells another dimension, deed, role or thing than the one asked for",
    ),
    GateFeature("age is missing", -1.0, "no age in the best sentence where one is asked for"),
    GateFeature("counted noun is missing", -1.2, "the noun to be counted is not said"),
    GateFeature(
        "deed or role is missing",
        -1.2,
        "what somebody does or is, after who, is not said; among few words it matters more",
    ),
    GateFeature(
        "word of a short question", -0.3, "one of at most three words stands nowhere in the article"
    ),
    GateFeature(
        "only a light verb is said",
        -2.0,
        "of the question the sentence has no more than a verb such as take",
    ),
    GateFeature(
        "only names are said",
        -1.0,
        "of the question the sentence has no more than names, numbers and years",
    ),
    GateFeature("ahead of other paragraphs", 1.0, "how far the next paragraph is behind"),
    GateFeature(
        "article fills the top",
        3.1,
        "share of the best ten from one article, squared, if there are many",
    ),
    GateFeature("defines it", 4.6, "the sentence says what the thing is, as was asked"),
    GateFeature(
        "missing words",
        -0.6,
        "weight of the words that neither it nor the sentence before says, rare ones most",
    ),
    GateFeature(
        "sentence before names it",
        1.25,
        "a sentence that opens with a pronoun has that share of the question in the one before",
    ),
    GateFeature(
        "in other inflections",
        -0.5,
        "words that the best sentence has only in other forms; a verb after did half",
    ),
    GateFeature("in no source", -3.2, "share of the question's words that no source has"),
    GateFeature(
        ASKED_ALIKE,
        2.0,
        "a question for the same kind stands over it: how much of the rest that one says",
    ),
    GateFeature("asks for yes or no", 0.6, "any sentence about it answers"),
    GateFeature(
        TOLD_IN_KIND,
        TOLD_IN_KIND_WEIGHT,
        "the quoted sentence denies or affirms where it is asked if so, or says because",
    ),
    GateFeature(
        ADVICE, ADVICE_WEIGHT, "a page that addresses its reader: there some of these count less"
    ),
    GateFeature(
        UNSAID_AROUND,
        UNSAID_AROUND_WEIGHT,
        "share of its words, above a fifth, that nothing around a long sentence says",
    ),
    GateFeature(RANK, RANK_WEIGHT, "no first, last or largest in a long sentence, as is asked"),
    GateFeature(
        OTHER_QUOTED, OTHER_QUOTED_WEIGHT, "a long sentence that is not the best one is quoted"
    ),
    GateFeature(
        "size of the collection", -0.65, "among more sentences a good match is more often chance"
    ),
    GateFeature(
        "language", 1.0, "in this language the same words match less often than in English"
    ),
)
