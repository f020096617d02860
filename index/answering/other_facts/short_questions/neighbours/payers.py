"""For whom or what a price is asked: "how much is a ticket for a *dog*". Pure.

A plain price is that of a person: of a dog, a bicycle or a caravan it has to be said. English
questions alone.
"""

from collections.abc import Mapping
from functools import lru_cache
from itertools import takewhile

from index.analysis import extract_terms
from index.answering.features import Candidate
from index.answering.lexical import UNMISSED
from index.answering.other_facts.asked_object import COMPANIONS
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.said_words import PEOPLE, is_akin
from index.answering.other_facts.short_questions.asked_parts import is_short
from index.answering.other_facts.short_questions.surroundings import Around, is_of, is_slip
from index.answering.question import Question, Word, asks_cost, list_lowered
from index.collection import Collection
from index.languages import ENGLISH

_ONE = frozenset({"a", "an", "another", "my", "one", "our", "your"})
_ANYBODY = (
    PEOPLE
    | COMPANIONS
    | frozenset(
        extract_terms(
            "adult attendee baby beginner boy child client customer family foreigner girl group"
            " guest individual infant kid lady local man member newcomer non-member participant"
            " passenger patient pensioner player pupil reader resident senior student teenager"
            " tourist user visitor woman"
        )
    )
)
"""Terms of people, whom a plain price may be for."""

_COST = frozenset(extract_terms("charge come cost go sell"))

_TAKEN = frozenset(extract_terms("evening ride seat place trip visit tour ticket stay season go"))
"""Terms of what a plain price is for."""

_PERIODS = frozenset(term for each in ENGLISH.periods for term in extract_terms(each))


@lru_cache(maxsize=4)  # once for the ranking and the gate
def find_payer(question: Question) -> Word | None:
    """Return for what a price is asked: "a ticket for a *dog*", None for people and periods."""
    texts = list_lowered(question)
    if not is_short(question) or "for" not in texts[:-2] or not asks_cost(question):
        return None
    at = texts.index("for", 0, -2)
    if texts[at + 1] not in _ONE:
        return None
    noun = [
        *takewhile(lambda word: word.content and word.term not in _COST, question.words[at + 2 :])
    ]
    if not noun or noun[-1].name or not noun[-1].text.isalpha():
        return None
    is_free = noun[-1].term in _ANYBODY | _TAKEN | _PERIODS | UNMISSED
    has_thing = any(word.content and word.term not in UNMISSED for word in question.words[:at])
    return noun[-1] if has_thing and not is_free else None


def leaves_payer(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence, and what stands over it, does not speak of what the price is for."""
    payer = find_payer(question)
    if payer is None:
        return False
    if not is_slip(question, payer):
        return not is_of(collection, question, candidate, payer, near=True)
    told = {*extract_terms(text), *Around(collection, candidate).over}
    return not any(is_akin(question, payer, each) for each in told)


PAYER_RULES: Mapping[str, FactRule] = {
    "the price for others": FactRule(find_payer, leaves_payer, {"for"}),
}
"""Rules by name, as those of `rules.py`."""
