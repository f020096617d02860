"""Candidate sentences, and the features by which they are ranked. Pure."""

from index.answering.features.candidate import (
    NO_EXTRA,
    TOLD_BEHIND,
    Candidate,
    FeatureTable,
    SentenceTerms,
    rescore,
)
from index.answering.features.candidate_context import (
    CandidateContext,
    find_row_start,
    find_subject_sentence,
    find_subject_sentences,
    hint_surroundings,
)
from index.answering.features.features import (
    OTHER_LANGUAGES,
    PRONOUN_FACTOR,
    WEIGHTS,
    compute_features,
)
from index.answering.features.object_pronouns import has_pronoun_object
from index.answering.features.other_languages import (
    is_in_other_language,
    keep_own_language,
    share_words_of_others,
)
from index.answering.features.pages_of_questions import (
    ASKED_ALIKE,
    IMPLIED,
    ROLES,
    list_head_of_questions,
)
from index.answering.features.query_terms import QueryTerms
from index.answering.features.surface_forms import INFLECTED
from index.answering.features.term_weights import compute_largest_idf

__all__ = [
    "ASKED_ALIKE",
    "IMPLIED",
    "INFLECTED",
    "NO_EXTRA",
    "OTHER_LANGUAGES",
    "PRONOUN_FACTOR",
    "ROLES",
    "TOLD_BEHIND",
    "WEIGHTS",
    "Candidate",
    "CandidateContext",
    "FeatureTable",
    "QueryTerms",
    "SentenceTerms",
    "compute_features",
    "compute_largest_idf",
    "find_row_start",
    "find_subject_sentence",
    "find_subject_sentences",
    "has_pronoun_object",
    "hint_surroundings",
    "is_in_other_language",
    "keep_own_language",
    "list_head_of_questions",
    "rescore",
    "share_words_of_others",
]
