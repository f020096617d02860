"""What the features of candidate phrases are computed from, and their weights by name.

Every score is linear in the weights. Weights come as a mapping from names to anything that can be
added up and multiplied: answering passes numbers, fitting passes symbols and reads the features off
the sum. Generators of (feature, value) pairs with one dot product would be plainer, but made the
whole extraction of a span a seventh slower (measured on 29 November 2026, 6,000 sentences).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from index.answering.question import AnswerType, ClausePattern, QuestionForm
from index.answering.spans.annotated_sentence import AnnotatedSentence, TokenRange

Weights = Mapping[str, float]


class PrefixedWeights(dict[Any, float]):
    """Weights by what follows a prefix in their names; each name is joined only once."""

    def __init__(self, weights: Weights, prefix: str) -> None:
        self._weights = weights
        self._prefix = prefix

    def __missing__(self, rest: object) -> float:
        weight = self[rest] = self._weights[f"{self._prefix}{rest}"]
        return weight


@dataclass(frozen=True, slots=True, kw_only=True)
class FeatureWeights:
    """The table of weights as one kind of question looks them up.

    `by_pattern`, `by_answer_type` and `by_question_word` are for features whose weight depends on
    the question's clause pattern, answer type and question word. `shape_scores` keeps what the
    tokens of phrases score by themselves.
    """

    plain: Weights
    by_pattern: Weights
    by_answer_type: Weights
    by_question_word: Weights
    previous_role: Weights
    next_role: Weights
    governor_role: Weights
    num_words: Mapping[int, float]
    shape_scores: dict[tuple[int, int, tuple[bool, bool]], float]


@dataclass(slots=True, kw_only=True, eq=False)  # not frozen: that costs time for each sentence
class ScoringContext:
    """A sentence, a question's form, and the tokens that match the question.

    `matches`, `anchor`, `last` and `focus` are token indexes, of all the question's content terms
    and of the three that its form names. `expressions` are those that have tokens: label, first
    token, the one after the last, and core.
    """

    form: QuestionForm
    sentence: AnnotatedSentence
    weights: FeatureWeights
    matches: Sequence[int]
    anchor: Sequence[int]
    last: Sequence[int]
    focus: Sequence[int]
    expressions: Sequence[tuple[str, int, int, TokenRange]]


def build_feature_weights(
    weights: Weights, pattern: ClausePattern, answer_type: AnswerType, question_word: str
) -> FeatureWeights:
    """Return the weights as questions of this form, type and question word look them up."""
    return FeatureWeights(
        plain=weights,
        by_pattern=PrefixedWeights(weights, f"{pattern.value}: "),
        by_answer_type=PrefixedWeights(weights, f"{answer_type.value}: "),
        by_question_word=PrefixedWeights(weights, f"{question_word}: "),
        previous_role=PrefixedWeights(weights, "before: "),
        next_role=PrefixedWeights(weights, "after: "),
        governor_role=PrefixedWeights(weights, "governed by: "),
        num_words=PrefixedWeights(weights, "words: "),
        shape_scores={},
    )


def build_context(
    form: QuestionForm, sentence: AnnotatedSentence, weights: FeatureWeights
) -> ScoringContext:
    """Gather what every phrase of the sentence is compared with."""
    positions = sentence.term_positions
    return ScoringContext(
        form=form,
        sentence=sentence,
        weights=weights,
        matches=sentence.matches,
        anchor=_find_nearest(positions.get(form.anchor, ()), sentence.matches),
        last=positions.get(form.last, ()),
        focus=positions.get(form.focus, ()),
        expressions=[each[:4] for each in sentence.expressions if each.end],
    )


def _find_nearest(positions: Sequence[int], matches: Sequence[int]) -> Sequence[int]:
    """Return those positions of a term that stand nearest to another matched token.

    "Ann teaches art, Ben teaches music": the second verb is the one of "who teaches music".
    """
    if len(positions) < 2:
        return positions
    others = [at for at in matches if at not in positions]
    if not others:
        return positions
    gaps = [min(abs(at - other) for other in others) for at in positions]
    return [at for at, gap in zip(positions, gaps, strict=True) if gap == min(gaps)]
