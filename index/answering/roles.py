"""What is each token of a sentence, as far as closed classes of words tell?"""

from collections.abc import Sequence

from index.answering.wanted import (
    AUXILIARIES,
    BE,
    CONNECTIVES,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
)
from index.expressions.expression import Token


class Role:
    """The names of the roles: plain strings, since thousands are compared for one question."""

    CONTENT = "content"
    DETERMINER = "determiner"
    PREPOSITION = "preposition"
    AUXILIARY = "auxiliary"
    PRONOUN = "pronoun"
    CONNECTIVE = "connective"
    MARK = "mark"
    EDGE = "edge"  # before the first and after the last token


# Where classes share a word, the one named last here has it.
_ROLE_OF = {
    word: role
    for role, members in (
        (Role.CONNECTIVE, CONNECTIVES),
        (Role.PRONOUN, PRONOUNS),
        (Role.AUXILIARY, AUXILIARIES),
        (Role.DETERMINER, DETERMINERS),
        (Role.PREPOSITION, PREPOSITIONS),
    )
    for word in members
}
_CONTRACTED = frozenset(["t", "s", "d", "ll", "ve", "re"])
_AFTER_VERB = frozenset(
    ["by", "in", "to", "on", "from", "at", "with", "as", "the", "a", "an", "that", "its", "their"]
)
_AFTER_OBJECT = frozenset(["the", "a", "an", "that", "to", "its", "their"])
_NOT_SUBJECT = frozenset(["that", "which", "who", "it"])


def role_of(word: str) -> str:
    """Return the role of a word in lower case wherever it stands."""
    return _ROLE_OF.get(word, Role.CONTENT) if word[0].isalnum() else Role.MARK


def corrected(tokens: Sequence[Token], words: Sequence[str], roles: list[str]) -> list[str]:
    """Return the roles, (N,), changed where a token's neighbours say otherwise."""
    for at in range(1, len(tokens)):
        role, text = roles[at], tokens[at][0]
        if role == Role.MARK:
            continue
        if len(text) > 1 and text.isupper():
            roles[at] = Role.CONTENT  # "IT" and "US" are names there
        elif words[at] in _CONTRACTED and tokens[at - 1][0] in "'’":
            roles[at] = Role.AUXILIARY
    return roles


def is_verb(text: str, words: Sequence[str], roles: Sequence[str], at: int) -> bool:
    """Guess whether a content word is a verb; few that are said to be are none."""
    if (at and text[0].isupper()) or text[0].isdigit():
        return False
    before = at - 1
    if before > 0 and roles[before] == Role.CONTENT and words[before].endswith("ly"):
        before -= 1  # "was quickly built"
    role = roles[before] if before >= 0 else Role.EDGE
    previous = words[before] if before >= 0 else ""
    if previous == "to" or (role == Role.AUXILIARY and previous not in BE):
        return True
    word = words[at]
    if role == Role.AUXILIARY:
        return word.endswith(("ed", "ing"))
    if role == Role.PRONOUN:
        return word.endswith(("ed", "s")) if previous in _NOT_SUBJECT else not word.endswith("ly")
    following = words[at + 1] if at + 1 < len(words) else ""
    if word.endswith("ed"):
        return role in (Role.CONTENT, Role.CONNECTIVE) or following in _AFTER_VERB
    plural = word.endswith("s") and not word.endswith("ss")
    return plural and role == Role.CONTENT and following in _AFTER_OBJECT
