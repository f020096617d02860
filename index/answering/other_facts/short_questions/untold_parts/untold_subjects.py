"""Short questions about a thing, of which a word has to stand in or near a sentence. Pure."""

from index.answering.features import Candidate
from index.answering.other_facts.said_words import gives_asked_reason, is_unknown
from index.answering.other_facts.short_questions.asked_parts import (
    find_opening,
    find_parts,
    find_subject,
)
from index.answering.other_facts.short_questions.surroundings import is_of, is_said
from index.answering.other_facts.short_questions.untold_parts.untold_deeds import is_verb_of
from index.answering.question import Question, Word
from index.collection import Collection
from index.languages import is_common_word


def has_subject(question: Question) -> bool:
    """Tell whether a thing is asked about by a verb, or in words of no source."""
    subject = find_subject(question)
    if not subject:
        return False
    has_deed = (find_parts(question).deed or find_opening(question)) is not None
    return has_deed or any(is_unknown(question, word) for word in subject)


def _names_thing(word: Word) -> bool:
    """Tell whether an English word may name a thing: "stepping" and "evacuated" tell of one."""
    lowered = word.text.lower().removesuffix("'s")
    return is_common_word(lowered) and not lowered.endswith(("ing", "ed"))


def leaves_subject(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a word for what is asked about is in no source, and nothing near it says it.

    What stands beside the verb that is asked about must be the asked thing in any case.
    """
    subject = find_subject(question)
    unknown = [word for word in subject if is_unknown(question, word) and _names_thing(word)]
    if unknown and any(is_of(collection, question, candidate, word) for word in subject[-1:]):
        unknown = []  # "the tennis final" is told as the final
    if unknown and gives_asked_reason(question, text):
        return False
    if any(not is_of(collection, question, candidate, word) for word in unknown):
        return not all(is_said(collection, question, candidate, word, text) for word in unknown)
    deed = find_parts(question).deed or find_opening(question)
    if deed is None or not subject or not is_verb_of(text, deed):
        return False
    return not any(is_of(collection, question, candidate, word, near=True) for word in subject)
