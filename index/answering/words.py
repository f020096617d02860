"""Which distinct words does a question have, and what tells them apart?

Laid out once as arrays: everything that is measured of a sentence is measured word by word.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from index.answering.matches import Neighbours, Slots
from index.answering.question import Question

Bools = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The question's slots with what tells them apart, (Q,) each; `order` is as asked.

    `neighbours` follow each other in the question, `phrases` are those of its content words.
    """

    slots: Slots
    terms: list[str]
    content: Bools
    searched: Bools
    named: Bools
    order: list[int]
    neighbours: Neighbours
    phrases: Neighbours

    @staticmethod
    @lru_cache(maxsize=4)  # ranking and the gate ask for the same question's
    def of(question: Question) -> "Words":
        """Lay out the words of a question, each distinct term once."""
        distinct = {word.term: word for word in question.words}
        place = {term: slot for slot, term in enumerate(distinct)}
        words = distinct.values()
        order = [place[word.term] for word in question.words]
        content, searched, named = (
            np.array(
                [(word.content, not word.asking, word.name and word.content) for word in words],
                dtype=bool,
            )
            .reshape(-1, 3)
            .T
        )
        return Words(
            slots=Slots.of(
                [word.id for word in words],
                {place[term]: forms for term, forms in question.expansions.items()},
            ),
            terms=list(distinct),
            content=content,
            searched=searched,
            named=named,
            order=order,
            neighbours=Neighbours(order, len(place)),
            phrases=Neighbours(_kept(order, content.tolist()), len(place)),
        )


def _kept(order: Sequence[int], content: Sequence[bool]) -> list[int]:
    return [slot for slot in order if content[slot]]
