"""Normalization of single words of the languages other than English. Pure but for their stemmers.

Terms of articles in different languages share one field. Names and numbers are therefore the same
term in every language that spells and stems them alike. Only a function word has the language in
its term ("war|de"): what is a small word in one language may be a subject in another, and its
frequency must not count there. A word of the vocabulary has the language too ("häuser|de"), because
each word has one term.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import cache

from index.analysis.bounded_cache import MAX_WORD_LENGTH
from index.analysis.normalization import QUESTION_TERMS, STOP_TERMS, clean_word, strip_marks
from index.analysis.stemming import load_stemmer
from index.languages import Language, find_language, has_table

LANGUAGE_MARK = "|"
"""Stands between a word and the code of its language; no token holds it."""

_NUMBER = re.compile(r"\d{1,3}(?:[.\u00a0']\d{3})+(?:,\d+)?|\d+,\d+")
_GERMAN_UMLAUT = re.compile("(?<![aeiouq])ue|ae|oe")
_CEDILLAS = str.maketrans("\u0219\u021b", "\u015f\u0163")  # ș and ț, as nltk's stemmer has them
_GREEK_MARKS = re.compile("[\u0300\u0301\u0308\u0342\u0345]")
_ARABIC_MARKS = re.compile("[\u0640\u064b-\u0652\u0670]")
_MAX_ELIDED = 5  # letters of an article or preposition before an apostrophe ("dell'")


class LanguageNormalizer:
    """Folding and stemming of the words of one language."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._stem = load_stemmer(language.stemmer)
        words = language.stop_words | language.question_words
        self._function_words = words | {_strip(word, language.code) for word in words}
        self._prepare = _PREPARED.get(language.code, str)

    @property
    def function_terms(self) -> frozenset[str]:
        """The terms of the language's stop words and question words."""
        return frozenset(map(self.stem_word, self._function_words))

    def fold_word(self, written: str) -> str:
        """Return a word in lower case, with its marks; "" if nothing visible is left."""
        word = clean_word(written)
        if self._language.code == "tr":
            word = word.replace("İ", "i").replace("I", "ı")
        word = word.casefold().replace("’", "'")
        if "'" in word and not (word[:1].isdigit() and self._language.code != "tr"):
            word = self._drop_apostrophe(word)  # in Turkish behind a number too: "1923'te"
        if word[:1].isdigit():
            return _fold_number(word)
        return word.replace(".", "")

    def _drop_apostrophe(self, word: str) -> str:
        """Return a word without the article before its apostrophe, or the ending after it."""
        head, tail = word.split("'", 1)
        if self._language.code == "tr":
            return head
        if self._language.elides_before_apostrophe and tail and len(head) <= _MAX_ELIDED:
            return tail.replace("'", "")
        return word.removesuffix("'s").replace("'", "")

    def stem_word(self, word: str) -> str:
        """Return the term of a folded word."""
        code = self._language.code
        if word in self._function_words:
            return f"{_strip(word, code)}{LANGUAGE_MARK}{code}"
        if len(word) > MAX_WORD_LENGTH or not word.isalpha():
            return _strip(word, code)
        return _strip(self._stem(self._prepare(word)), code) or word


@cache
def find_normalizer(code: str) -> LanguageNormalizer:
    """Return the normalizer of a language that has a table."""
    return LanguageNormalizer(find_language(code))


def find_function_terms(code: str) -> frozenset[str]:
    """Return the terms of the function words of a language, none for one without a table."""
    if code == "en":
        return STOP_TERMS | QUESTION_TERMS
    return find_normalizer(code).function_terms if has_table(code) else frozenset()


def _fold_number(word: str) -> str:
    """Return a number as English writes it: "1.250,5" is *1250.5*."""
    if _NUMBER.fullmatch(word):
        return re.sub("[.\u00a0']", "", word).replace(",", ".")
    return word.rstrip("ºª°.")


def _strip(word: str, code: str) -> str:
    """Return a word without the marks that are often left out when it is typed."""
    if code in ("ru", "uk"):
        return word.replace("ё", "е")
    if code == "el":
        decomposed = _GREEK_MARKS.sub("", unicodedata.normalize("NFD", word))
        return unicodedata.normalize("NFC", decomposed).replace("ς", "σ")
    return strip_marks(_ARABIC_MARKS.sub("", word) if code == "ar" else word)


def _fold_umlauts(word: str) -> str:
    """Return a German word with its umlauts as plain vowels, written with an e or not."""
    bare = word.replace("ä", "a").replace("ö", "o").replace("ü", "u")
    return _GERMAN_UMLAUT.sub(lambda match: match[0][0], bare)


_PREPARED: dict[str, Callable[[str], str]] = {
    "de": _fold_umlauts,
    "ro": lambda word: word.translate(_CEDILLAS),
    "ar": lambda word: _ARABIC_MARKS.sub("", word),
    "hi": lambda word: word.replace("ँ", "ं"),
}
"""What is changed in a word before it is stemmed."""
