"""Query terms that a sentence expresses in other words.

It does so by a synonym, or, where the term names a kind of expression, by an expression of that
kind: "in 1953" stands for "year". Whether the sentence has the term itself is not looked at here.
"""

from collections.abc import Sequence
from functools import cache
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from index.analysis import extract_terms
from index.answering.features.term_matches import find_members
from index.answering.lexical import find_synonyms
from index.answering.question import Question
from index.collection import Bools, Collection, Ids
from index.expressions import SentenceFlag
from index.languages import find_language

_WORDS_FOR_EXPRESSIONS = {
    SentenceFlag.DATE | SentenceFlag.YEAR: "year date decade century era month period",
    SentenceFlag.DATE | SentenceFlag.WEEKDAY | SentenceFlag.TIME: "day",
    SentenceFlag.WEEKDAY | SentenceFlag.DURATION: "week",
    SentenceFlag.TIME | SentenceFlag.DURATION | SentenceFlag.DATE | SentenceFlag.YEAR: "time hour",
    SentenceFlag.PERCENT: "percentage percent proportion rate fraction share",
    SentenceFlag.NUMBER: "number amount total figure population",
    SentenceFlag.MONEY: "money cost price fee salary worth budget charge sum pay paid dollar",
    SentenceFlag.DURATION | SentenceFlag.MEASURE: "long duration last lasted",
    SentenceFlag.AGE: "old age",
    SentenceFlag.MEASURE: """tall high height wide width deep depth far distance large size big
    heavy weight weigh fast speed length temperature area hot cold warm""",
    SentenceFlag.FREQUENCY: "often frequency",
    SentenceFlag.NAME | SentenceFlag.TITLED: "name person people",
    SentenceFlag.PLACE: "place location located city country region state town",
    SentenceFlag.ORGANISATION: "organization organisation company group institution agency",
    SentenceFlag.REASON: "reason cause",
}

_FLAGS_OF_KIND = {
    "date": SentenceFlag.DATE | SentenceFlag.YEAR,
    "day": SentenceFlag.DATE | SentenceFlag.WEEKDAY,
    "time": SentenceFlag.TIME | SentenceFlag.DURATION | SentenceFlag.DATE | SentenceFlag.YEAR,
    "percent": SentenceFlag.PERCENT,
    "number": SentenceFlag.NUMBER,
    "money": SentenceFlag.MONEY,
    "duration": SentenceFlag.DURATION | SentenceFlag.MEASURE,
    "measure": SentenceFlag.MEASURE,
    "frequency": SentenceFlag.FREQUENCY,
    "reason": SentenceFlag.REASON,
}
"""Flags of the kinds of expression that the tables of other languages name."""

_NAMED_ANYWHERE = {int(_FLAGS_OF_KIND["money"]), int(_FLAGS_OF_KIND["duration"])}
"""Those that a verb names, which may stand anywhere in a question."""

_HAPPEN = extract_terms("happens")[0]
"""The term of a word that every whole sentence expresses: each tells of something that happens."""
_TELLS_NOTHING = int(SentenceFlag.FRAGMENT | SentenceFlag.QUESTION)


def find_terms_in_other_words(
    collection: Collection,
    terms: Sequence[str],
    term_ids: Ids,
    starts: Ids,
    flags: NDArray[np.uint32],
) -> Bools:
    """Return which of W terms of an English question S sentences express in other words, (W, S).

    `term_ids` are those of all sentences, one sentence after the other; `starts` is where each
    begins, (S,), and `flags` are its expressions, (S,).
    """
    found: Bools = (_named_flags(terms)[:, None] & flags) > 0
    found[[term == _HAPPEN for term in terms]] = (flags & _TELLS_NOTHING) == 0
    ids, row_of = _find_synonyms(collection, terms)
    hits, places = find_members(ids, term_ids)
    sentence = starts.searchsorted(hits, side="right") - 1
    found[row_of.take(places), sentence] = True
    for place in (ids[1:] == ids[:-1]).nonzero()[0].tolist():  # a synonym of several terms
        same = ids.take(places) == ids[place]
        found[row_of[place + 1], sentence[same]] = True
    return found


def find_named_expressions(
    question: Question, terms: Sequence[str], flags: NDArray[np.uint32]
) -> Bools:
    """Return for which of W terms which of S sentences has an expression that they name, (W, S).

    `flags` are the expressions of the sentences, (S,); the question is in another language than
    English. "Year" names what is asked for where it is the first content word, else a subject; a
    word such as "costs" may stand anywhere.
    """
    of_term = _flags_in(question.language)
    first = next((word.term for word in question.words if word.content), "")
    named = [
        found if found in _NAMED_ANYWHERE or term == first else 0
        for term in terms
        for found in (of_term.get(term, 0),)
    ]
    found: Bools = (np.array(named, dtype=np.uint32)[:, None] & flags) > 0
    return found


@cache
def _flags_in(language: str) -> dict[str, int]:
    return {
        term: int(_FLAGS_OF_KIND[kind])
        for word, kind in find_language(language).expression_words.items()
        for term in extract_terms(word, language)
    }


def _find_synonyms(collection: Collection, terms: Sequence[str]) -> tuple[Ids, Ids]:
    """Return the ids of all synonyms that some source has, ascending, and each one's row in terms.

    A term of the question is no synonym of another one: where insurance and cover are both asked
    about, "covered" stands for the second alone.
    """
    asked = frozenset(terms)
    each = [[synonym for synonym in find_synonyms(term) if synonym not in asked] for term in terms]
    ids = collection.term_ids([*chain.from_iterable(each)])
    order = ids.argsort(kind="stable")
    order = order[ids.searchsorted(0, sorter=order) :]
    row_of = np.arange(len(each)).repeat([*map(len, each)])
    return ids.take(order), row_of.take(order)


def _named_flags(terms: Sequence[str]) -> NDArray[np.uint32]:
    """Return the flags of the expressions that each term names, 0 for most terms, (W,)."""
    return np.array([_flags_by_term().get(term, 0) for term in terms], dtype=np.uint32)


@cache
def _flags_by_term() -> dict[str, int]:
    return {
        term: int(flags)
        for flags, words in _WORDS_FOR_EXPRESSIONS.items()
        for term in extract_terms(words)
    }
