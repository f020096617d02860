"""The Porter2 stemmer for English. Pure.

The algorithm is Martin Porter's (snowballstem.org/algorithms/english/stemmer.html), with the same
results as nltk's EnglishStemmer, including where that departs from the published algorithm. It is
written out here because importing nltk takes longer than answering fifty questions, and every
question needs stems. tests/properties/test_stems.py compares the two.
"""

import re
from collections.abc import Iterable, Mapping
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
_STEP_1B = ("eedly", "ingly", "edly", "eed", "ing", "ed")
_ENDINGS = ("e", "s", "y", "ll", "ied", *_STEP_1B, *_STEP_4)


def _sort_by_last_letter(endings: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """Return the endings by their last letter, in the same order: a word is compared with few."""
    found: dict[str, tuple[str, ...]] = {}
    for ending in endings:
        found[ending[-1]] = (*found.get(ending[-1], ()), ending)
    return found


_SUFFIXES_2 = _sort_by_last_letter(each.suffix for each in _STEP_2)
_SUFFIXES_3 = _sort_by_last_letter(each.suffix for each in _STEP_3)
_SUFFIXES_4 = _sort_by_last_letter(_STEP_4)
_ANY_ENDING = _sort_by_last_letter([*_ENDINGS, *(each.suffix for each in (*_STEP_2, *_STEP_3))])
"""All endings that any step looks for: a word with none of them is its own stem."""

_REPLACED_2 = {each.suffix: each for each in _STEP_2}
_REPLACED_3 = {each.suffix: each for each in _STEP_3}


def stem(word: str) -> str:
    """Return the stem of a word of lower-case letters a to z; a stem need not be a word."""
    if len(word) <= 2:
        return word
    if word in _EXCEPTIONS:
        return _EXCEPTIONS[word]
    endings = _ANY_ENDING.get(word[-1])
    return _strip_endings(word) if endings is not None and word.endswith(endings) else word


def _strip_endings(word: str) -> str:
    """Return the stem of a word with an ending.

    `r1` is where region R1 begins, which is what follows the first consonant after a vowel, and
    `r2` the same within R1. A region that does not exist begins at the end of the word, or behind
    it. Every step is a function of them: an object that has them took half as long again.
    """
    marked = _mark_consonant_y(word) if "y" in word else word
    r1 = _find_r1(marked)
    r2 = _find_region(marked, r1)
    found = marked
    if word[-1] in "sd":
        found = _step_1a(found)
    if found.endswith(_STEP_1B):
        found, r1, r2 = _step_1b(found, r1, r2)
    last = found[-1]
    if last in "yY" and len(found) > 2 and found[-2] not in _VOWELS:
        found, last = found[:-1] + "i", "i"  # step 1c
    if last in _SUFFIXES_2 and found.endswith(_SUFFIXES_2[last]):
        found, r2 = _step_2(found, r1, r2)
        last = found[-1]
    if last in _SUFFIXES_3 and found.endswith(_SUFFIXES_3[last]):
        found, r2 = _step_3(found, r1, r2)
        last = found[-1]
    if last in _SUFFIXES_4 and found.endswith(_SUFFIXES_4[last]):
        found = _step_4(found, r2)
        last = found[-1]
    if last in "el":
        found = _step_5(found, r1, r2)
    return found if marked is word else found.replace("Y", "y")


def _mark_consonant_y(word: str) -> str:
    """Return the word with each y that is a consonant written as Y."""
    if "y" not in word:
        return word
    letters = list("Y" + word[1:] if word[0] == "y" else word)
    for i in range(1, len(letters)):
        if letters[i] == "y" and letters[i - 1] in _VOWELS:
            letters[i] = "Y"
    return "".join(letters)


def _find_r1(word: str) -> int:
    if word.startswith(("gener", "arsen")):
        return 5
    return 6 if word.startswith("commun") else _find_region(word, 0)


def _find_region(word: str, start: int) -> int:
    """Return where the region within `word[start:]` begins."""
    found = _CONSONANT_AFTER_VOWEL.search(word, start)
    return found.end() if found else len(word)


def _step_1a(word: str) -> str:
    """Remove a plural ending."""
    if word.endswith("sses"):
        return word[:-2]
    if word.endswith(("ied", "ies")):
        return word[:-2] if len(word) > 4 else word[:-1]
    if word.endswith("s") and not word.endswith(("us", "ss")) and _has_vowel(word[:-2]):
        return word[:-1]
    return word


def _step_1b(word: str, r1: int, r2: int) -> tuple[str, int, int]:
    """Remove "ed" and "ing", with "ly" after them or without."""
    suffix = next(each for each in _STEP_1B if word.endswith(each))
    bare = word[: -len(suffix)]
    if suffix.startswith("eed"):
        if len(bare) < r1:
            return word, r1, r2
        found = bare + "ee"
        return found, r1, (len(found) if len(bare) < r2 else r2)
    if not _has_vowel(bare):
        return word, r1, r2
    return _restore_end(bare, min(r1, len(bare)), min(r2, len(bare)))


def _restore_end(word: str, r1: int, r2: int) -> tuple[str, int, int]:
    """Restore the end of the word that stood before "ed" or "ing": "hopp" to "hop"."""
    size = len(word)
    if word.endswith(("at", "bl", "iz")):
        is_short = size < 5 and size - r1 < 2
        return word + "e", r1, (size + 1 if is_short else r2)
    if word.endswith(_DOUBLE_CONSONANTS):
        return word[:-1], r1, r2
    if r1 == size and _ends_in_short_syllable(word):
        return word + "e", size + 1, size + 1
    return word, r1, r2


def _step_2(word: str, r1: int, r2: int) -> tuple[str, int]:
    """Shorten a derivational suffix in R1."""
    suffix = next(each for each in _SUFFIXES_2[word[-1]] if word.endswith(each))
    before = word[-len(suffix) - 1 : -len(suffix)]
    if len(word) - r1 < len(suffix):
        return word, r2
    if (suffix == "ogi" and before != "l") or (suffix == "li" and before not in _VALID_BEFORE_LI):
        return word, r2
    return _replace(word, _REPLACED_2[suffix], r2)


def _step_3(word: str, r1: int, r2: int) -> tuple[str, int]:
    """Shorten or remove a further derivational suffix in R1, "ative" in R2."""
    suffix = next(each for each in _SUFFIXES_3[word[-1]] if word.endswith(each))
    if len(word) - (r2 if suffix == "ative" else r1) < len(suffix):
        return word, r2
    return _replace(word, _REPLACED_3[suffix], r2)


def _replace(word: str, ending: _Ending, r2: int) -> tuple[str, int]:
    """Return the word with its ending replaced, and where R2 begins then."""
    bare = word[: -len(ending.suffix)]
    found = bare + ending.replacement
    if len(bare) < r2 and ending.in_r2 is not None:
        return found, len(found) - len(ending.in_r2)
    return found, min(r2, len(found))


def _step_4(word: str, r2: int) -> str:
    """Remove a suffix in R2."""
    suffix = next(each for each in _SUFFIXES_4[word[-1]] if word.endswith(each))
    is_in_r2 = len(word) - r2 >= len(suffix) and (suffix != "ion" or word[-4] in "st")
    return word[: -len(suffix)] if is_in_r2 else word


def _step_5(word: str, r1: int, r2: int) -> str:
    """Remove a final e, or the second l of a final "ll"."""
    size = len(word)
    if (r2 < size and word.endswith(("e", "ll"))) or (
        r1 < size and word[-1] == "e" and size > 3 and not _ends_in_short_syllable(word[:-1])
    ):
        return word[:-1]
    return word


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
