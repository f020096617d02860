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
        asking = np.flatnonzero(flags & _OVER)
        after_question = slice(int(asking[-1]) + 1 if len(asking) else 0, None)
        is_fragment = (flags[after_question] & _FRAGMENT) != 0
        return self._find_headline(single[after_question][is_fragment][::-1])

    def _find_headline(self, sentences: Ids) -> int:
        """Return the first of some sentences that is a headline, -1 if none is."""
        for start in range(0, len(sentences), _CHUNK):
            part = sentences[start : start + _CHUNK].tolist()
            passages = self._collection.passages(part)
            for sentence, passage in zip(part, passages, strict=True):
                if passage.kind is Kind.HEADLINE:
                    return int(sentence)
        return -1
