"""Reasons that are told behind what they explain, with a word for one or without. Pure.

"Wear the belt at all times. Otherwise the alarm goes off", "Never wash the filter. Soap clogs it".
"""

import re

from index.analysis import STOP_TERMS, extract_terms
from index.answering.gate.asked_circumstances import lacks_reason
from index.answering.gate.going_on.sentence_pairs import SentencePair
from index.answering.language_facts import gives_instruction, gives_reason, may_give_reason
from index.answering.question import Question

MIN_SAID = 0.33
"""Share of the question's content words that the first sentence needs to say for a reason."""

MIN_SAID_BEFORE_REASON = 0.5
"""The same where the one behind goes on about anything that the first one tells."""

MIN_SAID_OF_RULE = 0.75
"""The same where the reason is what happens otherwise."""

_OTHERWISE = re.compile(r"\W*(?:(?:or )?else|otherwise|if not)\b", re.IGNORECASE)
"""What opens the sentence that tells what happens if the one before is not obeyed."""

_GOES_ON = re.compile(r"\W*(?:it|its|that|their|these|they|this|those)\b", re.IGNORECASE)

_OF_IT = re.compile(r"\W*(?:it|its|their|they)\b", re.IGNORECASE)
_OBJECT = re.compile(r"\w (?:it|them)\b", re.IGNORECASE)
"""Pronouns for what the sentence before names."""

_EXPLAINS = re.compile(
    r"\b(?:argue[ds]?|attributed?|blame[ds]?|explain(?:ed|s)|fear(?:ed|s)|felt|point(?:ed|s) out"
    r"|puts? (?:it|that|them|these|this) down to|(?:main|most common|only|real|usual) reasons?"
    r"|worr(?:ied|ies|y))\b",
    re.IGNORECASE,
)
"""How a sentence gives somebody's reason for what the one before tells."""

_CHANGE = re.compile(
    r"\b(?:abolish|axe|bann|cancel|chang|clos|delay|discontinu|dropp|end|halv|increas|lower|mov"
    r"|postpon|pull|rais|reduc|refus|reject|remov|replac|restrict|retir|revert|roll|scrapp|slow"
    r"|stopp|switch)ed\b"
    r"|\b(?:cut|down from|gone|instead of|no longer|now|reverts|rolls back|shut|the last"
    r"|turned down|used to|withdrawn)\b",
    re.IGNORECASE,
)
"""Words of a change. How it was before is told behind it, and is its reason."""

_BACKGROUND = re.compile(
    r"\W*(?:he|it|many|most|nobody|she|some|that|they|this|too (?:few|many))\b[^.;]*?"
    r"\b(?:did|had|made|told|took|was|were|\w{3,}ed)\b",
    re.IGNORECASE,
)


def tells_reason(question: Question, pair: SentencePair) -> bool:
    """Tell whether a text gives the reason of what the one before says."""
    share = pair.share_said
    if share < MIN_SAID or gives_reason(pair.head):
        return False
    if _OTHERWISE.match(pair.text):
        return share >= MIN_SAID_OF_RULE
    is_given = gives_reason(pair.text) and _GOES_ON.match(pair.text) is not None
    if share >= MIN_SAID_BEFORE_REASON and (is_given or _EXPLAINS.search(pair.text)):
        return True
    return lacks_reason(pair.head, question) and _explains(pair)


def _explains(pair: SentencePair) -> bool:
    """Tell whether a text without a sure word for a reason explains the one before all the same."""
    head, text = pair.head, pair.text
    if _EXPLAINS.search(text):
        return True
    if gives_instruction(head) and not gives_instruction(text):
        return _speaks_of_it(head, text)
    is_change = _CHANGE.search(head) is not None and _BACKGROUND.match(text) is not None
    return is_change or (_OF_IT.match(text) is not None and may_give_reason(text))


def _speaks_of_it(head: str, text: str) -> bool:
    """Tell whether a text names something of the one before again, or has a pronoun for it."""
    said = {*extract_terms(head)} - STOP_TERMS
    is_repeated = not said.isdisjoint(extract_terms(text))
    return is_repeated or bool(_GOES_ON.match(text)) or bool(_OBJECT.search(text))
