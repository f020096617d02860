"""Which words answer, and which are printed bold?

No tagger, no model: phrases are cut out by closed classes of words, and the one whose traits
weigh most is the answer.
"""

import math
import re
from collections.abc import Iterable, Sequence

from index import analysis
from index.answering import defining, fitting, phrases, reading, traits, wanted
from index.answering.question import AnswerType, Question
from index.answering.span_weights import WEIGHTS
from index.answering.traits import Scene, Trait
from index.answering.wanted import Form, Wanted
from index.types import Span

_BETWEEN = re.compile(r"[\s'’-]*(?:(?:of|the|and|a|an|in|for|to)\b\s*){0,2}")
Phrase = tuple[int, int]
"""The tokens from the first to before the second."""

MOST_WEIGHED = 20
"""Phrases of a sentence that are weighed whole; more were never worth their time."""

LEAST_WEIGHT = {
    AnswerType.OTHER: -2.0,
    AnswerType.WHO: -2.0,
    AnswerType.WHERE: -2.0,
    AnswerType.DEFINITION: -2.0,
    AnswerType.WHY: 1.0,
    AnswerType.HOW: 1.0,
}
"""Below this no phrase is printed: it would be right in about one of five cases.

Reasons and ways are clauses more often than phrases; of other types the kind says enough.
"""

_SAYING = frozenset(["say", "said", "says", "tell", "told"])
_UNANSWERED = (AnswerType.YES_NO,)  # "yes" stands in no source


def answer_span(question: Question, text: str) -> Span | None:
    """Return the words of one sentence that answer the question, None if none fit.

    Of phrases that weigh the same the earlier one is taken, then the shorter.
    """
    asked = wanted.read(question)
    if question.answer_type in _UNANSWERED or _asks_for_speech(question, asked):
        return None
    read = reading.read(asked.asked, text)
    kind = question.answer_type
    says_who = defining.asks_who(question, asked)
    if says_who or kind is AnswerType.DEFINITION:
        span = defining.defining_span(asked, read)
        if span or says_who:
            return span
    if kind in fitting.COUNTING and question.unit:
        span = fitting.counted(question.unit.term, read)
        if span:
            return span
    found = [each for each in phrases.phrases(read) if fitting.fits(kind, read, *each)]
    if not found or not asked.asked:
        return None
    best = _best(traits.scene(asked, read), found, LEAST_WEIGHT.get(kind, -math.inf))
    return fitting.completed(kind, read, *best) if best else None


def _asks_for_speech(question: Question, asked: Wanted) -> bool:
    """Tell whether the answer is what somebody said: the whole sentence, not a phrase of it."""
    says = any(word.text.lower() in _SAYING for word in question.words)
    return says and asked.form is Form.DO and asked.question_word == "what"


def _best(seen: Scene, found: Sequence[Phrase], least: float) -> Phrase | None:
    """Return the phrase that weighs most; only those with the best ends are weighed whole."""
    starts = {start: _weigh(traits.start_traits(seen, start)) for start in {s for s, _ in found}}
    ends = {end: _weigh(traits.end_traits(seen, end)) for end in {e for _, e in found}}
    edges = [starts[start] + ends[end] for start, end in found]
    likely = sorted(range(len(found)), key=lambda at: -edges[at])[:MOST_WEIGHED]
    weights = {at: edges[at] + _weigh(traits.traits(seen, *found[at])) for at in likely}
    best = min(weights, key=lambda at: (-weights[at], at))
    return found[best] if weights[best] >= least else None


def _weigh(found: Iterable[Trait]) -> float:
    total = 0.0
    for name, amount in found:
        total += WEIGHTS.get(name, 0.0) * amount
    return total


def highlights(question: Question, text: str, answer: Span | None) -> tuple[Span, ...]:
    """Return what to print bold: the answer if there is one, else the question's words.

    Words with nothing but a short function word between them become one span, so that bold
    looks calm.
    """
    if answer is not None:
        return (answer,)
    asked = {word.term for word in question.words if word.content}
    found: list[Span] = []
    for token in analysis.tokens(text):
        if token.term not in asked:
            continue
        if found and _BETWEEN.fullmatch(text, found[-1].end, max(token.start, found[-1].end)):
            found[-1] = Span(found[-1].start, max(token.end, found[-1].end))
        else:
            found.append(Span(token.start, token.end))
    return tuple(found)
