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
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache, partial
from itertools import chain
from string import ascii_lowercase
from typing import NamedTuple, Protocol

from index.analysis.bounded_cache import MAX_WORD_LENGTH, BoundedCache
from index.analysis.language_normalization import LANGUAGE_MARK, find_normalizer
from index.analysis.normalization import (
    CAPITAL_HOMOGRAPHS,
    QUESTION_TERMS,
    STOP_TERMS,
    fold_word,
    stem_word,
)
from index.languages import has_table

VERSION = 13
"""Raised whenever any text could give other terms than before; part of the index fingerprint."""

_HYPHENS = "-\u2010\u2011"
_MINUS = "-\u2212"
_BEFORE_WORD = "([\"“‘'"
_BEHIND_WORD = ",;:.!?)]\"”’'"
"""Marks that are no part of the word beside them; inside one, some of them are."""
_MAX_CACHED_WORDS = 200_000  # in each of four caches, or half of it
_MAX_OTHER_WORDS = 50_000  # the same, for each other language
_HOMOGRAPHS = tuple(CAPITAL_HOMOGRAPHS.values())
_MAX_JOINED_PARTS = 4  # of a hyphenated word; a longer chain has no joined form

# One part of a word: initials and degrees ("U.N.", "Ph.D."), a number with separators or a version
# ("v3.11"), a letter with signs ("C#", "C++"), or letters. {W} is a letter, mark or digit, {L} a
# letter. Before any of them stand a negative number and the one name that begins with a full stop.
_PART = (
    r"(?:(?:{L}\.|[A-Z][a-z]{{1,2}}\.){{2,}}(?!{W})|\d+(?:[.,]\d+)+(?!{W})"
    r"|[vV]\d+(?:\.\d+)+(?!{W})"
    r"|{W}+(?:['’`´]{W}+)*(?:(?:\#|\+\+|\+(?<!\d\+)(?<![^\W_]{{2}}\+)(?!\w))"
    r"(?<![^\W_]{{2}}\#)(?<![^\W_]{{2}}\+\+)(?![#+]))?)"
)
_NEGATIVE = r"[-\u2212](?<![\w.,)\]%°/].)\d+(?:[.,]\d+)*(?![" + _HYPHENS + r"\w])"
# A hyphen may stand at the end of a line, and a file's ending or a short suffix after a full stop.
_JOINT = "(?:[" + _HYPHENS + r".](?:(?<!\.)\n?|(?<=\w\w\.)(?=[a-z]{{2,3}}(?![\w.]))))"
_DOTTED = r"(?<![\w.])\.(?:NET|Net|net)(?![\w])"
_WORD = _NEGATIVE + "|" + _DOTTED + "|" + _PART + "(?:" + _JOINT + _PART + ")*"
_HYPHEN_AT_LINE_END = re.compile("[" + _HYPHENS + r"]\n")
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


def tokenize(text: str, language: str = "en") -> list[Token]:
    """Return the tokens of `text`, in the order that the module's docstring describes."""
    return list(iter_tokens(text, language))


def iter_tokens(text: str, language: str = "en") -> Iterator[Token]:
    """Yield the tokens of `text` in the same order, for a reader of the first few of many.

    No more of a run without spaces is analysed than is asked for, however long it is.
    """
    all_capitals = _is_all_capitals(text)
    caches = _caches_of(language)
    for match in _word_pattern(text).finditer(text):
        written, at = match[0], match.start()
        is_long = len(written) > MAX_WORD_LENGTH
        find = caches.iter_tokens if is_long else caches.tokens.__getitem__
        for term, word, start, end in find(_lower(written) if all_capitals else written):
            yield Token(term, word, at + start, at + end)


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
    all_capitals = _is_all_capitals(text)
    caches = _caches_of(language)
    beginnings = initial_letters(terms) if caches is _ENGLISH else frozenset[str]()
    found: list[Token] = []
    for match in _word_pattern(text).finditer(text, start, end):
        written = _lower(match[0]) if all_capitals else match[0]
        may_skip = beginnings and written.isascii() and written.isalpha()
        if may_skip and written[:2].lower() not in beginnings:
            continue
        parts = caches.tokens[written]
        if any(part.term in terms for part in parts):
            at = match.start()
            found += [Token(part.term, part.word, at + part.start, at + part.end) for part in parts]
    return found


def tokenize_word(written: str, language: str = "en") -> tuple[Token, ...]:
    """Return the tokens of one word as matched by `tokenize`; spans count from its start."""
    return _caches_of(language).tokens[written]


@lru_cache(maxsize=16)
def initial_letters(terms: frozenset[str]) -> frozenset[str]:
    """Return the first letters, at most two and in lower case, of words that have these terms.

    Valid only for words of plain letters a to z: hyphenated words and contractions may begin
    otherwise.
    """
    return frozenset().union(*map(_INITIAL_LETTERS.__getitem__, terms))


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
    return list(chain.from_iterable(map(_caches_of(language).terms.__getitem__, _words(text))))


def extract_words_and_terms(text: str, language: str = "en") -> list[tuple[str, str]]:
    """Return (word, term) of each token of `text` in order, faster than `tokenize`.

    The words are those of a collection's vocabulary (`vocabulary_word`).
    """
    caches = _caches_of(language)
    if text.isascii() and text.isalpha():  # a single word
        return list(caches.pieces[text])
    if _is_all_capitals(text) or _word_pattern(text) is not _UNMARKED_WORD:
        return list(chain.from_iterable(map(caches.words_and_terms.__getitem__, _words(text))))
    pieces = [text] if _has_word_over_lines(text) else text.split()
    return list(chain.from_iterable(map(caches.pieces.__getitem__, pieces)))


def consists_of_pieces(text: str) -> bool:
    """Whether a text has the words of its pieces between white space, each taken by itself."""
    return not (
        _is_all_capitals(text)
        or _word_pattern(text) is not _UNMARKED_WORD
        or _has_word_over_lines(text)
    )


def find_words_and_terms(piece: str, language: str) -> tuple[tuple[str, str], ...]:
    """Return (word, term) of the tokens of a piece of such a text, without keeping them."""
    return _caches_of(language).analyze_piece(piece)


def find_plain_word(piece: str, language: str) -> str:
    """Return the word of a piece that has one alone, of letters a to z; "" for any other piece.

    Its term is what `stem_word` makes of it.
    """
    if _caches_of(language) is not _ENGLISH:
        return ""
    bare = _without_marks(piece)
    is_plain = bare.isascii() and bare.isalpha() and bare not in CAPITAL_HOMOGRAPHS
    return bare.lower() if is_plain else ""


def extract_words(text: str) -> Iterator[str]:
    """Yield the folded word of each token of an English text in order, without stemming it."""
    for written in _words(text):
        if written.isascii() and written.isalpha():
            yield CAPITAL_HOMOGRAPHS.get(written) or written.lower()
        else:
            yield from _FOLDED_WORDS[written]


def extract_distinct_words(text: str) -> set[str]:
    """Return the words that `extract_words` yields, each once."""
    written = set(_words(text))
    plain = {word for word in written if word.isascii() and word.isalpha()}
    found = {*map(str.lower, plain.difference(CAPITAL_HOMOGRAPHS))}
    found.update(CAPITAL_HOMOGRAPHS[word] for word in plain.intersection(CAPITAL_HOMOGRAPHS))
    found.update(chain.from_iterable(map(_FOLDED_WORDS.__getitem__, written - plain)))
    return found


def vocabulary_word(word: str, language: str) -> str:
    """Return a folded word as the vocabulary of a collection has it: with its language.

    English words have none, nor those of languages without a table.
    """
    if language == "en" or not has_table(language):
        return word
    return f"{word}{LANGUAGE_MARK}{language}"


_FUNCTION_TERMS = STOP_TERMS | QUESTION_TERMS


def is_function_term(term: str) -> bool:
    """Whether a term is that of a stop word or a question word, in whatever language."""
    return term in _FUNCTION_TERMS or LANGUAGE_MARK in term


def _without_marks(piece: str) -> str:
    """Return a piece without marks beside its word: the pattern would find the word alone."""
    return piece if piece.isalpha() else piece.lstrip(_BEFORE_WORD).rstrip(_BEHIND_WORD)


def _has_word_over_lines(text: str) -> bool:
    return "\n" in text and _HYPHEN_AT_LINE_END.search(text) is not None


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


class _Normalizer(Protocol):
    """Folding and stemming of the words of one language."""

    def fold_word(self, written: str) -> str:
        """Return the folded form of a word."""

    def stem_word(self, word: str) -> str:
        """Return the term of a folded word."""


class _EnglishNormalizer:
    """The normalization of English words; "US" and the like keep their capitals."""

    fold_word = staticmethod(fold_word)

    @staticmethod
    def stem_word(word: str) -> str:
        """Return the term of a folded word."""
        return _ENGLISH_STEMS[word]


_ENGLISH_STEMS = BoundedCache(stem_word, _MAX_CACHED_WORDS)
"""The term of each folded word: "The" and "the", pieces and tokens ask for the same."""


class _Caches(NamedTuple):
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


def _make_caches(code: str, normalizer: _Normalizer, max_words: int) -> _Caches:
    homographs = CAPITAL_HOMOGRAPHS if code == "en" else {}
    tokens = BoundedCache(partial(_analyze, normalizer, homographs), max_words)
    iter_tokens_of_word = partial(_iter_tokens, normalizer, homographs)

    def pairs_of_word(written: str) -> tuple[tuple[str, str], ...]:
        if code == "en" and written.isascii() and written.isalpha() and written not in homographs:
            word = written.lower()
            # A word at the start of a sentence is stemmed once, with the one in the middle.
            return ((word, _ENGLISH_STEMS[word]),) if word == written else pairs[word]
        return tuple((vocabulary_word(token.word, code), token.term) for token in tokens[written])

    pairs = BoundedCache(pairs_of_word, max_words)

    def pairs_of_piece(piece: str) -> tuple[tuple[str, str], ...]:
        bare = _without_marks(piece)
        if bare.isascii() and bare.isalpha():
            return pairs[bare]
        return tuple(chain.from_iterable(map(pairs.__getitem__, _UNMARKED_WORD.findall(piece))))

    return _Caches(
        iter_tokens_of_word,
        tokens,
        BoundedCache(lambda written: tuple(token.term for token in tokens[written]), max_words),
        pairs,
        BoundedCache(pairs_of_piece, max_words // 2),
        pairs_of_piece,
    )


def _analyze(
    normalizer: _Normalizer, homographs: Mapping[str, str], written: str
) -> tuple[Token, ...]:
    """Return the tokens of one match of the word pattern; spans count from its start."""
    if written.isascii() and written.isalpha():  # most words
        word = homographs.get(written)
        if word is None:
            word = written.lower() if homographs else normalizer.fold_word(written)
        return (Token(normalizer.stem_word(word), word, 0, len(written)),)
    return tuple(_iter_tokens(normalizer, homographs, written))


def _iter_tokens(
    normalizer: _Normalizer, homographs: Mapping[str, str], written: str
) -> Iterator[Token]:
    """Yield the same tokens one by one."""
    if written.isascii() and written.isalpha():
        yield from _analyze(normalizer, homographs, written)
        return
    if written[0] == ".":
        yield Token(written.lower(), written.lower(), 0, len(written))
        return
    if written[0] in _MINUS:
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
    if 1 < num_parts <= _MAX_JOINED_PARTS and not all(map(str.isdecimal, words)):
        joined = "".join(words)
        yield Token(normalizer.stem_word(joined), joined, 0, len(written))


def _split_parts(written: str) -> Iterator[tuple[int, str]]:
    """Yield the parts of a word that hyphens or full stops join, each with its start."""
    start = 0
    for joint in _JOINTS.finditer(written):
        yield start, written[start : joint.start()]
        start = joint.end()
    yield start, written[start:]


def _part_tokens(normalizer: _Normalizer, written: str, offset: int) -> Iterator[Token]:
    """Yield the tokens of one part, split where a script without spaces begins or ends."""
    position = 0
    for run in _UNSPACED.finditer(written):
        before = written[position : run.start()]
        yield from _word_tokens(normalizer, before, offset + position)
        size = 1 if run.group(1) else 3
        yield from _ngrams(normalizer, run.group(), offset + run.start(), size)
        position = run.end()
    yield from _word_tokens(normalizer, written[position:], offset + position)


def _word_tokens(normalizer: _Normalizer, written: str, offset: int) -> Iterator[Token]:
    word = normalizer.fold_word(written)
    apart = _LETTERS_AND_NUMBER.fullmatch(word) if len(word) == len(written) else None
    if apart:
        letters, number = apart.groups()
        middle = offset + len(letters)
        yield Token(normalizer.stem_word(letters), letters, offset, middle)
        yield Token(number, number, middle, offset + len(written))
    if word:
        yield Token(normalizer.stem_word(word), word, offset, offset + len(written))


def _ngrams(normalizer: _Normalizer, run: str, offset: int, size: int) -> Iterator[Token]:
    """Yield single characters, each followed by its pair (size 1), or triples (size 3)."""
    sizes = (1, 2) if size == 1 else (min(size, len(run)),)
    for i in range(len(run)):
        for n in sizes:
            if i + n <= len(run):
                gram = unicodedata.normalize("NFKC", run[i : i + n]).casefold()
                yield Token(normalizer.stem_word(gram), gram, offset + i, offset + i + n)


class _FoldingNormalizer:
    """The folding of English words alone."""

    fold_word = staticmethod(fold_word)

    @staticmethod
    def stem_word(word: str) -> str:
        """Return the word."""
        return word


def _fold_parts(written: str) -> tuple[str, ...]:
    tokens = _analyze(_FoldingNormalizer(), CAPITAL_HOMOGRAPHS, written)
    return tuple(token.word for token in tokens)


_FOLDED_WORDS = BoundedCache(_fold_parts, _MAX_OTHER_WORDS)
"""The folded words of the tokens of an English word: to stem them takes longer than to fold."""

_ENGLISH = _make_caches("en", _EnglishNormalizer(), _MAX_CACHED_WORDS)


def _caches_of(language: str) -> _Caches:
    """Return the caches of a language; those of English for a language without a table."""
    return _ENGLISH if language == "en" else _other_caches(language)


@cache
def _other_caches(language: str) -> _Caches:
    if not has_table(language):
        return _ENGLISH
    return _make_caches(language, find_normalizer(language), _MAX_OTHER_WORDS)
