"""Ranking of candidate sentences: a linear model, then re-ranking of the best.

A candidate's score is a sum of named parts, each a feature times its weight.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import repeat
from typing import NamedTuple

import numpy as np

from index.answering.features import (
    NO_EXTRA,
    OTHER_LANGUAGES,
    WEIGHTS,
    Candidate,
    CandidateContext,
    QueryTerms,
    compute_features,
)
from index.answering.question import Question
from index.answering.ranking import candidate_generation
from index.answering.ranking.answers_under_questions import put_answers_for_questions
from index.answering.ranking.asked_values import (
    prefer_asked_age,
    prefer_asked_day,
    prefer_asked_place,
    prefer_free,
    prefer_labelled,
    prefer_returned,
    prefer_written_as_asked,
)
from index.answering.ranking.diversity import diversify
from index.answering.ranking.exact_definitions import prefer_definitions
from index.answering.ranking.forum_threads import (
    put_posts_for_bylines,
    put_reply_for_post,
    put_solution_for_problem,
)
from index.answering.ranking.heading_demotion import demote_headings
from index.answering.ranking.heading_words import lend_heading_words
from index.answering.ranking.inflection_penalty import penalize_inflections
from index.answering.ranking.lead_words import lend_lead_words
from index.answering.ranking.openings import prefer_openings, prefer_yes_or_no
from index.answering.ranking.paragraph_labels import put_text_for_labels
from index.answering.ranking.related_words import prefer_related_words
from index.answering.ranking.rows import prefer_extreme_row, prefer_filled_cells
from index.answering.ranking.title_lead import put_lead_for_title
from index.collection import Collection, Floats, Ids
from index.languages import find_language


class RankedCandidates(NamedTuple):
    """The candidates in two orders, best first; both are empty where there are none.

    `for_gate` is for the decision whether there is an answer, `for_quotes` is the order in which
    they are quoted.
    """

    for_gate: Sequence[Candidate]
    for_quotes: Sequence[Candidate]

    @property
    def quoted_first(self) -> Candidate | None:
        """The candidate that is quoted first, None where there is none."""
        return self.for_quotes[0] if self.for_quotes else None


def rank_candidates(
    collection: Collection,
    question: Question,
    *,
    within: range | None = None,
    weights: Mapping[str, float] = WEIGHTS,
) -> RankedCandidates:
    """Rank the candidates for the gate and for the quotes.

    The linear model scores them, what defines the asked thing goes first, a question that stands
    over its answer gives its place to that, a label or byline to what stands behind it, and a title
    to what opens the article. A heading lends its words to its section; a line with the asked label
    and a sentence on the asked day or age go before others, an article about another place lower,
    what is free is a price, what tells of a deed in return goes first for whether there was one,
    what is written as asked before the same with other signs, rows without an entry in the asked
    column lower, the row with the largest value where that is asked, the lead of a short article
    lends its words to what says more of the question, a heading goes below its section, and a
    problem gives its place to what solved it where that is asked.
    The quotes have five steps more, which say nothing of whether there is an answer at all: a
    penalty for other inflections than the question's, in other languages than English a part for
    related words, one for paragraphs that open with yes or no, and one for what opens a passage of
    advice, all before the headings, and diversity, after them.
    `within` restricts the candidates to the sentences of one article.
    """
    scored = score_candidates(collection, question, within=within, weights=weights)
    scored = prefer_definitions(collection, question, scored)
    scored = put_answers_for_questions(collection, question, scored)
    scored = put_text_for_labels(collection, question, scored)
    scored = put_posts_for_bylines(collection, question, scored)
    scored = put_lead_for_title(collection, question, scored)
    scored = lend_heading_words(collection, question, scored)
    scored = prefer_labelled(collection, question, scored)
    scored = prefer_asked_day(collection, question, scored)
    scored = prefer_asked_age(collection, question, scored)
    scored = prefer_asked_place(collection, question, scored)
    scored = prefer_free(collection, question, scored)
    scored = prefer_returned(collection, question, scored)
    scored = prefer_written_as_asked(collection, question, scored)
    scored = prefer_filled_cells(collection, question, scored)
    scored = prefer_extreme_row(collection, question, scored)
    scored = lend_lead_words(collection, question, scored)
    has_penalty = not find_language(question.language).inflects_names
    rescored = penalize_inflections(scored) if has_penalty else scored
    rescored = prefer_related_words(collection, question, rescored)
    rescored = prefer_yes_or_no(collection, question, rescored)
    rescored = prefer_openings(collection, question, rescored)
    return RankedCandidates(
        for_gate=_put_telling(collection, question, scored),
        for_quotes=diversify(
            collection, _put_telling(collection, question, rescored), question.language_share
        ),
    )


def _put_telling(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates with what tells something in the place of a heading or a problem."""
    told = demote_headings(collection, question, candidates)
    solved = put_solution_for_problem(collection, question, told)
    return put_reply_for_post(collection, question, solved)


def score_candidates(
    collection: Collection,
    question: Question,
    *,
    within: range | None = None,
    weights: Mapping[str, float] = WEIGHTS,
) -> Sequence[Candidate]:
    """Return the candidates, best first; ties go to the earlier source, then to the lower id.

    `within` restricts to the sentences of one article.
    """
    query = QueryTerms.from_question(question)
    terms = query.index_terms.ids
    sentences = candidate_generation.find_candidates(collection, question, within, terms)
    if not len(sentences):
        return []
    context = CandidateContext.look_up(collection, sentences, terms)
    table = compute_features(collection, question, query, context)
    if question.language != "en":
        weights = {name: weights[name] * OTHER_LANGUAGES.get(name, 1.0) for name in weights}
    weighted = np.array([table.features[name] for name in weights])
    weighted *= np.fromiter(weights.values(), np.float64)[:, None]
    scores = np.add.reduce(weighted, axis=0)
    table = table._replace(parts=dict(zip(weights, weighted, strict=True)))
    order = _order_by_score(collection, context, scores)
    columns = (
        sentences,
        context.paragraphs.per_candidate(),
        context.articles.per_candidate(),
        scores,
    )
    rows = zip(
        *(column.take(order).tolist() for column in columns),
        order.tolist(),
        repeat(table),
        repeat(NO_EXTRA),
        strict=False,
    )
    return list(map(_make_candidate, rows))


_make_candidate = partial(tuple.__new__, Candidate)
"""The same as `Candidate._make`, which counts the values of each of some fifty again."""


def _order_by_score(collection: Collection, context: CandidateContext, scores: Floats) -> Ids:
    """Return the places of the candidates by score, descending; ties as `score_candidates` says.

    Ids are in order of the sources only within one segment, so ties are broken by name.
    """
    order = (-scores).argsort(kind="stable")  # the candidates are ascending
    ranked = scores.take(order)
    tied = (ranked[1:] == ranked[:-1]).nonzero()[0]
    if not len(tied):
        return order
    articles = context.articles.per_candidate()
    sources = {
        place: collection.source(int(articles[place]))
        for place in {*order[tied].tolist(), *order[tied + 1].tolist()}
    }
    again = sorted(
        order.tolist(), key=lambda place: (-scores[place], sources.get(place, ""), place)
    )
    return np.array(again, dtype=np.int64)
