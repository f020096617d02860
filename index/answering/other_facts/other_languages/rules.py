"""Other facts in languages other than English, by the words of their tables. Pure.

Less is read of a sentence than in English: a deed or role that the table tells apart from others,
the role of somebody, what is counted, and the title of another article.
"""

from collections.abc import Callable

from index.analysis import extract_terms
from index.answering.features import Candidate
from index.answering.lexical import says_same
from index.answering.other_facts.other_languages.asked_names import (
    asks_for_name_in_language,
    find_named_noun,
    holds_new_name_in_language,
)
from index.answering.other_facts.other_languages.asked_roles import find_asked_role
from index.answering.other_facts.other_languages.deeds_left_unsaid import (
    is_other_deed,
    is_short,
    leaves_deed,
    leaves_new_deed,
    tells_deed_alone,
)
from index.answering.other_facts.other_languages.other_titles import is_under_other_title
from index.answering.other_facts.other_languages.other_values import (
    NOUN_BEHIND,
    counts_other_noun,
    find_counted,
    names_other_by_character,
    tells_contrast,
    tells_other_dimension_in_language,
    tells_other_edge,
    tells_other_ordinal,
)
from index.answering.other_facts.other_languages.priced_things import asks_price_of_unknown
from index.answering.other_facts.other_languages.things_elsewhere import (
    is_of_thing_beside,
    is_of_thing_elsewhere,
)
from index.answering.other_facts.other_languages.unknown_subjects import names_unknown_subject
from index.answering.other_facts.other_languages.unknown_things import (
    find_wanted_thing,
    names_unknown_thing,
)
from index.answering.other_facts.other_languages.word_matches import read_before, says_word
from index.answering.question import Question, Word, asks_price_in_language, find_expression_terms
from index.collection import Collection
from index.languages import find_language, word_set
from index.types import Passage

_PEOPLE = word_set(
    """leute menschen personen gäste besucher mensen personas gente personnes gens persone pessoas
    человек людей людини людей osób ludzi"""
)
"""Nouns for people who may be counted by any other noun for people."""


def find_other_fact_in_language(
    collection: Collection, question: Question, candidate: Candidate
) -> str:
    """Return why a sentence tells another fact than was asked for, "" where it may tell that."""
    passage = collection.passages([candidate.sentence])[0]
    return next(
        (name for name, tells in _RULES.items() if tells(collection, question, candidate, passage)),
        "",
    )


def _leaves_role(
    collection: Collection, question: Question, candidate: Candidate, passage: Passage
) -> bool:
    """Tell whether it is asked who has a role, or who somebody is, and that is not said.

    "The club was founded by ten fishermen" does not say who its trainer is.
    """
    role = find_asked_role(question)
    if not role:
        return False
    texts = [passage.masked_text, passage.title, *read_before(collection, candidate)]
    if isinstance(role, str):
        said = any(role in text for text in texts)
        return not said and not any(says_same(role, text, question.language) for text in texts)
    return not any(says_word(question, word, text) for word in role for text in texts)


def _is_about_unknown(_: Collection, question: Question, __: Candidate, ___: Passage) -> bool:
    return names_unknown_subject(question)


def _leaves_thing(
    collection: Collection, question: Question, candidate: Candidate, passage: Passage
) -> bool:
    """Tell whether a thing of no source is named, or asked if there is one, and it is not said."""
    if names_unknown_thing(question):
        return True
    thing = find_wanted_thing(question)
    if thing is None:
        return False
    texts = [passage.masked_text, passage.title, *read_before(collection, candidate)]
    return not any(says_word(question, thing, text) for text in texts)


def _prices_other_thing(
    collection: Collection, question: Question, candidate: Candidate, passage: Passage
) -> bool:
    """Tell whether the price of one thing is asked, and a sentence says what another one costs.

    "Un vélo coûte vingt euros" does not say what a helmet costs. It has the same word for it.
    """
    if not asks_price_in_language(question):
        return False
    content = [word for word in question.words if word.content]
    things = [word for word in content if not _is_of_price(word, question)]
    if len(things) != 1:
        return False
    costs = {word.term for word in content if word is not things[0]}
    if costs.isdisjoint(extract_terms(passage.masked_text, question.language)):
        return False
    texts = [passage.masked_text, passage.title, *read_before(collection, candidate)]
    return not any(says_word(question, things[0], text) for text in texts)


def _is_of_price(word: Word, question: Question) -> bool:
    own = find_language(question.language).expression_words
    kinds = find_expression_terms(question.language)
    return word.asking or "money" in (own.get(word.text.lower()), kinds.get(word.term))


def _tells_other_value(_: Collection, question: Question, __: Candidate, passage: Passage) -> bool:
    """Tell whether a sentence has another dimension, end of opening hours, or one of several."""
    if not is_short(question):
        return False
    text = passage.masked_text
    return (
        tells_other_dimension_in_language(text, question)
        or tells_other_edge(text, question)
        or counts_other_noun(text, question)
        or tells_other_ordinal(f"{passage.title} {text}", question)
        or tells_contrast(text, question)
        or names_other_by_character(f"{passage.title} {text}", question)
    )


def _leaves_named_role(
    collection: Collection, question: Question, candidate: Candidate, passage: Passage
) -> bool:
    """Tell whether it is asked what somebody or something is called, and that is not mentioned.

    "Der Bademeister heißt Olaf Krüger" does not say what his wife is called.
    """
    noun = find_named_noun(question)
    if noun is None:
        return False
    texts = [passage.masked_text, passage.title, *read_before(collection, candidate)]
    return not any(says_word(question, noun, text) for text in texts)


def _is_of_thing_elsewhere(
    _: Collection, question: Question, __: Candidate, passage: Passage
) -> bool:
    return is_of_thing_elsewhere(question, passage)


def _leaves_name(_: Collection, question: Question, __: Candidate, passage: Passage) -> bool:
    if not asks_for_name_in_language(question):
        return False
    return not holds_new_name_in_language(passage.masked_text, question)


def _is_price_of_unknown(_: Collection, question: Question, __: Candidate, ___: Passage) -> bool:
    return asks_price_of_unknown(question)


def _counts_other(
    collection: Collection, question: Question, candidate: Candidate, passage: Passage
) -> bool:
    """Tell whether things are to be counted that a sentence does not name: it counts others.

    Where some source has a word for them, they are looked for in what it goes on from, too, and any
    people may be counted.
    """
    noun = find_counted(question)
    if noun is None or noun.term in question.expansions:
        return False
    if noun.id < 0:
        return not says_word(question, noun, passage.masked_text)
    if question.language not in NOUN_BEHIND or not is_short(question):
        return False
    if noun.text.lower() in _PEOPLE:
        return False
    texts = [passage.masked_text, passage.title, *read_before(collection, candidate)]
    return not any(says_word(question, noun, text) for text in texts)


_Rule = Callable[[Collection, Question, Candidate, Passage], bool]

_RULES: dict[str, _Rule] = {
    "the price of what no source has": _is_price_of_unknown,
    "another deed": is_other_deed,
    "the role in something else": _leaves_role,
    "no name is said": _leaves_name,
    "no source has the subject": _is_about_unknown,
    "the thing is not said": _leaves_thing,
    "the price of another thing": _prices_other_thing,
    "another value": _tells_other_value,
    "the deed is not said": leaves_deed,
    "no source has the deed": leaves_new_deed,
    "what is named is not said": _leaves_named_role,
    "the deed on something else": tells_deed_alone,
    "another thing is counted": _counts_other,
    "the thing of another place": _is_of_thing_elsewhere,
    "the thing of another kind": is_of_thing_beside,
    "another title": is_under_other_title,
}
