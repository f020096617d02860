"""States and deeds that a question for yes or no asks about, which what is told leaves out. Pure.

"The pool is open daily" says nothing of whether the pool is heated, and a heading nothing of
whether something is allowed.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from index.analysis import extract_terms
from index.answering.features import Candidate
from index.answering.lexical import UNMISSED
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.said_words import is_unknown, says_itself
from index.answering.other_facts.short_questions.surroundings import Around, is_said
from index.answering.question import (
    DETERMINERS,
    PREPOSITIONS,
    AnswerType,
    Question,
    Word,
    list_lowered,
)
from index.collection import Collection
from index.languages import ENGLISH, is_common_word
from index.types import Kind

MAX_CONTENT = 4
"""Content words of a question that names a thing and a state."""

_BE = frozenset({"is", "are", "was", "were"})
_STATING = re.compile(
    r"\b(?:(?:is|are|was|were)(?! an? )|been|being|became|becomes?|remains?|stays?|has|have|had|can"
    r"|cannot|may|must|might|will|would|should|could|no|not|never|without|contains?|causes?|makes?"
    r")\b|n['’]t\b",
    re.IGNORECASE,
)
"""What a sentence has that may tell in which state something is."""

_TOLD_OTHERWISE = UNMISSED | frozenset(
    extract_terms(
        "accepted allowed available banned cheap closed compulsory expensive far forbidden free"
        " included legal mandatory near nearby necessary obligatory open optional permitted"
        " possible prohibited required safe true valid"
        " afternoon evening morning night noon today tomorrow tonight weekend"
        " spring summer autumn winter " + " ".join((*ENGLISH.months, *ENGLISH.weekdays))
    )
)
"""Terms of states that a rule, a price or a time tells without a word for them, and of times."""


@lru_cache(maxsize=4)  # once for the ranking and the gate
def find_state(question: Question) -> Word | None:
    """Return the state of a thing that is asked about: "is the pool *heated*", or None.

    English questions alone.
    """
    words = question.words
    content = [word for word in words if word.content]
    if question.language != "en" or not 1 < len(content) <= MAX_CONTENT or len(words) < 4:
        return None
    opening, article = list_lowered(question)[:2]
    if opening not in _BE or article not in DETERMINERS | ENGLISH.articles:
        return None
    is_timed = words[-1].term in _TOLD_OTHERWISE and words[-2].text.lower() in PREPOSITIONS
    state = words[-3 if is_timed else -1]  # "is the cellar *heated* in winter"
    is_state = state.content and not state.name and state.term not in _TOLD_OTHERWISE
    return state if is_state else None


def leaves_state(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a state is asked that no source has a word for, and nothing near says it.

    So it is where the paragraph has that word for something else, and the sentence says nothing of
    any state: "the bolete grows under birches" beside "the funnel is poisonous".
    """
    state = find_state(question)
    if state is None or not is_common_word(state.text.lower()):
        return False
    if not is_unknown(question, state) and (
        _STATING.search(text) or state.term not in Around(collection, candidate).section
    ):
        return False
    return not is_said(collection, question, candidate, state, text) and not says_itself(
        candidate, state, text
    )


def is_heading_alone(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a heading is to answer yes or no that only names the thing.

    It has one word of the question, or not all.
    """
    if collection.passages([candidate.sentence])[0].kind is not Kind.HEADLINE:
        return False
    asked = [word for word in question.words if word.content and word.term not in UNMISSED]
    over = Around(collection, candidate).over
    if len(asked) == 1:
        return True
    return any(not says_itself(candidate, word, text) and word.term not in over for word in asked)


def _asks_yes_or_no(question: Question) -> bool:
    return question.answer_type is AnswerType.YES_NO and question.language == "en"


STATE_RULES: Mapping[str, FactRule] = {
    "the state is not said": FactRule(find_state, leaves_state, opening=_BE),
    "a heading alone": FactRule(_asks_yes_or_no, is_heading_alone, types={AnswerType.YES_NO}),
}
"""Rules by name, as those of `rules.py`."""
