"""Re-ranking by what an article is about: its title and its lead lend their words. Pure.

"Who repaired the footbridge at Tarn Lock?" has its answer in "Repairs were carried out by Hollin
Marine", while the lead alone names the bridge, and says nothing of who repaired it.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from index.answering.features import Candidate, compute_largest_idf, rescore
from index.answering.question import Question, find_required_expressions
from index.collection import Bools, Collection, Floats

LEAD_WORDS = "words of the article's lead"
"""Name of the part."""

WEIGHT = 3.0
"""Weight of the share of the question's content, by idf, that only the lead says, in units of the
largest idf: about what a sentence gets for saying a word itself. 2 to 4.5 gave the same answers to
all but two questions of both halves of docs_corpus (2026-12-01)."""

WEIGHT_IN_OTHERS = 1.5
"""The same in other languages than English, where fewer other words for one are known."""

MAX_PARAGRAPHS = 30
"""Paragraphs of an article that is about one thing, which its lead names."""

NUM_READ = 16
"""Best candidates that may be lent words."""


def lend_lead_words(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, best first, rescored by what the leads of their articles add.

    That is where the first one, if no other rule has put it there, says no word of the question but
    those of its article's lead: of what is asked about the thing it says nothing. Words are lent
    to those that do say a word that their lead does not, and hold a number, date or the like where
    one is asked for. Candidates with equal scores keep their order.
    """
    if not candidates or len(candidates[0].table.content_terms) < 2 or candidates[0].extra:
        return candidates
    first = candidates[0]
    lead = _find_leads(collection, candidates, {first.article}).get(first.article)
    if lead is None or (first.is_said & ~lead).any():
        return candidates
    top, table = candidates[:NUM_READ], first.table
    leads = _find_leads(collection, candidates, {each.article for each in top})
    largest_idf = compute_largest_idf(collection.sentences, question.language_share)
    weight = WEIGHT if question.language == "en" else WEIGHT_IN_OTHERS
    idf: Floats = weight * largest_idf / table.content_idf * table.matched_idf.max(axis=1)
    wanted = int(find_required_expressions(question))
    parts = [
        _sum_lent(idf, each, leads.get(each.article)) if _has_any(each, wanted) else 0.0
        for each in top
    ]
    return rescore(candidates, LEAD_WORDS, parts) if any(parts) else candidates


def _has_any(candidate: Candidate, wanted: int) -> bool:
    """Tell whether a sentence has one of some expressions, if any are wanted."""
    return not wanted or bool(int(candidate.table.flags[candidate.column]) & wanted)


def _sum_lent(weights: Floats, candidate: Candidate, lead: Bools | None) -> float:
    """Return the weight of the words that only the lead says, 0 where it says all the others.

    What a sentence says more than the lead it has to say in the question's own words.
    """
    if lead is None or not (candidate.is_repeated & ~lead).any():
        return 0.0
    return float(weights[lead & ~candidate.is_said].sum())


def _find_leads(
    collection: Collection, candidates: Sequence[Candidate], articles: AbstractSet[int]
) -> Mapping[int, Bools]:
    """Return which content terms title and lead say, (W,), for each article that is short.

    That is by those of their sentences that are candidates: nothing more is read.
    """
    leads: dict[int, Bools] = {}
    matched = candidates[0].table.matched_idf
    for article in sorted(articles):
        paragraphs = collection.paragraphs_of(article)
        if not 2 < len(paragraphs) <= MAX_PARAGRAPHS:
            continue
        opening = paragraphs[:2]
        columns = [each.column for each in candidates if each.paragraph in opening]
        if columns:
            leads[article] = matched[:, columns].max(axis=1) > 0
    return leads
