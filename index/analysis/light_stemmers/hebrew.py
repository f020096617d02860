"""A light stemmer of Hebrew: a word without the small words and endings written onto it. Pure.

"And", "that", "the", "in", "to", "from" and "as" are written onto the next word, and a letter that
may be one of them may as well belong to the word: הר is a mountain, and ה "the". So endings and
then such letters are taken off every word, as long as three are left, and a first letter of verbs
that agrees with who does it, which leaves the same of nearly all forms of a word. Letters with a
form of their own at the end of a word are written as inside, and the vowel letters v and y once
where they are doubled.
"""

_LETTERS = str.maketrans("ךםןףץ", "כמנפצ")
_FIRST_LETTERS = frozenset("והבלמשכ")
_OF_VERBS = frozenset("יתנ")
_ENDINGS = (
    "ותיהמ", "ותיהנ", "ותיו", "ותיה", "יהמ", "יהנ", "יות", "ימ", "ינ", "ות", "יה", "יו", "ית", "נו",
    "כמ", "כנ", "המ", "הנ", "תי", "תמ", "ה", "ת", "י", "ו", "מ", "נ",
)  # fmt: skip
"""Endings with their last letter as it is written inside a word, the longest first."""

_MIN_STEM = 3


def stem_hebrew(word: str) -> str:
    """Return the stem of a word without vowel signs, three letters or more of those it has."""
    word = word.translate(_LETTERS)
    word = word[:1] + word[1:].replace("וו", "ו").replace("יי", "י")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _MIN_STEM:
            word = word[: -len(ending)]
            break
    while len(word) > _MIN_STEM and word[0] in _FIRST_LETTERS:
        word = word[1:]
    return word[1:] if len(word) > _MIN_STEM and word[0] in _OF_VERBS else word
