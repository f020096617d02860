"""Which numbers does a sentence give, and of what?"""

from collections.abc import Iterator, Sequence

from index.expressions.expression import Bound, Expression
from index.expressions.flags import Flag
from index.expressions.tokens import Cue, Tokens, is_word, tokenize
from index.expressions.word_classes import FUNCTION_WORDS, VAGUE_NUMBERS
from index.languages import ENGLISH
from index.types import Span

_ONES = {
    word: float(value) for value, word in enumerate((*ENGLISH.number_units, *ENGLISH.number_teens))
}
_TENS = {word: 10.0 * tens for tens, word in enumerate(ENGLISH.number_tens, start=2)}
_SCALES = {word: float(value) for word, value in ENGLISH.number_scales.items()}
_SYMBOLS = ENGLISH.currency_symbols
_BOUNDS = {
    Bound.ABOUT: (*ENGLISH.approximations, "~"),
    Bound.AT_LEAST: ENGLISH.lower_bounds,
    Bound.AT_MOST: ENGLISH.upper_bounds,
}
_OPENERS = {tuple(phrase.split()): bound for bound, many in _BOUNDS.items() for phrase in many}
_LAST_OF_OPENERS = frozenset(words[-1] for words in _OPENERS)
_ORDINAL_ENDS = frozenset((*ENGLISH.ordinal_suffixes, "s"))
_RANGES = ENGLISH.range_words | {"-", "–"}
_KIND_OF = {  # a word of two tables is of the later one's kind
    **dict.fromkeys(ENGLISH.frequency_units, Flag.FREQUENCY),
    **dict.fromkeys(("%", *ENGLISH.percent_units), Flag.PERCENT),
    **dict.fromkeys(("°", *ENGLISH.measures), Flag.MEASURE),
    **dict.fromkeys(ENGLISH.currencies, Flag.MONEY),
    **dict.fromkeys(ENGLISH.periods, Flag.DURATION),
}
_LONGEST_UNIT = 4  # words, the noun being its last
_IRREGULAR_PLURALS = ENGLISH.irregular_plurals
_SINGULAR_S = ("ss", "us", "is")


def amounts(text: str) -> list[Expression]:
    """Return every number with what it counts or measures, in order, without overlap."""
    return list(_amounts(tokenize(text)))


def _amounts(tokens: Tokens) -> Iterator[Expression]:
    end = 0  # of the last number
    for at in [at for at, cue in enumerate(tokens.cues) if cue & Cue.NUMBER]:
        if at < end:
            continue
        vague_end = _vague_end(tokens.words, at)
        if vague_end > at:
            expression, end = _with_unit(tokens, at, vague_end, None)
            yield expression
            continue
        read = _number(tokens, at)
        if read is not None:
            value, end = read
            expression, end = _with_unit(tokens, at, end, value)
            yield expression


def _vague_end(words: Sequence[str], at: int) -> int:
    """Return where "tens of thousands" ends, `at` itself if no such words start there."""
    end = at
    while words[end] in VAGUE_NUMBERS:
        end += 1
        if words[end] == "of" and words[end + 1] in VAGUE_NUMBERS:
            end += 1
    return end


def _number(tokens: Tokens, at: int) -> tuple[float, int] | None:
    """Read the number that starts at `at`; return its value and the token after it."""
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
    """Tell whether "-" or "and" goes on with the number: "twenty-four", "two hundred and six"."""
    before, after = words[at - 1], words[at + 1]
    if words[at] == "-":
        return before in _TENS and after in _ONES
    return before in _SCALES and (after in _ONES or after in _TENS)


def _numeral(tokens: Tokens, at: int) -> tuple[float, int] | None:
    text, words = tokens.texts[at], tokens.words
    if ":" in text or text.count(".") > 1 or not text.isascii():
        return None
    value, end = float(text.replace(",", "")), at + 1
    glued = words[end] and tokens.starts[end] == tokens.ends[at]
    if glued and tokens.texts[end] in _ORDINAL_ENDS:
        return None  # an ordinal or a decade counts nothing
    while words[end] in _SCALES:
        value *= _SCALES[words[end]]
        end += 1
    return value, end


def _with_unit(tokens: Tokens, at: int, end: int, value: float | None) -> tuple[Expression, int]:
    """Return the number at `at:end` with its opener and unit, and the token after all of it."""
    words = tokens.words
    bound, end = _range_end(tokens, end)
    core = Span(tokens.starts[at], tokens.ends[end - 1])
    symbol = words[at - 1] in _SYMBOLS
    first, opened = _opener(words, at - symbol)
    if bound is Bound.EXACT:
        bound = opened if value is not None else Bound.ABOUT
    if symbol:
        unit, kind, stop = _SYMBOLS[words[at - 1]], Flag.MONEY, end
    else:
        unit, kind, stop = _unit(tokens, end, value)
    if words[at - 1] in ("aged", "age") and not unit:
        kind = Flag.AGE
    span = Span(tokens.starts[first], tokens.ends[stop - 1])
    expression = Expression(kind=kind, span=span, core=core, value=value, unit=unit, bound=bound)
    return expression, stop


def _range_end(tokens: Tokens, end: int) -> tuple[Bound, int]:
    """Step over the rest of a range, "10 to 20" or "10–20"."""
    if tokens.words[end] in _RANGES and tokens.words[end + 1]:
        second = _number(tokens, end + 1)
        if second is not None:
            return Bound.RANGE, second[1]
    return Bound.EXACT, end


def _opener(words: Sequence[str], at: int) -> tuple[int, Bound]:
    """Return where the words that soften the number at `at` begin, and what they make of it."""
    if words[at - 1] in _LAST_OF_OPENERS:
        for size in (3, 2, 1):
            opener = tuple([words[at - back] for back in range(size, 0, -1)])
            if opener in _OPENERS:
                return at - size, _OPENERS[opener]
    return at, Bound.EXACT


def _unit(tokens: Tokens, at: int, value: float | None) -> tuple[str, Flag, int]:
    """Return the unit after a number, the kind of amount it makes, and the token after it."""
    words = tokens.words
    start = at + 1 if words[at] == "-" else at
    if words[start] == "of" and words[at - 1] in VAGUE_NUMBERS:
        start += 1
    run = start
    while run < start + _LONGEST_UNIT and words[run] and _can_name(tokens.texts[run]):
        word = words[run]
        if word in _KIND_OF:
            return _measured(tokens, run, _KIND_OF[word])
        if _is_plural(word) and value != 1:
            return word, Flag.COUNT, run + 1
        run += 1
    if run == start or start > at:
        return "", Flag.NUMBER, at
    return words[start], Flag.COUNT, start + 1


def _measured(tokens: Tokens, at: int, kind: Flag) -> tuple[str, Flag, int]:
    words = tokens.words
    unit, end = words[at], at + 1
    if kind is Flag.PERCENT:
        return "percent", kind, end + (unit == "per" and words[end] == "cent")
    if kind is Flag.DURATION:
        if words[end] == "old":
            return unit, Flag.AGE, end + 1
        if (words[end], words[end + 1]) == ("-", "old"):
            return unit, Flag.AGE, end + 2
        if (words[end], words[end + 1]) == ("of", "age"):
            return unit, Flag.AGE, end + 2
    if unit in ("square", "cubic", "sq") and words[end] and is_word(words[end]):
        unit, end = f"{unit} {words[end]}", end + 1
    return unit, kind, end


def _can_name(text: str) -> bool:
    return text in ("%", "°") or ((is_word(text) and text not in FUNCTION_WORDS) or text == "per")


def _is_plural(word: str) -> bool:
    return word in _IRREGULAR_PLURALS or (
        len(word) > 3 and word.endswith("s") and not word.endswith(_SINGULAR_S)
    )
