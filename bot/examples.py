"""Which questions can a newcomer try here, and get an answer?"""

import re
from collections.abc import AsyncIterator, Iterable

from bot import reports, strings
from bot.answers import Answerer
from bot.blocks import Card
from index import FootnoteError, Kind, ShownArticle

# Of the bundled articles; with others, those that happen to be answered.
FAMILIAR = (
    "How many people were hurt in the warehouse fire?",
    "What is the Joint Security Area?",
    "How do I read a citation?",
    "When was the armistice signed?",
    "How many times was the defector shot?",
    "When did the fire start?",
)
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,}){1,2}\b")
_ARTICLES = 8
_NAMES = 4
_WORTH = re.compile(r"[.!?]")


class Examples:
    """Finds example questions that the articles do answer; remembered until they change."""

    def __init__(self, answerer: Answerer) -> None:
        self._answerer = answerer
        self._version = -1
        self._known: list[str] = []

    async def questions(self, num: int) -> list[str]:
        """Return up to `num` questions that get an answer, of different articles if possible."""
        if self._version != self._answerer.version:
            self._version = self._answerer.version
            self._known = await self._search()
        return self._known[:num]

    async def help_card(self, scope: str) -> Card:
        """Return what /help shows: what this is, what to try, what else there is."""
        return reports.examples(
            strings.HELP, await self._remembered(scope, 2), tail=strings.HELP_COMMANDS
        )

    async def hint_card(self, scope: str) -> Card:
        """Return what an empty mention gets: one line and two questions to try."""
        return reports.examples(strings.HELP_LINE, await self._remembered(scope, 2))

    async def welcome_card(self, scope: str, lead: str) -> Card:
        """Return `lead` over three questions to try."""
        return reports.examples(lead, await self._remembered(scope, 3))

    async def _remembered(self, scope: str, num: int) -> list[tuple[str, str]]:
        remember = self._answerer.remember_words
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
        for question in FAMILIAR:
            source = await self._answerer.answered_from(question)
            if source:
                yield question, source
        for status in (await self._answerer.sources())[:_ARTICLES]:
            try:
                article = await self._answerer.show(status.source)
            except FootnoteError:
                continue
            for question in _about_names(article):
                source = await self._answerer.answered_from(question)
                if source:
                    yield question, source


def _about_names(article: ShownArticle) -> Iterable[str]:
    names: dict[str, None] = {}
    for paragraph in article.paragraphs:
        if paragraph.kind is Kind.TEXT and _WORTH.search(paragraph.text):
            names |= dict.fromkeys(_NAME.findall(paragraph.text))
    return [f"Who is {name}?" for name in list(names)[:_NAMES]]
