"""Reasons that are told behind what they explain, with a word for one or without. Pure.

"Wear the belt at all times. Otherwise the alarm goes off", "Never wash the filter. Soap clogs it".
"""

import re

from index.analysis import STOP_TERMS, extract_terms, extract_words
from index.answering.gate.asked_circumstances import lacks_reason
from index.answering.gate.going_on.sentence_pairs import SentencePair
from index.answering.language_facts import (
    gives_instruction,
    gives_reason,
    may_give_reason,
    tells_origin,
)
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
    r"\W*(?:(?:too )?(?:few|many)|barely|hardly|he|it|most|nobody|scarcely|she|some|that|they"
    r"|this)\b[^.;]*?"
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

MIN_SAID_OF_TOPIC = 0.5
"""The same share where the first sentence only names the thing, and says nothing of it."""

_GOING_ON = re.compile(r"\b(?:are|is|was|were) (?:\w+ly )?\w{2,}ing\b", re.IGNORECASE)
_UNCHANGED = {"burst", "cut", "hit", "hurt", "left", "let", "put", "set", "shut", "split"}
_PAST = ENGLISH.irregular_past_forms | _UNCHANGED | {"did", "had", "used", "was", "were"}
"""Past forms that do not end in -ed, or are too short to be told by it."""

_MIN_REGULAR = 5
"""Letters of a regular past form: "need" and "seed" are none."""

_NAMED_BESIDE = STOP_TERMS | {
    *extract_terms(
        " ".join((*ENGLISH.months, *ENGLISH.weekdays, *ENGLISH.periods, "early", "late"))
    )
}
"""Terms of a time, which a line that only names something may have beside it."""


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
    """Tell whether the sentence right behind the first one tells what happened to its thing.

    "The feed is gone. Hardly anyone used it." What is to come is no reason, "It will be back", nor
    is what the thing is like, "It has two slides", or since when it is there.
    """
    text = pair.text
    if pair.behind.sentence != pair.first.sentence + 1 or _LATER.search(text):
        return False
    if not _tells_event(text) or tells_origin(text) or text.rstrip().endswith(("?", ":")):
        return False
    if pair.share_said >= MIN_SAID_OF_TOPIC and _only_names(question, pair.head):
        return True
    return pair.share_said >= MIN_SAID_OF_IT and _OPENS_ON_IT.match(text) is not None


def _tells_event(text: str) -> bool:
    """Tell whether a text tells what happened or goes on: "nobody used it", "she is moving"."""
    return any(map(_is_past, extract_words(text))) or _GOING_ON.search(text) is not None


def _is_past(word: str) -> bool:
    is_regular = word.endswith("ed") and len(word) >= _MIN_REGULAR
    return is_regular or word in _PAST


def _only_names(question: Question, sentence: str) -> bool:
    """Tell whether a line names what a question asks about, and no more: "The winter of 1990."."""
    words = extract_words(sentence)
    if any(word in ENGLISH.auxiliaries or _is_past(word) for word in words):
        return False
    told = {term for term in extract_terms(sentence) if not term.isdigit()} - _NAMED_BESIDE
    return told <= {word.term for word in question.words}


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
