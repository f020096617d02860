"""/insights: what was asked in a server without an answer, what was asked most, what was said."""

import asyncio
import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

import discord

from bot import access, limits, sending, strings
from bot.access import Deed
from bot.asking import Answerer, Declined
from bot.moderation.activity import describe_activity, draw_activity, list_days, summarize
from bot.moderation.audit import AuditLog
from bot.moderation.moderation_cards import render_insights
from bot.moderation.permission_check import PermissionCheck
from bot.rendering import (
    Card,
    CardBlock,
    CardMood,
    DividerBlock,
    PictureBlock,
    PressButton,
    Prompt,
    TextBlock,
    escape_shortened,
    render_notice,
    render_reindex_failure,
    visible,
)
from index import (
    FootnoteError,
    Kind,
    MemberStore,
    ReportedGap,
    ShownArticle,
    UnknownSource,
    Vote,
)

Interaction = discord.Interaction[Any]

FAQ = "answers.md"
"""The file of a server's own sources that holds the answers written at gaps."""
_SHOWN = 12
_SHOWN_OF_ANSWER = 3000
"""Characters, escaped, of an answer that came too late: its writer may want to add it elsewhere."""
_BAR = 6
"""Characters of the longest bar: half a line of a phone is left for the text."""
_DAYS = 14
"""Days whose questions are counted, as many as a phone shows in one picture."""


class Insights:
    """The lists for moderators, each as a card or a CSV file; raises Declined for others."""

    def __init__(
        self, answerer: Answerer, members: MemberStore, check: PermissionCheck, audit: AuditLog
    ) -> None:
        self._answerer = answerer
        self._members = members
        self._check = check
        self._audit = audit
        self._drawing = asyncio.Lock()
        self.presses = {"fill": self._ask_for_answer}
        self.forms = {"fill": self._add_answer}

    async def gaps(self, interaction: Interaction, *, as_csv: bool) -> None:
        """Show the questions that members reported, and the words that no source has.

        Those that a moderator has answered come last, with a mark.
        """
        scope = await self._require(interaction)
        read = partial(self._read_gaps, scope, interaction.guild_id)
        gaps, answered = await sending.in_time(interaction, self._answerer.look_up(read))
        if as_csv:
            rows = [(gap.at, gap.question or "", " ".join(gap.missing)) for gap in gaps]
            await _send(interaction, "gaps.csv", ("reported", "question", "missing words"), rows)
            return
        still_open = [gap for gap in gaps if _heading(gap.question) not in answered]
        words = Counter(word for gap in still_open for word in set(gap.missing))
        lines = [f"-# {line}" for line in _bars(words.most_common(8))]
        asked = _distinct(still_open)
        lines += [f"**{n}.** {_question(gap)}" for n, gap in enumerate(asked[:_SHOWN], 1)]
        done = _distinct(gap for gap in gaps if _heading(gap.question) in answered)
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
        self, scope: str, guild_id: int | None
    ) -> tuple[Sequence[ReportedGap], frozenset[str]]:
        """Return the reports of a server, and the questions that stand in its file of answers."""
        gaps = self._members.list_gaps(scope, limit=1000)
        engine = self._answerer.engine_of(guild_id)
        try:
            answered = _list_answered(engine.show(f"@server/{FAQ}")) if gaps else frozenset()
        except UnknownSource:
            answered = frozenset()
        return gaps, answered

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
        listed = render_insights(strings.TOP, _bars(counts[:_SHOWN]), rest=len(counts) - _SHOWN)
        if not (sum_of_days := summarize(days, with_picture=drawn is not None)):
            return listed
        blocks: list[CardBlock] = [TextBlock(sum_of_days)]
        if drawn is not None:
            blocks.append(PictureBlock("questions.png", drawn, describe_activity(days)))
        blocks.append(TextBlock("\n".join(list_days(days, with_picture=drawn is not None))))
        return Card((*blocks, DividerBlock(), *listed.blocks))

    async def feedback(self, interaction: Interaction, *, as_csv: bool) -> None:
        """Show the votes on answers, with the reasons given."""
        scope = await self._require(interaction)
        read = partial(self._members.list_votes, scope, limit=1000)
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
        card = render_insights(head, told[:_SHOWN], rest=len(told) - _SHOWN)
        await sending.respond(interaction, card)

    async def _require(self, interaction: Interaction) -> str:
        await self._check.require(interaction, Deed.SEE_INSIGHTS, "insights")
        return access.scope_of(interaction)

    # --- answering a gap -------------------------------------------------------------------------

    async def _ask_for_answer(self, interaction: Interaction, key: str) -> None:
        """Show a form for the answer to a reported question."""
        await self._check.require(interaction, Deed.CHANGE_OWN, "insights")
        prompt = Prompt(
            action="fill",
            key=key,
            title=strings.ANSWER_TITLE,
            label=strings.ANSWER_LABEL,
            hint=strings.ANSWER_HINT,
            longest=limits.FAQ_ANSWER,
            required=True,
        )
        await sending.ask(interaction, prompt)

    async def _add_answer(self, interaction: Interaction, _: str, key: str, text: str) -> None:
        """Add an answer, with its author and date, to this server's own sources."""
        await self._check.require(interaction, Deed.CHANGE_OWN, "insights")
        scope = access.scope_of(interaction)
        gaps = await asyncio.to_thread(self._members.list_gaps, scope, limit=1000)
        gap = next((each for each in gaps if each.answer_id == key and each.question), None)
        if gap is None or not text.strip() or interaction.guild_id is None:
            raise Declined(strings.GONE)
        engine = self._answerer.engine_of(interaction.guild_id)
        day = interaction.created_at.date().isoformat()
        entry = _entry(gap.question or "", text, visible(interaction.user.display_name), day)
        append = partial(_append, engine, entry, _heading(gap.question))
        work = self._answerer.change(append, watcher=lambda _: None)
        try:
            await sending.in_time(interaction, work)
        except _AnsweredBefore:
            written = escape_shortened(text, _SHOWN_OF_ANSWER)
            notice = render_notice(f"{strings.ANSWERED_BEFORE}\n> {written}", CardMood.WARNING)
            await sending.respond(interaction, notice)
            return
        except FootnoteError as error:
            await sending.respond(interaction, render_reindex_failure(error))
            return
        try:
            await sending.respond(interaction, render_notice(strings.ANSWER_ADDED, CardMood.GOOD))
        finally:
            await self._audit.note(interaction, strings.AUDIT_ANSWERED, gap.question or "")


class _AnsweredBefore(Exception):
    """Somebody has answered the question after its gap was shown."""


def _append(engine: Any, entry: str, question: str, **_: Any) -> Any:
    """Add an entry to the server's file of answers. Raises _AnsweredBefore.

    Changes are made one after the other, so of two answers to one question the second finds the
    first.
    """
    try:
        article = engine.show(f"@server/{FAQ}")
        if question in _list_answered(article):
            raise _AnsweredBefore
        text = article.text.rstrip() + "\n\n"
    except UnknownSource:
        text = f"# {strings.FAQ_TITLE}\n\n"
    return engine.add_file(FAQ, (text + entry).encode(), force=True)


def _list_answered(article: ShownArticle) -> frozenset[str]:
    """Return the questions that stand in a server's file of answers."""
    return frozenset(each.text for each in article.paragraphs if each.kind is Kind.HEADLINE)


def _entry(question: str, answer: str, author: str, day: str) -> str:
    """Return a question with its answer as Markdown; each stays what it is, whatever it holds."""
    paragraphs = "\n".join(_plain(line.strip()) for line in answer.splitlines()).strip("\n")
    return f"## {_heading(question)}\n\n{paragraphs}\n\n— {author}, {day}\n"


def _heading(question: str | None) -> str:
    """Return a question as it stands over its answer: one line, and no other kind of Markdown."""
    return _without_templates(" ".join((question or "").split()).lstrip("#> "))


_BLOCK_MARK = re.compile(
    r"[#>+*=~|<:$%{^-]|`{3}|!{3}|\?{3}|\[(?=[^\[\]]{1,80}\]:|_?toc_?\]|\[)", re.IGNORECASE
)
"""By which Markdown would take a line of an answer for something else."""
_PROGRAM_LINE = re.compile(r"(?:import|export)\b")
_CODE = re.compile(r"(`+[^`]+`+)")
_TEMPLATE_MARK = re.compile(r"(?<!\\)(?:<(?!https?://)|\{|%(?=%))")
"""Signs of tags, templates and comments, which Markdown would not show."""


def _plain(line: str) -> str:
    """Return a line of an answer so that Markdown shows all of it."""
    if _PROGRAM_LINE.match(line):  # which pages with components have in the first column
        return f" {_without_templates(line)}"
    if _BLOCK_MARK.match(line):
        return f"\\{line[0]}{_without_templates(line[1:])}"
    return _without_templates(line)


def _without_templates(line: str) -> str:
    """Return a line with its signs of templates escaped, but for those in inline code."""
    pieces = _CODE.split(line)
    pieces[::2] = [_TEMPLATE_MARK.sub(r"\\\g<0>", piece) for piece in pieces[::2]]
    return "".join(pieces)


def _distinct(gaps: Iterable[ReportedGap]) -> list[ReportedGap]:
    """Return the newest report of each question."""
    seen: dict[str, ReportedGap] = {}
    for gap in gaps:
        seen.setdefault((gap.question or gap.answer_id).casefold(), gap)
    return list(seen.values())


def _question(gap: ReportedGap) -> str:
    shown = escape_shortened(gap.question, 160) if gap.question else strings.QUESTION_NOT_STORED
    words = ", ".join(escape_shortened(word, limits.WORD) for word in gap.missing[:6])
    return f"{shown} · {words}" if words else shown


def _vote(vote: Vote) -> str:
    mark = "👍" if vote.is_up else "👎"
    asked = escape_shortened(vote.question, 120) if vote.question else strings.QUESTION_NOT_STORED
    reason = f" — “{escape_shortened(vote.reason, 200)}”" if vote.reason else ""
    return f"{mark} {asked}{reason}"


def _bars(counts: Sequence[tuple[str, int]]) -> list[str]:
    """Return a line for each text with its number and a bar as long as it is large."""
    most = max((number for _, number in counts), default=1)
    return [
        f"`{'█' * max(1, round(_BAR * number / most)):<{_BAR}}` {number} · "
        f"{escape_shortened(text, 90)}"
        for text, number in counts
    ]


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
