"""Encodings of one byte a character, told apart by what words and letters they give. Pure."""

import re
import unicodedata
from collections.abc import Mapping
from itertools import pairwise
from typing import NamedTuple

from index.languages import rate_languages

_SAMPLE = 20_000
"""Bytes of a text that are read in every encoding."""

_MIN_SCORE = 0.75
"""Least score of an encoding that is believed: three of four letters are those of one language."""

_WORD = re.compile(r"[^\W\d_]+")
_INSIDE = re.compile(r"[^\W\d_][^\w\s\x00-\x7f’‘'´`·\xad-][^\W\d_]")
"""A sign within a word, as a wrong encoding leaves it where a letter should be."""

_BESIDE = re.compile(r"[\xa4\xa6-\xa9\xac-\xaf\xb1-\xb4\xb6-\xb9][^\W\d_]")
"""A sign that no word begins with."""

_PLAIN = re.compile("[a-z]", re.IGNORECASE)
_LAST_LATIN = "\u024f"

_VOTES_WEIGHT = 0.5
"""Weight of function words beside letters. With 0.5, tests of 19 languages and 12 encodings in
tests/index/sources/test_encoding.py are read right from one paragraph on."""


class _Script(NamedTuple):
    """The encodings and letters of a language: `special` beyond ASCII, `common` if few are."""

    codecs: tuple[str, ...]
    special: str
    common: str = ""


_WESTERN, _CENTRAL = ("cp1252", "mac_roman"), ("cp1250", "iso8859-2")
_SCRIPTS: Mapping[str, _Script] = {
    "en": _Script(_WESTERN, "éèïôñçüöäâêà"),
    "de": _Script(_WESTERN, "äöüß"),
    "fr": _Script(_WESTERN, "àâæçéèêëîïôœùûüÿ"),
    "es": _Script(_WESTERN, "áéíóúüñºª"),
    "pt": _Script(_WESTERN, "ãáàâçéêíóôõúüºª"),
    "it": _Script(_WESTERN, "àèéìíòóùú"),
    "nl": _Script(_WESTERN, "éèëïöüáó"),
    "sv": _Script(_WESTERN, "åäöé"),
    "da": _Script(_WESTERN, "åæøé"),
    "pl": _Script(_CENTRAL, "ąćęłńóśźż"),
    "cs": _Script(_CENTRAL, "áčďéěíňóřšťúůýž"),
    "sk": _Script(_CENTRAL, "áäčďéíĺľňóôŕšťúýž"),
    "hu": _Script(_CENTRAL, "áéíóöőúüű"),
    "hr": _Script(_CENTRAL, "čćđšž"),
    "ro": _Script(("cp1250", "iso8859-2"), "ăâîșțşţ"),
    "tr": _Script(("cp1254",), "çğıöşüâîû"),
    "lt": _Script(("cp1257",), "ąčęėįšųūž"),
    "lv": _Script(("cp1257",), "āčēģīķļņšūž"),
    "ru": _Script(
        ("cp1251", "koi8-r", "cp866", "iso8859-5"),
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "оеаинтсрвлкмдпу",
    ),
    "uk": _Script(
        ("cp1251", "koi8-u", "iso8859-5"), "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "оаинітервсклду"
    ),
    "bg": _Script(("cp1251", "iso8859-5"), "абвгдежзийклмнопрстуфхцчшщъьюя", "аиоетнрсвлкдпм"),
    "el": _Script(
        ("cp1253", "iso8859-7"), "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ", "αοιετσνηυρπκμλςίό"
    ),
    "he": _Script(
        ("cp1255", "iso8859-8"),
        "אבגדהוזחטיכלמנסעפצקרשתךםןףץ",
        "יוהלאמתרבשנםכד",
    ),
    "ar": _Script(
        ("cp1256", "iso8859-6"), "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآؤئءـ", "اليمنورتبةعدسفهكأق"
    ),
}
_TITLES = {
    "cp1250": "Windows-1250",
    "cp1251": "Windows-1251",
    "cp1252": "Windows-1252",
    "mac_roman": "Mac Roman",
}


def find_legacy_encoding(data: bytes) -> str | None:
    """Return the encoding in which the bytes read best; None if they read well in none.

    For each language, its encodings are rated by the share of letters beyond ASCII that are its
    own, by the function words that they give, and by what cannot be in a word: signs, and capitals
    behind small letters. Among equals the more common encoding counts.
    """
    sample = data[:_SAMPLE]
    best, best_score = None, _MIN_SCORE
    decoded: dict[str, str | None] = {}
    for language, script in _SCRIPTS.items():
        for codec in script.codecs:
            if codec not in decoded:
                decoded[codec] = _decode(sample, codec)
            text = decoded[codec]
            score = _rate(text, language, script) if text else 0.0
            if score > best_score + 1e-9:
                best, best_score = codec, score
    return best


def name_encoding(codec: str) -> str:
    """Return the name of an encoding for people."""
    return _TITLES.get(codec, codec.upper())


def _decode(sample: bytes, codec: str) -> str | None:
    try:
        return sample.decode(codec)
    except UnicodeDecodeError:
        return None


def _rate(text: str, language: str, script: _Script) -> float:
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    letters = [char for word in words for char in word if char > "\x7f"]
    if not letters:  # dashes and quotation marks alone, as English has them
        return 1.0 if language == "en" and not _count_unassigned(text) else 0.0
    small = [char.lower() for char in letters]
    own = sum(char in script.special for char in small) / len(small)
    if script.common:
        # All alphabets of one script have the same letters, so their frequencies count.
        own *= min(1.0, 1.25 * sum(char in script.common for char in small) / len(small))
    odd = (
        sum(map(_is_odd, words))
        + len(_INSIDE.findall(text))
        + len(_BESIDE.findall(text))
        + _count_unassigned(text)
    )
    votes = rate_languages(text, [language]).get(language, 0.0) / max(20, len(text.split()))
    return own - odd / len(words) + _VOTES_WEIGHT * min(votes, 0.4)


def _is_odd(word: str) -> bool:
    """Tell whether a capital stands behind a small letter, or a letter of ASCII beside others."""
    if any(a.islower() and b.isupper() for a, b in pairwise(word)):
        return True
    return _PLAIN.search(word) is not None and max(word) > _LAST_LATIN


def _count_unassigned(text: str) -> int:
    return sum(unicodedata.category(char) in {"Cn", "Cc", "Co"} for char in text if char > "\x7f")
