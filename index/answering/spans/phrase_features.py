"""What speaks for or against a phrase as the answer, beyond what its two ends tell?

Traits are weighed in `span_weights`; one is present or a quantity of about 1. Names with a
question's type or form in them ("when: exactly date") let one trait count differently for
different questions.
"""

from collections.abc import Sequence

from index.answering.spans.annotated_sentence import Kind
from index.answering.spans.candidate_phrases import Phrase
from index.answering.spans.scoring import Scene
from index.answering.spans.token_classes import Has

_NAMES = (
    (Has.VERB, "holds a verb"),
    (Has.COMMA, "holds a comma"),
    (Has.FUNCTION, "holds another function word"),
    (Has.AND, "holds and"),
    (Has.IN, "holds in"),
    (Has.TO, "holds to"),
)
_SHAPE = Has.VERB | Has.COMMA | Has.FUNCTION | Has.AND | Has.IN | Has.TO | Has.NUMBER | Has.SMALL
_FAR = 15


def whole_weight(seen: Scene, phrase: Phrase) -> float:
    """Return the weight of the traits that need both ends of a phrase."""
    start, end, bits, num_words = phrase
    wanted, w = seen.wanted, seen.scale.plain
    shape = (bits & _SHAPE, num_words, wanted.focus_is_plural, wanted.focus_is_named)
    total = seen.scale.shapes.get(shape)
    if total is None:
        total = seen.scale.shapes[shape] = _shape(seen, bits, num_words)
    if bits & Has.MATCHED:
        inside = seen.reading.bits[start:end]
        matched = len([bit for bit in inside if bit & Has.MATCHED])
        total += w["matched share"] * (matched / num_words)
        if matched >= len([bit for bit in inside if bit & Has.CONTENT]):
            total += w["all matched"]
    for at in seen.focus:
        if start <= at < end:
            total += w["holds the focus"]
            break
    if bits & Has.SMALL and not seen.reading.bits[start] & (Has.CAPITAL | Has.NUMBER):
        total += seen.scale.kind["lower case"]
    total = _position(seen, start, end, total)
    return _kinds(seen, start, end, total)


def _shape(seen: Scene, bits: int, num_words: int) -> float:
    """Return the weight of what a phrase's tokens are, wherever they stand."""
    wanted, scale = seen.wanted, seen.scale
    w = scale.plain
    total = scale.num_words[num_words]
    for bit, name in _NAMES:
        if bits & bit:
            total += w[name]
            if bit == Has.AND and wanted.focus_is_plural:
                total += w["a list, as asked"]
    if bits & Has.NUMBER:
        total += w["holds a number"]
        total += scale.kind["holds a number"]
    if not bits & Has.SMALL:
        total += w["a name"]
        total += scale.kind["a name"]
        total += scale.word["a name"]
        if wanted.focus_is_named:
            total += w["a name, as asked"]
    return total


def _position(seen: Scene, start: int, end: int, total: float) -> float:
    w, matches = seen.scale.plain, seen.matches
    total += w["distance to a matched word"] * (_distance(matches, start, end) / 5)
    total += w["distance to the anchor"] * (min(_distance(seen.anchor, start, end), 12) / 4)
    total += w["distance to the last"] * (min(_distance(seen.last, start, end), 12) / 4)
    if matches and matches[0] < end and start <= matches[-1]:
        total += w["between matched words"]
        total += seen.scale.form["between matched words"]
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


def _kinds(seen: Scene, start: int, end: int, total: float) -> float:
    asked, w = seen.scale.kind, seen.scale.plain
    of_a_kind = False
    for kind in seen.kinds:
        if kind.end <= start or end <= kind.start:
            continue
        how = _overlap(kind, start, end)
        if how:
            of_a_kind = True
            total += w[how + kind.name]
            total += asked[how + kind.name]
    return total if of_a_kind else total + asked["nothing of a kind"]


def _overlap(kind: Kind, start: int, end: int) -> str:
    """Tell how a phrase lies to an expression: exactly, its core, inside it, or around it."""
    if kind.start == start and kind.end == end:
        return "exactly "
    if kind.core == (start, end):
        return "core of "
    if kind.start <= start and end <= kind.end:
        return "inside "
    return "around " if start <= kind.start and kind.end <= end else ""
