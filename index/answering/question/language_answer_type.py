"""Answer type of a question in a language other than English, by the tables of that language.

Pure but for the tables. Question words and phrases are looked for in the text itself, because in
some languages no space stands between them and the next word.
"""

import re
from collections.abc import Sequence
from functools import cache

from index.analysis import Token, is_function_term
from index.answering.question.answer_type import AnswerType, QuestionClass
from index.languages import find_language
from index.types import Span

_UNSPACED = frozenset({"zh", "ja", "ko", "th"})
"""Languages in which a phrase may stand inside a run of letters."""

_MAX_NOUN_DISTANCE = 3
"""Tokens after a question word among which the noun is looked for that names the answer type."""


def classify_in_language(text: str, tokens: Sequence[Token], language: str) -> QuestionClass:
    """Classify a question in a language that has a table.

    Of several phrases that ask, the first decides, and of those that begin together the longest.
    """
    words = find_language(language).question_words
    found = [(Span(*match.span()), match[0]) for match in _phrases(language).finditer(text.lower())]
    asking = {
        place
        for place, token in enumerate(tokens)
        if token.word in words
        or any(span.start <= token.start and token.end <= span.end for span, _ in found)
    }
    answer_type = _find_type(tokens, found, asking, language)
    counted = None
    if found and answer_type in (AnswerType.HOW_MANY, AnswerType.HOW_MUCH):
        counted = _find_counted_noun(tokens, found[0][0].end)
    return QuestionClass(answer_type, frozenset(asking), counted)


def _find_type(
    tokens: Sequence[Token],
    found: Sequence[tuple[Span, str]],
    asking: set[int],
    language: str,
) -> AnswerType:
    table = find_language(language)
    by_noun = _find_type_by_noun(tokens, asking, language)
    if by_noun is not None:
        return by_noun
    if found:
        return AnswerType(table.question_types[" ".join(found[0][1].split())])
    if tokens and tokens[0].word in table.yes_no_openers and not asking:
        return AnswerType.YES_NO
    return AnswerType.OTHER


def _find_type_by_noun(
    tokens: Sequence[Token], asking: set[int], language: str
) -> AnswerType | None:
    """Return the type that a noun after the first question word names: "in welchem Jahr"."""
    nouns = find_language(language).type_nouns
    first = min(asking, default=None)
    if first is None:
        return None
    for token in tokens[first + 1 : first + 1 + _MAX_NOUN_DISTANCE]:
        if token.word in nouns:
            return AnswerType(nouns[token.word])
        if not is_function_term(token.term):
            return None
    return None


def _find_counted_noun(tokens: Sequence[Token], start: int) -> int | None:
    """Return the place of the first content word that starts at or after an offset."""
    for place, token in enumerate(tokens):
        if token.start >= start and not is_function_term(token.term):
            return place
    return None


@cache
def _phrases(language: str) -> re.Pattern[str]:
    """Return the pattern of a language's phrases that ask, the longest first."""
    phrases = sorted(find_language(language).question_types, key=lambda phrase: -len(phrase))
    alternatives = "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in phrases)
    if language in _UNSPACED:
        return re.compile(alternatives)
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)")
