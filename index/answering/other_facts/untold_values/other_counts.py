"""Counts of others: members are no moderators, and those present are not all. Pure.

"It has grown to 3,400 members" does not say how many moderators there are, where the same article
speaks of these. English questions alone.
"""

import re
from collections.abc import Mapping

from index.analysis import extract_terms
from index.answering.features import Candidate
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.said_words import PEOPLE, says_itself
from index.answering.other_facts.short_questions import is_told_elsewhere
from index.answering.question import AnswerType, Question, list_lowered
from index.collection import Collection
from index.expressions import SentenceFlag, find_amounts
from index.languages import ENGLISH, word_set

_ANYBODY = frozenset(
    extract_terms(
        "member people person player user visitor guest participant spectator fan viewer resident"
        " friend man men woman women child children kid"
    )
)
"""Terms of nouns for people of any role."""

_ANYTHING = frozenset(
    extract_terms(
        "area aspect case category copy example form group item kind level option part"
        " piece place point reason section set sort step thing type unit version way"
    )
)
"""Terms of nouns that count whatever there is: "divided in four *ways*"."""

_UNITS = ENGLISH.periods | ENGLISH.measures | ENGLISH.currencies | {"times"}
_ATTENDANCE = re.compile(
    r"\b(?:present|attended|in attendance|turned out|turned up)\b", re.IGNORECASE
)
_ATTENDING = word_set("attend attended attending attendance came come present there turned vote")


def _counts_things(question: Question) -> bool:
    noun = question.counted_noun
    is_count = question.language == "en" and question.answer_type is AnswerType.HOW_MANY
    return is_count and noun is not None and noun.text.lower() not in _UNITS


def _counts_others(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence counts other things than those asked for, which stand elsewhere.

    People of any role may be those of the asked one, but where people of a role are asked for.
    """
    noun = question.counted_noun
    if noun is None or says_itself(candidate, noun, text):
        return False
    if noun.term in _ANYBODY | _ANYTHING:
        return False
    counted = [
        {*extract_terms(each.unit)} for each in find_amounts(text) if each.kind & SentenceFlag.COUNT
    ]
    is_role = noun.term in PEOPLE or noun.text.lower().endswith(("ers", "ors", "ists"))
    if not counted or not all(counted):
        return False
    if is_role and not all(each & _ANYBODY for each in counted):
        return False
    return is_told_elsewhere(collection, question, candidate, noun)


def _counts_those_present(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    """Tell whether it is asked how many somebody has, and a sentence counts who was present."""
    texts = list_lowered(question)
    asks_all = texts[-1] in {"have", "has"} or not {"total", "altogether"}.isdisjoint(texts)
    return asks_all and _ATTENDING.isdisjoint(texts) and _ATTENDANCE.search(text) is not None


COUNT_RULES: Mapping[str, FactRule] = {
    "others are counted": FactRule(_counts_things, _counts_others, types={AnswerType.HOW_MANY}),
    "those present are counted": FactRule(
        _counts_things, _counts_those_present, types={AnswerType.HOW_MANY}
    ),
}
"""Rules by name, as those of `other_fact.py`."""
