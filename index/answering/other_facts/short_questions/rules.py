"""Rules for short questions: the deed, the role and whose it is have to be said. Pure.

"The choir is conducted by Tom Hale" does not say who founded it, nor who is its president.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from index.analysis import extract_terms, tokenize
from index.answering.features import Candidate
from index.answering.other_facts.asked_object import COMPANIONS, PARTICLES, asks_if_had, find_object
from index.answering.other_facts.contacts import asks_to_reach, tells_contact
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.other_deeds import is_labelled_step
from index.answering.other_facts.said_words import PEOPLE, is_unknown, list_forms, says, says_itself
from index.answering.other_facts.short_questions.asked_age import asks_age, is_age_of_other
from index.answering.other_facts.short_questions.asked_attributes import (
    ATTRIBUTE_RULES,
    is_told_elsewhere,
)
from index.answering.other_facts.short_questions.asked_parts import (
    OPENERS_OF_PARTS,
    OPENERS_OF_SUBJECT,
    find_owned,
    find_parts,
    is_short,
)
from index.answering.other_facts.short_questions.asked_states import STATE_RULES
from index.answering.other_facts.short_questions.contrasts import find_contrast, may_contrast
from index.answering.other_facts.short_questions.neighbours import NEIGHBOUR_RULES
from index.answering.other_facts.short_questions.other_senses import SENSE_RULES
from index.answering.other_facts.short_questions.other_things import THING_RULES
from index.answering.other_facts.short_questions.surroundings import (
    Around,
    is_of,
    is_said,
    is_spoken_of,
)
from index.answering.other_facts.short_questions.untold_facts import UNTOLD_RULES
from index.answering.other_facts.short_questions.untold_parts import (
    has_parts,
    has_subject,
    leaves_deed,
    leaves_role,
    leaves_subject,
)
from index.answering.other_facts.short_questions.wanted_details import (
    asks_cause,
    asks_day,
    asks_head,
    asks_hours,
    asks_side,
    lacks_cause,
    lacks_day,
    lacks_head,
    lacks_hours,
    lacks_side,
)
from index.answering.other_facts.wanted_words import OPENERS_OF_HOW_TO, find_how_to, find_measured
from index.answering.question import AnswerType, Question, Word, asks_cost, list_lowered
from index.collection import Collection
from index.languages import is_common_word

_ALLOWING = re.compile(
    r"\b(?:all|allow\w*|any\w*|ban\w*|can(?:not)?|every\w*|forbid\w*|free|may|must|never|no\w*"
    r"|only|other|permit\w*|please|prohibit\w*|welcome)\b",
    re.IGNORECASE,
)
_PRICES = frozenset(extract_terms("charge cost fare fee money much pay price spend total worth"))
_ENTRY = re.compile(r"\b(?:admission|entrance|entry|free)\b", re.IGNORECASE)
_NEED = frozenset({"need", "needs", "require", "required"})


def _tells_contrast(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence is about what stands against the asked thing."""
    around = Around(collection, candidate)
    if not around.goes_on and not find_contrast(question, text):
        return False
    return bool(find_contrast(question, f"{around.subject} {text}", around.before))


def _has_other_price(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether the price of something is asked, of which nothing near a sentence has a word."""
    subject = find_measured(question)
    if not subject or any(word.name for word in question.words):
        return False
    content = [word for word in question.words if word.content]
    kinds = [word for word in content if word not in subject and word.term not in _PRICES]
    if _ENTRY.search(text) or any(
        says_itself(candidate, word, text) for word in kinds if word.id >= 0
    ):
        near = False
    else:
        near = subject[0] in content[:2]
    head = _find_head(question, subject)
    if is_spoken_of(collection, candidate, [head]):
        return False  # "the footbridge is rotten. Council took the offer of 90 pounds"
    if is_told_elsewhere(collection, question, candidate, head):
        return True  # a card of ten swims is no swimming lesson
    if near and is_spoken_of(collection, candidate, subject):
        return False
    return not any(is_of(collection, question, candidate, word, near=near) for word in subject)


def _find_head(question: Question, subject: Sequence[Word]) -> Word:
    """Return the last of the nouns that stand side by side: "a swimming *lesson* for a child"."""
    head = subject[0]
    for before, word in pairwise(question.words):
        if before is head and word in subject and question.text[head.span.end] in " -":
            head = word
    return head


def _leaves_allowed(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether it is asked if one may have something that is in no source.

    What is said of everything, or of what is allowed, may answer.
    """
    asked = find_object(question)
    if any(word.text.lower() in _NEED for word in question.words):
        return False
    if not all(is_unknown(question, word) and is_common_word(word.text.lower()) for word in asked):
        return False
    if any(word.term in PEOPLE | COMPANIONS for word in asked):
        return False  # a friend may be a guest
    if any(says(collection, candidate, word) for word in asked):
        return False
    is_there = list_lowered(question)[:2][-1:] == ("there",) or asks_if_had(question)
    return is_there or not _ALLOWING.search(text)


def _is_of_other_owner(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    """Tell whether a sentence has what is asked for of something else: "the number of the shop"."""
    found = find_owned(question) if is_short(question) else None
    if found is None:
        return False
    owned, owner = found
    tokens = tokenize(text)
    if any(token.term in list_forms(owner) for token in tokens):
        return False
    for at, token in enumerate(tokens[:-3]):
        of, the, other = tokens[at + 1 : at + 4]
        if token.term == owned.term and of.word in {"of", "for"} and the.word in {"the", "our"}:
            return text[other.start].islower()
    return False


def _leaves_how_to(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether it is asked how to do something that is in no source, and nothing says it."""
    deed = find_how_to(question)
    if deed is None or not is_short(question) or not is_unknown(question, deed):
        return False
    if asks_to_reach(question) and tells_contact(collection, candidate):
        return False
    after, behind = [*question.words[question.words.index(deed) + 1 :], None, None][:2]
    is_particle = after is not None and after.text.lower() in PARTICLES
    if is_particle and not (behind is not None and behind.content):
        return False  # "how do I log in", but not "how do I pay in shells"
    if not is_common_word(deed.text.lower()) or is_labelled_step(text, deed):
        return False
    return not is_said(collection, question, candidate, deed, text)


def _may_contrast(question: Question) -> bool:
    # "Closed" answers whether it is open.
    is_read = is_short(question) and question.answer_type is not AnswerType.YES_NO
    return is_read and may_contrast(question)


def _asks_price(question: Question) -> bool:
    return asks_cost(question) and is_short(question)


def _asks_permission(question: Question) -> bool:
    is_read = question.answer_type is AnswerType.YES_NO and is_short(question)
    return is_read and bool(find_object(question))


def _reads_text(
    asks: Callable[[Question], bool],
    lacks: Callable[[str, Question], bool],
    opening: AbstractSet[str] | None = None,
    types: AbstractSet[AnswerType] | None = None,
) -> FactRule:
    """Return the rule of a function that reads no more than the text, of short questions.

    These begin with one of the words of `opening`, and are of one of the types, if given.
    """

    def lacks_it(_: Collection, question: Question, __: Candidate, text: str) -> bool:
        return lacks(text, question)

    return FactRule(
        lambda question: is_short(question) and asks(question),
        lacks_it,
        opening=opening,
        types=types,
    )


SHORT_RULES: Mapping[str, FactRule] = {
    "a contrasting thing": FactRule(_may_contrast, _tells_contrast),
    "another deed": FactRule(has_parts, leaves_deed, opening=OPENERS_OF_PARTS),
    "another role": FactRule(
        lambda question: find_parts(question).role, leaves_role, opening=OPENERS_OF_PARTS
    ),
    "the age of another": FactRule(asks_age, is_age_of_other, types={AnswerType.HOW_OLD}),
    "no side of the vote": _reads_text(asks_side, lacks_side, {"who"}),
    "a subject of no source": FactRule(has_subject, leaves_subject, opening=OPENERS_OF_SUBJECT),
    "the price of something else": FactRule(_asks_price, _has_other_price),
    "what is not spoken of": FactRule(_asks_permission, _leaves_allowed, types={AnswerType.YES_NO}),
    "how to do what is in no source": FactRule(
        find_how_to, _leaves_how_to, opening=OPENERS_OF_HOW_TO
    ),
    "that of another": FactRule(find_owned, _is_of_other_owner, {"of", "for"}),
    "no cause": _reads_text(asks_cause, lacks_cause, {"what", "what's"}),
    "no time of a day": _reads_text(asks_day, lacks_day, types={AnswerType.YES_NO}),
    "nobody in charge": _reads_text(asks_head, lacks_head, {"who", "who's"}),
    "no opening hours": _reads_text(asks_hours, lacks_hours, {"when"}),
    **ATTRIBUTE_RULES,
    **NEIGHBOUR_RULES,
    **STATE_RULES,
    **SENSE_RULES,
    **THING_RULES,
    **UNTOLD_RULES,
}
"""Rules by name; each tells whether a sentence has another fact than a short question asks for."""
