"""Values of numbers, written in digits, in words or in both. Pure."""

from collections.abc import Sequence

from index.expressions.tokens import SentenceTokens
from index.expressions.word_classes import VAGUE_NUMBERS
from index.languages import ENGLISH

_ONES = {
    word: float(value) for value, word in enumerate((*ENGLISH.number_units, *ENGLISH.number_teens))
}
_TENS = {word: 10.0 * tens for tens, word in enumerate(ENGLISH.number_tens, start=2)}
_SCALES = {word: float(value) for word, value in ENGLISH.number_scales.items()}
_ORDINAL_ENDS = frozenset((*ENGLISH.ordinal_suffixes, "s"))


def find_vague_number_end(words: Sequence[str], at: int) -> int:
    """Return the token after a vague number such as "tens of thousands", `at` if there is none."""
    end = at
    while words[end] in VAGUE_NUMBERS:
        end += 1
        if words[end] == "of" and words[end + 1] in VAGUE_NUMBERS:
            end += 1
    return end


def read_number(tokens: SentenceTokens, at: int) -> tuple[float, int] | None:
    """Return the value of the number that starts at `at` and the token after it, None if none."""
    words = tokens.words
    if words[at][:1].isdigit():
        return _numeral(tokens, at)
    total, current, end, seen = 0.0, 0.0, at, False
    while words[end]:
        word = words[end]
        if word in _ONES or word in _TENS:
            if seen and (current % 10 or (word in _TENS and current % 100)):
                break  # "one two": two numbers in a row
            current += _ONES.get(word, 0) + _TENS.get(word, 0)
        elif word in _SCALES and (seen or words[end - 1] == "a"):
            current = max(current, 1) * _SCALES[word]
            if _SCALES[word] >= 1000:
                total, current = total + current, 0.0
        elif not (seen and word in ("-", "and") and _joins(words, end)):
            break
        seen = True
        end += 1
    return (total + current, end) if seen else None


def _joins(words: Sequence[str], at: int) -> bool:
    """Whether "-" or "and" is inside a number: "twenty-four", "two hundred and six"."""
    before, after = words[at - 1], words[at + 1]
    if words[at] == "-":
        return before in _TENS and after in _ONES
    return before in _SCALES and (after in _ONES or after in _TENS)


def _numeral(tokens: SentenceTokens, at: int) -> tuple[float, int] | None:
    """Return the value of a numeral with the scale words after it ("5 million"), as above."""
    text, words = tokens.texts[at], tokens.words
    if ":" in text or text.count(".") > 1 or not text.isascii():
        return None
    value, end = float(text.replace(",", "")), at + 1
    has_suffix = words[end] and tokens.starts[end] == tokens.ends[at]
    if has_suffix and tokens.texts[end] in _ORDINAL_ENDS:
        return None  # an ordinal or a decade is not an amount
    while words[end] in _SCALES:
        value *= _SCALES[words[end]]
        end += 1
    return value, end
