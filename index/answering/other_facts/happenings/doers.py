"""Who did it, and what became of whom: of another body than the asked one, or of none. Pure.

"The army left after it had laid 9,000 sandbags" does not say how many the council laid, and "the
brothers climbed onto a bus" not how they drowned. English questions alone.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from index.analysis import STOP_TERMS, Token, extract_terms, tokenize
from index.answering.features import Candidate
from index.answering.lexical import find_related_terms
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.happenings.deeds_of_no_source import find_last_deed
from index.answering.other_facts.said_words import list_forms, says
from index.answering.other_facts.short_questions import is_said
from index.answering.question import AnswerType, Question, Word, list_lowered
from index.collection import Collection
from index.expressions import SentenceFlag, find_names
from index.languages import ENGLISH, is_common_word, word_set

_BODIES = word_set(
    "army association bank board charity church club committee company council county court"
    " firm government hospital library mayor ministry museum navy owner parish police school union"
    " university vicar volunteers"
)
"""Bodies and offices of which each acts for itself."""

_BODY_TERMS = frozenset(extract_terms(" ".join(_BODIES)))

_ROLE = re.compile(r"\w{2,}(?:er|or)s?")
"""A word for one who does something: driver, conductors."""

_BEFORE_STATE = (
    ENGLISH.articles | ENGLISH.determiners | set(ENGLISH.number_units) | {"with", "by", "of"}
)
"""What stands before a participle that says of what state a thing is: "two *broken* fingers"."""

MAX_OPENING = 60
"""Code points of a sentence in which its subject is looked for."""

_EVENTS = frozenset(
    extract_terms(
        "burn collapse crash die disappear divorce drown escape explode fall resign retire sink"
        " survive vanish"
    )
)
"""Terms of what becomes of somebody, which a sentence that tells how has to say."""


def _find_body(question: Question) -> Word | None:
    """Return the body that did it: "how many did the *council* lay", None for no such question."""
    texts = list_lowered(question)
    if question.language != "en":
        return None
    for at, text in enumerate(texts[:-2]):
        if text == "did" and texts[at + 1] == "the":
            return question.words[at + 2] if texts[at + 2] in _BODIES else None
    return None


def _is_done_by_other_body(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence opens with another body, and does not speak of the asked one.

    Or it speaks of that and of nothing else that is asked: "the council lent 40 beds".
    """
    body = _find_body(question)
    if body is None:
        return False
    if says(collection, candidate, body):
        rest = [w for w in question.words if w.content and w is not body and w.id >= 0]
        is_count = question.answer_type is AnswerType.HOW_MANY and len(rest) > 1
        return is_count and not any(says(collection, candidate, word) for word in rest)
    opening = tokenize(text[:MAX_OPENING])[:2]
    if opening and opening[0].word in ENGLISH.articles:
        opening = opening[1:]
    head = opening[0].term if opening else ""
    return head in _BODY_TERMS and head not in list_forms(body)


def _find_event(question: Question) -> Word | None:
    deed = find_last_deed(question)
    is_asked = deed is not None and question.answer_type in {AnswerType.HOW, AnswerType.WHY}
    return deed if is_asked and deed is not None and deed.term in _EVENTS else None


def _leaves_event(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    deed = _find_event(question)
    if deed is None or says(collection, candidate, deed):
        return False
    return not is_said(collection, question, candidate, deed, text)


def _find_manner(question: Question) -> tuple[Word, ...]:
    """Return the words in small letters of "how did Ana Bell *break* her *arm*", () for no such."""
    texts = list_lowered(question)
    if question.language != "en" or texts[:2] != ("how", "did"):
        return ()
    return tuple(
        word
        for word in question.words[2:]
        if word.content and not word.name and word.text.islower() and not word.text.endswith("ed")
    )


def _has_state_alone(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    """Tell whether a sentence has the deed only as the state of a thing: "with a broken arm"."""
    tokens = tokenize(text)
    for word in _find_manner(question):
        family = {word.term, *find_related_terms(word.term)}
        places = [at for at, token in enumerate(tokens) if token.term in family]
        if places and all(_is_state(tokens, at, word) for at in places):
            return True
    return False


def _is_state(tokens: Sequence[Token], at: int, deed: Word) -> bool:
    """Tell whether a word is a participle between a small word or number and a noun."""
    written = tokens[at].word
    is_participle = written.endswith(("ed", "en", "wn")) or written in ENGLISH.irregular_past_forms
    before, behind = tokens[at - 1].word if at else "", tokens[at + 1 : at + 2]
    opens = before in _BEFORE_STATE or before.isdigit()
    is_noun = bool(behind) and behind[0].term not in STOP_TERMS
    return is_participle and written != deed.text.lower() and opens and is_noun


@lru_cache(maxsize=4)  # once for the ranking and the gate
def _find_activity(question: Question) -> str:
    """Return the term of what somebody was doing: "who was *driving* the van", "" for no such."""
    texts = list_lowered(question)
    if question.language != "en" or len(texts) < 3 or texts[0] not in {"who", "who's"}:
        return ""
    at = 2 if texts[0] == "who" and texts[1] in ENGLISH.finite_forms_of_be else 1
    word = question.words[at]
    return word.term if word.content and texts[at].endswith("ing") and not word.name else ""


def _has_role_alone(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    """Tell whether a sentence calls the one who did it by what was done, and says no name.

    "The driver was cut free" does not say who was driving.
    """
    deed = _find_activity(question)
    if not deed:
        return False
    family = {deed, *find_related_terms(deed)}
    said = [token for token in tokenize(text) if token.term in family]
    if not said or not all(_ROLE.fullmatch(token.word) for token in said):
        return False
    known = {word.term for word in question.words if word.content}
    return not any(
        token.term not in known and not is_common_word(token.word)
        for name in find_names(text)
        if not name.kind & SentenceFlag.PLACE
        for token in tokenize(text[name.core.start : name.core.end])
    )


DOER_RULES: Mapping[str, FactRule] = {
    "only a state is said": FactRule(_find_manner, _has_state_alone, {"did"}, opening={"how"}),
    "only a role is said": FactRule(_find_activity, _has_role_alone, {"who", "who's"}),
    "done by another body": FactRule(_find_body, _is_done_by_other_body, {"did"}),
    "the event is not said": FactRule(
        _find_event, _leaves_event, types={AnswerType.HOW, AnswerType.WHY}
    ),
}
"""Rules by name, as those of `other_fact.py`."""
