"""Re-ranking: where it is asked if something is so, a sentence that denies it goes first. Pure.

"The crash happened at 8:20" has more words of "did anyone die in the crash" than "Nobody died". The
gate still judges the one that matched best.
"""

import numpy as np

from index.answering.features import Candidate
from index.answering.gate import denies
from index.answering.lexical import UNMISSED
from index.answering.question import AnswerType, Question, list_lowered
from index.answering.ranking import NOVELTY, RankedCandidates
from index.collection import Collection, Hint
from index.types import Kind

NUM_TRIED = 4
"""Best candidates among which one that denies is looked for."""

MIN_SHARE = 0.55
"""Share of the first one's score that it needs."""

MAX_PARAGRAPHS = 40
"""Paragraphs of an article in which a denial is probably of what is asked."""

MIN_WORDS = 3
"""Words of such a sentence: "Not true." goes on about what stands before it."""


def prefer_denying(
    collection: Collection, question: Question, ranked: RankedCandidates
) -> RankedCandidates:
    """Return the candidates with one that denies quoted first, where the first says neither.

    It stands in the same short article, and has a word of the question that tells something.
    English questions that want a yes or no alone, and not one of two things.
    """
    quoted = ranked.for_quotes
    wants_yes = question.language == "en" and question.answer_type is AnswerType.YES_NO
    if not quoted or not wants_yes or "or" in list_lowered(question):
        return ranked
    if len(collection.paragraphs_of(quoted[0].article)) > MAX_PARAGRAPHS:
        return ranked
    least = MIN_SHARE * quoted[0].score
    tried = [
        place
        for place, each in enumerate(quoted[:NUM_TRIED])
        if not place
        or (
            each.article == quoted[0].article
            and each.score - each.extra.get(NOVELTY, 0.0) >= least
            and _says_something(each)
        )
    ]
    if len(tried) < 2:
        return ranked
    sentences = [quoted[place].sentence for place in tried]
    collection.prefetch(Hint(texts=np.array(sentences, dtype=np.int64)))
    passages = collection.passages(sentences)
    if denies(question, passages[0].masked_text):
        return ranked
    for place, passage in zip(tried[1:], passages[1:], strict=True):
        text = passage.masked_text
        if (
            passage.kind is Kind.HEADLINE
            or len(text.split()) < MIN_WORDS
            or not denies(question, text)
        ):
            continue
        for_quotes = [quoted[place], *quoted[:place], *quoted[place + 1 :]]
        return RankedCandidates(for_gate=ranked.for_gate, for_quotes=for_quotes)
    return ranked


def _says_something(candidate: Candidate) -> bool:
    """Tell whether a sentence has a word of the question that is no light verb."""
    return bool(candidate.said_terms - UNMISSED)
