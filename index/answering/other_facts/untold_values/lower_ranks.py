"""The second or third in rank: "the second largest lake" does not say which is the largest. Pure.

English alone.
"""

import re
from collections.abc import Mapping

from index.answering.features import Candidate
from index.answering.other_facts.fact_rule import FactRule
from index.answering.question import Question, list_lowered
from index.collection import Collection
from index.languages import word_set

_BEST = word_set(
    "best biggest busiest deepest fastest greatest highest largest longest oldest richest smallest"
    " tallest"
)
_BEFORE_BEST = (
    r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|\d+(?:st|nd|rd|th))"
)
_TOLD_BEST = re.compile(r"\b(?:after|ahead|behind|beside[s]?|follow\w+|only|than)\b", re.IGNORECASE)
"""Words behind which the first in rank stands: "the second largest lake, behind Lake Ano"."""


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


RANK_RULES: Mapping[str, FactRule] = {
    "further down in rank": FactRule(_asks_best, _is_further_down, _BEST),
}
"""Rules by name, as those of `other_fact.py`."""
