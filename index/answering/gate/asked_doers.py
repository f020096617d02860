"""Doers that a question asks for: whether a sentence tells who did something. Pure.

"Who stole the van" is not answered by "the van was stolen from Mill Road", whoever reported it, nor
by a sentence without anybody who could have done it.
"""

import re
from collections.abc import Set as AbstractSet
from itertools import pairwise

from index.analysis import STOP_TERMS, Token, extract_terms, extract_words, tokenize
from index.answering.language_facts import is_done_by_nobody
from index.answering.lexical import find_related_terms, find_synonyms
from index.answering.other_facts import tells_receiver
from index.answering.question import AnswerType, ClausePattern, Question, analyze_form
from index.expressions import SentenceFlag, find_names
from index.languages import ENGLISH, is_common_word

_PERSONS = ENGLISH.person_nouns | ENGLISH.organisation_nouns | ENGLISH.titles
_PRONOUNS = frozenset(
    "he she they we i who him her them everyone everybody someone somebody nobody".split()  # noqa: SIM905
)
_PERSON_ENDINGS = ("er", "ers", "or", "ors", "ist", "ists", "man", "men", "woman", "women", "ian")
_NO_PERSONS = frozenset(
    extract_words(
        """after another center centre chapter character color corner cover december dinner earlier
        either ever factor february floor former further harbor harbour however hunger later latter
        letter matter meter metre million moreover never neither november number october order other
        paper power quarter rather river rumor september similar summer super tower under water
        times weather whether winter wonder"""
    )
)
"""Common words with such an ending that name nobody who does something."""

_MIN_WITH_ENDING = 5
"""Letters of a word that may have the ending of one who does something: baker, pianist."""

_VERBS_IN_S = frozenset(
    "begins closes contains costs ends gives goes includes lasts makes means needs opens remains"  # noqa: SIM905
    " runs says shows starts takes tells works".split()
)
"""Verbs that tell of a thing, and are no plural of those who do something."""

_NO_DOERS_IN_S = _VERBS_IN_S | ENGLISH.periods | ENGLISH.currencies

_ROLE_DEEDS = frozenset(
    extract_terms("captain chair coach guard guide host judge nurse pilot referee umpire")
)
"""Terms of deeds that are called as the one who does them."""

_JOINS_NAME = re.compile(r"[\W_]{1,4}|,? (?:is|was|were|will be) ", re.IGNORECASE)
_JOINS_ROLE = re.compile(
    r",? (?:(?:is|was|as) )?(?:the |a |our |her |his )?(?:\w+ )?", re.IGNORECASE
)

_MONTHS = frozenset({*ENGLISH.months, *ENGLISH.month_abbreviations})

_STATES = frozenset(extract_terms("owns"))
"""Terms of what somebody does not do but is: no doer of anything else is one."""

_BEFORE_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|get|gets|got)\b"
    r"(?: (?:\w+ly|not|also|then|first|later))*\s+$",
    re.IGNORECASE,
)
_VALUE = re.compile(r"[ *_]*:[ *_]*[^\W\d_]")
"""What goes on behind a label: a colon and a word."""

_ROW = re.compile(r"\|[^|\n]+\|")
"""A row of a table with at least three columns."""

_GOING_ON = re.compile(
    r"\W*who(?:['’]s| (?:is|are|was|were)| (?:has|have|had) been)"
    r" (?:\w+ly |also |still |now |currently )?(?=\w{2,}ing\b)",
    re.IGNORECASE,
)
"""What stands before a deed that goes on: "who is running it"."""

_AGENT = re.compile(r"\bby\b", re.IGNORECASE)


def lacks_doer(sentence: str, question: Question) -> bool:
    """Tell whether a question asks who did something, and the sentence does not tell it.

    Either it says that it was done and not by whom, or it does not say the deed and has nobody who
    could have done it: no new name but of a place, no person, no pronoun and no plural. The row of
    a table tells it only in a cell without a word of the question. In other languages than English
    only the first is told.
    """
    if question.language != "en":
        return is_done_by_nobody(sentence, question)
    if _GOING_ON.match(question.text):
        return _has_nobody(sentence, question)
    deed = _find_deed(question)
    if not deed:
        return False
    if _ROW.search(sentence):
        return not any(_may_hold_doer(cell, question) for cell in sentence.split("|"))
    return _leaves_doer(sentence, question, deed)


def _leaves_doer(sentence: str, question: Question, deed: str) -> bool:
    """Tell the same of an English sentence, for the term of what was done."""
    tokens = tokenize(sentence)
    forms = {deed, *find_related_terms(deed)}
    if tells_receiver(sentence, deed):
        return False
    said = [
        token
        for before, token in pairwise([None, *tokens])
        if token is not None and token.term in forms and not _is_noun(before, token, deed)
    ]
    if deed in _STATES and not said:
        return not {token.term for token in tokens} & {*find_synonyms(deed)}
    told = [not _is_done_by_nobody(sentence, token) for token in said]
    roles = [token for token in tokens if token.term == deed and deed in _ROLE_DEEDS]
    told = told or [_names_holder(sentence, token) for token in roles]
    return not any(told) if told else _has_nobody(sentence, question)


def _has_nobody(sentence: str, question: Question) -> bool:
    """Tell whether a sentence has no person, pronoun or plural, nor a new name but of a place."""
    return not any(map(_may_be_doer, tokenize(sentence))) and not has_new_name(sentence, question)


def _names_holder(sentence: str, role: Token) -> bool:
    """Tell whether a name stands beside a role: "Umpire: Ida Berg", "Ida Berg, the umpire"."""
    for name in find_names(sentence):
        behind = sentence[role.end : name.span.start] if name.span.start >= role.end else None
        before = sentence[name.span.end : role.start] if name.span.end <= role.start else None
        if behind is not None and _JOINS_NAME.fullmatch(behind):
            return True
        if before is not None and _JOINS_ROLE.fullmatch(before):
            return True
    return False


def _may_hold_doer(cell: str, question: Question) -> bool:
    """Tell whether a cell has a capital, no word of the question, and is no date."""
    asked = {word.term for word in question.words if word.content}
    tokens = tokenize(cell)
    return any(
        cell[token.start].isupper() and not _is_calendar_word(token) for token in tokens
    ) and asked.isdisjoint(token.term for token in tokens)


def _find_deed(question: Question) -> str:
    """Return the term of the word after "who" at the start, "" where that is no deed."""
    if question.answer_type is not AnswerType.WHO:
        return ""
    if analyze_form(question).pattern is not ClausePattern.SUBJECT:
        return ""
    opening, following = (*question.words[:2], None, None)[:2]
    if opening is None or following is None or opening.text.lower() != "who":
        return ""  # "people who live there"
    return following.term if following.content else ""


def _is_done_by_nobody(sentence: str, deed: Token) -> bool:
    """Tell whether a deed is told in the passive voice, without one who did it.

    It is where it opens the sentence: "Built in 1902". "Owner: Ada Lund" names who does it.
    """
    is_past = deed.word.endswith("ed") or deed.word in ENGLISH.irregular_past_forms
    if not is_past and _VALUE.match(sentence, deed.end):
        return False
    opens = not sentence[: deed.start].strip() and deed.word == deed.word.removesuffix("s")
    is_passive = (opens and not deed.word.endswith("ing")) or _BEFORE_PASSIVE.search(
        sentence[: deed.start]
    ) is not None
    return is_passive and not _AGENT.search(sentence[deed.end :])


def _is_noun(before: Token | None, token: Token, deed: str) -> bool:
    """Tell whether a form of a deed is a noun, for it follows an article: "the repair cost"."""
    has_ending = token.word.endswith(("ed", "ing", "er", "or"))
    return (
        token.term == deed
        and not has_ending
        and before is not None
        and (before.word in ENGLISH.articles)
    )


def _may_be_doer(token: Token) -> bool:
    word = token.word
    if word in _PERSONS or word in _PRONOUNS:
        return True
    if word in _NO_PERSONS:
        return False
    if len(word) >= _MIN_WITH_ENDING and word.endswith(_PERSON_ENDINGS):
        return True
    if (
        word in ENGLISH.currencies
        or word in ENGLISH.periods
        or word in _VERBS_IN_S
        or _is_weekday(token)
    ):
        return False
    is_plural = len(word) > 3 and word.endswith("s") and not word.endswith("ss")
    return is_plural and token.term not in STOP_TERMS


def has_new_name(sentence: str, question: Question) -> bool:
    """Tell whether a sentence has a name, but of a place, that the question has not.

    A name behind an asked noun is that of the asked thing: "the bot Otto" does not say who wrote
    the bot.
    """
    known = {word.term for word in question.words if word.content}
    things = {word.term for word in question.words if word.content and not word.name}
    for name in find_names(sentence):
        tokens = tokenize(sentence[name.core.start : name.core.end])
        opens = name.span.start == 0 and bool(tokens) and is_common_word(tokens[0].word)
        new = any(
            token.term not in known and token.term not in STOP_TERMS and not _is_weekday(token)
            for token in tokens[int(opens) :]
        )
        is_of_asked = _is_behind(sentence, name.span.start, things)
        if new and not is_of_asked and not name.kind & SentenceFlag.PLACE:
            return True
    return False


def _is_behind(sentence: str, start: int, things: AbstractSet[str]) -> bool:
    """Tell whether a name stands right behind a word for a thing, and for nobody who does it."""
    before = tokenize(sentence[:start])[-1:]
    if not before or before[0].term not in things or sentence[before[0].end : start] != " ":
        return False
    return before[0].word not in _PERSONS and not before[0].word.endswith(_PERSON_ENDINGS)


def _is_weekday(token: Token) -> bool:
    return token.word.removesuffix("s") in ENGLISH.weekdays


def _is_calendar_word(token: Token) -> bool:
    return _is_weekday(token) or token.word in _MONTHS
