"""Which numbers does a sentence give, and of what?"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from index.expressions import lexicon
from index.expressions.expression import Bound, Expression, Token, is_word, tokenize, word_at
from index.expressions.kinds import Flag
from index.expressions.lexicon import FUNCTION_WORDS
from index.types import Span

_ONES = {
    word: float(value) for value, word in enumerate(f"zero {lexicon.UNITS} {lexicon.TEENS}".split())
}
_TENS = {word: 10.0 * value for value, word in enumerate(lexicon.TENS.split(), start=2)}
_SCALES = {
    "dozen": 12.0, "hundred": 1e2, "thousand": 1e3,
    "million": 1e6, "billion": 1e9, "trillion": 1e12,
}  # fmt: skip
_VAGUE = frozenset(("tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions"))
_STARTS = _VAGUE | {*_ONES, *_TENS, *_SCALES}
_SYMBOLS = {"$": "dollars", "€": "euros", "£": "pounds", "¥": "yen", "₩": "won", "₹": "rupees"}
_BOUNDS = {
    Bound.ABOUT: (
        "about", "around", "approximately", "nearly", "almost", "roughly", "some", "circa",
        "close to", "an estimated", "estimated", "just over", "just under", "close to about", "~",
    ),
    Bound.AT_LEAST: ("at least", "more than", "over", "no fewer than", "no less than", "above"),
    Bound.AT_MOST: ("at most", "less than", "fewer than", "up to", "under", "below"),
}  # fmt: skip
_OPENERS = {tuple(phrase.split()): bound for bound, many in _BOUNDS.items() for phrase in many}
_KINDS = (
    (frozenset(lexicon.PERIODS.split()), Flag.DURATION),
    (frozenset(lexicon.CURRENCIES.split()), Flag.MONEY),
    (frozenset(lexicon.MEASURES.split()) | {"°"}, Flag.MEASURE),
    (frozenset(("%", "percent", "per")), Flag.PERCENT),
    (frozenset(("times",)), Flag.FREQUENCY),
)
_PLURALS = frozenset(
    ["people", "men", "women", "children", "feet", "teeth", "mice", "police", "cattle", "troops"]
)
_SINGULAR_S = ("ss", "us", "is")


def amounts(text: str) -> list[Expression]:
    """Return every number with what it counts or measures, in order, without overlap."""
    return list(_amounts(tokenize(text)))


def _amounts(tokens: Sequence[Token]) -> Iterator[Expression]:
    end = 0  # of the last number
    for at in [at for at, token in enumerate(tokens) if _may_open(token[0])]:
        if at < end:
            continue
        vague_end = _vague_end(tokens, at)
        if vague_end > at:
            expression, end = _with_unit(tokens, at, vague_end, None)
            yield expression
            continue
        read = _number(tokens, at)
        if read is not None:
            value, end = read
            expression, end = _with_unit(tokens, at, end, value)
            yield expression


@lru_cache(maxsize=20_000)
def _may_open(text: str) -> bool:
    return text[0].isdigit() or text.lower() in _STARTS


def _vague_end(tokens: Sequence[Token], at: int) -> int:
    """Return where "tens of thousands" ends, `at` itself if no such words start there."""
    end = at
    while word_at(tokens, end) in _VAGUE:
        end += 1
        if word_at(tokens, end) == "of" and word_at(tokens, end + 1) in _VAGUE:
            end += 1
    return end


def _number(tokens: Sequence[Token], at: int) -> tuple[float, int] | None:
    """Read the number that starts at `at`; return its value and the token after it."""
    token = tokens[at]
    if token.text[0].isdigit():
        return _numeral(tokens, at)
    total, current, end, seen = 0.0, 0.0, at, False
    while end < len(tokens):
        word = word_at(tokens, end)
        if word in _ONES or word in _TENS:
            if seen and (current % 10 or (word in _TENS and current % 100)):
                break  # "one two": two numbers in a row
            current += _ONES.get(word, 0) + _TENS.get(word, 0)
        elif word in _SCALES and (seen or word_at(tokens, end - 1) == "a"):
            current = max(current, 1) * _SCALES[word]
            if _SCALES[word] >= 1000:
                total, current = total + current, 0.0
        elif not (seen and word in ("-", "and") and _joins(tokens, end)):
            break
        seen = True
        end += 1
    return (total + current, end) if seen else None


def _joins(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "-" or "and" goes on with the number: "twenty-four", "two hundred and six"."""
    before, after = word_at(tokens, at - 1), word_at(tokens, at + 1)
    if word_at(tokens, at) == "-":
        return before in _TENS and after in _ONES
    return before in _SCALES and (after in _ONES or after in _TENS)


def _numeral(tokens: Sequence[Token], at: int) -> tuple[float, int] | None:
    text = tokens[at].text
    if ":" in text or text.count(".") > 1 or not text.isascii():
        return None
    value, end = float(text.replace(",", "")), at + 1
    glued = end < len(tokens) and tokens[end].start == tokens[at].end
    if glued and tokens[end].text in ("st", "nd", "rd", "th", "s"):
        return None  # an ordinal or a decade counts nothing
    while word_at(tokens, end) in _SCALES:
        value *= _SCALES[word_at(tokens, end)]
        end += 1
    return value, end


def _with_unit(
    tokens: Sequence[Token], at: int, end: int, value: float | None
) -> tuple[Expression, int]:
    """Return the number at `at:end` with its opener and unit, and the token after all of it."""
    bound, end = _range_end(tokens, end)
    core = Span(tokens[at].start, tokens[end - 1].end)
    first, opened = _opener(tokens, at)
    if bound is Bound.EXACT:
        bound = opened if value is not None else Bound.ABOUT
    if at and tokens[at - 1].text in _SYMBOLS:
        first = min(first, at - 1)
        unit, kind, stop = _SYMBOLS[tokens[at - 1].text], Flag.MONEY, end
    else:
        unit, kind, stop = _unit(tokens, end, value)
    if word_at(tokens, at - 1) in ("aged", "age") and not unit:
        kind = Flag.AGE
    span = Span(tokens[first].start, tokens[stop - 1].end)
    expression = Expression(kind=kind, span=span, core=core, value=value, unit=unit, bound=bound)
    return expression, stop


def _range_end(tokens: Sequence[Token], end: int) -> tuple[Bound, int]:
    """Step over the rest of a range, "10 to 20" or "10–20"."""
    if word_at(tokens, end) in ("-", "–", "to", "or") and end + 1 < len(tokens):
        second = _number(tokens, end + 1)
        if second is not None:
            return Bound.RANGE, second[1]
    return Bound.EXACT, end


def _opener(tokens: Sequence[Token], at: int) -> tuple[int, Bound]:
    """Return where the words that soften the number at `at` begin, and what they make of it."""
    if at and tokens[at - 1].text in _SYMBOLS:
        at -= 1
    for size in (3, 2, 1):
        words = tuple(word_at(tokens, at - size + i) for i in range(size))
        if words in _OPENERS:
            return at - size, _OPENERS[words]
    return at, Bound.EXACT


def _unit(tokens: Sequence[Token], at: int, value: float | None) -> tuple[str, Flag, int]:
    """Return the unit after a number, the kind of amount it makes, and the token after it."""
    start = at + 1 if word_at(tokens, at) == "-" else at
    if word_at(tokens, start) == "of" and tokens[at - 1].text.lower() in _VAGUE:
        start += 1
    run = start
    while run < min(start + 4, len(tokens)) and _can_name(tokens[run].text):
        word = tokens[run].text.lower()
        for units, kind in _KINDS:
            if word in units:
                return _measured(tokens, run, kind)
        if _is_plural(word) and value != 1:
            return word, Flag.COUNT, run + 1
        run += 1
    if run == start or start > at:
        return "", Flag.NUMBER, at
    return tokens[start].text.lower(), Flag.COUNT, start + 1


def _measured(tokens: Sequence[Token], at: int, kind: Flag) -> tuple[str, Flag, int]:
    unit, end = tokens[at].text.lower(), at + 1
    if kind is Flag.PERCENT:
        end += word_at(tokens, at) == "per" and word_at(tokens, at + 1) == "cent"
        return "percent", kind, end
    if kind is Flag.DURATION:
        if word_at(tokens, end) == "old" or (
            word_at(tokens, end) == "-" and word_at(tokens, end + 1) == "old"
        ):
            return unit, Flag.AGE, end + 1 + (word_at(tokens, end) == "-")
        if (word_at(tokens, end), word_at(tokens, end + 1)) == ("of", "age"):
            return unit, Flag.AGE, end + 2
    while unit in ("square", "cubic", "sq") and end < len(tokens) and is_word(tokens[end].text):
        unit, end = f"{unit} {tokens[end].text.lower()}", end + 1
        break
    return unit, kind, end


def _can_name(text: str) -> bool:
    return text in ("%", "°") or ((is_word(text) and text not in FUNCTION_WORDS) or text == "per")


def _is_plural(word: str) -> bool:
    return word in _PLURALS or (
        len(word) > 3 and word.endswith("s") and not word.endswith(_SINGULAR_S)
    )
