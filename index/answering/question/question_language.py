"""The language of a question: one that the collection has, in which it is read best."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache

from index.analysis import LANGUAGE_MARK, extract_words_and_terms, is_function_term
from index.collection import Ids
from index.languages import detect_language, find_language, has_table

_KNOWN_WORD = 0.5
"""Votes of a word that the collection has in a language; a function word of the language has
1, and a month or weekday of it this more. Numbers have none."""

_MAX_CHARACTERS = 1_000
"""Code points of a question that are read, from its start."""

WordTerms = Callable[[Sequence[str]], Ids]
"""The term ids of words, -1 for those that no source contains (`Collection.word_terms`)."""


def choose_language(
    text: str, languages: Mapping[str, int], word_terms: WordTerms | None = None
) -> str:
    """Return the code of the language in which to analyse a question.

    `languages` are those of the collection with the number of their sentences. The question is read
    in each, and the reading wins in which most of its words are function words or words that
    articles in that language have. Of equal ones it is the language that the text seems to be in,
    else the one of most sentences. Articles in a language without a table are analysed as English.
    """
    counts = _count_as_analysed(languages)
    if len(counts) <= 1:
        return next(iter(counts), "en")
    sample = text[:_MAX_CHARACTERS]
    votes = {code: _rate_reading(sample, code, word_terms) for code in counts}
    most = max(votes.values())
    best = [code for code, vote in votes.items() if vote == most]
    own = detect_language(text) if len(best) > 1 else best[0]
    return own if own in best else max(best, key=lambda code: (counts[code], code))


def _rate_reading(text: str, language: str, word_terms: WordTerms | None) -> float:
    """Return the votes that the words of a question give a language."""
    pairs = extract_words_and_terms(text, language)
    content = [word for word, term in pairs if not is_function_term(term) and not term.isdecimal()]
    known = int((word_terms(content) >= 0).sum()) if word_terms and content else 0
    own = [term for _, term in pairs if _is_own_function_term(term, language)]
    calendar = _list_calendar_words(language)
    dates = [word for word, term in pairs if word in calendar and not is_function_term(term)]
    return len(own) + _KNOWN_WORD * (len(dates) + known)


@cache
def _list_calendar_words(language: str) -> frozenset[str]:
    """Return the months and weekdays of a language, as its vocabulary has them."""
    table = find_language(language)
    names = " ".join((*table.months, *table.weekdays))
    return frozenset(word for word, _ in extract_words_and_terms(names, language))


def _is_own_function_term(term: str, language: str) -> bool:
    """Tell whether a term is that of a function word of a language, and not one of English alone.

    English ones are function words in every reading: with them "did anyone die" would be German,
    as "die" is an article there.
    """
    return is_function_term(term) and (language == "en" or LANGUAGE_MARK in term)


def find_language_share(language: str, languages: Mapping[str, int]) -> float:
    """Return the share of a collection's sentences that are in a language, 1.0 if it has none."""
    counts = _count_as_analysed(languages)
    found = counts.get(language, 0)
    return found / sum(counts.values()) if found else 1.0


def _count_as_analysed(languages: Mapping[str, int]) -> Mapping[str, int]:
    """Return the number of sentences by the language by whose rules they were analysed."""
    return _join_counts(tuple(languages.items()))


@lru_cache(maxsize=16)  # each question asks several times
def _join_counts(languages: tuple[tuple[str, int], ...]) -> Mapping[str, int]:
    counts: dict[str, int] = {}
    for code, count in languages:
        known = code if has_table(code) else "en"
        counts[known] = counts.get(known, 0) + count
    return counts


def list_other_languages(language: str, languages: Mapping[str, int]) -> list[str]:
    """Return the other languages by whose rules articles of a collection were analysed, sorted."""
    return sorted(_count_as_analysed(languages).keys() - {language})
