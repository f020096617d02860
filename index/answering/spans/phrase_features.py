"""Features of a whole candidate phrase: its shape, its distances, the expressions that it overlaps.

A feature is present or absent, or a quantity of about 1; its weight stands in `weights.py` under
the same name. A name with the question's type or form in front ("when: exactly date") lets one
feature weigh differently for different questions.
"""

from collections.abc import Iterable, Sequence

from index.answering.spans.annotated_sentence import TokenRange
from index.answering.spans.candidate_phrases import CandidatePhrase
from index.answering.spans.scoring_context import ScoringContext
from index.answering.spans.token_classes import TokenFlag

_FLAG_NAMES = (
    (TokenFlag.VERB, "holds a verb"),
    (TokenFlag.COMMA, "holds a comma"),
    (TokenFlag.FUNCTION_WORD, "holds another function word"),
    (TokenFlag.AND, "holds and"),
    (TokenFlag.IN, "holds in"),
    (TokenFlag.TO, "holds to"),
)
_SHAPE_FLAGS = (
    TokenFlag.VERB
    | TokenFlag.COMMA
    | TokenFlag.FUNCTION_WORD
    | TokenFlag.AND
    | TokenFlag.IN
    | TokenFlag.TO
    | TokenFlag.NUMBER
    | TokenFlag.LOWERCASE
)
# Names of this module are looked up faster than those of a class, hundreds of times a sentence.
_MATCHED, _CONTENT, _LOWERCASE = TokenFlag.MATCHED, TokenFlag.CONTENT, TokenFlag.LOWERCASE
_CAPITALIZED_OR_NUMBER = TokenFlag.CAPITALIZED | TokenFlag.NUMBER
_MAX_DISTANCE = 15  # tokens; also the distance to a term that the sentence lacks
_MAX_TERM_DISTANCE = 12  # to the anchor and to the last term


def score_phrases(context: ScoringContext, phrases: Iterable[CandidatePhrase]) -> list[float]:
    """Return the score of each phrase by the features that depend on both of its boundaries."""
    form, sentence, weights = context.form, context.sentence, context.weights
    w, flags_at, shape_scores = weights.plain, sentence.flags, weights.shape_scores
    of_form = form.focus_is_plural, form.focus_is_named
    scores: list[float] = []
    for start, end, flags, num_words in phrases:
        shape = (flags & _SHAPE_FLAGS, num_words, of_form)
        total = shape_scores.get(shape)
        if total is None:
            total = shape_scores[shape] = _score_shape(context, flags, num_words)
        if flags & _MATCHED:
            inside = flags_at[start:end]
            matched = len([bit for bit in inside if bit & _MATCHED])
            total += w["matched share"] * (matched / num_words)
            if matched >= len([bit for bit in inside if bit & _CONTENT]):
                total += w["all matched"]
        for at in context.focus:
            if start <= at < end:
                total += w["holds the focus"]
                break
        if flags & _LOWERCASE and not flags_at[start] & _CAPITALIZED_OR_NUMBER:
            total += weights.by_answer_type["lower case"]
        total = _add_position(context, start, end, total)
        scores.append(_add_expressions(context, start, end, total))
    return scores


def _score_shape(context: ScoringContext, flags: int, num_words: int) -> float:
    """Return the score of a phrase's tokens, whatever stands around them."""
    form, weights = context.form, context.weights
    w = weights.plain
    total = weights.num_words[num_words]
    for bit, name in _FLAG_NAMES:
        if flags & bit:
            total += w[name]
            if bit == TokenFlag.AND and form.focus_is_plural:
                total += w["a list, as asked"]
    if flags & TokenFlag.NUMBER:
        total += w["holds a number"]
        total += weights.by_answer_type["holds a number"]
    if not flags & TokenFlag.LOWERCASE:
        total += w["a name"]
        total += weights.by_answer_type["a name"]
        total += weights.by_question_word["a name"]
        if form.focus_is_named:
            total += w["a name, as asked"]
    return total


def _add_position(context: ScoringContext, start: int, end: int, total: float) -> float:
    w, matches = context.weights.plain, context.matches
    anchor, last = context.anchor, context.last
    to_match = _find_distance(matches, start, end) if matches else _MAX_DISTANCE
    to_anchor = _find_distance(anchor, start, end) if anchor else _MAX_DISTANCE
    to_last = to_anchor
    if last is not anchor:
        to_last = _find_distance(last, start, end) if last else _MAX_DISTANCE
    to_anchor, to_last = min(to_anchor, _MAX_TERM_DISTANCE), min(to_last, _MAX_TERM_DISTANCE)
    total += w["distance to a matched word"] * (to_match / 5)  # divided to be about 1
    total += w["distance to the anchor"] * (to_anchor / 4)
    total += w["distance to the last"] * (to_last / 4)
    if matches and matches[0] < end and start <= matches[-1]:
        total += w["between matched words"]
        total += context.weights.by_pattern["between matched words"]
    return total


def _find_distance(positions: Sequence[int], start: int, end: int) -> int:
    """Return the number of tokens to the nearest position outside the phrase, 1 if adjacent."""
    before = -_MAX_DISTANCE
    for at in positions:
        if at < start:
            before = at
        elif at >= end:
            return min(start - before, at - end + 1, _MAX_DISTANCE)
    return min(start - before, _MAX_DISTANCE)


def _add_expressions(context: ScoringContext, start: int, end: int, total: float) -> float:
    by_type, w = context.weights.by_answer_type, context.weights.plain
    overlaps_any = False
    for label, first, last, core in context.expressions:
        if last <= start or end <= first:
            continue
        overlap = _describe_overlap(first, last, core, start, end)
        if overlap:
            overlaps_any = True
            total += w[overlap + label]
            total += by_type[overlap + label]
    return total if overlaps_any else total + by_type["nothing of a kind"]


def _describe_overlap(first: int, last: int, core: TokenRange, start: int, end: int) -> str:
    """Return how a phrase overlaps the expression `first:last`, as a feature's first word.

    It is "" where both have tokens that the other has not.
    """
    if first == start and last == end:
        return "exactly "
    if core == (start, end):
        return "core of "
    if first <= start and end <= last:
        return "inside "
    return "around " if start <= first and last <= end else ""
