"""Deeds that only verbs such as get name: "how did they get in" has no word for what is asked.

Pure. A sentence answers only if it has the verb with its particle; "she will get the reward" has
the verb alone. English questions alone.
"""

from collections.abc import Mapping

from index.analysis import tokenize
from index.answering.features import Candidate
from index.answering.lexical import UNMISSED
from index.answering.other_facts.asked_object import PARTICLES
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.said_words import list_forms
from index.answering.question import PRONOUNS, Question, list_lowered
from index.collection import Collection

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


LIGHT_RULES: Mapping[str, FactRule] = {
    "only a light deed is asked": FactRule(_asks_light_deed, _lacks_light_deed, opening=OPENERS),
}
"""Rules by name, as those of `other_fact.py`."""
