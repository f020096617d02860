"""The heading of the section that a sentence stands in, which says what the section is about. Pure.

A heading that asks is none of these: `page_questions.py` finds those.
"""

import numpy as np

from index.collection import Collection, Ids
from index.expressions import SentenceFlag
from index.types import Kind

MAX_DISTANCE = 40
"""Paragraphs above a sentence's own among which its heading is looked for."""

_CHUNK = 4
"""Paragraphs whose kinds are read at once on the way up."""

_FRAGMENT, _OVER = int(SentenceFlag.FRAGMENT), int(SentenceFlag.OVER_ANSWER)


class HeadingFinder:
    """Finds the headings over paragraphs of one collection; each is looked up once."""

    def __init__(self, collection: Collection) -> None:
        self._collection = collection
        self._found: dict[int, int] = {}

    def find(self, paragraph: int, article: int) -> int:
        """Return the nearest heading above a paragraph, a sentence, or -1 if there is none.

        The title of the article is no such heading, for it stands over all of its sections.
        """
        if paragraph not in self._found:
            self._found[paragraph] = self._look_up(paragraph, article)
        return self._found[paragraph]

    def _look_up(self, paragraph: int, article: int) -> int:
        first = self._collection.paragraphs_of(article)[0]
        above = range(max(first + 1, paragraph - MAX_DISTANCE), paragraph)
        if not above:
            return -1
        members = [self._collection.sentences_of(each) for each in above]
        single = np.array([each[0] for each in members if len(each) == 1], dtype=np.int64)
        flags = self._collection.flags(single)
        single = single[(flags & _FRAGMENT) != 0][::-1]
        for start in range(0, len(single), _CHUNK):
            part: Ids = single[start : start + _CHUNK]
            passages = self._collection.passages(part.tolist())
            for sentence, passage in zip(part.tolist(), passages, strict=True):
                if passage.kind is Kind.HEADLINE:
                    asks = int(self._collection.flags(np.array([sentence]))[0]) & _OVER
                    return -1 if asks else int(sentence)
        return -1
