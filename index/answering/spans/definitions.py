"""Definitions: the phrase right after a name that says who or what it is.

Two patterns: an apposition ("Ida Berg, a baker on the quay, said …"), and a form of "be" before an
article ("The ferry is a …", "Berg was the …").
"""

from index.answering.question import BE, AnswerType, ClausePattern, Question, QuestionForm, Word
from index.answering.spans.annotated_sentence import AnnotatedSentence
from index.answering.spans.token_classes import TokenFlag, TokenRole
from index.languages import ENGLISH
from index.types import Span

MAX_WORDS = 12
"""Words of a definition; the rest of a longer one is cut off."""

_RELATIVE_OR_SPEECH = ENGLISH.speech_verbs | {"that", "which", "who", "whom", "whose"}
_ARTICLES = ENGLISH.articles | {"one"}


def asks_who_somebody_is(question: Question, form: QuestionForm) -> bool:
    """Tell whether the question is "who is" with nothing but a name after it."""
    return (
        question.answer_type is AnswerType.WHO
        and form.pattern is ClausePattern.ADVERB_BE
        and all(_is_in_name(word, question) for word in question.words if word.content)
    )


def _is_in_name(word: Word, question: Question) -> bool:
    """Tell whether a word is a name or a part of one: the small half of "Dae-jin"."""
    return any(
        name.name and name.span.start <= word.span.start and word.span.end <= name.span.end
        for name in question.words
    )


def find_definition(form: QuestionForm, sentence: AnnotatedSentence) -> Span | None:
    """Return the phrase that defines what the question names, None if there is none.

    There is none in a sentence without all the content terms of the question.
    """
    if not sentence.matches or any(
        term not in sentence.term_positions for term in form.content_terms
    ):
        return None
    for at in sentence.matches:
        start = _find_phrase_start(sentence, at + 1)
        if start is not None:
            return _cut_phrase(sentence, start)
    return None


def _find_phrase_start(sentence: AnnotatedSentence, at: int) -> int | None:
    """Return where a definition starts if the token at `at` introduces one."""
    word, following = sentence.words[at], sentence.words[at + 1]
    if word in BE and following in _ARTICLES:
        return at + 1
    is_introduced = following in _ARTICLES or sentence.has_flag(at + 1, TokenFlag.CAPITALIZED)
    if word == "," and is_introduced and not sentence.has_flag(at + 1, TokenFlag.MATCHED):
        return at + 1
    return None


def _cut_phrase(sentence: AnnotatedSentence, start: int) -> Span | None:
    """Return the span from `start` to the end of its noun phrase; None if it is empty.

    The next mark, verb or relative pronoun ends it.
    """
    end, num_words = start, 0
    while end < len(sentence.tokens) and num_words < MAX_WORDS:
        role, word = sentence.roles[end], sentence.words[end]
        is_stop = word in ",;:.()" and not _is_inner_full_stop(sentence, end)
        is_verb = end > start and sentence.has_flag(end, TokenFlag.VERB)
        is_auxiliary = role == TokenRole.AUXILIARY and not _is_genitive(sentence, end)
        if is_stop or is_auxiliary or is_verb or word in _RELATIVE_OR_SPEECH:
            break
        num_words += role != TokenRole.MARK
        end += 1
    while end > start and sentence.roles[end - 1] != TokenRole.CONTENT:
        end -= 1
    if end <= start:
        return None
    return Span(sentence.tokens.starts[start], sentence.tokens.ends[end - 1])


def _is_inner_full_stop(sentence: AnnotatedSentence, at: int) -> bool:
    """Tell whether a full stop belongs to initials such as "U.N."."""
    if sentence.words[at] != "." or at + 1 >= len(sentence.tokens):
        return False
    before = sentence.words[at - 1]
    is_followed = sentence.has_flag(at + 1, TokenFlag.CAPITALIZED)
    return len(before) <= 3 if is_followed else len(before) == 1 and before.isalpha()


def _is_genitive(sentence: AnnotatedSentence, at: int) -> bool:
    """Tell whether the token is the s of "Dunmore's mayor" rather than that of "who's"."""
    if sentence.words[at] != "s" or at < 2:
        return False
    is_of_noun = sentence.has_flag(at - 2, TokenFlag.CONTENT)
    other = TokenFlag.VERB | TokenFlag.FUNCTION_WORD
    is_before_noun = sentence.has_flag(at + 1, TokenFlag.CONTENT)
    return is_of_noun and is_before_noun and not sentence.has_flag(at + 1, other)
