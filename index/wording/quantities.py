"""Numbers with sign, currency, half of the day and hedge, each as one word. Pure.

"5", "five" and "FIVE" are one word, and so are "$30" and "30 dollars", "6 p.m." and "18:00", "1.4
million" and "1,400,000". "3rd" is "third" and not 3; 3.10 is not 3.1, which may be a version.
"""

import re
from collections.abc import Sequence
from decimal import Decimal

from index.languages import ENGLISH
from index.wording.folded_word import FoldedWord, WordKind
from index.wording.scanner import MINUS, Piece, PieceKind

_ONES = {word: value for value, word in enumerate((*ENGLISH.number_units, *ENGLISH.number_teens))}
_TENS = {word: 10 * tens for tens, word in enumerate(ENGLISH.number_tens, start=2)}
_SCALES = ENGLISH.number_scales
_ORDINALS = {word: value for value, word in enumerate(ENGLISH.ordinals, start=1)}
_SUFFIXES = frozenset(ENGLISH.ordinal_suffixes)
_SYMBOLS = ENGLISH.currency_symbols
# Names of currencies that mean nothing else: "5 pounds" may be a weight.
_CURRENCIES = frozenset(_SYMBOLS.values()) - ENGLISH.measures
_MERIDIEMS = {"a.m": 0, "am": 0, "p.m": 12, "pm": 12}
_GROUPED = re.compile(r"\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?:\.\d+)?")
_GROUP_MARK = re.compile("[,\u00a0\u2009\u202f]")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d))?")
_MAX_DIGITS = 20  # of a numeral that a scale word may multiply


def read_quantity(pieces: Sequence[Piece], at: int) -> tuple[FoldedWord, int] | None:
    """Return the number that begins at `at` as a word, and the piece after it, None if none."""
    first = at
    sign, at = _sign(pieces, at)
    symbol = pieces[at].text if at < len(pieces) and pieces[at].text in _SYMBOLS else ""
    at += bool(symbol)
    read = _value(pieces, at)
    if read is None:
        return None
    value, end = read
    if symbol:
        value = f"{value} {_SYMBOLS[symbol]}"
    else:
        value, end = _with_unit(pieces, value, end)
    return _word(pieces, sign + value, first, end), end


def _word(pieces: Sequence[Piece], key: str, first: int, end: int) -> FoldedWord:
    start, stop = pieces[first].start, pieces[end - 1].end
    return FoldedWord(key, start, stop, WordKind.NUMBER, hyphenated=pieces[first].hyphenated)


def _sign(pieces: Sequence[Piece], at: int) -> tuple[str, int]:
    """Return the sign of a number, and the piece after it; "minus 5" is -5."""
    text = pieces[at].text
    is_sign = (pieces[at].kind is PieceKind.MARK and text == MINUS) or text.lower() == "minus"
    return (MINUS, at + 1) if is_sign else ("", at)


def _value(pieces: Sequence[Piece], at: int) -> tuple[str, int] | None:
    if at >= len(pieces):
        return None
    if pieces[at].kind is PieceKind.NUMERAL:
        return _numeral(pieces, at)
    word = pieces[at].text.lower()
    if word in _ORDINALS and word not in ENGLISH.ambiguous_ordinals:
        return _ordinal(_ORDINALS[word]), at + 1
    return _in_words(pieces, at)


def _ordinal(value: int | str) -> str:
    return f"{value}."


def _numeral(pieces: Sequence[Piece], at: int) -> tuple[str, int]:
    """Return the value of a numeral with the scale words after it: "1.4 million"."""
    text = pieces[at].text
    text = "0" + text if text.startswith(".") else text
    if _GROUPED.fullmatch(text):
        text = _GROUP_MARK.sub("", text)
    end = at + 1
    if _word_at(pieces, end) in _SUFFIXES and pieces[end].start == pieces[at].end:
        return _ordinal(text), end + 1
    scale = 1
    while _word_at(pieces, end) in _SCALES:
        scale *= _SCALES[_word_at(pieces, end)]
        end += 1
    if scale > 1 and text.count(".") <= 1 and re.fullmatch(r"[\d.]+", text, re.ASCII):
        if len(text) <= _MAX_DIGITS:
            return _plain(Decimal(text) * scale), end
        return f"{text}*{scale}", end
    return (text, end) if scale == 1 else (f"{text}*{scale}", end)


def _plain(value: Decimal) -> str:
    return str(int(value)) if value == value.to_integral_value() else f"{value.normalize():f}"


def _word_at(pieces: Sequence[Piece], at: int) -> str:
    return pieces[at].text.lower() if at < len(pieces) else ""


def _in_words(pieces: Sequence[Piece], at: int) -> tuple[str, int] | None:
    """Return the value of a number in words: "twenty-four", "two hundred and six"."""
    total = current = 0
    end, seen = at, False
    while True:
        word = _word_at(pieces, end)
        if word in _ONES or word in _TENS:
            if seen and (current % 10 or (word in _TENS and current % 100) or _is_teen(current)):
                break  # "one two": two numbers in a row
            current += _ONES.get(word, 0) + _TENS.get(word, 0)
        elif word in _SCALES:
            current = max(current, 1) * _SCALES[word]
            if _SCALES[word] >= 1000:
                total, current = total + current, 0
        elif not (seen and word == "and" and _joins(pieces, end)):
            break
        seen = True
        end += 1
    return (str(total + current), end) if seen else None


def _is_teen(value: int) -> bool:
    return value % 100 == 10


def _joins(pieces: Sequence[Piece], at: int) -> bool:
    """Tell whether "and" is inside a number: "two hundred and six"."""
    after = _word_at(pieces, at + 1)
    return _word_at(pieces, at - 1) in _SCALES and (after in _ONES or after in _TENS)


def _with_unit(pieces: Sequence[Piece], value: str, end: int) -> tuple[str, int]:
    """Return a number with the percent sign, currency or half of the day after it."""
    word = _word_at(pieces, end).rstrip(".")
    if word in ("%", "percent"):
        return f"{value} %", end + 1
    if word == "per" and _word_at(pieces, end + 1) == "cent":
        return f"{value} %", end + 2
    if word in _CURRENCIES or word + "s" in _CURRENCIES:
        return f"{value} {word if word in _CURRENCIES else word + 's'}", end + 1
    clock = _CLOCK.fullmatch(value)
    if clock is None:
        return value, end
    hour, minute = int(clock[1]), clock[2] or "00"
    if word in _MERIDIEMS and 1 <= hour <= 12:
        return f"{hour % 12 + _MERIDIEMS[word]:02d}:{minute}", end + 1
    # Without a half of the day, 7:30 may be in the evening; 19:30 cannot be in the morning.
    return (f"{hour}:{minute}" if ":" in value else value), end


def attach_hedges(words: Sequence[FoldedWord]) -> list[FoldedWord]:
    """Return the words, each number as one word with the hedge before it: "at least nine"."""
    attached: list[FoldedWord] = []
    for word in words:
        size = _hedge_size(attached) if word.kind is WordKind.NUMBER else 0
        if not size:
            attached.append(word)
            continue
        hedge = attached[-size:]
        del attached[-size:]
        key = " ".join((*(each.key for each in hedge), word.key))
        attached.append(word._replace(key=key, start=hedge[0].start))
    return attached


_HEDGES = frozenset(tuple(each.split()) for each in ENGLISH.hedges)
_LONGEST_HEDGE = max(map(len, _HEDGES))


def _hedge_size(words: Sequence[FoldedWord]) -> int:
    """Return of how many words the hedge consists that ends here, 0 if there is none."""
    for size in range(min(_LONGEST_HEDGE, len(words)), 0, -1):
        if tuple(word.key for word in words[-size:]) in _HEDGES:
            return size
    return 0
