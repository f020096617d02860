"""Answer type of a question in a language other than English, by the tables of that language.

Pure but for the tables. Question words and phrases are looked for in the text itself, because in
some languages no space stands between them and the next word.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from index.analysis import (
    Token,
    extract_terms,
    is_function_term,
    tokenize,
    unify_letters,
)
from index.answering.question.answer_type import AnswerType, QuestionClass
from index.answering.question.expected_expressions import find_expression_terms
from index.languages import find_language
from index.types import Span

_UNSPACED = frozenset({"zh", "ja", "ko", "th"})
"""Languages in which a phrase may stand inside a run of letters."""

_IN_TRIGRAMS = frozenset({"th"})
"""Languages whose tokens are triples of letters, which reach from one word into the next."""

_OFTEN_WITHOUT_ACCENTS = frozenset({"el"})
"""Languages in letters of their own that are often typed without accents."""

_QUANTITIES = frozenset({AnswerType.HOW_MANY, AnswerType.HOW_MUCH})

_CERTAIN = frozenset({AnswerType.WHEN, AnswerType.WHERE, AnswerType.WHY})
"""Types of question words that no noun behind them changes."""

_NAMED = frozenset({AnswerType.WHO, AnswerType.WHERE})

_INDEFINITE = "(?:нибудь|небудь|то|либо)"
"""What makes a question word mean anybody or anything ("кто-нибудь"), so that it does not ask."""

_INDEFINITE_WORD = re.compile(rf"\w+-{_INDEFINITE}(?!\w)", re.IGNORECASE)

_MAX_NOUN_DISTANCE = 3
"""Tokens after a question word among which the noun is looked for that names the answer type."""


def classify_in_language(text: str, tokens: Sequence[Token], language: str) -> QuestionClass:
    """Classify a question in a language that has a table.

    Of several phrases that ask, the first decides, and of those that begin together the longest.
    """
    words, terms = find_language(language).question_words, _question_terms(language)
    found = _find_phrases(text.lower(), language)
    asking = {
        place
        for place, token in enumerate(tokens)
        if token.term in terms
        or token.term in words
        or token.word in words
        or any(span.start <= token.start and token.end <= span.end for span, _ in found)
    }
    asking -= _find_indefinite(tokens, text)
    if language in _IN_TRIGRAMS:
        asking |= _find_overlapping(tokens, text, words)
    answer_type = _find_type(tokens, found, asking, language)
    if answer_type is AnswerType.OTHER and not (asking or found) and _is_marked(text, language):
        answer_type = AnswerType.YES_NO
    if answer_type is AnswerType.HOW:
        naming = find_naming_verbs(tokens, language)
        answer_type = AnswerType.OTHER if naming else answer_type
        asking |= naming
    if answer_type in _QUANTITIES and _asks_duration(tokens, language):
        answer_type = AnswerType.HOW_LONG
    counted = None
    if found and answer_type in (AnswerType.HOW_MANY, AnswerType.HOW_MUCH):
        counted = _find_counted_noun(tokens, found[0][0].end)
    return QuestionClass(answer_type, frozenset(asking), counted)


def _find_phrases(text: str, language: str) -> list[tuple[Span, str]]:
    """Return the phrases that ask, with their spans; also those typed without any accent."""
    pattern = _phrases(language)
    text = unify_letters(text, language)
    found = [(Span(*match.span()), match[0]) for match in pattern.finditer(text)]
    if found or (not text.isascii() and language not in _OFTEN_WITHOUT_ACCENTS):
        return found
    bare = {_drop_accents(phrase): phrase for phrase in _types_of_phrases(language)}
    return [
        (Span(*match.span()), bare[" ".join(match[0].split())])
        for match in _phrases(language, has_accents=False).finditer(_drop_accents(text))
    ]


def _find_indefinite(tokens: Sequence[Token], text: str) -> set[int]:
    """Return the places of the tokens of words for anybody or anything."""
    spans = [match.span() for match in _INDEFINITE_WORD.finditer(text)]
    return {
        place
        for place, token in enumerate(tokens)
        if any(start <= token.start and token.end <= end for start, end in spans)
    }


def _is_marked(text: str, language: str) -> bool:
    """Tell whether a mark alone makes a text a question: "il y a un parking ?"."""
    return language not in _UNSPACED and text.rstrip().endswith("?")


def _find_overlapping(tokens: Sequence[Token], text: str, words: Iterable[str]) -> set[int]:
    """Return the places of the tokens that share a letter with one of some words in the text."""
    pattern = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    spans = [match.span() for match in re.finditer(pattern, text)]
    return {
        place
        for place, token in enumerate(tokens)
        if any(token.start < end and start < token.end for start, end in spans)
    }


def _drop_accents(text: str) -> str:
    """Return a text of the same length without the accents of its letters."""
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in text)


@cache
def _question_terms(language: str) -> frozenset[str]:
    """Return the terms of the question words that are one token each."""
    terms = (extract_terms(word, language) for word in find_language(language).question_words)
    return frozenset(found[0] for found in terms if len(found) == 1)


def _find_type(
    tokens: Sequence[Token],
    found: Sequence[tuple[Span, str]],
    asking: set[int],
    language: str,
) -> AnswerType:
    table = find_language(language)
    by_noun = _find_type_by_noun(tokens, asking, language)
    types = _types_of_phrases(language)
    asked = types[" ".join(found[0][1].split())] if found else None
    opens_before = found and any(tokens[at].start < found[0][0].start for at in asking)
    is_certain = asked in _CERTAIN and not opens_before
    is_certain |= asked is AnswerType.HOW_OLD  # "quanti anni ha" has the noun for a date
    if by_noun is not None and not is_certain and not (asked in _QUANTITIES and by_noun in _NAMED):
        return by_noun  # "how many persons" asks for no person, "quand a lieu" for no place
    if found and _opens_with_other(tokens, asking, found[0][0].start):
        return AnswerType.OTHER
    if found:
        return types[" ".join(found[0][1].split())]
    if tokens and tokens[0].word in table.yes_no_openers and not asking:
        return AnswerType.YES_NO
    return AnswerType.OTHER


def _opens_with_other(tokens: Sequence[Token], asking: set[int], start: int) -> bool:
    """Tell whether another question word opens: in "what happens when" the "when" does not ask."""
    first = min(asking, default=None)
    return first is not None and first <= 1 and tokens[first].end <= start


def _find_type_by_noun(
    tokens: Sequence[Token], asking: set[int], language: str
) -> AnswerType | None:
    """Return the type that a noun after the first question word names: "in welchem Jahr"."""
    nouns = find_language(language).type_nouns
    first = min(asking, default=None)
    if first is None:
        return None
    table = find_language(language)
    kinds = find_expression_terms(language) if table.inflects_names else table.expression_words
    for token in tokens[first + 1 : first + 1 + _MAX_NOUN_DISTANCE]:
        if token.word in nouns:
            return AnswerType(nouns[token.word])
        if "measure" in (kinds.get(token.term), kinds.get(token.word)):
            return AnswerType.HOW_MUCH  # "welche Höhe"
        if not is_function_term(token.term):
            return None
    return None


def _find_counted_noun(tokens: Sequence[Token], start: int) -> int | None:
    """Return the place of the first content word that starts at or after an offset."""
    for place, token in enumerate(tokens):
        if token.start >= start and not is_function_term(token.term):
            return place
    return None


def find_naming_verbs(tokens: Sequence[Token], language: str) -> set[int]:
    """Return the places of verbs that say what something is called: "wie heißt der Fluss"."""
    verbs = _naming_verbs(language)
    words = (unify_letters(token.word, language) for token in tokens)
    return {place for place, word in enumerate(words) if word in verbs}


def _asks_duration(tokens: Sequence[Token], language: str) -> bool:
    """Tell whether a question has a verb of lasting and none of costs: "ile trwa kurs"."""
    by_term, by_word = find_expression_terms(language), find_language(language).expression_words
    kinds = {by_word.get(token.word, by_term.get(token.term)) for token in tokens}
    return "duration" in kinds and "money" not in kinds


@cache
def _naming_verbs(language: str) -> frozenset[str]:
    written = find_language(language).naming_verbs
    tokens = (token for verb in written for token in tokenize(verb, language))
    return frozenset(unify_letters(token.word, language) for token in tokens)


@cache
def _types_of_phrases(language: str) -> Mapping[str, AnswerType]:
    """Return the answer type of each phrase that asks, in the letters that count."""
    written = find_language(language).question_types
    return {unify_letters(phrase, language): AnswerType(of) for phrase, of in written.items()}


@cache
def _phrases(language: str, *, has_accents: bool = True) -> re.Pattern[str]:
    """Return the pattern of a language's phrases that ask, the longest first."""
    written = _types_of_phrases(language)
    known = written if has_accents else map(_drop_accents, written)
    phrases = sorted(known, key=lambda phrase: -len(phrase))
    alternatives = "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in phrases)
    if language in _UNSPACED:
        return re.compile(alternatives)
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!-{_INDEFINITE}|\w)")
