"""Which words are the same word?

Passages and questions go through the same functions, so a term means the same on both sides.
A token never moves a span: only `term` and `word` are normalised.

What is a word: letters, marks and digits of any script, with inner apostrophes; initials such as
"U.N."; numbers with inner points and commas; and any of these joined by hyphens. Normalisation is
NFKC and case folding; Latin letters lose their marks, for few type them ("Pétion" is *petion*);
"U.N." is *un*, "1,000" is *1000*, "13th" is *13*, "Kim's" is *kim*.
"US" and "U.S." are *usa* and "WHO" is *w.h.o.*, apart from the pronouns, unless all is capitals.

Hyphenated words give their parts in order and then the joined form, whose span is the whole
word: "well-known author" is *well*, *known*, *wellknown*, *author*. Chinese and Japanese runs
give each character followed by the pair it opens, Thai, Lao, Khmer and Burmese runs each
character triple. So **adjacency is told by spans**, never by place in the list: a token is followed
by those tokens that start first at or after its end.
"""

import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import chain
from string import ascii_lowercase
from typing import NamedTuple

from index.analysis import porter2_stemmer
from index.analysis.bounded_cache import LONGEST, Memo
from index.languages import ENGLISH

VERSION = 4
"""Raised whenever any text could give other terms than before; part of the index fingerprint."""


class Token(NamedTuple):
    """A word at `start <= i < end` of a text.

    `term` is what is indexed and asked for; `word` is its folded form before stemming.
    """

    term: str
    word: str
    start: int
    end: int


STOP_TERMS = ENGLISH.stop_words
"""Terms that carry no subject. They are never stemmed."""

QUESTION_TERMS = ENGLISH.question_words
"""Terms that ask. They are never stemmed."""

_CAPITALS = ENGLISH.capital_homographs

_HYPHENS = "-\u2010\u2011"
_IGNORED = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060"))  # invisible inside words
_MOST_KEPT = 200_000

# One unit: initials, a number with separators, or a word. {W} is a letter, mark or digit.
_UNIT = r"(?:(?:{L}\.){{2,}}(?!{W})|\d+(?:[.,]\d+)+(?!{W})|{W}+(?:['’]{W}+)*)"
_WORD = _UNIT + "(?:[" + _HYPHENS + "]" + _UNIT + ")*"
# Texts without combining marks need only the standard library's engine, twice as fast.
_PLAIN = re.compile(_WORD.format(L=r"[^\W\d_]", W=r"[^\W_]"))
_MARKED = re.compile("[\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u0fff\u1000-\u109f\u135d-\u200d]")
# Letters that no mark makes.
_UNMARKED = {"æ": "ae", "œ": "oe", "þ": "th"} | dict(zip("øłđðıħŋŧ", "olddihnt", strict=True))
_ORDINAL = re.compile(rf"(\d+)(?:{'|'.join(ENGLISH.ordinal_suffixes)})")
_CONTRACTED = ENGLISH.contraction_endings
# Scripts written without spaces between words.
_UNSPACED = re.compile(
    "([\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+)|([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+)"
)


def tokens(text: str) -> list[Token]:
    """Return the tokens of `text` in the order of the module's docstring."""
    is_shouted = _is_shouted(text)
    return [
        Token(part.term, part.word, match.start() + part.start, match.start() + part.end)
        for match in _pattern_for(text).finditer(text)
        for part in _PARTS[_quietly(match.group()) if is_shouted else match.group()]
    ]


def tokens_with(
    text: str, wanted: frozenset[str], start: int = 0, end: int = sys.maxsize
) -> list[Token]:
    """Return the tokens of those words of `text[start:end]` that give a wanted term, in order.

    A compound comes with all its parts; no word may be cut by `start` or `end`. Most words need
    no stemming, as their first letters tell.
    """
    is_shouted = _is_shouted(text)
    begun = beginnings(wanted)
    found: list[Token] = []
    for match in _pattern_for(text).finditer(text, start, end):
        written = _quietly(match[0]) if is_shouted else match[0]
        if written[:2].lower() not in begun and written.isascii() and written.isalpha():
            continue
        parts = _PARTS[written]
        if any(part.term in wanted for part in parts):
            at = match.start()
            found += [Token(part.term, part.word, at + part.start, at + part.end) for part in parts]
    return found


def parts(written: str) -> tuple[Token, ...]:
    """Return the tokens of one word as `tokens` finds it, spans counted from its start."""
    return _PARTS[written]


@lru_cache(maxsize=16)
def beginnings(wanted: frozenset[str]) -> frozenset[str]:
    """Return the letters, two at most and in lower case, that words of these terms may begin with.

    Of words in plain letters only: a compound or a contraction may begin otherwise.
    """
    return frozenset(each for term in wanted for each in _beginnings(term))


def _beginnings(term: str) -> Iterator[str]:
    """Yield the letters that words of this term may begin with."""
    yield term[:2]
    if term[1:2] == "i":
        yield term[0] + "y"  # "dying" is *die*
    if len(term) == 1:
        yield from (term + letter for letter in ascii_lowercase)
    if term.startswith(tuple(_CAPITALS.values())):
        yield from (written[:2].lower() for written in _CAPITALS)


def terms(text: str) -> list[str]:
    """Return the terms of `tokens(text)`, same order, faster."""
    return list(chain.from_iterable(map(_TERMS.__getitem__, _matches(text))))


def written(text: str) -> list[tuple[str, str]]:
    """Return (word, term) of each of `tokens(text)`, same order, faster."""
    return list(chain.from_iterable(map(_WRITTEN.__getitem__, _matches(text))))


def _is_shouted(text: str) -> bool:
    """Whether all is in capitals, so that "US" and "WHO" are as likely the pronouns."""
    return text.isupper() and " " in text.strip()


def _matches(text: str) -> Iterable[str]:
    found: list[str] = _pattern_for(text).findall(text)
    return map(_quietly, found) if _is_shouted(text) else found


def _quietly(written: str) -> str:
    small = written.lower()
    return small if len(small) == len(written) else written


def _pattern_for(text: str) -> re.Pattern[str]:
    return _marked_pattern() if not text.isascii() and _MARKED.search(text) else _PLAIN


@cache
def _marked_pattern() -> re.Pattern[str]:
    import regex  # noqa: PLC0415, most texts never need it

    word = r"[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]"
    pattern: re.Pattern[str] = regex.compile(_WORD.format(L=r"\p{L}", W=word))
    return pattern


def _analyze(written: str) -> tuple[Token, ...]:
    """Return the tokens of one match of the word pattern, spans counted from its start."""
    if written.isascii() and written.isalpha():  # most words, and most of the time
        word = _CAPITALS.get(written) or written.lower()
        return (Token(_stem(word), word, 0, len(written)),)
    pieces = list(re.finditer(f"[^{_HYPHENS}]+", written))
    found = [token for piece in pieces for token in _runs(piece.group(), piece.start())]
    words = [token.word for token in found]
    if 1 < len(pieces) <= 4 and not all(map(str.isdecimal, words)):
        joined = "".join(words)
        found.append(Token(_stem(joined), joined, 0, len(written)))
    return tuple(found)


def _runs(written: str, offset: int) -> Iterator[Token]:
    """Yield the tokens of one unit, cut where a script without spaces begins or ends."""
    position = 0
    for run in _UNSPACED.finditer(written):
        yield from _unit(written[position : run.start()], offset + position)
        yield from _grams(run.group(), offset + run.start(), 1 if run.group(1) else 3)
        position = run.end()
    yield from _unit(written[position:], offset + position)


def _unit(written: str, offset: int) -> Iterator[Token]:
    word = _fold(written)
    if word:
        yield Token(_stem(word), word, offset, offset + len(written))


def _grams(run: str, offset: int, size: int) -> Iterator[Token]:
    """Yield single characters each followed by its pair (size 1), or triples (size 3)."""
    sizes = (1, 2) if size == 1 else (min(size, len(run)),)
    for i in range(len(run)):
        for n in sizes:
            if i + n <= len(run):
                gram = unicodedata.normalize("NFKC", run[i : i + n]).casefold()
                yield Token(gram, gram, offset + i, offset + i + n)


def _fold(written: str) -> str:
    """Return the folded surface form of one unit."""
    bare = re.sub("['’]s$", "", written).replace(".", "")
    if bare in _CAPITALS:
        return _CAPITALS[bare]
    word = unicodedata.normalize("NFKC", written.translate(_IGNORED)).casefold().replace("’", "'")
    word = word.removesuffix("'s")
    if word[:1].isdigit():
        ordinal = _ORDINAL.fullmatch(word)
        return ordinal.group(1) if ordinal else word.replace(",", "")
    word = word.replace(".", "")
    if not word.isascii():
        word = word.translate(_plain_letters())
    # "O'Neill" is typed "ONeill" as well, but "we'll" must not become "well".
    return word if word.endswith(_CONTRACTED) else word.replace("'", "")


@cache
def _plain_letters() -> dict[int, str]:
    """Return what Latin letters with marks are typed as by who has not got them: "ç" is *c*."""
    plain = dict.fromkeys([*range(0x300, 0x370), *range(0x2B0, 0x300)], "")
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        letter = unicodedata.normalize("NFD", chr(code))[0]
        if letter.isascii():
            plain[code] = letter
    return plain | str.maketrans(_UNMARKED)


def _stem(word: str) -> str:
    if word in STOP_TERMS or word in QUESTION_TERMS or len(word) > LONGEST:
        return word
    if not (word.isascii() and word.isalpha()):
        return word
    stem = porter2_stemmer.stem(word)
    if stem not in STOP_TERMS and stem not in QUESTION_TERMS:
        return stem
    # "mines" and "owned" are no stop words, though "mine" and "own" are.
    plural = stem + "s"
    return word if plural in STOP_TERMS else plural


_PARTS = Memo(_analyze, _MOST_KEPT)
_TERMS = Memo(lambda written: tuple(token.term for token in _PARTS[written]), _MOST_KEPT)
_WRITTEN = Memo(
    lambda written: tuple((token.word, token.term) for token in _PARTS[written]), _MOST_KEPT
)
