"""The last time of several: "sold off in the 1970s" does not say when it was last smelted. Pure.

English alone.
"""

import re
from collections.abc import Mapping

from index.answering.features import Candidate
from index.answering.lexical import UNMISSED
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.said_words import says
from index.answering.question import Question
from index.collection import Collection

_LAST = re.compile(
    r"(?<!during )(?<!for )(?<!in )(?<!over )\bthe last (?:season|time|year)\b"
    r"(?! to\b| \w+ (?:can|could|may|must|should)\b)",
    re.IGNORECASE,
)
"""What asks for the last of several times, not till when one can do something nor "in the last year
of the war"."""

_TIME_WORDS = frozenset({"last", "season", "time", "year"})
_SAYS_LAST = re.compile(
    r"\b(?:ago|ceas\w+|clos\w+|end(?:ed|s)?|final\w*|last|lately|latest|never|previous\w*|recent\w*"
    r"|since|stopp\w+|till|until|yesterday)\b|\bno (?:longer|more)\b",
    re.IGNORECASE,
)


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


LAST_TIME_RULES: Mapping[str, FactRule] = {
    "the last time is not told": FactRule(_asks_last_time, _leaves_last_time, {"last"}),
}
"""Rules by name, as those of `other_fact.py`."""
