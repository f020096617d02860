"""Names that are asked for in languages other than English, and whether a sentence has one. Pure.

"Un conductor fue rescatado" does not say what the driver is called.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from index.analysis import tokenize
from index.answering.question import AnswerType, Question, Word, find_naming_verbs
from index.languages import Language, find_language, word_set

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


_CALLED = (
    "heiß", "heiss", "hieß", "heet", "llam", "appel", "chiam", "cham", "зов", "зва", "nazywa",
)  # fmt: skip
"""Beginnings of the verbs by which the name of somebody is asked, and not a word for a thing."""

_RELATIVES = word_set("que quien qui où dont che cui который которая которого które który")
"""Words that open a clause, which may describe the thing in place of its noun."""

_MAX_BETWEEN = 2
"""Words between the verb and the noun for what is called so: "s'appelle-t-il", "der neue"."""


@lru_cache(maxsize=4)
def find_named_noun(question: Question) -> Word | None:
    """Return the noun for what is called so in a short question, None in another one.

    "Wie heißt die *Frau* von Olaf Krüger". It stands behind the verb and an article, if there are
    articles.
    """
    language = find_language(question.language)
    if question.language in _NO_CAPITALS or question.answer_type is not AnswerType.OTHER:
        return None
    behind = _list_behind_naming(question)
    content = [word for word in behind[: _MAX_BETWEEN + 1] if word.content]
    if not content or any(word.text.lower() in _RELATIVES for word in behind):
        return None  # "el estadio en el que jugaron"
    noun = content[0]
    if noun.name or (language.articles and noun is behind[0]):
        return None
    return noun if not language.capitalises_nouns or noun.text[0].isupper() else None


def _list_behind_naming(question: Question) -> Sequence[Word]:
    """Return the words behind the verb in a short question for the name of somebody."""
    if not 0 < len({word.term for word in question.words if word.content}) <= MAX_CONTENT:
        return ()
    tokens = tokenize(question.text, question.language)
    verbs = find_naming_verbs(tokens, question.language)
    if not any(tokens[verb].word.startswith(_CALLED) for verb in verbs):
        return ()
    end = tokens[max(verbs)].end
    return [word for word in question.words if word.span.start >= end]


def names_noun(sentence: str, question: Question) -> bool:
    """Tell whether a sentence has the noun for what is called so, a verb of naming and a name."""
    if question.language == "en" or (noun := find_named_noun(question)) is None:
        return False
    tokens = tokenize(sentence, question.language)
    if all(token.term != noun.term for token in tokens):
        return False
    verbs = find_naming_verbs(tokens, question.language)
    return bool(verbs) and holds_new_name_in_language(sentence, question)


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
