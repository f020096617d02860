"""How somebody died: a sentence that only says when, or how old, does not tell. Pure.

"Ada Lund, who has died aged 91, built the bridge" does not say what she died of. English questions
alone.
"""

import re
from collections.abc import Mapping

from index.answering.features import Candidate
from index.answering.other_facts.fact_rule import FactRule
from index.answering.question import Question
from index.collection import Collection
from index.languages import ENGLISH

_ASKS = re.compile(
    r"\W*(?:what(?:'s)? (?:did|do|does|is|was|were|has|have)\b.{1,60}?"
    r"\b(?:die|died|dying|dead) (?:of|from)|what killed\b.{1,60}"
    r"|(?P<how>how (?:did|does)\b.{1,60}?\b(?:die|pass away)))\W*$",
    re.IGNORECASE,
)
"""A question for a cause of death; `how` is the manner of it."""

_CAUSE = re.compile(
    r"\b(?:die[sd]?|dying|death|dead)\b (?:\w+ )?(?:as a result )?(?:of|from|by|due)\b(?! the age)"
    r"|\b(?:accident|arrest|asphyxia\w*|attack|blood|burn\w*|cancer|cause\w*|collaps\w+|collid\w+"
    r"|collision|complications|crash\w*|crush\w*|disease|drown\w*|executed|explosion|fall|fell|fever"
    r"|fire|hanged|heart|hit|illness|infection|injur\w+|kill\w*|murder\w*|overdose|plague|pneumonia"
    r"|poison\w*|shot|starv\w+|stabbed|stroke|struck|suffocat\w+|suicide|tumou?r|wounds?)\b",
    re.IGNORECASE,
)
_MONTHS = "|".join(ENGLISH.months)
_MANNER = re.compile(
    r"\b(?:die[sd]?|dying|death|passed away)\b(?:, aged [\w-]{1,20},)?[^.,;]{0,60}?"
    r"\b(?:in|at|on|after|before|during|when|while|with|trying|peacefully)\b"
    rf"(?! (?:\d|the age|{_MONTHS}))",
    re.IGNORECASE,
)
"""How somebody died: "died in her sleep", "died while mending the roof", but not "died in 1990"."""


def _asks_cause(question: Question) -> bool:
    return question.language == "en" and _ASKS.match(question.text) is not None


def _lacks_cause(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    """Tell whether a sentence has no cause of a death, nor the manner where that is asked for."""
    asked = _ASKS.match(question.text)
    if asked is None or _CAUSE.search(text):
        return False
    return asked["how"] is None or _MANNER.search(text) is None


DEATH_RULES: Mapping[str, FactRule] = {
    "no cause of death": FactRule(_asks_cause, _lacks_cause, opening={"what", "what's", "how"}),
}
"""Rules by name, as those of `other_fact.py`."""
