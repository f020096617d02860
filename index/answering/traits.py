"""What speaks for or against a phrase as the answer? Named traits, weighed in `span_weights`.

A trait is present (1.0) or a quantity of about that size. Names with a question's type or form
in them ("when: exactly date") let one trait count differently for different questions. What hangs
on a phrase's start alone, or on its end alone, is asked once for all phrases that share it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from index.answering.reading import Reading, Role
from index.answering.wanted import BE, Wanted, is_plural
from index.expressions import Expression, Flag

Trait = tuple[str, float]

_DATED = Flag.DATE | Flag.YEAR | Flag.TIME | Flag.WEEKDAY
_MEASURED = Flag.MONEY | Flag.PERCENT | Flag.MEASURE | Flag.DURATION | Flag.AGE | Flag.FREQUENCY
_NAMING = frozenset(["called", "named", "termed", "known"])
_GOVERNING = frozenset(["as", "in", "to"])
_INNER = ("and", "in", "to")
_FAR = 15


@dataclass(frozen=True, slots=True)
class _Kind:
    """An expression as token ranges: all of it and its core; `name` is its kind's."""

    name: str
    start: int
    end: int
    core: tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A sentence and a question, and where the question's words stand in it.

    `sums` counts, for each property of tokens, how many tokens before each place have it.
    """

    wanted: Wanted
    form: str
    answer_type: str
    reading: Reading
    matches: Sequence[int]
    anchor: Sequence[int]
    last: Sequence[int]
    focus: Sequence[int]
    kinds: Sequence[_Kind]
    sums: "_Sums"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sums:
    words: Sequence[int]
    content: Sequence[int]
    matched: Sequence[int]
    small: Sequence[int]  # content words without a capital
    verbs: Sequence[int]
    numbers: Sequence[int]
    commas: Sequence[int]
    function: Sequence[int]  # function words but for "of" and those of _INNER
    inner: Sequence[Sequence[int]]


def scene(wanted: Wanted, reading: Reading) -> Scene:
    """Gather what every phrase of the sentence is compared with."""
    return Scene(
        wanted=wanted,
        form=wanted.form.value,
        answer_type=wanted.answer_type.value,
        reading=reading,
        matches=[at for at, matched in enumerate(reading.matched) if matched],
        anchor=reading.places.get(wanted.anchor, ()),
        last=reading.places.get(wanted.last, ()),
        focus=reading.places.get(wanted.focus, ()),
        kinds=[_kind(reading, expression) for expression in reading.expressions],
        sums=_sums(reading),
    )


def _sums(reading: Reading) -> _Sums:
    words, roles = reading.words, reading.roles
    content = [role is Role.CONTENT for role in roles]
    return _Sums(
        words=_sum(role is not Role.MARK for role in roles),
        content=_sum(content),
        matched=_sum(reading.matched),
        small=_sum(c and not capital for c, capital in zip(content, reading.capital, strict=True)),
        verbs=_sum(reading.verb),
        numbers=_sum(reading.number),
        commas=_sum(word == "," for word in words),
        function=_sum(
            role not in (Role.CONTENT, Role.MARK) and word not in ("of", *_INNER)
            for word, role in zip(words, roles, strict=True)
        ),
        inner=[_sum(word == each for word in words) for each in _INNER],
    )


def _sum(present: Iterable[bool]) -> list[int]:
    return list(accumulate(present, initial=0))


def _kind(reading: Reading, expression: Expression) -> _Kind:
    kind = expression.kind
    if kind & _DATED:
        name = "date"
    elif kind & _MEASURED:
        name = "amount"
    else:
        name = (kind.name or "").lower()
    (start, end), core = _tokens_of(reading, expression.span), _tokens_of(reading, expression.core)
    return _Kind(name, start, end, core)


def _tokens_of(reading: Reading, span: tuple[int, int]) -> tuple[int, int]:
    """Return the token range that covers a span of characters."""
    inside = [
        at
        for at, token in enumerate(reading.tokens)
        if token.start < span[1] and token.end > span[0]
    ]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


# --- what hangs on where a phrase starts --------------------------------------------------------


def start_traits(seen: Scene, start: int) -> Iterator[Trait]:
    """Yield the traits of all phrases that start with this token."""
    reading = seen.reading
    before, word = reading.role(start - 1), reading.word(start - 1)
    yield f"before: {before}", 1.0
    if before is Role.CONTENT:
        if reading.capital[start - 1] and reading.capital[start]:
            yield "cuts a name's start", 1.0
        if reading.matched[start - 1]:
            yield "after a matched word", 1.0
    elif word in ("-", "–", "'", "’"):
        yield "cuts a compound's start", 1.0
    if word in ('"', "“", "'", "("):
        yield "after an opening mark", 1.0
    if word == "and":
        yield "after and", 1.0
    if reading.matched[start]:
        yield "opens matched", 1.0
    yield from _governed(seen, start)
    yield from _start_position(seen, start)


def _governed(seen: Scene, start: int) -> Iterator[Trait]:
    """Yield what precedes a phrase, its determiner set aside."""
    reading, at = seen.reading, start - 1
    if reading.role(at) is Role.DETERMINER:
        yield "has a determiner", 1.0
        at -= 1
    if at < 0:
        yield "opens the sentence", 1.0
        return
    role = reading.role(at)
    yield f"governed by: {role}", 1.0
    yield from _governed_by_word(seen, at)
    if at in seen.anchor:
        yield "governed by the anchor", 1.0
    if role in (Role.PREPOSITION, Role.AUXILIARY):
        if at - 1 in seen.matches:
            yield "governed through a matched word", 1.0
        if at - 1 in seen.last:
            yield "governed through the last", 1.0


def _governed_by_word(seen: Scene, at: int) -> Iterator[Trait]:
    word = seen.reading.words[at]
    if word in _GOVERNING:
        yield f"governed by {word}", 1.0
    if word in BE:
        yield "governed by be", 1.0
    if word == seen.wanted.preposition:
        yield "governed as asked", 1.0
    if seen.reading.verb[at]:
        yield "governed by a verb", 1.0
    if word in _NAMING or (word == "as" and seen.reading.word(at - 1) == "known"):
        yield "named so", 1.0


def _start_position(seen: Scene, start: int) -> Iterator[Trait]:
    reading = seen.reading
    yield "matched words near", sum(1 / (2 + start - at) for at in seen.matches if at < start)
    if start - 1 in seen.focus or (
        start - 2 in seen.focus and reading.word(start - 1) in {"the", "of", ","} | BE
    ):
        yield "just after the focus", 1.0
    if seen.matches and start > seen.matches[-1]:
        yield f"{seen.form}: after all matched words", 1.0


# --- what hangs on where it ends ----------------------------------------------------------------


def end_traits(seen: Scene, end: int) -> Iterator[Trait]:
    """Yield the traits of all phrases that end before this token."""
    reading = seen.reading
    after, word, last = reading.role(end), reading.word(end), reading.words[end - 1]
    yield f"after: {after}", 1.0
    if after is Role.CONTENT:
        if reading.capital[end] and reading.capital[end - 1]:
            yield "cuts a name's end", 1.0
        if reading.matched[end]:
            yield "before a matched word", 1.0
        if reading.verb[end]:
            yield "before a verb", 1.0
    elif word in ("-", "'", "’") and reading.tokens[end].start == reading.tokens[end - 1].end:
        yield "cuts a compound's end", 1.0
    elif word in ("of", "and", "("):
        yield f"before {word}", 1.0
    if last.endswith("ly"):
        yield "ends in an adverb", 1.0
    elif last.endswith(("ed", "ing")):
        yield "ends in a participle", 1.0
    if reading.matched[end - 1]:
        yield "ends matched", 1.0
    yield from _end_position(seen, end)


def _end_position(seen: Scene, end: int) -> Iterator[Trait]:
    wanted, form = seen.wanted, seen.form
    right = sum(1 / (2 + at - end) for at in seen.matches if at >= end)
    yield "matched words near", right
    yield f"{form}: matched words near on the right", right
    if end - 1 in seen.focus:
        yield "ends in the focus", 1.0
    if end in seen.focus:
        yield "just before the focus", 1.0
    if wanted.focus and wanted.focus_is_plural == is_plural(seen.reading.words[end - 1]):
        yield "agrees with the focus", 1.0
    if seen.anchor:
        side = "before" if end <= seen.anchor[0] else "after"
        yield f"{form}: {side} the anchor", 1.0


# --- what hangs on both -------------------------------------------------------------------------


def traits(seen: Scene, start: int, end: int) -> Iterator[Trait]:
    """Yield the traits of the phrase of tokens `start:end` that need both of its ends."""
    sums = seen.sums
    num_words = sums.words[end] - sums.words[start]
    yield f"words: {num_words}", 1.0
    matched = sums.matched[end] - sums.matched[start]
    if matched:
        yield "matched share", matched / num_words
        if matched >= sums.content[end] - sums.content[start]:
            yield "all matched", 1.0
    if sums.verbs[end] > sums.verbs[start]:
        yield "holds a verb", 1.0
    if sums.commas[end] > sums.commas[start]:
        yield "holds a comma", 1.0
    if sums.function[end] > sums.function[start]:
        yield "holds another function word", 1.0
    for word, counts in zip(_INNER, sums.inner, strict=True):
        if counts[end] > counts[start]:
            yield f"holds {word}", 1.0
            if word == "and" and seen.wanted.focus_is_plural:
                yield "a list, as asked", 1.0
    if any(start <= at < end for at in seen.focus):
        yield "holds the focus", 1.0
    yield from _position(seen, start, end)
    yield from _kinds(seen, start, end)


def _position(seen: Scene, start: int, end: int) -> Iterator[Trait]:
    yield "distance to a matched word", _distance(seen.matches, start, end) / 5
    yield "distance to the anchor", min(_distance(seen.anchor, start, end), 12) / 4
    yield "distance to the last", min(_distance(seen.last, start, end), 12) / 4
    if seen.matches and seen.matches[0] < end and start <= seen.matches[-1]:
        yield "between matched words", 1.0
        yield f"{seen.form}: between matched words", 1.0


def _distance(places: Sequence[int], start: int, end: int) -> int:
    """Return how far the nearest of these places outside the phrase is, 1 if adjacent."""
    nearest = _FAR
    for at in places:
        if at < start:
            nearest = min(nearest, start - at)
        elif at >= end:
            return min(nearest, at - end + 1)
    return nearest


def _kinds(seen: Scene, start: int, end: int) -> Iterator[Trait]:
    asked, sums = seen.answer_type, seen.sums
    of_a_kind = False
    for kind in seen.kinds:
        how = _overlap(kind, start, end)
        if how:
            of_a_kind = True
            yield f"{how} {kind.name}", 1.0
            yield f"{asked}: {how} {kind.name}", 1.0
    if not of_a_kind:
        yield f"{asked}: nothing of a kind", 1.0
    if sums.numbers[end] > sums.numbers[start]:
        yield "holds a number", 1.0
        yield f"{asked}: holds a number", 1.0
    if sums.small[end] == sums.small[start]:
        yield "a name", 1.0
        yield f"{asked}: a name", 1.0
        yield f"{seen.wanted.question_word}: a name", 1.0
        if seen.wanted.focus_is_named:
            yield "a name, as asked", 1.0
    elif not seen.reading.capital[start] and not seen.reading.number[start]:
        yield f"{asked}: lower case", 1.0


def _overlap(kind: _Kind, start: int, end: int) -> str:
    """Tell how a phrase lies to an expression: exactly, its core, inside it, or around it."""
    if kind.start == start and kind.end == end:
        return "exactly"
    if kind.core == (start, end):
        return "core of"
    if kind.start <= start and end <= kind.end:
        return "inside"
    return "around" if start <= kind.start and kind.end <= end else ""
