"""Other facts in languages other than English, by the words of their tables. Pure.

Less is read of a sentence than in English: a deed or role that the table tells apart from others,
the role of somebody, what is counted, and the title of another article.
"""

from collections.abc import Callable, Iterable, Sequence

import numpy as np

from index.analysis import extract_terms, is_function_term
from index.answering.features import Candidate, find_subject_sentence
from index.answering.lexical import is_told_apart, says_same, tells_other_deed
from index.answering.other_facts.other_languages.asked_deeds import (
    find_deed_done,
    find_deed_of_somebody,
    find_written_deed,
    names_nobody,
)
from index.answering.other_facts.other_languages.asked_names import (
    asks_for_name_in_language,
    find_named_noun,
    holds_new_name_in_language,
)
from index.answering.other_facts.other_languages.asked_roles import find_asked_role
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
from index.answering.other_facts.other_languages.things_elsewhere import is_of_thing_elsewhere
from index.answering.other_facts.other_languages.unknown_subjects import names_unknown_subject
from index.answering.other_facts.other_languages.unknown_things import (
    find_wanted_thing,
    names_unknown_thing,
)
from index.answering.page_questions import find_question_over
from index.answering.question import (
    AnswerType,
    Question,
    Word,
    asks_price_in_language,
    find_expression_terms,
)
from index.answering.ranking import has_related
from index.collection import Collection, Ids
from index.languages import find_language, word_set
from index.types import Passage

_MAX_CONTENT = 5
"""Content words of a question of which each matters, and characters of one without spaces."""

_MAX_CHARACTERS = 20

_UNSPACED = frozenset({"zh", "ja", "ko", "th"})
"""Languages in which the noun that is counted is not told from its measure word."""

_TYPES_OF_DEEDS = frozenset({AnswerType.WHEN, AnswerType.WHERE, AnswerType.WHO})

_MAX_WITH_DEED = 3
"""Content words of a question of which one is certainly the deed."""

_VERB_LAST = frozenset({"de", "hi", "ko", "nl", "tr"})
_VERB_FIRST = frozenset({"bg", "cs", "el", "es", "it", "pl", "pt", "ro", "ru", "sk", "uk"})
"""Languages by where the verb stands among the content words of a short question."""

_PEOPLE = word_set(
    """leute menschen personen gäste besucher mensen personas gente personnes gens persone pessoas
    человек людей людини людей osób ludzi"""
)
"""Nouns for people who may be counted by any other noun for people."""

_PERFECT = frozenset({"hat", "haben", "heeft", "hebben"})
"""Auxiliaries of what somebody has done there."""

_OPENERS = frozenset({"wer", "wann", "wo", "wie", "wanneer", "waar"})
"""Question words that ask there for who did something, when or where."""

_PARTICIPLE_LAST = frozenset({"de", "nl"})
"""Languages that end a question on a deed with its participle."""

_MIN_SHARE_OF_TITLE = 0.5
"""Least share of the terms of a title that a question has if it names that article's thing."""

_NUM_TITLES = 3
"""Articles with the words that one lacks whose titles are read."""

_MIN_STEM = 3
"""Letters that two forms of one word have in common, where words have many endings."""

_MIN_PART = 4
"""Letters of a word that may be part of a compound."""


def find_other_fact_in_language(
    collection: Collection, question: Question, candidate: Candidate
) -> str:
    """Return why a sentence tells another fact than was asked for, "" where it may tell that."""
    passage = collection.passages([candidate.sentence])[0]
    return next(
        (name for name, tells in _RULES.items() if tells(collection, question, candidate, passage)),
        "",
    )


def _is_other_deed(_: Collection, question: Question, __: Candidate, passage: Passage) -> bool:
    """Tell whether a short question asks for one deed, and the sentence only tells another."""
    if not _is_short(question):
        return False
    return tells_other_deed(question.text, passage.masked_text, question.language)


def _is_short(question: Question) -> bool:
    if question.language in _UNSPACED:
        return len(question.text) <= _MAX_CHARACTERS
    return sum(word.content for word in question.words) <= _MAX_CONTENT


def _leaves_role(
    collection: Collection, question: Question, candidate: Candidate, passage: Passage
) -> bool:
    """Tell whether it is asked who has a role, or who somebody is, and that is not said.

    "The club was founded by ten fishermen" does not say who its trainer is.
    """
    role = find_asked_role(question)
    if not role:
        return False
    texts = [passage.masked_text, passage.title, *_read_before(collection, candidate)]
    if isinstance(role, str):
        said = any(role in text for text in texts)
        return not said and not any(says_same(role, text, question.language) for text in texts)
    return not any(_says(question, word, text) for word in role for text in texts)


def _read_before(collection: Collection, candidate: Candidate) -> Sequence[str]:
    """Return the texts that a sentence goes on from: its subject's, and the question over it."""
    found = [*find_question_over(collection, candidate.sentence)]
    before = find_subject_sentence(collection, candidate.sentence, candidate.paragraph)
    found += [before] if before >= 0 else []
    return [each.masked_text for each in collection.passages(found)]


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
    texts = [passage.masked_text, passage.title, *_read_before(collection, candidate)]
    return not any(_says(question, thing, text) for text in texts)


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
    texts = [passage.masked_text, passage.title, *_read_before(collection, candidate)]
    return not any(_says(question, things[0], text) for text in texts)


def _is_of_price(word: Word, question: Question) -> bool:
    own = find_language(question.language).expression_words
    kinds = find_expression_terms(question.language)
    return word.asking or "money" in (own.get(word.text.lower()), kinds.get(word.term))


def _tells_other_value(_: Collection, question: Question, __: Candidate, passage: Passage) -> bool:
    """Tell whether a sentence has another dimension, end of opening hours, or one of several."""
    if not _is_short(question):
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


def _leaves_deed(
    collection: Collection, question: Question, candidate: Candidate, passage: Passage
) -> bool:
    """Tell whether a deed is asked about that neither a sentence nor what it goes on from says.

    Of "who" only where the sentence names nobody; of the past only where other words are known for
    the deed.
    """
    text = passage.masked_text
    if written := find_written_deed(question):
        return written not in text and not says_same(written, text, question.language)
    deed = find_deed_of_somebody(question)
    if deed is None or not names_nobody(text, question):
        deed = find_deed_done(question)
        if deed is None or not is_told_apart(deed.term, question.language):
            return False
    texts = [text, *_read_before(collection, candidate)]
    return not any(_says(question, deed, each) for each in texts)


def _leaves_new_deed(_: Collection, question: Question, __: Candidate, passage: Passage) -> bool:
    """Tell whether it is asked of a deed that no source has, the participle at the end."""
    if question.answer_type not in _TYPES_OF_DEEDS or question.language not in _PARTICIPLE_LAST:
        return False
    content = [word for word in question.words if word.content]
    said = {word.text.lower() for word in question.words}
    auxiliaries = find_language(question.language).passive_auxiliaries
    if len(content) <= _MAX_WITH_DEED and question.words[0].text.lower() in _OPENERS:
        auxiliaries |= _PERFECT
    if not 1 < len(content) <= _MAX_CONTENT or said.isdisjoint(auxiliaries):
        return False
    deed = content[-1]
    is_unknown = deed.id < 0 and deed.term not in question.expansions and deed.text.islower()
    return is_unknown and not _says(question, deed, passage.masked_text)


def _leaves_named_role(
    collection: Collection, question: Question, candidate: Candidate, passage: Passage
) -> bool:
    """Tell whether it is asked what somebody or something is called, and that is not mentioned.

    "Der Bademeister heißt Olaf Krüger" does not say what his wife is called.
    """
    noun = find_named_noun(question)
    if noun is None:
        return False
    texts = [passage.masked_text, passage.title, *_read_before(collection, candidate)]
    return not any(_says(question, noun, text) for text in texts)


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


def _tells_deed_alone(_: Collection, question: Question, __: Candidate, passage: Passage) -> bool:
    """Tell whether a short question asks for a deed on what no source has, and only that is said.

    "Wann wurde die Schule gebaut" is not answered by when the ferry was built.
    """
    content = [word for word in question.words if word.content]
    if question.answer_type not in _TYPES_OF_DEEDS or not 1 < len(content) <= _MAX_WITH_DEED:
        return False
    if question.language not in _VERB_LAST | _VERB_FIRST:
        return False
    deed, *things = content if question.language in _VERB_FIRST else reversed(content)
    if find_language(question.language).capitalises_nouns and not deed.text.islower():
        return False
    if not all(word.text in question.missing for word in things):
        return False
    text = passage.masked_text
    return _says(question, deed, text) and not any(_says(question, word, text) for word in things)


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
        return not _says(question, noun, passage.masked_text)
    if question.language not in NOUN_BEHIND or not _is_short(question):
        return False
    if noun.text.lower() in _PEOPLE:
        return False
    texts = [passage.masked_text, passage.title, *_read_before(collection, candidate)]
    return not any(_says(question, noun, text) for text in texts)


def _says(question: Question, word: Word, text: str) -> bool:
    """Tell whether a text says a word, another one for it, one of its root or a compound of it."""
    terms = {*extract_terms(text, question.language)}
    if word.term in terms or has_related(word.term, terms):
        return True
    if says_same(word.term, text, question.language):
        return True
    table = find_language(question.language)
    if table.inflects_names and _has_other_form(word.term, terms):
        return True
    if not table.joins_nouns:
        return False
    parts = (term for term in terms if len(term) >= _MIN_PART)  # "Baumarten" are "Arten"
    return (len(word.term) >= _MIN_PART and word.term in text.lower()) or any(
        word.term.endswith(part) for part in parts
    )


def _has_other_form(term: str, others: Iterable[str]) -> bool:
    """Tell whether one of some terms begins with a term, or the term with it: "maa", "maata"."""
    return any(
        min(len(term), len(other)) >= _MIN_STEM
        and (other.startswith(term) or term.startswith(other))
        for other in others
    )


def _is_under_other_title(
    collection: Collection, question: Question, candidate: Candidate, passage: Passage
) -> bool:
    """Tell whether a question names what another article is about, and this one has no word of it.

    "What does the tennis club cost" is not answered by the fee of the rowing club.
    """
    asked = {word.term: word for word in question.words if word.content and word.id >= 0}
    said = candidate.said_terms
    lacking = [word for term, word in asked.items() if term not in said]
    if not lacking:
        return False
    ids = np.array([word.id for word in lacking], dtype=np.int64)
    held = collection.articles.tf(ids, np.array([candidate.article], dtype=np.int64))[:, 0] > 0
    missing = [word for word, has in zip(lacking, held.tolist(), strict=True) if not has]
    missing = [word for word in missing if word.term not in question.expansions]
    if not missing:
        return False
    own = _share_of_title(passage.title, question, asked)
    query = np.array([word.id for word in missing], dtype=np.int64)
    return any(
        _share_of_title(title, question, asked, [word.term for word in missing]) > own
        for title in _read_titles(collection, query)
    )


def _read_titles(collection: Collection, query: Ids) -> Sequence[str]:
    """Return the titles of the articles in which some terms count most."""
    articles = collection.articles.top(query, _NUM_TITLES).units.tolist()
    first = [collection.sentences_of(collection.paragraphs_of(each)[0])[0] for each in articles]
    return [each.title for each in collection.passages(first)]


def _share_of_title(
    title: str, question: Question, asked: dict[str, Word], needed: Sequence[str] = ()
) -> float:
    """Return which share of the terms of a title a question has, 0 where it has too few.

    One of the `needed` terms has to be among them, if there are some.
    """
    found = extract_terms(title, question.language)
    terms = {term for term in found if not is_function_term(term)}
    shared = terms.intersection(asked)
    share = len(shared) / max(1, len(terms))
    if share < _MIN_SHARE_OF_TITLE or (needed and shared.isdisjoint(needed)):
        return 0.0
    return share


_Rule = Callable[[Collection, Question, Candidate, Passage], bool]

_RULES: dict[str, _Rule] = {
    "the price of what no source has": _is_price_of_unknown,
    "another deed": _is_other_deed,
    "the role in something else": _leaves_role,
    "no name is said": _leaves_name,
    "no source has the subject": _is_about_unknown,
    "the thing is not said": _leaves_thing,
    "the price of another thing": _prices_other_thing,
    "another value": _tells_other_value,
    "the deed is not said": _leaves_deed,
    "no source has the deed": _leaves_new_deed,
    "what is named is not said": _leaves_named_role,
    "the deed on something else": _tells_deed_alone,
    "another thing is counted": _counts_other,
    "the thing of another place": _is_of_thing_elsewhere,
    "another title": _is_under_other_title,
}
