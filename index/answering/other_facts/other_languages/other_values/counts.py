"""Counts of other things, in languages other than English. Pure but for the tables.

"L'association du moulin compte 120 membres" does not say how many mills there are.
"""

from collections.abc import Sequence
from functools import cache

from index.analysis import Token, is_function_term, tokenize
from index.answering.question import AnswerType, Question, Word, find_expression_terms
from index.languages import Language, find_language, word_set

_UNSPACED = frozenset({"zh", "ja", "ko", "th"})
"""Languages in which the noun that is counted is not told from its measure word."""

NOUN_BEHIND = frozenset({"de", "nl", "es", "pt", "it", "fr", "ru", "uk", "pl"})
"""Languages that put the noun that is counted right behind "how many"."""

_OFTEN = word_set(
    """oft häufig vaak veces vezes volte fois часто раз разів разу często razy öfter
    cada"""
)
"""Words by which a question asks how often, and of what no noun is counted."""

_NUM_BEHIND = 3
_NUM_BEFORE = 1
"""Words behind and before a number among which the noun stands that it counts."""


def counts_other_noun(sentence: str, question: Question) -> bool:
    """Tell whether things are to be counted, and all numbers of a sentence count other nouns.

    The sentence names the things, too, but beside no number.
    """
    noun = find_counted(question)
    if noun is None or question.language not in NOUN_BEHIND:
        return False
    tokens = [*tokenize(sentence, question.language)]
    places = [at for at, token in enumerate(tokens) if token.term == noun.term]
    numbers = [at for at, token in enumerate(tokens) if _is_number(token, question.language)]
    if not places or not numbers:
        return False
    return all(_counts_another(tokens, at, places) for at in numbers)


def find_counted(question: Question) -> Word | None:
    """Return the noun for what a question wants counted, None where that is no thing."""
    noun = question.counted_noun
    if question.answer_type is not AnswerType.HOW_MANY or noun is None or not noun.content:
        return None
    language = find_language(question.language)
    if question.language in _UNSPACED or _is_unit(noun, language):
        return None
    asks_often = any(word.text.lower() in _OFTEN for word in question.words)
    if asks_often or (language.capitalises_nouns and noun.text.islower()):
        return None
    return None if noun.term in find_expression_terms(question.language) else noun


def _counts_another(tokens: Sequence[Token], at: int, places: Sequence[int]) -> bool:
    """Tell whether the number at a place has another noun behind it, and none of these near."""
    if any(-_NUM_BEFORE <= place - at <= _NUM_BEHIND for place in places):
        return False
    behind = tokens[at + 1 : at + 2]
    return bool(behind) and not is_function_term(behind[0].term)


def _is_number(token: Token, language: str) -> bool:
    return token.word[:1].isdecimal() or token.word in _list_numbers(language)


def _is_unit(noun: Word, language: Language) -> bool:
    text = noun.text.lower()
    return text in language.measures | language.periods | language.currencies


@cache
def _list_numbers(language: str) -> frozenset[str]:
    """Return the words for numbers from two on."""
    table = find_language(language)
    words = {*table.number_units[2:], *table.number_teens, *table.number_tens}
    return frozenset(words | set(table.number_scales)) - table.determiners - table.articles
