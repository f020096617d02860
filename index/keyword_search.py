"""Keyword search: sentences that hold some words or a phrase, ranked by BM25 (`footnote find`)."""

from collections.abc import Sequence
from itertools import pairwise
from time import perf_counter

import numpy as np

from index.analysis import (
    Token,
    clean_word,
    extract_terms,
    is_function_term,
    list_digit_groups,
    list_digraph_variants,
    list_number_notations,
    list_parted_numbers,
    tokenize,
)
from index.collection import Collection, Hits, Ids, distinct_ids, sentences_within
from index.types import Found, Passage, ScoredPassage
from index.wording import fold_typography

MOST_PHRASE_CANDIDATES = 10_000
"""Sentences with some of the words, the best ones, that are looked at for a phrase.

In a search cluster all of them are fetched, so there must be a bound.
"""


MIN_PART = 3
"""Letters of each part of a word that is also looked for apart, and of two that may be one."""

MAX_PARTED = 30
"""Letters of a word that is looked for apart."""

_SIGNS = frozenset("#$€£¥@%§°+")
"""Signs beside a word that make another one of it."""


def find_passages(
    collection: Collection,
    words: str,
    *,
    source: str | None = None,
    exact: bool = False,
    limit: int = 10,
    offset: int = 0,
) -> Found:
    """Rank the sentences that hold some of the words; stop words count only if there are no others.

    The words are read in the language of the collection that they fit best, and those that no
    source has in that one in the others.

    `exact` keeps the sentences that hold the words as a phrase, each written in the same way
    but for case, apostrophes and dashes. Other ways to write a word count where `exact` is not
    asked for: Lübeck for "Luebeck", "twentieth" for 20th, "7 km" for 7km. Raises UnknownSource.
    """
    started = perf_counter()
    within = sentences_within(collection, source)
    language, *other_languages = _list_languages(collection, words)
    query = _query_ids(collection, words, language)
    if exact:
        hits = _search_phrase_in_all(collection, words, [language, *other_languages], within)
        total = len(hits.units)
    else:
        others = _find_other_terms(collection, words, language, other_languages)
        query = np.concatenate([query, others[~np.isin(others, query)]])
        if not len(query):
            hits = _search_parted(collection, words, language, within)
            total = len(hits.units)
        else:
            hits = collection.sentences.top(query, offset + limit, within)
            total = collection.sentences.count(query, within)
            if total < offset + limit:
                hits, total = _add_parted(collection, words, language, hits, within)
    shown = slice(offset, offset + limit)
    passages = collection.passages(hits.units[shown].tolist())
    return Found(
        words=words,
        total=total,
        passages=tuple(
            ScoredPassage(passage=passage, score=score)
            for passage, score in zip(passages, hits.scores[shown].tolist(), strict=True)
        ),
        version=collection.version,
        elapsed_ms=(perf_counter() - started) * 1000,
    )


def _list_languages(collection: Collection, words: str) -> list[str]:
    """Return the languages by whose rules articles were analysed, the one of the words first."""
    if collection.languages.keys() <= {"en"}:
        return ["en"]
    # Imported here: it is slow to load, and English articles do without.
    from index.answering import choose_language, list_other_languages  # noqa: PLC0415

    language = choose_language(words, collection.languages, collection.word_terms)
    return [language, *list_other_languages(language, collection.languages)]


def _query_ids(collection: Collection, words: str, language: str) -> Ids:
    terms = extract_terms(words, language)
    content = [term for term in terms if not is_function_term(term)]
    ids = collection.term_ids(content or terms)
    return ids[ids >= 0]


def _find_other_terms(
    collection: Collection, words: str, language: str, other_languages: Sequence[str]
) -> Ids:
    """Return the known terms of other ways to write numbers, and of words that are unknown.

    These are read with umlauts, and in the other languages of the collection; so are words of
    which none says anything: "will die" may be English.
    """
    terms_of = {word: extract_terms(word, language) for word in words.split()}
    unknown = [word for word, terms in terms_of.items() if (collection.term_ids(terms) < 0).all()]
    others = [term for word in unknown for term in list_digraph_variants(word)]
    is_empty = all(is_function_term(term) for terms in terms_of.values() for term in terms)
    others += [
        term
        for word in (terms_of if is_empty else unknown)
        for other in other_languages
        for term in extract_terms(word, other)
        if not is_function_term(term)
    ]
    others += _list_joined(words, language)
    ids = distinct_ids(collection.term_ids([*others, *list_number_notations(words)]))
    return ids[ids >= 0]


def _list_joined(words: str, language: str) -> list[str]:
    """Return the terms of two words in a row written as one: "database" for "data base"."""
    return [
        term
        for one, other in pairwise(words.split())
        if min(len(one), len(other)) >= MIN_PART and (one + other).isalpha()
        for term in extract_terms(one + other, language)
        if not any(is_function_term(each) for each in extract_terms(f"{one} {other}", language))
    ]


def _add_parted(
    collection: Collection, words: str, language: str, hits: Hits, within: range | None
) -> tuple[Hits, int]:
    """Return all hits, then those with a word that is written apart, and how many there are."""
    return _join_hits(hits, _search_parted(collection, words, language, within))


def _join_hits(hits: Hits, more: Hits) -> tuple[Hits, int]:
    """Return all hits, then those of the others that are new, and how many there are."""
    is_new = ~np.isin(more.units, hits.units)
    units = np.concatenate([hits.units, more.units[is_new]])
    return Hits(units, np.concatenate([hits.scores, more.scores[is_new]])), len(units)


def _search_parted(collection: Collection, words: str, language: str, within: range | None) -> Hits:
    """Return the sentences with a word that is written apart there: "7 km" for 7km.

    So are "data base" for database, and "0800 123 456" for the same without spaces.
    """
    for word in words.split():
        ways = [*list_parted_numbers(word), *_list_known_parts(collection, word, language)]
        for parted in ways:
            hits = _search_phrase(collection, parted, language, within)
            if len(hits.units):
                return hits
    return collection.sentences.top(_query_ids(collection, words, language), 1, within)


def _list_known_parts(collection: Collection, word: str, language: str) -> list[str]:
    """Return the ways to part a word or number of which some source has all parts."""
    ways: list[tuple[str, ...]] = [*list_digit_groups(word)]
    if word.isalpha() and len(word) <= MAX_PARTED:
        ways += [(word[:at], word[at:]) for at in range(MIN_PART, len(word) - MIN_PART + 1)]
    terms = [[term for part in way for term in extract_terms(part, language)] for way in ways]
    ids = iter(collection.term_ids([term for each in terms for term in each]).tolist())
    known = [min([next(ids) for _ in each], default=-1) >= 0 for each in terms]
    return [" ".join(way) for way, is_known in zip(ways, known, strict=True) if is_known]


def _search_phrase_in_all(
    collection: Collection, words: str, languages: Sequence[str], within: range | None
) -> Hits:
    """Return the sentences with a phrase, whatever the language of their article is.

    The languages in which it has the same terms are searched once.
    """
    readings: dict[tuple[str, ...], str] = {}
    for each in languages:
        readings.setdefault(tuple(extract_terms(words, each)), each)
    hits, *others = (_search_phrase(collection, words, each, within) for each in readings.values())
    for more in others:
        hits, _ = _join_hits(hits, more)
    return hits


def _search_phrase(collection: Collection, words: str, language: str, within: range | None) -> Hits:
    """Return the sentences that hold the words one after the other, best first.

    Those with all of the words score high, so the bound matters only for words that are everywhere.
    """
    query = _query_ids(collection, words, language)
    required = distinct_ids(collection.term_ids(extract_terms(words, language)))
    field = collection.sentences
    most = min(field.num_units, MOST_PHRASE_CANDIDATES)
    hits = field.top(query, most if (required >= 0).all() else 0, within)
    has_all = (field.tf(required, hits.units) > 0).all(axis=0)
    units, scores = hits.units[has_all], hits.scores[has_all]
    tokens = tokenize(words)
    holds_phrase = [
        _holds_phrase(passage, words, tokens) for passage in collection.passages(units.tolist())
    ]
    kept = np.array(holds_phrase, dtype=np.bool_)
    return Hits(units[kept], scores[kept])


def _holds_phrase(passage: Passage, written: str, phrase: Sequence[Token]) -> bool:
    """Tell whether a passage has the tokens of a phrase in a row, written in the same way."""
    text, size = passage.masked_text, len(phrase)
    tokens, words = tokenize(text), [token.word for token in phrase]
    asked = _written_forms(written, phrase)
    if not phrase:
        return False
    before, behind = _signs_around(written, phrase)
    return any(
        [token.word for token in tokens[at : at + size]] == words
        and _written_forms(text, tokens[at : at + size]) == asked
        and text.endswith(before, 0, tokens[at].start)
        and text.startswith(behind, tokens[at + size - 1].end)
        for at in range(len(tokens) - size + 1)
    )


def _signs_around(written: str, phrase: Sequence[Token]) -> tuple[str, str]:
    """Return the signs with a meaning of their own that stand right before and behind a phrase.

    "#12" is no 12, and "$5" no 5; quotation marks and full stops are none.
    """
    before, behind = written[: phrase[0].start], written[phrase[-1].end :]
    return (
        before[-1:] if before[-1:] in _SIGNS else "",
        behind[:1] if behind[:1] in _SIGNS else "",
    )


def _written_forms(text: str, tokens: Sequence[Token]) -> list[str]:
    """Return the text of each token; a hyphenated word is a token behind its parts."""
    written = (clean_word(text[token.start : token.end]) for token in tokens)
    return [fold_typography(each).casefold() for each in written]
