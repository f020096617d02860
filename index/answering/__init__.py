"""Which sentence answers a question, or does none?"""

from collections.abc import Mapping, Sequence

from index.answering import compose, evidence, explanation, further, gate, headings, question
from index.answering.evidence import WEIGHTS, Candidate
from index.answering.explanation import Explanation
from index.answering.gate import Verdict
from index.answering.question import Question
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
    candidates, verdict = _judged(collection, asked, within, weights)
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
    candidates, verdict = _judged(collection, asked, within, weights)
    return explanation.explain(collection, asked, candidates, verdict, limit)


def _judged(
    collection: Collection, asked: Question, within: range | None, weights: Mapping[str, float]
) -> tuple[Sequence[Candidate], Verdict]:
    """Return the candidates in the order in which they are quoted, and the verdict on them.

    The gate judges by the evidence alone, before the wording of the best is looked at.
    """
    ranked = evidence.rank(collection, asked, within=within, weights=weights)
    verdict = gate.decide(collection, asked, headings.behind(collection, asked, ranked))
    reread = evidence.reread(ranked)
    quoted = further.beside(collection, headings.behind(collection, asked, reread))
    return quoted, verdict
