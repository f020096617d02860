"""Values that hold no longer: "moved from *Monday* to Friday", "9 a.m. instead of *8*". Pure.

Who asks when the fair is wants to know when it is now.
"""

from collections.abc import Sequence
from functools import lru_cache

from index.answering.question import Question, list_lowered
from index.answering.spans.annotated_sentence import AnnotatedSentence
from index.answering.spans.token_classes import TokenFlag, TokenRole

MAX_VALUE_TOKENS = 8
"""Tokens between "from" and "to"; if there are more, the two belong to different verbs."""

_VERBS_OF_CHANGE = frozenset(
    """adjusted amended boosted brought changed climbed converted corrected cut decreased delayed
    dropped extended fallen fell gone grew grown increased jumped lifted lowered move moved
    moves moving pushed put raised raising reduced renamed rescheduled revised rise risen rises rose
    sank shifted shortened shrank shrunk switched trimmed updated upgraded went widened
    postponed""".split()  # noqa: SIM905, words read best so
)
_MAX_AFTER_VERB = 4  # tokens from a verb of change to its "from": "moved the fair from"
_ASKS_FOR_FORMER = frozenset({"from", "before", "earlier", "instead", "initially", "rather"}) | {
    *("former", "formerly", "original", "originally", "planned", "previous", "previously", "used")
}
_OPPOSITES = {"instead": "of", "rather": "than"}
_CUES = frozenset({"from", "not", *_OPPOSITES})
_DIRECTIONS = frozenset({"up", "down"})  # "12 percent, up from 9"


@lru_cache(maxsize=4)  # once for all quotes of one answer
def asks_for_former_value(question: Question) -> bool:
    """Tell whether a question is about what was before: "When was the fair originally?"."""
    return not _ASKS_FOR_FORMER.isdisjoint(list_lowered(question))


def find_former_values(sentence: AnnotatedSentence) -> frozenset[int]:
    """Return the indexes of the tokens of values that the sentence says to hold no longer."""
    words, former = sentence.words, set[int]()
    if _CUES.isdisjoint(words):  # most sentences
        return frozenset()
    for at in range(len(sentence.tokens)):
        if words[at] == "from":
            former.update(_find_after_from(sentence, at))
        elif words[at] in _OPPOSITES and words[at + 1] == _OPPOSITES[words[at]]:
            former.update(range(at + 2, _find_phrase_end(sentence, at + 2)))
        elif words[at] == "not" and sentence.has_flag(at + 1, TokenFlag.NUMBER):
            end = _find_phrase_end(sentence, at + 1)
            former.update(range(at + 1, end) if words[end] in {"but", ","} else ())
    return frozenset(former)


def _find_after_from(sentence: AnnotatedSentence, at: int) -> Sequence[int]:
    """Return the tokens of the value after the "from" at `at`, none if it changed nothing."""
    words = sentence.words
    if words[at - 1] in _DIRECTIONS:
        return range(at + 1, _find_phrase_end(sentence, at + 1))
    before = range(max(at - _MAX_AFTER_VERB, 0), at)
    changes = [each for each in before if words[each] in _VERBS_OF_CHANGE]
    if not changes or any(_ends_clause(sentence, each) for each in range(changes[-1], at)):
        return ()
    end = min(at + 1 + MAX_VALUE_TOKENS, len(sentence.tokens))
    for to in range(at + 2, end):
        if words[to] == "to":
            return range(at + 1, to)
        if _ends_clause(sentence, to) and not _is_abbreviation(sentence, to):
            break
    return ()


def _find_phrase_end(sentence: AnnotatedSentence, start: int) -> int:
    """Return the token after the noun phrase that starts at `start`."""
    end = start
    while end < min(start + MAX_VALUE_TOKENS, len(sentence.tokens)):
        role = sentence.roles[end]
        is_inner_mark = role == TokenRole.MARK and (
            sentence.has_flag(end, TokenFlag.CAN_BE_INSIDE) or _is_abbreviation(sentence, end)
        )
        if sentence.words[end] == "," or not (
            is_inner_mark or role in {TokenRole.CONTENT, TokenRole.DETERMINER}
        ):
            break
        end += 1
    return end


def _ends_clause(sentence: AnnotatedSentence, at: int) -> bool:
    return sentence.words[at] in {".", ";", ":", "?", "!"}


def _is_abbreviation(sentence: AnnotatedSentence, at: int) -> bool:
    """Tell whether the token at `at` is the full stop of "p.m.", with one letter before it."""
    return sentence.words[at] == "." and len(sentence.words[at - 1]) == 1
