"""Cards for moderators: versions, golden questions, entries of the audit log. Pure."""

from collections.abc import Sequence

from bot import limits, strings
from bot.rendering import (
    Card,
    CardBlock,
    CardMood,
    DividerBlock,
    TextBlock,
    escape,
    escape_shortened,
    golden_answer_text,
)
from index import GoldenAnswer, GoldenQuestion, VersionInfo

_SHOWN_VERSIONS = 15
_SHOWN_GOLDEN = 25


def render_history(versions: Sequence[VersionInfo], *, note: str) -> Card:
    """Return the card that lists versions, newest first; `note` says whose they are."""
    if not versions:
        return Card((TextBlock(strings.NO_SOURCES),), CardMood.NOTHING)
    lines = [_version(info) for info in versions[:_SHOWN_VERSIONS]]
    if len(versions) > _SHOWN_VERSIONS:
        lines.append(strings.MORE_VERSIONS.format(count=len(versions) - _SHOWN_VERSIONS))
    return Card(
        (TextBlock(strings.HISTORY), DividerBlock(), TextBlock("\n".join(lines)), TextBlock(note))
    )


def _version(info: VersionInfo) -> str:
    marks = [
        word
        for word, holds in (
            (strings.LIVE, info.live),
            (strings.PINNED, info.pinned),
            (strings.NOT_KEPT, not info.kept),
        )
        if holds
    ]
    sources = strings.count(info.sources, "source", "sources")
    changes = f"+{info.added} \\~{info.changed} −{info.removed}"
    when = f"<t:{int(info.created_at.timestamp())}:R>"
    state = f" **{' · '.join(marks)}**" if marks else ""
    return f"**v{info.version}** {when} · {sources} · {changes}{state}"


def render_golden(golden: Sequence[GoldenQuestion], head: str) -> Card:
    """Return the card of golden questions with the quotes kept; `head` is Markdown."""
    blocks: list[CardBlock] = [TextBlock(head)]
    for each in golden[:_SHOWN_GOLDEN]:
        shown = f"**{each.id}.** {escape_shortened(each.question, 60)}"
        answer = GoldenAnswer(each.band, each.source, each.text)
        blocks.append(TextBlock(f"{shown}\n-# {golden_answer_text(answer, 60)}"))
    if len(golden) > _SHOWN_GOLDEN:
        rest = strings.MORE_GOLDEN.format(count=len(golden) - _SHOWN_GOLDEN)
        blocks.append(TextBlock(rest))
    return Card(tuple(blocks))


def render_audit_entry(name: str, deed: str, subject: str) -> Card:
    """Return the card of one change for the channel that logs changes."""
    who = escape_shortened(name, limits.TITLE)
    what = escape_shortened(subject, 200)
    return Card((TextBlock(f"**{who}** {escape(deed)}: {what}"),))
