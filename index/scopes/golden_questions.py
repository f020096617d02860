"""Golden questions: kept with their answers, and asked of a new version before it goes live."""

import json
from collections.abc import Callable

from index.collection import Collection
from index.editions import Snapshot
from index.errors import GoldenLimitReached, UnknownGolden
from index.scopes.asked_collection import ask_collection
from index.store import GoldenQuestion, ScopeStore
from index.types import Answer, GoldenAnswer, GoldenChange

MAX_GOLDEN = 50
"""Golden questions of one scope; asking them all takes a fraction of a second."""


class GoldenQuestions:
    """The golden questions of one scope: the shared articles, or one server."""

    def __init__(self, store: ScopeStore) -> None:
        self._store = store

    def keep(self, answer: Answer) -> GoldenQuestion:
        """Keep an answer as golden, or renew the one to the same question.

        Raises GoldenLimitReached if there are as many as may be kept.
        """
        shown = summarize(answer)
        key = self._store.keep_golden(answer.question, **shown._asdict(), most=MAX_GOLDEN)
        if key is None:
            raise GoldenLimitReached(MAX_GOLDEN)
        return next(golden for golden in self._store.list_golden() if golden.id == key)

    def list_kept(self) -> list[GoldenQuestion]:
        """Return the golden questions, oldest first."""
        return self._store.list_golden()

    def remove(self, golden: int) -> None:
        """Remove a golden question by its number. Raises UnknownGolden if there is none."""
        if not self._store.delete_golden(golden):
            raise UnknownGolden(golden, [each.id for each in self._store.list_golden()])

    def take_news(self, collection: Collection) -> tuple[GoldenChange, ...]:
        """Ask the questions, and return those whose change nobody was told of yet.

        A change is news as long as its new answer is another one than the last time.
        """
        questions, told = self._store.list_golden(), self._store.list_told()
        found = {
            golden.id: GoldenChange(question=golden.question, before=before, after=after)
            for golden in questions
            for before in [GoldenAnswer(golden.band, golden.source, golden.text)]
            for after in [_ask(collection, golden.question)]
            if before != after
        }
        now = {key: json.dumps(change.after) for key, change in found.items()}
        if now != told:
            self._store.replace_told(now)
        return tuple(change for key, change in found.items() if told.get(key) != now[key])

    def forget_source(self, source: str) -> None:
        """Remove the golden questions whose kept quote is from this source."""
        for golden in self._store.list_golden():
            if golden.source == source:
                self._store.delete_golden(golden.id)


class GoldenReview:
    """Asks golden questions of a new version: `changes` are those answered differently."""

    def __init__(
        self, golden: GoldenQuestions, view: Callable[[Snapshot], Collection] | None = None
    ) -> None:
        """Take the questions, and what a new version is seen through, if not by itself."""
        self._questions = golden.list_kept()
        self._view = view
        self.changes: tuple[GoldenChange, ...] = ()
        self.num_asked = 0

    def look_at(self, snapshot: Snapshot) -> None:
        """Ask the questions of a new version."""
        if not self._questions:
            return
        seen = self._view(snapshot) if self._view else snapshot
        found = [(golden, _ask(seen, golden.question)) for golden in self._questions]
        self.num_asked = len(found)
        self.changes = tuple(
            GoldenChange(question=golden.question, before=before, after=after)
            for golden, after in found
            if (before := GoldenAnswer(golden.band, golden.source, golden.text)) != after
        )


def summarize(answer: Answer) -> GoldenAnswer:
    """Return what is compared of an answer: its band, and its first quote with its source."""
    first = answer.quotes[0] if answer.quotes else None
    return GoldenAnswer(
        band=str(answer.band),
        source=first.citations[0].source if first else None,
        text=first.text if first else None,
    )


def _ask(collection: Collection, question: str) -> GoldenAnswer:
    return summarize(ask_collection(collection, question, source=None, limit=3, fill=False))
