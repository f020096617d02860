"""Candidate phrases: the stretches of a sentence that could be printed as its answer."""

from index.answering.spans.annotated_sentence import AnnotatedSentence
from index.answering.spans.token_classes import TokenFlag

MAX_WORDS = 6
"""Words of a candidate phrase."""

_MAX_TOKENS = 9  # words and marks of a candidate phrase
_MAX_PHRASES = 200  # once a sentence has given this many, no later first token is tried

# Names of this module are looked up faster than those of a class, hundreds of times a sentence.
_CAN_START, _CAN_END, _MARK = TokenFlag.CAN_START, TokenFlag.CAN_END, TokenFlag.MARK
_INSIDE = TokenFlag.CONTENT | TokenFlag.CAN_BE_INSIDE

CandidatePhrase = tuple[int, int, int, int]
"""First token, token after the last, the flags of all its tokens together, number of words.

A plain tuple: up to a few hundred are made for each sentence.
"""


def find_candidate_phrases(sentence: AnnotatedSentence) -> list[CandidatePhrase]:
    """Return the phrases that start and end with a content word, ordered by start, then by length.

    Between the ends stand only content words and what `TokenFlag.CAN_BE_INSIDE` allows: no
    auxiliary, no pronoun, no mark that ends a clause but the comma.
    """
    flags = sentence.flags
    found: list[CandidatePhrase] = []
    for start in [at for at, flag in enumerate(flags) if flag & _CAN_START]:
        phrase_flags = num_words = 0
        for end, flag in enumerate(flags[start : start + _MAX_TOKENS], start + 1):
            if not flag & _INSIDE:
                break
            if not flag & _MARK:
                num_words += 1
                if num_words > MAX_WORDS:
                    break
            phrase_flags |= flag
            if flag & _CAN_END:
                found.append((start, end, phrase_flags, num_words))
        if len(found) >= _MAX_PHRASES:
            break
    return found
