"""Names of those whose statement a sentence is: "*Police* believe that", "said *Ida Berg*". Pure.

Such a name tells neither who did something nor where.
"""

from index.answering.question import Question, list_lowered
from index.answering.spans.annotated_sentence import AnnotatedSentence
from index.answering.spans.token_classes import TokenFlag, TokenRole
from index.expressions import SentenceFlag
from index.languages import ENGLISH

_PERSON_KINDS = int(SentenceFlag.NAME | SentenceFlag.TITLED)
_ATTRIBUTING_VERBS = ENGLISH.speech_verbs | {
    *("assume", "assumes", "assumed", "believe", "believes", "believed", "claim", "claims"),
    *("fear", "fears", "feared", "say", "suspect", "suspects", "suspected", "think", "thinks"),
    *("thought", "report", "reports", "reported"),
}
_VERBS_OF_SPEECH = _ATTRIBUTING_VERBS | ENGLISH.question_speech_verbs
_MAX_SUBJECT = 6  # tokens of the subject before such a verb


def asks_who_spoke(question: Question) -> bool:
    """Tell whether a question has a verb of speech: then who spoke may be what it asks for."""
    return not _VERBS_OF_SPEECH.isdisjoint(list_lowered(question))


def find_speakers(sentence: AnnotatedSentence, *, stating: bool = False) -> frozenset[int]:
    """Return the tokens of the names beside a verb of speech: "in the hall, Ida Berg said".

    If `stating`, a name before the verb counts only where the verb has a statement: in "declared
    Ida the winner" it has none.
    """
    speakers: set[int] = set()
    for each in sentence.expressions:
        if not int(each.expression.kind) & _PERSON_KINDS:
            continue
        is_after = sentence.words[each.start - 1] in ENGLISH.speech_verbs
        is_before = sentence.words[each.end] in ENGLISH.speech_verbs
        if is_after or (is_before and (not stating or _has_statement(sentence, each.end))):
            speakers.update(range(each.start, each.end))
    return frozenset(speakers)


def _has_statement(sentence: AnnotatedSentence, verb: int) -> bool:
    role = sentence.roles[verb + 1]
    return sentence.words[verb + 1] == "that" or role in {
        TokenRole.MARK,
        TokenRole.EDGE,
        TokenRole.PREPOSITION,
        TokenRole.PRONOUN,
    }


def find_attribution(sentence: AnnotatedSentence) -> frozenset[int]:
    """Return the tokens that say whose statement a sentence is, with the verb and all its names.

    The subject of such a verb counts before "that", or behind the statement: "…, police said".
    """
    found = set(find_speakers(sentence, stating=True))
    if _ATTRIBUTING_VERBS.isdisjoint(sentence.words):
        return frozenset(found)
    for at in range(len(sentence.tokens)):
        if sentence.words[at] not in _ATTRIBUTING_VERBS or sentence.has_flag(at, TokenFlag.MATCHED):
            continue
        start = at
        while start > max(at - _MAX_SUBJECT, 0) and sentence.roles[start - 1] in {
            TokenRole.CONTENT,
            TokenRole.DETERMINER,
        }:
            start -= 1
        is_behind = start > 0 and sentence.has_flag(start - 1, TokenFlag.MARK)
        if start < at and (sentence.words[at + 1] == "that" or is_behind):
            found.update(range(start, at + 1))
    return frozenset(found)
