"""What to do, or what comes of it, told behind the sentence that names the thing. Pure.

"Each fair needs six stewards. To help, write to Ida" says how to become one, and "Nobody looks
after the pond. If that goes on, it will be filled in" what happens to it. English questions alone.
"""

import re
from collections.abc import Callable

from index.answering.gate.going_on.sentence_pairs import SentencePair
from index.answering.language_facts import gives_instruction
from index.answering.question import Question

MIN_SAID_OF_STEP = 0.4
MIN_SAID_OF_OUTCOME = 0.5
"""Share of the question's content words that the first sentence needs to say."""

ASKS_WHAT_TO_DO = re.compile(
    r"\b(?:how (?:can|could|do|should|to)|what (?:can|do|must|should|shall) (?:i|we|you))\b"
    r"|\b(?:fix|help|solution|solve|work-?around)\W*$",
    re.IGNORECASE,
)

_ASKS_HOW = re.compile(
    r"\bhow (?:can|could|do|should) (?:I|we|you|one|people)\b|\bhow to\b", re.IGNORECASE
)

_STEP = re.compile(
    r"\W*(?:(?:cure|fix|help|remedy|solution|workaround|work-around): "
    r"|(?:for (?:it|that|this)|in order to|to \w+)\b[^.;]{0,50}, )"
    r"|.*\b(?:it|them|this|yours)\b",
    re.IGNORECASE | re.DOTALL,
)
"""How an instruction shows that it is about the thing before: "To join, …", "Push it"."""

_TO_DO = re.compile(r"\W*(?:in order )?to \w+\b[^.;]{0,60}, ", re.IGNORECASE)
"""How a sentence opens that itself says how to do something: "To open it, double-click"."""

_ASKS_REMEDY = re.compile(
    r"\bwhat (?:can|could|do|must|shall|should) (?:I|we|you) do\b|\bwhat to do\b"
    r"|\bany (?:cure|fix|ideas?|solution|tips?|work-?around)\b|\bhow (?:can|do) i (?:fix|stop)\b",
    re.IGNORECASE,
)
_REMEDY = re.compile(
    r"\W*(?:(?:then|usually|mostly|often|in most cases),? )?\w+ing\b[^.;!?]{3,90}?"
    r"\b(?:cures?|does the trick|fix(?:es)?|helps?|prevents?|solves?|stops?|works?)\b"
    r"|\W*(?:an?|one|the) (?:cure|fix|remedy|solution|work-?around) (?:is|for)\b"
    r"|\W*(?:you )?(?:can|could) (?:avoid|cure|fix|prevent|solve|stop) (?:it|that|this|them)\b",
    re.IGNORECASE,
)
"""What helps: "Turning the lamp off helps", "The cure is a drop of oil"."""

_DONE_BY = re.compile(
    r"\W*(?:you|members|players) \w+ (?:it|them|this) (?:by|from|in|through|with)\b", re.IGNORECASE
)
"""What somebody does with it, and how: "You unlock it by winning twice"."""

_ASKS_OUTCOME = re.compile(
    r"\bwhat(?:['’]s| is| will)? (?:going to )?(?:become|becomes|happen|happens|happening)\b",
    re.IGNORECASE,
)
_CASE = re.compile(
    r"\W*(?:after (?:it|that)|as soon as|if|once|then|unless|until|when)\b.*?,.*?"
    r"\b(?:he|it|she|that|they)(?:['’]ll| (?:can|gets?|goes|is|are|may|must|will)\b)",
    re.IGNORECASE | re.DOTALL,
)
_IN_CASE = re.compile(r"\W*(?:if|once|unless|when)\b", re.IGNORECASE)
_OTHERWISE = re.compile(r"\W*(?:otherwise|if not|or else)\b", re.IGNORECASE)


def find_what_follows(question: Question) -> Callable[[Question, SentencePair], bool] | None:
    """Return what finds the steps or the outcome that a question asks for, None for any other."""
    if _ASKS_REMEDY.search(question.text):
        return _tells_remedy
    if _ASKS_HOW.search(question.text):
        return _tells_steps
    return _tells_outcome if _ASKS_OUTCOME.search(question.text) else None


def _tells_steps(_: Question, pair: SentencePair) -> bool:
    """Tell whether a sentence says how to do it where the one before only names the thing."""
    if pair.share_said < MIN_SAID_OF_STEP:
        return False
    if gives_instruction(pair.head) or _TO_DO.match(pair.head):
        return False
    is_step = gives_instruction(pair.text) and _STEP.match(pair.text) is not None
    return is_step or _DONE_BY.match(pair.text) is not None


def _tells_remedy(question: Question, pair: SentencePair) -> bool:
    """Tell whether a sentence says what helps, where the one before names the trouble alone."""
    if pair.share_said < MIN_SAID_OF_STEP or _REMEDY.match(pair.head):
        return False
    if _REMEDY.match(pair.text) or _tells_steps(question, pair):
        return True
    return gives_instruction(pair.text) and not gives_instruction(pair.head)


def _tells_outcome(_: Question, pair: SentencePair) -> bool:
    """Tell whether a sentence says what happens to the thing of the one before, in some case."""
    if pair.share_said < MIN_SAID_OF_OUTCOME or _IN_CASE.match(pair.head):
        return False
    return bool(_CASE.match(pair.text) or _OTHERWISE.match(pair.text))
