"""Things that a sentence mentions in passing: "because of her new job", "to hospital". Pure.

What the job is, or which hospital it was, is not said. English questions alone.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from index.analysis import Token, tokenize
from index.answering.features import Candidate
from index.answering.other_facts.fact_rule import FactRule
from index.answering.question import (
    DETERMINERS,
    PREPOSITIONS,
    Question,
    Word,
    list_lowered,
)
from index.collection import Collection
from index.expressions import find_names
from index.languages import ENGLISH

_BE = frozenset({"is", "was", "'s"})
_WHICH = frozenset({"which"})
_POSSESSIVE = re.compile(r"['’]s?$")
_OWNERS = frozenset({"her", "his", "its", "their", "my", "our", "your"})
MAX_BEFORE = 3
"""Words between a preposition and the noun: "because of *her* *new* job"."""

_TOLD_BEHIND = re.compile(
    r"\W*(?:[:(–—=\"“]|(?:is|was|as|at|called|for|from|in|named|of|on|that|which|with|who|,)\b)"
    r"|\s*[,]\s",
    re.IGNORECASE,
)


@lru_cache(maxsize=4)
def _find_owned(question: Question) -> Word | None:
    """Return the noun of "what is Ada's new *job*", None for any other question."""
    texts, words = list_lowered(question), question.words
    if question.language != "en" or len(texts) < 4 or texts[0] != "what" or texts[1] not in _BE:
        return None
    is_owned = texts[2] in _OWNERS or any(
        _POSSESSIVE.search(word.text) for word in words[2:-1] if word.name
    )
    noun = words[-1]
    is_noun = noun.content and noun.text.islower() and not noun.text.endswith("s")
    return noun if is_owned and is_noun else None


@lru_cache(maxsize=4)
def _find_which(question: Question) -> Word | None:
    """Return the noun of "*which hospital* were they taken to", or None."""
    texts, words = list_lowered(question), question.words
    if question.language != "en" or len(texts) < 4 or texts[0] not in _WHICH:
        return None
    noun, behind = words[1], texts[2]
    is_noun = noun.content and not noun.name and noun.id >= 0 and not noun.text.endswith("s")
    return noun if is_noun and behind in ENGLISH.auxiliaries else None


def _mentions_owned(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    """Tell whether a noun stands only behind a preposition, with nothing that tells what it is."""
    noun = _find_owned(question)
    tokens = tokenize(text)
    places = [at for at, token in enumerate(tokens) if noun and token.term == noun.term]
    return bool(places) and all(_stands_in_passing(text, tokens, at) for at in places)


def _stands_in_passing(text: str, tokens: list[Token], at: int) -> bool:
    if _TOLD_BEHIND.match(text, tokens[at].end):
        return False
    before = [token.word for token in tokens[max(0, at - MAX_BEFORE - 1) : at]]
    whose = next((place for place, word in enumerate(before) if word in DETERMINERS), -1)
    return whose > 0 and before[whose - 1] in PREPOSITIONS - {"as"}


def _mentions_any(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    """Tell whether a noun stands with "a", or bare behind a preposition, and has no name beside it.

    That is what is told of no one of its kind: "taken to hospital".
    """
    noun = _find_which(question)
    if noun is None:
        return False
    tokens = tokenize(text)
    places = [at for at, token in enumerate(tokens) if token.term == noun.term]
    if not places or not all(at and _is_any(text, tokens, at) for at in places):
        return False
    names = [each.span for each in find_names(text)]
    return not any(
        span.start <= tokens[at].start < span.end or 0 <= span.start - tokens[at].end <= 2
        for span in names
        for at in places
    )


def _is_any(text: str, tokens: list[Token], at: int) -> bool:
    before = tokens[at - 1].word
    if before not in {"a", "an"} and before not in {"to", "in", "at", "from", "of"}:
        return False
    return not _TOLD_BEHIND.match(text, tokens[at].end) or before not in {"a", "an"}


MENTION_RULES: Mapping[str, FactRule] = {
    "mentioned in passing": FactRule(_find_owned, _mentions_owned, opening={"what"}),
    "one of its kind": FactRule(_find_which, _mentions_any, opening=_WHICH),
}
"""Rules by name, as those of `other_fact.py`."""
