"""Re-ranking by related words: other words of the same root stand for those of the question. Pure.

English has tables of word families and synonyms. In other languages two words count as related if
they begin alike ("Regierung", "regiert") or one ends like the other ("Bahn", "Schmalspurbahn").
Whether there is an answer at all does not depend on it, so the gate judges without it.
"""

from collections.abc import Iterable, Sequence

from index.analysis import extract_terms
from index.answering.features import Candidate, compute_largest_idf, rescore
from index.answering.question import Question
from index.collection import Collection

RELATED_WORDS = "related words"
"""Name of the part."""

RELATED_WEIGHT = 1.2
"""Part of a sentence with a related word for every content term, in units of the largest idf; a
share of it for a share of their idf. English weighs synonyms as much."""

NUM_READ = 8
"""Best candidates that are read."""

MIN_COMMON = 4
"""Letters that two related words have in common, at the beginning or at the end."""

MIN_SHARE = 0.8
"""Least share of the shorter word's letters that they have in common."""

_SHORT_TERMS = frozenset({"zh", "ja", "ko", "th", "vi"})
"""Languages whose terms are n-grams or syllables."""


def prefer_related_words(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, best first, rescored where the question is not in English.

    Candidates with equal scores keep their order.
    """
    if len(candidates) < 2 or question.language == "en" or question.language in _SHORT_TERMS:
        return candidates
    top = candidates[:NUM_READ]
    table = top[0].table
    largest_idf = compute_largest_idf(collection.sentences, question.language_share)
    idf = [float(row.max()) or largest_idf for row in table.matched_idf]
    passages = collection.passages([each.sentence for each in top])
    parts = []
    for each, passage in zip(top, passages, strict=True):
        words = set(extract_terms(passage.masked_text, question.language))
        related = sum(
            weight
            for weight, row, term in zip(idf, table.matched_idf, table.content_terms, strict=True)
            if not row[each.column] and has_related(term, words)
        )
        parts.append(RELATED_WEIGHT * largest_idf * related / table.content_idf)
    return rescore(candidates, RELATED_WORDS, parts)


def has_related(term: str, others: Iterable[str]) -> bool:
    """Tell whether one of some terms is related to a term, and not the same."""
    if len(term) < MIN_COMMON or not term.isalpha():
        return False
    return any(_are_related(term, other) for other in others if other.isalpha())


def _are_related(one: str, other: str) -> bool:
    shorter = min(len(one), len(other))
    needed = max(MIN_COMMON, int(MIN_SHARE * shorter + 0.999))
    if one == other or shorter < needed:
        return False
    return one[:needed] == other[:needed] or one[-needed:] == other[-needed:]
