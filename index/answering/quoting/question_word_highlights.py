"""Highlights of a quote: the question's words, where the sentence has no answer span."""

import re

from index.answering.question import Question
from index.answering.spans import find_term_tokens
from index.types import Span

# Between two matched words: at most two short function words. They then become one highlight.
_CONNECTING_WORDS = re.compile(r"[\s'’-]*(?:(?:of|the|and|a|an|in|for|to)\b\s*){0,2}")


def find_highlights(question: Question, text: str, answer: Span | None) -> tuple[Span, ...]:
    """Return the span of the answer if there is one, else those of the question's words.

    Words with nothing but short function words between them become one span, so that fewer
    changes between bold and plain interrupt the reader.
    """
    if answer is not None:
        return (answer,)
    terms = frozenset(word.term for word in question.words if word.content)
    found: list[Span] = []
    for token in find_term_tokens(text, terms):
        if token.term not in terms:
            continue
        if found and _CONNECTING_WORDS.fullmatch(
            text, found[-1].end, max(token.start, found[-1].end)
        ):
            found[-1] = Span(found[-1].start, max(token.end, found[-1].end))
        else:
            found.append(Span(token.start, token.end))
    return tuple(found)
