"""Vietnamese syllables as terms, with their tones. Pure.

A syllable with another tone is another word ("ma", "má", "mã"), so terms keep the tone. They have
it behind the letters, because it is typed on either of two vowels ("hòa", "hoà"), and end in i
where "kỹ" is written "kĩ" too. Many type no accents: `list_accented` has what may be meant.
"""

import re
import unicodedata
from itertools import product

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_TONE = re.compile(f"[{_TONES}]")
_FINAL_Y = re.compile("(?<=^[hklmst])y(?=$)")
_SYLLABLE = re.compile("([bcdghklmnpqrstvx]*)([aeiouy]{1,3})([a-z]{0,2})")
_LETTERS = {"a": "aăâ", "e": "eê", "o": "oôơ", "u": "uư", "y": "y", "i": "i"}


def fold_syllable(word: str) -> str:
    """Return the term of a syllable in small letters: letters with their hooks, then the tone."""
    parts = unicodedata.normalize("NFD", word)
    tone = "".join(_TONE.findall(parts))
    bare = unicodedata.normalize("NFC", _TONE.sub("", parts))
    return _FINAL_Y.sub("i", bare) + tone


def list_accented(term: str) -> tuple[str, ...]:
    """Return the other terms that a syllable without any accent may stand for, none for others."""
    syllable = _SYLLABLE.fullmatch(term)
    if syllable is None:
        return ()
    onset, vowels, coda = syllable.groups()
    onsets = (onset, "đ") if onset == "d" else (onset,)
    letters = product(*(_LETTERS[vowel] for vowel in vowels))
    written = (f"{first}{''.join(row)}{coda}" for row in letters for first in onsets)
    forms = (form + tone for form in written for tone in ("", *_TONES))
    return tuple(form for form in forms if form != term)
