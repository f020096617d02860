"""Other words for those of a question in another language than English, by its table. Pure.

Where no space stands between words, they are looked for in the text itself.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain

from index.analysis import Token, extract_terms, is_function_term
from index.languages import load_broader_words, load_same_words
from index.types import Span

Terms = tuple[str, ...]

_UNSPACED = frozenset({"zh", "ja", "th"})
_IN_WORDS = _UNSPACED | {"ko"}
"""Languages in which a deed is told by a part of a word, whatever its endings."""
_MIN_UNSPACED = 2
"""Characters of a word that is looked for in a text without spaces."""

_TOGETHER = "_"
"""Sign between words that only together say something."""

_MAX_TOGETHER = 3
"""Content words that say something together, at most."""


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
    content = [token for token in tokens if not is_function_term(token.term)]
    for at in range(len(content)):
        for run in (content[at : at + size] for size in range(1, _MAX_TOGETHER + 1)):
            forms = [*same.get(_join(token.term for token in run), {}).values()]
            if forms:
                yield Span(run[0].start, run[-1].end), forms


def find_others(terms: Terms, language: str) -> Sequence[Terms]:
    """Return the terms of the other words for what some terms say."""
    return [*_find_by_word(language).get(_join(terms), {}).values()]


def says_same(word: str, text: str, language: str) -> bool:
    """Tell whether a text has another word for one, given by its term, or by itself as above."""
    same = _find_by_word(language)
    if language in _UNSPACED:
        found = (others for each, others in same.items() if each in word)
        return any(other in text for others in found for other in others)
    others = same.get(word)
    if not others:
        return False
    said = {*extract_terms(text, language)}
    return any(said.issuperset(terms) for terms in others.values())


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
    for group in chain(*load_same_words(language)):
        keys = _read_keys(group, language)
        for key, own in keys.items():
            others = {other: terms for other, terms in keys.items() if terms != own}
            found.setdefault(key, {}).update(others)
    for words, broader in load_broader_words(language):
        others = _read_keys(broader, language)
        for key in _read_keys(words, language):
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
            for key in group if language in _IN_WORDS else _read_keys(group, language):
                found.setdefault(key, set()).add((place, number))
    return {key: frozenset(of) for key, of in found.items()}


def _read_keys(words: Sequence[str], language: str) -> dict[str, Terms]:
    """Return by what some words are looked up, each with its terms.

    It is their terms, or where there are no spaces the words themselves. Words that only together
    say something have all their terms as one key.
    """
    if language in _UNSPACED:
        return {
            word: tuple(
                term for term in extract_terms(word, language) if not is_function_term(term)
            )
            for word in words
            if len(word) >= _MIN_UNSPACED
        }
    found = (_read_key(word, language) for word in words)
    return {_join(terms): terms for terms in found if terms}


@cache
def _read_key(word: str, language: str) -> Terms:
    """Return the terms by which a word is looked up, () if it is none: a small word, or several."""
    found = extract_terms(word, language)
    terms = tuple(term for term in found if not is_function_term(term))
    is_key = len(terms) > 1 if _TOGETHER in word else len(found) == 1
    return terms if is_key else ()


def _join(terms: Iterable[str]) -> str:
    return " ".join(terms)
