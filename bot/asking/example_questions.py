"""Example questions that the indexed articles do answer."""

import asyncio
import re
from collections import OrderedDict
from collections.abc import AsyncIterator, Iterable

from bot import strings
from bot.asking.answerer import Answerer
from bot.rendering import Card, render_example_questions
from bot.viewpoint import MAX_KEPT, Viewpoint, seen_by_all
from index import FootnoteError, ShownArticle

# Questions about the bundled articles, each with words that its answer must contain. With other
# articles, those that are answered all the same are used too.
BUNDLED_QUESTIONS = (
    ("How many people were hurt in the warehouse fire?", "Eleven people"),
    ("What did Gen. Brooks say about the guards?", "kept to the rules"),
    ("Does Footnote use a language model?", "o language model"),
    ("What started the fire?", "forklift"),
    ("What is the Joint Security Area?", "face to face"),
    ("When will the swing bridge be closed?", "July 7"),
    ("When was the armistice signed?", "27 July 1953"),
)
_SPEAKER = re.compile(r"\b([A-Z]\w{2,} [A-Z]\w{2,}),? (?:said|says|told|added|wrote|explained)\b")
_ARTICLES = 8
_SPEAKERS = 4


class ExampleQuestions:
    """Finds example questions that get an answer; cached until the version changes."""

    def __init__(self, answerer: Answerer) -> None:
        self._answerer = answerer
        self._searches: OrderedDict[Viewpoint, tuple[int, asyncio.Task[list[str]]]] = OrderedDict()

    async def questions(self, num: int) -> list[str]:
        """Return up to `num` questions that get an answer, from different articles if possible."""
        with seen_by_all() as seen:  # one server's own sources are no examples for another
            number = self._answerer.version
            version, searching = self._searches.pop(seen, (None, None))
            if searching is None or version != number or _failed(searching):
                searching = asyncio.ensure_future(self._search())
            self._searches[seen] = (number, searching)
            while len(self._searches) > MAX_KEPT:
                self._searches.popitem(last=False)
        # Others may wait for the same search, so whoever gives up must not end it.
        return (await asyncio.shield(searching))[:num]

    async def help_card(self, scope: str) -> Card:
        """Return the card of /help: what the bot does, examples, the commands."""
        return render_example_questions(
            strings.HELP, await self._remembered(scope, 2), tail=strings.HELP_COMMANDS
        )

    async def hint_card(self, scope: str, lead: str | None = None) -> Card:
        """Return the card for an empty mention: one line, `lead`, and two example questions."""
        return render_example_questions(
            lead or strings.HELP_LINE, await self._remembered(scope, 2), offer=strings.HELP_EXAMPLES
        )

    async def welcome_card(self, scope: str, lead: str) -> Card:
        """Return a card with `lead` above three example questions."""
        return render_example_questions(
            lead, await self._remembered(scope, 3), offer=strings.WELCOME_EXAMPLES
        )

    async def _remembered(self, scope: str, num: int) -> list[tuple[str, str]]:
        remember = self._answerer.records.remember_words
        return [
            (await remember(question, scope=scope, source=None), question)
            for question in await self.questions(num)
        ]

    async def _search(self) -> list[str]:
        first: dict[str, str] = {}
        further: list[str] = []
        async for question, source in self._answered():
            if source in first:
                further.append(question)
            else:
                first[source] = question
            if len(first) == 3:
                break
        return [*first.values(), *further]

    async def _answered(self) -> AsyncIterator[tuple[str, str]]:
        for question, words in BUNDLED_QUESTIONS:
            source = await self._answerer.answered_from(question, with_words=words)
            if source:
                yield question, source
        directory = await self._answerer.lists.directory()
        for _, name in directory.search("", _ARTICLES):
            try:
                article = await self._answerer.show(name)
            except FootnoteError:
                continue
            for speaker in _speakers(article):
                question = f"Who is {speaker}?"
                source = await self._answerer.answered_from(question, with_words=speaker)
                if source:
                    yield question, source


def _failed(task: asyncio.Task[list[str]]) -> bool:
    return task.done() and (task.cancelled() or task.exception() is not None)


def _speakers(article: ShownArticle) -> Iterable[str]:
    """Return names of people the article quotes; articles usually say who those are."""
    names = {name: None for p in article.paragraphs for name in _SPEAKER.findall(p.text)}
    return [name for name in names if not name.startswith("The ")][:_SPEAKERS]
