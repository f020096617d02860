"""Another season than the asked one: the heat of summer does not say how warm winter is. Pure.

English alone.
"""

from collections.abc import Mapping

from index.analysis import extract_words
from index.answering.features import Candidate
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.short_questions import Around
from index.answering.question import Question, list_lowered
from index.collection import Collection

_SEASONS = frozenset({"autumn", "spring", "summer", "winter"})
_ALL_YEAR = frozenset({"always", "daily", "only", "season", "seasons", "year", "yearly"})
"""Words by which what is told of one season tells something of another."""


def _asks_season(question: Question) -> bool:
    return question.language == "en" and len(_SEASONS & {*list_lowered(question)}) == 1


def _tells_other_season(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence tells of another season than the one asked about, and not of both.

    Nor may anything over it say the asked one. "Open in summer only" tells of winter, too.
    """
    asked = _SEASONS & {*list_lowered(question)}
    words = {each.removesuffix("s") for each in extract_words(text)} | {*extract_words(text)}
    told = _SEASONS & words
    if not told or asked & told or _ALL_YEAR & words:
        return False
    terms = {word.term for word in question.words if word.text.lower() in asked}
    return terms.isdisjoint(Around(collection, candidate).over)


SEASON_RULES: Mapping[str, FactRule] = {
    "another season": FactRule(_asks_season, _tells_other_season, _SEASONS),
}
"""Rules by name, as those of `other_fact.py`."""
