"""Deeds that a sentence in another language tells without the one who did them. Pure."""

from index.analysis import tokenize
from index.answering.question import AnswerType, Question
from index.languages import Language, find_language


def is_done_by_nobody(sentence: str, question: Question) -> bool:
    """Tell whether it is asked who did something, and a sentence only says that it was done.

    "Wer hat die Mühle gebaut" is not answered by "die Mühle wurde 1887 gebaut". Any name or noun
    with a capital may be the one who did it, if the question has it not.
    """
    language = find_language(question.language)
    passive = language.passive_auxiliaries
    if question.answer_type is not AnswerType.WHO or not passive:
        return False
    if any(word.text.lower() in passive for word in question.words):
        return False  # "wer wurde gewählt"
    tokens = tokenize(sentence, question.language)
    words = {sentence[token.start : token.end].lower() for token in tokens}
    if passive.isdisjoint(words) or not language.agent_prepositions.isdisjoint(words):
        return False
    asked = {word.term for word in question.words}
    named = (token.term not in asked and sentence[token.start].isupper() for token in tokens[1:])
    return not any(
        is_new and not _is_unit(sentence[token.start : token.end].lower(), language)
        for token, is_new in zip(tokens[1:], named, strict=True)
    )


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
