"""Values that are asked for, and that a sentence which has the words leaves untold. Pure."""

from collections.abc import Mapping

from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.untold_values.other_counts import COUNT_RULES
from index.answering.other_facts.untold_values.other_of_kind import KIND_RULES
from index.answering.other_facts.untold_values.other_ones import OTHER_RULES
from index.answering.other_facts.untold_values.other_owners import OWNER_RULES
from index.answering.other_facts.untold_values.other_ranks import RANK_RULES
from index.answering.other_facts.untold_values.passing_mentions import MENTION_RULES
from index.answering.other_facts.untold_values.untold_names import NAME_RULES

__all__ = ["VALUE_RULES"]

VALUE_RULES: Mapping[str, FactRule] = {
    **COUNT_RULES,
    **KIND_RULES,
    **OTHER_RULES,
    **OWNER_RULES,
    **RANK_RULES,
    **MENTION_RULES,
    **NAME_RULES,
}
"""Rules by name, as those of `other_fact.py`."""
