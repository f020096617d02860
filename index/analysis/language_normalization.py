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
from functools import cache, partial

from index.analysis.bounded_cache import MAX_WORD_LENGTH
from index.analysis.normalization import QUESTION_TERMS, STOP_TERMS, clean_word, strip_marks
from index.analysis.stemming import load_stemmer
from index.analysis.vietnamese_syllables import fold_syllable
from index.languages import Language, find_language, has_table

LANGUAGE_MARK = "|"
"""Stands between a word and the code of its language; no token holds it."""

_SMALL_IN_ENGLISH = STOP_TERMS | QUESTION_TERMS
_LETTERS_BEHIND = "sie"
"""Letters behind a stem that tell it apart from a small word of English, by preference."""

_NUMBER = re.compile(r"\d{1,3}(?:[. \u00a0']\d{3})+(?:,\d+)?|\d+,\d+")
_GERMAN_UMLAUT = re.compile("(?<![aeiouq])ue|ae|oe")
_COMMAS = str.maketrans("\u015f\u0163\u015e\u0162", "\u0219\u021b\u0218\u021a")  # ș and ț
_CEDILLAS = str.maketrans("\u0219\u021b", "\u015f\u0163")  # as nltk's stemmer has them
_ALEFS = str.maketrans("أإآٱ", "اااا")
_GREEK_MARKS = re.compile("[\u0300\u0301\u0308\u0342\u0345]")
_NUKTA = "\u093c"
_HINDI_NASAL = re.compile("[ङञणनम]\u094d(?=[क-ह])")
_ARABIC_MARKS = re.compile("[\u0640\u064b-\u0652\u0670]")
_HEBREW_MARKS = re.compile("[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]")
_JOINED = {"ar": ("و", "ف"), "he": ("ו", "ש")}
"""Words for "and" and "that" which the next word is written on."""
_MIN_WITH_S = 5  # letters of a German word from which on an s after a vowel is an ending
_MAX_ELIDED = 5  # letters of an article or preposition before an apostrophe ("dell'")


class LanguageNormalizer:
    """Folding and stemming of the words of one language."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._stem = load_stemmer(language.stemmer)
        code = language.code
        written = language.stop_words | language.question_words
        words = {unify_letters(word, code).casefold() for word in written}
        bare = strip_marks if code == "vi" else partial(_strip, code=code)
        self._function_words = frozenset(words | {bare(word) for word in words})
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
        word = unify_letters(word, code)
        if word in self._function_words:
            return f"{_strip(word, code)}{LANGUAGE_MARK}{code}"
        if word[:1] in _JOINED.get(code, ()) and word[1:] in self._function_words:
            return f"{_strip(word[1:], code)}{LANGUAGE_MARK}{code}"  # "and" is one word with "in"
        if len(word) > MAX_WORD_LENGTH or not _is_of_letters(word):
            return _strip(word, code)
        bare = _strip(word, code)
        stem = _strip(self._stem(self._prepare(word)), code) or word
        return _tell_apart(stem, bare) if stem != bare and stem in _SMALL_IN_ENGLISH else stem


def _tell_apart(stem: str, word: str) -> str:
    """Return a stem that is no small word of English, which counts as small in every language.

    "Heridos" and "herida" are not "her", nor "offen" "off".
    """
    longer = (stem + letter for letter in _LETTERS_BEHIND)
    return next((each for each in longer if each not in _SMALL_IN_ENGLISH), word)


def _is_of_letters(word: str) -> bool:
    """Whether a word has letters and their marks alone; Hindi vowels are marks."""
    return word.isalpha() or all(c.isalpha() or unicodedata.category(c)[0] == "M" for c in word)


def unify_letters(text: str, code: str) -> str:
    """Return a text of the same length with one letter for those that are typed for each other."""
    letters = _SAME_LETTERS.get(code)
    return text.translate(letters) if letters else text


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
        return re.sub("[. \u00a0']", "", word).replace(",", ".")
    return word.rstrip("ºª°.")


def _strip(word: str, code: str) -> str:
    """Return a word without the marks that are often left out when it is typed."""
    if code in ("ru", "uk"):
        return word.replace("ё", "е")
    if code == "el":
        decomposed = _GREEK_MARKS.sub("", unicodedata.normalize("NFD", word))
        return unicodedata.normalize("NFC", decomposed).replace("ς", "σ")
    if code == "vi":
        return fold_syllable(word)
    if code == "he":
        return _HEBREW_MARKS.sub("", word)
    return strip_marks(_ARABIC_MARKS.sub("", word) if code == "ar" else word)


def _prepare_german(word: str) -> str:
    """Return a German word with its umlauts as plain vowels, written with an e or not.

    Of a name or borrowed word on a vowel goes the s of genitive and plural ("Marias", "Autos"),
    which the stemmer leaves.
    """
    if len(word) >= _MIN_WITH_S and word[-1] == "s" and word[-2] in "aioy":
        word = word[:-1]
    bare = word.replace("ä", "a").replace("ö", "o").replace("ü", "u")
    return _GERMAN_UMLAUT.sub(lambda match: match[0][0], bare)


def _prepare_hindi(word: str) -> str:
    """Return a Hindi word without the dot under letters, and with one sign for nasal sounds."""
    bare = unicodedata.normalize("NFD", word).replace(_NUKTA, "")
    return _HINDI_NASAL.sub("ं", bare)


_PREPARED: dict[str, Callable[[str], str]] = {
    "de": _prepare_german,
    "ro": lambda word: word.translate(_CEDILLAS),
    "ar": lambda word: _ARABIC_MARKS.sub("", word),
    "he": lambda word: _HEBREW_MARKS.sub("", word),
    "hi": _prepare_hindi,
}
"""What is changed in a word before it is stemmed."""

_SAME_LETTERS: dict[str, dict[int, int]] = {
    "ro": _COMMAS,
    "ar": _ALEFS,
    "hi": str.maketrans("ँ", "ं"),
}
"""Letters of a language that stand for the same, with the one that counts."""
