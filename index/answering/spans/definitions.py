"""Who is somebody, what is something? The phrase that says so right after its name.

Two patterns: an apposition ("Ida Berg, a baker on the quay, said …") and "is a …" or "was the …".
"""

from index.answering.question import BE, AnswerType, ClausePattern, Question, QuestionForm
from index.answering.spans.annotated_sentence import Reading
from index.answering.spans.token_classes import Has
from index.answering.spans.token_roles import Role
from index.languages import ENGLISH
from index.types import Span

MOST_WORDS = 12
_SPEECH = ENGLISH.speech_verbs
_ARTICLES = ENGLISH.articles | {"one"}


def asks_who(question: Question, wanted: QuestionForm) -> bool:
    """Tell whether the question is "who is" with nothing but a name after it."""
    return (
        question.answer_type is AnswerType.WHO
        and wanted.pattern is ClausePattern.ADVERB_BE
        and all(word.name for word in question.words if word.content)
    )


def defining_span(wanted: QuestionForm, reading: Reading) -> Span | None:
    """Return the phrase that says who or what the question's words name, None if none does."""
    held = {reading.places[term][0] for term in wanted.content_terms if term in reading.places}
    if not reading.matches or len(held) < len(wanted.content_terms):
        return None
    for at in reading.matches:
        start = _phrase_start(reading, at + 1)
        if start is not None:
            return _phrase(reading, start)
    return None


def _phrase_start(reading: Reading, at: int) -> int | None:
    """Return where a defining phrase starts if the token at `at` introduces one."""
    word, following = reading.words[at], reading.words[at + 1]
    if word in BE and following in _ARTICLES:
        return at + 1
    introduced = following in _ARTICLES or reading.has(at + 1, Has.CAPITAL)
    if word == "," and introduced and not reading.has(at + 1, Has.MATCHED):
        return at + 1
    return None


def _phrase(reading: Reading, start: int) -> Span | None:
    end, num_words = start, 0
    while end < len(reading.tokens) and num_words < MOST_WORDS:
        role, word = reading.roles[end], reading.words[end]
        ends = word in ",;:.()" and not _is_inner_point(reading, end)
        is_verb = end > start and reading.has(end, Has.VERB)
        if ends or role == Role.AUXILIARY or word in _SPEECH or is_verb:
            break
        num_words += role != Role.MARK
        end += 1
    while end > start and reading.roles[end - 1] != Role.CONTENT:
        end -= 1
    if end <= start:
        return None
    return Span(reading.tokens.starts[start], reading.tokens.ends[end - 1])


def _is_inner_point(reading: Reading, at: int) -> bool:
    """Tell whether a point belongs to initials such as "U.N."."""
    follows = reading.has(at + 1, Has.CAPITAL)
    return reading.words[at] == "." and follows and len(reading.words[at - 1]) <= 3
