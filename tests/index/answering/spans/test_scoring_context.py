"""Features of candidate phrases, and their scores."""

from collections import defaultdict
from typing import cast

import pytest

from benchmarks.fit_spans import SymbolicSum, WeightNames
from index.answering.question import analyze, analyze_form
from index.answering.spans.annotated_sentence import annotate
from index.answering.spans.boundary_features import score_ends, score_starts
from index.answering.spans.candidate_phrases import find_candidate_phrases
from index.answering.spans.phrase_features import score_phrases
from index.answering.spans.scoring_context import (
    Weights,
    _find_nearest,
    build_context,
    build_feature_weights,
)
from index.answering.spans.weights import WEIGHTS
from tests.support.memory_collection import MemoryCollection, read_text

EMPTY = MemoryCollection([read_text("a.txt", "Title\n\nNothing of note.")])


def score_texts(question: str, text: str, table: Weights) -> dict[str, float]:
    """Return the score of each candidate phrase by its text."""
    form = analyze_form(analyze(EMPTY, question))
    sentence = annotate(form.content_terms, text)
    weights = build_feature_weights(table, form.pattern, form.answer_type, form.question_word)
    context = build_context(form, sentence, weights)
    starts, ends = sentence.tokens.starts, sentence.tokens.ends
    phrases = find_candidate_phrases(sentence)
    by_start = score_starts(context, {phrase[0] for phrase in phrases})
    by_end = score_ends(context, {phrase[1] for phrase in phrases})
    return {
        text[starts[phrase[0]] : ends[phrase[1] - 1]]: by_start[phrase[0]]
        + by_end[phrase[1]]
        + of_phrase
        for phrase, of_phrase in zip(phrases, score_phrases(context, phrases), strict=True)
    }


def find_features(question: str, text: str, phrase: str) -> dict[str, float]:
    scores = score_texts(question, text, WeightNames())
    return cast("SymbolicSum", scores[phrase]).amounts


@pytest.mark.parametrize(
    ("question", "text", "phrase", "present", "absent"),
    [
        ("Who sold it?", "Ida Berg left.", "Ida", "cuts a name's end", "cuts a name's start"),
        ("Who sold it?", "Ida Berg left.", "Berg", "cuts a name's start", "cuts a name's end"),
        ("Who sold it?", "Ida Berg left.", "Ida Berg", "who: exactly name", "who: inside name"),
        ("Who sold it?", "Ida Berg left.", "Ida Berg", "opens the sentence", "after and"),
        ("Who sold it?", "Ida and Carl left.", "Carl", "after and", "holds and"),
        ("Who sold it?", "Ida and Carl left.", "Ida and Carl", "holds and", "holds a comma"),
        ("When was it sold?", "It burned in 1953.", "1953", "when: exactly date", "after and"),
        ("In what hall was it?", "It is in red.", "red", "governed as asked", "governed by to"),
        ("What is it called?", "It is known as Ida.", "Ida", "named so", "governed by in"),
        ("How many eggs were lost?", "Two eggs broke.", "Two eggs", "ends in the focus", "a name"),
        ("How many eggs were lost?", "Two eggs broke.", "Two", "just before the focus", "words: 2"),
        ("How many eggs broke?", "Two eggs broke.", "eggs broke", "all matched", "holds a number"),
        ("Who sold it?", "It was well-known.", "known", "cuts a compound's start", "a name"),
        ("Who sold it?", "It was well-known.", "well", "cuts a compound's end", "a name"),
    ],
)
def test_features_describe_a_phrase_in_its_sentence(question, text, phrase, present, absent):
    """A feature is present where its name is true of the phrase, and absent where it is not."""
    features = find_features(question, text, phrase)
    assert features[present] > 0
    assert absent not in features


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Who sold the mill?", "The mill was sold by Dr. Ida G. Berg and Carl in May 1953."),
        ("How many eggs broke in the mill?", "About 90 eggs, red and white, broke in the mill."),
        ("What is the ferry called?", "The old ferry, known as Perpetua, sank."),
        ("Where does the river rise?", "It rises in the Grey Hills, where the river is young."),
    ],
)
def test_a_score_is_the_dot_product_of_features_and_weights(question, text):
    """Adding up numbers gives the same as adding up symbols and weighing them afterwards."""
    table = defaultdict(float, WEIGHTS)
    symbolic = score_texts(question, text, WeightNames())
    scores = score_texts(question, text, table)
    for phrase, score in scores.items():
        features = cast("SymbolicSum", symbolic[phrase]).amounts
        expected = sum(table[name] * value for name, value in features.items())
        assert score == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize(
    ("positions", "matches", "nearest"),
    [
        ((1, 5), (1, 5, 6), [5]),
        ((1, 5), (1, 2, 5), [1]),
        ((2, 6), (2, 4, 6), [2, 6]),
        ((1, 5), (1, 5), [1, 5]),
        ((3,), (0, 3), [3]),
        ((), (0,), []),
    ],
)
def test_of_a_repeated_term_the_nearest_to_another_match_counts(positions, matches, nearest):
    """Both count where they are equally near, where nothing else matched, and alone."""
    assert list(_find_nearest(positions, matches)) == nearest
