"""Groups of words that say the same in a language, looked up by a term. Pure but for the table.

A table has up to two thousand words, and to take the endings off all of them would take longer than
to answer a question. Therefore words are found by the letters that a term begins with, which the
word has somewhere, and only these and their groups are analysed.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache

from index.analysis import extract_terms, is_function_term, strip_marks, unify_letters
from index.languages import load_broader_words, load_same_words

Terms = tuple[str, ...]

UNSPACED = frozenset({"zh", "ja", "th"})
"""Languages that put no space between words, so that a word stands for itself."""

_MIN_UNSPACED = 2
"""Characters of a word that is looked for in a text without spaces."""
_NUM_LETTERS = 3
"""Letters that a term begins with and that its words have as well."""
_FEW_LETTERS = 2
_FEWER_LETTERS = {"nl": _FEW_LETTERS}
"""The same where a syllable may stand behind them ("op*ge*heven")."""
_MAX_KEPT = 4096
_TOGETHER = "_"
"""Sign between words that only together say something."""
_CHANGED_LETTERS = str.maketrans("ךםןףץةىygcंम", "כמנפצهيikkनन")
"""Letters that some stemmer leaves out or changes ("noci" is "nok", "payer" is "pai")."""
_DOUBLED = re.compile(r"(.)\1")


class SameWordTable:
    """The groups of one language, numbered through its lines."""

    def __init__(self, language: str) -> None:
        """Load the lines of a language; one without a table has no group."""
        lines = load_same_words(language)
        self._language = language
        self._num_letters = _FEWER_LETTERS.get(language, _NUM_LETTERS)
        self._found: dict[str, Mapping[Terms, Sequence[int]]] = {}
        self.groups = [group for line in lines for group in line]
        self.lines = [place for place, line in enumerate(lines) for _ in line]
        self.deeds = [len(line) > 1 for line in lines for _ in line]
        self.of_line: list[list[int]] = [[] for _ in lines]
        for number, place in enumerate(self.lines):
            self.of_line[place].append(number)
        self._others: dict[int, Sequence[str]] = {}
        for words, broader in load_broader_words(language):
            self._others[len(self.groups)] = broader
            self.groups.append(words)
            self.lines.append(len(self.of_line))
            self.deeds.append(False)
            self.of_line.append([len(self.groups) - 1])
        self._words = [(word, place) for place, group in enumerate(self.groups) for word in group]
        self._text = _fold("\n".join([word for word, _ in self._words]), language)
        self._starts: list[int] = []
        at = 0
        for word in self._text.split("\n"):
            self._starts.append(at)
            at += len(word) + 1
        self._read = cache(self._read_group)

    def find(self, term: str) -> Mapping[Terms, Sequence[int]]:
        """Return the words that begin with a term, each as its terms, with their groups."""
        found = self._found.get(term)
        if found is None:
            if len(self._found) >= _MAX_KEPT:
                self._found.clear()
            found = self._found[term] = self._look_up(term)
        return found

    def find_written(self, text: str) -> Mapping[str, Sequence[int]]:
        """Return the words that a text without spaces has somewhere, with their groups."""
        found: dict[str, list[int]] = {}
        for word, group in self._words:
            if len(word) >= _MIN_UNSPACED and word in text:
                found.setdefault(word, []).append(group)
        return found

    def read(self, group: int) -> Mapping[Terms, Terms]:
        """Return the words of a group: by what each is looked up, the terms that count."""
        return self._read(group)

    def read_others(self, group: int) -> Mapping[Terms, Terms]:
        """Return the same of the words that may be said for those of a group."""
        others = self._others.get(group)
        return self.read(group) if others is None else self._read_words(others)

    def _look_up(self, term: str) -> Mapping[Terms, Sequence[int]]:
        letters = _fold(term.partition("|")[0], self._language)
        is_short = len(letters) <= _NUM_LETTERS  # its last may set it apart from an English word
        needle = letters[: _FEW_LETTERS if is_short else self._num_letters]
        found: dict[Terms, list[int]] = {}
        at = self._text.find(needle) if needle else -1
        while at >= 0:
            number = bisect_right(self._starts, at) - 1
            word, group = self._words[number]
            key = self._read_key(word)
            if key and key[0] == term and group not in found.setdefault(key, []):
                found[key].append(group)
            following = number + 1
            at = (
                self._text.find(needle, self._starts[following])
                if following < len(self._starts)
                else -1
            )
        return found

    def _read_group(self, group: int) -> Mapping[Terms, Terms]:
        return self._read_words(self.groups[group])

    def _read_words(self, words: Sequence[str]) -> Mapping[Terms, Terms]:
        keys = [key for key in map(self._read_key, words) if key]
        if self._language not in UNSPACED:
            return {key: key for key in keys}
        return {key: _drop_function_terms(extract_terms(key[0], self._language)) for key in keys}

    def _read_key(self, word: str) -> Terms:
        """Return by what a word is looked up: itself where there are no spaces, else its terms.

        Words that only together say something have all their terms that count, two or more.
        """
        if self._language in UNSPACED:
            return (word,) if len(word) >= _MIN_UNSPACED else ()
        terms = tuple(extract_terms(word, self._language))
        if _TOGETHER in word:
            content = _drop_function_terms(terms)
            return content if len(content) > 1 else ()
        return terms if len(terms) == 1 and not is_function_term(terms[0]) else ()


def _drop_function_terms(terms: Sequence[str]) -> Terms:
    return tuple(term for term in terms if not is_function_term(term))


@cache
def find_table(language: str) -> SameWordTable:
    """Return the table of a language."""
    return SameWordTable(language)


def _fold(text: str, language: str) -> str:
    """Return a text without what sets the beginning of a term apart from its word's."""
    letters = strip_marks(unify_letters(text.casefold(), language))
    decomposed = unicodedata.normalize("NFD", letters).translate(_CHANGED_LETTERS)
    bare = "".join([each for each in decomposed if unicodedata.category(each) != "Mn"])
    return _DOUBLED.sub(r"\1", bare)
