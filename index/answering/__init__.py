"""The pipeline from a question to an `Answer`: analyse, rank, judge, quote; or explain it. Pure."""

from collections.abc import Mapping, Sequence

from index.answering import explanation, gate
from index.answering.explanation import ExplainedPassage, ExplainedWord, Explanation
from index.answering.gate import GATE_BIAS, GATE_FEATURES, Verdict
from index.answering.question import Question, analyze
from index.answering.quoting import compose_answer
from index.answering.ranking import (
    WEIGHTS,
    Candidate,
    demote_headings,
    diversify,
    penalize_inflections,
    score_candidates,
)
from index.collection import Collection, sentences_within
from index.types import Answer

__all__ = [
    "GATE_BIAS",
    "GATE_FEATURES",
    "ExplainedPassage",
    "ExplainedWord",
    "Explanation",
    "Verdict",
    "answer",
    "explain",
]


def answer(
    collection: Collection,
    text: str,
    *,
    source: str | None = None,
    limit: int = 3,
    weights: Mapping[str, float] = WEIGHTS,
) -> Answer:
    """Answer a question from one index version; `source` restricts it to one article.

    `weights` are there to be measured; `elapsed_ms` is left 0 for whoever has a clock. Raises
    `UnknownSource` where no live article has that name.
    """
    asked = analyze(collection, text)
    within = sentences_within(collection, source)
    candidates, verdict = _judged(collection, asked, within, weights)
    return compose_answer(collection, asked, candidates, verdict, limit, within)


def explain(
    collection: Collection,
    text: str,
    *,
    source: str | None = None,
    limit: int = 5,
    weights: Mapping[str, float] = WEIGHTS,
) -> Explanation:
    """Explain the answer to a question, with the `limit` best candidates; raises as `answer`."""
    asked = analyze(collection, text)
    within = sentences_within(collection, source)
    candidates, verdict = _judged(collection, asked, within, weights)
    return explanation.explain(collection, asked, candidates, verdict, limit)


def _judged(
    collection: Collection, asked: Question, within: range | None, weights: Mapping[str, float]
) -> tuple[Sequence[Candidate], Verdict]:
    """Return the candidates in the order in which they are quoted, and the verdict on them.

    The gate judges by the evidence alone, before the wording of the best is looked at.
    """
    ranked = score_candidates(collection, asked, within=within, weights=weights)
    verdict = gate.decide(collection, asked, demote_headings(collection, asked, ranked))
    rescored = penalize_inflections(ranked)
    quoted = diversify(collection, demote_headings(collection, asked, rescored))
    return quoted, verdict
