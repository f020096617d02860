"""Cards that are no means of payment: "others pay 15 dollars for a library card". Pure.

That does not say whether one can pay by card. English questions alone.
"""

import re
from collections.abc import Mapping

from index.answering.features import Candidate
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.short_questions.asked_parts import is_short
from index.answering.page_questions import find_question_over
from index.answering.question import Question
from index.collection import Collection

_ASKED = re.compile(
    r"\bpay(?:ing)? (?:for \w+ )?(?:by|with|using) (?:an? |my )?(?:\w+ )?cards?\b", re.IGNORECASE
)
_CARD = re.compile(r"\bcards?\b", re.IGNORECASE)
_OF_PAYMENT = re.compile(
    r"\b(?:accept\w*|all|and|any|bank|by|cash|common|contactless|credit|debit|no|only|or"
    r"|tak(?:e|es|ing|en)|using|via|with)\b[\w ,/-]{0,25}\bcards?\b"
    r"|\bcards?\b[\w ,/-]{0,25}\b(?:accepted|payments?|readers?|taken|terminals?|welcome|work)\b",
    re.IGNORECASE,
)


def asks_to_pay_by_card(question: Question) -> bool:
    """Tell whether it is asked if, where or how one may pay by card."""
    return is_short(question) and _ASKED.search(question.text) is not None


def has_other_card(collection: Collection, _: Question, candidate: Candidate, text: str) -> bool:
    """Tell whether a sentence has a card, and none that is a means of payment."""
    if not _CARD.search(text) or _OF_PAYMENT.search(text):
        return False
    over = collection.passages([*find_question_over(collection, candidate.sentence)])
    return not any(_OF_PAYMENT.search(each.masked_text) for each in over)


PAYMENT_RULES: Mapping[str, FactRule] = {
    "a card that is no money": FactRule(asks_to_pay_by_card, has_other_card, {"card", "cards"}),
}
"""Rules by name, as those of `rules.py`."""
