"""A deed in return: who shoots does not yet shoot back. Pure.

"The soldiers fired at the van" does not say whether anybody fired back. English questions alone.
"""

from collections.abc import Mapping

from index.answering.features import Candidate
from index.answering.other_facts.fact_rule import FactRule
from index.answering.question import AnswerType, Question
from index.answering.ranking import asks_for_return, may_tell_return
from index.collection import Collection


def _lacks_return(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    return not may_tell_return(question, text)


RETURN_RULES: Mapping[str, FactRule] = {
    "nothing in return": FactRule(
        asks_for_return, _lacks_return, {"back"}, types={AnswerType.YES_NO}
    ),
}
"""Rules by name, as those of `other_fact.py`."""
