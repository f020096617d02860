"""The id of the request being handled, which links a question, its answer and its buttons.

A question's id becomes that of its answer, and the buttons under the answer carry it: so every line
of the log about any of them can be found by it. It says nothing about who asked or what.
"""

import secrets
from contextvars import ContextVar
from dataclasses import dataclass

_LETTERS = "abcdefghijklmnopqrstuvwxyz234567"


@dataclass(slots=True)
class _Request:
    """A request in progress; `claimed` once an answer has its id."""

    id: str
    claimed: bool


_CURRENT: ContextVar[_Request | None] = ContextVar("request", default=None)


def new_request_id() -> str:
    """Return a new id: twelve characters of a-z and 2-7, as ids of answers have them."""
    return "".join(secrets.choice(_LETTERS) for _ in range(12))


def begin_request(answer_id: str | None = None) -> str:
    """Mark what this task does from now on as one request, and return its id.

    With `answer_id` it belongs to that answer, as a press of its button does. Threads take part if
    they run in a copy of the task's context.
    """
    request = _Request(answer_id or new_request_id(), claimed=answer_id is not None)
    _CURRENT.set(request)
    return request.id


def current_request() -> str:
    """Return the id of the request in whose context this runs, "" outside of any."""
    request = _CURRENT.get()
    return request.id if request is not None else ""


def claim_request_id() -> str:
    """Return the id for a new answer: the current request's for the first one, else a new id."""
    request = _CURRENT.get()
    if request is None or request.claimed:
        return new_request_id()
    request.claimed = True
    return request.id
