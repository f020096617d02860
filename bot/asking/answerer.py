"""The Answerer: what the bot asks the engine, as seen from the place of the present task."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from time import perf_counter
from typing import Any, TypeVar, cast

from bot import limits
from bot.asking.answer_records import AnswerRecords
from bot.asking.engine import EngineProtocol, EngineThreads, SourceLists
from bot.asking.marks import Names, ask_with_names, find_marked
from bot.asking.several_questions import JoinedAnswer, answer_each
from bot.measurements import Measurements
from bot.rendering import is_printable
from bot.viewpoint import (
    EngineHere,
    KeptByPlace,
    Viewpoint,
    look_alone,
    sees_more_alone,
)
from index import (
    Answer,
    AnswerLog,
    Band,
    Citation,
    ClaimCheck,
    Context,
    Found,
    LoggedAnswer,
    Quote,
    ReindexReport,
    ShownArticle,
    Suggestion,
    UnknownSource,
    Watcher,
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedReply:
    """An answer, its id in the answer log, and when the newest source that it cites was indexed.

    `for_asker_alone`: it was looked for in what the asker may see, not in what all may see here.
    `unanswered`: of several questions in one message, those that the answer leaves open.
    """

    answer: Answer
    answer_id: str
    indexed_at: datetime | None
    for_asker_alone: bool = False
    unanswered: Sequence[str] = ()

    @property
    def names_something(self) -> bool:
        """Whether some word of the question was looked for."""
        return bool(self.answer.quotes or self.answer.missing or self.answer.suggestion)


class Answerer:
    """Asks the engine on its threads and logs the answers for the buttons.

    Every method that asks the engine raises TimeoutError after `limits.ANSWER_SECONDS`.
    `keeps_questions` says of a scope whether its questions are stored, if the log stores any.
    """

    def __init__(
        self,
        engine: EngineProtocol,
        log: AnswerLog,
        *,
        keeps_questions: Callable[[str], bool] = lambda _: True,
    ) -> None:
        self.measurements = Measurements()
        self._here = EngineHere(engine)
        self._engine = cast("EngineProtocol", self._here)
        self._threads = EngineThreads(self._here)
        self.records = AnswerRecords(
            log, self._threads, keeps_questions=keeps_questions, version=lambda: self.version
        )
        self._lists = KeptByPlace(self._here, lambda seen: SourceLists(seen, self._threads.lister))

    @property
    def lists(self) -> SourceLists:
        """The lists of the sources that the present place sees."""
        return self._lists.here()

    def engine_of(self, guild: int | None) -> Any:
        """Return the engine of a server, or of the articles that all share if it is None."""
        return self._here.of(Viewpoint(guild))

    @property
    def version(self) -> int:
        """The live index version."""
        return self._engine.version

    async def ask(
        self,
        question: str,
        *,
        scope: str,
        source: str | None = None,
        widen: bool = False,
        counts: bool = True,
    ) -> LoggedReply:
        """Answer a question and log the answer under a new id, in one call to a thread.

        With `widen`, what is not answered for all is looked for in what the asker alone may see.
        It `counts` among the questions of /insights unless its answer was seen before.
        """
        return await self._threads.read(
            self._answer, question, scope, source, widen=widen, counts=counts
        )

    def sees(self, source: str) -> bool:
        """Return whether the present place sees a source of this name, if there is one."""
        return self._here.sees(source)

    def all_see(self, answer: Answer) -> bool:
        """Return whether all who read along in the present place see what an answer cites."""
        cited = {citation.source for quote in answer.quotes for citation in quote.citations}
        return all(map(self._here.all_see, cited))

    async def ask_if_sure(self, question: str, *, scope: str) -> LoggedReply | None:
        """Answer a question if one quote is surely enough; else nothing is logged either."""
        return await self._threads.read(self._answer_if_sure, question, scope)

    async def further(self, question: str, logged: LoggedAnswer) -> tuple[Quote, ...]:
        """Return the quotes that rank below those of a logged answer, best first."""
        quoted = [c for quote in logged.quotes for c in quote.citations]
        num = limits.FURTHER + len(logged.quotes)
        answer = await self._threads.read(
            self._engine.ask, question, source=logged.source, limit=num, fill=True
        )
        return tuple(
            quote
            for quote in answer.quotes
            if not any(_overlap(quote.citations[0], other) for other in quoted)
        )

    async def passages(
        self, words: str, *, source: str | None, exact: bool, offset: int, limit: int
    ) -> Found:
        """Find passages by their words."""
        return await self._threads.read(
            self._engine.find, words, source=source, exact=exact, offset=offset, limit=limit
        )

    async def suggest(self, typed: str, limit: int) -> Sequence[Suggestion]:
        """Return headings and words that somebody who types may mean."""
        return await self._threads.read(self._engine.suggest, typed[: limits.TYPED], limit=limit)

    async def context(self, citation: Citation, version: int) -> Context:
        """Show a cited paragraph between its neighbours."""
        return await self._threads.read(self._engine.context, citation, version)

    async def show(self, source: str) -> ShownArticle:
        """Show a whole source."""
        return await self._threads.read(self._engine.show, source)

    async def indexed_at(self, source: str) -> datetime | None:
        """Return when a source was indexed, None if it is not live."""
        return await self._threads.read(self._engine.indexed_at, [source])

    async def with_source(self, typed: str | None, work: Callable[[str | None], Awaitable[T]]) -> T:
        """Return what `work` makes of a source, or of the one that was meant if there is none.

        Many type a name or title, and do not choose it from the list. Raises UnknownSource.
        """
        try:
            return await work(typed)
        except UnknownSource:
            meant = (await self.lists.directory()).resolve(typed or "")
            if meant is None or meant == typed:
                raise
        return await work(meant)

    def shares_title(self, title: str) -> bool:
        """Whether several sources have this title; False as long as their list was not read."""
        directory = self.lists.at_hand()
        return directory is not None and directory.shares_title(title)

    async def with_known_names(self, text: str, names: Names) -> str:
        """Return a text in which each mark is its name, if some source has that, or nothing."""
        wanted = {key: names[key] for key in find_marked(text) if is_printable(names.get(key, ""))}
        known = await self._threads.read(self._keep_known, wanted) if wanted else {}
        return ask_with_names(text, known)

    async def reindex(self, *, force: bool, watcher: Watcher) -> ReindexReport:
        """Re-index without a deadline; a second call waits for the first."""
        return await self.change(partial(self._engine.reindex, force=force), watcher=watcher)

    async def change(self, work: Callable[..., T], *, watcher: Watcher) -> T:
        """Change sources by `work`, which takes a watcher; one change after the other."""
        try:
            return await self._threads.change(work, watcher=watcher)
        finally:
            for lists in self._lists.all():
                lists.forget()  # a failed run may have marked sources too

    async def answered_from(self, question: str, *, with_words: str) -> str | None:
        """Return the first quote's source if the quote contains `with_words`, else None."""
        answer = await self._threads.read(self._engine.ask, question)
        if answer.band is not Band.ANSWER or with_words not in answer.quotes[0].text:
            return None
        return answer.quotes[0].citations[0].source

    async def look_up(self, work: Callable[[], T]) -> T:
        """Do some other reading on a thread for questions."""
        return await self._threads.read(work)

    async def check_claim(self, claim: str, *, scope: str) -> tuple[ClaimCheck, str]:
        """Return the passages nearest to a claim, with its figures, and their id in the log."""
        return await self._threads.read(self._check_claim, claim, scope)

    async def missing_words(self, question: str) -> tuple[str, ...]:
        """Return the words of a question that no source has."""
        return (await self._threads.read(self._engine.ask, question)).missing

    def abandon_reindex(self) -> None:
        """Stop a re-index under way at its next step; the live version stays. Begins no other."""
        self._threads.abandon_changes()

    async def close(self) -> None:
        """End the threads; a re-index under way is abandoned and the live version stays."""
        await self._threads.close()
        self.records.close()

    def _answer(
        self, question: str, scope: str, source: str | None, *, widen: bool, counts: bool
    ) -> LoggedReply:
        """Ask, log and look up when the cited sources were indexed; runs on a thread."""
        started = perf_counter()
        found = self._ask_for_all(question, source) if widen and sees_more_alone() else None
        alone = found is None and widen and sees_more_alone()
        if alone:
            look_alone()
            self._here.require_ready()
        if found is None:
            found = answer_each(partial(self._engine.ask, source=source), question)
        answer, unanswered = found
        self.measurements.count_question(answer.band.value, perf_counter() - started)
        return LoggedReply(
            answer=answer,
            answer_id=self.records.save(answer, scope=scope, source=source, counts=counts),
            indexed_at=self._newest_indexed_at(answer),
            for_asker_alone=alone,
            unanswered=unanswered,
        )

    def _ask_for_all(self, question: str, source: str | None) -> JoinedAnswer | None:
        """Return an answer that all may see; None if there is none."""
        try:
            found = answer_each(partial(self._engine.ask, source=source), question)
        except UnknownSource:  # perhaps the asker alone sees it
            return None
        return found if found.answer.band is Band.ANSWER else None

    def _answer_if_sure(self, question: str, scope: str) -> LoggedReply | None:
        answer = self._engine.ask(question)
        if answer.band is not Band.ANSWER or not answer.sure:
            return None
        answer_id = self.records.save(answer, scope=scope, counts=True)
        indexed_at = self._newest_indexed_at(answer)
        return LoggedReply(answer=answer, answer_id=answer_id, indexed_at=indexed_at)

    def _check_claim(self, claim: str, scope: str) -> tuple[ClaimCheck, str]:
        check = self._engine.check_claim(claim)
        return check, self.records.save(check.answer, scope=scope)

    def _keep_known(self, names: Names) -> Names:
        """Return the names that some source has; runs on a thread."""
        found = partial(self._engine.find, exact=True, limit=1)
        return {key: name for key, name in names.items() if found(name).total}

    def _newest_indexed_at(self, answer: Answer) -> datetime | None:
        cited = {citation.source for quote in answer.quotes for citation in quote.citations}
        return self._engine.indexed_at(sorted(cited)) if cited else None


def _overlap(one: Citation, other: Citation) -> bool:
    return one.source == other.source and (
        one.span.start < other.span.end and other.span.start < one.span.end
    )
