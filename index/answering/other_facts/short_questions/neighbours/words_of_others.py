"""Words of a question that a paragraph says of somebody or something else alone. Pure.

"The capital of Norrland is Fells. Sudland is ruled by a queen." tells no capital of Sudland.
English questions alone.
"""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from index.analysis import Token, extract_terms, tokenize
from index.answering.features import Candidate
from index.answering.lexical import UNMISSED
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.said_words import PEOPLE, list_forms, says_itself
from index.answering.other_facts.short_questions.asked_parts import is_short
from index.answering.question import Question, Word, find_specific_words, list_lowered
from index.collection import Collection
from index.expressions import find_names
from index.languages import ENGLISH
from index.types import Span

_MOST_SENTENCES = 12
"""Sentences of a paragraph of which the neighbours are read; a longer one tells of much."""

_LEAST_WORDS = 4
_BE = frozenset({"is", "are", "was", "were"})
_BE_OR_DO = _BE | ENGLISH.finite_forms_of_do
_OWN = frozenset({"'s ", "’s ", "' ", "’ "})
_SPACE = frozenset({" "})
_NEAR = 60
"""Code points from a name within which a word may be told of it."""

_HAS = re.compile(r"(?: \w+)? (?:has|have|had|with) (?:an? |the |no )?(?:\w+ )?")
_OF = re.compile(r" of (?:the )?")


class _Asked(NamedTuple):
    """A word that is asked of a name, and whether it is a deed; the name's words may be several."""

    word: Word
    names: tuple[Word, ...]
    is_deed: bool


@lru_cache(maxsize=4)  # once for the ranking and the gate
def find_asked_of_name(question: Question) -> _Asked | None:
    """Return what "what is the *capital* of Sudland" and "what does Bo *eat*" ask, or None."""
    words, texts = question.words, list_lowered(question)
    start = 2 if texts[:1] == ("how",) and texts[2:3] and texts[2] in _BE else 1
    opens = start > 1 or texts[:1] == ("what",)
    may_ask = opens and not _BE_OR_DO.isdisjoint(texts[start : start + 1])
    if not may_ask or not is_short(question) or question.missing:
        return None
    names = tuple(word for word in find_specific_words(question) if not word.text[0].isdigit())
    named = {word.term for word in names}
    if not names or len(texts) < _LEAST_WORDS:
        return None
    asked = [
        at
        for at in range(start, len(words))
        if words[at].content and words[at].term not in named and not _tells_kind(words, at, named)
    ]
    if len(asked) != 1:
        return None
    at, word = asked[0], words[asked[0]]
    if word.id < 0 or word.term in UNMISSED | PEOPLE:
        return None
    is_before = at < words.index(names[0])
    if texts[start] in _BE and texts[at + 1 : at + 2] == ("of",) and is_before:
        return _Asked(word, names, is_deed=False)
    is_deed = texts[start] in ENGLISH.finite_forms_of_do and words[at - 1] in names
    return _Asked(word, names, is_deed=True) if is_deed else None


def _tells_kind(words: Sequence[Word], at: int, named: AbstractSet[str]) -> bool:
    """Tell whether a word behind a name ends a question: "the Calma *kettle*"."""
    return at == len(words) - 1 and words[at - 1].term in named and at > _LEAST_WORDS


def is_said_of_other(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a word is left unsaid that the paragraph says, but of another name.

    The sentence has the asked name itself, so that it is of that name what it tells.
    """
    asked = find_asked_of_name(question)
    if asked is None or says_itself(candidate, asked.word, text):
        return False
    terms = {*extract_terms(text)}
    if not all(word.term in terms for word in asked.names):
        return False
    members = collection.sentences_of(candidate.paragraph)
    if not 1 < len(members) <= _MOST_SENTENCES:
        return False
    passages = collection.passages([each for each in members if each != candidate.sentence])
    return any(_is_of_other(asked, each.masked_text) for each in passages)


def _is_of_other(asked: _Asked, text: str) -> bool:
    """Tell whether a text says the word of another name: "the capital of Norrland", "Rex eats"."""
    forms, named = list_forms(asked.word), {each.term for each in asked.names}
    places = [token for token in tokenize(text) if token.term in forms]
    starts = [token.start for token in places]
    for name in find_names(text) if places else ():
        others = {*extract_terms(text[slice(*name.core)])} - named
        if not others:
            continue
        first = bisect_left(starts, name.core.start - _NEAR)
        last = bisect_left(starts, name.core.end + _NEAR)
        if any(_is_told_of(name.core, token, text, asked) for token in places[first:last]):
            return True
    return False


def _is_told_of(name: Span, token: Token, text: str, asked: _Asked) -> bool:
    """Tell whether a word stands right behind a name that has or does it, or before "of" that."""
    if token.end <= name.start:
        return not asked.is_deed and _OF.fullmatch(text, token.end, name.start) is not None
    if token.start < name.end:
        return False
    between = text[name.end : token.start]
    if asked.is_deed:
        return between in _SPACE
    return between in _OWN or _HAS.fullmatch(between) is not None


WORD_RULES: Mapping[str, FactRule] = {
    "said of another name": FactRule(find_asked_of_name, is_said_of_other, opening={"how", "what"}),
}
"""Rules by name, as those of `rules.py`."""
