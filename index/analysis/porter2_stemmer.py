"""What is the stem of an English word? Pure.

Porter2 (snowballstem.org/algorithms/english/stemmer.html), letter for letter as nltk's
EnglishStemmer has it, its departures from the published algorithm included. Written out here since
importing nltk takes longer than answering fifty questions, and every question needs stems; the
tests hold the two against each other.
"""

from typing import NamedTuple

_VOWELS = "aeiouy"
_DOUBLES = ("bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt")
_BEFORE_LI = "cdeghkmnrt"

_SPECIAL = {
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
    """A suffix and what takes its place.

    `left` is what a second region that began inside the suffix holds afterwards; None: whatever
    stands there.
    """

    suffix: str
    new: str
    left: str | None = None


_DERIVED = (
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
_FURTHER = (
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
_DROPPED = (
    "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous",
    "ive", "ize", "ion", "al", "er", "ic",
)  # fmt: skip
_DERIVED_SUFFIXES = tuple(ending.suffix for ending in _DERIVED)
_FURTHER_SUFFIXES = tuple(ending.suffix for ending in _FURTHER)
_PAST = ("eedly", "ingly", "edly", "eed", "ing", "ed")


def stem(word: str) -> str:
    """Return the stem of a word of small letters a to z; it may be no word itself."""
    if len(word) <= 2:
        return word
    if word in _SPECIAL:
        return _SPECIAL[word]
    stemming = _Stemming(_marked(word))
    stemming.plural()
    if stemming.word.endswith(_PAST):
        stemming.past()
    stemming.final_y()
    # One look at all suffixes is several times quicker than a loop that finds none.
    if stemming.word.endswith(_DERIVED_SUFFIXES):
        stemming.derived()
    if stemming.word.endswith(_FURTHER_SUFFIXES):
        stemming.further()
    if stemming.word.endswith(_DROPPED):
        stemming.dropped()
    stemming.final_e()
    return stemming.word.replace("Y", "y")


def _marked(word: str) -> str:
    """Return the word with each y that is a consonant as Y."""
    if "y" not in word:
        return word
    letters = list("Y" + word[1:] if word[0] == "y" else word)
    for i in range(1, len(letters)):
        if letters[i] == "y" and letters[i - 1] in _VOWELS:
            letters[i] = "Y"
    return "".join(letters)


class _Stemming:
    """A word on its way; its regions R1 and R2 begin at `first` and `second`, its length at most.

    A region follows the first consonant after a vowel, of the word and of R1.
    """

    __slots__ = ("first", "second", "word")

    def __init__(self, word: str) -> None:
        self.word = word
        if word.startswith(("gener", "arsen")):
            self.first = 5
        elif word.startswith("commun"):
            self.first = 6
        else:
            self.first = _region(word, 0)
        self.second = _region(word, self.first)

    def _end(self, cut: int, new: str = "") -> None:
        """Put `new` in the place of the last `cut` letters."""
        length = len(self.word) - cut
        self.word = self.word[:length] + new
        self.first = min(self.first, len(self.word))
        self.second = min(self.second, len(self.word))

    def _replace(self, ending: _Ending) -> None:
        inside = len(self.word) - self.second < len(ending.suffix)
        self._end(len(ending.suffix), ending.new)
        if inside and ending.left is not None:
            self.second = len(self.word) - len(ending.left)

    def _has(self, suffix: str, region: int) -> bool:
        return len(self.word) - region >= len(suffix)

    def plural(self) -> None:
        """Step 1a."""
        word = self.word
        if word.endswith("sses"):
            self._end(2)
        elif word.endswith(("ied", "ies")):
            self._end(2 if len(word) > 4 else 1)
        elif word.endswith("s") and not word.endswith(("us", "ss")) and _voiced(word[:-2]):
            self._end(1)

    def past(self) -> None:
        """Step 1b."""
        for suffix in _PAST:
            if self.word.endswith(suffix):
                if suffix.startswith("eed"):
                    if self._has(suffix, self.first):
                        self._replace(_Ending(suffix, "ee", ""))
                elif _voiced(self.word[: -len(suffix)]):
                    self._end(len(suffix))
                    self._mend()
                return

    def _mend(self) -> None:
        """Give a word back what it has without "ed" or "ing"."""
        word = self.word
        if word.endswith(("at", "bl", "iz")):
            self._end(0, "e")
            if len(self.word) <= 5 and len(self.word) - self.first < 3:
                self.second = len(self.word)
        elif word.endswith(_DOUBLES):
            self._end(1)
        elif self.first == len(word) and _is_short(word):
            self.word += "e"
            self.first = self.second = len(self.word)

    def final_y(self) -> None:
        """Step 1c."""
        word = self.word
        if len(word) > 2 and word[-1] in "yY" and word[-2] not in _VOWELS:
            self._end(1, "i")

    def derived(self) -> None:
        """Step 2."""
        for ending in _DERIVED:
            if self.word.endswith(ending.suffix):
                before = self.word[-len(ending.suffix) - 1 : -len(ending.suffix)]
                if not self._has(ending.suffix, self.first):
                    return
                if ending.suffix == "ogi" and before != "l":
                    return
                if ending.suffix == "li" and before not in _BEFORE_LI:
                    return
                self._replace(ending)
                return

    def further(self) -> None:
        """Step 3."""
        for ending in _FURTHER:
            if self.word.endswith(ending.suffix):
                region = self.second if ending.suffix == "ative" else self.first
                if self._has(ending.suffix, region):
                    self._replace(ending)
                return

    def dropped(self) -> None:
        """Step 4."""
        for suffix in _DROPPED:
            if self.word.endswith(suffix):
                if self._has(suffix, self.second) and (suffix != "ion" or self.word[-4] in "st"):
                    self._end(len(suffix))
                return

    def final_e(self) -> None:
        """Step 5."""
        word = self.word
        in_second, in_first = self.second < len(word), self.first < len(word)
        if (in_second and word.endswith(("e", "ll"))) or (
            in_first and word.endswith("e") and not _ends_shortly(word[:-1])
        ):
            self._end(1)


def _region(word: str, start: int) -> int:
    """Return where the region of `word[start:]` begins."""
    for i in range(start + 1, len(word)):
        if word[i] not in _VOWELS and word[i - 1] in _VOWELS:
            return i + 1
    return len(word)


def _voiced(letters: str) -> bool:
    return any(letter in _VOWELS for letter in letters)


def _is_short(word: str) -> bool:
    """Tell whether a word ends in a short syllable, as in "hop" and "at"."""
    if len(word) == 2:
        return word[0] in _VOWELS and word[1] not in _VOWELS
    return (
        len(word) > 2
        and word[-1] not in _VOWELS
        and word[-1] not in "wxY"
        and word[-2] in _VOWELS
        and word[-3] not in _VOWELS
    )


def _ends_shortly(word: str) -> bool:
    """Tell whether a word ends in consonant, vowel, consonant, or has no room for them."""
    return len(word) < 3 or _is_short(word)
