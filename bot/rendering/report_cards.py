"""How are sources, a re-index and the bot itself shown? Pure."""

from collections.abc import Sequence

from bot import limits, strings
from bot.rendering.card_model import Block, Card, Divider, Mood, Press, Row, Section, Text, Tone
from bot.rendering.error_texts import words_for
from bot.rendering.escape import escape, shorten
from bot.rendering.footnotes import title
from index import (
    Change,
    FootnoteError,
    Progress,
    ReindexReport,
    SourceChange,
    SourceState,
    SourceStatus,
)

_ROOM = limits.COMPONENT_TEXT - 600
_MARKS = {SourceState.LIVE: "🟢", SourceState.STALE: "🟡", SourceState.FAILED: "🔴"}
_CHANGES = {Change.ADDED: "＋", Change.CHANGED: "～", Change.REMOVED: "－", Change.FAILED: "⚠"}


def sources(statuses: Sequence[SourceStatus], version: int) -> Card:
    """Return the list of what is indexed, faults first."""
    if not statuses:
        return Card((Text(strings.NO_SOURCES),), Mood.NOTHING)
    faults_first = sorted(statuses, key=lambda s: (s.state is SourceState.LIVE, s.source))
    head = strings.SOURCES.format(
        count=strings.count(len(statuses), "source", "sources"), version=version
    )
    lines = _fitting([_status(status) for status in faults_first], strings.MORE_SOURCES)
    return Card((Text(head), Divider(), Text("\n".join(lines))))


def progress(step: Progress) -> Card:
    """Return how far a re-index is."""
    stage = strings.STAGES.get(step.stage, escape(step.stage))
    done = strings.REINDEX_STAGE.format(stage=stage, done=step.done, total=step.total)
    lines = [done, f"`{_bar(step.done, step.total)}`"]
    if step.source:
        counts = [
            strings.count(step.paragraphs, "paragraph", "paragraphs"),
            strings.count(step.sentences, "sentence", "sentences"),
        ]
        name = shorten(step.source, limits.TITLE)
        lines.append(f"-# {name} · {' · '.join(counts)}")
    return Card((Text("\n".join(lines)),))


def reindexed(report: ReindexReport) -> Card:
    """Return what a re-index did, or what the guard wants confirmed."""
    if report.refusals:
        return refused(report.refusals, report.version)
    if not report.sources:
        return Card((Text(strings.REINDEX_SAME.format(version=report.version)),), Mood.GOOD)
    added, changed, removed = (
        sum(getattr(source.paragraphs, name) for source in report.sources)
        for name in ("added", "changed", "removed")
    )
    head = strings.REINDEX_LIVE.format(
        version=report.version, added=added, changed=changed, removed=removed
    )
    lines = _fitting([_change(source) for source in report.sources], strings.MORE_SOURCES)
    if report.unchanged:
        unchanged = strings.count(report.unchanged, "source", "sources")
        lines.append(strings.REINDEX_UNCHANGED.format(sources=unchanged))
    failed = any(source.change is Change.FAILED for source in report.sources)
    mood = Mood.WARNING if failed else Mood.GOOD
    return Card((Text(f"**{head}**"), Divider(), Text("\n".join(lines))), mood)


def refused(reasons: Sequence[str], version: int) -> Card:
    """Return what the guard found, with the two ways to go on."""
    said = "; ".join(shorten(reason, 300) for reason in reasons[:6])
    buttons = (
        Press("publish", "go", strings.PUBLISH, Tone.DANGER),
        Press("discard", "go", strings.DISCARD),
    )
    blocks: tuple[Block, ...] = (
        Text(f"**{strings.REINDEX_REFUSED.format(reasons=said)}**"),
        Text(strings.REINDEX_KEPT.format(version=version)),
        Row(buttons),
    )
    return Card(blocks, Mood.WARNING)


def failed(error: FootnoteError) -> Card:
    """Return why a re-index came to nothing; the old version goes on answering."""
    said = words_for(error) or strings.HOST_TROUBLE
    return Card((Text(strings.REINDEX_FAILED.format(reason=said)),), Mood.FAULT)


def examples(lead: str, questions: Sequence[tuple[str, str]], *, tail: str = "") -> Card:
    """Return `lead` over example questions, each a pair of remembered id and question."""
    blocks: list[Block] = [Text(lead)]
    for answer_id, question in questions:
        shown = shorten(question, limits.ECHO)
        blocks.append(Section((f"> {shown}",), Press("again", answer_id, strings.ASK_THIS)))
    if tail:
        blocks += [Divider(), Text(tail)]
    return Card(tuple(blocks), Mood.GREETING)


def _status(status: SourceStatus) -> str:
    line = f"{_MARKS[status.state]} **{title(status.title or status.source, 70)}**"
    if status.state is not SourceState.LIVE and status.reason:
        line += f" — {shorten(status.reason, 160)}"
    about = [shorten(status.source, 70)]
    if status.paragraphs:
        about.append(strings.count(status.paragraphs, "paragraph", "paragraphs"))
    if status.indexed_at:
        about.append(f"<t:{int(status.indexed_at.timestamp())}:R>")
    return f"{line}\n-# {' · '.join(about)}"


def _change(source: SourceChange) -> str:
    mark = _CHANGES.get(source.change, "·")
    name = shorten(source.source, limits.TITLE)
    if source.change is Change.FAILED:
        return f"{mark} {name}: {shorten(source.reason or '', 200)}"
    counts = source.paragraphs
    signed = (("+", counts.added), ("\\~", counts.changed), ("−", counts.removed))
    shown = " ".join(f"{sign}{number}" for sign, number in signed if number)
    return f"{mark} {name}" + (f" · {shown}" if shown else "")


def _fitting(lines: Sequence[str], rest: str) -> list[str]:
    """Return as many lines as fit one message, and how many are left."""
    kept: list[str] = []
    room = _ROOM
    for line in lines:
        room -= len(line) + 1
        if room < 0:
            return [*kept, rest.format(count=len(lines) - len(kept))]
        kept.append(line)
    return kept


def _bar(done: int, total: int) -> str:
    filled = round(20 * done / total) if total else 0
    return "█" * filled + "░" * (20 - filled)
