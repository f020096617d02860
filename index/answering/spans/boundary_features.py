"""What speaks for or against a phrase that starts here, or that ends here?

What hangs on one end alone is asked once for all phrases that share it.
"""

from index.answering.question import BE, is_plural
from index.answering.spans.scoring import Scene
from index.answering.spans.token_classes import Has
from index.answering.spans.token_roles import Role

_NAMING = frozenset(["called", "named", "termed", "known"])
_GOVERNING = frozenset(["as", "in", "to"])
_BEFORE_FOCUS = BE | {"the", "of", ","}
_JOINING_MARKS = frozenset(["-", "–", "'", "’"])
_GLUING_MARKS = frozenset(["-", "'", "’"])
_OPENING_MARKS = frozenset(['"', "“", "'", "("])


def start_weight(seen: Scene, start: int) -> float:
    """Return the weight of all traits that hang on a phrase's first token."""
    reading, w = seen.reading, seen.scale.plain
    bits, before, word = reading.bits, reading.roles[start - 1], reading.words[start - 1]
    total = seen.scale.before[before]
    if before == Role.CONTENT:
        if bits[start - 1] & bits[start] & Has.CAPITAL:
            total += w["cuts a name's start"]
        if bits[start - 1] & Has.MATCHED:
            total += w["after a matched word"]
    elif word in _JOINING_MARKS:
        total += w["cuts a compound's start"]
    if word in _OPENING_MARKS:
        total += w["after an opening mark"]
    if word == "and":
        total += w["after and"]
    if bits[start] & Has.MATCHED:
        total += w["opens matched"]
    total = _governed(seen, start, total)
    return _start_position(seen, start, total)


def _governed(seen: Scene, start: int, total: float) -> float:
    """Add what precedes a phrase, its determiner set aside."""
    w, roles, at = seen.scale.plain, seen.reading.roles, start - 1
    if roles[at] == Role.DETERMINER:
        total += w["has a determiner"]
        at -= 1
    if at < 0:
        return total + w["opens the sentence"]
    role = roles[at]
    total += seen.scale.governed[role]
    total = _governed_by_word(seen, at, total)
    if at in seen.anchor:
        total += w["governed by the anchor"]
    if role in (Role.PREPOSITION, Role.AUXILIARY):
        if at - 1 in seen.matches:
            total += w["governed through a matched word"]
        if at - 1 in seen.last:
            total += w["governed through the last"]
    return total


def _governed_by_word(seen: Scene, at: int, total: float) -> float:
    reading, w = seen.reading, seen.scale.plain
    word = reading.words[at]
    if word in _GOVERNING:
        total += w["governed by " + word]
    if word in BE:
        total += w["governed by be"]
    if word == seen.wanted.preposition:
        total += w["governed as asked"]
    if reading.bits[at] & Has.VERB:
        total += w["governed by a verb"]
    if word in _NAMING or (word == "as" and reading.words[at - 1] == "known"):
        total += w["named so"]
    return total


def _start_position(seen: Scene, start: int, total: float) -> float:
    matches, w, focus = seen.matches, seen.scale.plain, seen.focus
    near = 0.0
    for at in matches:
        if at >= start:
            break
        near += 1 / (2 + start - at)
    total += w["matched words near"] * near
    if focus and (
        start - 1 in focus
        or (start - 2 in focus and seen.reading.words[start - 1] in _BEFORE_FOCUS)
    ):
        total += w["just after the focus"]
    if matches and start > matches[-1]:
        total += seen.scale.form["after all matched words"]
    return total


def end_weight(seen: Scene, end: int) -> float:
    """Return the weight of all traits that hang on the token before which a phrase ends."""
    reading, w = seen.reading, seen.scale.plain
    bits, after, word = reading.bits, reading.roles[end], reading.words[end]
    last = reading.words[end - 1]
    total = seen.scale.after[after]
    if after == Role.CONTENT:
        if bits[end] & bits[end - 1] & Has.CAPITAL:
            total += w["cuts a name's end"]
        if bits[end] & Has.MATCHED:
            total += w["before a matched word"]
        if bits[end] & Has.VERB:
            total += w["before a verb"]
    elif word in _GLUING_MARKS and reading.tokens.starts[end] == reading.tokens.ends[end - 1]:
        total += w["cuts a compound's end"]
    elif word in ("of", "and", "("):
        total += w["before " + word]
    if last.endswith("ly"):
        total += w["ends in an adverb"]
    elif last.endswith(("ed", "ing")):
        total += w["ends in a participle"]
    if bits[end - 1] & Has.MATCHED:
        total += w["ends matched"]
    return _end_position(seen, end, total)


def _end_position(seen: Scene, end: int, total: float) -> float:
    wanted, form, w = seen.wanted, seen.scale.form, seen.scale.plain
    right = 0.0
    for at in seen.matches:
        if at >= end:
            right += 1 / (2 + at - end)
    total += w["matched words near"] * right
    total += form["matched words near on the right"] * right
    if end - 1 in seen.focus:
        total += w["ends in the focus"]
    if end in seen.focus:
        total += w["just before the focus"]
    if wanted.focus and wanted.focus_is_plural == is_plural(seen.reading.words[end - 1]):
        total += w["agrees with the focus"]
    if seen.anchor:
        total += form["before the anchor" if end <= seen.anchor[0] else "after the anchor"]
    return total
