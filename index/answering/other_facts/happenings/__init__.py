"""What happened to somebody: a deed of no source, a death, a sentence, whose it was. Pure."""

from collections.abc import Mapping

from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.happenings.court_outcomes import COURT_RULES
from index.answering.other_facts.happenings.deaths import DEATH_RULES
from index.answering.other_facts.happenings.deeds_in_return import RETURN_RULES
from index.answering.other_facts.happenings.deeds_of_no_source import DEED_RULES
from index.answering.other_facts.happenings.doers import DOER_RULES
from index.answering.other_facts.happenings.light_deeds import LIGHT_RULES
from index.answering.other_facts.happenings.owners import OWNER_RULES
from index.answering.other_facts.happenings.personal_deeds import PERSONAL_RULES
from index.answering.other_facts.happenings.sides_of_a_match import SIDE_RULES
from index.answering.other_facts.happenings.successors import SUCCESSOR_RULES
from index.answering.other_facts.happenings.times_of_others import TIME_RULES

__all__ = ["HAPPENING_RULES"]

HAPPENING_RULES: Mapping[str, FactRule] = {
    **DEED_RULES,
    **DEATH_RULES,
    **COURT_RULES,
    **RETURN_RULES,
    **LIGHT_RULES,
    **DOER_RULES,
    **SIDE_RULES,
    **PERSONAL_RULES,
    **TIME_RULES,
    **OWNER_RULES,
    **SUCCESSOR_RULES,
}
"""Rules by name, as those of `other_fact.py`."""
