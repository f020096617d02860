"""A candidate sentence with its features and the parts of its score."""

from collections.abc import Mapping, Sequence
from itertools import compress
from operator import attrgetter
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.collection import Bools, Collection, Floats, Ids


class SentenceTerms(NamedTuple):
    """The terms of S sentences, which are ascending: kept, for reading them again costs more.

    `term_ids` are those of all, one sentence after the other; each begins at its place in `starts`,
    (S + 1,).
    """

    sentences: Ids = np.zeros(0, dtype=np.int64)
    term_ids: Ids = np.zeros(0, dtype=np.int64)
    starts: Ids = np.zeros(1, dtype=np.int64)

    def terms_of(self, collection: Collection, sentences: Ids) -> tuple[Ids, Ids]:
        """Return the same as `collection.terms_of`, read again only where a sentence is not kept.

        The sentences may be in any order, (N,); the starts are (N + 1,).
        """
        places = self.sentences.searchsorted(sentences)
        if not len(self.sentences) or (self.sentences.take(places, mode="clip") != sentences).any():
            return collection.terms_of(sentences)
        first = self.starts.take(places)
        lengths = self.starts.take(places + 1) - first
        starts = np.zeros(len(sentences) + 1, dtype=np.int64)
        np.add.accumulate(lengths, out=starts[1:])
        positions = np.arange(starts[-1]) + (first - starts[:-1]).repeat(lengths)
        return self.term_ids.take(positions), starts


class FeatureTable(NamedTuple):
    """The features of the C candidates for one question, and the parts of their scores.

    `features` and `parts` map a name to an array, (C,); a part is a feature times its weight.
    `matched_idf` is the idf of each of the question's W content terms where a candidate has it,
    else 0, (W, C); `content_idf` is the sum of the idf of all W. `content_terms` are these terms,
    and `in_other_words` marks where a candidate has a synonym of the term, or an expression of
    the kind that it names, (W, C). `texts` are all terms of the candidates, and `flags` their
    expressions, (C,).
    """

    features: Mapping[str, Floats]
    parts: Mapping[str, Floats]
    matched_idf: Floats = np.zeros((0, 0))
    content_idf: float = 1.0
    content_terms: Sequence[str] = ()
    in_other_words: Bools = np.zeros((0, 0), dtype=bool)
    texts: SentenceTerms = SentenceTerms()
    flags: NDArray[np.uint32] = np.zeros(0, dtype=np.uint32)


TOLD_BEHIND = "told behind"
"""Name of the extra part of a sentence that is quoted since it stands behind the best one and tells
what is asked of its thing. The part is 0: the sentence goes first whatever it scores."""

NO_EXTRA: Mapping[str, float] = {}
"""The extra parts of a candidate that was not re-ranked."""


class Candidate(NamedTuple):
    """A sentence that may answer, with its score: the sum of its parts.

    `column` is the candidate's place in the arrays of `table`, which all candidates share.
    `extra` are parts that this candidate alone got when the best were re-ranked.
    """

    sentence: int
    paragraph: int
    article: int
    score: float
    column: int = 0
    table: FeatureTable = FeatureTable({}, {})
    extra: Mapping[str, float] = NO_EXTRA

    @property
    def features(self) -> Mapping[str, float]:
        """The candidate's features by name."""
        return {name: float(values[self.column]) for name, values in self.table.features.items()}

    def feature(self, name: str) -> float:
        """Return one of the candidate's features."""
        return float(self.table.features[name][self.column])

    @property
    def is_repeated(self) -> Bools:
        """Which content terms of the question the sentence has itself, in any inflection, (W,)."""
        repeated: Bools = self.table.matched_idf[:, self.column] > 0
        return repeated

    @property
    def is_said(self) -> Bools:
        """Which content terms of the question the sentence says, if in other words, (W,)."""
        said: Bools = self.is_repeated | self.table.in_other_words[:, self.column]
        return said

    @property
    def said_terms(self) -> set[str]:
        """The question's content terms that the sentence has, in whatever inflection."""
        return {*compress(self.table.content_terms, self.is_repeated.tolist())}

    @property
    def parts(self) -> Mapping[str, float]:
        """The parts of the candidate's score by name, the extra ones last."""
        parts = {name: float(values[self.column]) for name, values in self.table.parts.items()}
        return {**parts, **self.extra}

    def part(self, name: str) -> float:
        """Return one part of the candidate's score, 0 if it has none of that name."""
        if name in self.extra:
            return self.extra[name]
        return float(self.table.parts[name][self.column]) if name in self.table.parts else 0.0

    def with_extra(self, name: str, part: float) -> "Candidate":
        """Return the candidate with one more part in its score."""
        sentence, paragraph, article, score, column, table, extra = self
        return Candidate(
            sentence, paragraph, article, score + part, column, table, {**extra, name: part}
        )


def rescore(
    candidates: Sequence[Candidate], name: str, parts: Sequence[float]
) -> Sequence[Candidate]:
    """Return the candidates, best first, with one more part in the scores of the first ones.

    `parts` are for as many of them as it has; a part of 0 is left out. The others stay behind
    these, and candidates with equal scores keep their order.
    """
    rescored = [
        each.with_extra(name, part) if part else each
        for each, part in zip(candidates, parts, strict=False)
    ]
    ranked = sorted(rescored, key=attrgetter("score"), reverse=True)
    return [*ranked, *candidates[len(rescored) :]]
