"""The analyzer: from text to terms, the same for articles and for questions.

Pure. A term is what is indexed and searched. A token is a word with its span in the text;
normalization changes its `term` and `word`, never its span.

A word consists of letters, marks and digits of any script, with apostrophes inside; or it is
initials such as "U.N.", or a number with points and commas inside; or several of these joined by
hyphens. Normalization is NFKC and case folding; Latin letters lose their marks, because they are
often typed without ("Pétion" is *petion*); "U.N." is *un*, "1,000" is *1000*, "13th" is *13*,
"Kim's" is *kim*, "Ph.D." is *phd*, "v3.11" is *3.11*. Signs count where they make another word:
"C#", "C++", "A+", "-15". "US" and "U.S." are *usa*, "WHO" is *w.h.o.*, "IT" *i.t.* and "May"
*may.*, so that they differ from the words in lower case, unless the whole text is in capitals.

A hyphenated word gives its parts in order and then the joined form, whose span is the whole
word: "well-known author" is *well*, *known*, *wellknown*, *author*. So do "Node.js" and "RTX4090"
(*rtx*, *4090*, *rtx4090*). Chinese and Japanese runs
give each character followed by the pair that it opens; Thai, Lao, Khmer and Burmese runs give each
character triple. Tokens may therefore overlap, and **adjacency is defined by spans**, never by the
place in the list: the tokens after one are those that start first at or after its end.

All this holds for every language; what a word is folded and stemmed to depends on the language of
its text (`language_normalization.py`). Texts in a language without a table are analysed as English.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain
from string import ascii_lowercase

from index.analysis.bounded_cache import MAX_WORD_LENGTH, BoundedCache
from index.analysis.language_normalization import LANGUAGE_MARK
from index.analysis.normalization import CAPITAL_HOMOGRAPHS, QUESTION_TERMS, STOP_TERMS
from index.analysis.word_caches import ENGLISH_CACHES, FOLDED_WORDS, caches_of, without_marks
from index.analysis.written_words import (
    MAX_JOINED_PARTS,
    UNMARKED_WORD,
    Token,
    has_word_over_space,
    is_all_capitals,
    is_plain,
    lower,
    word_pattern,
    written_words,
)

VERSION = 17
"""Raised whenever any text could give other terms than before; part of the index fingerprint."""

_MAX_KEPT_TEXTS, _MAX_KEPT_TEXT = 32, 1_000
"""Texts whose tokens are kept, and code points of one: rules read the same sentences again."""
_HOMOGRAPHS = tuple(CAPITAL_HOMOGRAPHS.values())


def tokenize(text: str, language: str = "en") -> list[Token]:
    """Return the tokens of `text`, in the order that the module's docstring describes."""
    is_short = len(text) <= _MAX_KEPT_TEXT
    return list((_tokenize_short if is_short else iter_tokens)(text, language))


@lru_cache(maxsize=_MAX_KEPT_TEXTS)
def _tokenize_short(text: str, language: str) -> tuple[Token, ...]:
    return tuple(iter_tokens(text, language))


def iter_tokens(text: str, language: str = "en") -> Iterator[Token]:
    """Yield the tokens of `text` in the same order, for a reader of the first few of many.

    No more of a run without spaces is analysed than is asked for, however long it is.
    """
    all_capitals = is_all_capitals(text)
    caches = caches_of(language)
    for match in word_pattern(text).finditer(text):
        written, at = match[0], match.start()
        is_long = len(written) > MAX_WORD_LENGTH
        find = caches.iter_tokens if is_long else caches.tokens.__getitem__
        for term, word, start, end in find(lower(written) if all_capitals else written):
            yield _new_token(Token, (term, word, at + start, at + end))


_new_token = tuple.__new__
"""Makes a token of its values in half the time that `Token` takes."""


def find_tokens(
    text: str,
    terms: frozenset[str],
    start: int = 0,
    end: int = sys.maxsize,
    *,
    language: str = "en",
) -> list[Token]:
    """Return the tokens of the words in `text[start:end]` that give one of the terms, in order.

    A hyphenated word comes with all its parts. `start` and `end` must not cut a word. Words whose
    first letters cannot begin any of the terms are skipped without stemming.
    """
    all_capitals, pattern = _how_to_read(text)
    caches = caches_of(language)
    beginnings = initial_letters(terms) if caches is ENGLISH_CACHES else frozenset[str]()
    found: list[Token] = []
    for match in pattern.finditer(text, start, end):
        written = lower(match[0]) if all_capitals else match[0]
        may_skip = beginnings and is_plain(written)
        if may_skip and written[:2].lower() not in beginnings:
            continue
        if not terms.isdisjoint(caches.terms[written]):
            parts, at = caches.tokens[written], match.start()
            found += [Token(part.term, part.word, at + part.start, at + part.end) for part in parts]
    return found


@lru_cache(maxsize=16)  # parts of one text are read one after another
def _how_to_read(text: str) -> tuple[bool, re.Pattern[str]]:
    """Return whether a text is all in capitals, and the pattern of its words."""
    return is_all_capitals(text), word_pattern(text)


def tokenize_word(written: str, language: str = "en") -> tuple[Token, ...]:
    """Return the tokens of one word as matched by `tokenize`; spans count from its start."""
    return caches_of(language).tokens[written]


def terms_of_word(written: str, language: str = "en") -> Sequence[str]:
    """Return the terms of one word's tokens; that takes less time than the tokens themselves."""
    return caches_of(language).terms[written]


@lru_cache(maxsize=16)
def initial_letters(terms: frozenset[str]) -> frozenset[str]:
    """Return the first letters, at most two and in lower case, of words that have these terms.

    Valid only for words of plain letters a to z: hyphenated words and contractions may begin
    otherwise.
    """
    return frozenset().union(*map(_INITIAL_LETTERS.__getitem__, terms))


def initial_letters_of(term: str) -> Sequence[str]:
    """Return what `initial_letters` does, for a single term."""
    return _INITIAL_LETTERS[term]


def _list_initial_letters(term: str) -> Iterator[str]:
    yield term[:2]
    if term[1:2] == "i":
        yield term[0] + "y"  # "dying" has the term *die*
    if len(term) == 1:
        yield from (term + letter for letter in ascii_lowercase)
    if term.startswith(_HOMOGRAPHS):
        yield from (written[:2].lower() for written in CAPITAL_HOMOGRAPHS)


_INITIAL_LETTERS = BoundedCache(lambda term: tuple(_list_initial_letters(term)), 5_000)


def extract_terms(text: str, language: str = "en") -> list[str]:
    """Return the term of each token of `text` in order, faster than `tokenize`."""
    is_short = len(text) <= _MAX_KEPT_TEXT
    return list((_extract_terms_of_short if is_short else _iter_terms)(text, language))


@lru_cache(maxsize=_MAX_KEPT_TEXTS)
def _extract_terms_of_short(text: str, language: str) -> tuple[str, ...]:
    return tuple(_iter_terms(text, language))


def _iter_terms(text: str, language: str) -> Iterator[str]:
    return chain.from_iterable(map(caches_of(language).terms.__getitem__, written_words(text)))


def extract_words_and_terms(text: str, language: str = "en") -> list[tuple[str, str]]:
    """Return (word, term) of each token of `text` in order, faster than `tokenize`.

    The words are those of a collection's vocabulary (`vocabulary_word`).
    """
    caches = caches_of(language)
    if text.isascii() and text.isalpha():  # a single word
        return list(caches.pieces[text])
    if is_all_capitals(text) or word_pattern(text) is not UNMARKED_WORD:
        return list(
            chain.from_iterable(map(caches.words_and_terms.__getitem__, written_words(text)))
        )
    pieces = [text] if has_word_over_space(text) else text.split()
    return list(chain.from_iterable(map(caches.pieces.__getitem__, pieces)))


def consists_of_pieces(text: str) -> bool:
    """Whether a text has the words of its pieces between white space, each taken by itself."""
    return not (
        is_all_capitals(text)
        or word_pattern(text) is not UNMARKED_WORD
        or has_word_over_space(text)
    )


def find_words_and_terms(piece: str, language: str) -> tuple[tuple[str, str], ...]:
    """Return (word, term) of the tokens of a piece of such a text, without keeping them."""
    return caches_of(language).analyze_piece(piece)


def reads_as_english(language: str) -> bool:
    """Whether texts in a language are analysed as English: there is no table of another."""
    return caches_of(language) is ENGLISH_CACHES


def find_simple_words(piece: str) -> Sequence[str]:
    """Return the words of an English piece if its letters alone decide them, else none.

    They are a word of letters a to z, its possessive, words that hyphens join, or a number. Their
    terms are what `stem_word` makes of them.
    """
    bare = without_marks(piece)
    if bare.isalpha():
        return (bare.lower(),) if is_plain(bare) and bare not in CAPITAL_HOMOGRAPHS else ()
    if not bare.isascii() or len(bare) > MAX_WORD_LENGTH:
        return ()
    if bare.isdigit():
        return (bare,)
    if bare.endswith("'s"):
        return (bare[:-2].lower(),) if _is_simple(bare[:-2]) else ()
    parts = bare.split("-")
    if 1 < len(parts) <= MAX_JOINED_PARTS and all(map(_is_simple, parts)):
        words = [part.lower() for part in parts]
        return (*words, "".join(words))
    return ()


def _is_simple(word: str) -> bool:
    """Whether a word of ASCII has letters alone, and a capital at its start at most."""
    return word.isalpha() and (word.islower() or word.istitle()) and word not in CAPITAL_HOMOGRAPHS


def extract_words(text: str) -> Iterator[str]:
    """Yield the folded word of each token of an English text in order, without stemming it."""
    for written in written_words(text):
        if is_plain(written):
            yield CAPITAL_HOMOGRAPHS.get(written) or written.lower()
        else:
            yield from FOLDED_WORDS[written]


def extract_distinct_words(text: str) -> set[str]:
    """Return the words that `extract_words` yields, each once."""
    written = set(written_words(text))
    plain = {*filter(is_plain, written)}
    found = {*map(str.lower, plain.difference(CAPITAL_HOMOGRAPHS))}
    found.update(CAPITAL_HOMOGRAPHS[word] for word in plain.intersection(CAPITAL_HOMOGRAPHS))
    found.update(chain.from_iterable(map(FOLDED_WORDS.__getitem__, written - plain)))
    return found


FUNCTION_TERMS = STOP_TERMS | QUESTION_TERMS
"""The terms of English stop words and question words; those of other languages have a mark."""


def is_function_term(term: str) -> bool:
    """Whether a term is that of a stop word or a question word, in whatever language."""
    return term in FUNCTION_TERMS or LANGUAGE_MARK in term
