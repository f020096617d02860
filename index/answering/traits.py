"""What speaks for or against a phrase as the answer, beyond what its two ends tell?

Traits are weighed in `span_weights`; one is present or a quantity of about 1. Names with a
question's type or form in them ("when: exactly date") let one trait count differently for
different questions.
"""

from collections.abc import Sequence

from index.answering.phrases import Phrase
from index.answering.reading import Has
from index.answering.scene import Kind, Scene

_NAMES = (
    (Has.VERB, "holds a verb"),
    (Has.COMMA, "holds a comma"),
    (Has.FUNCTION, "holds another function word"),
    (Has.AND, "holds and"),
    (Has.IN, "holds in"),
    (Has.TO, "holds to"),
)
_HELD = Has.VERB | Has.COMMA | Has.FUNCTION | Has.AND | Has.IN | Has.TO
_FAR = 15


def whole_weight(seen: Scene, phrase: Phrase) -> float:
    """Return the weight of the traits that need both ends of a phrase."""
    start, end, bits, num_words = phrase
    w = seen.weights
    total = w[f"words: {num_words}"]
    if bits & Has.MATCHED:
        matched = seen.num_matched[end] - seen.num_matched[start]
        total += w["matched share"] * (matched / num_words)
        if matched >= seen.num_content[end] - seen.num_content[start]:
            total += w["all matched"]
    if bits & _HELD:
        total = _held(seen, bits, total)
    for at in seen.focus:
        if start <= at < end:
            total += w["holds the focus"]
            break
    total = _position(seen, start, end, total)
    return _kinds(seen, start, end, bits, total)


def _held(seen: Scene, bits: int, total: float) -> float:
    for bit, name in _NAMES:
        if bits & bit:
            total += seen.weights[name]
            if bit == Has.AND and seen.wanted.focus_is_plural:
                total += seen.weights["a list, as asked"]
    return total


def _position(seen: Scene, start: int, end: int, total: float) -> float:
    w, matches = seen.weights, seen.matches
    total += w["distance to a matched word"] * (_distance(matches, start, end) / 5)
    total += w["distance to the anchor"] * (min(_distance(seen.anchor, start, end), 12) / 4)
    total += w["distance to the last"] * (min(_distance(seen.last, start, end), 12) / 4)
    if matches and matches[0] < end and start <= matches[-1]:
        total += w["between matched words"]
        total += w[seen.form + ": between matched words"]
    return total


def _distance(places: Sequence[int], start: int, end: int) -> int:
    """Return how far the nearest of these places outside the phrase is, 1 if adjacent."""
    nearest = _FAR
    for at in places:
        if at < start:
            nearest = min(nearest, start - at)
        elif at >= end:
            return min(nearest, at - end + 1)
    return nearest


def _kinds(seen: Scene, start: int, end: int, bits: int, total: float) -> float:
    asked, w = seen.answer_type, seen.weights
    of_a_kind = False
    for kind in seen.kinds:
        how = _overlap(kind, start, end)
        if how:
            of_a_kind = True
            name = how + kind.name
            total += w[name]
            total += w[f"{asked}: {name}"]
    if not of_a_kind:
        total += w[asked + ": nothing of a kind"]
    if bits & Has.NUMBER:
        total += w["holds a number"]
        total += w[asked + ": holds a number"]
    if not bits & Has.SMALL:
        total += w["a name"]
        total += w[asked + ": a name"]
        total += w[seen.wanted.question_word + ": a name"]
        if seen.wanted.focus_is_named:
            total += w["a name, as asked"]
    elif not seen.reading.capital[start] and not seen.reading.number[start]:
        total += w[asked + ": lower case"]
    return total


def _overlap(kind: Kind, start: int, end: int) -> str:
    """Tell how a phrase lies to an expression: exactly, its core, inside it, or around it."""
    if kind.end <= start or end <= kind.start:
        return ""
    if kind.start == start and kind.end == end:
        return "exactly "
    if kind.core == (start, end):
        return "core of "
    if kind.start <= start and end <= kind.end:
        return "inside "
    return "around " if start <= kind.start and kind.end <= end else ""
