"""The role in something else, by the name right before it: "Torvik captain Ann Bell". Pure.

It does not tell who is captain of Lysnes. English questions alone.
"""

from collections.abc import Mapping

from index.analysis import tokenize
from index.answering.features import Candidate
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.said_words import list_forms
from index.answering.other_facts.wanted_words import find_role
from index.answering.question import AnswerType, Question
from index.collection import Collection
from index.languages import ENGLISH, is_common_word

MAX_NAME = 3
"""Words of a name before a role."""

MAX_BEHIND = 4
"""Words behind a role among which its owner is: "captain of the *Brita*"."""


def _is_of_other_name(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    found = find_role(question)
    if found is None or not found[1]:
        return False
    forms, asked = list_forms(found[0]), {word.term for word in found[1]}
    tokens = tokenize(text)
    is_other = False
    for at, token in enumerate(tokens):
        if token.term not in forms or not at:
            continue
        before = tokens[at - 1]
        near = {each.term for each in tokens[max(0, at - MAX_NAME) : at + 1 + MAX_BEHIND]}
        if not asked.isdisjoint(near):
            return False
        is_beside = text[before.end : token.start] == " " and text[token.start].islower()
        is_name = text[before.start].isupper() and not is_common_word(before.word)
        is_other |= is_beside and is_name and before.word not in ENGLISH.stop_words
    return is_other


OWNER_RULES: Mapping[str, FactRule] = {
    "the role of another name": FactRule(
        find_role, _is_of_other_name, {"the"}, types={AnswerType.WHO}
    ),
}
"""Rules by name, as those of `other_fact.py`."""
