"""Which words answer, and which are printed bold?"""

import re

from index import analysis
from index.answering.question import Question
from index.types import Span

_BETWEEN = re.compile(r"[\s'’-]*(?:(?:of|the|and|a|an|in|for|to)\b\s*){0,2}")


def answer_span(question: Question, text: str) -> Span | None:
    """Return the words of one sentence that answer the question, None if none fit."""
    return None


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
