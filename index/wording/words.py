"""A sentence as folded words, in which all that is really the same is written in one way. Pure.

Folded are: letter case; spellings (colour and color); contractions (didn't and did not); initials
(U.S. and US); numbers in words and in digits; the ways to write an amount of money, a share, a time
or a day; symbols and names of units. Left out are articles, a "that" after said, an "on" before a
day, and marks without a meaning.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from index.analysis import STOP_TERMS, tokenize_word
from index.languages import ENGLISH
from index.wording.calendar import join_days_and_months, read_iso_date, read_month_or_weekday
from index.wording.folded_word import FoldedWord, FoldedWords, WordKind
from index.wording.inflection import find_singular, fold_spelling, possible_bases
from index.wording.quantities import attach_hedges, read_quantity
from index.wording.scanner import Piece, PieceKind, scan

CACHE_SIZE = 128
"""Sentences whose words are kept: those of one answer, compared with each other."""

_ARTICLES = ENGLISH.articles
_QUANTITIES_WITH_ARTICLE = frozenset({"few", "little", "lot", "bit", "couple", "number"})
_NEGATIVE_PREFIXES = frozenset({"re", "un", "in", "non"})  # "re-sign" is not "resign"
_HAS_IS = ENGLISH.pronouns | ENGLISH.question_words
_MARK_NAMES = {"°": "degree", "º": "degree", "&": "and"}
_AFTER_DEGREE = {"c": "celsius", "f": "fahrenheit"}
_VERSION_SIGNS = frozenset({"v", "V"})  # before a numeral: "v3.1"


@lru_cache(maxsize=CACHE_SIZE)
def fold_words(text: str) -> FoldedWords:
    """Return the folded words of a sentence, in order."""
    words = join_days_and_months(list(_words(scan(text), is_capitals=text.isupper())))
    return tuple(attach_hedges(words))


def join_hyphenated(words: FoldedWords) -> FoldedWords:
    """Return the words with the parts of each hyphenated one written together: "e-mail" is email.

    A part that only hyphenation tells from a prefix stays apart: "re-sign" is not "resign".
    """
    joined: list[FoldedWord] = []
    for word in words:
        before = joined[-1] if joined else None
        if not word.hyphenated or before is None or before.key in _NEGATIVE_PREFIXES:
            joined.append(word)
            continue
        key = before.key + word.key
        bases = frozenset(before.key + base for base in word.bases)
        joined[-1] = before._replace(key=key, end=word.end, bases=bases)
    return tuple(joined)


def _words(pieces: Sequence[Piece], *, is_capitals: bool) -> Iterator[FoldedWord]:
    at = 0
    before: FoldedWord | None = None
    while at < len(pieces):
        found, at = _read(pieces, at, before, is_capitals=is_capitals)
        for word in found:
            if not _is_empty(word, pieces[at] if at < len(pieces) else None, before):
                yield word
                before = word


def _read(
    pieces: Sequence[Piece], at: int, before: FoldedWord | None, *, is_capitals: bool
) -> tuple[Sequence[FoldedWord], int]:
    """Return the words that begin at a piece, and the piece after them."""
    piece = pieces[at]
    if piece.kind is PieceKind.ISO_DATE:
        return read_iso_date(piece), at + 1
    quantity = read_quantity(pieces, at)
    if quantity is not None:
        return quantity[:1], quantity[1]
    following = pieces[at + 1] if at + 1 < len(pieces) else None
    word = _read_in_context(piece, following, before, is_capitals=is_capitals)
    if word is not None:
        return (word,), at + 1
    words = _plain_words(piece)
    if before is not None and before.kind is WordKind.NUMBER:  # "a 12 mile walk", "12 miles"
        words = [each._replace(key=find_singular(each.key)) for each in words]
    return words, at + 1


def _read_in_context(
    piece: Piece, following: Piece | None, before: FoldedWord | None, *, is_capitals: bool
) -> FoldedWord | None:
    """Return the word of a mark, or of letters that mean something else where they stand.

    None for all other letters.
    """
    if piece.kind is PieceKind.MARK:
        return _mark(piece)
    if before is not None and before.kind is WordKind.NUMBER:
        unit = _unit(piece, is_capitals=is_capitals)
        if unit is not None:
            return unit
    key = ""
    if before is not None and before.key.startswith("degree"):
        key = _AFTER_DEGREE.get(piece.text.lower(), "")
    if piece.text in _VERSION_SIGNS and following and following.kind is PieceKind.NUMERAL:
        key = "version"
    if piece.text == "A" and before is not None and not is_capitals:
        key = "A"  # "Plan A"
    if key:
        return FoldedWord(key, piece.start, piece.end)
    return None if is_capitals else read_month_or_weekday(piece)


def _mark(piece: Piece) -> FoldedWord:
    name = _MARK_NAMES.get(piece.text)
    if name is None:
        return FoldedWord(piece.text, piece.start, piece.end, WordKind.MARK)
    return FoldedWord(name, piece.start, piece.end, bases=frozenset((name,)))


def _unit(piece: Piece, *, is_capitals: bool) -> FoldedWord | None:
    """Return the name of a unit that is written as a symbol; of MB and Mb, the case counts."""
    symbol = piece.text
    if symbol in ENGLISH.unit_symbols:
        name = ENGLISH.unit_symbols[symbol]
        return FoldedWord(name, piece.start, piece.end, bases=possible_bases(name))
    is_symbol = symbol.lower() in ENGLISH.measures and not is_capitals
    if is_symbol and len(symbol) <= 3 and not symbol.islower():
        return FoldedWord(symbol, piece.start, piece.end)
    return None


def _plain_words(piece: Piece) -> Sequence[FoldedWord]:
    """Return the words that a piece of letters stands for; a contraction stands for two."""
    written = piece.text
    if written.rstrip(".").replace(".", "") in ENGLISH.capital_homographs:
        return (_plain_word(piece, tokenize_word(written)[0].word),)
    word = written.casefold().replace("’", "'")
    if word in ENGLISH.contracted_words:
        return [_plain_word(piece, each) for each in ENGLISH.contracted_words[word]]
    for ending, stands_for in ENGLISH.contraction_parts.items():
        if word.endswith(ending) and len(word) > len(ending):
            keys = (word.removesuffix(ending), stands_for)
            return [_plain_word(piece, each) for each in keys]
    stem = word.removesuffix("'s")
    if stem != word and stem in _HAS_IS:
        return [_plain_word(piece, each) for each in (stem, "is")]
    return (_plain_word(piece, _folded(written)),)


def _folded(written: str) -> str:
    """Return a word as the index folds it, or in lower case where the index splits it."""
    tokens = tokenize_word(written)
    return tokens[0].word if len(tokens) == 1 else written.casefold()


def _plain_word(piece: Piece, word: str) -> FoldedWord:
    key = ENGLISH.agreeing_forms.get(word, fold_spelling(word))
    inflects = piece.text.islower() and word not in STOP_TERMS
    bases = possible_bases(key) if inflects else frozenset[str]()
    return FoldedWord(key, piece.start, piece.end, bases=bases, hyphenated=piece.hyphenated)


def _is_empty(word: FoldedWord, following: Piece | None, before: FoldedWord | None) -> bool:
    """Tell whether a word adds nothing to what its sentence says."""
    if word.kind is not WordKind.PLAIN:
        return False
    if word.key == "version" and before is not None and before.key == "version":
        return True
    if word.key in _ARTICLES:
        after = following.text.casefold() if following is not None else ""
        is_before_word = following is not None and following.kind is not PieceKind.MARK
        return is_before_word and not (word.key == "a" and after in _QUANTITIES_WITH_ARTICLE)
    is_conjunction = word.key == "that" and before is not None
    return is_conjunction and before is not None and before.key in ENGLISH.reporting_verbs
