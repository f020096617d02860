"""The last time of several, the first in rank, the asked season: what stands for another one. Pure.

"Copper was sold off in the late 1970s" does not say when it was last smelted, "the second largest
lake" not which is the largest, and the heat of summer not how warm a winter is. English alone.
"""

import re
from collections.abc import Mapping

from index.analysis import extract_words
from index.answering.features import Candidate
from index.answering.lexical import UNMISSED
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.said_words import says
from index.answering.other_facts.short_questions import Around
from index.answering.question import Question, list_lowered
from index.collection import Collection
from index.languages import word_set

_LAST = re.compile(
    r"\bthe last (?:season|time|year)\b(?! to\b| \w+ (?:can|could|may|must|should)\b)",
    re.IGNORECASE,
)
"""What asks for the last of several times, and not till when one can do something."""

_TIME_WORDS = frozenset({"last", "season", "time", "year"})
_SAYS_LAST = re.compile(
    r"\b(?:ago|ceas\w+|clos\w+|end(?:ed|s)?|final\w*|last|lately|latest|never|previous\w*|recent\w*"
    r"|since|stopp\w+|till|until|yesterday)\b|\bno (?:longer|more)\b",
    re.IGNORECASE,
)

_BEST = word_set(
    "best biggest busiest deepest fastest greatest highest largest longest oldest richest smallest"
    " tallest"
)
_BEFORE_BEST = (
    r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|\d+(?:st|nd|rd|th))"
)
_TOLD_BEST = re.compile(r"\b(?:after|ahead|behind|beside[s]?|follow\w+|only|than)\b", re.IGNORECASE)
"""Words behind which the first in rank stands: "the second largest lake, behind Lake Ano"."""

_SEASONS = frozenset({"autumn", "spring", "summer", "winter"})
_ALL_YEAR = frozenset({"always", "daily", "only", "season", "seasons", "year", "yearly"})
"""Words by which what is told of one season tells something of another."""


def _asks_last_time(question: Question) -> bool:
    return question.language == "en" and _LAST.search(question.text) is not None


def _leaves_last_time(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence says neither that something was the last time nor all that was done.

    What has all words of the question may tell of the one time that there was, and what was done
    last is something else where it has none of them.
    """
    asked = [
        word
        for word in question.words
        if word.content and not word.name and word.term not in UNMISSED
    ]
    deeds = [word for word in asked if word.text.lower() not in _TIME_WORDS]
    are_said = [says(collection, candidate, word) for word in deeds]
    return bool(deeds) and not (any(are_said) if _SAYS_LAST.search(text) else all(are_said))


def _asks_best(question: Question) -> bool:
    """Tell whether the first in rank is asked for: "the *largest*", not "the second largest"."""
    found = _BEST & {*list_lowered(question)}
    return (
        question.language == "en"
        and len(found) == 1
        and not re.search(rf"\b{_BEFORE_BEST}[- ]{min(found)}\b", question.text, re.IGNORECASE)
    )


def _is_further_down(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    """Tell whether a sentence only has what is second or further down, and not behind what."""
    asked = min(_BEST & {*list_lowered(question)})
    places = [*re.finditer(rf"\b(?P<rank>{_BEFORE_BEST}[- ])?{asked}\b", text, re.IGNORECASE)]
    is_behind = bool(places) and all(each["rank"] for each in places)
    return is_behind and not _TOLD_BEST.search(text)


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


RANK_RULES: Mapping[str, FactRule] = {
    "the last time is not told": FactRule(_asks_last_time, _leaves_last_time, {"last"}),
    "further down in rank": FactRule(_asks_best, _is_further_down, _BEST),
    "another season": FactRule(_asks_season, _tells_other_season, _SEASONS),
}
"""Rules by name, as those of `other_fact.py`."""
