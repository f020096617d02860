"""Other ways in which a text may write a name or a number that a question asks for.

Pure. A short form ("WWII") for its words and back, a land for its people, and a name with more
slips than spelling correction mends; numbers are in `number_notations.py`.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, groupby

from index.analysis import (
    consists_of_pieces,
    extract_distinct_words,
    extract_words,
    tokenize_word,
)
from index.answering.gate.grounding.number_notations import ROMAN_NUMERALS, says_number
from index.languages import ENGLISH
from index.vocabulary import is_one_edit

MAX_INITIALS = 6
"""Letters of a short form; longer words in capitals are words."""

LETTERS_PER_SLIP = 5
"""Letters of a name for each slip that may be in it."""

MIN_STEM_LENGTH = 5
"""Letters of a name that may be the beginning of a longer one: Republic, Republican."""

MIN_PARTS = 2
"""Words in a name of code: GracefulTermination."""

MIN_INFLECTED = 3
MAX_ENDING = 3
"""Letters of a name that stay, at least, and those of its ending, where names take endings."""

MIN_SHARED_BEGINNING = 4
"""Letters that two words begin with, where the rest of a long name is the same."""

LONG_RUN = 3
"""Words of a name from which on one of them may be another."""

MIN_SLIPPED_LENGTH = 3
"""Letters of a name that may have a slip at all."""

_MONTHS = ENGLISH.months
_SEASONS = {
    "spring": {"march", "april", "may"},
    "summer": {"june", "july", "august"},
    "autumn": {"september", "october", "november"},
    "fall": {"september", "october", "november"},
    "winter": {"december", "january", "february"},
}
_MONTH_RANGE = re.compile(
    rf"\b({'|'.join(_MONTHS)}) ?(?:and|to|till|until|through|[-–—]) ?(?:the )?"
    rf"(?:(?:end of|\d{{1,2}}(?:st|nd|rd|th)?(?: of)?) )?({'|'.join(_MONTHS)})\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ROMAN = re.compile(r"[IVX]+")
_ROMAN_OF_ORDINAL = dict(
    zip(
        "first second third fourth fifth sixth seventh eighth".split(),  # noqa: SIM905
        ("I", *ROMAN_NUMERALS.values()),
        strict=False,
    )
)
_ORDINAL_OF_ROMAN = {roman: ordinal for ordinal, roman in _ROMAN_OF_ORDINAL.items()}
_DIGITS_OF_ROMAN = {roman: digits for digits, roman in ROMAN_NUMERALS.items()}
_CAMEL_CASE = re.compile(r"[A-Z][a-z]+")
_SHORT_FORM = re.compile(r"[A-Z]{2,5}(?:['’]?s)?")
"""A short form in capitals, of which another letter makes another one: MEPs are no MSPs."""

_PEOPLES = ("ns", "ans", "ians", "is")
_PEOPLES_FOR_A_LETTER = ("ans", "ians", "eans")
"""Endings of a people behind the name of its land, and in the place of that name's last letter."""

_NO_CAPITAL = re.compile(r"[^A-Z]")
_SHORTER = {"USA": "US"}
_NO_WORD = re.compile(r"\W")
_UNUSUAL = re.compile("[^\\x00-\\x7f‘’“”–—…]")
_INSIDE_WORDS = "'’`.-\n"


class ReadText:
    """A text in which names and numbers of a question are looked for, read once for all of them."""

    def __init__(self, text: str) -> None:
        self._text = text

    def says(
        self, written: str, run: Sequence[str], *, known: bool, inflects: bool = False
    ) -> bool:
        """Tell whether the text has a name or number in another form, or with a slip mended.

        `run` are the names side by side in the question, `written` one of them. What some source
        has as it stands (`known`) is no slip. In a language that `inflects` names, they may end
        otherwise.
        """
        if written[0].isdigit():
            return says_number(self._text, written)
        folded = tokenize_word(written)[0].word.rstrip(".")  # the month is kept as "may."
        if not folded.isalpha():
            return says_identifier(self._text, written)
        is_time = folded in _MONTHS or folded in _SEASONS
        if (is_time and says_time_of_year(self._text, folded)) or _says_otherwise(
            self._text, written, run
        ):
            return True
        if known and not inflects and not may_have_longer_form(folded, self._text):
            return False  # most names
        may_be_slip = not known and not _SHORT_FORM.fullmatch(written)
        return self._says_similar(folded, may_be_slip=may_be_slip, inflects=inflects)

    def _says_similar(self, folded: str, *, may_be_slip: bool, inflects: bool) -> bool:
        """Tell whether a word of the text is a folded name with an ending, or with a slip."""
        words = list_words_with(self._text, folded[0])
        if any(_is_form(folded, word, inflects=inflects) for word in words):
            return True
        return may_be_slip and any(is_misspelling(folded, word) for word in words)


def _is_form(name: str, word: str, *, inflects: bool) -> bool:
    """Tell whether a folded word is a name with another ending, or a land for its people."""
    if is_longer_form(name, word) or (inflects and is_other_inflection(name, word)):
        return True
    return is_people_of(name, word)


@lru_cache(maxsize=16)  # sentences of one paragraph are tried one after the other
def list_words_with(text: str, opening: str) -> Collection[str]:
    """Return the distinct folded words of a text that begin with a small letter.

    Only the pieces between white space are read that may have such a word.
    """
    words: Iterable[str]
    if consists_of_pieces(text):
        capital = opening.upper()
        words = chain.from_iterable(
            extract_words(piece)
            for piece in {*text.split()}
            if ((opening in piece or capital in piece) and _may_have_word(piece, opening))
            or not piece.isascii()  # folding may change its letters
        )
    else:
        words = extract_distinct_words(text)
    return {word for word in words if word[:1] == opening}


def _may_have_word(piece: str, opening: str) -> bool:
    """Tell whether a piece of a text may have a word that begins with a small letter.

    It has not where it is one word that begins otherwise, and no name in code: "maxRetries".
    """
    is_one_word = piece.isalpha() and (piece.islower() or piece.istitle())
    return not is_one_word or piece[0].lower() == opening


def says_time_of_year(text: str, asked: str) -> bool:
    """Tell whether a text tells of an asked month or season by another one or a range of months.

    "From June to August" says July and summer, and so does "in summer". Seasons are those of the
    north.
    """
    wanted = _SEASONS.get(asked, {asked})
    said = {word for word in _WORD.findall(text.lower()) if word in _MONTHS}
    around = [each for each in _SEASONS if re.search(rf"\b{each}\b", text, re.IGNORECASE)]
    if asked in _MONTHS and any(asked in _SEASONS[each] for each in around):
        return True
    for first, last in _MONTH_RANGE.findall(text):
        start, end = _MONTHS.index(first.lower()), _MONTHS.index(last.lower())
        said.update(_MONTHS[(start + n) % 12] for n in range((end - start) % 12 + 1))
    return not wanted.isdisjoint(said)


def _says_otherwise(text: str, written: str, run: Sequence[str]) -> bool:
    """Tell whether a text has a name in a shorter or longer form, or with one other word."""
    return (
        says_name(text, written, run)
        or says_name_but_for_one(text, written, run)
        or _says_parts(text, written)
        or _says_short(text, written, run)
    )


def _says_parts(text: str, written: str) -> bool:
    """Tell whether a text has the parts of a name of code as words: FullScreen as "full screen"."""
    parts = _CAMEL_CASE.findall(written) if _CAMEL_CASE.match(written) else []
    if len(parts) < MIN_PARTS or parts[0].lower() not in text.lower():
        return False
    return bool(re.search(r"\b" + r"[\s-]?".join(parts), text, re.IGNORECASE))


def _says_short(text: str, written: str, run: Sequence[str]) -> bool:
    """Tell whether a text has a name of which the beginning is typed: "Win XP" for Windows XP."""
    at = run.index(written) if written in run else len(run)
    if at + 1 >= len(run) or len(written) < MIN_INFLECTED or run[at + 1] not in text:
        return False
    pattern = rf"\b{re.escape(written)}\w+ {re.escape(run[at + 1])}(?!\w)"
    return bool(re.search(pattern, text))


def says_identifier(text: str, written: str) -> bool:
    """Tell whether a text has letters and digits of one word apart: RTX 4090 for RTX4090."""
    parts = re.findall(r"[^\W\d_]+|\d+", written)
    pattern = r"(?<![^\W_])" + r"[\s-]?".join(parts) + r"(?![^\W_])"
    return bool(re.search(pattern, text, re.IGNORECASE))


def says_name(text: str, name: str, run: Sequence[str]) -> bool:
    """Tell whether a text has a name of a question in another form.

    `run` are the capitalised words that the name stands among in the question, itself one of them.
    """
    roman = _ROMAN_OF_ORDINAL.get(name.lower())
    if roman and re.search(rf"(?<=[a-z] ){roman}\b", text):
        return True
    ordinal = _ORDINAL_OF_ROMAN.get(name)
    if ordinal and re.search(rf"(?<=[a-z] )[Tt]he {ordinal.title()}\b", text):
        return True
    digits = _DIGITS_OF_ROMAN.get(name)
    if digits and digits in text and re.search(rf"\b{digits}\b", text):
        return True
    letters = _NO_CAPITAL.sub("", name)
    letters = _SHORTER.get(letters, letters)
    bare = _NO_WORD.sub("", name.removesuffix("'s").removesuffix("’s"))
    if 1 < len(letters) <= MAX_INITIALS and letters == _SHORTER.get(bare, bare):
        return any(letters in initials for initials in _list_initials(text))
    initials = "".join(word[0] for word in run)
    if 1 < len(initials) <= MAX_INITIALS and initials in text.replace(".", ""):
        dotted = r"\.?".join(initials)
        return bool(re.search(rf"\b{dotted}(?![^\W_])", text))
    return False


def is_other_inflection(name: str, word: str) -> bool:
    """Tell whether a folded word may be a name with another ending: "Varsóban" and "Varsóból"."""
    shared = max(MIN_INFLECTED, len(name) - MAX_ENDING)
    return len(name) >= MIN_INFLECTED and name[:shared] == word[:shared]


def may_have_longer_form(name: str, text: str) -> bool:
    """Tell whether a text may have a folded word that is a name with an ending, without folding it.

    It has not where it lacks the letters of the name in a row; of a land for its people it has the
    first few.
    """
    if len(name) < MIN_STEM_LENGTH:
        return False
    letters = _find_letters(text)
    begins = name[: MIN_SHARED_BEGINNING - 1] if name[-1] == "s" else name
    return letters is None or begins in letters


@lru_cache(maxsize=16)
def _find_letters(text: str) -> str | None:
    """Return a text in small letters without the marks that may stand inside a word.

    So it has the letters of each folded word in a row. None for a text with letters that folding
    may change.
    """
    if not text.isascii() and _UNUSUAL.search(text):
        return None
    letters = text.lower()
    for mark in _INSIDE_WORDS:
        letters = letters.replace(mark, "")
    return letters


def is_longer_form(name: str, word: str) -> bool:
    """Tell whether a folded word is a name with an ending: Entscheidungs and its problem."""
    return len(name) >= MIN_STEM_LENGTH and word.startswith(name)


def is_people_of(people: str, land: str) -> bool:
    """Tell whether a folded word is the plural for those who live in a land: Kenyans, Italians.

    The singular may as well be another name: Julian and Julia.
    """
    if len(land) < MIN_SHARED_BEGINNING or people[-1:] != "s" or people[:3] != land[:3]:
        return False
    return any(people == land + each for each in _PEOPLES) or any(
        people == land[:-1] + each for each in _PEOPLES_FOR_A_LETTER
    )


def says_name_but_for_one(text: str, name: str, run: Sequence[str]) -> bool:
    """Tell whether a text has a run of three or more words with another word for this one.

    The other word begins alike: "Medical Licensure Examination" for "Medical License Examination".
    """
    if not LONG_RUN <= len(run) <= MAX_INITIALS or len(name) < MIN_SHARED_BEGINNING:
        return False
    if not all(word == name or word in text for word in run):
        return False
    other = re.escape(name[: MIN_SHARED_BEGINNING - 1]) + r"\w+"
    return bool(re.search(" ".join(other if w == name else re.escape(w) for w in run), text))


def _list_initials(text: str) -> Iterator[str]:
    """Yield the first letters of each run of capitalised words, small words between left out.

    A Roman numeral is taken whole: "World War II" is WWII.
    """
    small = ENGLISH.stop_words
    words = [word for word in _WORD.findall(text) if word not in small]
    for capital, run in groupby(words, key=lambda word: word[0].isupper()):
        if capital:
            yield "".join(word if _ROMAN.fullmatch(word) else word[0] for word in run)


def is_misspelling(name: str, word: str) -> bool:
    """Tell whether a word may be what a name was meant to be: same first letter, few slips.

    In a short name a letter may be missing or too many, but none another: Lund is not Lind.
    """
    most = min(len(name), len(word)) // LETTERS_PER_SLIP
    if name[:1] != word[:1] or min(len(name), len(word)) < MIN_SLIPPED_LENGTH:
        return False
    if not most:
        return abs(len(name) - len(word)) == 1 and is_one_edit(name, word)
    return abs(len(name) - len(word)) <= most and _is_within(most, name, word)


def _is_within(most: int, left: str, right: str) -> bool:
    """Tell whether the edit distance of two words is at most that many edits.

    Two neighbours that change places are one edit.
    """
    before: list[int] = []
    row = list(range(len(right) + 1))
    for at, letter in enumerate(left, start=1):
        earlier, before, row = before, row, [at]
        for place, other in enumerate(right, start=1):
            cost = min(before[place] + 1, row[-1] + 1, before[place - 1] + (letter != other))
            if place > 1 and at > 1 and letter == right[place - 2] and left[at - 2] == other:
                cost = min(cost, earlier[place - 2] + 1)
            row.append(cost)
        if min(row) > most < min(before):  # both rows bound all that follow
            return False
    return row[-1] <= most
