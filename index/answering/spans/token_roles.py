"""What is each token of a sentence, as far as closed classes of words tell?"""

from collections.abc import Sequence

from index.answering.question import (
    AUXILIARIES,
    BE,
    CONNECTIVES,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
)


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
_AFTER_VERB = frozenset(
    ["by", "in", "to", "on", "from", "at", "with", "as", "the", "a", "an", "that", "its", "their"]
)
_AFTER_OBJECT = frozenset(["the", "a", "an", "that", "to", "its", "their"])
_NOT_SUBJECT = frozenset(["that", "which", "who", "it"])


def role_of(word: str) -> str:
    """Return the role of a word in lower case wherever it stands."""
    return _ROLE_OF.get(word, Role.CONTENT) if word[0].isalnum() else Role.MARK


def is_verb(words: Sequence[str], roles: Sequence[str], at: int) -> bool:
    """Guess whether a content word is a verb; few that are said to be are none.

    It is no numeral, and with a capital only the first may be one. `words` and `roles` go on
    beyond both ends of the sentence.
    """
    before = at - 1
    if before > 0 and roles[before] == Role.CONTENT and words[before].endswith("ly"):
        before -= 1  # "was quickly built"
    role, previous, word = roles[before], words[before], words[at]
    if previous == "to" or (role == Role.AUXILIARY and previous not in BE):
        return True
    if role == Role.AUXILIARY:
        return word.endswith(("ed", "ing"))
    if role == Role.PRONOUN:
        return word.endswith(("ed", "s")) if previous in _NOT_SUBJECT else not word.endswith("ly")
    if word.endswith("ed"):
        return role in (Role.CONTENT, Role.CONNECTIVE) or words[at + 1] in _AFTER_VERB
    if role != Role.CONTENT or not word.endswith("s") or word.endswith("ss"):
        return False
    return words[at + 1] in _AFTER_OBJECT
