"""Other things of one kind or name, by number, size or contrast, or behind a pronoun. Pure."""

from index.answering.gate.grounding.other_things.contrasting_words import (
    find_contrasting,
    find_other_side,
)
from index.answering.gate.grounding.other_things.other_measures import find_other_measure
from index.answering.gate.grounding.other_things.other_numbers import (
    find_other_model,
    find_other_number,
    find_other_year,
)
from index.answering.gate.grounding.other_things.pronouns_for_others import (
    find_other_antecedent,
    find_other_named,
    find_other_owner_of_it,
)

__all__ = [
    "find_contrasting",
    "find_other_antecedent",
    "find_other_measure",
    "find_other_model",
    "find_other_named",
    "find_other_number",
    "find_other_owner_of_it",
    "find_other_side",
    "find_other_year",
]
