"""The tokens of a question that are searched: one where two stand for the same text. Pure."""

from collections.abc import Sequence

from index.analysis import Token
from index.collection import Collection

MAX_PARTS = 4
"""Parts of a word that are looked at: those of "state-of-the-art"."""

_MAY = frozenset({"may", "may."})
_BEFORE_MONTH = frozenset({"in", "since", "until", "till", "by", "of", "last", "next"})


def tell_may_apart(tokens: Sequence[Token]) -> Sequence[Token]:
    """Read "May" as a verb at the beginning, and "may" as the month after "in" or by a day."""
    if _MAY.isdisjoint([token.word for token in tokens]):
        return tokens
    read = []
    for at, token in enumerate(tokens):
        before = tokens[at - 1].word if at else ""
        after = tokens[at + 1].word if at + 1 < len(tokens) else ""
        word = token.word
        if word == "may." and not at:
            word = "may"
        elif word == "may" and (before in _BEFORE_MONTH or before.isdigit() or after.isdigit()):
            word = "may."
        read.append(token if word == token.word else token._replace(word=word, term=word))
    return read


def drop_overlapping(collection: Collection, tokens: Sequence[Token]) -> Sequence[Token]:
    """Drop a word, or the parts of it that are tokens too, where the collection lacks them."""
    if not _overlap(tokens):
        return tokens
    return _drop_unknown_parts(collection, _drop_unknown_wholes(collection, tokens))


def _overlap(tokens: Sequence[Token]) -> bool:
    """Tell whether two tokens stand for the same text, which those of few questions do."""
    end = 0
    for token in tokens:
        if token.start < end:
            return True
        end = token.end
    return False


def _drop_unknown_wholes(collection: Collection, tokens: Sequence[Token]) -> Sequence[Token]:
    """Drop "RTX4090" where the collection has only "RTX" and "4090"; these are tokens too."""
    ids = collection.term_ids([token.term for token in tokens]).tolist()
    return [
        token
        for at, token in enumerate(tokens)
        if ids[at] >= 0
        or at < 2
        or "-" in token.word
        or not (tokens[at - 2].start == token.start and tokens[at - 1].end == token.end)
        or min(ids[at - 2 : at]) < 0
    ]


def _drop_unknown_parts(collection: Collection, tokens: Sequence[Token]) -> Sequence[Token]:
    """Drop the parts of "Wi-Fi" where the collection has "WiFi" and lacks one of them."""
    ids = collection.term_ids([token.term for token in tokens]).tolist()
    dropped: set[int] = set()
    for at, whole in enumerate(tokens):
        parts = [
            place for place in range(max(at - MAX_PARTS, 0), at) if _lies_in(tokens[place], whole)
        ]
        if parts and ids[at] >= 0 and min(ids[place] for place in parts) < 0:
            dropped.update(parts)
    return [token for at, token in enumerate(tokens) if at not in dropped] if dropped else tokens


def _lies_in(part: Token, whole: Token) -> bool:
    return whole.start <= part.start and part.end <= whole.end
