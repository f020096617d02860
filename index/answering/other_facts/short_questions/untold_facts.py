"""Facts that a sentence leaves untold though it has the words of a short question. Pure.

"A van stopped, and nobody else came" does not say whether anybody was hurt, nor "ten metres short
of the line" how fast somebody ran. English questions alone.
"""

import re
from collections.abc import Mapping

from index.answering.features import Candidate
from index.answering.lexical import UNMISSED
from index.answering.other_facts.asked_object import PARTICLES, find_object
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.said_words import is_unknown, says, says_itself
from index.answering.other_facts.short_questions.asked_attributes import is_told_elsewhere
from index.answering.other_facts.short_questions.asked_parts import is_short
from index.answering.other_facts.short_questions.surroundings import is_of
from index.answering.question import (
    DETERMINERS,
    PREPOSITIONS,
    AnswerType,
    Question,
    Word,
    asks_speed,
    list_lowered,
)
from index.collection import Collection
from index.expressions import SentenceFlag, find_flags
from index.languages import ENGLISH

_ANYBODY = frozenset({"anybody", "anyone", "somebody", "someone"})
_OPENING = ENGLISH.finite_forms_of_be | {"did", "has", "have", "had"}

_GETTING = re.compile(
    r"(?:how|where) (?:do|can|could|should|would) (?:i|we|you|one|people)"
    r" (?:apply for|become an?|buy|claim|get|obtain|order|request) (?P<what>[a-z]+)",
    re.IGNORECASE,
)

_SPEED = re.compile(
    r"/ ?(?:h|s|sec|min)\b|\b(?:per|an?|each|every) (?:day|hour|minute|second)\b"
    r"|\b(?:kph|kmh|mph)\b|\bknots?\b|\b(?:fast|quick|rapid|slow|speed|sprint)|\bdays?\b|\bhours?\b|\bminutes?\b"
    r"|\b(?:milli)?seconds?\b|\bms\b|\bweeks?\b|\d:\d\d|bits?\b|\bonce\b|\binstant|\bmoments?\b",
    re.IGNORECASE,
)
"""A speed, or how long something takes."""

_PAYING = re.compile(
    r"\b(?:can|could|do|may|must)\b(?: \w+){1,2} pay (?:by|in|via|with)\b", re.IGNORECASE
)
_VERY = re.compile(
    r"\b(?:extremely|fairly|hardly|incredibly|pretty|quite|rather|really|so|too|very|well)\b",
    re.IGNORECASE,
)
"""Words of degree: "it is very quiet" says how loud it is."""

_BRINGING = re.compile(
    r"\bwhat (?:(?:do|should|must|can|shall) )?(?:i|we|you|people|one|to)\b(?: \w+){0,3}?"
    r" (?:bring|pack|take (?:along|with)|wear)\b",
    re.IGNORECASE,
)
_BROUGHT = re.compile(
    r"\b(?:bring|brought|carry|clothes|clothing|come (?:in|with)|dress|equipment|hands? out|kit"
    r"|lend|lent|need|pack|provide|recommend|require|shoes|suppl|take|wear|with you)",
    re.IGNORECASE,
)

_TAKEN_AS_MONEY = re.compile(
    r"\b(?:accept|do|take|taking|use)\b(?: \w+){0,2}"
    r" (?:cash|cards?|cheques?|coins?|contactless)\b\W*$",
    re.IGNORECASE,
)
"""A question for what is taken as money: "does the café take cash"."""

_MONEY = re.compile(r"\b(?:card|cash|cheque|coin|contactless|pay(?:ing|ment|s)?\b)", re.IGNORECASE)

_TAKING = re.compile(
    r"\b(?:accept|cash|credit|debit|paid|pay|take[ns]?\b|taking\b|transfer)", re.IGNORECASE
)


_NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*")
_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")
_DECIMAL = re.compile(r"\d+\.\d{1,2}")
_LARGE = re.compile(
    r"\b(?:thousand|million|billion|trillion|average|mean|per|bn|m)\b|%", re.IGNORECASE
)
"""What makes a decimal a count, or an average of one."""

_PRONOUN_ONE = re.compile(
    r"\b(?:an?|another|any|each|every|the|that|this|which)(?: [a-z]+)? one"
    r"(?=[:.,;!?)]|$| (?:and|but|for|in|on|that|which|who|with)\b)",
    re.IGNORECASE,
)
"""A thing named before, which is counted by nothing."""


def _find_deed_of_anybody(question: Question) -> Word | None:
    """Return what alone is asked to have happened to anybody: "was anyone else *hurt*", or None."""
    texts = list_lowered(question)
    if question.language != "en" or len(texts) < 3:
        return None
    if texts[0] not in _OPENING or texts[1] not in _ANYBODY:
        return None
    content = [word for word in question.words if word.content and word.term not in UNMISSED]
    return content[0] if len(content) == 1 and not content[0].name else None


def _leaves_deed_of_anybody(
    collection: Collection, question: Question, candidate: Candidate, _: str
) -> bool:
    deed = _find_deed_of_anybody(question)
    return deed is not None and not says(collection, candidate, deed)


def _lacks_speed(_: Collection, __: Question, ___: Candidate, text: str) -> bool:
    return _SPEED.search(text) is None


def _asks_way_to_pay(question: Question) -> bool:
    return question.language == "en" and _PAYING.search(question.text) is not None


def _lacks_way_to_pay(_: Collection, __: Question, ___: Candidate, text: str) -> bool:
    return _TAKING.search(text) is None


def _asks_if_taken(question: Question) -> bool:
    is_read = question.language == "en" and question.answer_type is AnswerType.YES_NO
    return is_read and _TAKEN_AS_MONEY.search(question.text) is not None


def _lacks_money(_: Collection, __: Question, ___: Candidate, text: str) -> bool:
    return _MONEY.search(text) is None


def _find_to_get(question: Question) -> Word | None:
    """Return what somebody wants to get that no source has: "how do I get a *refund*", or None.

    What somebody wants to become, sources may have.
    """
    found = _GETTING.match(question.text) if is_short(question) else None
    if found is None or found["what"].lower() in PREPOSITIONS | PARTICLES:
        return None  # "how do I get in touch with them"
    asked = find_object(question)
    if not asked or any(word.name for word in asked):
        return None
    if found[0].lower().split()[3] == "become":
        return next((word for word in question.words[4:] if word.content), None)
    unknown = (word for word in asked if is_unknown(question, word))
    return next((word for word in unknown if word.text.lower() not in PARTICLES), None)


def _leaves_to_get(
    collection: Collection, question: Question, candidate: Candidate, _: str
) -> bool:
    asked = _find_to_get(question)
    if asked is not None and asked.id >= 0:
        return is_told_elsewhere(collection, question, candidate, asked)
    return asked is not None and not is_of(collection, question, candidate, asked, near=True)


def _asks_what_to_bring(question: Question) -> bool:
    return question.language == "en" and _BRINGING.search(question.text) is not None


def _lacks_what_to_bring(_: Collection, __: Question, ___: Candidate, text: str) -> bool:
    return _BROUGHT.search(text) is None


def _find_degree(question: Question) -> Word | None:
    """Return the adjective of "how *loud* is the fan", None for any other question."""
    texts = list_lowered(question)
    if question.language != "en" or question.answer_type is not AnswerType.HOW or len(texts) < 4:
        return None
    is_asked = texts[0] == "how" and texts[2] in {"is", "are", "was", "were"}
    adjective = question.words[1]
    return adjective if is_asked and adjective.content and adjective.text.islower() else None


def _leaves_degree(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    asked = _find_degree(question)
    if asked is None or _VERY.search(text) or says(collection, candidate, asked):
        return False
    if find_flags(text) & int(SentenceFlag.PERCENT):
        return False
    return not is_of(collection, question, candidate, asked, near=True)


def _asks_number(question: Question) -> bool:
    return question.answer_type is AnswerType.HOW_MANY and question.language == "en"


def _has_pronoun_one_alone(_: Collection, __: Question, ___: Candidate, text: str) -> bool:
    """Tell whether the only number of a sentence is the "one" of "a short one"."""
    rest, num_found = _PRONOUN_ONE.subn(" ", text)
    told = SentenceFlag.NUMBER | SentenceFlag.COUNT
    return num_found > 0 and not find_flags(rest) & int(told)


def _has_decimals_alone(_: Collection, question: Question, candidate: Candidate, text: str) -> bool:
    """Tell whether the only numbers of a sentence are measures: "in 2012 it reached 4.85"."""
    noun = question.counted_noun
    if noun is None or says_itself(candidate, noun, text) or _LARGE.search(text):
        return False
    numbers = [each[0] for each in _NUMBER.finditer(text) if not _YEAR.fullmatch(each[0])]
    if not numbers or not all(_DECIMAL.fullmatch(each) for each in numbers):
        return False
    told = SentenceFlag.NUMBER | SentenceFlag.COUNT
    return not find_flags(_NUMBER.sub(" ", text)) & int(told)


def _find_subject_of_deed(question: Question) -> Word | None:
    """Return who or what does it: "what did the *baker* study", None for any other question."""
    texts = list_lowered(question)
    content = [word for word in question.words if word.content]
    if not is_short(question) or len(content) != 2 or len(texts) < 5:
        return None
    is_asked = texts[0] == "what" and texts[1] in {"did", "does"}
    subject = question.words[3]
    is_noun = texts[2] in DETERMINERS | ENGLISH.articles and subject is content[0]
    return subject if is_asked and is_noun and subject.text.islower() else None


def _is_of_other_subject(
    collection: Collection, question: Question, candidate: Candidate, _: str
) -> bool:
    subject = _find_subject_of_deed(question)
    return subject is not None and not is_of(collection, question, candidate, subject)


UNTOLD_RULES: Mapping[str, FactRule] = {
    "nothing happened to anybody": FactRule(
        _find_deed_of_anybody, _leaves_deed_of_anybody, _ANYBODY
    ),
    "no speed": FactRule(asks_speed, _lacks_speed, {"how"}),
    "no number": FactRule(_asks_number, _has_pronoun_one_alone, types={AnswerType.HOW_MANY}),
    "a measure, and no count": FactRule(
        _asks_number, _has_decimals_alone, types={AnswerType.HOW_MANY}
    ),
    "no way to pay": FactRule(_asks_way_to_pay, _lacks_way_to_pay, {"pay"}),
    "no money": FactRule(_asks_if_taken, _lacks_money, types={AnswerType.YES_NO}),
    "no degree": FactRule(_find_degree, _leaves_degree, opening={"how"}, types={AnswerType.HOW}),
    "nothing to bring": FactRule(_asks_what_to_bring, _lacks_what_to_bring, {"what"}),
    "what somebody gets is not said": FactRule(_find_to_get, _leaves_to_get, {"how", "where"}),
    "the deed of another": FactRule(_find_subject_of_deed, _is_of_other_subject, {"what"}),
}
"""Rules by name, as those of `rules.py`."""
