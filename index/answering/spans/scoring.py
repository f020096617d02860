"""What does a phrase's weight depend on besides its own tokens?

A sentence beside a question, with the places that every phrase is compared with, and the table of
weights as this question looks things up in it. Weights come as a mapping, so that a fitting can
hand in names where answering hands in numbers: whatever is added up here is linear in them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from index.answering.question import AnswerType, ClausePattern, QuestionForm
from index.answering.spans.annotated_sentence import Kind, Reading

Weights = Mapping[str, float]


class Under(dict[Any, float]):
    """Weights by what follows a prefix of their names; each name is put together but once."""

    def __init__(self, weights: Weights, prefix: str) -> None:
        self._weights = weights
        self._prefix = prefix

    def __missing__(self, rest: object) -> float:
        weight = self[rest] = self._weights[f"{self._prefix}{rest}"]
        return weight


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """The table of weights as one kind of question looks things up in it.

    `form`, `kind` and `word` are for traits that count differently with the question's form, its
    type and its question word. `shapes` remembers what the tokens of phrases weigh.
    """

    plain: Weights
    form: Weights
    kind: Weights
    word: Weights
    before: Weights
    after: Weights
    governed: Weights
    num_words: Mapping[int, float]
    shapes: dict[tuple[int, int, bool, bool], float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A sentence and a question, and where the question's words stand in it."""

    wanted: QuestionForm
    reading: Reading
    scale: Scale
    matches: Sequence[int]
    anchor: Sequence[int]
    last: Sequence[int]
    focus: Sequence[int]
    kinds: Sequence[Kind]


def scale(weights: Weights, form: ClausePattern, kind: AnswerType, question_word: str) -> Scale:
    """Return the weights as questions of this form, type and question word look them up."""
    return Scale(
        plain=weights,
        form=Under(weights, f"{form.value}: "),
        kind=Under(weights, f"{kind.value}: "),
        word=Under(weights, f"{question_word}: "),
        before=Under(weights, "before: "),
        after=Under(weights, "after: "),
        governed=Under(weights, "governed by: "),
        num_words=Under(weights, "words: "),
        shapes={},
    )


def scene(wanted: QuestionForm, reading: Reading, weights: Scale) -> Scene:
    """Gather what every phrase of the sentence is compared with."""
    places = reading.places
    return Scene(
        wanted=wanted,
        reading=reading,
        scale=weights,
        matches=reading.matches,
        anchor=places.get(wanted.anchor, ()),
        last=places.get(wanted.last, ()),
        focus=places.get(wanted.focus, ()),
        kinds=reading.kinds,
    )
