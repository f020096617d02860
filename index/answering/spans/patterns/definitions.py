"""Definitions: who or what a name is, and which name has a role.

Two patterns have the phrase right after a name: an apposition ("Ida Berg, a baker on the quay, said
…"), and a form of "be" before an article ("The ferry is a …", "Berg was the …"). A role stands in
brackets after its holder ("Ida Berg (chair)"), before the name ("the chair, Ida Berg", "Chair: Ida
Berg") or after it ("Ida Berg, chair of the society").
"""

from index.answering.question import BE, AnswerType, ClausePattern, Question, QuestionForm, Word
from index.answering.spans.annotated_sentence import AnnotatedSentence, LocatedExpression
from index.answering.spans.token_classes import TokenFlag, TokenRole
from index.expressions import SentenceFlag
from index.languages import ENGLISH
from index.types import Span

MAX_WORDS = 12
"""Words of a definition; the rest of a longer one is cut off."""

_RELATIVE_OR_SPEECH = ENGLISH.speech_verbs | {"that", "which", "who", "whom", "whose"}
_NAME_FLAGS = int(SentenceFlag.NAME | SentenceFlag.TITLED)
_MATCHED = TokenFlag.MATCHED
_PARTICIPLE_ENDINGS = ("ed", "ing")  # "who was accused", "who is coming": no role
_MAX_BEFORE_ROLE = 4  # tokens from the comma after a name to its role
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


def asks_who_has_role(question: Question, form: QuestionForm) -> bool:
    """Tell whether the question is "who is", or "who" and a verb, with a role: "who is the mayor".

    The verb may be the role's: "who commands the fleet" asks for the commander.
    """
    patterns = (ClausePattern.ADVERB_BE, ClausePattern.SUBJECT)
    return question.answer_type is AnswerType.WHO and form.pattern in patterns


def find_role_holder(question: Question, sentence: AnnotatedSentence) -> Span | None:
    """Return the name that has the role which the question asks for, None if none is found.

    In a list of several names with their roles in brackets, the brackets decide.
    """
    role = _find_role(question)
    if role is None or role.text.endswith(_PARTICIPLE_ENDINGS):
        return None
    names = [each for each in sentence.expressions if _is_new_name(sentence, each)]
    for each in names:
        inside = range(each.end + 1, _find_bracket_end(sentence, each.end))
        if any(sentence.has_flag(at, _MATCHED) and _is_word(sentence, at) for at in inside):
            return _to_span(sentence, each.start, each.end)
    places = [at for at in sentence.term_positions.get(role.term, ()) if _is_word(sentence, at)]
    for each in names:
        for at in places:
            start = at + 1 if each.start <= at < each.end - 1 else each.start
            if start > each.start or _is_beside_role(sentence, each, at):
                return _to_span(sentence, start, each.end)
    return None


def _find_role(question: Question) -> Word | None:
    """Return the last of the first common nouns that stand side by side: "the fire *chief* of"."""
    role: Word | None = None
    for word in question.words:
        is_noun = word.content and not word.name
        if is_noun:
            role = word
        elif role is not None:
            break
    return role


def _is_new_name(sentence: AnnotatedSentence, each: LocatedExpression) -> bool:
    """Tell whether an expression is a name with a word that the question has not."""
    inside = range(*each.core)
    return bool(int(each.expression.kind) & _NAME_FLAGS) and any(
        sentence.has_flag(at, TokenFlag.CONTENT) and not sentence.has_flag(at, _MATCHED)
        for at in inside
    )


def _find_bracket_end(sentence: AnnotatedSentence, at: int) -> int:
    """Return the token that closes the bracket which opens at `at`; `at` itself if none does."""
    if sentence.words[at] != "(":
        return at
    ends = range(at + 1, min(at + MAX_WORDS, len(sentence.tokens)))
    return next((end for end in ends if sentence.words[end] == ")"), at)


def _is_word(sentence: AnnotatedSentence, at: int) -> bool:
    """Tell whether a matched token may be a role: no number, and no verb."""
    return not sentence.has_flag(at, TokenFlag.VERB | TokenFlag.NUMBER)


def _is_beside_role(sentence: AnnotatedSentence, name: LocatedExpression, at: int) -> bool:
    """Tell whether a role at `at` stands right before a name, or in an apposition after it."""
    words, start = sentence.words, name.start
    if at == start - 1 or (at == start - 2 and words[at + 1] in {",", ":"}):
        return True
    if words[name.end] != ",":
        return False
    between = range(name.end + 1, at)
    return name.end < at <= name.end + _MAX_BEFORE_ROLE and not any(
        sentence.has_flag(each, TokenFlag.VERB | TokenFlag.MARK) for each in between
    )


def _to_span(sentence: AnnotatedSentence, start: int, end: int) -> Span:
    return Span(sentence.tokens.starts[start], sentence.tokens.ends[end - 1])


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
