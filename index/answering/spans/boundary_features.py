"""Features of a candidate phrase's first and last token, and of the tokens beside them.

Each boundary is scored once for all phrases that share it, and all of a sentence in one call: there
are some two dozen, and a call for each took longer than what it computed.
"""

from collections.abc import Iterable

from index.answering.question import BE, is_plural
from index.answering.spans.annotated_sentence import AnnotatedSentence
from index.answering.spans.scoring_context import ScoringContext, Weights
from index.answering.spans.token_classes import TokenFlag, TokenRole

_NAMING_PARTICIPLES = frozenset(["called", "named", "termed", "known"])
_GOVERNING_PREPOSITIONS = frozenset(["as", "by", "in", "of", "to"])
_BETWEEN_FOCUS_AND_ANSWER = BE | {"the", "of", ","}
_MARKS_BEFORE_COMPOUND_PART = frozenset(["-", "–", "'", "’"])
_MARKS_AFTER_COMPOUND_PART = frozenset(["-", "'", "’"])
_FEATURE_AFTER = {**dict.fromkeys("\"“'(", "after an opening mark"), "and": "after and"}
_BEFORE = frozenset(["of", "and", "("])
_ENDINGS = ("ly", "ed", "ing")


def score_starts(context: ScoringContext, starts: Iterable[int]) -> dict[int, float]:
    """Return by first token the score of it: what it is and what stands before it."""
    sentence, weights, matches = context.sentence, context.weights, context.matches
    flags, roles, words, w = sentence.flags, sentence.roles, sentence.words, weights.plain
    previous_role = weights.previous_role
    scores: dict[int, float] = {}
    for start in starts:
        at = start - 1
        before, word = roles[at], words[at]
        total = previous_role[before]
        if before == TokenRole.CONTENT:
            if flags[at] & flags[start] & TokenFlag.CAPITALIZED:
                total += w["cuts a name's start"]
            if flags[at] & TokenFlag.MATCHED:
                total += w["after a matched word"]
        elif word in _MARKS_BEFORE_COMPOUND_PART:
            total += w["cuts a compound's start"]
        if word in _FEATURE_AFTER:
            total += w[_FEATURE_AFTER[word]]
        if flags[start] & TokenFlag.MATCHED:
            total += w["opens matched"]
        if before == TokenRole.DETERMINER:
            total += w["has a determiner"]
            at -= 1
        if at < 0:
            total += w["opens the sentence"]
        else:
            total = _add_governor(context, at, total)
        scores[start] = _add_start_position(context, start, total) if matches else total
    return scores


def _add_governor(context: ScoringContext, at: int, total: float) -> float:
    """Add the features of the governor: the token before a phrase and its determiner."""
    sentence, w = context.sentence, context.weights.plain
    role, word = sentence.roles[at], sentence.words[at]
    total += context.weights.governor_role[role]
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
    if at in context.anchor:
        total += w["governed by the anchor"]
    if role in (TokenRole.PREPOSITION, TokenRole.AUXILIARY):
        if at - 1 in context.matches:
            total += w["governed through a matched word"]
        if at - 1 in context.last:
            total += w["governed through the last"]
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
    if start > matches[-1]:
        total += context.weights.by_pattern["after all matched words"]
    return total


def score_ends(context: ScoringContext, ends: Iterable[int]) -> dict[int, float]:
    """Return by end the score of it: the last token and the one after it, at the end."""
    sentence, weights, matches = context.sentence, context.weights, context.matches
    flags, roles, words, w = sentence.flags, sentence.roles, sentence.words, weights.plain
    next_role, form = weights.next_role, context.form
    scores: dict[int, float] = {}
    for end in ends:
        total = next_role[roles[end]]
        if roles[end] == TokenRole.CONTENT:
            total = _add_following(sentence, w, end, total)
        elif words[end] in _BEFORE:
            total += w["before " + words[end]]
        elif (
            words[end] in _MARKS_AFTER_COMPOUND_PART
            and sentence.tokens.starts[end] == sentence.tokens.ends[end - 1]
        ):
            total += w["cuts a compound's end"]
        if words[end - 1].endswith(_ENDINGS):
            is_adverb = words[end - 1].endswith("ly")
            total += w["ends in an adverb" if is_adverb else "ends in a participle"]
        if flags[end - 1] & TokenFlag.MATCHED:
            total += w["ends matched"]
        if form.focus and form.focus_is_plural == is_plural(words[end - 1]):
            total += w["agrees with the focus"]
        scores[end] = _add_end_position(context, end, total) if matches else total
    return scores


def _add_following(sentence: AnnotatedSentence, w: Weights, end: int, total: float) -> float:
    """Add the features of a content word that follows a phrase."""
    flags = sentence.flags
    if flags[end] & flags[end - 1] & TokenFlag.CAPITALIZED:
        total += w["cuts a name's end"]
    at = end + sentence.words[end].endswith("ly")  # "a wheel suddenly came off"
    following = flags[at] if at < len(flags) else 0
    if following & TokenFlag.MATCHED:
        total += w["before a matched word"]
    if following & TokenFlag.VERB:
        total += w["before a verb"]
    return total


def _add_end_position(context: ScoringContext, end: int, total: float) -> float:
    by_pattern, w = context.weights.by_pattern, context.weights.plain
    focus, anchor = context.focus, context.anchor
    nearness = 0.0
    for at in context.matches:
        if at >= end:
            nearness += 1 / (2 + at - end)
    total += w["matched words near"] * nearness
    total += by_pattern["matched words near on the right"] * nearness
    if focus and end - 1 in focus:
        total += w["ends in the focus"]
    if focus and end in focus:
        total += w["just before the focus"]
    if anchor:
        total += by_pattern["before the anchor" if end <= anchor[0] else "after the anchor"]
    return total
