"""A definition of the very thing that is asked for goes before what else is said of it. Pure.

"What is a crate?" is answered by "A crate is the smallest amount of code", not by "The crate
version is a hash", which defines another thing, nor by "A crate is compiled once".
"""

from collections.abc import Sequence

from index.analysis import extract_words_and_terms
from index.answering.features import Candidate, compute_largest_idf
from index.answering.question import AnswerType, Question
from index.collection import Collection

NUM_READ = 48
"""Best candidates whose sentences are read: a definition may say little else of the question."""

DEFINES_EXACTLY = "defines exactly"
MOST_BEHIND = 1.0
"""Of the largest idf, how far behind the first sentence a definition may be that goes before it."""

MAX_SUBJECT = 3
"""Content words of a thing that is asked for; a longer question asks for more than what it is."""

_MAX_LENGTH = 160
_MAX_BEFORE = 2
_MAX_APPOSITION = 6
_BEFORE = frozenset({"a", "an", "the", "every", "each", "any", "term", "word", "name"})
_IS = frozenset({"is", "are", "was", "were"})
_SAYS = frozenset({"refers", "refer", "means", "mean", "stands", "stand", "denotes", "describes"})
_OPENS_NOUN = frozenset(
    {
        *("a", "an", "the", "one", "any", "some", "another", "how", "when", "what", "where"),
        *("simply", "just", "basically", "essentially", "like", "similar", "short", "defined"),
        *("something", "anything", "those", "your", "our"),
    }
)
_NO_NOUN = ("ed", "ing", "ly")


def prefer_definitions(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates with a definition first where it is asked in English what a thing is.

    It is the best one that defines that thing, and gets as much as it lacks; where it is the first
    already, nothing changes.
    """
    subject = [each.term for each in question.words if each.content]
    is_asked = question.answer_type is AnswerType.DEFINITION and question.language == "en"
    if not is_asked or not 0 < len(subject) <= MAX_SUBJECT or len(candidates) < 2:
        return candidates
    idf = compute_largest_idf(collection.sentences, question.language_share)
    best = candidates[0].score
    read = [each for each in candidates[:NUM_READ] if best - each.score <= MOST_BEHIND * idf]
    passages = collection.passages([each.sentence for each in read])
    for place, (each, passage) in enumerate(zip(read, passages, strict=True)):
        if defines(passage.masked_text, subject):
            if not place:
                return candidates
            first = each.with_extra(DEFINES_EXACTLY, best - each.score)
            return [first, *candidates[:place], *candidates[place + 1 :]]
    return candidates


def defines(text: str, subject: Sequence[str]) -> bool:
    """Tell whether a sentence opens with a thing and says what it is, in a noun.

    `subject` are the terms of the thing, in their order. A determiner or its owner may stand before
    it ("Rust's closures"), and another name of it behind it ("A struct, or structure, is a").
    """
    words = extract_words_and_terms(text[:_MAX_LENGTH])
    end = _find_end_of_subject(text, words, subject)
    behind = [word for word, _ in words[end : end + _MAX_APPOSITION + 2]] if end else []
    if behind and behind[0] not in _IS | _SAYS and _has_apposition(text, words[end - 1][0]):
        behind = behind[next((at for at, word in enumerate(behind) if word in _IS), 0) :]
    if len(behind) < 2 or behind[0] not in _IS:
        return bool(behind) and behind[0] in _SAYS
    is_word = behind[1].isalpha() and not behind[1].endswith(_NO_NOUN)
    return behind[1] in _OPENS_NOUN or (behind[0] in {"are", "were"} and is_word)


def _find_end_of_subject(
    text: str, words: Sequence[tuple[str, str]], subject: Sequence[str]
) -> int:
    """Return the place behind the thing that a sentence opens with, 0 if that is another one."""
    for start in range(_MAX_BEFORE + 1):
        end = start + len(subject)
        if [term for _, term in words[start:end]] == list(subject):
            before = {word for word, _ in words[:start]} - _BEFORE
            is_owned = len(before) == 1 and text[:_MAX_LENGTH].lower().startswith(
                tuple(f"{each}{mark}s " for each in before for mark in ("'", "’"))
            )
            return end if not before or is_owned else 0
    return 0


def _has_apposition(text: str, word: str) -> bool:
    """Tell whether a comma or a bracket stands behind the first place of a word."""
    return text.lower().partition(word)[2].lstrip()[:1] in {",", "("}
