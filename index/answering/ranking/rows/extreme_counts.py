"""Sentences of one article that count the same thing: which has the most of it. Pure.

"Sarn has 900 health" and "Ysolde has 600 health" tell together which of them has the most health.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from index.analysis import tokenize
from index.answering.features import Candidate
from index.answering.lexical import find_related_terms, find_synonyms
from index.answering.question import Question, Word
from index.answering.ranking.rows.cell_values import read_value
from index.collection import Collection
from index.types import Kind, Passage

_DIGIT = re.compile(r"\d")


def find_extreme_count(  # noqa: PLR0917, private to the room
    collection: Collection,
    question: Question,
    noun: Word | None,
    direction: int,
    top: Sequence[Candidate],
    passages: Sequence[Passage],
) -> int | None:
    """Return the sentence with the largest count, or the smallest if `direction` is -1, or None.

    Counted is a noun behind a superlative: "the most *health*". The best sentence has a count of
    it, and so has another one of its article.
    """
    if noun is None or not noun.content:
        return None
    forms = {noun.term, *find_synonyms(noun.term), *find_related_terms(noun.term)}
    ids = {id_ for form in question.expansions.get(noun.term, ()) for id_ in form}
    counts: dict[int, float] = {}
    for candidate, passage in zip(top, passages, strict=True):
        if candidate.article != top[0].article or passage.kind is Kind.TABLE:
            continue
        found = _read_counts(collection, passage.masked_text, forms, ids)
        if len(found) == 1:
            counts[candidate.sentence] = found[0]
    if top[0].sentence not in counts or len(counts) < 2:
        return None
    ranked = sorted(counts, key=lambda each: -direction * counts[each])
    return None if counts[ranked[0]] == counts[ranked[1]] else ranked[0]


def _read_counts(
    collection: Collection, text: str, forms: set[str], ids: set[int]
) -> Sequence[float]:
    """Return the numbers right before a noun in one of some forms."""
    if _DIGIT.search(text) is None:
        return ()
    tokens = tokenize(text)
    found = []
    for number, noun in pairwise(tokens):
        if not number.word[0].isdigit():
            continue
        is_it = noun.term in forms or (ids and int(collection.term_ids([noun.term])[0]) in ids)
        value = read_value(text[number.start : number.end]) if is_it else None
        if value is not None:
            found.append(value[0])
    return found
