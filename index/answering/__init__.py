"""Which sentence answers a question, or does none?"""

from collections.abc import Mapping

from index.answering import compose, evidence, explanation, gate, headings, question
from index.answering.evidence import WEIGHTS
from index.answering.explanation import Explanation
from index.collection import Collection, sentences_within
from index.types import Answer

__all__ = ["Explanation", "answer", "explain"]


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
    asked = question.analyze(collection, text)
    within = sentences_within(collection, source)
    ranked = evidence.rank(collection, asked, within=within, weights=weights)
    candidates = headings.behind(collection, asked, ranked)
    verdict = gate.decide(collection, asked, candidates)
    return compose.compose(collection, asked, candidates, verdict, limit, within)


def explain(
    collection: Collection,
    text: str,
    *,
    source: str | None = None,
    limit: int = 5,
    weights: Mapping[str, float] = WEIGHTS,
) -> Explanation:
    """Explain the answer to a question, with the `limit` best candidates; raises as `answer`."""
    asked = question.analyze(collection, text)
    within = sentences_within(collection, source)
    ranked = evidence.rank(collection, asked, within=within, weights=weights)
    candidates = headings.behind(collection, asked, ranked)
    verdict = gate.decide(collection, asked, candidates)
    return explanation.explain(collection, asked, candidates, verdict, limit)
