"""Answers that moderators write at reported questions, into a file that is quoted like others."""

import asyncio
import re
from collections.abc import Sequence
from functools import partial
from typing import Any

import discord

from bot import access, limits, sending, strings
from bot.access import Deed
from bot.asking import Answerer, Declined
from bot.moderation.audit import AuditLog
from bot.moderation.permission_check import PermissionCheck
from bot.moderation.targets import OWN_PREFIX
from bot.rendering import CardMood, Prompt, render_notice, visible
from index import Kind, MemberStore, ReportedGap, ShownArticle, UnknownSource

Interaction = discord.Interaction[Any]

FAQ = "answers.md"
"""The file that holds the answers written at gaps."""


class WrittenAnswers:
    """Takes answers in a form; raises Declined for those who may not write any.

    A question of a server is answered in that server's own sources, one of a direct message in the
    articles that all share, as nothing else is read there.
    """

    def __init__(
        self, answerer: Answerer, members: MemberStore, check: PermissionCheck, audit: AuditLog
    ) -> None:
        self._answerer = answerer
        self._members = members
        self._check = check
        self._audit = audit
        self.presses = {"fill": self._ask_for_answer}
        self.forms = {"fill": self._add_answer}

    def find_answered(self, gaps: Sequence[ReportedGap]) -> list[ReportedGap]:
        """Return those of some reported questions that are answered; to be called on a thread."""
        answered = {scope: self._list_answered(scope) for scope in {gap.scope for gap in gaps}}
        return [gap for gap in gaps if _heading(gap.question) in answered[gap.scope]]

    def _find_gap(self, scopes: Sequence[str], answer_id: str) -> ReportedGap | None:
        """Return the report of a stored question, None if there is none (any more)."""
        gaps = (gap for scope in scopes for gap in self._members.list_gaps(scope, limit=1000))
        return next((gap for gap in gaps if gap.answer_id == answer_id and gap.question), None)

    def _list_answered(self, scope: str) -> frozenset[str]:
        engine, name = self._place_of(scope)
        try:
            return _list_questions(engine.show(name))
        except UnknownSource:
            return frozenset()

    def _place_of(self, scope: str) -> tuple[Any, str]:
        """Return the engine of the articles that a scope reads, and the name of the file there."""
        if scope == access.DIRECT:
            return self._answerer.engine_of(None), FAQ
        return self._answerer.engine_of(int(scope)), f"{OWN_PREFIX}{FAQ}"

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
        """Add an answer, with its author and date, to the articles that the question was put to."""
        await self._check.require(interaction, Deed.CHANGE_OWN, "insights")
        scopes = await self._check.heard_scopes(interaction)
        gap = await asyncio.to_thread(self._find_gap, scopes, key)
        if gap is None or gap.question is None or not text.strip():
            raise Declined(strings.REPORT_GONE)
        if is_for_all := gap.scope == access.DIRECT:
            await self._check.require(interaction, Deed.CHANGE_SHARED, "sources")
        engine, name = self._place_of(gap.scope)
        day = interaction.created_at.date().isoformat()
        entry = _entry(gap.question, text, visible(interaction.user.display_name), day)
        append = partial(_append, engine, name, entry, _heading(gap.question))
        work = self._answerer.change(append, watcher=lambda _: None)
        await sending.in_time(interaction, work)
        added = strings.ANSWER_ADDED_FOR_ALL if is_for_all else strings.ANSWER_ADDED
        try:
            await sending.respond(interaction, render_notice(added, CardMood.GOOD))
        finally:
            await self._audit.note(interaction, "answered gap", gap.question)


def _append(engine: Any, name: str, entry: str, question: str, **_: Any) -> Any:
    """Add an entry to the file of answers. Raises Declined if the question is answered.

    Changes are made one after the other, so of two answers to one question the second finds the
    first.
    """
    try:
        article = engine.show(name)
        if question in _list_questions(article):
            raise Declined(strings.ANSWERED_BEFORE)
        text = article.text.rstrip() + "\n\n"
    except UnknownSource:
        text = f"# {strings.FAQ_TITLE}\n\n"
    return engine.add_file(FAQ, (text + entry).encode(), force=True)


def _list_questions(article: ShownArticle) -> frozenset[str]:
    """Return the questions that stand in a file of answers."""
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
