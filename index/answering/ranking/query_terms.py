"""Which distinct words does a question have, and what tells them apart?

Laid out once as arrays: everything that is measured of a sentence is measured word by word.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.answering.question.analyze import Question
from index.answering.ranking.term_matches import Neighbours, Slots
from index.collection import Ids

Bools = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The question's slots with what tells them apart, (Q,) each; `order` is as asked.

    `told` are the places of those with content, (W,). `neighbours` follow each other in the
    question, `phrases` are those of its content words.
    """

    slots: Slots
    terms: list[str]
    content: Bools
    searched: Bools
    named: Bools
    told: Ids
    order: list[int]
    neighbours: Neighbours
    phrases: Neighbours

    @staticmethod
    def of(question: Question) -> "Words":
        """Lay out the words of a question, each distinct term once."""
        distinct = {word.term: word for word in question.words}
        place = {term: slot for slot, term in enumerate(distinct)}
        words = list(distinct.values())
        order = [place[word.term] for word in question.words]
        told = [slot for slot, word in enumerate(words) if word.content]
        return Words(
            slots=Slots.of(
                [word.id for word in words],
                {place[term]: forms for term, forms in question.expansions.items()},
            ),
            terms=list(distinct),
            content=np.array([word.content for word in words], dtype=bool),
            searched=np.array([not word.asking for word in words], dtype=bool),
            named=np.array([word.name and word.content for word in words], dtype=bool),
            told=np.array(told, dtype=np.int64),
            order=order,
            neighbours=Neighbours(order, len(place)),
            phrases=Neighbours([slot for slot in order if slot in told], len(place)),
        )
