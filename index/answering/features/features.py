"""The features of a candidate sentence, given a question, and the weight of each.

Each feature is an array over the candidates, (C,), under its name in `WEIGHTS`. BM25 grows
with the collection, by the idf of a rare word. So features that are a yes or no, a share or a
count are multiplied by the largest idf: the parts of a score then keep their proportions on
twenty paragraphs and on a million.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from index.answering.features.candidate import FeatureTable, SentenceTerms
from index.answering.features.candidate_context import (
    CandidateContext,
    compute_context_features,
    weigh_paragraph_phrases,
)
from index.answering.features.feature_inputs import FeatureInputs, prepare_inputs
from index.answering.features.pages_of_questions import IMPLIED, find_asked_alike, rate_replies
from index.answering.features.query_terms import QueryTerms
from index.answering.features.surface_forms import INFLECTED, count_inflected_terms
from index.answering.features.synonym_matches import (
    find_named_expressions,
    find_terms_in_other_words,
)
from index.answering.features.term_weights import compute_mean_length, sum_rows, sum_weighted_rows
from index.answering.lexical import find_unmissed
from index.answering.question import AnswerType, Question, find_expected_expressions
from index.collection import Bools, Collection, Field, Floats, Ids
from index.expressions import SentenceFlag
from index.search import saturation
from index.settings import SENTENCE_BM25

WEIGHTS: Mapping[str, float] = {
    "sentence": 0.6,
    "paragraph": 1.0,
    "article": 0.4,
    "in a row": 0.03,
    "phrases of the paragraph": 0.4,
    "early": 0.5,
    "subject early": 0.65,
    "coverage": 1.5,
    "with the sentence before": 1.5,
    "in other words": 1.2,
    "kind of answer": 1.2,
    "defines": 1.0,
    "length": 0.1,
    "fragment": -0.5,
    "repeats the question": -0.5,
    "asks": -2.0,
    "asks something else": -2.0,
    "lacks a name": -0.2,
    IMPLIED: 2.0,
    "asks the same": 1.5,
}
"""Weight of each feature, the same for every collection.

Fitted on half of the questions of the sets `wiki` and `papers`, judged on the other half, and
rounded; 21 and 22 November 2026. `python -m benchmarks.quality FOLDER --ablation` leaves out each
in turn; benchmarks/QUALITY.md has the results.
"""

OTHER_LANGUAGES: Mapping[str, float] = {"early": 0.5, "subject early": 0.0}
"""Factors on these weights in other languages, whose questions order words in other ways.

Chosen on every fourth question of XQuAD in German and judged on all in German, Spanish, Russian
and Chinese, where sentence@1 changes by +.4, +.6, +1.4 and +1.0 points (2026-11-29).
"""

OPENING_DECAY = 8.0
"""Position, in terms, at which an occurrence counts 1/e of one at the start of the sentence."""

PRONOUN_FACTOR = 1.2
"""Factor on what the previous sentence adds to the coverage of one that opens with a pronoun."""

COUNTED_NOUN_BONUS = 0.4
"""Added to the answer-type feature of a sentence with a number and the noun to be counted."""

UNMATCHED_FACTOR = 0.5
"""Factor on the answer-type feature where no content term matches. A fifth or nothing instead of
half gave the same accuracy (benchmarks/QUALITY.md)."""

NEW_TERMS_DECAY = 3.0
"""Terms not in the question at which a sentence counts 1/e of one that only repeats it."""

HEADING_NEW_TERMS_DECAY = 1.5
"""The same for a heading, a caption or a list item."""


_OVER, _FRAGMENT = int(SentenceFlag.OVER_ANSWER), int(SentenceFlag.FRAGMENT)


def compute_features(
    collection: Collection, question: Question, query: QueryTerms, context: CandidateContext
) -> FeatureTable:
    """Compute the features of the candidates; the table has no parts yet.

    Three features have no weight in `WEIGHTS`: "missing words" and "in no source" are for
    the gate alone, and "inflected" is for re-ranking the best.
    """
    inputs = prepare_inputs(collection, question, query, context)
    matches, largest_idf = inputs.matches, inputs.largest_idf
    field, count = collection.sentences, len(context)
    tf, length = matches.tf[:, :count], matches.length[:count]
    content_terms = [query.terms[place] for place in query.content.tolist()]
    in_other_words = _find_in_other_words(collection, inputs, content_terms)
    num_inflected = count_inflected_terms(collection, question, query, matches)[:count]
    num_bigrams = sum_rows(matches.find_bigrams(query.bigrams, window=1)[:, :count])
    asks_alike = find_asked_alike(inputs)
    features: dict[str, Floats] = {
        "sentence": _score_sentences(tf, length, field, inputs.term_idf * query.is_searched),
        "length": largest_idf * np.log1p(length),
        "kind of answer": largest_idf * _rate_expressions(inputs),
        "asks": np.where(inputs.asks_in_vain(), largest_idf, 0.0),
        "defines": largest_idf * _rate_definitions(inputs),
        "in a row": largest_idf * num_bigrams,
        **rate_replies(collection, inputs, in_other_words, asks_alike),
        INFLECTED: largest_idf * num_inflected.astype(np.float64),
        **_repetition_features(inputs, length, matches.num_matches[:count], asks_alike),
        **_opening_features(inputs),
        **_coverage_features(inputs, in_other_words, _find_missed(inputs, content_terms)),
        **compute_context_features(collection, query, context, inputs.idf_of_context, largest_idf),
        "phrases of the paragraph": weigh_paragraph_phrases(
            matches, context.paragraphs, query, inputs.term_idf
        ),
    }
    return FeatureTable(
        features=features,
        parts={},
        matched_idf=inputs.matched_idf,
        content_idf=inputs.content_idf,
        content_terms=content_terms,
        in_other_words=in_other_words,
        texts=SentenceTerms(context.candidates, matches.term_ids, matches.starts[: count + 1]),
        flags=inputs.flags,
    )


def _score_sentences(tf: Floats, length: Ids, field: Field, idf: Floats) -> Floats:
    """Return the BM25 score of the candidates themselves, (C,)."""
    avgdl = compute_mean_length(field)
    weights = saturation(tf, length, avgdl=avgdl, k1=SENTENCE_BM25.k1, b=SENTENCE_BM25.b)
    return sum_weighted_rows(idf, weights)


def _rate_expressions(inputs: FeatureInputs) -> Floats:
    """Return how well each candidate's expressions fit the answer type, 0 for not at all, (C,)."""
    question, query = inputs.question, inputs.query
    expected, weight = find_expected_expressions(question)
    rating = np.where(inputs.has_any(expected), weight, 0.0)
    if question.counted_noun is not None:
        query_term = query.order[question.words.index(question.counted_noun)]
        has_noun = inputs.matches.tf[query_term, : len(rating)] > 0
        rating[inputs.has_any(SentenceFlag.NUMBER) & has_noun] += COUNTED_NOUN_BONUS
    rating[~inputs.matched_idf.any(axis=0)] *= UNMATCHED_FACTOR
    return rating


def _repetition_features(
    inputs: FeatureInputs, length: Ids, num_matches: Ids, asks_alike: Bools
) -> dict[str, Floats]:
    """Return how little a candidate adds to the question's own words: then it cannot answer.

    The feature of a heading that adds nothing is three times that of a long one. A question that
    stands over its answer, on the contrary, asks something else if it adds much, and the same in
    other words if it asks for the same kind. `length` counts
    the terms of the candidates and `num_matches` those that are in the question, (C,).
    """
    num_new = np.maximum(length - num_matches, 0)
    is_heading = inputs.has_any(SentenceFlag.FRAGMENT)
    repeats = inputs.largest_idf * np.exp(-num_new / NEW_TERMS_DECAY)
    asks_else: Floats = np.zeros(len(num_new))
    asks_same: Floats = np.zeros(len(num_new))
    if inputs.held & _OVER:
        asks = inputs.has_any(SentenceFlag.OVER_ANSWER)  # what stands under it tells something
        repeats *= ~asks
        is_heading &= ~asks
        asks_else = inputs.largest_idf * (asks * num_new / np.maximum(length, 1))
        unsaid = 1 - sum_rows(inputs.matched_idf) / inputs.content_idf
        asks_same = inputs.largest_idf * unsaid * asks_alike
    fragment = inputs.largest_idf * is_heading
    if inputs.held & _FRAGMENT:
        fragment *= 1 + 2 * np.exp(-num_new / HEADING_NEW_TERMS_DECAY)
    return {
        "repeats the question": repeats,
        "asks something else": asks_else,
        "asks the same": asks_same,
        "fragment": fragment,
    }


def _rate_definitions(inputs: FeatureInputs) -> Floats:
    """Return how surely each candidate defines the subject, if a definition is asked for, (C,).

    It opens with the subject and says "is a" or the like, .75, or it has both an acronym and its
    long form, 1, or both.
    """
    query, counts, count = inputs.query, inputs.matches.index_term_counts, len(inputs.flags)
    if inputs.question.answer_type is not AnswerType.DEFINITION or not len(query.content):
        return np.zeros(count)
    subject = inputs.first_positions()
    opens = (subject.max(axis=0) < np.inf) & (subject.min(axis=0) <= 2)
    has_both = np.zeros(count, dtype=bool)
    for query_term, expansions in query.index_terms.expansions.items():
        for rows in expansions:
            if len(rows) > 1 and query.index_terms.own[query_term] >= 0:
                has_own = counts[query.index_terms.own[query_term], :count] > 0
                has_both |= has_own & (counts[list(rows), :count].min(axis=0) > 0)
    rating: Floats = 0.75 * (opens & inputs.has_any(SentenceFlag.DEFINITION)) + has_both
    return rating


def _find_in_other_words(
    collection: Collection, inputs: FeatureInputs, content_terms: Sequence[str]
) -> Bools:
    """Return which content terms each candidate expresses in other words, (W, C)."""
    matches = inputs.matches
    starts = matches.starts[: len(inputs.flags) + 1]
    if inputs.question.language != "en":  # the synonyms are English
        return find_named_expressions(inputs.question, content_terms, inputs.flags)
    return find_terms_in_other_words(
        collection,
        content_terms,
        matches.term_ids[: starts[-1]],
        starts[:-1],
        inputs.flags,
    )


def _find_missed(inputs: FeatureInputs, content_terms: Sequence[str]) -> Bools:
    """Return which content terms are missed where they are not said, (W,): no light verbs."""
    unmissed = find_unmissed(inputs.question.language)
    return np.array([term not in unmissed for term in content_terms], dtype=bool)


def _coverage_features(
    inputs: FeatureInputs, in_other_words: Bools, is_missed: Bools
) -> dict[str, Floats]:
    """Return which share of the question's content, by idf, a candidate covers and how.

    The share in the candidate itself is squared, because the last terms missing matter more than
    the first. Then the share that the previous sentence adds, because "They drag the defector to
    safety" only answers together with it; then what neither has but the candidate expresses in
    other words, (W, C); then which of the words that are missed, (W,), are missing altogether, and
    how much of that no source has.
    """
    context, idf, largest_idf = inputs.context, inputs.idf, inputs.largest_idf
    present = inputs.matches.tf.take(inputs.query.content, axis=0) > 0
    in_either = present.take(context.previous, axis=1)
    in_either &= context.has_previous
    in_either |= present[:, : len(context)]
    missing = ~(in_other_words | in_either) & is_missed[:, None]
    groups = np.array((in_either, in_other_words & ~in_either, missing))
    either_idf, other_words_idf, missing_idf = np.add.reduce(idf[:, None] * groups, axis=1)
    coverage = sum_rows(inputs.matched_idf) / inputs.content_idf
    factor = np.where(inputs.has_any(SentenceFlag.PRONOUN), PRONOUN_FACTOR, 1.0)
    in_no_source = ((idf > largest_idf - 1e-9) | _find_unknown(inputs)) & is_missed
    num_in_no_source = np.zeros(len(context))
    if in_no_source.any():
        said = in_other_words | in_either
        num_in_no_source = sum_rows(~said[in_no_source])
    return {
        "coverage": largest_idf * coverage**2,
        "with the sentence before": largest_idf
        * factor
        * (either_idf / inputs.content_idf - coverage),
        "in other words": largest_idf * other_words_idf / inputs.content_idf,
        "missing words": missing_idf,
        "in no source": num_in_no_source / max(1, len(idf)),
    }


def _find_unknown(inputs: FeatureInputs) -> Bools:
    """Return which content terms no source has, though some may have words that say the same, (W,).

    Where a sentence has no such word either, these are as unknown to it as those without any.
    """
    missing = frozenset(inputs.question.missing)
    unknown = {word.term for word in inputs.question.words if word.text in missing}
    query = inputs.query
    return np.array([query.terms[place] in unknown for place in query.content], dtype=bool)


def _opening_features(inputs: FeatureInputs) -> dict[str, Floats]:
    """Return how early the content terms come: the subject of a sentence tends to open it.

    The last content word of an English question ("what happens to tin?") tends to be the subject,
    and has a feature of its own.
    """
    query = inputs.query
    early = inputs.idf[:, None] * np.exp(-inputs.first_positions() / OPENING_DECAY)
    last = next((each for each in reversed(query.order) if query.is_content[each]), None)
    subject = np.zeros(early.shape[1]) if last is None else early[query.content.searchsorted(last)]
    return {"early": sum_rows(early), "subject early": subject}
