"""One's own thing, which is none of the makers' or the club's: "delete a *factory* patch". Pure.

English questions alone.
"""

from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise

from index.analysis import STOP_TERMS, tokenize
from index.answering.features import Candidate
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.short_questions.asked_parts import is_short
from index.answering.page_questions import find_question_over
from index.answering.question import Question, Word
from index.collection import Collection

_OWN = frozenset({"own"})
_ONES_OWN = _OWN | {"custom", "personal", "private", "user", "users", "user's"}


@lru_cache(maxsize=4)  # once for the ranking and the gate
def find_own(question: Question) -> Word | None:
    """Return the thing of "my own *patch*", None for any other question."""
    if not is_short(question):
        return None
    pairs = pairwise(question.words)
    return next((w for own, w in pairs if own.text.lower() in _OWN and w.content), None)


def is_of_others(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether the question over a sentence asks about the thing only as one of some kind."""
    thing = find_own(question)
    if thing is None:
        return False
    over = collection.passages([*find_question_over(collection, candidate.sentence)])
    tokens = [tokenize(passage.masked_text) for passage in over]
    words = {token.word for each in (*tokens, tokenize(text)) for token in each}
    if not _ONES_OWN.isdisjoint(words):
        return False
    asked = {word.term for word in question.words}
    before = [one for each in tokens for one, noun in pairwise(each) if noun.term == thing.term]
    return bool(before) and all(one.term not in STOP_TERMS | asked for one in before)


OWN_RULES: Mapping[str, FactRule] = {
    "a thing of others": FactRule(find_own, is_of_others, _OWN),
}
"""Rules by name, as those of `rules.py`."""
