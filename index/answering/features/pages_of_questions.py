"""What questions and replies of a page leave unsaid: who is asked, and what the page is about.

Pure. "Two hours a night" under "How much do you practise?" tells how much Ida practises, whom the
title or the first paragraphs name, and no line of the reply does.
"""

import numpy as np

from index.answering.features.candidate_context import CandidateContext
from index.answering.features.feature_inputs import FeatureInputs
from index.answering.features.query_terms import QueryTerms
from index.answering.features.term_weights import sum_rows
from index.answering.question import AnswerType, Question
from index.collection import Bools, Collection, Floats, flags_of
from index.expressions import SentenceFlag

IMPLIED = "names a page is about"
"""Name of the feature, and of its part."""

MIN_ASKING = 0.1
"""Share of the sentences that stand over their answers from which on an article is a page of
questions. An interview has a fifth and more; a report may have headings that ask."""

MAX_SENTENCES = 400
"""First sentences of an article that are read for it."""

ASKED_ALIKE = "asked alike on the page"
"""Name of the feature that only the gate reads."""

MAX_HEAD = 4
"""First paragraphs of an article in which it says who is asked, and about what."""

_OVER = int(SentenceFlag.OVER_ANSWER)
ROLES = int(SentenceFlag.OVER_ANSWER | SentenceFlag.UNDER_QUESTION)
"""Flags of sentences that ask or reply on a page."""

_KINDS = frozenset(
    {
        *(AnswerType.WHO, AnswerType.WHERE, AnswerType.WHEN, AnswerType.WHY),
        *(AnswerType.HOW_MANY, AnswerType.HOW_MUCH, AnswerType.HOW_OLD, AnswerType.HOW_LONG),
    }
)
"""Types of questions whose asking words tell them from others."""


def _find_implied_names(
    collection: Collection, query: QueryTerms, context: CandidateContext, tf: Floats
) -> Bools:
    """Return which query terms are names that a page of questions is about, (Q, C).

    They are implied by every question and every reply on the page. `tf` counts the query terms in
    the candidates, (Q, C). The head of a page is read where its sentences are candidates, as those
    with a name mostly are: nothing more is read.
    """
    implied = np.zeros(tf.shape, dtype=bool)
    names = np.flatnonzero(query.is_name)
    has_role = (context.flags & ROLES) != 0
    if not len(names) or not has_role.any():
        return implied
    paragraphs, articles = context.paragraphs.per_candidate(), context.articles.per_candidate()
    for article in sorted({*articles[has_role].tolist()}):
        members = collection.paragraphs_of(article)
        if not _asks_often(collection, members):
            continue
        end = members[:MAX_HEAD].stop
        of_article = articles == article
        said = (tf[np.ix_(names, of_article & (paragraphs < end))] > 0).any(axis=1)
        implied[np.ix_(names[said], of_article & has_role)] = True
    return implied


def list_head_of_questions(collection: Collection, sentence: int, article: int) -> range:
    """Return the first paragraphs of a page of questions, where a sentence asks or replies on it.

    They are empty for any other sentence, and end with the first question. What they name, each
    reply is about.
    """
    if not flags_of(collection, sentence) & ROLES:
        return range(0)
    members = collection.paragraphs_of(article)
    if not _asks_often(collection, members):
        return range(0)
    head = members[:MAX_HEAD]
    starts = collection.first_sentence_of(np.array(head))
    asking = np.flatnonzero((collection.flags(starts) & _OVER) != 0)
    return head[: int(asking[0]) + 1] if len(asking) else head


def _asks_often(collection: Collection, paragraphs: range) -> bool:
    """Tell whether an article, given as its paragraphs, is a page of questions."""
    first = collection.sentences_of(paragraphs[0]).start
    stop = min(collection.sentences_of(paragraphs[-1]).stop, first + MAX_SENTENCES)
    is_over = (collection.flags(np.arange(first, stop)) & _OVER) != 0
    return int(is_over.sum()) >= MIN_ASKING * len(is_over)


def _asks_same_kind(question: Question, query: QueryTerms, tf: Floats) -> Bools:
    """Return which candidates have all asking words of a question for a certain kind, (C,)."""
    asking = {word.term for word in question.words if word.asking}
    rows = [at for at, term in enumerate(query.terms) if term in asking]
    if question.answer_type not in _KINDS or not rows:
        return np.zeros(tf.shape[1], dtype=bool)
    same: Bools = np.logical_and.reduce(tf[rows] > 0, axis=0)
    return same


def rate_replies(
    collection: Collection, inputs: FeatureInputs, in_other_words: Bools, asks_alike: Bools
) -> dict[str, Floats]:
    """Return what questions and replies of a page imply, and how fully they ask the same, (C,).

    The former is the share of the question's content, by idf, that is implied and not said. The
    latter is the share of all else that a question of the same kind says, if in other words. Both
    are 0 where no candidate asks or replies on a page.
    """
    if not inputs.held & ROLES:
        nothing: Floats = np.zeros(len(inputs.flags))
        return {IMPLIED: nothing, ASKED_ALIKE: nothing}
    tf = inputs.matches.tf[:, : len(inputs.flags)]
    implied = _find_implied_names(collection, inputs.query, inputs.context, tf)
    implied = implied.take(inputs.query.content, axis=0)
    idf = inputs.idf[:, None]
    said = ((inputs.matched_idf > 0) | in_other_words) & ~implied
    rest = np.maximum(sum_rows(idf * ~implied), 1e-9)
    return {
        IMPLIED: inputs.largest_idf
        * sum_rows(idf * (implied & (inputs.matched_idf == 0)))
        / inputs.content_idf,
        ASKED_ALIKE: asks_alike * sum_rows(idf * said) / rest,
    }


def find_asked_alike(inputs: FeatureInputs) -> Bools:
    """Return which candidates stand over an answer and ask for the same kind of thing, (C,)."""
    if not inputs.held & _OVER:
        return np.zeros(len(inputs.flags), dtype=bool)
    tf = inputs.matches.tf[:, : len(inputs.flags)]
    same = _asks_same_kind(inputs.question, inputs.query, tf)
    return same & inputs.has_any(SentenceFlag.OVER_ANSWER)
