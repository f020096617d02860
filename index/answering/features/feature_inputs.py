"""What the features of candidates are computed from: matches, weights of terms and flags. Pure."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.answering.features.candidate_context import CandidateContext
from index.answering.features.query_terms import QueryTerms
from index.answering.features.term_matches import TermMatches, find_matches
from index.answering.features.term_weights import compute_idf, compute_largest_idf
from index.answering.question import Question
from index.collection import Bools, Collection, Floats
from index.expressions import SentenceFlag

_OVER = int(SentenceFlag.OVER_ANSWER)


class FeatureInputs(NamedTuple):
    """What the features of C candidates are computed from, for a question with W content terms.

    `flags` are the candidates' expressions, (C,), and `held` those of all together. `term_idf` is
    the idf of all index terms, `idf` that of the content terms, (W,), `content_idf` their sum, and
    `matched_idf` the idf where a candidate has the term, else 0, (W, C). `largest_idf` is the idf
    of a term that no sentence has, and `idf_of_context` are those of the content terms in
    paragraphs and in articles, (W,).
    """

    question: Question
    query: QueryTerms
    context: CandidateContext
    matches: TermMatches
    flags: NDArray[np.uint32]
    held: int
    largest_idf: float
    term_idf: Floats
    idf: Floats
    content_idf: float
    matched_idf: Floats
    idf_of_context: Sequence[Floats]

    def has_any(self, flags: SentenceFlag) -> Bools:
        """Return which candidates have one of some expressions, (C,)."""
        wanted = int(flags)
        if not self.held & wanted:
            return np.zeros(len(self.flags), dtype=bool)
        present: Bools = (self.flags & wanted) != 0
        return present

    def asks_in_vain(self) -> Bools:
        """Return which candidates are questions that do not stand over their answers, (C,)."""
        asks = self.has_any(SentenceFlag.QUESTION)
        return asks & ~self.has_any(SentenceFlag.OVER_ANSWER) if self.held & _OVER else asks

    def first_positions(self) -> Floats:
        """Return the first position of each content term, infinite where it is absent, (W, C)."""
        of_candidates = self.matches.first_position[:, : len(self.flags)]
        positions: Floats = of_candidates.take(self.query.content, axis=0)
        return positions


def prepare_inputs(
    collection: Collection, question: Question, query: QueryTerms, context: CandidateContext
) -> FeatureInputs:
    """Find the question's terms in the candidates, with the idf of each term."""
    matches = find_matches(collection, query.index_terms, context.sentences)
    field, count = collection.sentences, len(context)
    share = query.language_share
    fields = field, collection.paragraphs, collection.articles
    idf, *idf_of_context = compute_idf(fields, query.index_terms, share)
    largest_idf = compute_largest_idf(field, share)
    idf_of_content = idf.take(query.content)
    is_matched = matches.tf[:, :count].take(query.content, axis=0) > 0
    return FeatureInputs(
        question=question,
        query=query,
        context=context,
        matches=matches,
        flags=context.flags,
        held=int(np.bitwise_or.reduce(context.flags)),
        largest_idf=largest_idf,
        term_idf=idf,
        idf=idf_of_content,
        content_idf=max(float((idf * query.is_content).sum()), 1e-9),
        matched_idf=idf_of_content[:, None] * is_matched,
        idf_of_context=[each.take(query.content) for each in idf_of_context],
    )
