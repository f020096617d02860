"""What the words of a text give: tokens, those of their parts among them. Pure."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import NamedTuple, Protocol

from index.analysis.written_words.word_pattern import JOINTS, MINUS

MAX_JOINED_PARTS = 4
"""Parts of a hyphenated word; a longer chain has no joined form."""

_LETTERS_AND_NUMBER = re.compile(r"([^\W\d_]{2,})(\d{3,})")  # "RTX4090"
_CAMEL = re.compile(r"[a-z]{2,}(?:[A-Z][a-z]+){1,5}")
"""A name in code whose words are told by capitals: "maxRetries"; a brand is mostly none."""
_CAPITALS = re.compile("[A-Z]")
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


class Normalizer(Protocol):
    """Folding and stemming of the words of one language."""

    def fold_word(self, written: str) -> str:
        """Return the folded form of a word."""

    def stem_word(self, word: str) -> str:
        """Return the term of a folded word."""


def analyze_word(
    normalizer: Normalizer, homographs: Mapping[str, str], written: str
) -> tuple[Token, ...]:
    """Return the tokens of one match of the word pattern; spans count from its start."""
    if is_plain(written):  # most words
        word = homographs.get(written)
        if word is None:
            word = written.lower() if homographs else normalizer.fold_word(written)
        return (Token(normalizer.stem_word(word), word, 0, len(written)),)
    return tuple(iter_word_tokens(normalizer, homographs, written))


def iter_word_tokens(
    normalizer: Normalizer, homographs: Mapping[str, str], written: str
) -> Iterator[Token]:
    """Yield the same tokens one by one."""
    if is_plain(written):
        yield from analyze_word(normalizer, homographs, written)
        return
    if written[0] == "." or written[-1] in MINUS:
        word = written.lower().replace(MINUS[-1], MINUS[0])
        yield Token(word, word, 0, len(written))
        return
    if written[0] in MINUS:
        number = "-" + normalizer.fold_word(written[1:])
        yield Token(number, number, 0, len(written))
        return
    words: list[str] = []
    num_parts = 0
    for start, part in _split_parts(written):
        num_parts += 1
        for token in _part_tokens(normalizer, part, start):
            words.append(token.word)
            yield token
    if 1 < num_parts <= MAX_JOINED_PARTS and not all(map(str.isdecimal, words)):
        joined = "".join(words)
        yield Token(normalizer.stem_word(joined), joined, 0, len(written))


def _split_parts(written: str) -> Iterator[tuple[int, str]]:
    """Yield the parts of a word that hyphens, full stops or capitals join, each with its start."""
    start = 0
    joints = _CAPITALS.finditer(written) if _is_camel(written) else JOINTS.finditer(written)
    for joint in joints:
        yield start, written[start : joint.start()]
        start = joint.start() if joint[0].isalpha() else joint.end()
    yield start, written[start:]


def is_plain(written: str) -> bool:
    """Tell whether a word gives one token: it has letters a to z alone, and no capital inside."""
    if not (written.isascii() and written.isalpha()):
        return False
    return written.islower() or _CAMEL.fullmatch(written) is None


def _is_camel(written: str) -> bool:
    return not written.islower() and _CAMEL.fullmatch(written) is not None


def _part_tokens(normalizer: Normalizer, written: str, offset: int) -> Iterator[Token]:
    """Yield the tokens of one part, split where a script without spaces begins or ends."""
    if written.isascii():
        yield from _word_tokens(normalizer, written, offset)
        return
    position = 0
    for run in _UNSPACED.finditer(written):
        before = written[position : run.start()]
        yield from _word_tokens(normalizer, before, offset + position)
        size = 1 if run.group(1) else 3
        yield from _ngrams(normalizer, run.group(), offset + run.start(), size)
        position = run.end()
    yield from _word_tokens(normalizer, written[position:], offset + position)


def _word_tokens(normalizer: Normalizer, written: str, offset: int) -> Iterator[Token]:
    word = normalizer.fold_word(written)
    may_be_apart = len(word) == len(written) and word[-3:].isdecimal() and not word.isdecimal()
    apart = _LETTERS_AND_NUMBER.fullmatch(word) if may_be_apart else None
    if apart:
        letters, number = apart.groups()
        middle = offset + len(letters)
        yield Token(normalizer.stem_word(letters), letters, offset, middle)
        yield Token(number, number, middle, offset + len(written))
    if word:
        yield Token(normalizer.stem_word(word), word, offset, offset + len(written))


def _ngrams(normalizer: Normalizer, run: str, offset: int, size: int) -> Iterator[Token]:
    """Yield single characters, each followed by its pair (size 1), or triples (size 3)."""
    sizes = (1, 2) if size == 1 else (min(size, len(run)),)
    for i in range(len(run)):
        for n in sizes:
            if i + n <= len(run):
                gram = unicodedata.normalize("NFKC", run[i : i + n]).casefold()
                yield Token(normalizer.stem_word(gram), gram, offset + i, offset + i + n)
