"""People who are spoken of and not named: "walk with a guide" does not say who the guide is. Pure.

English questions alone.
"""

from collections.abc import Mapping
from functools import lru_cache

from index.analysis import STOP_TERMS, tokenize
from index.answering.features import Candidate
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.said_words import list_forms
from index.answering.other_facts.short_questions.asked_parts import is_short
from index.answering.other_facts.short_questions.surroundings import Around
from index.answering.question import DETERMINERS, AnswerType, Question, Word, list_lowered
from index.collection import Collection
from index.expressions import SentenceFlag, find_names
from index.languages import ENGLISH

_BE = frozenset({"is", "are", "was", "were", "be"})
_WITHIN = frozenset({"at", "behind", "in", "on"})
_TELLING = _BE | {"by", "became", "called", "named"}


@lru_cache(maxsize=4)  # once for the ranking and the gate
def find_unnamed(question: Question) -> Word | None:
    """Return the last word of "who is the *guide*" or "who is on the *committee*", or None."""
    words, texts = question.words, list_lowered(question)
    if question.answer_type is not AnswerType.WHO or not is_short(question) or len(words) < 4:
        return None
    at = 3 if texts[2] in _WITHIN else 2
    if texts[0] != "who" or texts[1] not in _BE or texts[at] not in ENGLISH.articles | DETERMINERS:
        return None
    content = [word for word in words if word.content]
    is_last = bool(content) and content[-1] is words[-1] and len(content) == 1
    return content[0] if is_last and content[0].text.islower() else None


def names_nobody(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence only mentions such people: with no name, nor what they are."""
    asked = find_unnamed(question)
    if asked is None:
        return False
    tokens = tokenize(text)
    forms = list_forms(asked)
    places = [at for at, token in enumerate(tokens) if token.term in forms]
    if not places:
        return False
    following = (tokens[at + 1].word if at + 1 < len(tokens) else "" for at in places)
    if any(word in _TELLING for word in following) or ":" in text:
        return False
    people = ENGLISH.person_nouns - {asked.text.lower()}
    if any(token.word in people and token.term not in forms for token in tokens):
        return False
    around = f"{Around(collection, candidate).subject} {text}"
    known = STOP_TERMS | {asked.term}
    days = {*ENGLISH.weekdays, *ENGLISH.months}
    return not any(
        not name.kind & SentenceFlag.PLACE
        and any(
            token.term not in known and token.word.removesuffix("s") not in days
            for token in tokenize(around[slice(*name.core)])
        )
        for name in find_names(around)
    )


UNNAMED_RULES: Mapping[str, FactRule] = {
    "nobody is named": FactRule(find_unnamed, names_nobody, opening={"who"}),
}
"""Rules by name, as those of `rules.py`."""
