"""Sentences that answer in the way that is asked: by yes or no, or by because. Pure.

"The keep has 132 steps and no lift" tells whether there is an elevator, and "they are forbidden
because of the storks" why one may not fly there, though few words are the same. English alone.
"""

import re

from index.answering.features import Candidate
from index.answering.question import AnswerType, Question
from index.answering.ranking import OPENING

TOLD_IN_KIND = "told in kind"
"""Name of the feature of the gate."""

TOLD_IN_KIND_WEIGHT = 1.0
"""Ten sets of members' questions have ten sentences that deny, at most 1.0 below the threshold:
eight are right, and one answers what no source tells. With 1.0 in place of 0.5 one more of the 43
absent questions in the test half of `docs_corpus` is answered. 1 December 2026."""

_DENYING = re.compile(
    r"\b(?:cannot|neither|never|no|nobody|none|nor|not|nothing|\w+n['’]t)\b"
    r"|^\W*(?:\w+: )?(?:of course|only|sure|yes)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"\b(?:if|that|unless|when|where|which|who)\b[^,;.:]*", re.IGNORECASE)
"""A condition, or a clause about somebody: "those who never came"."""

_BECAUSE = re.compile(r"\b(?:because|due to|owing to|so that)\b", re.IGNORECASE)
_TYPES = frozenset({AnswerType.YES_NO, AnswerType.WHY})
_FORBIDDING = re.compile(r"\W*(?:please )?(?:avoid|do not|don['’]t|never)\b", re.IGNORECASE)
_ASKS_LEAVE = re.compile(
    r"\b(?:allowed|can|could|fine|may|must|need|ok|okay|permitted|safe|should)\b|\bdo (?:I|we)\b",
    re.IGNORECASE,
)
"""What asks if one may or should do something."""


def denies(question: Question, text: str) -> bool:
    """Tell whether an English text denies what is asked or opens with yes, beside a condition.

    "If nobody has an account" and "those who have none" deny nothing, and that one should not do
    something only tells whether one may: "Do not send logs by post" says nothing of what there is.
    """
    if _FORBIDDING.match(text) and not _ASKS_LEAVE.search(question.text):
        return False
    return _DENYING.search(_CONDITION.sub(" ", text)) is not None


def rate_told_in_kind(question: Question, quoted: Candidate, text: str) -> float:
    """Return 1 where a text denies or affirms what is asked, or answers why by "because", else 0.

    What is said in a condition does not count: "if nobody has an account". A page of advice gives
    reasons for everything, so that there "because" tells nothing.
    """
    if question.language != "en" or question.answer_type not in _TYPES:
        return 0.0
    if question.answer_type is AnswerType.WHY and OPENING in quoted.extra:
        return 0.0
    if question.answer_type is AnswerType.YES_NO:
        return float(denies(question, text))
    return float(_BECAUSE.search(_CONDITION.sub(" ", text)) is not None)
