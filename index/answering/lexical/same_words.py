"""Other words for those of a question in another language than English, by its table. Pure.

Where no space stands between words, they are looked for in the text itself.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain

from index.analysis import Token, extract_terms, is_function_term
from index.languages import load_same_words
from index.types import Span

Terms = tuple[str, ...]

_UNSPACED = frozenset({"zh", "ja", "th"})
_IN_WORDS = _UNSPACED | {"ko"}
"""Languages in which a deed is told by a part of a word, whatever its endings."""
_MIN_UNSPACED = 2
"""Characters of a word that is looked for in a text without spaces."""


def find_same_words(
    text: str, tokens: Sequence[Token], language: str
) -> Iterator[tuple[Span, Sequence[Terms]]]:
    """Yield where words of a text stand that have others for them, with the terms of these."""
    same = _find_by_word(language)
    if not same:
        return
    if language in _UNSPACED:
        for word, others in same.items():
            at = text.find(word)
            if at >= 0:
                yield Span(at, at + len(word)), [*others.values()]
        return
    for token in tokens:
        if token.term in same:
            yield Span(token.start, token.end), [*same[token.term].values()]


def says_same(word: str, text: str, language: str) -> bool:
    """Tell whether a text has another word for one, given by its term, or by itself as above."""
    same = _find_by_word(language)
    if language in _UNSPACED:
        found = (others for each, others in same.items() if each in word)
        return any(other in text for others in found for other in others)
    if word not in same:
        return False
    return not same[word].keys().isdisjoint(extract_terms(text, language))


def tells_other_deed(asked: str, sentence: str, language: str) -> bool:
    """Tell whether a question asks for one of several deeds, and a sentence tells another alone."""
    told = _find_places(asked, language)
    if not told:
        return False
    said = _find_places(sentence, language)
    lines = {line for line, _ in told}
    others = {(line, group) for line, group in said if line in lines}
    return bool(others) and others.isdisjoint(told)


def _find_places(text: str, language: str) -> frozenset[tuple[int, int]]:
    """Return the lines and groups of the deeds that a text tells."""
    places = _find_deeds(language)
    if not places:
        return frozenset()
    if language in _IN_WORDS:
        found = [of for word, of in places.items() if word in text]
    else:
        found = [places[term] for term in {*extract_terms(text, language)} if term in places]
    return frozenset().union(*found)


@cache
def _find_by_word(language: str) -> Mapping[str, Mapping[str, Terms]]:
    """Return the other words of its groups by each word, with the terms of each.

    A word stands for itself where there are no spaces, else for its term.
    """
    found: dict[str, dict[str, Terms]] = {}
    for line in load_same_words(language):
        for group in line:
            keys = {
                key: _read_terms(word, language)
                for word in group
                for key in _list_keys(word, language)
            }
            for key, own in keys.items():
                others = {other: terms for other, terms in keys.items() if terms != own}
                found.setdefault(key, {}).update(others)
    return {key: others for key, others in found.items() if others}


@cache
def _find_deeds(language: str) -> Mapping[str, frozenset[tuple[int, int]]]:
    """Return the lines and groups of each word, or its term, that are told apart from others."""
    found: dict[str, set[tuple[int, int]]] = {}
    for place, line in enumerate(load_same_words(language)):
        if len(line) < 2:
            continue
        for number, group in enumerate(line):
            keys = (
                group
                if language in _IN_WORDS
                else chain(*(_list_keys(word, language) for word in group))
            )
            for key in keys:
                found.setdefault(key, set()).add((place, number))
    return {key: frozenset(of) for key, of in found.items()}


def _list_keys(word: str, language: str) -> Sequence[str]:
    """Return by what a word is looked up: its term, or where there are no spaces itself."""
    if language in _UNSPACED:
        return (word,) if len(word) >= _MIN_UNSPACED else ()
    terms = extract_terms(word, language)
    return terms if len(terms) == 1 and not is_function_term(terms[0]) else ()


def _read_terms(word: str, language: str) -> Terms:
    return tuple(term for term in extract_terms(word, language) if not is_function_term(term))
