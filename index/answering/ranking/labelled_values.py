"""Re-ranking by labels: "Absent: Kai Rud" answers who was absent. Pure.

Such a line is ranked as a heading is, for it has no verb; but its label says what its value is.
"""

import re
from collections.abc import Sequence

import numpy as np

from index.analysis import STOP_TERMS, extract_terms
from index.answering.features import Candidate, compute_largest_idf, rescore
from index.answering.question import AnswerType, Question
from index.collection import Collection
from index.expressions import SentenceFlag
from index.types import Kind

LABELLED = "label asked for"
"""Name of the part."""

WEIGHT = 1.5
"""Part of a line whose label has no word but the question's, in units of the largest idf."""

NUM_READ = 8
"""Best candidates that are read."""

_TYPES = frozenset({AnswerType.WHO, AnswerType.WHEN, AnswerType.WHERE, AnswerType.HOW_MUCH})
"""Types of questions that a value without a verb answers."""

_LINE = re.compile(r"[\W\d]*(?P<label>[^\W\d][^:.?!\n]{1,30}?)[*_]*\s?:[*_]*\s+\S")


def prefer_labelled(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, best first, rescored by labels that say what is asked for.

    Candidates with equal scores keep their order. English questions alone.
    """
    if not candidates or question.language != "en" or question.answer_type not in _TYPES:
        return candidates
    part = WEIGHT * compute_largest_idf(collection.sentences, question.language_share)
    asked = {word.term for word in question.words if word.content and not word.name}
    top = candidates[:NUM_READ]
    ids = np.array([each.sentence for each in top], dtype=np.int64)
    lines = ids[(collection.flags(ids) & int(SentenceFlag.FRAGMENT)) != 0].tolist()
    labelled = {
        sentence
        for sentence, passage in zip(lines, collection.passages(lines), strict=True)
        if passage.kind is not Kind.HEADLINE and _has_label(passage.masked_text, asked)
    }
    if not labelled:
        return candidates
    return rescore(candidates, LABELLED, [part * (each.sentence in labelled) for each in top])


def _has_label(text: str, asked: set[str]) -> bool:
    """Tell whether a line opens with a label of the question's words alone, and goes on."""
    line = _LINE.match(text)
    terms = {*extract_terms(line["label"])} - STOP_TERMS if line else set[str]()
    return bool(terms) and terms <= asked
