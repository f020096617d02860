"""Prices that are asked of a thing that no source has, in languages other than English. Pure.

"Was kostet der Parkplatz am Bad" is not answered by what the bath costs.
"""

from functools import lru_cache

from index.answering.question import Question, asks_price_in_language, find_expression_terms

_THING_LAST = frozenset({"hi", "ja", "ko", "th", "tr", "vi", "zh"})
"""Languages in which what has the price is not the first thing that such a question names."""


@lru_cache(maxsize=4)  # several sentences are compared with one question
def asks_price_of_unknown(question: Question) -> bool:
    """Tell whether the price is asked of a thing that no source has, by a word or another for it.

    The thing is named first, and where it was bought or for what stands behind it. In languages
    that put it elsewhere, no source may have any word of the question.
    """
    if not question.missing or not asks_price_in_language(question):
        return False
    kinds, unknown = find_expression_terms(question.language), set(question.missing)
    things = [word for word in question.words if word.content and word.term not in kinds]
    named = things if question.language in _THING_LAST else things[:1]
    return bool(things) and all(
        word.text in unknown and word.term not in question.expansions for word in named
    )
