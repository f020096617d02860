"""Re-ranking for prices: what is free answers what it costs as a sum of money does. Pure."""

import re
from collections.abc import Sequence

import numpy as np

from index.answering.features import Candidate, compute_largest_idf, rescore
from index.answering.question import Question, asks_cost
from index.collection import Collection
from index.expressions import SentenceFlag

FREE = "free of charge"
"""Name of the part."""

FREE_WEIGHT = 2.0
"""Part of a sentence that says so, in units of the largest idf; a sum of money counts 1.5, also
where something else is free."""

NUM_READ = 6
"""Best candidates that are read."""

_FREE = re.compile(
    r"\b(?:free of charge|(?:is|are|be|for) free|free for|no charge|without charge)\b"
    r"|[:|]\s*free\b|^\W*(?:nothing(?: at all)?|free)(?:[.,;:!]|$)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"\W*(?:admission|attendance|entry|entrance|it|participation|they)\b", re.IGNORECASE
)


def prefer_free(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, best first, rescored where the question asks what something costs.

    Candidates with equal scores keep their order.
    """
    if not candidates or not asks_cost(question):
        return candidates
    part = FREE_WEIGHT * compute_largest_idf(collection.sentences)
    top = candidates[:NUM_READ]
    ids = np.array([each.sentence for each in top], dtype=np.int64)
    sums = int(SentenceFlag.MONEY) if question.language == "en" else 0
    has_sum = ((collection.flags(ids) & sums) != 0).tolist()
    passages = collection.passages(ids.tolist())
    parts = [
        part
        * (not sums and says_free(passage.masked_text) and _is_about(each, passage.masked_text))
        for each, passage, sums in zip(top, passages, has_sum, strict=True)
    ]
    return rescore(candidates, FREE, parts)


def _is_about(candidate: Candidate, text: str) -> bool:
    """Tell whether a sentence has a content word of the question itself.

    "Entry is free" goes on about what the sentence before has of it.
    """
    if candidate.table.matched_idf[:, candidate.column].any():
        return True
    return candidate.feature("with the sentence before") > 0 and bool(_GOES_ON.match(text))


def says_free(text: str) -> bool:
    """Tell whether a text says that something costs nothing."""
    return bool(_FREE.search(text))
