"""Things that no source has, in languages other than English. Pure.

Nothing answers "Gibt es eine Sauna" where no article speaks of one, nor how many plots the
"Verein Morgenrot" has where only another club is known.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from index.answering.question import AnswerType, Question, Word
from index.languages import find_language

_THERE_IS: Mapping[str, str] = {
    "de": r"gibt(?:'s| es|s)?|habt ihr|haben sie",
    "nl": r"is er|zijn er|hebben jullie",
    "es": r"hay|existen?|tienen|tenéis",
    "pt": r"há|existem?|tem|têm",
    "it": r"c['’]è|ci sono|esistono?|avete",
    "fr": r"y a-t-il|il y a|est-ce qu['’]il y a|existe-t-il|avez-vous",
    "ru": r"есть(?: ли)?|а есть|имеется ли|бывает ли|бывают ли",
    "uk": r"чи є|є",
    "pl": r"czy jest|czy są|jest|są|czy macie|czy(?= (?:w|we|na|przy|u)\b[^?]*? (?:jest|są) )",
}
"""How a language asks whether there is something, at the start of a question."""

_WITH_ARTICLE = frozenset(["im", "am", "vom", "zum", "zur", "beim"])
"""Prepositions that have the article of the noun behind them."""

_QUOTED = re.compile(r"[«„“\"]([^«»„“”\"]+)[»“”\"]")


@lru_cache(maxsize=4)  # several sentences are compared with one question
def names_unknown_thing(question: Question) -> bool:
    """Tell whether a name of no source stands right behind the noun for what it names.

    Where all nouns have a capital, nothing else shows that it is a name.
    """
    language = find_language(question.language)
    quoted = [match.span(1) for match in _QUOTED.finditer(question.text)]
    if any(_is_all_unknown(question, start, end) for start, end in quoted):
        return True
    if not language.capitalises_nouns:
        return False
    words = question.words
    units = language.measures | language.periods | language.currencies
    openers = language.articles | _WITH_ARTICLE
    return any(
        before.text.lower() in openers
        and one.content
        and one.text[0].isupper()
        and one.id >= 0
        and one.text.lower() not in units
        and _is_unknown(question, other)
        and other.text[0].isupper()
        and question.text[one.span.end : other.span.start] == " "
        for before, one, other in zip(words, words[1:], words[2:], strict=False)
    )


def _is_all_unknown(question: Question, start: int, end: int) -> bool:
    words = [word for word in question.words if start <= word.span.start and word.span.end <= end]
    return bool(words) and all(_is_unknown(question, word) for word in words)


def _is_unknown(question: Question, word: Word) -> bool:
    is_new = word.content and word.id < 0 and word.term not in question.expansions
    return is_new and not word.asking and not any(map(str.isdigit, word.text))


@lru_cache(maxsize=4)
def find_wanted_thing(question: Question) -> Word | None:
    """Return the noun for that of which it is asked whether there is one, None otherwise."""
    is_open = question.answer_type in {AnswerType.YES_NO, AnswerType.OTHER}
    if not is_open or question.language not in _THERE_IS:
        return None
    opening = re.match(rf"\W*(?:{_THERE_IS[question.language]})(?!\w)", question.text.lower())
    if not opening:
        return None
    behind = [word for word in question.words if word.span.start >= opening.end()]
    return _find_thing(behind, question.language)


def _find_thing(words: list[Word], language: str) -> Word | None:
    """Return the first noun that stands behind no preposition: "im Waldbad eine *Sauna*"."""
    table = find_language(language)
    in_place = has_place = False
    for word in words:
        text = word.text.lower()
        if text in table.prepositions:
            in_place, has_place = True, False
        elif not word.content:
            in_place = in_place and not has_place
        elif in_place and not (has_place and not table.articles):
            has_place = True
        elif not table.capitalises_nouns or word.text[0].isupper():
            return word
    return None
