"""Ranges of times and dates: which end of "14:00-22:00" answers, or both. Pure.

"When are you open on Friday?" wants the whole range, "When do you close?" its end.
"""

from itertools import pairwise

from index.answering.question import ClausePattern, QuestionForm
from index.answering.spans.annotated_sentence import AnnotatedSentence
from index.types import Span

_JOINTS = frozenset({"-", "–", "—", "to", "till", "until", "through"})
_START_TERMS = frozenset({"begin", "open", "start"})
_END_TERMS = frozenset({"close", "end", "finish", "shut", "stop"})


def widen_time_range(form: QuestionForm, sentence: AnnotatedSentence, span: Span) -> Span:
    """Return `span`, a date or time, as the range that it is part of, or as the end asked for.

    What is not part of a range is returned as it is.
    """
    dates = [each for each in sentence.expressions if each.label == "date" and each.end]
    for first, last in pairwise(dates):
        is_joined = last.start == first.end + 1 and sentence.words[first.end] in _JOINTS
        starts, ends = first.expression.span, last.expression.span
        if not is_joined or span.end <= starts.start or ends.end <= span.start:
            continue
        if span.start < starts.start or ends.end < span.end:
            return span
        if form.content_terms & _END_TERMS:
            return ends
        is_deed = form.pattern in {ClausePattern.DO, ClausePattern.NOUN_DO}
        if is_deed and form.content_terms & _START_TERMS:
            return starts
        return Span(starts.start, ends.end)
    return span
