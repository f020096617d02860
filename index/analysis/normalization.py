"""Normalization of single words: folding (case, marks, width, endings) and stemming. Pure."""

import re
import unicodedata
from functools import cache

from index.analysis import porter2_stemmer
from index.analysis.bounded_cache import MAX_WORD_LENGTH
from index.analysis.distinct_words import DISTINCT_TERMS
from index.languages import ENGLISH

STOP_TERMS = ENGLISH.stop_words
"""Terms that carry no subject. As terms they are spelled like the words: never stemmed."""

QUESTION_TERMS = ENGLISH.question_words
"""Terms that ask. Never stemmed either."""

CAPITAL_HOMOGRAPHS = ENGLISH.capital_homographs
"""Acronyms in capitals that are not the word in lower case ("US", "WHO"), with their term."""

_LIKE_ASCII = dict.fromkeys(map(ord, "’`´ʼ"), "'") | {ord("♯"): "#"}
_POSSESSIVE = re.compile("['’]s$")
_VERSION = re.compile(r"[vV]\d+(?:\.\d+)+")
_THOUSANDS = re.compile(r",|(?<=\d)['\u00a0 ](?=\d{3}(?!\d))")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060"))  # soft hyphen, joiners
# Letters that Unicode does not decompose into a base letter and a mark.
_UNDECOMPOSED = {"æ": "ae", "œ": "oe", "þ": "th"} | dict(zip("øłđðıħŋŧ", "olddihnt", strict=True))
_ORDINAL = re.compile(rf"(\d+)(?:{'|'.join(ENGLISH.ordinal_suffixes)})")


def fold_word(written: str) -> str:
    """Return the folded form of a word without hyphens; "" if nothing visible is left."""
    if written.isascii():
        if written.isalpha():
            return CAPITAL_HOMOGRAPHS.get(written) or written.lower()
        if written.isdigit():
            return written
    if _VERSION.fullmatch(written):
        return written[1:]
    bare = _POSSESSIVE.sub("", written).replace(".", "")
    if bare in CAPITAL_HOMOGRAPHS:
        return CAPITAL_HOMOGRAPHS[bare]
    word = clean_word(written).casefold().replace("’", "'")
    word = word.removesuffix("'s")
    if word[:1].isdigit():
        ordinal = _ORDINAL.fullmatch(word)
        return ordinal.group(1) if ordinal else _THOUSANDS.sub("", word)
    word = strip_marks(word.replace(".", ""))
    # "O'Neill" is also typed "ONeill", but "we'll" must not become "well".
    return word if word.endswith(ENGLISH.contraction_endings) else word.replace("'", "")


def clean_word(written: str) -> str:
    """Return a word in NFKC, without invisible characters, apostrophes straight and ♯ as #."""
    visible = written.translate(_INVISIBLE).translate(_LIKE_ASCII)
    return unicodedata.normalize("NFKC", visible)


def strip_marks(word: str) -> str:
    """Return a word without the marks on its Latin letters."""
    return word if word.isascii() else word.translate(_unmarked_letters())


@cache
def _unmarked_letters() -> dict[int, str]:
    """Return a translation table that takes the marks off Latin letters: "ç" becomes "c"."""
    table = dict.fromkeys([*range(0x300, 0x370), *range(0x2B0, 0x300)], "")
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        letter = unicodedata.normalize("NFD", chr(code))[0]
        if letter.isascii():
            table[code] = letter
    return table | str.maketrans(_UNDECOMPOSED)


def stem_word(word: str) -> str:
    """Return the term of a folded word: its stem, or itself if it is not to be stemmed.

    Stop words, question words, words with other characters than a to z and words longer than
    `MAX_WORD_LENGTH` are not stemmed. No other word gets the term of a stop word or question word.
    """
    if word in STOP_TERMS or word in QUESTION_TERMS or len(word) > MAX_WORD_LENGTH:
        return word
    if not (word.isascii() and word.isalpha()):
        return word
    if word in DISTINCT_TERMS:
        return DISTINCT_TERMS[word]
    stem = porter2_stemmer.stem(word)
    if stem not in STOP_TERMS and stem not in QUESTION_TERMS:
        return stem
    # "mines" and "owned" are not stop words, though "mine" and "own" are.
    plural = stem + "s"
    return word if plural in STOP_TERMS else plural
