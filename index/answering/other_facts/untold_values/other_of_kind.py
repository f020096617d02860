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
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.short_questions import Around
from index.answering.question import Question, Word
from index.collection import Collection
from index.languages import ENGLISH, is_common_name

_NO_NAMES = ENGLISH.stop_words | ENGLISH.prepositions | ENGLISH.pronouns | ENGLISH.titles


@lru_cache(maxsize=4)  # several sentences are compared with one question
def _find_named_kinds(question: Question) -> Sequence[tuple[Word, Word]]:
    """Return each name of a question with the noun right behind it: "the *French* *edition*"."""
    if question.language != "en":
        return ()
    return [
        (name, noun)
        for name, noun in pairwise(question.words)
        if name.name
        and name.text.isalpha()
        and noun.content
        and noun.text.islower()
        and question.text[name.span.end : noun.span.start] == " "
    ]


def _is_of_other(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence names another of the kind, and the paragraph sets it apart.

    There the asked one stands elsewhere, with a name of the same sort before the same noun. A
    sentence that has the asked name as well, or goes on about it, may tell of it.
    """
    for name, noun in _find_named_kinds(question):
        if name.term in extract_terms(text) or name.term in Around(collection, candidate).over:
            continue
        asked = {word.term for word in question.words}
        others = [each for each in _list_names_before(noun, text) if each.lower() not in asked]
        is_people = is_common_name(name.text.lower())
        if not others or any(is_common_name(each.lower()) is not is_people for each in others):
            continue
        members = collection.sentences_of(candidate.paragraph)
        beside = [each for each in members if each != candidate.sentence]
        for passage in collection.passages(beside):
            if name.text in _list_names_before(noun, passage.masked_text):
                return True
    return False


def _list_names_before(noun: Word, text: str) -> Iterator[str]:
    """Yield the capitalised words right before a noun, in its singular or plural."""
    singular = noun.text.removesuffix("s")
    for match in re.finditer(rf"\b([A-Z][^\W\d_]+) {re.escape(singular)}s?\b", text):
        if match[1].lower() not in _NO_NAMES:
            yield match[1]


KIND_RULES: Mapping[str, FactRule] = {
    "another of the kind": FactRule(_find_named_kinds, _is_of_other),
}
"""Rules by name, as those of `other_fact.py`."""
