"""Deeds that a short question in another language asks about, and that a sentence leaves. Pure.

"Старый мост закрыли в сентябре" does not say who built it, nor does "L'association compte 120
membres" say who leads it.
"""

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise

from index.analysis import Token, tokenize
from index.answering.other_facts.other_languages.asked_roles import drop_accents, find_who
from index.answering.question import AnswerType, Question, Word
from index.languages import Language, find_language

_NO_CAPITALS = frozenset({"ar", "he", "hi", "ja", "ko", "th", "zh"})

_WRITTEN_DEEDS: Mapping[str, re.Pattern[str]] = {
    "zh": re.compile(r"(?:是|由)谁([^\s是的，？?]{1,3})的"),
    "ja": re.compile(r"[はを、]誰が([\u3400-\u9fff]{1,3}(?:て|って|し)?)(?=まし|た)"),
}
"""The deed behind "who" where no spaces stand between words: "谁建造的", "誰が建てました"."""

_MAX_CONTENT = 4
"""Content words of a question of which each matters."""

_SHORT = 20
"""Words of a sentence that tells no more than one deed."""

_NUM_BETWEEN = 2
"""Auxiliaries and pronouns between the question word and the deed: "qui a", "cuándo se"."""

_PAST: Mapping[str, re.Pattern[str]] = {
    "ru": re.compile(r"л(?:а|о|и)?(?:с[ья])?\Z"),
    "uk": re.compile(r"(?:в|ла|ло|ли)(?:с[ья])?\Z"),
    "es": re.compile(r"(?:ó|aron|ieron|yeron)\Z"),
    "pt": re.compile(r"(?:ou|eu|iu|aram|eram|iram|[ai]d[oa]s?)\Z"),
    "it": re.compile(r"(?:ò|ì|[aei]rono|[aiu]t[oaie])\Z"),
    "pl": re.compile(r"(?:ł[aoy]?|li|no|to)\Z"),
}
"""Endings by which a verb tells what was done; where they are not given, no such verb is read."""


@lru_cache(maxsize=4)  # several sentences are compared with one question
def find_deed_done(question: Question) -> Word | None:
    """Return the verb of the past behind "when", "where" or "who", None for another question."""
    if question.answer_type not in {AnswerType.WHEN, AnswerType.WHERE, AnswerType.WHO}:
        return None
    ending = _PAST.get(question.language)
    if ending is None or not 1 < _count_content(question) <= _MAX_CONTENT:
        return None
    deed = _find_behind_asking(question)
    return deed if deed is not None and ending.search(deed.text.lower()) else None


@lru_cache(maxsize=4)
def find_deed_of_somebody(question: Question) -> Word | None:
    """Return the verb behind "who" where a capital tells a name, None for another question."""
    table = find_language(question.language)
    if question.answer_type is not AnswerType.WHO or question.language in _NO_CAPITALS:
        return None
    if table.capitalises_nouns or not 1 < _count_content(question) <= _MAX_CONTENT:
        return None
    said = {word.text.lower() for word in question.words}
    if not said.isdisjoint(table.finite_forms_of_be):
        return None  # "who is the coach" asks for no deed
    return _find_behind_asking(question)


def find_written_deed(question: Question) -> str:
    """Return the deed of "X是谁挖的", where no spaces stand between words, else ""."""
    pattern = _WRITTEN_DEEDS.get(question.language)
    found = pattern.search(question.text) if pattern else None
    return found[1] if found else ""


def names_nobody(sentence: str, question: Question) -> bool:
    """Tell whether a sentence has no capital behind its first word but in words of the question.

    So it is where the name is behind "by", as that of whoever did what the sentence tells.
    """
    asked = {word.term for word in question.words}
    tokens = [*tokenize(sentence, question.language)]
    table = find_language(question.language)
    if len(tokens) <= _SHORT and _is_done_by_other(tokens, asked, table):
        return True
    calendar = {*table.months, *table.weekdays}
    return not any(
        sentence[token.start].isupper() and token.term not in asked and token.word not in calendar
        for token in tokens[1:]
    )


def _is_done_by_other(tokens: Sequence[Token], asked: AbstractSet[str], table: Language) -> bool:
    """Tell whether another deed than those of the question was done by whoever is named."""
    if table.agent_prepositions.isdisjoint(token.word for token in tokens):
        return False
    done = [other.term for one, other in pairwise(tokens) if one.word in table.passive_auxiliaries]
    return bool(done) and asked.isdisjoint(done)


def _count_content(question: Question) -> int:
    return len({word.term for word in question.words if word.content})


def _find_behind_asking(question: Question) -> Word | None:
    """Return the first content word behind the question word that opens a question."""
    words = question.words
    if not words or not words[0].asking:
        return None
    first = find_who(find_language(question.language))
    if question.answer_type is AnswerType.WHO and drop_accents(words[0].text) != first:
        return None  # "кем работает"
    behind = words[1 : 2 + _NUM_BETWEEN]
    deed = next((word for word in behind if word.content), None)
    return deed if deed is not None and not deed.name else None
