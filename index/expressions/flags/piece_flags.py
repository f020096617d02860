"""Flags of many sentences at once, from what stands between white space in them.

Pure. Most flags follow from single words, and most words of a text were met before. So each piece
of a text is looked at once, and its flags and cues are kept as numbers. The cues say which
sentences have to be read word by word; all others need no more than their combined numbers.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.expressions.flags import flag_rules
from index.expressions.flags.edge_flags import flags_at_edges, quotation_flags
from index.expressions.flags.flag_words import (
    BEFORE_NAME,
    OPENS_DEFINITION,
    PERIODS,
    FlagWords,
    flag_words_of,
)
from index.expressions.flags.sentence_flag import FLAG_BITS

PieceFlags = tuple[int, int]
"""The flags that a piece gives wherever it stands, and its cues, bits of `_Cue`."""


class PiecesOfText(NamedTuple):
    """The flags and cues of the pieces of some sentences, in order."""

    flags: NDArray[np.uint32]
    cues: NDArray[np.int32]


class _Cue:
    """What a piece may give beside others, as bits.

    The first four say what the next piece must be so that the two give a flag; moved by `OFFERED`
    bits, they say what a piece is.
    """

    CAPITAL = 1  # after a title or preposition: a capital, or "the" before one
    ARTICLE = 2  # after a form of "be": a word that opens a definition
    GERUND = 4  # after "by": a word in -ing
    NAME = 8  # after a capitalised word: another, or what may stand between them
    OFFERED = 4
    READ = 256  # a number, month or the like: the words beside it are to be read
    DISTRIBUTIVE = 512  # gives a frequency with a period: "a week"
    PERIOD = 1024
    BRACKET = 2048
    DATE = 4096  # "2003-01-23"
    QUOTATION_MARK = 8192
    PLACE = 16384  # a preposition alone, which gives a flag before a name
    TITLE = 32768  # a title alone, the same
    NAMED = 65536  # opens with a capitalised word that is no month and no article
    ARTICLE_BEFORE_NAME = 131072  # "the" alone, behind which the name may stand


_NEEDED = _Cue.CAPITAL | _Cue.ARTICLE | _Cue.GERUND | _Cue.NAME
_OFFERS_ALL = _NEEDED << _Cue.OFFERED
_READ = _Cue.CAPITAL | _Cue.ARTICLE | _Cue.GERUND | _Cue.READ
_READ_AS_TEXT = _Cue.NAME | _Cue.BRACKET | _Cue.DATE | _Cue.QUOTATION_MARK
_GIVES_BEFORE_NAME = _Cue.PLACE | _Cue.TITLE
_OF_NEIGHBOURS = _NEEDED | _OFFERS_ALL | _GIVES_BEFORE_NAME | _Cue.NAMED | _Cue.ARTICLE_BEFORE_NAME
_FREQUENCY = _Cue.DISTRIBUTIVE | _Cue.PERIOD
_LONGEST_NAME = 31
_QUOTATION_MARKS = frozenset('”“"')


def list_telling_words(language: str) -> frozenset[str]:
    """Return all words that may have to do with a flag in a language."""
    return flag_words_of(language).telling


def flags_of_piece(piece: str, language: str) -> PieceFlags:
    """Return the flags and cues of what stands between white space in a sentence."""
    words = flag_words_of(language)
    is_bare = piece[-1:] not in flag_rules.PLAIN_MARKS
    bare = piece if is_bare else piece[:-1]
    if bare.isascii() and bare.isalpha() and bare not in words.telling and not bare[1:].isupper():
        return 0, cues_of_plain_word(bare, is_last=is_bare)
    tokens = flag_rules.find_tokens(piece)
    may_be_name = not (piece.isascii() and piece.islower())
    is_acronym = may_be_name and flag_rules.ACRONYM.search(piece)
    found = FLAG_BITS["ORGANISATION"] if is_acronym else 0
    cues = _offers(words, piece, tokens)
    found |= flag_rules.flags_of_hyphenated(piece, words)
    for at, token in enumerate(tokens):
        found |= words.flag_of_word.get(token, 0)
        cues |= _needs(words, tokens, at)
    if may_be_name and flag_rules.NAME_START.search(piece):
        cues |= _Cue.NAME
    if "(" in piece:
        cues |= _Cue.BRACKET
    if not piece.isalpha() and flag_rules.NUMERIC_DATE.search(piece):
        cues |= _Cue.DATE
    if not _QUOTATION_MARKS.isdisjoint(piece):
        cues |= _Cue.QUOTATION_MARK
    return found, cues


def cues_of_plain_word(word: str, *, is_last: bool) -> int:
    """Return the cues of a word of letters a to z that tells no flag, as most words are.

    `is_last` tells that none of `PLAIN_MARKS` stands behind it. The word has no capital inside,
    and is not among those of `list_telling_words`.
    """
    offered = _Cue.GERUND if word.endswith("ing") else 0
    if "A" <= word[0] <= "Z":
        is_name = is_last and 1 < len(word) <= _LONGEST_NAME
        offered |= _Cue.CAPITAL | _Cue.NAME
        return offered << _Cue.OFFERED | _Cue.NAMED | _Cue.NAME * is_name
    if word[0] in "vd":
        offered |= _Cue.NAME
    return offered << _Cue.OFFERED


def _offers(words: FlagWords, piece: str, tokens: Sequence[str]) -> int:
    """Return the cues for what a piece may be to the one before it."""
    if not tokens:
        return _OFFERS_ALL
    first, offered, known = tokens[0], 0, 0
    if first in BEFORE_NAME:
        offered |= _Cue.CAPITAL
        known = _Cue.ARTICLE_BEFORE_NAME * (len(tokens) == 1)
    elif first[0].isupper():
        offered |= _Cue.CAPITAL
        known = _Cue.NAMED * (first not in words.months)
    if first in OPENS_DEFINITION:
        offered |= _Cue.ARTICLE
    if first.endswith("ing"):
        offered |= _Cue.GERUND
    if piece[0] in "vd" or flag_rules.is_big(piece[0]):
        offered |= _Cue.NAME
    return offered << _Cue.OFFERED | known


def _needs(words: FlagWords, tokens: tuple[str, ...], at: int) -> int:
    """Return the cues for what a token may give with its neighbours."""
    token, behind = tokens[at], tokens[at + 1 :]
    if token[0] in flag_rules.DIGITS or token in words.numbers:
        return _Cue.READ
    if token in words.class_of_word:
        match words.class_of_word[token]:
            case "be":
                needed = _Cue.ARTICLE
            case "by":
                needed = _Cue.GERUND
            case "title" | "place" as word_class:
                gives = _Cue.TITLE if word_class == "title" else _Cue.PLACE
                needed = _Cue.CAPITAL if behind else _Cue.CAPITAL | gives
                behind = () if behind == (".",) else behind  # "Dr."
            case _:
                needed = _Cue.READ
        return _Cue.READ if behind else needed
    return _Cue.DISTRIBUTIVE * (token in words.distributives) | _Cue.PERIOD * (token in PERIODS)


def join_flags(
    sentences: Sequence[str], language: str, starts: NDArray[np.intp], pieces: PiecesOfText
) -> Iterator[int]:
    """Yield the flags of each sentence, as `find_flags` finds them.

    `starts` are the places of the first piece of each sentence, which has one at least.
    """
    words = flag_words_of(language)
    flags, cues = _join_neighbours(starts, pieces)
    combined = np.bitwise_or.reduceat(flags, starts).tolist()
    met = np.bitwise_or.reduceat(cues, starts).tolist()
    for text, alone, cue in zip(sentences, combined, met, strict=True):
        found = alone | flags_at_edges(text)
        if cue & _READ_AS_TEXT:
            found |= _flags_of_cues(text, cue)
        if cue & _READ or cue & _FREQUENCY == _FREQUENCY:
            found |= flag_rules.flags_in_context(flag_rules.tokens_of_pieces(text.split()), words)
        yield found


def _join_neighbours(starts: NDArray[np.intp], pieces: PiecesOfText) -> PiecesOfText:
    """Return the flags of pieces with those that they give with the next ones, and what is left.

    What is left are cues for which the sentence has to be read.
    """
    cues = pieces.cues
    following = np.zeros_like(cues)
    following[:-1] = cues[1:]
    following[starts[1:] - 1] = 0  # behind the last piece of a sentence
    behind_article = np.zeros_like(cues)
    behind_article[:-1] = following[1:]
    gives = (cues & _GIVES_BEFORE_NAME) != 0
    name = np.where(gives & (following & _Cue.ARTICLE_BEFORE_NAME != 0), behind_article, following)
    is_sure = gives & (name & _Cue.NAMED != 0)
    left = cues & ~_OF_NEIGHBOURS | (cues & (following >> _Cue.OFFERED) & ~_Cue.CAPITAL & _NEEDED)
    left |= np.where(is_sure, 0, cues & (name >> _Cue.OFFERED) & _Cue.CAPITAL)
    flags = pieces.flags.copy()
    flags[is_sure & (cues & _Cue.PLACE != 0)] |= FLAG_BITS["PLACE"]
    flags[is_sure & (cues & _Cue.TITLE != 0)] |= FLAG_BITS["TITLED"]
    return PiecesOfText(flags, left)


def _flags_of_cues(text: str, cue: int) -> int:
    """Return the flags for which a sentence is read as a text, if its cues ask for that."""
    found = 0
    if cue & _Cue.NAME and flag_rules.NAME.search(text):
        found |= FLAG_BITS["NAME"]
    if cue & _Cue.BRACKET and flag_rules.ACRONYM_DEFINITION.search(text):
        found |= FLAG_BITS["ACRONYM"]
    if cue & _Cue.DATE and ("-" in text or "/" in text):
        found |= FLAG_BITS["DATE"]
    if cue & _Cue.QUOTATION_MARK:
        found |= quotation_flags(text)
    return found
