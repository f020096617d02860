"""What is told of a place where a sentence might end?"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Boundary:
    """A place where a sentence might end: `offset` is just behind its last character.

    `rule` names what decided, `made` says how, `reason` says why in a moderator's words.
    """

    offset: int
    rule: str
    made: bool
    reason: str
