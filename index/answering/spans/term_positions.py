"""Where the terms of a question occur in a sentence.

Gives the same as `analysis.find_tokens`, but works on the tokens that the sentence was already
split into.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from index.analysis import (
    BoundedCache,
    Token,
    find_tokens,
    initial_letters_of,
    terms_of_word,
    tokenize_word,
)
from index.expressions import SentenceTokens, tokenize_sentence

CACHED_SENTENCES = 64
"""Sentences whose tokens and matches are kept: those of the last few answers."""


@lru_cache(maxsize=CACHED_SENTENCES)
def find_term_tokens(text: str, terms: frozenset[str]) -> list[Token]:
    """Return the analysed tokens of the words of `text` that give one of these terms, in order.

    A compound comes with all its parts. Only words and compounds that begin with the same letters
    as such a word may are analysed again.
    """
    openings = _get_openings(terms)
    if openings.has_dot or text.isupper() or (not text.isascii() and _UNUSUAL.search(text)):
        return find_tokens(text, terms)
    tokens, short, long = tokenize_sentence(text), openings.of_short, openings.of_long
    found: list[Token] = []
    done = 0
    if openings.has_digit:
        likely = [
            at
            for at, word in enumerate(tokens.words)
            if word[:3] in long or word[:2] in short or word[:1].isdigit()
        ]
    else:
        likely = [
            at for at, word in enumerate(tokens.words) if word[:3] in long or word[:2] in short
        ]
    for at in likely:
        if at < done:
            continue
        first, done = _find_compound(tokens, at)
        start, end = tokens.starts[first], tokens.ends[done - 1]
        if done - first > 1 or not tokens.texts[at].isalnum():
            found += find_tokens(text, terms, start, end)
            continue
        term = terms_of_word(tokens.texts[at])[0]
        if term in terms:
            word = tokenize_word(tokens.texts[at])[0].word
            found.append(Token(term, word, start, end))
    return found


_UNUSUAL = re.compile("[^\\x00-\\x7f‘’“”–—…]")
"""A letter that folding may change, or a mark that is rare in English."""

MIN_LONG = 5
"""Letters of a term from which on its first three are those of its words.

Stemming changes the last letters of a word alone, and a short term has no others.
"""


class _Openings(NamedTuple):
    """How tokens of words with some terms may begin.

    A word whose term has `MIN_LONG` letters begins with the first three of them, so `of_long` has
    these, and the first two for a shorter token; `of_short` has two letters of the others.
    """

    of_short: frozenset[str]
    of_long: frozenset[str]
    has_dot: bool
    has_digit: bool


@lru_cache(maxsize=16)
def _get_openings(terms: frozenset[str]) -> _Openings:
    """Return how tokens of words with these terms may begin.

    The first token of "e-mail", "U.N." and "5km" has only one letter, and "1,000" begins with a
    digit and a comma.
    """
    found = [_OPENINGS_OF_TERM[term] for term in terms]
    first = {term[0] for term in terms}
    return _Openings(
        frozenset().union(*[short for short, _ in found]),
        frozenset().union(*[long for _, long in found]),
        "." in first,
        any(map(str.isdigit, first)),
    )


def _list_openings(term: str) -> tuple[Sequence[str], Sequence[str]]:
    """Return how tokens of words with a term may begin, those of a short one and of a long one."""
    short = (term[0], term[0] + ",")
    if len(term) >= MIN_LONG and term.isascii() and term.isalpha():
        return short, (term[:2], term[:3])
    return (*short, *initial_letters_of(term)), ()


_OPENINGS_OF_TERM = BoundedCache(_list_openings, 5_000)


def _find_compound(tokens: SentenceTokens, at: int) -> tuple[int, int]:
    """Return the range of tokens without white space between them around the one at `at`.

    If only one of them is a word, of two letters at least, it is returned without the marks
    around it.
    """
    starts, ends, texts = tokens.starts, tokens.ends, tokens.texts
    first, end = at, at + 1
    while first and ends[first - 1] == starts[first]:
        first -= 1
    while end < len(starts) and ends[end - 1] == starts[end]:
        end += 1
    if end - first == 1:
        return first, end
    if len(texts[at]) > 1 and len([at for at in range(first, end) if texts[at][0].isalnum()]) == 1:
        return at, at + 1
    return first, end
