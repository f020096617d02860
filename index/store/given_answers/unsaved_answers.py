"""Answers that could not be written, kept in memory so that their buttons work in this process."""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from index.store.given_answers.logged_answers import LoggedAnswer, without_source

UNSAVED = 2000
"""Most answers that are kept in memory because they cannot be written."""


class UnsavedAnswer(NamedTuple):
    """An answer, its band ("" of a list, None if unknown), and when it was given, in UTC."""

    logged: LoggedAnswer
    band: str | None
    created: datetime


class UnsavedAnswers:
    """The newest `UNSAVED` answers that were not written, by id. One thread at a time."""

    def __init__(self) -> None:
        self._answers: OrderedDict[str, UnsavedAnswer] = OrderedDict()

    def __len__(self) -> int:
        return len(self._answers)

    def __iter__(self) -> Iterator[tuple[str, UnsavedAnswer]]:
        """Yield each id with its answer, oldest first."""
        yield from list(self._answers.items())

    def add(self, key: str, answer: UnsavedAnswer) -> None:
        """Keep an answer; the oldest one is dropped where there are too many."""
        self._answers[key] = answer
        while len(self._answers) > UNSAVED:
            self._answers.popitem(last=False)

    def find(self, key: str) -> LoggedAnswer | None:
        """Return the answer with this id, None if it is not kept here."""
        found = self._answers.get(key)
        return found.logged if found else None

    def remove(self, key: str) -> None:
        """Forget an answer."""
        self._answers.pop(key, None)

    def erase_source(self, name: str, *, scope: str | None) -> None:
        """Take a source out of the answers, those of one scope if that is given."""
        for key, answer in self:
            if scope in {None, answer.logged.scope}:
                quotes = without_source(answer.logged.quotes, name)
                kept = "" if answer.logged.source == name else answer.logged.source
                logged = replace(answer.logged, quotes=quotes, source=kept)
                self._answers[key] = answer._replace(logged=logged)

    def erase_scope(self, scope: str) -> None:
        """Forget the answers that were given in a scope."""
        for key, answer in self:
            if answer.logged.scope == scope:
                del self._answers[key]
