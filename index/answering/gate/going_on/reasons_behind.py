"""Reasons that are told behind what they explain, with a word for one or without. Pure.

"Wear the belt at all times. Otherwise the alarm goes off", "Never wash the filter. Soap clogs it".
"""

import re

from index.analysis import STOP_TERMS, extract_terms
from index.answering.gate.asked_circumstances import lacks_reason
from index.answering.gate.going_on.sentence_pairs import SentencePair
from index.answering.language_facts import gives_instruction, gives_reason, may_give_reason
from index.answering.question import Question
from index.languages import ENGLISH

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


_OPENS_ON_IT = re.compile(
    r"\W*(?:(?:he|it|its|she|their|they|no one|(?:any|every|no)(?:body|one))\b"
    r"|too (?:few|many|much)\b|(?:almost|hardly|nearly) (?:any|every|no))",
    re.IGNORECASE,
)
"""How a sentence opens that goes on about what the one before names, or tells who used it."""

_LATER = re.compile(
    r"\b(?:can|could|expected|going to|hopes?|may|might|must|next|planned|plans|shall|should|soon"
    r"|until|will|would|yet)\b|\w['’]ll\b",
    re.IGNORECASE,
)
"""Words for what will or may happen, which is no reason why something is so."""

MIN_SAID_OF_IT = 0.6
"""Share of the question's content words that the first sentence needs to say where the next one
goes on about it without any word for a reason."""

MIN_SAID_OF_ECHO = 0.5
"""The same share where the first sentence tells nothing beside the question: then the next one may
open in any way."""

MIN_SAID_BEFORE_OTHER_WORD = 0.65
"""The same share where the first sentence may have one word that the question lacks."""

_NUMBERS = (*ENGLISH.number_units, *ENGLISH.number_tens, "ten", "eleven", "twelve")
_TIMES = (*ENGLISH.months, *ENGLISH.weekdays, *ENGLISH.periods, "year", "early", "late")
_UNCOUNTED = STOP_TERMS | {*extract_terms(" ".join((*_NUMBERS, *_TIMES)))}
"""Terms that tell no reason by themselves."""


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
    if not lacks_reason(pair.head, question):
        return False
    return _explains(pair) or _goes_on_about_it(question, pair)


def _goes_on_about_it(question: Question, pair: SentencePair) -> bool:
    """Tell whether the sentence right behind the first one goes on about what that one names.

    "The feed is gone. Hardly anyone used it." What is to come is no reason: "It will be back".
    """
    if pair.behind.sentence != pair.first.sentence + 1 or _LATER.search(pair.text):
        return False
    if pair.share_said >= MIN_SAID_OF_ECHO and _is_echo(question, pair):
        return not pair.text.rstrip().endswith(("?", ":"))
    return pair.share_said >= MIN_SAID_OF_IT and _OPENS_ON_IT.match(pair.text) is not None


def _is_echo(question: Question, pair: SentencePair) -> bool:
    """Tell whether the first sentence tells nothing beside the question: "The winter of 1990".

    If it has nearly all of it, it may have another word for one: "offline" for down. What is to be
    done is told beside the reason.
    """
    if gives_instruction(pair.head):
        return False
    told = {term for term in extract_terms(pair.head) if not term.isdigit()} - _UNCOUNTED
    told -= {word.term for word in question.words}
    return len(told) <= (pair.share_said >= MIN_SAID_BEFORE_OTHER_WORD)


def _explains(pair: SentencePair) -> bool:
    """Tell whether a text without a sure word for a reason explains the one before all the same."""
    head, text = pair.head, pair.text
    if _EXPLAINS.search(text):
        return True
    if gives_instruction(head) and not gives_instruction(text):
        return _speaks_of_it(head, text)
    if _CHANGE.search(head) and _BACKGROUND.match(text) and not _LATER.search(text):
        return True
    return _OF_IT.match(text) is not None and may_give_reason(text)


def _speaks_of_it(head: str, text: str) -> bool:
    """Tell whether a text names something of the one before again, or has a pronoun for it."""
    said = {*extract_terms(head)} - STOP_TERMS
    is_repeated = not said.isdisjoint(extract_terms(text))
    return is_repeated or bool(_GOES_ON.match(text)) or bool(_OBJECT.search(text))
