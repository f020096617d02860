"""Deeds done with another thing: "borrow one game" is not "borrow a chair". Pure."""

import re
from collections.abc import Sequence

from index.analysis import STOP_TERMS, Token, extract_terms, tokenize
from index.answering.features import Candidate
from index.answering.lexical import UNMISSED, find_synonyms
from index.answering.other_facts.asked_object import COMPANIONS, PARTICLES, find_deed_and_object
from index.answering.other_facts.said_words import PEOPLE, is_akin, is_unknown, list_forms, says
from index.answering.question import PREPOSITIONS, AnswerType, Question, Word
from index.answering.section_headings import HeadingFinder
from index.collection import Collection
from index.languages import ENGLISH

MAX_DESCRIBED = 3
"""Words between a deed and the noun of its object: "borrow one of the old games"."""

MAX_CONTENT = 2
"""Content words of a question that has no more than a deed and its object."""

_KEEP = frozenset(extract_terms("keep kept"))
_BRING = frozenset(extract_terms("bring brought"))
"""Terms of a verb that is mostly not missed, but of what one may bring it tells one thing."""

ALLOWING = re.compile(
    r"\b(?:allow|ban|forbid|forbad|forbidd|permit|prohibit)\w*"
    r"|\b(?:cannot|can't|free|fine|may|must|never|nobody|ok|okay|only|please|welcome)\b|^\W*no\b",
    re.IGNORECASE,
)
"""Words that say what one may do, and what not; "can be bought" says it of one deed alone."""

_BEFORE_OBJECT = ENGLISH.determiners | set(ENGLISH.number_units)
_NOT_OBJECTS = STOP_TERMS | frozenset(extract_terms(" ".join(ENGLISH.periods) + " time times"))
_BE = ENGLISH.forms_of_be


def is_done_with_other(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence has the deed asked about, with another object.

    Of the question it says no more than the deed, and the asked object is said nowhere near. Of a
    question that is not for yes or no some source has it: else it may be another word for the
    object that the sentence has.
    """
    found = find_deed_and_object(question)
    if found is None:
        return False
    deed, objects = found
    told = _KEEP | _BRING if question.answer_type is AnswerType.YES_NO else _KEEP
    if deed.term in UNMISSED - told or not _may_be_other(question, objects):
        return False
    if candidate.said_terms - UNMISSED - {deed.term}:
        return False
    tokens = tokenize(text)
    others = [
        noun
        for at, token in enumerate(tokens)
        if token.term in list_forms(deed)
        for noun in _find_objects(tokens, at)
    ]
    if not others or any(_are_akin(word, noun) for word in objects for noun in others):
        return False
    return not any(_is_said_near(collection, question, candidate, word) for word in objects)


def leaves_deed_with_object(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether it is asked if one can do something that no source speaks of with a thing.

    "The key to the van is in the office" does not say if one can rent the van. A sentence that
    says what is allowed may.
    """
    found = find_deed_and_object(question)
    if found is None or question.answer_type is not AnswerType.YES_NO:
        return False
    deed, objects = found
    content = {word.term for word in question.words if word.content and word.term not in UNMISSED}
    if len(content) > MAX_CONTENT or not is_unknown(question, deed):
        return False
    if any(word.name for word in objects) or says(collection, candidate, deed):
        return False
    return not ALLOWING.search(text)


def _may_be_other(question: Question, objects: Sequence[Word]) -> bool:
    """Tell whether a sentence with another object is no answer; names are looked up elsewhere."""
    if any(word.name for word in objects):
        return False
    return question.answer_type is AnswerType.YES_NO or all(word.id >= 0 for word in objects)


def _find_objects(tokens: Sequence[Token], at: int) -> list[Token]:
    """Return the nouns that may be the object of the deed at a place, in the active or passive."""
    start = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].word in PARTICLES)
    following = tokens[start : start + 1 + MAX_DESCRIBED]
    opens = following[:1]
    if opens and (opens[0].word in _BEFORE_OBJECT or opens[0].word.isdigit()):
        return _take_nouns(following[1:])
    if opens and opens[0].word.endswith("s") and opens[0].term not in _NOT_OBJECTS:
        return [opens[0]]
    before = tokens[max(0, at - 4) : at]
    if before and before[-1].word in _BE:
        return [each for each in before[:-1] if _is_noun(each)]
    return []


def _take_nouns(tokens: Sequence[Token]) -> list[Token]:
    """Return the nouns up to the first small word behind one."""
    found: list[Token] = []
    for token in tokens:
        if _is_noun(token):
            found.append(token)
        elif found or token.word in PREPOSITIONS:
            break
    return found


def _is_noun(token: Token) -> bool:
    return token.term not in _NOT_OBJECTS and token.word.isalpha()


def _are_akin(asked: Word, noun: Token) -> bool:
    """Tell whether two nouns may be words for the same thing, or are both for people."""
    people = PEOPLE | COMPANIONS
    if asked.term in people and noun.term in people:
        return True
    return noun.term in list_forms(asked) or asked.term in find_synonyms(noun.term)


def _is_said_near(
    collection: Collection, question: Question, candidate: Candidate, word: Word
) -> bool:
    """Tell whether a sentence, what stands over it or the title says a word or one akin to it."""
    if says(collection, candidate, word):
        return True
    heading = HeadingFinder(collection).find(candidate.paragraph, candidate.article)
    passages = collection.passages([candidate.sentence, *([heading] if heading >= 0 else [])])
    texts = [passages[0].title, *(each.masked_text for each in passages)]
    terms = {term for each in texts for term in extract_terms(each)}
    if not list_forms(word).isdisjoint(terms):
        return True
    said = {token.word for each in texts for token in tokenize(each)} | terms
    return any(is_akin(question, word, other) for other in said)
