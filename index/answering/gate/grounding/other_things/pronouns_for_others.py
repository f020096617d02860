"""Pronouns that stand for another thing or person than the one who is asked about. Pure.

"Ida took over from Ben. She studied law" does not tell what Ben studied.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from index.analysis import extract_terms, extract_words, tokenize
from index.answering.question import PREPOSITIONS, Question, Word
from index.expressions import SentenceFlag, find_names
from index.languages import ENGLISH, is_common_word

MAX_SHORT = 3
"""Content terms of a short question: a name of two words and what is asked of it."""

_THE = re.compile(r"\bthe $", re.IGNORECASE)
"""What stands before the name of a thing and of no person: "the Lund Medal"."""

_LABEL = re.compile(r"\W*[^\W\d_]+(?: [^\W\d_]+){0,2}: +\S")
_IT_OR_THEY = re.compile(r"\W*(?:it|its|they|their)\b", re.IGNORECASE)
MAX_SUBJECT = 4
"""Words at the beginning of a sentence among which the thing stands that it is about."""
_HE_OR_SHE = re.compile(r"\W*(?:he|she|his|her)\b", re.IGNORECASE)


def find_other_named(sentence: str, before: str, question: Question) -> str:
    """Return the thing that "it" is, where another one of its kind is asked for by name, or "".

    "The Sorn hut has 22 beds. It is closed in May" says nothing of the Brenner hut.
    """
    if not _IT_OR_THEY.match(sentence):
        return ""
    tokens = tokenize(before)[:MAX_SUBJECT]
    for name, noun in pairwise(question.words):
        is_beside = question.text[name.span.end : noun.span.start] == " "
        if not (is_beside and name.name and noun.content) or noun.name or not noun.text.islower():
            continue
        if name.term in {*extract_terms(before), *extract_terms(sentence)}:
            continue
        for other, each in pairwise(tokens):
            written = before[other.start : other.end]
            is_name = written[0].isupper() and written.lower() not in ENGLISH.stop_words
            if each.term == noun.term and is_name and before[other.end : each.start] == " ":
                return before[other.start : each.end]
    return ""


def find_other_antecedent(
    sentence: str, before: str, question: Question, lacking: Sequence[Word]
) -> str:
    """Return who "he" or "she" is, where that is another than the asked one, or "".

    In the sentence before the asked name stands behind a preposition, and another one before it,
    or somebody is named there who shares no more than a surname.
    For a short question about a name alone it is enough that somebody else is named there.
    """
    if not _HE_OR_SHE.match(sentence):
        return ""
    if _LABEL.match(before):
        return ""  # "Loot: Ember Crown" names nobody
    asked = {word.term for word in lacking if not word.text[0].isdigit()}
    earlier = ""
    for name in find_names(before):
        written = before[slice(*name.core)]
        terms = {*extract_terms(written)}
        is_relative = not asked <= terms and not terms <= asked  # "Ragna Holm" for "Sverre Holm"
        if not asked.isdisjoint(terms) and not is_relative:
            last = [*extract_words(before[: name.span.start])][-1:]
            return earlier if last and last[0] in PREPOSITIONS else ""
        is_person = not name.kind & (SentenceFlag.PLACE | SentenceFlag.ORGANISATION)
        is_person &= not _THE.search(before, 0, name.span.start)
        opens = name.span.start == 0 and is_common_word(written.lower())
        if is_person and not opens and not earlier:
            earlier = written
    content = {word.term for word in question.words if word.content}
    is_short = len(content) <= MAX_SHORT and all(
        word.term in asked for word in question.words if word.name
    )
    return earlier if asked and is_short else ""


def find_other_owner_of_it(
    sentence: str, before: str, title: str, question: Question, lacking: Sequence[Word]
) -> str:
    """Return the name that opens the sentence before "its", where another one is asked for, or "".

    "Brock lies on the lake. Its fair is in May" tells of no fair of Elk. Where the sentence has any
    other word of the question, "it" may be that thing, and what the title names may go by another
    name.
    """
    asked = {word.term for word in lacking if not word.text[0].isdigit()}
    content = {word.term for word in question.words if word.content}
    is_short = len(content) <= MAX_SHORT and all(
        word.term in asked for word in question.words if word.name
    )
    is_read = asked and is_short and _IT_OR_THEY.match(sentence)
    first = next(iter(find_names(before)), None) if is_read else None
    if first is None or first.span.start or not content.isdisjoint(extract_terms(before)):
        return ""
    if asked <= {*extract_terms(title)}:
        return ""
    written = before[slice(*first.core)]
    return "" if is_common_word(written.lower()) else written
