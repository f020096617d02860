"""Names that are asked for in languages other than English, and whether a sentence has one. Pure.

"Un conductor fue rescatado" does not say what the driver is called.
"""

import re
from functools import lru_cache

from index.analysis import tokenize
from index.answering.question import AnswerType, Question, find_naming_verbs
from index.languages import Language, find_language

_NO_CAPITALS = frozenset({"ar", "he", "hi", "ja", "ko", "th", "zh"})

MAX_CONTENT = 3
"""Content words of a question that asks for the name of somebody or something: a longer one mostly
describes what has a common noun for a name ("what is the process called by which …")."""

_IN_QUOTES = re.compile('["“”„«»‘‚][^"“”„«»‘’‚]+["“”«»’]')


@lru_cache(maxsize=4)  # several sentences are compared with one question
def asks_for_name_in_language(question: Question) -> bool:
    """Tell whether a short question asks what somebody or something is called."""
    language = find_language(question.language)
    if question.language in _NO_CAPITALS or language.capitalises_nouns:
        return False
    if question.answer_type is not AnswerType.OTHER or not language.naming_verbs:
        return False
    if not 0 < len({word.term for word in question.words if word.content}) <= MAX_CONTENT:
        return False
    tokens = tokenize(question.text, question.language)
    return bool(find_naming_verbs(tokens, question.language))


def holds_new_name_in_language(sentence: str, question: Question) -> bool:
    """Tell whether a sentence may have a name that the question has not, or something in quotes.

    A name is a word with a capital behind the first one.
    """
    if _IN_QUOTES.search(sentence):
        return True
    language = find_language(question.language)
    asked = {word.term for word in question.words}
    tokens = tokenize(sentence, question.language)
    return any(
        sentence[token.start].isupper()
        and token.term not in asked
        and not _is_in_calendar(token.word, language)
        for token in tokens[1:]
    )


def _is_in_calendar(word: str, language: Language) -> bool:
    return word in language.months or word in language.weekdays or word in language.weekday_forms
