"""What a long sentence of few articles leaves open, though it has words of the question. Pure.

A few long articles on one thing name it and its neighbours in every paragraph, so that a long
sentence has most words of a question by chance: "the first bridge" and "who repaired it" are told
apart by the word that stands nowhere near. A short sentence tells one thing, and members ask for
that in words of their own, so there none of this counts. English questions alone.
"""

import re
from collections.abc import Mapping

from index.answering.features import Candidate
from index.answering.gate.adjustments.collection_size import rate_few_articles
from index.answering.lexical import UNMISSED
from index.answering.other_facts import Around, list_forms, says_itself
from index.answering.question import Question, Word
from index.answering.ranking import OPENING
from index.collection import Collection

UNSAID_AROUND = "much is said nowhere near"
RANK = "rank is not said"
OTHER_QUOTED = "another sentence is quoted"
"""Names of the features of the gate."""

UNSAID_AROUND_WEIGHT, RANK_WEIGHT, OTHER_QUOTED_WEIGHT = -2.5, -1.5, -0.7
"""Chosen on 180 tiny collections of `wiki` and 60 of `papers` with near misses, and on what small
folders of members lose. 1 December 2026."""

SHORT, LONG = 12, 20
"""Words of a sentence up to which none of this counts, and from which on all of it does."""

USUAL_SHARE = 0.2
"""Share of a question's words that stands nowhere near most sentences that answer it."""

_NOTHING: Mapping[str, float] = {UNSAID_AROUND: 0.0, RANK: 0.0, OTHER_QUOTED: 0.0}

_RANK = re.compile(
    r"(?:best|biggest|earliest|final|first|greatest|highest|initial|largest|last|latest|longest"
    r"|lowest|main|most|oldest|only|original|originally|second|smallest|third)",
    re.IGNORECASE,
)
"""Words for one among others of its kind."""

_PER = re.compile(r"\b(?:an?|each|every|per) \Z", re.IGNORECASE)


def rate_long_sentence(
    collection: Collection, question: Question, best: Candidate, quoted: Candidate, size: float
) -> Mapping[str, float]:
    """Return the values of the three features by name, for a collection of a size.

    They are the share of the question's words that neither the sentence nor anything around it
    has, above the usual one; whether it lacks a word such as "first"; and whether it is quoted
    instead of the best one. On a page of advice all are 0.
    """
    few = rate_few_articles(size)
    if not few or question.language != "en" or OPENING in quoted.extra:
        return _NOTHING
    text = collection.passages([quoted.sentence])[0].masked_text
    factor = few * max(0.0, min(1.0, (len(text.split()) - SHORT) / (LONG - SHORT)))
    if not factor:
        return _NOTHING
    unsaid = [word for word in question.words if not says_itself(quoted, word, text)]
    is_ranked = any(_RANK.fullmatch(word.text) for word in unsaid if not _is_unit(question, word))
    share = _share_unsaid_around(collection, question, quoted, unsaid)
    return {
        UNSAID_AROUND: factor * max(0.0, share - USUAL_SHARE),
        RANK: factor * is_ranked,
        OTHER_QUOTED: factor * (quoted.sentence != best.sentence),
    }


def _is_unit(question: Question, word: Word) -> bool:
    """Tell whether a word is the second of a rate: "litres per second"."""
    behind = _PER.search(question.text, 0, word.span.start)
    return word.text.lower() == "second" and behind is not None


def _share_unsaid_around(
    collection: Collection, question: Question, quoted: Candidate, unsaid: list[Word]
) -> float:
    """Return the share of a question's content words that nothing around a sentence has either."""
    content = {word.term for word in question.words if word.content}
    missed = [word for word in unsaid if word.content and word.term not in UNMISSED]
    if not missed:
        return 0.0
    section = Around(collection, quoted).section
    return len({each.term for each in missed if list_forms(each).isdisjoint(section)}) / len(
        content
    )
