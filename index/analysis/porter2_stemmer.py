"""The Porter2 stemmer for English. Pure.

The algorithm is Martin Porter's (snowballstem.org/algorithms/english/stemmer.html), with the same
results as nltk's EnglishStemmer, including where that departs from the published algorithm. It is
written out here because importing nltk takes longer than answering fifty questions, and every
question needs stems. tests/properties/test_stems.py compares the two.
"""

import re
from typing import NamedTuple

_VOWELS = "aeiouy"
_VOWEL = re.compile("[aeiouy]")
_CONSONANT_AFTER_VOWEL = re.compile("[aeiouy][^aeiouy]")
_DOUBLE_CONSONANTS = ("bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt")
_VALID_BEFORE_LI = "cdeghkmnrt"

_EXCEPTIONS = {
    "skis": "ski", "skies": "sky", "sky": "sky", "dying": "die", "lying": "lie", "tying": "tie",
    "idly": "idl", "gently": "gentl", "ugly": "ugli", "early": "earli", "only": "onli",
    "singly": "singl", "news": "news", "howe": "howe", "atlas": "atlas", "cosmos": "cosmos",
    "bias": "bias", "andes": "andes",
    **{word + end: word for word in ("inning", "outing", "canning", "herring", "earring")
       for end in ("", "s")},
    **{word + end: word for word in ("proceed", "exceed", "succeed")
       for end in ("", "s", "ed", "ing")},
}  # fmt: skip


class _Ending(NamedTuple):
    """A suffix and its replacement.

    `in_r2` are the letters of the replacement that belong to region R2 if R2 began inside the
    suffix; None leaves where R2 begins.
    """

    suffix: str
    replacement: str
    in_r2: str | None = None


_STEP_2 = (
    _Ending("ization", "ize", ""),
    _Ending("ational", "ate", "e"),
    _Ending("fulness", "ful"),
    _Ending("ousness", "ous", ""),
    _Ending("iveness", "ive", "e"),
    _Ending("tional", "tion"),
    _Ending("biliti", "ble", ""),
    _Ending("lessli", "less"),
    _Ending("entli", "ent"),
    _Ending("ation", "ate", "e"),
    _Ending("alism", "al", ""),
    _Ending("aliti", "al", ""),
    _Ending("ousli", "ous", ""),
    _Ending("iviti", "ive", "e"),
    _Ending("fulli", "ful"),
    _Ending("enci", "ence"),
    _Ending("anci", "ance"),
    _Ending("abli", "able"),
    _Ending("izer", "ize", ""),
    _Ending("ator", "ate", "e"),
    _Ending("alli", "al", ""),
    _Ending("bli", "ble", ""),
    _Ending("ogi", "og"),
    _Ending("li", ""),
)
_STEP_3 = (
    _Ending("ational", "ate", ""),
    _Ending("tional", "tion"),
    _Ending("alize", "al"),
    _Ending("icate", "ic", ""),
    _Ending("iciti", "ic", ""),
    _Ending("ative", ""),
    _Ending("ical", "ic", ""),
    _Ending("ness", ""),
    _Ending("ful", ""),
)
_STEP_4 = (
    "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous",
    "ive", "ize", "ion", "al", "er", "ic",
)  # fmt: skip
_STEP_2_SUFFIXES = tuple(ending.suffix for ending in _STEP_2)
_STEP_3_SUFFIXES = tuple(ending.suffix for ending in _STEP_3)
_STEP_1B = ("eedly", "ingly", "edly", "eed", "ing", "ed")
_ENDINGS = ("e", "s", "y", "ll", "ied", *_STEP_1B, *_STEP_2_SUFFIXES, *_STEP_3_SUFFIXES, *_STEP_4)
"""All endings that any step looks for: a word with none of them is its own stem."""


def stem(word: str) -> str:
    """Return the stem of a word of lower-case letters a to z; a stem need not be a word."""
    if len(word) <= 2:
        return word
    if word in _EXCEPTIONS:
        return _EXCEPTIONS[word]
    return _strip_endings(word) if word.endswith(_ENDINGS) else word


def _strip_endings(word: str) -> str:
    stemming = _Stemming(_mark_consonant_y(word))
    # Testing for an ending here saves most of the calls.
    if word[-1] in "sd":
        stemming.step_1a()
    if stemming.word.endswith(_STEP_1B):
        stemming.step_1b()
    if stemming.word[-1] in "yY":
        stemming.step_1c()
    if stemming.word.endswith(_STEP_2_SUFFIXES):
        stemming.step_2()
    if stemming.word.endswith(_STEP_3_SUFFIXES):
        stemming.step_3()
    if stemming.word.endswith(_STEP_4):
        stemming.step_4()
    if stemming.word.endswith(("e", "ll")):
        stemming.step_5()
    return stemming.word.replace("Y", "y") if "y" in word else stemming.word


def _mark_consonant_y(word: str) -> str:
    """Return the word with each y that is a consonant written as Y."""
    if "y" not in word:
        return word
    letters = list("Y" + word[1:] if word[0] == "y" else word)
    for i in range(1, len(letters)):
        if letters[i] == "y" and letters[i - 1] in _VOWELS:
            letters[i] = "Y"
    return "".join(letters)


class _Stemming:
    """A word being stemmed, and where its regions R1 and R2 begin.

    R1 is what follows the first consonant after a vowel; R2 is the same within R1. A region that
    does not exist begins at the end of the word.
    """

    __slots__ = ("r1", "r2", "word")

    def __init__(self, word: str) -> None:
        self.word = word
        if word.startswith(("gener", "arsen")):
            self.r1 = 5
        elif word.startswith("commun"):
            self.r1 = 6
        else:
            self.r1 = _find_region(word, 0)
        self.r2 = _find_region(word, self.r1)

    def _replace_end(self, num_letters: int, replacement: str = "") -> None:
        """Replace the last `num_letters` letters."""
        self.word = self.word[: len(self.word) - num_letters] + replacement
        self.r1 = min(self.r1, len(self.word))
        self.r2 = min(self.r2, len(self.word))

    def _replace_suffix(self, ending: _Ending) -> None:
        r2_begins_inside = len(self.word) - self.r2 < len(ending.suffix)
        self._replace_end(len(ending.suffix), ending.replacement)
        if r2_begins_inside and ending.in_r2 is not None:
            self.r2 = len(self.word) - len(ending.in_r2)

    def _is_in_region(self, suffix: str, region: int) -> bool:
        return len(self.word) - region >= len(suffix)

    def step_1a(self) -> None:
        """Remove a plural ending."""
        word = self.word
        if word.endswith("sses"):
            self._replace_end(2)
        elif word.endswith(("ied", "ies")):
            self._replace_end(2 if len(word) > 4 else 1)
        elif word.endswith("s") and not word.endswith(("us", "ss")) and _has_vowel(word[:-2]):
            self._replace_end(1)

    def step_1b(self) -> None:
        """Remove "ed" and "ing", with "ly" after them or without."""
        for suffix in _STEP_1B:
            if self.word.endswith(suffix):
                if suffix.startswith("eed"):
                    if self._is_in_region(suffix, self.r1):
                        self._replace_suffix(_Ending(suffix, "ee", ""))
                elif _has_vowel(self.word[: -len(suffix)]):
                    self._replace_end(len(suffix))
                    self._restore_end()
                return

    def _restore_end(self) -> None:
        """Restore the end of the word that stood before "ed" or "ing": "hopp" to "hop"."""
        word = self.word
        if word.endswith(("at", "bl", "iz")):
            self._replace_end(0, "e")
            if len(self.word) <= 5 and len(self.word) - self.r1 < 3:
                self.r2 = len(self.word)
        elif word.endswith(_DOUBLE_CONSONANTS):
            self._replace_end(1)
        elif self.r1 == len(word) and _ends_in_short_syllable(word):
            self.word += "e"
            self.r1 = self.r2 = len(self.word)

    def step_1c(self) -> None:
        """Replace a final y after a consonant by i."""
        word = self.word
        if len(word) > 2 and word[-1] in "yY" and word[-2] not in _VOWELS:
            self._replace_end(1, "i")

    def step_2(self) -> None:
        """Shorten a derivational suffix in R1."""
        for ending in _STEP_2:
            if self.word.endswith(ending.suffix):
                before = self.word[-len(ending.suffix) - 1 : -len(ending.suffix)]
                if not self._is_in_region(ending.suffix, self.r1):
                    return
                if ending.suffix == "ogi" and before != "l":
                    return
                if ending.suffix == "li" and before not in _VALID_BEFORE_LI:
                    return
                self._replace_suffix(ending)
                return

    def step_3(self) -> None:
        """Shorten or remove a further derivational suffix in R1, "ative" in R2."""
        for ending in _STEP_3:
            if self.word.endswith(ending.suffix):
                region = self.r2 if ending.suffix == "ative" else self.r1
                if self._is_in_region(ending.suffix, region):
                    self._replace_suffix(ending)
                return

    def step_4(self) -> None:
        """Remove a suffix in R2."""
        for suffix in _STEP_4:
            if self.word.endswith(suffix):
                if self._is_in_region(suffix, self.r2) and (
                    suffix != "ion" or self.word[-4] in "st"
                ):
                    self._replace_end(len(suffix))
                return

    def step_5(self) -> None:
        """Remove a final e, or the second l of a final "ll"."""
        word = self.word
        has_r2, has_r1 = self.r2 < len(word), self.r1 < len(word)
        if (has_r2 and word.endswith(("e", "ll"))) or (
            has_r1
            and word.endswith("e")
            and len(word) > 3
            and not _ends_in_short_syllable(word[:-1])
        ):
            self._replace_end(1)


def _find_region(word: str, start: int) -> int:
    """Return where the region within `word[start:]` begins."""
    found = _CONSONANT_AFTER_VOWEL.search(word, start)
    return found.end() if found else len(word)


def _has_vowel(letters: str) -> bool:
    return _VOWEL.search(letters) is not None


def _ends_in_short_syllable(word: str) -> bool:
    """Whether a word ends in a short syllable, as "hop" and "at" do."""
    if len(word) == 2:
        return word[0] in _VOWELS and word[1] not in _VOWELS
    return (
        len(word) > 2
        and word[-1] not in _VOWELS
        and word[-1] not in "wxY"
        and word[-2] in _VOWELS
        and word[-3] not in _VOWELS
    )
