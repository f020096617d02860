"""Deeds that only verbs such as get name: "how did they get in" has no word for what is asked.

Pure. A sentence answers only if it has the verb with its particle; "she will get the reward" has
the verb alone. English questions alone.
"""

from collections.abc import Mapping
from functools import lru_cache
from itertools import takewhile

from index.analysis import tokenize
from index.answering.features import Candidate, has_pronoun_object
from index.answering.lexical import LIGHT_VERBS, UNMISSED
from index.answering.other_facts.asked_object import PARTICLES
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.said_words import PEOPLE, list_forms
from index.answering.other_facts.short_questions import is_of
from index.answering.question import PRONOUNS, AnswerType, Question, Word, list_lowered
from index.collection import Collection
from index.languages import ENGLISH

MAX_BETWEEN = 2
"""Words between the verb and its particle: "got herself out"."""

OPENERS = frozenset({"how", "why"})


def _asks_light_deed(question: Question) -> bool:
    """Tell whether it is asked how or why somebody did what only light verbs tell."""
    texts = list_lowered(question)
    if question.language != "en" or len(texts) < 4 or texts[1] != "did":
        return False
    content = [word.term for word in question.words if word.content]
    return texts[2] in PRONOUNS and bool(content) and UNMISSED.issuperset(content)


def _lacks_light_deed(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    """Tell whether a sentence has not the verb with all of its particles."""
    particles = PARTICLES.intersection(list_lowered(question))
    forms = {form for word in question.words if word.content for form in list_forms(word)}
    tokens = tokenize(text)
    behind = [
        {token.word for token in tokens[at + 1 : at + 2 + MAX_BETWEEN]}
        for at, token in enumerate(tokens)
        if token.term in forms
    ]
    return not particles or not any(particles <= words for words in behind)


@lru_cache(maxsize=4)  # once for the ranking and the gate
def _find_object_of_light(question: Question) -> Word | None:
    """Return what somebody got or took: "who *got* the last *goal*", None for another question.

    That some source has: else another word may say it.
    """
    texts = list_lowered(question)
    if question.language != "en" or len(texts) < 4 or question.words[1].term not in LIGHT_VERBS:
        return None
    at = 2 + (texts[2] in ENGLISH.articles)
    found = [*takewhile(lambda word: word.content and not word.name, question.words[at:])]
    is_noun = at == 3 and bool(found) and found[-1].id >= 0
    return found[-1] if is_noun and found[-1].term not in UNMISSED | PEOPLE else None


def _leaves_object(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence, and what stands over it, leaves out what somebody got.

    It may be "it".
    """
    thing = _find_object_of_light(question)
    if thing is None or has_pronoun_object(text):
        return False
    return not is_of(collection, question, candidate, thing, near=True)


LIGHT_RULES: Mapping[str, FactRule] = {
    "only a light deed is asked": FactRule(_asks_light_deed, _lacks_light_deed, opening=OPENERS),
    "the object of a light deed": FactRule(
        _find_object_of_light, _leaves_object, opening={"who"}, types={AnswerType.WHO}
    ),
}
"""Rules by name, as those of `other_fact.py`."""
