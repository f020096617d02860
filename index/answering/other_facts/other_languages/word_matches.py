"""What says a word of a question in another language, and where it is looked for. Pure."""

from collections.abc import Iterable, Sequence

from index.analysis import extract_terms
from index.answering.features import Candidate, find_subject_sentence
from index.answering.lexical import says_same
from index.answering.page_questions import find_question_over
from index.answering.question import Question, Word
from index.answering.ranking import has_related
from index.collection import Collection
from index.languages import find_language

_MIN_STEM = 3
"""Letters that two forms of one word have in common, where words have many endings."""
_MIN_PART = 4
"""Letters of a word that may be part of a compound."""


def read_before(collection: Collection, candidate: Candidate) -> Sequence[str]:
    """Return the texts that a sentence goes on from: its subject's, and the question over it."""
    found = [*find_question_over(collection, candidate.sentence)]
    before = find_subject_sentence(collection, candidate.sentence, candidate.paragraph)
    found += [before] if before >= 0 else []
    return [each.masked_text for each in collection.passages(found)]


def says_word(question: Question, word: Word, text: str) -> bool:
    """Tell whether a text says a word, another one for it, one of its root or a compound of it."""
    terms = {*extract_terms(text, question.language)}
    if word.term in terms or has_related(word.term, terms):
        return True
    if says_same(word.term, text, question.language):
        return True
    table = find_language(question.language)
    if table.inflects_names and _has_other_form(word.term, terms):
        return True
    if not table.joins_nouns:
        return False
    parts = (term for term in terms if len(term) >= _MIN_PART)  # "Baumarten" are "Arten"
    return (len(word.term) >= _MIN_PART and word.term in text.lower()) or any(
        word.term.endswith(part) for part in parts
    )


def _has_other_form(term: str, others: Iterable[str]) -> bool:
    """Tell whether one of some terms begins with a term, or the term with it: "maa", "maata"."""
    return any(
        min(len(term), len(other)) >= _MIN_STEM
        and (other.startswith(term) or term.startswith(other))
        for other in others
    )
