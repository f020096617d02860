"""Values of something else than what is asked for, in languages other than English. Pure."""

from index.answering.other_facts.other_languages.other_values.contrasts import tells_contrast
from index.answering.other_facts.other_languages.other_values.counts import (
    NOUN_BEHIND,
    counts_other_noun,
    find_counted,
)
from index.answering.other_facts.other_languages.other_values.dimensions import (
    tells_other_dimension_in_language,
)
from index.answering.other_facts.other_languages.other_values.opening_edges import tells_other_edge
from index.answering.other_facts.other_languages.other_values.ordinals import tells_other_ordinal
from index.answering.other_facts.other_languages.other_values.other_characters import (
    names_other_by_character,
)

__all__ = [
    "NOUN_BEHIND",
    "counts_other_noun",
    "find_counted",
    "names_other_by_character",
    "tells_contrast",
    "tells_other_dimension_in_language",
    "tells_other_edge",
    "tells_other_ordinal",
]
