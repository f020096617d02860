"""Who takes over a role: the one who had it before is not the new one. Pure.

"The chair, Ida Berg, did not wish to stand again" does not say who the new chair is, nor "Ida Berg
has led the choir for six years" who is to replace her. English questions alone.
"""

import re
from collections.abc import Mapping

from index.answering.features import Candidate
from index.answering.other_facts.fact_rule import FactRule
from index.answering.question import Question
from index.collection import Collection

_GETS_JOB = (
    r"who (?:filled|gets?|got|has|landed|takes|took|was given|will (?:get|take)|won) "
    r"(?:the |this )?(?:job|position|post|role|vacancy)\b"
)
_ASKED = re.compile(
    r"who(?: is|'s|’s| are| was| became| becomes| will be|'ll be) (?:going to be )?"
    r"(?:the |our |their |its )?new\b"
    rf"|{_GETS_JOB}"
    r"|who(?:'s|'ll|’s|’ll| is| was| will| would| has| did)? ?(?:going to |chosen to |due to )?"
    r"(?:replac\w+|succeed\w*|tak(?:e|es|ing) over|took over|follow(?:s|ed)?)\b",
    re.IGNORECASE,
)
_SUCCEEDING = re.compile(
    r"\b(?:new(?:ly)?(?! (?:employer|job|one|post|position|role)\b))"
    r"|\b(?:next|successor|replacement|deputy|heir)\b"
    r"|\b(?:appoint|becom|elect|inherit|nam(?:ed|es)\b|promot|replac|succe[ed])\w*"
    r"|\b(?:tak(?:e|es|en|ing)|took) (?:\w+ ){0,3}over\b|\bin (?:her|his|their) (?:place|stead)\b"
    r"|\b(?:award|fill|hir|select)(?:e?s|ed)\b|\bg(?:ets?|iven?|oes|ot) (?:to|the (?:job|post))\b"
    r"|\b(?:chosen|took up|voted in|became|starts?|started|joins?|joined|hand(?:s|ed|ing)? over)\b",
    re.IGNORECASE,
)
_JOB = re.compile(_GETS_JOB, re.IGNORECASE)
_IN_PLACE = re.compile(r"\b(?:her|him|his|their|them)\b", re.IGNORECASE)
"""Who is named in the sentence before."""


def _asks_successor(question: Question) -> bool:
    """Tell whether it is asked who takes over from somebody, or who is new in a role."""
    return question.language == "en" and _ASKED.match(question.text) is not None


def _tells_successor(text: str) -> bool:
    """Tell whether somebody takes over something in a text."""
    return _SUCCEEDING.search(text) is not None


def _lacks_successor(_: Collection, question: Question, candidate: Candidate, text: str) -> bool:
    """Tell whether nobody takes over from the one who is named, or nobody at all."""
    if not _tells_successor(text):
        return True
    job = _JOB.match(question.text)
    if job is not None:  # whatever else somebody was given
        role = [word for word in question.words if word.content and word.span.start > job.end()]
        if role and not any(word.term in candidate.said_terms for word in role):
            return True
    names = {word.term for word in question.words if word.name}
    is_named = not names or not names.isdisjoint(candidate.said_terms)
    return not is_named and _IN_PLACE.search(text) is None


SUCCESSOR_RULES: Mapping[str, FactRule] = {
    "nobody takes over": FactRule(
        _asks_successor, _lacks_successor, opening={"who", "who's", "who’s", "who'll", "who’ll"}
    ),
}
"""Rules by name, as those of `other_fact.py`."""
