"""Questions and titles of a page about another thing than the one asked about. Pure.

What stands under "can I bring a guest" says nothing of a bicycle, and the line "Teacher: Ada Lund"
under "Weaving course" not who teaches the drawing course.
"""

from collections.abc import Sequence
from itertools import pairwise

from index.analysis import STOP_TERMS, extract_terms, tokenize
from index.answering.features import Candidate
from index.answering.lexical import find_synonyms
from index.answering.other_facts.asked_object import COMPANIONS, find_object
from index.answering.other_facts.said_words import PEOPLE, is_akin, is_unknown, list_forms, says
from index.answering.page_questions import find_answer_under, find_question_over
from index.answering.question import Question, Word
from index.answering.ranking import is_labelled_line
from index.collection import Collection
from index.languages import ENGLISH, is_common_word

_BEFORE_KIND = ENGLISH.articles | ENGLISH.determiners
"""Words that open the name of a thing: "the drawing course"."""


def answers_other_question(
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
        if is_unknown(question, word) and is_common_word(word.text.lower())
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


def is_under_other_title(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a labelled line stands under a title of another thing of the same kind.

    That is named by a word before one of the title, which no source has.
    """
    passage = collection.passages([candidate.sentence])[0]
    if not passage.above or not is_labelled_line(text):
        return False
    titles = "\n".join([passage.title, *(each.masked_text for each in passage.above)])
    around = {*extract_terms(titles), *extract_terms(text)}
    for before, word, following in zip(
        question.words, question.words[1:], question.words[2:], strict=False
    ):
        gap = question.text[word.span.end : following.span.start]
        is_kind = word.content and following.content and following.term in around
        if (
            not is_kind
            or not gap.isspace()
            or before.text.lower() not in _BEFORE_KIND
            or not is_unknown(question, word)
        ):
            continue
        if around.isdisjoint(list_forms(word)) and is_common_word(word.text.lower()):
            return True
    return False


def leaves_object(collection: Collection, question: Question, candidate: Candidate, _: str) -> bool:
    """Tell whether a page answers a question about another thing: "can I bring a *guest*".

    The thing asked about is said neither by that question nor by anything under it, in no form and
    no other words. Two words for people may be two words for the same.
    """
    return is_answered_for_other(collection, candidate, question, find_object(question))


def is_answered_for_other(
    collection: Collection, candidate: Candidate, question: Question, asked: Sequence[Word]
) -> bool:
    """Tell whether a question stands over a sentence, and no asked word there or under it."""
    over = find_question_over(collection, candidate.sentence) if asked else range(0)
    if not over or any(says(collection, candidate, word) for word in asked):
        return False
    under = find_answer_under(collection, over[0])
    passages = collection.passages([*over, *under])
    texts = [passages[0].title, *(each.masked_text for each in passages)]
    terms = {term for each in texts for term in extract_terms(each)}
    forms = [list_forms(word) for word in asked]
    if any(not terms.isdisjoint(each) for each in forms):
        return False
    if any(word.term in find_synonyms(term) for term in terms for word in asked):
        return False
    people = PEOPLE | COMPANIONS
    if not people.isdisjoint(terms) and any(not people.isdisjoint(each) for each in forms):
        return False
    said = {token.word for each in texts for token in tokenize(each)} | terms
    return not any(is_akin(question, word, other) for word in asked for other in said)
