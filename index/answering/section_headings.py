"""The heading of the section that a sentence stands in, which says what the section is about. Pure.

A heading that asks is none of these: `page_questions.py` finds those.
"""

from collections.abc import Sequence

import numpy as np

from index.collection import Collection
from index.expressions import SentenceFlag
from index.types import Kind

MAX_DISTANCE = 40
"""Paragraphs above a sentence's own among which its heading is looked for."""

MAX_OWN_TERMS = 8
"""Distinct terms of a heading that stands in the first line of its own paragraph."""

MAX_RUNS = 2
"""Runs of lines without a full stop that are looked at, from the nearest: a list may stand between
a heading and its text."""

_FRAGMENT, _OVER = int(SentenceFlag.FRAGMENT), int(SentenceFlag.OVER_ANSWER)


class HeadingFinder:
    """Finds the headings over paragraphs of one collection; each is looked up once."""

    def __init__(self, collection: Collection) -> None:
        self._collection = collection
        self._possible: dict[int, Sequence[int]] = {}

    def list_possible(self, paragraph: int, article: int) -> Sequence[int]:
        """Return the sentences that may be the heading over a paragraph, by their flags alone.

        They are the last and the first of each of the nearest runs of lines without a full stop,
        nearest first. The title of the article is none, for it stands over all of its sections.
        """
        if paragraph not in self._possible:
            above = self._look_up(paragraph, article)
            self._possible[paragraph] = [*self._find_own(paragraph), *above]
        return self._possible[paragraph]

    def find(self, paragraph: int, article: int) -> int:
        """Return the nearest heading above a paragraph, a sentence, or -1 if there is none.

        That may be the first line of the paragraph itself.
        """
        possible = self.list_possible(paragraph, article)
        if possible and possible[0] in self._collection.sentences_of(paragraph):
            return possible[0]
        kinds = [each.kind for each in self._collection.passages(possible)] if possible else []
        pairs = zip(possible, kinds, strict=True)
        return next((sentence for sentence, kind in pairs if kind is Kind.HEADLINE), -1)

    def _find_own(self, paragraph: int) -> Sequence[int]:
        """Return the first line of a paragraph if it has no full stop and the next ones have."""
        members = self._collection.sentences_of(paragraph)
        if len(members) < 2:
            return ()
        flags = self._collection.flags(np.array(members[:2], dtype=np.int64)) & _FRAGMENT
        if not flags[0] or flags[1]:
            return ()
        is_short = len(self._collection.sentence_terms(members.start)) <= MAX_OWN_TERMS
        return (members.start,) if is_short else ()

    def _look_up(self, paragraph: int, article: int) -> Sequence[int]:
        first = self._collection.paragraphs_of(article)[0]
        above = range(max(first + 1, paragraph - MAX_DISTANCE), paragraph)
        if not above:
            return ()
        starts = self._collection.first_sentence_of(np.arange(above.start, paragraph + 1))
        flags = self._collection.flags(starts[:-1])
        is_short = (starts[1:] - starts[:-1] == 1) & ((flags & _FRAGMENT) != 0)
        if not is_short.any():
            return ()
        found: list[int] = []
        runs = 0
        was_line = False
        rows = zip(starts[:-1].tolist(), flags.tolist(), is_short.tolist(), strict=True)
        for first, flag, is_line in reversed([*rows]):
            if flag & _OVER:
                break
            if is_line and not was_line:
                runs += 1
                if runs > MAX_RUNS:
                    break
                found += [first, first]
            elif is_line:
                found[-1] = first
            was_line = is_line
        return [*dict.fromkeys(found)]
