"""Words of a short question that must be said where a sentence is to answer it. Pure.

Of "when did Ana Bell die" any sentence about Ana Bell says all but the deed; of "are dogs allowed"
any rule says all but the dogs.
"""

from collections.abc import Sequence

from index.analysis import extract_terms
from index.answering.lexical import UNMISSED
from index.answering.message import find_age_words
from index.answering.question import (
    DETERMINERS,
    PREPOSITIONS,
    AnswerType,
    Question,
    Word,
    find_specific_words,
    list_lowered,
)
from index.languages import ENGLISH

DEED_TYPES = frozenset({AnswerType.WHEN, AnswerType.WHO, AnswerType.OTHER, AnswerType.WHERE})
_FREE_DEEDS = UNMISSED | frozenset(
    extract_terms(
        "mean means stand look work live come go happen say said cost belong serve call called"
        " locate located situated based know known like do use used start begin end open close"
        " release released publish published appear consist include contain originate derive"
    )
)
"""Terms of deeds that a sentence tells without a word for them: "she is at Lund" for to live."""

_PERMITTED = frozenset(
    extract_terms("allowed permitted forbidden prohibited banned welcome accepted tolerated")
)
_DECIDED = frozenset(
    extract_terms(
        "accepted adopted agreed approved cancelled canceled declined dismissed elected granted"
        " passed postponed rejected removed supported"
    )
)
OPENERS = frozenset({"is", "are", "was", "were"})
MAX_BESIDE_DEED = 5
"""Content words of a short question that ends with what was done."""

_OF_LAWS = frozenset(extract_terms("passed enacted signed"))
DID = frozenset({"did", "has", "have", "had"})
_PAY = frozenset(extract_terms("pay owe get earn receive"))
OPENERS_OF_DECISION = OPENERS | {"has", "have", "had"}
_PRICED_OTHERWISE = frozenset(
    extract_terms(
        "charge cost fare fee money much pay price spend total worth admission attendance entrance"
        " entry evening membership participation pass registration seat subscription ticket visit"
        " adult child family group individual kid person pensioner senior student"
    )
)
"""Terms of what a plain price is for, and of those who pay it."""

_AS_OF_NOW = frozenset(extract_terms("actual current exact latest new present updated"))
"""Terms beside a price that say which of its amounts is meant: "the *new* fee"."""

_HOW_TO = frozenset(
    {("how", "to")}
    | {(asked, verb) for asked in ("how", "where") for verb in ("do", "can", "should")}
    | {("what", "should"), ("what", "must"), ("when", "can"), ("when", "should")}
)
OPENERS_OF_HOW_TO = frozenset(asked for asked, _ in _HOW_TO)
_FREE_HOW_TO = UNMISSED - frozenset(extract_terms("bring"))
_COMPOUND_DEEDS = frozenset(extract_terms("delete jump quit reboot reset restart scroll uninstall"))
"""Terms of verbs before which a noun may stand that tells how."""

_WHAT_TIMES = frozenset(
    (what, period)
    for what in ("what", "which")
    for period in ("year", "date", "day", "month", "century")
)
_PARTICLES = frozenset({"up", "down", "out", "off", "over", "in", "on", "away", "back"})

_GET = frozenset(extract_terms("get become"))
_ASKERS = frozenset({"i", "you", "we", "one", "people"})


def find_deed(question: Question) -> Word | None:
    """Return the deed of a question that has only names beside it, None for any other question.

    "When did Ana Bell *die*", "when was Ana Bell *born*", "what does Ana Bell *teach*". After
    "when was" it may end any question: "when was the mayor *elected*". English questions alone.
    """
    if question.language != "en" or question.answer_type not in DEED_TYPES:
        return None
    words = question.words
    content = [word for word in words if word.content]
    if asks_when_done(question):
        return content[-1]
    first = words.index(content[0]) if len(content) > 1 else 0
    if not first:
        return None
    deed, helper = content[-1], words[first - 1].text.lower()
    written = deed.text.lower()
    if deed.term in _FREE_DEEDS or written in ENGLISH.titles:
        return None
    is_participle = written == "born" or written.endswith("ed")
    if helper not in ENGLISH.finite_forms_of_do and not (helper in OPENERS and is_participle):
        return None
    names = find_specific_words(question)
    return deed if [word for word in content if word not in names] == [deed] else None


def asks_when_done(question: Question) -> bool:
    """Tell whether it is asked when something was done, last: "when was the mayor *elected*".

    So it is with "what year was the mill *put* up". The year of a law is that in which it was
    passed.
    """
    texts = list_lowered(question)
    if texts[0] != "when" and texts[:2] not in _WHAT_TIMES:
        return False
    content = [word for word in question.words if word.content]
    behind = texts[1 if texts[0] == "when" else 2 :]
    words = question.words[: -1 if texts[-1] in _PARTICLES else None]
    if not 1 < len(content) <= MAX_BESIDE_DEED or content[-1] is not words[-1]:
        return False
    written, deed = content[-1].text.lower(), content[-1]
    is_participle = written.endswith("ed") or written in ENGLISH.irregular_past_forms
    is_done = is_participle and not (deed.term in _FREE_DEEDS or deed.term in _OF_LAWS)
    return behind[:1] in {("was",), ("were",)} and is_done


def find_permitted(question: Question) -> Word | None:
    """Return what is asked to be allowed: "are *dogs* allowed", None where nothing is.

    Whoever has an age is none: "is my 6 year old allowed to swim". English questions alone.
    """
    words = question.words
    if question.language != "en" or not words or words[0].text.lower() not in OPENERS:
        return None
    if find_age_words(list_lowered(question)):
        return None
    at = next((place for place, word in enumerate(words) if word.term in _PERMITTED), 0)
    subject = [word for word in words[1:at] if word.content]
    return subject[0] if subject and not subject[0].name else None


def find_decided(question: Question) -> Word | None:
    """Return of what it is asked if it was decided: "was the *shed* approved", None for no such.

    English questions alone.
    """
    words = question.words
    if question.language != "en" or not words or words[0].text.lower() not in OPENERS_OF_DECISION:
        return None
    at = next((place for place, word in enumerate(words) if word.term in _DECIDED), 0)
    subject = [word for word in words[1:at] if word.content]
    is_thing = bool(subject) and not subject[-1].name and subject[-1].text.isalpha()
    return subject[-1] if is_thing else None


def is_past(question: Question) -> bool:
    """Tell whether an English question asks when something happened: "when did it end"."""
    return question.language == "en" and list_lowered(question)[:2] == ("when", "did")


def find_how_to(question: Question) -> Word | None:
    """Return what is to be done: "how do I *install* it", "what should I *bring* to it", or None.

    Of "how do I get *married*" it is the participle. English questions alone.
    """
    words = question.words
    if question.language != "en":
        return None
    if list_lowered(question)[:2] not in _HOW_TO:
        return None
    rest = [word for word in words[2:] if word.text.lower() not in _ASKERS]
    if len(rest) > 1 and rest[0].term in _GET and _is_participle(rest[1]):
        return rest[1]
    if len(rest) > 2 and rest[1].term in _COMPOUND_DEEDS and rest[0].content:
        return rest[1]  # "how do I factory reset it"
    is_deed = bool(rest) and rest[0].content and rest[0].term not in _FREE_HOW_TO
    return rest[0] if is_deed and (len(rest) > 1) and not rest[0].name else None


def _is_participle(word: Word) -> bool:
    text = word.text.lower()
    return word.content and (text.endswith("ed") or text in ENGLISH.irregular_past_forms)


def find_subject_of_amount(question: Question) -> Word | None:
    """Return those whose amount is asked: "how much do *pensioners* pay", None for any other.

    So it is by "what do *pensioners* pay".
    """
    words = question.words
    asks_sum = bool(words) and words[0].text.lower() == "what" and words[-1].term in _PAY
    if question.language != "en":
        return None
    if question.answer_type is not AnswerType.HOW_MUCH and not asks_sum:
        return None
    for at, word in enumerate(words[: -2 + asks_sum]):
        if word.text.lower() in ENGLISH.finite_forms_of_do:
            subject = words[at + 1]
            is_plural = subject.text.islower() and subject.text.endswith("s")
            return subject if subject.content and is_plural else None
    return None


def _is_before_price(question: Question, at: int) -> bool:
    """Tell whether a word for a price stands right behind a place."""
    return at + 1 < len(question.words) and question.words[at + 1].term in _PRICED_OTHERWISE


def find_measured(question: Question) -> Sequence[Word]:
    """Return the words for what has a price or size that is asked: "what does *tea* cost".

    Words for a way to pay or to take part are none, nor are the word after "how", what stands
    behind "to", and "new" before "fee". English questions alone.
    """
    texts = list_lowered(question)
    to = texts.index("to") if "to" in texts else len(texts)
    how = texts.index("how") + 1 if "how" in texts else -1
    return [
        word
        for at, word in enumerate(question.words[:to])
        if word.content
        and at != how
        and word.term not in UNMISSED | _PRICED_OTHERWISE
        and not (word.term in _AS_OF_NOW and _is_before_price(question, at))
        and not word.name
    ]


def find_deed_of_subject(question: Question) -> Sequence[Word]:
    """Return the words for what some subject is asked to have done, () for any other question.

    "Did the red team *lose* *again*". English questions alone.
    """
    texts = list_lowered(question)[:2]
    is_asked = len(texts) == 2 and texts[0] in DID and texts[1] in DETERMINERS
    if question.language != "en" or not is_asked:
        return ()
    content = [word for word in question.words if word.content and word.term not in UNMISSED]
    subject = next((at for at, word in enumerate(content) if not word.name), len(content))
    return content[subject + 1 :]


def find_role(question: Question) -> tuple[Word, Sequence[Word]] | None:
    """Return the role after "who is the" and the names of what it belongs to, if there are some.

    "Who is the *captain* of the *Brita*". English questions alone.
    """
    words = question.words
    if question.language != "en" or question.answer_type is not AnswerType.WHO or len(words) < 5:
        return None
    opening = list_lowered(question)
    if opening[1] not in OPENERS or opening[2] != "the":
        return None
    names = find_specific_words(question)
    role = [word for word in words[3:] if word.content][:1]
    after = words[words.index(role[0]) + 1].text.lower() if role and role[0] != words[-1] else ""
    if not role or role[0] in names or after not in PREPOSITIONS:
        return None
    return role[0], [word for word in names if word.span.start > role[0].span.start]
