"""The id of the request that is being handled: a question, its answer, or a press of its button."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_CURRENT: ContextVar[str] = ContextVar("request", default="")


def current_request() -> str:
    """Return the id of the request in whose context this runs, "" outside of any."""
    return _CURRENT.get()


@contextmanager
def request_scope(request_id: str) -> Iterator[None]:
    """Mark all that runs inside, tasks started there included, as work on one request."""
    token = _CURRENT.set(request_id)
    try:
        yield
    finally:
        _CURRENT.reset(token)
