"""Features of a candidate phrase's first and last token, and of the tokens beside them.

Each boundary is scored once for all phrases that share it.
"""

from index.answering.question import BE, is_plural
from index.answering.spans.scoring_context import ScoringContext
from index.answering.spans.token_classes import TokenFlag, TokenRole

_NAMING_PARTICIPLES = frozenset(["called", "named", "termed", "known"])
_GOVERNING_PREPOSITIONS = frozenset(["as", "by", "in", "of", "to"])
_BETWEEN_FOCUS_AND_ANSWER = BE | {"the", "of", ","}
_MARKS_BEFORE_COMPOUND_PART = frozenset(["-", "–", "'", "’"])
_MARKS_AFTER_COMPOUND_PART = frozenset(["-", "'", "’"])
_OPENING_MARKS = frozenset(['"', "“", "'", "("])


def score_start(context: ScoringContext, start: int) -> float:
    """Return the score of a phrase's first token: what it is and what stands before it."""
    sentence, w = context.sentence, context.weights.plain
    flags, before, word = sentence.flags, sentence.roles[start - 1], sentence.words[start - 1]
    total = context.weights.previous_role[before]
    if before == TokenRole.CONTENT:
        if flags[start - 1] & flags[start] & TokenFlag.CAPITALIZED:
            total += w["cuts a name's start"]
        if flags[start - 1] & TokenFlag.MATCHED:
            total += w["after a matched word"]
    elif word in _MARKS_BEFORE_COMPOUND_PART:
        total += w["cuts a compound's start"]
    if word in _OPENING_MARKS:
        total += w["after an opening mark"]
    if word == "and":
        total += w["after and"]
    if flags[start] & TokenFlag.MATCHED:
        total += w["opens matched"]
    total = _add_governor(context, start, total)
    return _add_start_position(context, start, total)


def _add_governor(context: ScoringContext, start: int, total: float) -> float:
    """Add the features of the governor: the token before a phrase and its determiner."""
    w, roles, at = context.weights.plain, context.sentence.roles, start - 1
    if roles[at] == TokenRole.DETERMINER:
        total += w["has a determiner"]
        at -= 1
    if at < 0:
        return total + w["opens the sentence"]
    role = roles[at]
    total += context.weights.governor_role[role]
    total = _add_governing_word(context, at, total)
    if at in context.anchor:
        total += w["governed by the anchor"]
    if role in (TokenRole.PREPOSITION, TokenRole.AUXILIARY):
        if at - 1 in context.matches:
            total += w["governed through a matched word"]
        if at - 1 in context.last:
            total += w["governed through the last"]
    return total


def _add_governing_word(context: ScoringContext, at: int, total: float) -> float:
    sentence, w = context.sentence, context.weights.plain
    word = sentence.words[at]
    if word in _GOVERNING_PREPOSITIONS:
        total += w["governed by " + word]
        total += context.weights.by_answer_type["governed by " + word]
    if word in BE:
        total += w["governed by be"]
    if word == context.form.preposition:
        total += w["governed as asked"]
    if sentence.flags[at] & TokenFlag.VERB:
        total += w["governed by a verb"]
    if word in _NAMING_PARTICIPLES or (word == "as" and sentence.words[at - 1] == "known"):
        total += w["named so"]
    return total


def _add_start_position(context: ScoringContext, start: int, total: float) -> float:
    matches, w, focus = context.matches, context.weights.plain, context.focus
    nearness = 0.0
    for at in matches:
        if at >= start:
            break
        nearness += 1 / (2 + start - at)
    total += w["matched words near"] * nearness
    if focus and (
        start - 1 in focus
        or (start - 2 in focus and context.sentence.words[start - 1] in _BETWEEN_FOCUS_AND_ANSWER)
    ):
        total += w["just after the focus"]
    if matches and start > matches[-1]:
        total += context.weights.by_pattern["after all matched words"]
    return total


def score_end(context: ScoringContext, end: int) -> float:
    """Return the score of a phrase's end: its last token and the one after it, at `end`."""
    sentence, w = context.sentence, context.weights.plain
    flags, after, word = sentence.flags, sentence.roles[end], sentence.words[end]
    last = sentence.words[end - 1]
    total = context.weights.next_role[after]
    if after == TokenRole.CONTENT:
        if flags[end] & flags[end - 1] & TokenFlag.CAPITALIZED:
            total += w["cuts a name's end"]
        at = end + word.endswith("ly")  # "a wheel suddenly came off"
        if sentence.has_flag(at, TokenFlag.MATCHED):
            total += w["before a matched word"]
        if sentence.has_flag(at, TokenFlag.VERB):
            total += w["before a verb"]
    elif (
        word in _MARKS_AFTER_COMPOUND_PART
        and sentence.tokens.starts[end] == sentence.tokens.ends[end - 1]
    ):
        total += w["cuts a compound's end"]
    elif word in ("of", "and", "("):
        total += w["before " + word]
    if last.endswith("ly"):
        total += w["ends in an adverb"]
    elif last.endswith(("ed", "ing")):
        total += w["ends in a participle"]
    if flags[end - 1] & TokenFlag.MATCHED:
        total += w["ends matched"]
    return _add_end_position(context, end, total)


def _add_end_position(context: ScoringContext, end: int, total: float) -> float:
    form, by_pattern, w = context.form, context.weights.by_pattern, context.weights.plain
    nearness = 0.0
    for at in context.matches:
        if at >= end:
            nearness += 1 / (2 + at - end)
    total += w["matched words near"] * nearness
    total += by_pattern["matched words near on the right"] * nearness
    if end - 1 in context.focus:
        total += w["ends in the focus"]
    if end in context.focus:
        total += w["just before the focus"]
    if form.focus and form.focus_is_plural == is_plural(context.sentence.words[end - 1]):
        total += w["agrees with the focus"]
    if context.anchor:
        total += by_pattern["before the anchor" if end <= context.anchor[0] else "after the anchor"]
    return total
