"""Cards of /privacy: what is stored, and a member's own records. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot import limits, strings
from bot.rendering.card import (
    ButtonRow,
    ButtonTone,
    Card,
    CardBlock,
    CardMood,
    DividerBlock,
    PressButton,
    TextBlock,
)
from bot.rendering.escape import escape_shortened
from bot.rendering.footnotes import date_label
from index import AuditEntry, ReportedGap, Vote

SHOWN = 10
"""Most records of a member that are listed; all are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRecords:
    """What is stored of one member, found by the salted hash of the member's id."""

    votes: tuple[Vote, ...] = ()
    gaps: tuple[ReportedGap, ...] = ()
    entries: tuple[AuditEntry, ...] = ()

    def __len__(self) -> int:
        return len(self.votes) + len(self.gaps) + len(self.entries)


def render_privacy(
    records: MemberRecords, *, kept_days: int, answer_days: int, with_questions: bool
) -> Card:
    """Return the card of /privacy; `with_questions` says whether questions are stored.

    Answers are kept `answer_days`, everything else `kept_days`.
    """
    kept = strings.PRIVACY_QUESTIONS if with_questions else strings.PRIVACY_NO_QUESTIONS
    text = f"{strings.PRIVACY}\n{kept}\n{strings.PRIVACY_REST}".format(
        days=strings.count(kept_days, "day"), answers=strings.count(answer_days, "day")
    )
    blocks: list[CardBlock] = [
        TextBlock(text),
        DividerBlock(),
        TextBlock("\n".join(_listed(records))),
    ]
    if len(records):
        blocks.append(ButtonRow((PressButton("mine", "ask", strings.DELETE_MINE_BUTTON),)))
    return Card(tuple(blocks))


def render_delete_question() -> Card:
    """Return the card that asks once before a member's records are deleted."""
    buttons = (
        PressButton("mine", "delete", strings.DELETE_MINE, ButtonTone.DANGER),
        PressButton("mine", "keep", strings.KEEP_MINE),
    )
    return Card((TextBlock(strings.DELETE_MINE_ASKS), ButtonRow(buttons)), CardMood.WARNING)


def _listed(records: MemberRecords) -> Iterable[str]:
    if not len(records):
        return [strings.NOTHING_OF_YOURS]
    lines = [
        *(_line(v.at, strings.YOUR_VOTE.format(vote=_thumb(v)), v.reason) for v in records.votes),
        *(_line(g.at, strings.YOUR_GAP, g.question) for g in records.gaps),
        *(_line(e.at, strings.YOUR_ENTRY, f"{e.deed}: {e.subject}") for e in records.entries),
    ]
    counted = strings.count(len(records), "record")
    shown = [strings.YOURS.format(records=counted), *lines[:SHOWN]]
    if len(lines) > SHOWN:
        shown.append(strings.MORE_RECORDS.format(count=len(lines) - SHOWN))
    return shown


def _line(at: str, what: str, text: str | None) -> str:
    line = f"- {date_label(at, year=None)}: {what}"
    return f"{line} · {escape_shortened(text, limits.PASSAGE // 2)}" if text else line


def _thumb(vote: Vote) -> str:
    return strings.UP if vote.is_up else strings.DOWN
