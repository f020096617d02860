"""What a court decided, told in other words than it is asked for. Pure.

"She pleaded guilty to fraud" does not say what sentence she got, which "jailed for two years" does
without the word. English questions alone.
"""

import re
from collections.abc import Mapping

from index.answering.features import Candidate
from index.answering.other_facts.fact_rule import FactRule
from index.answering.question import Question
from index.collection import Collection
from index.languages import ENGLISH

_ASKS_SENTENCE = re.compile(
    r"^(?:what|which|how (?:long|big|harsh|much) (?:of )?(?:an? )?)[\w ]{0,20}?"
    r"\b(?:sentence|punishment|jail term|prison term)\b"
    r".{0,40}\b(?:face[ds]?|get|gets|given|got|handed|hand|receive|received|impose[ds]?|pass(?:ed)?)\b"
    r"|^what(?:'s|’s| is| was) [\w'’ ]{0,40}\b(?:sentence|punishment|jail term|prison term)\W*$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(
    r"\b(?:ban(?:ned|s)?|behind bars|community (?:order|service|work)|curfew|detention"
    r"|discharge[ds]?|disqualif\w+|electronic tag|fine[ds]?|jail(?:ed)?|imprison\w*|locked up"
    r"|prison|probation|punish\w*|sentence[ds]?|suspended|unpaid work|young offender\w*)\b"
    r"|\b(?:for|gets?|got|hers?|him|them|to|of|was given) (?:an? |\d+ |(?:\w+teen|\w+ty|"
    rf"{'|'.join(sorted(ENGLISH.number_units))})[ -])(?:\w+[ -])?(?:years?|months?|weeks?)\b",
    re.IGNORECASE,
)
_SPARED = re.compile(
    r"\b(?:avoid|escape|miss|spare)\w*(?: \w+){0,2} (?:jail|prison|sentence)\b", re.IGNORECASE
)
"""What somebody was not sentenced to."""

_ASKS_PRISON = re.compile(r"\b(?:which|what) (?:prison|jail|gaol)\b", re.IGNORECASE)
_NAMED_PRISON = re.compile(
    r"\bHMP\b|(?:[A-Z][\w\'’-]+ ){1,4}(?:Correctional|Gaol|Jail|Penitentiary|Prison)\b"
    r"|\b(?:jail|prison|gaol) (?:at|called|in|near|of) [A-Z]"
)


def _asks_sentence(question: Question) -> bool:
    return question.language == "en" and _ASKS_SENTENCE.search(question.text) is not None


def _lacks_sentence(_: Collection, __: Question, ___: Candidate, text: str) -> bool:
    return _SENTENCE.search(_SPARED.sub(" ", text)) is None


def _asks_prison(question: Question) -> bool:
    return question.language == "en" and _ASKS_PRISON.search(question.text) is not None


def _lacks_prison(_: Collection, __: Question, ___: Candidate, text: str) -> bool:
    return _NAMED_PRISON.search(text) is None


COURT_RULES: Mapping[str, FactRule] = {
    "no sentence of a court": FactRule(
        _asks_sentence, _lacks_sentence, {"sentence", "punishment", "term"}
    ),
    "no prison is named": FactRule(_asks_prison, _lacks_prison, {"prison", "jail", "gaol"}),
}
"""Rules by name, as those of `other_fact.py`."""
