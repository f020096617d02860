"""Values that are asked for, and that a sentence which has the words leaves untold. Pure."""

from collections.abc import Mapping

from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.untold_values.last_times import LAST_TIME_RULES
from index.answering.other_facts.untold_values.lower_ranks import RANK_RULES
from index.answering.other_facts.untold_values.other_counts import COUNT_RULES
from index.answering.other_facts.untold_values.other_of_kind import KIND_RULES
from index.answering.other_facts.untold_values.other_ones import OTHER_RULES
from index.answering.other_facts.untold_values.other_owners import OWNER_RULES
from index.answering.other_facts.untold_values.other_seasons import SEASON_RULES
from index.answering.other_facts.untold_values.passing_mentions import MENTION_RULES
from index.answering.other_facts.untold_values.untold_names import NAME_RULES

__all__ = ["VALUE_RULES"]

VALUE_RULES: Mapping[str, FactRule] = {
    **COUNT_RULES,
    **KIND_RULES,
    **OTHER_RULES,
    **OWNER_RULES,
    **LAST_TIME_RULES,
    **RANK_RULES,
    **SEASON_RULES,
    **MENTION_RULES,
    **NAME_RULES,
}
"""Rules by name, as those of `other_fact.py`."""
