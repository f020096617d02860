"""Which content words of a question no source has, and an answer would need to have. Pure."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from index.analysis import extract_terms, is_function_term
from index.answering.lexical import FILLERS, find_unmissed
from index.answering.question.expected_expressions import find_expression_terms
from index.answering.question.question import Expansions, Word
from index.languages import ENGLISH, detect_language

_KIND_OPENERS = frozenset({"what", "which", "what's", "many"})
_KIND_NOUNS = frozenset({"time", "day", "date", "year", "month", "hour", "people", "persons"}) | {
    *("kind", "kinds", "type", "types", "sort", "sorts", "number", "percentage", "amount"),
    *("place", "person", "reason", "age"),
}
_PHONES = frozenset({"phone", "telephone", "mobile", "fax"})


def _only_asks(before: str, word: str) -> bool:
    """Tell whether a word names the kind of answer: how *long*, what *time*, the *name* of.

    No source needs to have such a word.
    """
    if before == "how" or word == "name" or (before in _PHONES and word == "number"):
        return True
    return word in _KIND_NOUNS and before in _KIND_OPENERS


def _relates(word: Word, language: str) -> bool:
    """Tell whether a word only relates others, as "since" does in "since which version"."""
    return language == "en" and word.text.lower() in ENGLISH.prepositions


@cache
def _terms_said_otherwise(language: str) -> frozenset[str]:
    """Return the terms that a sentence need not have: a price says "costs", nothing "is there"."""
    if language != "en":
        return find_unmissed(language) | frozenset(find_expression_terms(language))
    terms = {term for word in ENGLISH.framing_words for term in extract_terms(word)}
    return frozenset({*terms, *extract_terms("cost costs"), *FILLERS})


def find_missing_words(
    text: str, words: Sequence[Word], expansions: Expansions, language: str
) -> tuple[str, ...]:
    """Return the content words that no source has, as typed, each once.

    A hyphenated word is not missing where some source has a part of it; a part that none has is.
    Small words of the language that the question seems to be in never are.
    """
    missing: dict[str, None] = {}
    for before, word in pairwise([None, *words]):
        if word is None or not word.content or word.id >= 0 or word.term in expansions:
            continue
        if before is not None and _only_asks(before.text.lower(), word.text.lower()):
            continue
        if word.term in _terms_said_otherwise(language) or _relates(word, language):
            continue
        parts = (other.span for other in words if other.id >= 0)
        if not any(word.span.start <= part.start and part.end <= word.span.end for part in parts):
            missing[word.text] = None
    if missing and (own := detect_language(text)) != language:
        own_words = _terms_said_otherwise(own)
        terms = {each: extract_terms(each, own)[0] for each in missing}
        return tuple(
            each
            for each, term in terms.items()
            if not is_function_term(term) and term not in own_words
        )
    return tuple(missing)
