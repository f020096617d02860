"""The analyzer: from text to terms, the same for articles and for questions.

Pure. A term is what is indexed and searched. A token is a word with its span in the text;
normalization changes its `term` and `word`, never its span.

A word consists of letters, marks and digits of any script, with apostrophes inside; or it is
initials such as "U.N.", or a number with points and commas inside; or several of these joined by
hyphens. Normalization is NFKC and case folding; Latin letters lose their marks, because they are
often typed without ("Pétion" is *petion*); "U.N." is *un*, "1,000" is *1000*, "13th" is *13*,
"Kim's" is *kim*, "Ph.D." is *phd*, "v3.11" is *3.11*. Signs count where they make another word:
"C#", "C++", "-15". "US" and "U.S." are *usa*, "WHO" is *w.h.o.*, "IT" *i.t.* and "May" *may.*, so
that they differ from the words in lower case, unless the whole text is in capitals.

A hyphenated word gives its parts in order and then the joined form, whose span is the whole
word: "well-known author" is *well*, *known*, *wellknown*, *author*. So do "Node.js" and "RTX4090"
(*rtx*, *4090*, *rtx4090*). Chinese and Japanese runs
give each character followed by the pair that it opens; Thai, Lao, Khmer and Burmese runs give each
character triple. Tokens may therefore overlap, and **adjacency is defined by spans**, never by the
place in the list: the tokens after one are those that start first at or after its end.
"""

import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import chain
from string import ascii_lowercase
from typing import NamedTuple

from index.analysis.bounded_cache import BoundedCache
from index.analysis.normalization import CAPITAL_HOMOGRAPHS, fold_word, stem_word

VERSION = 6
"""Raised whenever any text could give other terms than before; part of the index fingerprint."""

_HYPHENS = "-\u2010\u2011"
_MINUS = "-\u2212"
_MAX_CACHED_WORDS = 200_000  # in each of three caches
_MAX_JOINED_PARTS = 4  # of a hyphenated word; a longer chain has no joined form

# One part of a word: initials and degrees ("U.N.", "Ph.D."), a number with separators or a version
# ("v3.11"), a letter with signs ("C#", "C++"), or letters. {W} is a letter, mark or digit, {L} a
# letter. Before any of them stand a negative number and the one name that begins with a full stop.
_PART = (
    r"(?:(?:{L}\.|[A-Z][a-z]{{1,2}}\.){{2,}}(?!{W})|\d+(?:[.,]\d+)+(?!{W})"
    r"|[vV]\d+(?:\.\d+)+(?!{W})"
    r"|{W}+(?:['’`´]{W}+)*(?:[#+](?:(?<=\#)|\+)(?<![^\W_]{{2}}\#)(?<![^\W_]{{2}}\+\+)(?![#+]))?)"
)
_NEGATIVE = r"[-\u2212](?<![\w.,)\]%°/].)\d+(?:[.,]\d+)*(?![" + _HYPHENS + r"\w])"
# A hyphen may stand at the end of a line, and a file's ending or a short suffix after a full stop.
_JOINT = "(?:[" + _HYPHENS + r".](?:(?<!\.)\n?|(?<=\w\w\.)(?=[a-z]{{2,3}}(?![\w.]))))"
_DOTTED = r"(?<![\w.])\.(?:NET|Net|net)(?![\w])"
_WORD = _NEGATIVE + "|" + _DOTTED + "|" + _PART + "(?:" + _JOINT + _PART + ")*"
_JOINTS = re.compile(_JOINT.format())
_LETTERS_AND_NUMBER = re.compile(r"([^\W\d_]{2,})(\d{3,})")  # "RTX4090"
# Texts without combining marks need only the standard library's engine, which is twice as fast.
_UNMARKED_WORD = re.compile(_WORD.format(L=r"[^\W\d_]", W=r"[^\W_]"))
_MARK = re.compile("[\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u0fff\u1000-\u109f\u135d-\u200d]")
# Scripts that are written without spaces between words: Chinese and Japanese, then the others.
_UNSPACED = re.compile(
    "([\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+)"
    "|([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+)"
)


class Token(NamedTuple):
    """A word at `start <= i < end` of a text.

    `term` is what is indexed and searched; `word` is the folded form before stemming.
    """

    term: str
    word: str
    start: int
    end: int


def tokenize(text: str) -> list[Token]:
    """Return the tokens of `text`, in the order that the module's docstring describes."""
    all_capitals = _is_all_capitals(text)
    return [
        Token(part.term, part.word, match.start() + part.start, match.start() + part.end)
        for match in _word_pattern(text).finditer(text)
        for part in _TOKENS[_lower(match.group()) if all_capitals else match.group()]
    ]


def find_tokens(
    text: str, terms: frozenset[str], start: int = 0, end: int = sys.maxsize
) -> list[Token]:
    """Return the tokens of the words in `text[start:end]` that give one of the terms, in order.

    A hyphenated word comes with all its parts. `start` and `end` must not cut a word. Words whose
    first letters cannot begin any of the terms are skipped without stemming.
    """
    all_capitals = _is_all_capitals(text)
    beginnings = initial_letters(terms)
    found: list[Token] = []
    for match in _word_pattern(text).finditer(text, start, end):
        written = _lower(match[0]) if all_capitals else match[0]
        if written[:2].lower() not in beginnings and written.isascii() and written.isalpha():
            continue
        parts = _TOKENS[written]
        if any(part.term in terms for part in parts):
            at = match.start()
            found += [Token(part.term, part.word, at + part.start, at + part.end) for part in parts]
    return found


def tokenize_word(written: str) -> tuple[Token, ...]:
    """Return the tokens of one word as matched by `tokenize`; spans count from its start."""
    return _TOKENS[written]


@lru_cache(maxsize=16)
def initial_letters(terms: frozenset[str]) -> frozenset[str]:
    """Return the first letters, at most two and in lower case, of words that have these terms.

    Valid only for words of plain letters a to z: hyphenated words and contractions may begin
    otherwise.
    """
    return frozenset(letters for term in terms for letters in _initial_letters(term))


def _initial_letters(term: str) -> Iterator[str]:
    yield term[:2]
    if term[1:2] == "i":
        yield term[0] + "y"  # "dying" has the term *die*
    if len(term) == 1:
        yield from (term + letter for letter in ascii_lowercase)
    if term.startswith(tuple(CAPITAL_HOMOGRAPHS.values())):
        yield from (written[:2].lower() for written in CAPITAL_HOMOGRAPHS)


def extract_terms(text: str) -> list[str]:
    """Return the term of each token of `text` in order, faster than `tokenize`."""
    return list(chain.from_iterable(map(_TERMS.__getitem__, _words(text))))


def extract_words_and_terms(text: str) -> list[tuple[str, str]]:
    """Return (word, term) of each token of `text` in order, faster than `tokenize`."""
    return list(chain.from_iterable(map(_WORDS_AND_TERMS.__getitem__, _words(text))))


def _is_all_capitals(text: str) -> bool:
    """Whether a text of several words is all in capitals, where "US" may well be the pronoun."""
    return text.isupper() and " " in text.strip()


def _words(text: str) -> Iterable[str]:
    words: list[str] = _word_pattern(text).findall(text)
    return map(_lower, words) if _is_all_capitals(text) else words


def _lower(written: str) -> str:
    """Return a word in lower case, or as it is if that would change its length."""
    lowered = written.lower()
    return lowered if len(lowered) == len(written) else written


def _word_pattern(text: str) -> re.Pattern[str]:
    return _marked_word() if not text.isascii() and _MARK.search(text) else _UNMARKED_WORD


@cache
def _marked_word() -> re.Pattern[str]:
    """Return the pattern of a word that may have combining marks, compiled at its first use."""
    import regex  # noqa: PLC0415, most texts never need it

    word = r"[\p{L}\p{M}\p{N}\u00ad\u200b\u200c\u200d]"
    pattern: re.Pattern[str] = regex.compile(_WORD.format(L=r"\p{L}", W=word))
    return pattern


def _analyze(written: str) -> tuple[Token, ...]:
    """Return the tokens of one match of the word pattern; spans count from its start."""
    if written.isascii() and written.isalpha():  # most words
        word = CAPITAL_HOMOGRAPHS.get(written) or written.lower()
        return (Token(stem_word(word), word, 0, len(written)),)
    if written[0] == ".":
        return (Token(written.lower(), written.lower(), 0, len(written)),)
    if written[0] in _MINUS:
        number = "-" + fold_word(written[1:])
        return (Token(number, number, 0, len(written)),)
    parts = list(_split_parts(written))
    found = [token for start, part in parts for token in _part_tokens(part, start)]
    words = [token.word for token in found]
    if 1 < len(parts) <= _MAX_JOINED_PARTS and not all(map(str.isdecimal, words)):
        joined = "".join(words)
        found.append(Token(stem_word(joined), joined, 0, len(written)))
    return tuple(found)


def _split_parts(written: str) -> Iterator[tuple[int, str]]:
    """Yield the parts of a word that hyphens or full stops join, each with its start."""
    start = 0
    for joint in _JOINTS.finditer(written):
        yield start, written[start : joint.start()]
        start = joint.end()
    yield start, written[start:]


def _part_tokens(written: str, offset: int) -> Iterator[Token]:
    """Yield the tokens of one part, split where a script without spaces begins or ends."""
    position = 0
    for run in _UNSPACED.finditer(written):
        yield from _word_tokens(written[position : run.start()], offset + position)
        yield from _ngrams(run.group(), offset + run.start(), 1 if run.group(1) else 3)
        position = run.end()
    yield from _word_tokens(written[position:], offset + position)


def _word_tokens(written: str, offset: int) -> Iterator[Token]:
    word = fold_word(written)
    apart = _LETTERS_AND_NUMBER.fullmatch(word) if len(word) == len(written) else None
    if apart:
        letters, number = apart.groups()
        yield Token(stem_word(letters), letters, offset, offset + len(letters))
        yield Token(number, number, offset + len(letters), offset + len(written))
    if word:
        yield Token(stem_word(word), word, offset, offset + len(written))


def _ngrams(run: str, offset: int, size: int) -> Iterator[Token]:
    """Yield single characters, each followed by its pair (size 1), or triples (size 3)."""
    sizes = (1, 2) if size == 1 else (min(size, len(run)),)
    for i in range(len(run)):
        for n in sizes:
            if i + n <= len(run):
                gram = unicodedata.normalize("NFKC", run[i : i + n]).casefold()
                yield Token(gram, gram, offset + i, offset + i + n)


_TOKENS = BoundedCache(_analyze, _MAX_CACHED_WORDS)
_TERMS = BoundedCache(
    lambda written: tuple(token.term for token in _TOKENS[written]), _MAX_CACHED_WORDS
)
_WORDS_AND_TERMS = BoundedCache(
    lambda written: tuple((token.word, token.term) for token in _TOKENS[written]),
    _MAX_CACHED_WORDS,
)
