"""Names that go on where another one ends: "Tolva X Cargo" is another thing than "Tolva X". Pure.

Of one the article tells nothing of the other, and "it" is the one that the sentence before names.
English questions alone.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

import numpy as np

from index.analysis import Token, extract_terms, tokenize
from index.answering.features import Candidate
from index.answering.other_facts.fact_rule import NAMED, FactRule
from index.answering.other_facts.short_questions.asked_parts import is_short
from index.answering.other_facts.short_questions.surroundings import Around
from index.answering.question import Question, Word
from index.collection import Collection
from index.languages import ENGLISH

MAX_DIGITS = 3
"""Digits of a number that belongs to a name; a longer one is a year or an amount."""

MAX_OPENING = 2
"""Tokens of a sentence before the name of what it is about: "In the Tolva X"."""

_EDITION = re.compile(
    rf"\d{{1,{MAX_DIGITS}}}(?:\.\d+)*|[a-z]|[ivx]{{1,4}}|[a-z]{{1,3}}\d{{1,4}}[a-z]?", re.IGNORECASE
)
"""What ends the name of one of several like things: a number, a letter, or both as in X2."""

_LETTER = re.compile(r"[a-z]|[ivx]{1,4}", re.IGNORECASE)


@lru_cache(maxsize=4)  # several sentences are compared with one question
def find_names_asked(question: Question) -> Sequence[Sequence[Word]]:
    """Return the names of a short question, each of two words or more, word by word.

    A number or a letter behind a name belongs to it: "how heavy is the *Tolva X*".
    """
    if not is_short(question):
        return ()
    runs: list[list[Word]] = []
    before: Word | None = None
    for word in question.words:
        goes_on = runs and before is runs[-1][-1] and (word.name or _is_edition(word))
        if goes_on and _is_beside(question, runs[-1][-1], word):
            runs[-1].append(word)
        elif word.name and word.text.isalpha():
            runs.append([word])
        before = word
    return [run for run in runs if len(run) > 1]


def _is_beside(question: Question, before: Word, word: Word) -> bool:
    return question.text[before.span.end : word.span.start] == " "


def _is_edition(word: Word) -> bool:
    return word.text[0].isdigit() and _EDITION.fullmatch(word.text) is not None


def is_of_longer_name(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence is about a thing whose name goes on behind the asked one.

    The asked name ends with a number or a letter: "Tolva X Cargo" for "Tolva X".
    """
    subject = _find_subject(collection, candidate, text)
    content = {word.term for word in question.words}
    for name in find_names_asked(question):
        if not _EDITION.fullmatch(name[-1].text):
            continue
        tokens = tokenize(subject)
        ends = list(_find_ends(tokens, name))
        if ends and ends[0] - len(name) <= MAX_OPENING:
            behind = [_find_name_behind(subject, tokens, end) for end in ends]
            if all(each and each not in content for each in behind):
                return True
    return False


def is_of_shorter_name(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence is about a thing with the asked name but for its last word.

    The article has that word elsewhere, so it tells the two apart.
    """
    subject = _find_subject(collection, candidate, text)
    for name in find_names_asked(question):
        shorter, last = name[:-1], name[-1]
        ends_thing = _EDITION.fullmatch(shorter[-1].text) or _is_edition(last)
        if not ends_thing or last.id < 0 or last.term in extract_terms(f"{subject} {text}"):
            continue
        tokens = tokenize(subject)
        behind = [tokens[end].word for end in _find_ends(tokens, shorter) if end < len(tokens)]
        if not behind or any(map(_EDITION.fullmatch, behind)):
            continue  # another number, or the same in other figures: "Class I"
        if last.term not in Around(collection, candidate).over and _is_in_article(
            collection, candidate, last
        ):
            return True
    return False


def is_of_like_name(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence is about a thing whose name ends with another letter: "Tolva S"."""
    subject = _find_subject(collection, candidate, text)
    for name in find_names_asked(question):
        if not _LETTER.fullmatch(name[-1].text):
            continue
        tokens = tokenize(subject)
        ends = [end for end in _find_ends(tokens, name[:-1]) if end < len(tokens)]
        letters = [subject[tokens[end].start : tokens[end].end] for end in ends]
        asked = name[-1].text.upper()
        if ends and all(_LETTER.fullmatch(each) and each.isupper() for each in letters):
            return asked not in letters and name[-1].term not in extract_terms(text)
    return False


def _find_subject(collection: Collection, candidate: Candidate, text: str) -> str:
    """Return a sentence, or the one that names the subject of one that opens with a pronoun."""
    around = Around(collection, candidate)
    return around.subject if around.goes_on else text


def _find_ends(tokens: Sequence[Token], name: Sequence[Word]) -> Iterator[int]:
    """Yield the places behind a name."""
    terms = [word.term for word in name]
    for at in range(len(tokens) - len(terms) + 1):
        if all(tokens[at + place].term == term for place, term in enumerate(terms)):
            yield at + len(terms)


def _find_name_behind(text: str, tokens: Sequence[Token], end: int) -> str:
    """Return the term of the one word with a capital right behind a name, "" if none stands there.

    Of several such words the last are another name: "the Apollo 11 Commander Neil Armstrong".
    """
    beside = [
        text[one.end : other.start] == " " and text[other.start].isupper()
        for one, other in pairwise(tokens[end - 1 : end + 2])
    ]
    if beside[:1] != [True] or beside[1:] == [True]:
        return ""
    word = tokens[end]
    return "" if word.word in ENGLISH.stop_words else word.term


def _is_in_article(collection: Collection, candidate: Candidate, word: Word) -> bool:
    article = np.array([candidate.article], dtype=np.int64)
    return bool(collection.articles.tf(np.array([word.id]), article).any())


NAME_RULES: Mapping[str, FactRule] = {
    "a longer name": FactRule(find_names_asked, is_of_longer_name, traits=NAMED),
    "a like name": FactRule(find_names_asked, is_of_like_name, traits=NAMED),
    "a shorter name": FactRule(find_names_asked, is_of_shorter_name, traits=NAMED),
}
"""Rules by name, as those of `rules.py`."""
