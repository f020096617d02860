"""What is told of a neighbour of the asked thing, or of the thing itself but not that. Pure."""

from collections.abc import Mapping

from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.short_questions.neighbours.keepers import KEEPER_RULES
from index.answering.other_facts.short_questions.neighbours.longer_names import NAME_RULES
from index.answering.other_facts.short_questions.neighbours.means_of_payment import PAYMENT_RULES
from index.answering.other_facts.short_questions.neighbours.opening_states import OPENING_RULES
from index.answering.other_facts.short_questions.neighbours.other_versions import VERSION_RULES
from index.answering.other_facts.short_questions.neighbours.own_things import OWN_RULES
from index.answering.other_facts.short_questions.neighbours.payers import PAYER_RULES
from index.answering.other_facts.short_questions.neighbours.unknown_heads import HEAD_RULES
from index.answering.other_facts.short_questions.neighbours.unnamed_people import UNNAMED_RULES
from index.answering.other_facts.short_questions.neighbours.untold_objects import OBJECT_RULES
from index.answering.other_facts.short_questions.neighbours.untold_things import THING_RULES
from index.answering.other_facts.short_questions.neighbours.words_of_others import WORD_RULES

__all__ = ["NEIGHBOUR_RULES"]

NEIGHBOUR_RULES: Mapping[str, FactRule] = {
    **HEAD_RULES,
    **KEEPER_RULES,
    **NAME_RULES,
    **OPENING_RULES,
    **OBJECT_RULES,
    **OWN_RULES,
    **PAYER_RULES,
    **PAYMENT_RULES,
    **THING_RULES,
    **UNNAMED_RULES,
    **VERSION_RULES,
    **WORD_RULES,
}
"""Rules by name, as those of `rules.py`."""
