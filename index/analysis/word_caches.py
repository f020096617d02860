"""What each written word gives in a language, computed once: terms, tokens, folded words. Pure."""

from collections.abc import Callable, Iterator
from functools import cache, partial
from itertools import chain
from typing import NamedTuple

from index.analysis.bounded_cache import BoundedCache
from index.analysis.language_normalization import LANGUAGE_MARK, find_normalizer
from index.analysis.normalization import CAPITAL_HOMOGRAPHS, fold_word, stem_word
from index.analysis.written_words import (
    UNMARKED_WORD,
    Normalizer,
    Token,
    analyze_word,
    is_plain,
    iter_word_tokens,
)
from index.languages import has_table

_BEFORE_WORD = "([\"“‘'"
_BEHIND_WORD = ",;:.!?)]\"”’'"
"""Marks that are no part of the word beside them; inside one, some of them are."""
_MAX_CACHED_WORDS = 200_000  # in each of four caches, or half of it
_MAX_OTHER_WORDS = 50_000  # the same, for each other language
_ENGLISH_STEMS = BoundedCache(stem_word, _MAX_CACHED_WORDS)
"""The term of each folded word: "The" and "the", pieces and tokens ask for the same."""


class _EnglishNormalizer:
    """The normalization of English words; "US" and the like keep their capitals."""

    fold_word = staticmethod(fold_word)

    @staticmethod
    def stem_word(word: str) -> str:
        """Return the term of a folded word."""
        return _ENGLISH_STEMS[word]


def find_stem(word: str) -> str:
    """Return the term of a folded English word as `stem_word` does, remembered."""
    return _ENGLISH_STEMS[word]


class WordCaches(NamedTuple):
    """What each written word gives in one language.

    `pieces` has the words and terms of what stands between white space. No word reaches over that,
    but for one with a hyphen at the end of a line; and most pieces of a text were met before.
    `analyze_piece` finds them anew, and `iter_tokens` the tokens of a word one by one.
    """

    iter_tokens: Callable[[str], Iterator[Token]]
    tokens: BoundedCache[tuple[Token, ...]]
    terms: BoundedCache[tuple[str, ...]]
    words_and_terms: BoundedCache[tuple[tuple[str, str], ...]]
    pieces: BoundedCache[tuple[tuple[str, str], ...]]
    analyze_piece: Callable[[str], tuple[tuple[str, str], ...]]


def vocabulary_word(word: str, language: str) -> str:
    """Return a folded word as the vocabulary of a collection has it: with its language.

    English words have none, nor those of languages without a table.
    """
    if language == "en" or not has_table(language):
        return word
    return f"{word}{LANGUAGE_MARK}{language}"


def without_marks(piece: str) -> str:
    """Return a piece without marks beside its word: the pattern would find the word alone."""
    return piece if piece.isalpha() else piece.lstrip(_BEFORE_WORD).rstrip(_BEHIND_WORD)


def _make_caches(code: str, normalizer: Normalizer, max_words: int) -> WordCaches:
    homographs = CAPITAL_HOMOGRAPHS if code == "en" else {}
    tokens = BoundedCache(partial(analyze_word, normalizer, homographs), max_words)
    iter_tokens_of_word = partial(iter_word_tokens, normalizer, homographs)

    def terms_of_word(written: str) -> tuple[str, ...]:
        if code == "en" and is_plain(written):
            return (_ENGLISH_STEMS[homographs.get(written) or written.lower()],)
        return tuple([token.term for token in tokens[written]])

    def pairs_of_word(written: str) -> tuple[tuple[str, str], ...]:
        if code == "en" and is_plain(written) and written not in homographs:
            word = written.lower()
            # A word at the start of a sentence is stemmed once, with the one in the middle.
            return ((word, _ENGLISH_STEMS[word]),) if word == written else pairs[word]
        return tuple((vocabulary_word(token.word, code), token.term) for token in tokens[written])

    pairs = BoundedCache(pairs_of_word, max_words)

    def pairs_of_piece(piece: str) -> tuple[tuple[str, str], ...]:
        bare = without_marks(piece)
        if bare.isascii() and bare.isalpha():
            return pairs[bare]
        return tuple(chain.from_iterable(map(pairs.__getitem__, UNMARKED_WORD.findall(piece))))

    return WordCaches(
        iter_tokens_of_word,
        tokens,
        BoundedCache(terms_of_word, max_words),
        pairs,
        BoundedCache(pairs_of_piece, max_words // 2),
        pairs_of_piece,
    )


class _FoldingNormalizer:
    """The folding of English words alone."""

    fold_word = staticmethod(fold_word)

    @staticmethod
    def stem_word(word: str) -> str:
        """Return the word."""
        return word


def _fold_parts(written: str) -> tuple[str, ...]:
    tokens = analyze_word(_FoldingNormalizer(), CAPITAL_HOMOGRAPHS, written)
    return tuple(token.word for token in tokens)


FOLDED_WORDS = BoundedCache(_fold_parts, _MAX_OTHER_WORDS)
"""The folded words of the tokens of an English word: to stem them takes longer than to fold."""

ENGLISH_CACHES = _make_caches("en", _EnglishNormalizer(), _MAX_CACHED_WORDS)


def caches_of(language: str) -> WordCaches:
    """Return the caches of a language; those of English for a language without a table."""
    return ENGLISH_CACHES if language == "en" else _other_caches(language)


@cache
def _other_caches(language: str) -> WordCaches:
    if not has_table(language):
        return ENGLISH_CACHES
    return _make_caches(language, find_normalizer(language), _MAX_OTHER_WORDS)
