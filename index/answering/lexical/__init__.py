"""Word relations of English: word families, synonyms, hyponyms, abbreviations. Pure."""

from index.answering.lexical.common_abbreviations import load_common_forms
from index.answering.lexical.compounds import find_compounds, join_words, list_heads, split_word
from index.answering.lexical.equivalent_words import MAX_RUN, find_broader_words, find_equivalents
from index.answering.lexical.light_verbs import (
    FILLERS,
    LIGHT_BESIDE_OTHERS,
    LIGHT_VERBS,
    UNMISSED,
    find_unmissed,
    is_light_here,
)
from index.answering.lexical.phrasal_verbs import find_phrasal_verbs
from index.answering.lexical.role_words import find_role_words
from index.answering.lexical.same_words import (
    find_others,
    find_same_words,
    is_told_apart,
    list_case_forms,
    says_same,
    tells_other_deed,
)
from index.answering.lexical.separable_verbs import list_joined, list_separated
from index.answering.lexical.synonyms import find_synonyms
from index.answering.lexical.word_families import find_related_terms

__all__ = [
    "FILLERS",
    "LIGHT_BESIDE_OTHERS",
    "LIGHT_VERBS",
    "MAX_RUN",
    "UNMISSED",
    "find_broader_words",
    "find_compounds",
    "find_equivalents",
    "find_others",
    "find_phrasal_verbs",
    "find_related_terms",
    "find_role_words",
    "find_same_words",
    "find_synonyms",
    "find_unmissed",
    "is_light_here",
    "is_told_apart",
    "join_words",
    "list_case_forms",
    "list_heads",
    "list_joined",
    "list_separated",
    "load_common_forms",
    "says_same",
    "split_word",
    "tells_other_deed",
]
