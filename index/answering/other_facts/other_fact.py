"""Another fact than the one asked for: what a sentence leaves unsaid or tells of something else.

"She became mayor in 2015" does not say when she was born, whatever else it has of the question.
"""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import compress, pairwise

import numpy as np

from index.analysis import STOP_TERMS, Token, extract_terms, tokenize
from index.answering.features import Candidate, find_subject_sentences
from index.answering.lexical import UNMISSED, find_related_terms, find_synonyms
from index.answering.other_facts.asked_object import COMPANIONS, find_object, find_quality
from index.answering.other_facts.contacts import find_contact, lacks_contact
from index.answering.other_facts.dimensions import asks_dimension, tells_other_dimension
from index.answering.other_facts.wanted_words import (
    asks_when_done,
    find_decided,
    find_deed,
    find_how_to,
    find_permitted,
    find_role,
    find_subject_of_amount,
    is_past,
)
from index.answering.page_questions import find_answer_under, find_question_over
from index.answering.question import (
    AnswerType,
    Question,
    Word,
    asks_price_in_language,
    find_expression_terms,
    find_specific_words,
)
from index.answering.ranking import HEADING_WORDS
from index.collection import Collection
from index.expressions import SentenceFlag, find_amounts, find_names
from index.languages import ENGLISH, is_common_word
from index.vocabulary import is_one_edit

_LIFE = re.compile(r"\b\d{4}\W{1,5}(?:\w+ ){0,3}\d{4}\b|\*|†")
"""The years of a life: "Ana Bell (1820-1910)"."""

_LIFE_DEEDS = frozenset(extract_terms("born die died"))
_COMING = re.compile(
    r"\b(?:next|upcoming) (?:\w+ ){1,3}(?:is|are|starts?|begins?|takes place)\b"
    r"|\bwill (?:be|take)\b",
    re.IGNORECASE,
)
_PRONOUNS = frozenset({"he", "she", "they", "it", "i", "we", "his", "her", "their", "its"})
_DESCRIBED = re.compile(r"\W*[^\W\d_]+(?:[ -][^\W\d_]+){0,3}\W{0,3}:\W{0,3}\s\S")
_LABEL = re.compile(r"\W*[^\W\d_]+(?: [^\W\d_]+){0,2}: +\S")
_PEOPLE = frozenset(extract_terms("people persons")) | {
    term for noun in ENGLISH.person_nouns for term in extract_terms(noun)
}

NUM_LETTERS = 5
"""First letters that forms of one word share: "cheating" and "cheaters"."""

MIN_PART = 4
"""Least letters of a word that may be part of a compound: "username"."""


def find_other_fact(collection: Collection, question: Question, candidate: Candidate) -> str:
    """Return why a sentence tells another fact than the one asked for, "" where it may tell that.

    The reason is one of a few names of rules.
    """
    if question.language != "en":
        return "the price of what no source has" if _asks_price_of_unknown(question) else ""
    if not _wants_something(question):
        return ""
    text = collection.passages([candidate.sentence])[0].masked_text
    return next(
        (name for name, tells in _RULES.items() if tells(collection, question, candidate, text)), ""
    )


@lru_cache(maxsize=4)  # once for the ranking and the gate
def _asks_price_of_unknown(question: Question) -> bool:
    """Tell whether the price is asked, in another language than English, of what no source has."""
    if not question.missing or not asks_price_in_language(question):
        return False
    kinds = find_expression_terms(question.language)
    subject = [word.text for word in question.words if word.content and word.term not in kinds]
    return bool(subject) and set(question.missing).issuperset(subject)


@lru_cache(maxsize=4)  # once for the ranking and the gate
def _wants_something(question: Question) -> bool:
    """Tell whether a question is one that some rule reads, so that its sentence has to be read."""
    wanted = (
        find_decided,
        find_deed,
        find_how_to,
        find_permitted,
        find_role,
        find_subject_of_amount,
    )
    return (
        asks_dimension(question)
        or bool(find_contact(question))
        or is_past(question)
        or bool(question.missing)
        or bool(find_object(question))
        or find_quality(question) is not None
        or any(find(question) is not None for find in wanted)
    )


def says(collection: Collection, candidate: Candidate, word: Word) -> bool:
    """Tell whether a sentence, what it goes on from or the question over it says a word.

    Other words for it count.
    """
    if _says_itself(candidate, word, collection.passages([candidate.sentence])[0].masked_text):
        return True
    before = _list_before(collection, candidate)
    texts = (each.masked_text for each in collection.passages(before))
    return any(not _list_forms(word).isdisjoint(extract_terms(each)) for each in texts)


def _says_itself(candidate: Candidate, word: Word, text: str) -> bool:
    """Tell whether a sentence, whose text is given, says a word or another one for it."""
    table, column = candidate.table, candidate.column
    if word.term in table.content_terms:
        row = table.content_terms.index(word.term)
        if table.matched_idf[row, column] > 0 or table.in_other_words[row, column]:
            return True
    return not _list_forms(word).isdisjoint(extract_terms(text))


def _list_forms(word: Word) -> set[str]:
    return {word.term, *find_related_terms(word.term), *find_synonyms(word.term)}


def _list_before(collection: Collection, candidate: Candidate) -> list[int]:
    """Return the sentences that one goes on from: its subject's, and the question over it."""
    sentence = np.array([candidate.sentence], dtype=np.int64)
    members = collection.sentences_of(candidate.paragraph)
    flags = collection.flags(sentence)
    found = [*find_question_over(collection, candidate.sentence)]
    if int(flags[0]) & int(SentenceFlag.PRONOUN):
        before = find_subject_sentences(collection, sentence, np.array([members.start]), flags)
        found += [int(before[0])] if int(before[0]) in members else []
    return found


def _is_unknown(question: Question, word: Word) -> bool:
    """Tell whether no source has a word, in any form or corrected, that an answer has to say."""
    return word.id < 0 and word.term not in question.expansions and word.term not in UNMISSED


def _tells_dimension(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    return tells_other_dimension(text, question)


def _leaves_deed(_: Collection, question: Question, candidate: Candidate, text: str) -> bool:
    """Tell whether only names stand beside a deed, and the sentence does not tell it of them."""
    deed = find_deed(question)
    if deed is None:
        return False
    if _says_itself(candidate, deed, text):
        return not asks_when_done(question) and _is_done_by_other(question, deed, text)
    return not (deed.term in _LIFE_DEEDS and _LIFE.search(text))


def _is_done_by_other(question: Question, deed: Word, text: str) -> bool:
    """Tell whether another name stands before a deed, and none has all of an asked one."""
    asked = {word.term for word in find_specific_words(question)}
    names = [(each.core, {*extract_terms(text[slice(*each.core)])}) for each in find_names(text)]
    place = next((each.start for each in tokenize(text) if each.term == deed.term), -1)
    before = [terms for span, terms in names if span.end <= place]
    words_before = {token.word for token in tokenize(text[: max(place, 0)])}
    if not before or any(asked <= terms for _, terms in names) or _PRONOUNS & words_before:
        return False
    return not any(terms <= asked for terms in before) and bool(asked)


def _leaves(find: Callable[[Question], Word | None]) -> "_Rule":
    """Return the rule that a sentence leaves unsaid what `find` takes from the question."""

    def leaves(collection: Collection, question: Question, candidate: Candidate, _: str) -> bool:
        subject = find(question)
        return subject is not None and not says(collection, candidate, subject)

    return leaves


def _counts_other_noun(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether things are to be counted that no source has, and the sentence counts others.

    Two nouns for people may be two words for the same.
    """
    noun = question.counted_noun
    if question.answer_type is not AnswerType.HOW_MANY or noun is None:
        return False
    if not _is_unknown(question, noun) or says(collection, candidate, noun):
        return False
    units = [each.unit for each in find_amounts(text) if each.kind & SentenceFlag.COUNT]
    counted = [term for unit in units for term in extract_terms(unit)[-1:]]
    return bool(counted) and (noun.term not in _PEOPLE or _PEOPLE.isdisjoint(counted))


def _leaves_contact(
    collection: Collection, question: Question, candidate: Candidate, _: str
) -> bool:
    """Tell whether a number or address is asked for, and neither sentence nor link has one."""
    if not find_contact(question):
        return False
    return lacks_contact(collection.passages([candidate.sentence])[0].text, question)


def _leaves_how_to(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence does not say how to do something, and only describes the thing.

    It has no more of the question than names, or opens with a label: "Fen ox: 60 strength".
    """
    if HEADING_WORDS in candidate.extra or not leaves_how_to(collection, question, candidate):
        return False
    table, column = candidate.table, candidate.column
    said = {*compress(table.content_terms, (table.matched_idf[:, column] > 0).tolist())}
    names = {word.term for word in find_specific_words(question)}
    return bool(said) and (said <= names or _DESCRIBED.match(text) is not None)


def _is_yet_to_come(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    """Tell whether it is asked when something happened, and the sentence tells of what will."""
    return is_past(question) and _COMING.search(text) is not None


def _is_of_others(collection: Collection, question: Question, candidate: Candidate, _: str) -> bool:
    """Tell whether the amount of people is asked whom no source has."""
    subject = find_subject_of_amount(question)
    if subject is None or not _is_unknown(question, subject):
        return False
    return not says(collection, candidate, subject)


def _is_other_role(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    """Tell whether a sentence has the role in something else, or a label of another role.

    "Captain of the Alma" is not that of the Brita.
    """
    found = find_role(question)
    if found is None:
        return False
    role, names = found
    forms = {role.term, *find_synonyms(role.term)}
    tokens = tokenize(text)
    places = [at for at, token in enumerate(tokens) if token.term in forms]
    if not places and names and not _has_new_name(question, text):
        return True
    if not places:
        return bool(_LABEL.match(text)) and _is_unknown(question, role)
    owners = {word.term for word in names}
    found_owners = [_find_owner(text, place, tokens) for place in places]
    return bool(owners) and all(owner and owner not in owners for owner in found_owners)


def _has_new_name(question: Question, text: str) -> bool:
    """Tell whether a sentence has a name of which the question has no word."""
    known = {word.term for word in question.words}
    names = (extract_terms(text[slice(*each.core)]) for each in find_names(text))
    return any(known.isdisjoint(terms) for terms in names)


def _find_owner(text: str, place: int, tokens: Sequence[Token]) -> str:
    """Return the term that opens the name whose role it is, "" if none: "of the Alma", "Alma's".

    The role is the token at a place.
    """
    after = [token for token in tokens[place + 1 : place + 4] if token.word not in ENGLISH.articles]
    if len(after) > 1 and after[0].word == "of" and text[after[1].start].isupper():
        return after[1].term
    before = tokens[place - 1] if place else None
    if before is None or not text[before.start].isupper():
        return ""
    written = text[before.start : tokens[place].start].rstrip()
    return before.term if written.endswith(("'s", "’s", "s'", "s’")) else ""


def _answers_other_question(
    collection: Collection, question: Question, candidate: Candidate, _: str
) -> bool:
    """Tell whether the question over a sentence asks about another thing that no source has not.

    "Can I return a used helmet" is not "can I return a used tent".
    """
    over = find_question_over(collection, candidate.sentence)
    if not over:
        return False
    unknown = {
        word.span.start
        for word in question.words
        if _is_unknown(question, word) and is_common_word(word.text.lower())
    }
    if not unknown:
        return False
    asked = {word.term for word in question.words}
    passages = collection.passages([*over])
    tokens = [token for each in passages for token in tokenize(each.masked_text)]
    for before, word in pairwise(question.words):
        if word.span.start not in unknown or not before.content or not word.content:
            continue
        if says(collection, candidate, word):
            continue
        for token, following in pairwise(tokens):
            is_other = following.term not in asked and following.term not in STOP_TERMS
            if token.term == before.term and is_other:
                return True
    return False


def _leaves_object(
    collection: Collection, question: Question, candidate: Candidate, _: str
) -> bool:
    """Tell whether a page answers a question about another thing: "can I bring a *guest*".

    The thing asked about is said neither by that question nor by anything under it, in no form and
    no other words. Two words for people may be two words for the same.
    """
    asked = find_object(question)
    over = find_question_over(collection, candidate.sentence) if asked else range(0)
    if not over or any(says(collection, candidate, word) for word in asked):
        return False
    under = find_answer_under(collection, over[0])
    passages = collection.passages([*over, *under])
    texts = [passages[0].title, *(each.masked_text for each in passages)]
    terms = {term for each in texts for term in extract_terms(each)}
    forms = [_list_forms(word) for word in asked]
    if any(not terms.isdisjoint(each) for each in forms):
        return False
    if any(word.term in find_synonyms(term) for term in terms for word in asked):
        return False
    people = _PEOPLE | COMPANIONS
    if not people.isdisjoint(terms) and any(not people.isdisjoint(each) for each in forms):
        return False
    said = {token.word for each in texts for token in tokenize(each)} | terms
    return not any(_is_akin(question, word, other) for word in asked for other in said)


def _is_akin(question: Question, asked: Word, said: str) -> bool:
    """Tell whether a word may be a form of another, part of a compound, or a slip for it.

    "Cheating" and "cheaters", "name" and "username", "gmae" and "game".
    """
    word = asked.text.lower()
    if len(word) >= MIN_PART and (said.startswith(word[:NUM_LETTERS]) or said.endswith(word)):
        return True
    is_slip = _is_unknown(question, asked) and not is_common_word(word)
    return is_slip and is_one_edit(word, said)


def _leaves_quality(_: Collection, question: Question, candidate: Candidate, text: str) -> bool:
    """Tell whether what is asked of a thing is a word of no source: "the *make* of the vehicle"."""
    quality = find_quality(question)
    if quality is None or quality.id >= 0 or not is_common_word(quality.text.lower()):
        return False
    return not _says_itself(candidate, quality, text)


_Rule = Callable[[Collection, Question, Candidate, str], bool]
_RULES: dict[str, _Rule] = {
    "another dimension": _tells_dimension,
    "the deed is not said": _leaves_deed,
    "another thing is allowed": _leaves(find_permitted),
    "another thing was decided": _leaves(find_decided),
    "no such number or address": _leaves_contact,
    "how to do it is not said": _leaves_how_to,
    "it is yet to come": _is_yet_to_come,
    "another thing is counted": _counts_other_noun,
    "the amount of others": _is_of_others,
    "the role in something else": _is_other_role,
    "another object": _leaves_object,
    "another quality": _leaves_quality,
    "another question": _answers_other_question,
}


def leaves_how_to(collection: Collection, question: Question, candidate: Candidate) -> bool:
    """Tell whether it is asked how to do something, and the sentence does not say that."""
    deed = find_how_to(question)
    return deed is not None and not says(collection, candidate, deed)
