"""Short questions about a role, which has to be said, and whose it is. Pure."""

from index.analysis import STOP_TERMS, tokenize
from index.answering.features import Candidate
from index.answering.other_facts.said_words import is_unknown, list_forms
from index.answering.other_facts.short_questions.asked_parts import find_parts
from index.answering.other_facts.short_questions.surroundings import is_of, is_said
from index.answering.question import Question, Word
from index.collection import Collection


def leaves_role(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether the role that is asked for is not said, or that of something else is."""
    parts = find_parts(question)
    if parts.role is None:
        return False
    if not is_said(collection, question, candidate, parts.role, text):
        return True
    if any(not is_said(collection, question, candidate, word, text) for word in parts.ranks):
        return True
    lacking = [word for word in parts.owners if not is_of(collection, question, candidate, word)]
    start = parts.role.span.start
    if any(not is_unknown(question, word) or word.span.start > start for word in lacking):
        return True
    return bool(lacking) and _has_other_owner(text, parts.role)


def _has_other_owner(text: str, role: Word) -> bool:
    """Tell whether a sentence says whose a role is: "football coach", "coach of the juniors".

    Else a word that no source has may be true of it: "who is the Danish judge".
    """
    forms = list_forms(role)
    tokens = tokenize(text)
    places = [at for at, token in enumerate(tokens) if token.term in forms]
    if not places:
        return True
    before = (tokens[at - 1] for at in places if at)
    behind = (tokens[at + 1].word for at in places if at + 1 < len(tokens))
    return any(each.term not in STOP_TERMS for each in before) or any(
        each in {"of", "for"} for each in behind
    )
