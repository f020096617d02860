"""Questions that stand over their answers on a page: the one over a sentence, what is under one.

Pure. Which sentences ask and which answer is known from their flags (`index/articles`).
"""

import re

import numpy as np

from index.analysis import extract_terms, is_function_term
from index.answering.question import Question
from index.collection import Collection, flags_of
from index.expressions import SentenceFlag

MAX_QUESTION_SENTENCES = 8
"""Sentences of a question that are read; a heading that asks rarely has more than two."""

MAX_ANSWER_SENTENCES = 40
"""Sentences under a question that are considered; what answers it stands early."""

_CHUNK = 64
"""Sentences whose flags are read at once on the way up to a question."""

_OVER, _UNDER = int(SentenceFlag.OVER_ANSWER), int(SentenceFlag.UNDER_QUESTION)


_REFERS = re.compile(
    r"\W*(?:(?:for|on|about) [^.;:!?]{1,80}?,? )?(?:please )?"
    r"(?:see|refer to|consult|(?:have|take) a look at|(?:this|that|it) is"
    r" (?:answered|covered|described|documented|explained) (?:at|in|on|under)) "
    r"(?:also )?(?P<place>[^;!?]{1,200})[.!]?\s*\Z",
    re.IGNORECASE,
)
_LINK = re.compile(r"\W*\[[^\[\]]{1,80}\](?:\([^()\s]{1,200}\)|\[[^\[\]]{0,80}\])\W*")
_PAGE = re.compile(
    r"(?:the |our |its |their )?(?:[\w.'’“”\"-]+ ){0,4}(?:above|article|below|chapter|docs"
    r"|documentation|faq|guide|handbook|howto|instructions|manual|page|readme|section|tutorial|wiki)",
    re.IGNORECASE,
)
"""What is only a place to read: "the licence page"."""


def refers_elsewhere(text: str) -> bool:
    """Tell whether a sentence only says on which page, or behind which link, the answer stands."""
    found = _REFERS.match(text)
    if not found:
        return False
    place = found["place"].rstrip(". ")
    return _LINK.fullmatch(place) is not None or _PAGE.fullmatch(place) is not None


def find_answer_under(collection: Collection, sentence: int) -> range:
    """Return the sentences that stand under the question that a sentence belongs to.

    They are empty where it is no such question.
    """
    stop = min(
        _article_of(collection, sentence).stop,
        sentence + MAX_QUESTION_SENTENCES + MAX_ANSWER_SENTENCES,
    )
    flags = collection.flags(np.arange(sentence, stop)).tolist()
    first = next((place for place, each in enumerate(flags) if not each & _OVER), len(flags))
    if not 0 < first <= MAX_QUESTION_SENTENCES:
        return range(0)
    rest = flags[first:]
    size = next((place for place, each in enumerate(rest) if not each & _UNDER), len(rest))
    return range(sentence + first, sentence + first + min(size, MAX_ANSWER_SENTENCES))


def find_question_over(collection: Collection, sentence: int) -> range:
    """Return the sentences of the question that stands over a sentence; empty if none does."""
    if not flags_of(collection, sentence) & _UNDER:
        return range(0)
    first, end = _article_of(collection, sentence).start, sentence
    while end > first:
        start = max(first, end - _CHUNK)
        asking = np.flatnonzero(collection.flags(np.arange(start, end)) & _OVER)
        if len(asking):
            last = start + int(asking[-1])
            return _extend_up(collection, last)
        end = start
    return range(0)


def stands_under_same(collection: Collection, question: Question, sentence: int) -> bool:
    """Tell whether the question over a sentence has the content words of this one and no others."""
    over = find_question_over(collection, sentence)
    if not over:
        return False
    terms = extract_terms(collection.joined_passage(over[0], over[-1]).masked_text)
    asked = {word.term for word in question.words}
    if any(term not in asked and not is_function_term(term) for term in terms):
        return False
    return all(word.term in terms for word in question.words if word.content)


def read_question_over(collection: Collection, sentence: int) -> str:
    """Return the text of the question that stands over a sentence, "" if none does."""
    over = find_question_over(collection, sentence)
    return collection.joined_passage(over[0], over[-1]).masked_text if over else ""


def _article_of(collection: Collection, sentence: int) -> range:
    """Return all sentences of the article that a sentence belongs to."""
    paragraph = collection.paragraph_of(np.array([sentence]))
    paragraphs = collection.paragraphs_of(int(collection.article_of(paragraph)[0]))
    first, last = collection.sentences_of(paragraphs[0]), collection.sentences_of(paragraphs[-1])
    return range(first.start, last.stop)


def _extend_up(collection: Collection, last: int) -> range:
    """Return the sentences of the question that ends with a sentence, of its paragraph alone."""
    paragraph = int(collection.paragraph_of(np.array([last]))[0])
    first = max(collection.sentences_of(paragraph).start, last - MAX_QUESTION_SENTENCES + 1)
    flags = collection.flags(np.arange(first, last + 1)).tolist()
    size = next((n for n, each in enumerate(reversed(flags)) if not each & _OVER), len(flags))
    return range(last - size + 1, last + 1)
