"""Reasons that a sentence states: "was closed because *the pump had failed*". Pure."""

from index.answering.spans.annotated_sentence import AnnotatedSentence
from index.answering.spans.token_classes import TokenFlag, TokenRole
from index.types import Span

MAX_WORDS = 20
"""Words of a reason; of a longer one nothing is printed, for a cut one may say something else."""

_REASON_MARKERS = (("because", "of"), ("because",), ("due", "to"), ("owing", "to"))
_AFTER_COMMA = frozenset({"”", '"', "but", "and"})
_CLAUSE_ENDS = frozenset(".;:()?!—")


def find_reason(sentence: AnnotatedSentence) -> Span | None:
    """Return the words after the first "because" or "due to", up to the end of their clause.

    None if the sentence states no reason so, or one of more than `MAX_WORDS` words.
    """
    for at in range(len(sentence.tokens)):
        for marker in _REASON_MARKERS:
            if tuple(sentence.words[at : at + len(marker)]) == marker:
                is_noun = len(marker) > 1
                return _cut_clause(sentence, at + len(marker), opens=at == 0, is_noun=is_noun)
    return None


def _cut_clause(
    sentence: AnnotatedSentence, start: int, *, opens: bool, is_noun: bool
) -> Span | None:
    """Return the reason from `start`, a clause or (`is_noun`) no more than a noun phrase.

    A comma ends it if it `opens` the sentence, or if another clause or a quotation mark follows.
    """
    end = start
    while end < len(sentence.tokens) and not _ends_clause(sentence, end):
        is_comma = sentence.words[end] == ","
        if is_comma and (opens or _opens_clause(sentence, end + 1, is_noun=is_noun)):
            break
        end += 1
    while end > start and sentence.has_flag(end - 1, TokenFlag.MARK):
        end -= 1
    is_short = end - start <= MAX_WORDS
    return (
        Span(sentence.tokens.starts[start], sentence.tokens.ends[end - 1])
        if (start < end and is_short)
        else None
    )


def _opens_clause(sentence: AnnotatedSentence, at: int, *, is_noun: bool) -> bool:
    """Tell whether the words after a comma belong to another clause."""
    if sentence.words[at] in _AFTER_COMMA:
        return True
    is_subject = sentence.roles[at] in {TokenRole.PRONOUN, TokenRole.DETERMINER}
    return is_noun and is_subject


def _ends_clause(sentence: AnnotatedSentence, at: int) -> bool:
    """Tell whether a mark ends the clause; the full stops of "p.m.", "Dr." and "3.5" do not."""
    if sentence.words[at] not in _CLAUSE_ENDS:
        return False
    return sentence.words[at] != "." or not sentence.has_flag(at, TokenFlag.CAN_BE_INSIDE)
