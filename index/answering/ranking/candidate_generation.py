"""Candidate generation: the few dozen sentences that are worth ranking.

They are the best sentences by BM25, and the sentences of the best paragraphs by BM25. Both
searches are pruned, so that the cost of an answer does not grow with the collection.
"""

import re
from collections.abc import Sequence

import numpy as np

from index.answering.features import hint_surroundings
from index.answering.lexical import find_synonyms
from index.answering.question import AnswerType, Question
from index.collection import NO_UNITS, Collection, Hint, Ids, Search
from index.expressions import SentenceFlag

_VERSION = re.compile(r"[vV]?\d+(?:\.\d+)+")
_DEFINITION = int(SentenceFlag.DEFINITION)

NUM_TOP_SENTENCES = 24
"""Sentences taken from the BM25 ranking of sentences. 40 of them with 12 paragraphs: +0.1 points
of sentence@1 at twice the time (benchmarks/QUALITY.md)."""

NUM_TOP_PARAGRAPHS = 6
"""Paragraphs taken from the BM25 ranking of paragraphs; their sentences are candidates."""

NUM_OF_VERSION = 8
"""Sentences taken by the number of a version alone, where it is asked when that came out: among all
sentences that say "released" or the like, the heading "2.3.1 - 2031-05-03" is not found."""

MAX_SENTENCES_PER_PARAGRAPH = 12
"""Sentences taken of one such paragraph; of a longer one, the best by BM25."""


NUM_DEFINING = 400
"""Sentences of the ranking among which definitions are looked for where one is asked for: with one
or two words to search by, the best by BM25 are the best by chance."""

MAX_DEFINITIONS = 40
"""Definitions taken of these."""

MAX_WORDS_TO_DEFINE = 3
"""Content words of a question for a definition; of more words BM25 finds the right sentences."""

MAX_HINTED = 48
"""Sentences of a longer paragraph whose words are asked for together with the search in it."""


def find_candidates(
    collection: Collection,
    question: Question,
    within: range | None = None,
    terms: Ids = NO_UNITS,
) -> Ids:
    """Return the ids of the candidate sentences, ascending, (C,).

    Where no source has a content word of the question, those with a synonym of one are taken, if
    any. `within` restricts them to
    a range of sentences, which must hold whole paragraphs. `terms` will be counted in what
    contains them.
    """
    query, content = _collect_term_ids(question)
    if not len(content) and question.language == "en":
        query = content = _collect_synonyms(collection, question)
    if not len(content) or (within is not None and not len(within)):
        return np.empty(0, dtype=np.int64)
    inside = None if within is None else _paragraphs_of(collection, within)
    defining = question.answer_type is AnswerType.DEFINITION and (
        0 < sum(word.content for word in question.words) <= MAX_WORDS_TO_DEFINE
    )
    versions = _collect_versions(question)
    best, best_paragraphs, *of_versions = collection.search(
        (
            Search("sentences", query, NUM_DEFINING if defining else NUM_TOP_SENTENCES, within),
            Search("paragraphs", content, NUM_TOP_PARAGRAPHS, inside),
            *([Search("sentences", versions, NUM_OF_VERSION, within)] if len(versions) else ()),
        )
    )
    found = set(best.units[:NUM_TOP_SENTENCES].tolist())
    for hits in of_versions:
        found.update(hits.units.tolist())
    if defining:
        found.update(_find_definitions(collection, best.units[NUM_TOP_SENTENCES:]))
    long: list[range] = []
    for members in map(collection.sentences_of, best_paragraphs.units.tolist()):
        if len(members) > MAX_SENTENCES_PER_PARAGRAPH:
            long.append(members)
        else:
            found.update(members)
    if long:
        read = [*found, *(each for members in long for each in members[:MAX_HINTED])]
        searches = [Search("sentences", query, MAX_SENTENCES_PER_PARAGRAPH, each) for each in long]
        for hits in collection.search(searches, _hint(collection, read, terms)):
            found.update(hits.units.tolist())
    return np.array(sorted(found), dtype=np.int64)


def _find_definitions(collection: Collection, sentences: Ids) -> list[int]:
    """Return the first sentences that look like a definition."""
    if not len(sentences):
        return []
    holds = (collection.flags(sentences) & _DEFINITION) != 0
    found: list[int] = sentences[holds][:MAX_DEFINITIONS].tolist()
    return found


def _hint(collection: Collection, sentences: Sequence[int], terms: Ids) -> Hint:
    """Return what the ranking will read of sentences."""
    ids = np.array(sentences, dtype=np.int64)
    paragraphs = collection.paragraph_of(ids)
    articles = collection.article_of(paragraphs)
    return hint_surroundings(ids, collection.flags(ids), paragraphs, articles, terms)


def _paragraphs_of(collection: Collection, sentences: range) -> range:
    ends = np.array([sentences.start, sentences.stop - 1])
    first, last = collection.paragraph_of(ends).tolist()
    return range(first, last + 1)


def _collect_term_ids(question: Question) -> tuple[Ids, Ids]:
    """Return the term ids to search sentences by, and those to search paragraphs by.

    The latter are of content terms alone; both end with the terms of all expansions.
    """
    content = [term for term in question.content_ids.tolist() if term >= 0]
    expanded: set[int] = set()
    for alternatives in question.expansions.values():
        expanded.update(*alternatives)
    expanded.difference_update(content)
    query = [term for term in question.query_ids.tolist() if term >= 0]
    added = sorted(expanded)
    return np.array(query + added, dtype=np.int64), np.array(content + added, dtype=np.int64)


def _collect_versions(question: Question) -> Ids:
    """Return the term ids of the versions in a question that asks when."""
    if question.answer_type is not AnswerType.WHEN:
        return NO_UNITS
    versions = (word for word in question.words if _VERSION.fullmatch(word.text))
    return np.array(sorted({word.id for word in versions if word.id >= 0}), dtype=np.int64)


def _collect_synonyms(collection: Collection, question: Question) -> Ids:
    """Return the term ids of the synonyms that some source has of the content words."""
    words = [word.term for word in question.words if word.content]
    synonyms = dict.fromkeys(each for term in words for each in find_synonyms(term))
    ids = collection.term_ids(list(synonyms)).tolist()
    return np.array(sorted({each for each in ids if each >= 0}), dtype=np.int64)
