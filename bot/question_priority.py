"""Priority of questions over a re-index: its thread pauses while people wait for answers."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class QuestionPriority:
    """Counts the questions under way, for whom the thread that re-indexes gives way.

    Python runs one thread at a time, so a re-index would take its share of every question.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._num_asking = 0

    @contextmanager
    def asking(self) -> Iterator[None]:
        """Count a question as long as the block lasts."""
        with self._changed:
            self._num_asking += 1
        try:
            yield
        finally:
            with self._changed:
                self._num_asking -= 1
                self._changed.notify_all()

    def give_way(self, seconds: float) -> None:
        """Wait until no question is under way, at most so many seconds."""
        with self._changed:
            self._changed.wait_for(lambda: not self._num_asking, seconds)
