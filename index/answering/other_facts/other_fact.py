"""Another fact than the one asked for: what a sentence leaves unsaid or tells of something else.

"She became mayor in 2015" does not say when she was born, whatever else it has of the question.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from index.analysis import extract_terms
from index.answering.features import Candidate
from index.answering.lexical import LIGHT_VERBS, UNMISSED
from index.answering.other_facts.asked_object import (
    ASKERS,
    COMPANIONS,
    OFFERING,
    find_deed_and_object,
    find_object,
    find_quality,
)
from index.answering.other_facts.contacts import (
    asks_to_reach,
    find_contact,
    is_contact_of_other,
    lacks_contact,
    tells_contact,
)
from index.answering.other_facts.deed_objects import is_done_with_other, leaves_deed_with_object
from index.answering.other_facts.dimensions import (
    DIMENSION_WORDS,
    asks_dimension,
    tells_other_dimension,
)
from index.answering.other_facts.fact_rule import UNKNOWN, FactRule, FactRules, Tells
from index.answering.other_facts.happenings import HAPPENING_RULES
from index.answering.other_facts.other_deeds import (
    asks_who,
    find_past_deed,
    find_reopening,
    is_other_role,
    is_role_of_other_owner,
    is_where_done,
    is_yet_to_come,
    leaves_deed,
    leaves_deed_of_subject,
    leaves_how_to,
    leaves_reopening,
)
from index.answering.other_facts.other_languages import find_other_fact_in_language
from index.answering.other_facts.other_questions import (
    answers_other_question,
    is_under_other_title,
    leaves_object,
)
from index.answering.other_facts.other_speakers import (
    UTTERANCES,
    find_speaker,
    is_said_by_other,
    leaves_statement,
)
from index.answering.other_facts.reported_questions import (
    asks_beyond_references,
    asks_for_facts,
    is_taken_back,
    only_asks,
    only_refers,
)
from index.answering.other_facts.said_words import PEOPLE, is_unknown, says, says_itself
from index.answering.other_facts.short_questions import AMOUNT_RULES, SHORT_RULES
from index.answering.other_facts.untold_values import VALUE_RULES
from index.answering.other_facts.wanted_words import (
    DEED_TYPES,
    DID,
    OPENERS,
    OPENERS_OF_DECISION,
    OPENERS_OF_HOW_TO,
    find_decided,
    find_deed,
    find_deed_of_subject,
    find_how_to,
    find_measured,
    find_permitted,
    find_role,
    find_subject_of_amount,
    is_past,
)
from index.answering.page_questions import stands_under_same
from index.answering.question import (
    AnswerType,
    Question,
    Word,
    asks_cost,
    find_required_expressions,
    find_specific_words,
)
from index.answering.ranking import HEADING_WORDS
from index.collection import Collection
from index.expressions import SentenceFlag, find_amounts, find_flags
from index.languages import is_common_word

_DESCRIBED = re.compile(r"\W*[^\W\d_]+(?:[ -][^\W\d_]+){0,3}\W{0,3}:\W{0,3}\s\S")


_WITH_SUBJECT = {AnswerType.YES_NO, AnswerType.WHEN, AnswerType.WHERE, AnswerType.WHO}
"""Types of questions about a thing, whatever the verb: "when does the *band* come"."""

_DOERS = frozenset({"i", "we", "you"})
_LIGHT_VERBS = LIGHT_VERBS | frozenset(extract_terms("bring brought"))

_MEASURED = frozenset({"capacity", "distance", "range", "reach", "size", "speed", "weight"})
"""Qualities that any measure may tell."""

_Key = tuple[int, int, bool]
"""A candidate's sentence and column, and whether a heading lent it words."""


def find_other_fact(collection: Collection, question: Question, candidate: Candidate) -> str:
    """Return why a sentence tells another fact than the one asked for, "" where it may tell that.

    The reason is one of a few names of rules.
    """
    if question.language != "en":
        return find_other_fact_in_language(collection, question, candidate)
    rules, known = _prepare(question)
    if not rules:
        return ""
    key = (candidate.sentence, candidate.column, HEADING_WORDS in candidate.extra)
    if (found := known.get(key)) is None:
        text = collection.passages([candidate.sentence])[0].masked_text
        asked = (name for name, tells in rules if tells(collection, question, candidate, text))
        found = next(asked, "")
        if found and stands_under_same(collection, question, candidate.sentence):
            found = ""  # whatever it says, it is what the page answers
        known[key] = found
    return found


@lru_cache(maxsize=4)  # once for the ranking and the gate
def _prepare(question: Question) -> tuple[Sequence[tuple[str, Tells]], dict[_Key, str]]:
    """Return the rules that read a question, and a place for what they decide of its sentences."""
    likely = _FACT_RULES.find_likely(question)
    return [(name, tells) for _, name, _, reads, tells in likely if reads(question)], {}


def _tells_dimension(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    return tells_other_dimension(text, question)


def _leaves(find: Callable[[Question], Word | None], opening: AbstractSet[str]) -> FactRule:
    """Return the rule that a sentence leaves unsaid what `find` takes from the question.

    The question begins with one of the words of `opening`.
    """

    def leaves(collection: Collection, question: Question, candidate: Candidate, _: str) -> bool:
        subject = find(question)
        return subject is not None and not says(collection, candidate, subject)

    return FactRule(find, leaves, opening=opening)


def _counts_other_noun(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether things are to be counted that no source has, and the sentence counts others.

    Two nouns for people may be two words for the same.
    """
    noun = question.counted_noun
    if question.answer_type is not AnswerType.HOW_MANY or noun is None:
        return False
    if not is_unknown(question, noun) or says(collection, candidate, noun):
        return False
    units = [each.unit for each in find_amounts(text) if each.kind & SentenceFlag.COUNT]
    counted = [term for unit in units for term in extract_terms(unit)[-1:]]
    return bool(counted) and (noun.term not in PEOPLE | COMPANIONS or PEOPLE.isdisjoint(counted))


def _leaves_contact(
    collection: Collection, question: Question, candidate: Candidate, _: str
) -> bool:
    """Tell whether a number or address is asked for, and neither sentence nor link has one."""
    if not find_contact(question):
        return False
    text = collection.passages([candidate.sentence])[0].text
    return lacks_contact(text, question) or is_contact_of_other(text, question, candidate)


def _leaves_how_to(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence does not say how to do something, and only describes the thing.

    It has no more of the question than names, or opens with a label: "Fen ox: 60 strength".
    """
    if HEADING_WORDS in candidate.extra or not leaves_how_to(collection, question, candidate):
        return False
    if asks_to_reach(question) and tells_contact(collection, candidate):
        return False
    if _is_how_to_of_title(collection, question, candidate):
        return False
    said = candidate.said_terms
    names = {word.term for word in find_specific_words(question)}
    return bool(said) and (said <= names or _DESCRIBED.match(text) is not None)


def _is_how_to_of_title(collection: Collection, question: Question, candidate: Candidate) -> bool:
    """Tell whether the title says what is to be done: "On Linux, unpack it" in "Install it"."""
    deed = find_how_to(question)
    if deed is None or not any(word.text.lower() in _DOERS for word in question.words):
        return False
    passage = collection.passages([candidate.sentence])[0]
    return deed.term in extract_terms(passage.title)


def _is_of_others(collection: Collection, question: Question, candidate: Candidate, _: str) -> bool:
    """Tell whether the amount of people is asked whom no source has."""
    subject = find_subject_of_amount(question)
    if subject is None or not is_unknown(question, subject):
        return False
    return not says(collection, candidate, subject)


def _measures_other(
    collection: Collection, question: Question, candidate: Candidate, _: str
) -> bool:
    """Tell whether the price, age or size of what no source has is asked, and of what else is told.

    The price of entry or of a membership may be told without these words.
    """
    if not question.missing or not (asks_cost(question) or _asks_degree(question)):
        return False
    subject = find_measured(question)
    if not subject or any(not is_unknown(question, word) for word in subject):
        return False
    return not any(says(collection, candidate, word) for word in subject)


def _says_light_verb_alone(
    collection: Collection, question: Question, candidate: Candidate, _: str
) -> bool:
    """Tell whether of all that is asked the sentence only has a verb such as come.

    "Come to the open evening" says nothing of dogs.
    """
    if question.answer_type not in _WITH_SUBJECT or HEADING_WORDS in candidate.extra:
        return False
    told = [word for word in question.words if word.content and word.term not in UNMISSED]
    said = candidate.said_terms
    if not told or not said or not said <= _LIGHT_VERBS:
        return False
    if any(word.term in PEOPLE | COMPANIONS for word in told):
        return False  # a friend may be a guest
    return not any(says(collection, candidate, word) for word in told)


def _leaves_quality(_: Collection, question: Question, candidate: Candidate, text: str) -> bool:
    """Tell whether what is asked of a thing is a word of no source: "the *make* of the vehicle"."""
    quality = find_quality(question)
    if quality is None or quality.id >= 0 or not is_common_word(quality.text.lower()):
        return False
    if quality.text.lower() in _MEASURED and find_flags(text) & int(SentenceFlag.MEASURE):
        return False
    return not says_itself(candidate, quality, text)


def _asks_degree(question: Question) -> bool:
    """Tell whether it is asked how old, tall, deep … something is; "how much notice" is none."""
    if question.answer_type is AnswerType.HOW_OLD:
        return True
    required = find_required_expressions(question)
    return question.answer_type is AnswerType.HOW_MUCH and required == SentenceFlag.MEASURE


def _counts_unknown(question: Question) -> bool:
    noun = question.counted_noun
    is_count = question.answer_type is AnswerType.HOW_MANY and noun is not None
    return is_count and noun is not None and is_unknown(question, noun)


def _has_light_verb(question: Question) -> bool:
    is_asked = question.answer_type in _WITH_SUBJECT
    return is_asked and any(word.content and word.term in _LIGHT_VERBS for word in question.words)


@lru_cache(maxsize=4)  # once for two rules
def _has_unknown(question: Question) -> bool:
    return any(word.content and is_unknown(question, word) for word in question.words)


def _measures_unknown(question: Question) -> bool:
    return bool(question.missing) and (asks_cost(question) or _asks_degree(question))


_RULES: Mapping[str, FactRule] = {
    "another dimension": FactRule(asks_dimension, _tells_dimension, DIMENSION_WORDS),
    "the deed is not said": FactRule(find_deed, leaves_deed, types=DEED_TYPES),
    "another thing is allowed": _leaves(find_permitted, OPENERS),
    "another thing was decided": _leaves(find_decided, OPENERS_OF_DECISION),
    "no such number or address": FactRule(find_contact, _leaves_contact),
    "how to do it is not said": FactRule(find_how_to, _leaves_how_to, opening=OPENERS_OF_HOW_TO),
    "it is yet to come": FactRule(is_past, is_yet_to_come, opening={"when"}),
    "another thing is counted": FactRule(
        _counts_unknown, _counts_other_noun, types={AnswerType.HOW_MANY}
    ),
    "the amount of others": FactRule(find_subject_of_amount, _is_of_others),
    "the role in something else": FactRule(
        find_role, is_other_role, {"the"}, types={AnswerType.WHO}
    ),
    "the role of something else": FactRule(
        asks_who, is_role_of_other_owner, types={AnswerType.WHO}
    ),
    "where something else did it": FactRule(find_past_deed, is_where_done, {"did"}),
    "nothing is said of opening": FactRule(
        find_reopening, leaves_reopening, {"open", "opens", "reopen", "reopens"}
    ),
    "taken back by a correction": FactRule(asks_for_facts, is_taken_back),
    "only asks": FactRule(asks_for_facts, only_asks),
    "only refers to another page": FactRule(asks_beyond_references, only_refers),
    **AMOUNT_RULES,
    "another object": FactRule(find_object, leaves_object, ASKERS | OFFERING | {"to", "there"}),
    "done with another thing": FactRule(find_deed_and_object, is_done_with_other, ASKERS),
    "the deed of no source": FactRule(find_deed_and_object, leaves_deed_with_object, ASKERS),
    "the price or size of another thing": FactRule(
        _measures_unknown, _measures_other, traits=UNKNOWN
    ),
    "only a light verb is said": FactRule(
        _has_light_verb, _says_light_verb_alone, types=_WITH_SUBJECT
    ),
    "what the subject did is not said": FactRule(
        find_deed_of_subject, leaves_deed_of_subject, opening=DID
    ),
    "another quality": FactRule(find_quality, _leaves_quality, {"of"}, {"what"}),
    "the statement of somebody else": FactRule(find_speaker, is_said_by_other, UTTERANCES),
    "nothing is said": FactRule(find_speaker, leaves_statement, UTTERANCES),
    "another question": FactRule(_has_unknown, answers_other_question, traits=UNKNOWN),
    "another title": FactRule(_has_unknown, is_under_other_title, traits=UNKNOWN),
    **SHORT_RULES,
    **HAPPENING_RULES,
    **VALUE_RULES,
}

_FACT_RULES = FactRules(_RULES)
