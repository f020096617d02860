"""Where do the candidates stand: in which paragraphs and articles, and after which sentences?"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.collection import Collection, Ids


class Owners(NamedTuple):
    """The distinct paragraphs or articles of the candidates, ascending, (D,).

    `of` says which of them each candidate stands in, (C,), and `begins` which candidate is the
    first of each, (D,): candidates are ascending, so those of one owner are neighbours.
    """

    units: Ids
    begins: Ids
    of: Ids


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """C candidates, ascending, with what they stand in and what stands before them.

    `looked_at` are the candidates and after them those sentences before one, in its paragraph,
    that are no candidates themselves, (U,). `before` says where among these a candidate's is,
    (C,), which means nothing unless `has_before`.
    """

    sentences: Ids
    paragraphs: Owners
    articles: Owners
    looked_at: Ids
    before: Ids
    has_before: NDArray[np.bool_]

    @classmethod
    def of(cls, collection: Collection, sentences: Ids) -> "Standing":
        """Look up where sentences, distinct and ascending, stand."""
        count = len(sentences)
        previous = sentences - 1
        previous[0] = max(previous[0], 0)  # the first of all has none
        both = collection.paragraph_of(np.concatenate((sentences, previous)))
        has_before = both[:count] == both[count:]
        has_before[0] &= bool(sentences[0])
        before = np.arange(-1, count - 1)
        added = (has_before & (sentences.take(before) != previous)).nonzero()[0]
        before[added] = np.arange(count, count + len(added))
        paragraphs = _owners(both[:count])
        article = collection.article_of(paragraphs.units)
        return cls(
            sentences=sentences,
            paragraphs=paragraphs,
            articles=_owners(article.take(paragraphs.of)),
            looked_at=np.concatenate((sentences, previous.take(added))),
            before=before,
            has_before=has_before,
        )

    def __len__(self) -> int:
        return len(self.sentences)


def _owners(each: Ids) -> Owners:
    """Tell the distinct of ascending units, (C,)."""
    is_new = np.ones(len(each), dtype=bool)
    np.not_equal(each[1:], each[:-1], out=is_new[1:])
    begins = is_new.nonzero()[0]
    return Owners(each.take(begins), begins, is_new.cumsum() - 1)
