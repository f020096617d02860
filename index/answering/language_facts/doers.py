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

_JAPANESE_PASSIVE = re.compile(r"([\u3400-\u9fff])[ぁ-ん]{0,2}れ(?:まし)?た")
_JAPANESE_AGENT = re.compile("によ[りっる]|の手で|さん|氏")
"""The same of Japanese: "直された", and "手塚さんによって"."""

_IMPERSONAL = {"ru": ("ли", "лись"), "uk": ("ли", "лися"), "pl": ("no", "to")}
"""Endings by which a deed is told of nobody, in Russian and Ukrainian right behind its object."""

_MIN_STEM = 4
"""Letters of a verb's stem that its other forms begin with: "odnowił", "odnowiono"."""


def is_done_by_nobody(sentence: str, question: Question) -> bool:
    """Tell whether it is asked who did something, and a sentence only says that it was done.

    "Wer hat die Mühle gebaut" is not answered by "die Mühle wurde 1887 gebaut". Any name or noun
    with a capital may be the one who did it, if the question has it not.
    """
    language = find_language(question.language)
    passive = language.passive_auxiliaries
    if question.language == "zh" and question.answer_type is AnswerType.WHO:
        return bool(_CHINESE_PASSIVE.search(sentence)) and not _CHINESE_AGENT.search(sentence)
    if question.language == "ja" and question.answer_type is AnswerType.WHO:
        return _is_done_in_japanese(sentence, question.text)
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


def _is_done_in_japanese(sentence: str, question: str) -> bool:
    """Tell whether the deed that a question asks about is told in the passive, without an agent."""
    if _JAPANESE_PASSIVE.search(question) or _JAPANESE_AGENT.search(sentence):
        return False
    return any(found[1] in question for found in _JAPANESE_PASSIVE.finditer(sentence))


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
    if question.language == "pl":
        return any(
            token.word.endswith(_IMPERSONAL["pl"])
            and token.term not in asked
            and any(len(term) >= _MIN_STEM and token.term.startswith(term) for term in asked)
            for token in tokens
        )
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
