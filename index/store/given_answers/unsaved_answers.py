"""Answers that could not be written, kept in memory so that their buttons work in this process."""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import replace

from index.store.given_answers.logged_answers import LoggedAnswer, without_source

UNSAVED = 2000
"""Most answers that are kept in memory because they cannot be written."""


class UnsavedAnswers:
    """The newest `UNSAVED` answers that were not written, by id. One thread at a time."""

    def __init__(self) -> None:
        self._answers: OrderedDict[str, LoggedAnswer] = OrderedDict()

    def add(self, key: str, logged: LoggedAnswer) -> None:
        """Keep an answer; the oldest one is dropped where there are too many."""
        self._answers[key] = logged
        while len(self._answers) > UNSAVED:
            self._answers.popitem(last=False)

    def find(self, key: str) -> LoggedAnswer | None:
        """Return the answer with this id, None if it is not kept here."""
        return self._answers.get(key)

    def remove(self, key: str) -> None:
        """Forget an answer."""
        self._answers.pop(key, None)

    def erase_source(self, name: str, *, scope: str | None) -> None:
        """Take a source out of the answers, those of one scope if that is given."""
        for key, logged in self._answers.items():
            if scope in {None, logged.scope}:
                self._answers[key] = replace(logged, quotes=without_source(logged.quotes, name))

    def erase_scope(self, scope: str) -> None:
        """Forget the answers that were given in a scope."""
        for key in [key for key, logged in self if logged.scope == scope]:
            del self._answers[key]

    def __iter__(self) -> Iterator[tuple[str, LoggedAnswer]]:
        """Yield each id with its answer, oldest first."""
        yield from list(self._answers.items())
