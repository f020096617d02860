"""Deeds that a sentence in another language tells without the one who did them. Pure."""

import re
from collections.abc import Sequence
from itertools import pairwise

from index.analysis import Token, tokenize
from index.answering.question import AnswerType, Question
from index.languages import Language, find_language

_REFLEXIVES = {"es": frozenset({"se"}), "pt": frozenset({"se"}), "it": frozenset({"si"})}
"""Pronouns by which a deed is told without the one who did it: "se reparó"."""

_CHINESE_PASSIVE = re.compile("[建创写造成立办开]于[一二三四五六七八九十公\\d]")
_CHINESE_AGENT = re.compile("[由被者人家师]|是.{2,8}的")
"""A deed with its year, such as "建于1786年", and what may name the one who did it."""

_IMPERSONAL = {"ru": ("ли", "лись"), "uk": ("ли", "лися")}
"""Endings of the plural by which a deed is told of nobody, right behind its object."""


def is_done_by_nobody(sentence: str, question: Question) -> bool:
    """Tell whether it is asked who did something, and a sentence only says that it was done.

    "Wer hat die Mühle gebaut" is not answered by "die Mühle wurde 1887 gebaut". Any name or noun
    with a capital may be the one who did it, if the question has it not.
    """
    language = find_language(question.language)
    passive = language.passive_auxiliaries
    if question.language == "zh" and question.answer_type is AnswerType.WHO:
        return bool(_CHINESE_PASSIVE.search(sentence)) and not _CHINESE_AGENT.search(sentence)
    if not _asks_for_doer(question):
        return False
    tokens = tokenize(sentence, question.language)
    words = {sentence[token.start : token.end].lower() for token in tokens}
    is_passive = not passive.isdisjoint(words) or _is_result(tokens, question)
    if not is_passive or not language.agent_prepositions.isdisjoint(words):
        return False
    asked = {word.term for word in question.words}
    named = (token.term not in asked and sentence[token.start].isupper() for token in tokens[1:])
    return not any(
        is_new and not _is_unit(sentence[token.start : token.end].lower(), language)
        for token, is_new in zip(tokens[1:], named, strict=True)
    )


def _asks_for_doer(question: Question) -> bool:
    """Tell whether it is asked who did something, and not to whom or for whom it was done."""
    language = find_language(question.language)
    passive = language.passive_auxiliaries
    if question.answer_type is not AnswerType.WHO:
        return False
    if not passive and question.language not in _IMPERSONAL:
        return False
    if question.words[0].text.lower() in language.prepositions:
        return False  # "à qui prête-t-on"
    return not any(word.text.lower() in passive for word in question.words)  # "wer wurde gewählt"


def _is_result(tokens: Sequence[Token], question: Question) -> bool:
    """Tell whether a deed of the question is only said as done: "se reparó", "est cassée"."""
    language = find_language(question.language)
    finite = language.finite_forms_of_be
    before = _REFLEXIVES.get(question.language, frozenset[str]())
    if not question.words[0].asking:
        return False
    if not any(word.text.lower() in finite for word in question.words):
        before |= finite
    asked = {word.term for word in question.words if word.content and not word.name}
    if question.language in _IMPERSONAL:
        return any(
            {one.term, other.term} <= asked and other.word.endswith(_IMPERSONAL[question.language])
            for one, other in pairwise(tokens)
        )
    return any(one.word in before and other.term in asked for one, other in pairwise(tokens))


def _is_unit(word: str, language: Language) -> bool:
    """Tell whether a word is a unit or a part of a date, which German writes with a capital."""
    return (
        word in language.measures
        or word in language.periods
        or word in language.currencies
        or word in language.months
        or word in language.weekdays
        or word in language.time_words
    )
