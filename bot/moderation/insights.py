"""/insights: what was asked in a server without an answer, what was asked most, what was said.

In a home of the bot, its moderators see too what was said in direct messages, where nobody else is.
"""

import asyncio
import csv
import io
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import partial
from typing import Any, TypeVar

import discord

from bot import access, limits, sending, strings
from bot.access import Deed
from bot.asking import Answerer
from bot.moderation.activity import describe_activity, draw_activity, list_days, summarize
from bot.moderation.moderation_cards import render_insights
from bot.moderation.permission_check import PermissionCheck
from bot.moderation.written_answers import WrittenAnswers
from bot.rendering import (
    Card,
    CardBlock,
    DividerBlock,
    PictureBlock,
    PressButton,
    TextBlock,
    escape_shortened,
)
from index import (
    Band,
    MemberStore,
    ReportedGap,
    Vote,
)

Interaction = discord.Interaction[Any]

Said = TypeVar("Said", Vote, ReportedGap)

_MOST = 1000
"""Votes or reports that are read."""
_SHOWN = 12
_BAR = 6
"""Characters of the longest bar: half a line of a phone is left for the text."""
_DAYS = 14
"""Days whose questions are counted, as many as a phone shows in one picture."""


class Insights:
    """The lists for moderators, each as a card or a CSV file; raises Declined for others."""

    def __init__(
        self,
        answerer: Answerer,
        members: MemberStore,
        check: PermissionCheck,
        written: WrittenAnswers,
    ) -> None:
        self._answerer = answerer
        self._members = members
        self._check = check
        self._written = written
        self._drawing = asyncio.Lock()

    async def gaps(self, interaction: Interaction, *, as_csv: bool) -> None:
        """Show the questions that members reported, and the words that no source has.

        Those that a moderator has answered come last, with a mark.
        """
        await self._require(interaction)
        scopes = await self._check.heard_scopes(interaction)
        gaps, answered = await sending.in_time(
            interaction, self._answerer.look_up(partial(self._read_gaps, scopes))
        )
        if as_csv:
            rows = [(gap.at, gap.question or "", " ".join(gap.missing)) for gap in gaps]
            await _send(interaction, "gaps.csv", ("reported", "question", "missing words"), rows)
            return
        still_open = [gap for gap in gaps if gap not in answered]
        words = Counter(word for gap in still_open for word in set(gap.missing))
        lines = [f"-# {line}" for line in _bars(words.most_common(8))]
        asked = _distinct(still_open)
        lines += [f"**{n}.** {_question(gap)}" for n, gap in enumerate(asked[:_SHOWN], 1)]
        done = _distinct(answered)
        lines += [f"✅ {_question(gap)}" for gap in done[: max(0, _SHOWN - len(asked))]]
        rest = len(asked) + len(done) - _SHOWN
        buttons = [
            PressButton("fill", gap.answer_id, strings.ANSWER_THIS.format(number=n))
            for n, gap in enumerate(asked[:5], 1)
            if gap.question
        ]
        head = strings.GAPS.format(count=strings.count(len(gaps), "report"))
        if not gaps:
            head = head.partition("\n")[0]  # without the line that describes the reports
        await sending.respond(interaction, render_insights(head, lines, buttons, rest=rest))

    def _read_gaps(
        self, scopes: Sequence[str]
    ) -> tuple[Sequence[ReportedGap], Collection[ReportedGap]]:
        """Return the reports of some scopes, newest first, and those that are answered."""
        gaps = _list_newest(self._members.list_gaps, scopes)
        return gaps, self._written.find_answered(gaps)

    async def top(self, interaction: Interaction, *, as_csv: bool) -> None:
        """Show how much was asked on each day, and the answered questions that were asked most."""
        scope = await self._require(interaction)
        work = self._answerer.records.count_questions(scope)
        counts = await sending.in_time(interaction, work)
        if as_csv:
            await _send(interaction, "questions.csv", ("question", "times"), counts)
            return
        card = await sending.in_time(interaction, self._top_card(scope, counts))
        await sending.respond(interaction, card)

    async def _top_card(self, scope: str, counts: Sequence[tuple[str, int]]) -> Card:
        """Return the card with the questions of each day, in a picture or as bars, and the list."""
        days = await self._answerer.records.count_days(scope, _DAYS)
        async with self._drawing:
            drawn = await draw_activity(days)
        lines = _bars(counts[:_SHOWN])
        if not lines and any(day.by_band.get(Band.ANSWER) for day in days):
            lines = [f"{strings.SETTING_NAMES['log_questions']} · {strings.NOT_STORED}"]
        listed = render_insights(strings.TOP, lines, rest=len(counts) - _SHOWN)
        if not (sum_of_days := summarize(days, with_picture=drawn is not None)):
            return listed
        blocks: list[CardBlock] = [TextBlock(sum_of_days)]
        if drawn is not None:
            blocks.append(PictureBlock("questions.png", drawn, describe_activity(days)))
        blocks.append(TextBlock("\n".join(list_days(days, with_picture=drawn is not None))))
        return Card((*blocks, DividerBlock(), *listed.blocks))

    async def feedback(self, interaction: Interaction, *, as_csv: bool) -> None:
        """Show the votes on answers, with the reasons given."""
        await self._require(interaction)
        scopes = await self._check.heard_scopes(interaction)
        read = partial(_list_newest, self._members.list_votes, scopes)
        votes = await sending.in_time(interaction, asyncio.to_thread(read))
        if as_csv:
            rows = [
                (vote.at, "up" if vote.is_up else "down", vote.question or "", vote.reason or "")
                for vote in votes
            ]
            names = ("given", "vote", "question", "reason")
            await _send(interaction, "feedback.csv", names, rows)
            return
        up = sum(vote.is_up for vote in votes)
        head = strings.FEEDBACK.format(up=up, down=len(votes) - up)
        told = [_vote(vote) for vote in votes if vote.reason or not vote.is_up]
        if votes and not told:
            told = [strings.NO_REASONS]
        card = render_insights(head, told[:_SHOWN], rest=len(told) - _SHOWN)
        await sending.respond(interaction, card)

    async def _require(self, interaction: Interaction) -> str:
        await self._check.require(interaction, Deed.SEE_INSIGHTS, "insights")
        return access.scope_of(interaction)


def _list_newest(list_of: Callable[..., Iterable[Said]], scopes: Sequence[str]) -> list[Said]:
    """Return what members of some scopes said, newest first."""
    said = (each for scope in scopes for each in list_of(scope, limit=_MOST))
    return sorted(said, key=lambda each: each.at, reverse=True)[:_MOST]


def _distinct(gaps: Iterable[ReportedGap]) -> list[ReportedGap]:
    """Return the newest report of each question."""
    seen: dict[str, ReportedGap] = {}
    for gap in gaps:
        seen.setdefault((gap.question or gap.answer_id).casefold(), gap)
    return list(seen.values())


def _question(gap: ReportedGap) -> str:
    shown = escape_shortened(gap.question, 160) if gap.question else strings.QUESTION_NOT_STORED
    words = ", ".join(escape_shortened(word, limits.WORD) for word in gap.missing[:6])
    parts = [shown, words, strings.IN_DIRECT_MESSAGE if gap.scope == access.DIRECT else ""]
    return " · ".join(filter(None, parts))


def _vote(vote: Vote) -> str:
    mark = "👍" if vote.is_up else "👎"
    asked = escape_shortened(vote.question, 120) if vote.question else strings.QUESTION_NOT_STORED
    where = f" · {strings.IN_DIRECT_MESSAGE}" if vote.scope == access.DIRECT else ""
    reason = f" — “{escape_shortened(vote.reason, 200)}”" if vote.reason else ""
    return f"{mark} {asked}{where}{reason}"


def _bars(counts: Sequence[tuple[str, int]]) -> list[str]:
    """Return a line for each text with its number and a bar as long as it is large.

    Where all numbers are the same, bars would compare nothing, and there are none.
    """
    most = max((number for _, number in counts), default=1)
    differ = any(number != most for _, number in counts)
    return [
        f"{_bar(number, most) if differ else ''}{number} · {escape_shortened(text, 90)}"
        for text, number in counts
    ]


def _bar(number: int, most: int) -> str:
    return f"`{'█' * max(1, round(_BAR * number / most)):<{_BAR}}` "


async def _send(
    interaction: Interaction, name: str, head: Sequence[str], rows: Iterable[Sequence[Any]]
) -> None:
    """Send rows as a CSV file that a spreadsheet opens without taking a cell for a formula."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(head)
    writer.writerows([_cell(value) for value in row] for row in rows)
    data = b"\xef\xbb\xbf" + out.getvalue().encode()
    await sending.respond_with_file(interaction, strings.CSV_FILE, name, data)


def _cell(value: Any) -> str:
    text = str(value)
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text
