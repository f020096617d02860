"""Who keeps or runs something: a sentence that answers has a word for it, or names somebody. Pure.

"The Sorn hut has 22 beds" does not say who keeps it. English questions alone.
"""

from collections.abc import Mapping
from functools import lru_cache

from index.analysis import extract_terms
from index.answering.features import Candidate
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.short_questions.asked_parts import is_short
from index.answering.other_facts.short_questions.surroundings import is_said
from index.answering.question import DETERMINERS, Question, Word, list_lowered
from index.collection import Collection
from index.expressions import SentenceFlag, find_names
from index.languages import ENGLISH

_KEEPING = frozenset(
    extract_terms("cook clean guard head keep lead maintain manage own run supervise tend")
)
MIN_WORDS = 4


@lru_cache(maxsize=4)  # once for the ranking and the gate
def find_keeping(question: Question) -> Word | None:
    """Return the verb of "who *keeps* the hut", None for any other question."""
    words, texts = question.words, list_lowered(question)
    if len(words) < MIN_WORDS or not is_short(question) or texts[0] != "who":
        return None
    is_of_thing = texts[2] in DETERMINERS | ENGLISH.articles or words[2].name
    return words[1] if words[1].term in _KEEPING and is_of_thing else None


def leaves_keeper(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence has no word for keeping, and names nobody whom the question lacks."""
    deed = find_keeping(question)
    if deed is None or is_said(collection, question, candidate, deed, text):
        return False
    asked = {word.term for word in question.words}
    return not any(
        not name.kind & SentenceFlag.PLACE
        and asked.isdisjoint(extract_terms(text[slice(*name.core)]))
        for name in find_names(text)
    )


KEEPER_RULES: Mapping[str, FactRule] = {
    "nobody who keeps it": FactRule(find_keeping, leaves_keeper, opening={"who"}),
}
"""Rules by name, as those of `rules.py`."""
