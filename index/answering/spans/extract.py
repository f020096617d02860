"""Which words answer, and which are printed bold?

No tagger, no model: phrases are cut out by closed classes of words, and the one whose traits
weigh most is the answer.
"""

import math
import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from index.answering.question import AnswerType, ClausePattern, Question, QuestionForm, analyze_form
from index.answering.spans import annotated_sentence, answer_filter, candidate_phrases, definitions
from index.answering.spans.boundary_features import end_weight, start_weight
from index.answering.spans.candidate_phrases import Phrase
from index.answering.spans.phrase_features import whole_weight
from index.answering.spans.scoring import Scale, Scene, scale, scene
from index.answering.spans.term_positions import occurrences
from index.answering.spans.weights import WEIGHTS
from index.languages import ENGLISH
from index.types import Span

_BETWEEN = re.compile(r"[\s'’-]*(?:(?:of|the|and|a|an|in|for|to)\b\s*){0,2}")
_WEIGHTS = defaultdict(float, WEIGHTS)  # traits that are not there weigh nothing

_DIGITS = 9  # of a weight: what is equal stays so in whatever order it was added up

MOST_WEIGHED = 12
"""Phrases of a sentence that are weighed whole: with 20, F1 on labelled questions is the same."""

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

_SAYING = ENGLISH.question_speech_verbs
_UNANSWERED = (AnswerType.YES_NO,)  # "yes" stands in no source


def answer_span(question: Question, text: str) -> Span | None:
    """Return the words of one sentence that answer the question, None if none fit.

    Of phrases that weigh the same the earlier one is taken, then the shorter.
    """
    asked = _wanted(question)
    if question.answer_type in _UNANSWERED or _asks_for_speech(question, asked):
        return None
    read = annotated_sentence.read(asked.content_terms, text)
    kind = question.answer_type
    says_who = definitions.asks_who(question, asked)
    if says_who or kind is AnswerType.DEFINITION:
        span = definitions.defining_span(asked, read)
        if span or says_who:
            return span
    if kind in answer_filter.COUNTING and question.counted_noun:
        span = answer_filter.counted(question.counted_noun.term, read)
        if span:
            return span
    found = answer_filter.fitting(kind, read, candidate_phrases.phrases(read))
    if not found or not asked.content_terms:
        return None
    weights = _scale(asked.pattern, kind, asked.question_word)
    best = _best(scene(asked, read, weights), found, kind)
    return answer_filter.completed(kind, read, best[0], best[1]) if best else None


_wanted = lru_cache(maxsize=4)(analyze_form)  # asked again for every quote of one answer


@lru_cache(maxsize=256)
def _scale(form: ClausePattern, kind: AnswerType, question_word: str) -> Scale:
    return scale(_WEIGHTS, form, kind, question_word)


def _asks_for_speech(question: Question, asked: QuestionForm) -> bool:
    """Tell whether the answer is what somebody said: the whole sentence, not a phrase of it."""
    says = any(word.text.lower() in _SAYING for word in question.words)
    return says and asked.pattern is ClausePattern.DO and asked.question_word == "what"


def _best(seen: Scene, found: Sequence[Phrase], kind: AnswerType) -> Phrase | None:
    """Return the phrase that weighs most; only those with the best ends are weighed whole."""
    starts = {start: start_weight(seen, start) for start in {each[0] for each in found}}
    ends = {end: end_weight(seen, end) for end in {each[1] for each in found}}
    edges = [starts[each[0]] + ends[each[1]] for each in found]
    likely = sorted(range(len(found)), key=edges.__getitem__, reverse=True)[:MOST_WEIGHED]
    weights = {at: round(edges[at] + whole_weight(seen, found[at]), _DIGITS) for at in likely}
    best = min(weights, key=lambda at: (-weights[at], at))
    return found[best] if weights[best] >= LEAST_WEIGHT.get(kind, -math.inf) else None


def highlights(question: Question, text: str, answer: Span | None) -> tuple[Span, ...]:
    """Return what to print bold: the answer if there is one, else the question's words.

    Words with nothing but a short function word between them become one span, so that bold
    looks calm.
    """
    if answer is not None:
        return (answer,)
    asked = frozenset(word.term for word in question.words if word.content)
    found: list[Span] = []
    for token in occurrences(text, asked):
        if token.term not in asked:
            continue
        if found and _BETWEEN.fullmatch(text, found[-1].end, max(token.start, found[-1].end)):
            found[-1] = Span(found[-1].start, max(token.end, found[-1].end))
        else:
            found.append(Span(token.start, token.end))
    return tuple(found)
