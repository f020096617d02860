"""Datelines: the place in capitals that opens a report, "DUNMORE — The mill burned". Pure."""

from index.answering.spans.annotated_sentence import AnnotatedSentence

_DASHES = frozenset("-–—")
_MAX_DATELINE = 6  # tokens: "PORT DUNMORE, May 3 —"


def find_dateline(sentence: AnnotatedSentence) -> frozenset[int]:
    """Return the tokens of a dateline, none if the sentence has none: "DUNMORE — The mill …"."""
    tokens = sentence.tokens
    if len(tokens) < 3 or len(tokens.texts[0]) < 3 or not tokens.texts[0].isupper():
        return frozenset()
    for at in range(1, min(_MAX_DATELINE, len(tokens) - 1)):
        is_apart = (
            tokens.starts[at] > tokens.ends[at - 1] and tokens.starts[at + 1] > tokens.ends[at]
        )
        if tokens.texts[at] in _DASHES and is_apart:
            return frozenset(range(at + 1))
    return frozenset()
