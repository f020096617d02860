"""Numbers in a sentence, with what they count or measure. Pure."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from index.expressions.expression import Bound, Expression
from index.expressions.flags import TURNED, SentenceFlag
from index.expressions.numbers import find_vague_number_end, read_number
from index.expressions.tokens import SentenceTokens, TokenCue, is_word, tokenize_sentence
from index.expressions.word_classes import FUNCTION_WORDS, VAGUE_NUMBERS
from index.languages import ENGLISH
from index.types import Span

_AGE_MARKS = TURNED | {"age", "aged"}
_SYMBOLS = ENGLISH.currency_symbols
_BOUNDS = {
    Bound.ABOUT: (*ENGLISH.approximations, "~"),
    Bound.AT_LEAST: ENGLISH.lower_bounds,
    Bound.AT_MOST: ENGLISH.upper_bounds,
}
_QUALIFIERS = {tuple(phrase.split()): bound for bound, many in _BOUNDS.items() for phrase in many}
_LAST_OF_QUALIFIERS = frozenset(words[-1] for words in _QUALIFIERS)
_RANGES = ENGLISH.range_words | {"-", "–"}
_KIND_OF_UNIT = {  # a word of two tables has the kind of the later one
    **dict.fromkeys(ENGLISH.frequency_units, SentenceFlag.FREQUENCY),
    **dict.fromkeys(("%", *ENGLISH.percent_units), SentenceFlag.PERCENT),
    **dict.fromkeys(("°", *ENGLISH.measures), SentenceFlag.MEASURE),
    **dict.fromkeys(ENGLISH.currencies, SentenceFlag.MONEY),
    **dict.fromkeys(ENGLISH.periods, SentenceFlag.DURATION),
}
_NAME = TokenCue.NAME
_LONGEST_UNIT = 4  # words, of which the noun is the last
_IRREGULAR_PLURALS = ENGLISH.irregular_plurals
_SINGULAR_S = ("ss", "us", "is")


def find_amounts(text: str) -> list[Expression]:
    """Return the numbers with what they count or measure, in order, without overlap."""
    return list(_read_amounts(text))


@lru_cache(maxsize=64)  # several rules look at one sentence
def _read_amounts(text: str) -> tuple[Expression, ...]:
    return tuple(_amounts(tokenize_sentence(text)))


def _amounts(tokens: SentenceTokens) -> Iterator[Expression]:
    end = 0  # of the last number
    for at in [at for at, cue in enumerate(tokens.cues) if cue & TokenCue.NUMBER]:
        if at < end:
            continue
        vague_end = find_vague_number_end(tokens.words, at)
        if vague_end > at:
            expression, end = _with_unit(tokens, at, vague_end, None)
            yield expression
            continue
        read = read_number(tokens, at)
        if read is not None:
            value, end = read
            expression, end = _with_unit(tokens, at, end, value)
            yield expression


def _with_unit(
    tokens: SentenceTokens, at: int, end: int, value: float | None
) -> tuple[Expression, int]:
    """Return the number at `at:end` with its qualifier and unit, and the token after them."""
    words = tokens.words
    bound, end = _range_end(tokens, end)
    core = Span(tokens.starts[at], tokens.ends[end - 1])
    symbol = words[at - 1] in _SYMBOLS
    first, qualified = _qualifier(words, at - symbol)
    if bound is Bound.EXACT:
        bound = qualified if value is not None else Bound.ABOUT
    if symbol:
        unit, kind, stop = _SYMBOLS[words[at - 1]], SentenceFlag.MONEY, end
    elif _has_symbol_behind(tokens, end):
        unit, kind, stop = _SYMBOLS[words[end]], SentenceFlag.MONEY, end + 1
    else:
        unit, kind, stop = _unit(tokens, end, value)
    if words[at - 1] in TURNED and stop > end + 1:  # "turned 31 last week"
        unit, stop = "", end
    if not unit and (words[at - 1] in _AGE_MARKS or _is_age_after_name(tokens, at, end)):
        kind = SentenceFlag.AGE
    span = Span(tokens.starts[first], tokens.ends[stop - 1])
    expression = Expression(kind=kind, span=span, core=core, value=value, unit=unit, bound=bound)
    return expression, stop


def _has_symbol_behind(tokens: SentenceTokens, end: int) -> bool:
    """Whether a currency's symbol stands behind a number: "40 €", but not in "2 €40 tickets"."""
    if tokens.words[end] not in _SYMBOLS:
        return False
    following = tokens.words[end + 1]
    is_glued = bool(following) and tokens.ends[end] == tokens.starts[end + 1]
    return not (is_glued and following[0].isdigit())


def _is_age_after_name(tokens: SentenceTokens, at: int, end: int) -> bool:
    """Whether the number at `at:end` is an age after a name: "Ida Berg (19)", "Ida Berg, 19,"."""
    words, cues = tokens.words, tokens.cues
    if end != at + 1 or len(words[at]) > 2 or not words[at].isdigit() or at < 2:
        return False
    if words[at - 1] == ",":
        is_set_off = words[end] in {"", ",", ".", ";", ")"} and len(words[at]) == 2
        return is_set_off and tokens.texts[at - 2][1:].islower() and bool(cues[at - 2] & _NAME)
    is_name = at > 2 and bool(cues[at - 2] & cues[at - 3] & _NAME)
    return is_name and words[at - 1] == "(" and words[end] == ")"


def _range_end(tokens: SentenceTokens, end: int) -> tuple[Bound, int]:
    """Return the token after a range such as "10 to 20", and whether there is one.

    `Bound.EXACT` and `end` itself if the number that ends at `end` begins no range.
    """
    if tokens.words[end] in _RANGES and tokens.words[end + 1]:
        second = read_number(tokens, end + 1)
        if second is not None:
            return Bound.RANGE, second[1]
    return Bound.EXACT, end


def _qualifier(words: Sequence[str], at: int) -> tuple[int, Bound]:
    """Return where the qualifier before the number at `at` begins ("at least"), and its bound.

    `at` itself and `Bound.EXACT` if there is none.
    """
    if words[at - 1] in _LAST_OF_QUALIFIERS:
        for size in (3, 2, 1):
            phrase = tuple([words[at - back] for back in range(size, 0, -1)])
            if phrase in _QUALIFIERS:
                return at - size, _QUALIFIERS[phrase]
    return at, Bound.EXACT


def _unit(tokens: SentenceTokens, at: int, value: float | None) -> tuple[str, SentenceFlag, int]:
    """Return the unit after a number, the kind of amount, and the token after the unit."""
    words = tokens.words
    start = at + 1 if words[at] == "-" else at
    if words[start] == "of" and words[at - 1] in VAGUE_NUMBERS:
        start += 1
    run = start
    while run < start + _LONGEST_UNIT and words[run] and _may_be_unit(tokens.texts[run]):
        word = words[run]
        if word in _KIND_OF_UNIT:
            return _known_unit(tokens, run, _KIND_OF_UNIT[word])
        if _is_plural(word) and value != 1:
            return word, SentenceFlag.COUNT, run + 1
        run += 1
    if run == start or start > at:
        return "", SentenceFlag.NUMBER, at
    return words[start], SentenceFlag.COUNT, start + 1


def _known_unit(
    tokens: SentenceTokens, at: int, kind: SentenceFlag
) -> tuple[str, SentenceFlag, int]:
    """Return the same for a known unit at `at`: "square miles", "years old", "per cent"."""
    words = tokens.words
    unit, end = words[at], at + 1
    if kind is SentenceFlag.PERCENT:
        return "percent", kind, end + (unit == "per" and words[end] == "cent")
    if kind is SentenceFlag.DURATION:
        if words[end] == "old":
            return unit, SentenceFlag.AGE, end + 1
        if (words[end], words[end + 1]) == ("-", "old"):
            return unit, SentenceFlag.AGE, end + 2
        if (words[end], words[end + 1]) == ("of", "age"):
            return unit, SentenceFlag.AGE, end + 2
    if unit in ("square", "cubic", "sq") and words[end] and is_word(words[end]):
        unit, end = f"{unit} {words[end]}", end + 1
    return unit, kind, end


def _may_be_unit(text: str) -> bool:
    """Whether a token may be part of a unit or of the noun that a number counts."""
    return text in ("%", "°") or ((is_word(text) and text not in FUNCTION_WORDS) or text == "per")


def _is_plural(word: str) -> bool:
    return word in _IRREGULAR_PLURALS or (
        len(word) > 3 and word.endswith("s") and not word.endswith(_SINGULAR_S)
    )
