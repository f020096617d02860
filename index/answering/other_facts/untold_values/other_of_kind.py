"""What is told of another thing of the same kind beside the asked one. Pure.

"The English edition has 412 pages. The French edition was translated by Ada Moss" says nothing of
the pages of the French edition. English questions alone.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from index.analysis import extract_terms
from index.answering.features import Candidate
from index.answering.other_facts.fact_rule import NAMED, NUMBERED, FactRule
from index.answering.other_facts.said_words import says_itself
from index.answering.other_facts.short_questions import Around, find_attribute
from index.answering.question import Question, Word, list_lowered
from index.collection import Collection
from index.languages import ENGLISH, is_common_name

_YEAR = re.compile(r"(?:1\d|20)\d\d")
_NAME = re.compile(rf"\b([A-Z][^\W\d_]+|{_YEAR.pattern}) ")
_ENDS_NOUN = re.compile(r"s?\b")
_NO_NAMES = ENGLISH.stop_words | ENGLISH.prepositions | ENGLISH.pronouns | ENGLISH.titles


@lru_cache(maxsize=4)  # several sentences are compared with one question
def _find_named_kinds(question: Question) -> Sequence[tuple[Word, Word]]:
    """Return each name or year of a question with the noun right behind it: "*2022* *election*"."""
    if question.language != "en":
        return ()
    return [
        (name, noun)
        for name, noun in pairwise(question.words)
        if ((name.name and name.text.isalpha()) or _YEAR.fullmatch(name.text))
        and noun.content
        and noun.text.islower()
        and question.text[name.span.end : noun.span.start] == " "
    ]


def _is_of_other(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence names another of the kind, and the paragraph sets it apart.

    There the asked one stands elsewhere, with a name of the same sort, or year, before the same
    noun. A sentence that has the asked name as well, or goes on about it, may tell of it.
    """
    for name, noun in _find_named_kinds(question):
        asked = {word.term for word in question.words}
        others = [each for each in _list_names_before(noun, text) if each.lower() not in asked]
        if not others or any(_sort(each) != _sort(name.text) for each in others):
            continue  # most sentences
        if name.term in extract_terms(text) or name.term in Around(collection, candidate).over:
            continue
        members = collection.sentences_of(candidate.paragraph)
        beside = [each for each in members if each != candidate.sentence]
        for passage in collection.passages(beside):
            if name.text in _list_names_before(noun, passage.masked_text):
                return True
    return False


def _leaves_what_other_has(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence leaves unsaid what is asked, and the paragraph tells it of another.

    "In the 2018 election the reds won" has no turnout, where that of the 2022 election is told.
    """
    asked = find_attribute(question) or question.counted_noun or _find_deed(question)
    if asked is None or not asked.content:
        return False
    named = [
        (name, noun)
        for name, noun in _find_named_kinds(question)
        if name.text in _list_names_before(noun, text)
    ]
    if not named or says_itself(candidate, asked, text):
        return False  # most sentences: nothing beside them is read
    members = collection.sentences_of(candidate.paragraph)
    passages = collection.passages([each for each in members if each != candidate.sentence])
    with_it = [
        each.masked_text for each in passages if asked.term in extract_terms(each.masked_text)
    ]
    return bool(with_it) and any(
        all(_names_other_alone(name, noun, each) for each in with_it) for name, noun in named
    )


def _find_deed(question: Question) -> Word | None:
    """Return what something did, right behind "what" or "who": "what *spoiled* the 1911 wine"."""
    opening = [*list_lowered(question)[:1]]
    return question.words[1] if opening in (["what"], ["who"]) and len(question.words) > 1 else None


def _names_other_alone(name: Word, noun: Word, text: str) -> bool:
    """Tell whether a text has other names of the same sort before a noun, and not the asked one."""
    names = list(_list_names_before(noun, text))
    return bool(names) and all(
        each != name.text and _sort(each) == _sort(name.text) for each in names
    )


def _list_names_before(noun: Word, text: str) -> Iterator[str]:
    """Yield the capitalised words and years right before a noun, in its singular or plural."""
    singular = noun.text.removesuffix("s")
    if f" {singular}" not in text:
        return
    for match in _NAME.finditer(text):
        end = match.end() + len(singular)
        is_before = text.startswith(singular, match.end()) and _ENDS_NOUN.match(text, end)
        if is_before and match[1].lower() not in _NO_NAMES:
            yield match[1]


def _sort(name: str) -> tuple[bool, bool]:
    """Return whether a name is a year, and whether it is one that everybody knows: French."""
    return name.isdigit(), is_common_name(name.lower())


KIND_RULES: Mapping[str, FactRule] = {
    "another of the kind": FactRule(_find_named_kinds, _is_of_other, traits=NAMED | NUMBERED),
    "told of another of the kind": FactRule(
        _find_named_kinds, _leaves_what_other_has, traits=NAMED | NUMBERED
    ),
}
"""Rules by name, as those of `other_fact.py`."""
