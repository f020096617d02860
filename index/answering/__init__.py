"""The pipeline from a question to an `Answer`: analyze, rank, decide, compose. Pure."""

from collections.abc import Mapping

from index.answering import explanation, gate
from index.answering.claims import compare_figures
from index.answering.explanation import ExplainedPassage, ExplainedWord, Explanation
from index.answering.features import WEIGHTS
from index.answering.gate import (
    GATE_BIAS,
    GATE_FEATURES,
    GroundedWord,
    Grounding,
    Place,
    Verdict,
)
from index.answering.message import (
    asks_something,
    find_asked,
    list_asked,
    names_nothing,
    only_talks,
)
from index.answering.preferences import prefer_denying, prefer_newer, prefer_telling
from index.answering.question import analyze, choose_language, list_other_languages
from index.answering.quoting import compose_answer
from index.answering.ranking import rank_candidates
from index.collection import Collection, sentences_within
from index.types import Answer, ClaimCheck

__all__ = [
    "GATE_BIAS",
    "GATE_FEATURES",
    "ExplainedPassage",
    "ExplainedWord",
    "Explanation",
    "GroundedWord",
    "Grounding",
    "Place",
    "Verdict",
    "answer",
    "asks_something",
    "check_claim",
    "choose_language",
    "explain",
    "find_asked",
    "list_asked",
    "list_other_languages",
    "names_nothing",
    "only_talks",
]


def answer(
    collection: Collection,
    text: str,
    *,
    source: str | None = None,
    limit: int = 3,
    fill: bool = False,
    weights: Mapping[str, float] = WEIGHTS,
) -> Answer:
    """Answer a question from one index version; `source` restricts it to one article.

    With `fill` the answer has `limit` quotes if there are so many, else those worth showing.
    `weights` differ from the default only in benchmarks. `elapsed_ms` is 0: the caller measures
    it. Raises `UnknownSource` where no live article has that name.
    """
    question = analyze(collection, text)
    within = sentences_within(collection, source)
    ranked = rank_candidates(collection, question, within=within, weights=weights)
    ranked = prefer_telling(collection, question, ranked)
    ranked = prefer_denying(collection, question, ranked)
    ranked, grounding = gate.prefer_answering(collection, question, ranked, brief=True)
    verdict = gate.decide(
        collection, question, ranked.for_gate, ranked.quoted_first, grounding, brief=True
    )
    ranked = prefer_newer(collection, question, ranked)
    sure = gate.is_sure(collection, question, ranked.for_quotes, verdict)
    return compose_answer(
        collection, question, ranked.for_quotes, verdict, limit, within, sure=sure, fill=fill
    )


def check_claim(
    collection: Collection, text: str, *, source: str | None = None, limit: int = 3
) -> ClaimCheck:
    """Return the passages nearest to a claim, and its figures beside theirs.

    Raises `UnknownSource` where no live article has that name.
    """
    nearest = answer(collection, text, source=source, limit=limit, fill=True)
    figures = compare_figures(analyze(collection, text), text, nearest.quotes)
    return ClaimCheck(answer=nearest, figures=figures)


def explain(
    collection: Collection,
    text: str,
    *,
    source: str | None = None,
    limit: int = 5,
    weights: Mapping[str, float] = WEIGHTS,
) -> Explanation:
    """Explain the answer to a question, with the `limit` best candidates; raises as `answer`."""
    question = analyze(collection, text)
    within = sentences_within(collection, source)
    ranked = rank_candidates(collection, question, within=within, weights=weights)
    ranked = prefer_telling(collection, question, ranked)
    ranked = prefer_denying(collection, question, ranked)
    ranked, grounding = gate.prefer_answering(collection, question, ranked)
    verdict = gate.decide(collection, question, ranked.for_gate, ranked.quoted_first, grounding)
    ranked = prefer_newer(collection, question, ranked)
    return explanation.explain(collection, question, ranked.for_quotes, verdict, limit)
