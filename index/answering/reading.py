"""How does a sentence read beside a question? Its tokens with their roles and matches."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from index import analysis
from index.answering.wanted import (
    AUXILIARIES,
    BE,
    CONNECTIVES,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
)
from index.expressions import Expression, find, lexicon
from index.expressions.expression import Token, tokenize

LONGEST = 1500
"""Code points of a sentence that are read; what comes later is no short answer's place."""

_NUMBERS = frozenset(lexicon.NUMBERS.split())
_CONTRACTED = frozenset(["t", "s", "d", "ll", "ve", "re"])
_AFTER_VERB = frozenset(
    ["by", "in", "to", "on", "from", "at", "with", "as", "the", "a", "an", "that", "its", "their"]
)
_NOT_SUBJECT = frozenset(["that", "which", "who", "it"])


class Role(StrEnum):
    """What a token is, as far as closed classes of words tell."""

    CONTENT = "content"
    DETERMINER = "determiner"
    PREPOSITION = "preposition"
    AUXILIARY = "auxiliary"
    PRONOUN = "pronoun"
    CONNECTIVE = "connective"
    MARK = "mark"
    EDGE = "edge"  # before the first and after the last token


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A sentence's N tokens, each with its role and what it means to the question.

    `places` tells where each content term of the question stands.
    """

    tokens: Sequence[Token]
    words: Sequence[str]  # in lower case
    roles: Sequence[Role]
    matched: Sequence[bool]
    verb: Sequence[bool]  # a guess, with few false ones
    number: Sequence[bool]
    capital: Sequence[bool]
    places: Mapping[str, Sequence[int]]
    expressions: Sequence[Expression]

    def role(self, at: int) -> Role:
        """Return the role of a token, EDGE outside the sentence."""
        return self.roles[at] if 0 <= at < len(self.roles) else Role.EDGE

    def word(self, at: int) -> str:
        """Return a token in lower case, "" outside the sentence."""
        return self.words[at] if 0 <= at < len(self.words) else ""


def read(asked: frozenset[str], text: str) -> Reading:
    """Read a sentence for the content terms that a question asks about."""
    text = text[:LONGEST]
    tokens = tokenize(text)
    words = [token.text.lower() for token in tokens]
    roles = [_role(tokens, words, at) for at in range(len(tokens))]
    places = _places(asked, text, tokens)
    held = {at for each in places.values() for at in each}
    return Reading(
        tokens=tokens,
        words=words,
        roles=roles,
        matched=[at in held for at in range(len(tokens))],
        verb=[_is_verb(tokens, words, roles, at) for at in range(len(tokens))],
        number=[word[0].isdigit() or word in _NUMBERS for word in words],
        capital=[token.text[0].isupper() for token in tokens],
        places=places,
        expressions=find(text),
    )


def _role(tokens: Sequence[Token], words: Sequence[str], at: int) -> Role:
    text, word = tokens[at].text, words[at]
    if not text[0].isalnum():
        return Role.MARK
    if at and len(text) > 1 and text.isupper():
        return Role.CONTENT  # "IT" and "US" are names there
    if word in _CONTRACTED and at and tokens[at - 1].text in "'’":
        return Role.AUXILIARY
    for role, members in _CLASSES:
        if word in members:
            return role
    return Role.CONTENT


_CLASSES = (
    (Role.PREPOSITION, PREPOSITIONS),
    (Role.DETERMINER, DETERMINERS),
    (Role.AUXILIARY, AUXILIARIES),
    (Role.PRONOUN, PRONOUNS),
    (Role.CONNECTIVE, CONNECTIVES),
)


def _is_verb(tokens: Sequence[Token], words: Sequence[str], roles: Sequence[Role], at: int) -> bool:
    """Guess whether a content word is a verb, from its ending and its neighbours."""
    text, word = tokens[at].text, words[at]
    if roles[at] is not Role.CONTENT or (at and text[0].isupper()) or text[0].isdigit():
        return False
    before = at - 1
    if before > 0 and roles[before] is Role.CONTENT and words[before].endswith("ly"):
        before -= 1  # "was quickly built"
    role = roles[before] if before >= 0 else Role.EDGE
    previous = words[before] if before >= 0 else ""
    following = words[at + 1] if at + 1 < len(words) else ""
    if previous == "to" or (role is Role.AUXILIARY and previous not in BE):
        return True
    if role is Role.AUXILIARY:
        return word.endswith(("ed", "ing"))
    if role is Role.PRONOUN:
        return word.endswith(("ed", "s")) if previous in _NOT_SUBJECT else not word.endswith("ly")
    if word.endswith("ed"):
        return role in (Role.CONTENT, Role.CONNECTIVE) or following in _AFTER_VERB
    plural = word.endswith("s") and not word.endswith("ss")
    return plural and role is Role.CONTENT and following in _AFTER_OBJECT


_AFTER_OBJECT = frozenset(["the", "a", "an", "that", "to", "its", "their"])


def _places(asked: frozenset[str], text: str, tokens: Sequence[Token]) -> dict[str, list[int]]:
    """Return at which tokens the question's terms stand; a compound stands at all its parts."""
    places: dict[str, list[int]] = {}
    first = 0
    for found in analysis.tokens(text):
        while first < len(tokens) and tokens[first].end <= found.start:
            first += 1
        if found.term not in asked:
            continue
        at = first
        while at < len(tokens) and tokens[at].start < found.end:
            places.setdefault(found.term, []).append(at)
            at += 1
    return places
