"""Who was at a meeting, and who was not: minutes say "Present:" and "Apologies:". Pure.

"Who wasn't at the meeting" has no word that a line of apologies has, so it is read as "who was
absent". English alone.
"""

import re

_MEETING = (
    r"(?:the|our|that|this|last)? ?(?P<kind>(?:\w+ ){0,3})(?:agm|committee|meeting|session)\b"
)
_ABSENT = re.compile(
    r"\bwho (?:(?:was|were)(?:n['’]?t| not) (?:at|in|present at|there (?:at|for))|missed|skipped"
    r"|(?:could|did)(?:n['’]?t| not) (?:attend|(?:come|get|make it|show up|turn up) (?:for|to)))"
    rf" {_MEETING}",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    r"\bwho (?:(?:was|were) (?:at|in|there (?:at|for))|(?:attended|came to|turned up (?:for|to)))"
    rf" {_MEETING}",
    re.IGNORECASE,
)


def read_attendance(question: str) -> str:
    """Return a question for who was at a meeting, or was not, in the words of minutes.

    "The last meeting" is any, and "the council meeting" is that of the council. Any other question
    is returned as it is.
    """
    if "who" not in question.lower():
        return question
    for pattern, state in ((_ABSENT, "absent"), (_PRESENT, "present")):
        if (found := pattern.search(question)) is not None:
            kind = found["kind"].removeprefix("last ").strip()
            where = f" for the {kind}" if kind else ""
            return f"{question[: found.start()]}who was {state}{where}{question[found.end() :]}"
    return question
