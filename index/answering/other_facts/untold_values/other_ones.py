"""The other one of two things, or what has another name behind the same small word. Pure.

"A dog named Rex found him" does not name the other dog, nor "30 points on Harbour" tell how many
there were on Glacier. English questions alone.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise, takewhile

from index.analysis import extract_terms, extract_words
from index.answering.features import Candidate
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.short_questions import Around
from index.answering.question import Question, Word, list_lowered
from index.collection import Collection
from index.languages import ENGLISH

_OTHERS = frozenset(
    "another both each either further neither other others second two".split()  # noqa: SIM905
)
_BEHIND = {
    word: re.compile(rf"\b{word} (?:the )?(?P<name>[A-Z][\w'’-]+)")
    for word in ("against", "at", "from", "on", "to", "with")
}
_APART = frozenset({"apart", "aside", "besides", "except", "than"})
_NO_NAMES = frozenset(
    {*ENGLISH.months, *ENGLISH.weekdays, *(f"{each}s" for each in ENGLISH.weekdays)}
)


def _asks_other(question: Question) -> bool:
    """Tell whether the other one of something is asked for: "the *other* search dog".

    Where the first one is named, "apart from Rex", a list may have both.
    """
    texts = list_lowered(question)
    names_first = not _APART.isdisjoint(texts)
    return (
        question.language == "en"
        and not names_first
        and ("the", "other") in [*pairwise(texts)][:-1]
    )


def _tells_one(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    """Tell whether a sentence has the noun behind "the other", and no word for another one."""
    texts = list_lowered(question)
    behind = question.words[texts.index("other") + 1 :]
    nouns = {word.term for word in takewhile(lambda word: word.content, behind)}
    is_said = not nouns.isdisjoint(extract_terms(text))
    return is_said and _OTHERS.isdisjoint(extract_words(text))


@lru_cache(maxsize=4)
def _find_placed_name(question: Question) -> tuple[str, Word] | None:
    """Return the small word and the name that ends a question: "*on* *Glacier*", or None."""
    words = question.words
    if question.language != "en" or len(words) < 4:
        return None
    before, last = words[-2].text.lower(), words[-1]
    if not last.name or before not in _BEHIND or last.text.lower() in _NO_NAMES:
        return None
    return before, last


def _has_other_name(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether another name stands behind the same small word, and the asked one nowhere near.

    Near is what stands over the sentence.
    """
    found = _find_placed_name(question)
    if found is None or found[1].term in extract_terms(text):
        return False
    before, asked = found
    known = {word.text.lower() for word in question.words}
    names = [each["name"].lower() for each in _BEHIND[before].finditer(text)]
    others = [each for each in names if each not in known | _NO_NAMES]
    return bool(others) and asked.term not in Around(collection, candidate).over


OTHER_RULES: Mapping[str, FactRule] = {
    "the other one": FactRule(_asks_other, _tells_one, {"other"}),
    "behind another name": FactRule(_find_placed_name, _has_other_name, frozenset(_BEHIND)),
}
"""Rules by name, as those of `other_fact.py`."""
