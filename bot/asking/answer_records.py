"""The records of answers that buttons and insights refer to, with or without their questions."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from bot import limits
from bot.asking.engine import EngineThreads
from bot.rendering import PassageEntry
from index import Answer, AnswerLog, Band, Best, DayCount, LoggedAnswer, Passage, Quote


class AnswerRecords:
    """Answers in the log, and in memory the questions that may not be stored.

    `keeps_questions` tells of a scope whether its questions are stored, if the log stores any;
    `version` returns the live version.
    """

    def __init__(
        self,
        log: AnswerLog,
        threads: EngineThreads,
        *,
        keeps_questions: Callable[[str], bool],
        version: Callable[[], int],
    ) -> None:
        self._log = log
        self._version = version
        self._threads = threads
        self._keeps_questions = keeps_questions
        self._unstored: OrderedDict[str, tuple[str, Mapping[str, str]]] = OrderedDict()
        self._unstored_lock = threading.Lock()

    def save(
        self, answer: Answer, *, scope: str, source: str | None = None, counts: bool = False
    ) -> str:
        """Log an answer and return its id; to be called on a thread."""
        is_kept = self._log.questions and self._keeps_questions(scope)
        answer_id = self._log.save(
            answer, scope=scope, source=source, with_question=is_kept, counts=counts
        )
        if not is_kept:
            with self._unstored_lock:
                self._unstored[answer_id] = (answer.question, answer.suggestion)
                while len(self._unstored) > limits.REMEMBERED:
                    self._unstored.popitem(last=False)
        return answer_id

    async def remember_words(self, words: str, *, scope: str, source: str | None) -> str:
        """Log words or a source for the buttons of a list and return the id."""
        return await self._threads.read(self.save, self._blank(words), scope=scope, source=source)

    async def remember_page(
        self, entries: Sequence[PassageEntry], words: str, *, first: int, scope: str
    ) -> str:
        """Log the passages of a page, numbered from `first`, and return the id."""
        quotes = tuple(
            _as_quote(entry, number) for number, entry in enumerate(entries, start=first)
        )
        return await self._threads.read(self.save, self._blank(words, quotes), scope=scope)

    @property
    def has_fault(self) -> bool:
        """Whether the log cannot be read at the moment, so that an answer is only not found."""
        return self._log.has_fault

    async def recall(self, answer_id: str, *, scope: str) -> LoggedAnswer | None:
        """Return a logged answer of this scope, or None if there is none (any more)."""
        logged = await self._threads.read(self._log.load, answer_id)
        return logged if logged and logged.scope == scope else None

    def question_of(self, answer_id: str, logged: LoggedAnswer) -> str | None:
        """Return the question of a logged answer: stored, or still in memory; else None."""
        return logged.question or self._unstored.get(answer_id, ("", {}))[0] or None

    def suggestion_of(self, answer_id: str, logged: LoggedAnswer) -> Mapping[str, str]:
        """Return the suggestion of a logged answer: stored, or still in memory; else {}."""
        return logged.suggestion or self._unstored.get(answer_id, ("", {}))[1]

    async def count_questions(self, scope: str) -> list[tuple[str, int]]:
        """Return the answered questions of a scope with their numbers, the most asked first."""
        return await self._threads.read(self._log.count_questions, scope)

    async def count_days(self, scope: str, days: int) -> list[DayCount]:
        """Return how many questions of a scope got which answers on each of the last days."""
        return await self._threads.read(partial(self._log.count_days, scope, days=days))

    async def forget_old(self) -> None:
        """Delete the logged answers that are older than they may be kept."""
        await self._threads.read(self._log.forget_old)

    def close(self) -> None:
        """Close the log."""
        self._log.close()

    def _blank(self, words: str, quotes: tuple[Quote, ...] = ()) -> Answer:
        """Return a list of quotes as an answer without a verdict."""
        return Answer(
            question=words, band=Band.NONE, quotes=quotes, version=self._version(), elapsed_ms=0
        )


def _as_quote(entry: PassageEntry, number: int) -> Quote:
    cited = entry.cited.cite() if isinstance(entry.cited, Passage) else entry.cited
    return Quote(
        number=number,
        text=entry.text,
        best=Best(sentence=cited.sentences.first, span=cited.span),
        answer=None,
        highlights=entry.highlights,
        citations=(cited,),
    )
