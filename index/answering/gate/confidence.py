"""Whether one quote is enough: whether the first quote can stand alone as the answer. Pure.

The gate asks if there is an answer at all; this asks how surely the first quote is it, far more
strictly, so that a channel may be answered unasked. Questions about the asker's own case, and
those that only an explanation answers, are never sure. For the others a linear model adds up how
far the first quote is ahead and how much it says. In a collection of a few articles a sentence is
easily ahead, so more is asked of it there.
"""

import math
import re
from collections.abc import Mapping, Sequence

from index.analysis import extract_terms
from index.answering.features import Candidate, compute_largest_idf
from index.answering.gate.decision import Verdict
from index.answering.gate.tied_names import has_other_name
from index.answering.language_facts import gives_reason
from index.answering.lexical import UNMISSED
from index.answering.other_facts import Around, list_forms, reports_question
from index.answering.question import (
    AnswerType,
    Question,
    find_required_expressions,
    list_lowered,
)
from index.answering.ranking import NOVELTY
from index.collection import Collection, flags_of
from index.expressions import SentenceFlag
from index.languages import ENGLISH
from index.types import Band

MIN_CONFIDENCE = 0.0
"""The score from which on the first quote is sure."""

MIN_CONFIDENCE_IN_OTHERS = 0.5
"""The same in other languages than English, in which fewer rules tell a wrong answer.

So 98 of 100 sure answers are right on `xquad-de` and `xquad-zh`, 97 on `xquad-es` and 95 on
`xquad-ru`, instead of 94, 95, 95 and 94 (2026-11-30).
"""

MIN_CONFIDENCE_IN_SMALL_OTHERS = 0.75
"""The same in other languages in small collections.

Of 14 articles of three paragraphs each, in eight languages, 135 of 138 sure answers are right, and
of the articles of `benchmarks.parallel` in ten all 113; with 1.5 half as many were sure
(2026-12-01).
"""

MIN_CONFIDENCE_IN_SMALL = 1.5
"""The same for English in small collections.

There a sentence also has to say each word of the question. Of ten sets of questions as
members type them 68 answers are sure and one of these is wrong, 11 and one of them on the two sets
that nobody has read; with this for those alone of which a word is unsaid or whose kind of answer
cannot be seen 127 and 5, 21 and 3 (2026-12-01).
"""

BIAS = -11.68
"""The score before any feature is added."""

WEIGHTS: Mapping[str, float] = {
    "ahead": 4.6,
    "covers more": 1.4,
    "evidence": 2.05,
    "other inflections": -0.3,
    "gate": 0.5,
    "kind of answer, ahead of other paragraphs": 1.4,
    "few new words": -2.0,
    "asks for no kind": -0.2,
}
"""Weight of each feature, see `compute_features`.

Fitted as a logistic regression and rounded on 2026-11-29, with `python -m benchmarks.fit_sure wiki
papers faq-bare`. The last two weights and the bias were chosen on 2026-11-30, for nine of ten sure
answers on papers to be right.
"""

MAX_MISSING = 0.6
"""Weight of the question's words that are said nowhere near, in units of the rarest word's.

More may be missing where the sentence says `MANY_SAID` of the question's words, and where none that
is missing decides: of such answers, which would be sure but for this, 170 of 173 were right on
`wiki` and 97 of 100 on `xquad-en` (2026-11-30); of those that say fewer words one in twelve is
wrong, and more on small collections.
"""

MANY_NEW = 10
"""Words that the question has not by which a sentence may tell how without a word for a means."""

MANY_SAID = 4
"""Content terms of the question by which a sentence is surely about what is asked."""

SMALL = 6.0
"""Largest idf of a collection, of some 400 sentences, below which more is asked of an answer.

There the best sentence is often about the right thing and about nothing that is asked. That each
word is said makes no difference on `wiki`: of the sure answers 96 of 100 are right either way, and
a third fewer are sure.
"""

NUM_COMPARED = 8
"""Best candidates with which the first is compared."""

_NEW_WORDS_DECAY = 3.0
_MAX_COVERS_MORE = 0.3
_MAX_EVIDENCE = 4.0
_MAX_GATE = 3.0

_SAYS_WHAT = re.compile(
    r"\b(?:is|are|was|were|means?|stands? for|called|refers?|consists?)\b|[:=(,–—]", re.IGNORECASE
)
"""Words and marks of which a sentence has one that says what something is."""

_LACKING = (
    "kind of answer is missing",
    "place or reason is missing",
    "name is not tied to it",
)
"""Features of the gate that tell of what is asked for, and is not there or is something else's."""

_DECISIVE = ("deed or role is missing", "counted noun is missing", "age is missing")
"""Features of the gate that tell of a missing word that decides."""

_ELISION = re.compile("['’]")
_PRONOUN, _REASON = int(SentenceFlag.PRONOUN), int(SentenceFlag.REASON)
_MEANS = int(SentenceFlag.MEANS)
_NEVER_SURE = int(
    SentenceFlag.FRAGMENT | SentenceFlag.QUESTION | SentenceFlag.OPENER | SentenceFlag.REPLY
)


def is_sure(
    collection: Collection, question: Question, candidates: Sequence[Candidate], verdict: Verdict
) -> bool:
    """Tell whether the first of the candidates, which are in the order of quotes, is enough."""
    if verdict.band is not Band.ANSWER or not may_be_sure(
        collection, question, candidates[0], verdict
    ):
        return False
    features = compute_features(collection, question, candidates, verdict)
    score = BIAS + sum(WEIGHTS[name] * value for name, value in features.items())
    return score >= _find_least(collection, question)


def _find_least(collection: Collection, question: Question) -> float:
    """Return the score from which on a first quote is sure."""
    is_small = _is_small(collection, question)
    if question.language != "en":
        return MIN_CONFIDENCE_IN_SMALL_OTHERS if is_small else MIN_CONFIDENCE_IN_OTHERS
    return MIN_CONFIDENCE_IN_SMALL if is_small else MIN_CONFIDENCE


def _is_small(collection: Collection, question: Question) -> bool:
    return _rate_size(collection, question) < SMALL


_LEAD_IN = (":", "：")
"""What ends a sentence whose rest stands below it."""


def may_be_sure(
    collection: Collection, question: Question, first: Candidate, verdict: Verdict
) -> bool:
    """Tell whether a sentence can answer such a question alone, and holds what it must.

    The words of the question must be said, and the kind of answer be there. No heading or question
    can answer, nor what leads something in ("in this way:"), and no "he" or "they" tells who. A
    post in a thread is somebody's case or opinion.
    """
    features = verdict.features
    if any(features[name] for name in _LACKING):
        return False
    if not _says_enough(first, features) or not _asks_fact(question):
        return False
    flags = flags_of(collection, first.sentence)
    if flags & _NEVER_SURE or _leaves_word(collection, question, first):
        return False
    text = collection.passages([first.sentence])[0].masked_text
    if question.answer_type is AnswerType.WHO and not _tells_who(collection, question, flags, text):
        return False
    leads_in = text.rstrip().endswith(_LEAD_IN)
    if leads_in or reports_question(text) or not _tells_anything(collection, question, first):
        return False
    return _explains(collection, question, first, flags, text)


def _tells_who(collection: Collection, question: Question, flags: int, text: str) -> bool:
    """Tell whether a sentence does not open with a pronoun, and in a small collection has a name.

    The name may not be the question's. In a large one "the guards" are mostly right.
    """
    if flags & _PRONOUN:
        return False
    needs_name = question.language == "en" and _is_small(collection, question)
    return not needs_name or has_other_name(text, question)


def _tells_anything(collection: Collection, question: Question, first: Candidate) -> bool:
    """Tell whether a sentence has a word that the question has not: "ADA: No." has none.

    An amount may be no word.
    """
    return bool(find_required_expressions(question)) or _count_new(collection, first) > 0


def _explains(
    collection: Collection, question: Question, first: Candidate, flags: int, text: str
) -> bool:
    """Tell whether a sentence, with its flags and text, explains what it is asked to explain.

    That is a reason, a procedure, or what something is. What tells much that is new may tell how
    without a word for a means.
    """
    match question.answer_type:
        case AnswerType.WHY:
            return bool(flags & _REASON) and gives_reason(text)
        case AnswerType.HOW:
            return bool(flags & _MEANS) or _count_new(collection, first) >= MANY_NEW
        case AnswerType.DEFINITION:
            return _SAYS_WHAT.search(text) is not None
        case _:
            return True


def _rate_size(collection: Collection, question: Question) -> float:
    return compute_largest_idf(collection.sentences, question.language_share)


def _leaves_word(collection: Collection, question: Question, first: Candidate) -> bool:
    """Tell whether a word of an English question is said neither by a sentence nor over it.

    That counts in small collections alone. By an expression of its kind alone it is not said: 28
    degrees do not say how deep.
    """
    if question.language != "en" or not _is_small(collection, question):
        return False
    said = _list_said(collection, first)
    return any(
        word.content and word.term not in UNMISSED and said.isdisjoint(list_forms(word))
        for word in question.words
    )


def _list_said(collection: Collection, first: Candidate) -> frozenset[str]:
    """Return the terms of a sentence, and of its title, heading and subject."""
    text = collection.passages([first.sentence])[0].masked_text
    return Around(collection, first).over | frozenset(extract_terms(text))


def _says_enough(first: Candidate, features: Mapping[str, float]) -> bool:
    """Tell whether no more than little of the question is left unsaid, or enough of it is said."""
    if features["missing words"] <= MAX_MISSING:
        return True
    if any(features[name] for name in _DECISIVE):
        return False
    return _count_said(first) >= MANY_SAID


def _count_said(candidate: Candidate) -> int:
    """Return how many content terms of the question a sentence has."""
    return int((candidate.table.matched_idf[:, candidate.column] > 0).sum())


def _count_new(collection: Collection, candidate: Candidate) -> int:
    """Return how many different words a sentence has beside the question's content words."""
    terms = set(collection.sentence_terms(candidate.sentence).tolist())
    return max(0, len(terms) - _count_said(candidate))


def _asks_fact(question: Question) -> bool:
    """Tell whether a question has a question word and is not about those who speak."""
    if question.answer_type is AnswerType.YES_NO:
        return False
    spoken = list_lowered(question)
    if _ELISION.search(question.text):
        spoken = tuple([_ELISION.split(word, maxsplit=1)[0] for word in spoken])
    if not ENGLISH.speakers.isdisjoint(spoken):  # by their words: "mined" is no "mine"
        return False
    return any(word.asking for word in question.words)


def compute_features(
    collection: Collection, question: Question, candidates: Sequence[Candidate], verdict: Verdict
) -> dict[str, float]:
    """Return the value of each feature by name."""
    first, *others = candidates[:NUM_COMPARED]
    table = first.table
    largest_idf = compute_largest_idf(collection.sentences, question.language_share)
    matched = table.matched_idf.take([each.column for each in (first, *others)], axis=1)
    coverage = matched.sum(axis=0) / table.content_idf
    elsewhere = [each for each in others if each.paragraph != first.paragraph]
    has_kind = bool(find_required_expressions(question))
    return {
        "ahead": math.sqrt(_lead(first, others)),
        "covers more": min(_MAX_COVERS_MORE, float(coverage[0] - coverage[1:].max(initial=0.0))),
        "evidence": min(_MAX_EVIDENCE, verdict.features["evidence"]),
        "other inflections": first.feature("inflected") / largest_idf,
        "gate": min(_MAX_GATE, verdict.score),
        "kind of answer, ahead of other paragraphs": has_kind * math.sqrt(_lead(first, elsewhere)),
        "few new words": math.exp(-_count_new(collection, first) / _NEW_WORDS_DECAY),
        "asks for no kind": float(question.answer_type is AnswerType.OTHER),
    }


def _lead(first: Candidate, others: Sequence[Candidate]) -> float:
    """Return how far the best of the others is behind, as a share of the first one's score."""
    best = max((each.score - each.extra.get(NOVELTY, 0.0) for each in others), default=0.0)
    return max(0.0, 1 - best / max(first.score, 1e-9))
