"""Ranges of times and dates: which end of "14:00-22:00" answers, or both. Pure.

"When are you open on Friday?" wants the whole range, "When do you close?" its end.
"""

from itertools import pairwise

from index.answering.question import ClausePattern, QuestionForm
from index.answering.spans.annotated_sentence import AnnotatedSentence
from index.answering.spans.candidate_phrases import CandidatePhrase
from index.languages import ENGLISH
from index.types import Span

_JOINTS = frozenset({"-", "–", "—", "to", "till", "until", "through"})
_LARGEST_DAY = 31
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
    return _widen_left(form, sentence, span)


def keep_dates(
    sentence: AnnotatedSentence, phrases: list[CandidatePhrase]
) -> list[CandidatePhrase]:
    """Return the phrases with a date, if the sentence has a date and a phrase has it."""
    dates = [each for each in sentence.expressions if each.label == "date" and each.end]
    dated = [
        phrase
        for phrase in phrases
        if any(phrase[0] < each.end and each.start < phrase[1] for each in dates)
    ]
    return dated or phrases


def _widen_left(form: QuestionForm, sentence: AnnotatedSentence, span: Span) -> Span:
    """Return a time with the bare number before it, "14 to 17 May", or with "every night at".

    The end alone, where it is asked for, is left.
    """
    words, starts = sentence.words, sentence.tokens.starts
    at = next(
        (n for n, start in enumerate(starts[: len(sentence.flags)]) if start == span.start), 0
    )
    if at < 2 or form.content_terms & _END_TERMS:
        return span
    is_day = words[at - 2].isdigit() and int(words[at - 2]) <= _LARGEST_DAY
    if is_day and words[at][:1].isdigit() and words[at - 1] in _JOINTS | {"and"}:
        return Span(starts[at - 2], span.end)
    is_recurring = at > 2 and words[at - 3] in ENGLISH.distributives
    if is_recurring and words[at - 1] == "at" and words[at - 2] in ENGLISH.periods:
        return Span(starts[at - 3], span.end)
    return span
