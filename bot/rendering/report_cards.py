"""Cards for moderators and newcomers: sources, re-index progress and report, examples. Pure."""

from collections.abc import Mapping, Sequence
from itertools import islice

from bot import limits, strings
from bot.rendering.card import (
    ButtonRow,
    ButtonTone,
    Card,
    CardBlock,
    CardMood,
    DividerBlock,
    PressButton,
    SectionBlock,
    TextBlock,
)
from bot.rendering.error_texts import error_text
from bot.rendering.escape import escape, escape_shortened
from bot.rendering.footnotes import escaped_title
from index import (
    Change,
    FootnoteError,
    GoldenAnswer,
    GoldenChange,
    Progress,
    ReindexReport,
    SourceChange,
    SourceNote,
    SourceState,
    SourceStatus,
    UnreadFile,
    format_duration,
)

_ROOM = limits.COMPONENT_TEXT - 600
_MARKS: Mapping[SourceState, str] = {
    SourceState.STALE: "🟡",
    SourceState.FAILED: "🔴",
    SourceState.LEFT_OUT: "⚪",
    SourceState.UNREAD: "⚫",
}
_ORDER = (
    SourceState.FAILED,
    SourceState.STALE,
    SourceState.UNREAD,
    SourceState.LEFT_OUT,
    SourceState.LIVE,
)
_SOURCES_A_PAGE = 8
_SHOWN_CHANGES = 5
_SHOWN_UNREAD = 5
"""Unread files, and notes, that a report names; the others are counted."""
_CHANGES = {Change.ADDED: "＋", Change.CHANGED: "～", Change.REMOVED: "－", Change.FAILED: "⚠"}


def render_sources(statuses: Sequence[SourceStatus], version: int, *, page: int = 0) -> Card:
    """Return a page of the list of sources: faulty ones first, then those with notes.

    Pages count from 0; beyond the last one, the last is shown.
    """
    if not statuses:
        return Card((TextBlock(strings.NO_SOURCES),), CardMood.NOTHING)
    faults_first = sorted(
        statuses, key=lambda s: (_ORDER.index(s.state), s.reason is None, s.source)
    )
    wanted = [s for s in statuses if s.state not in {SourceState.LEFT_OUT, SourceState.UNREAD}]
    head = strings.SOURCES.format(count=strings.count(len(wanted), "source"), version=version)
    last = (len(faults_first) - 1) // _SOURCES_A_PAGE
    page = min(page, last)
    start = page * _SOURCES_A_PAGE
    shown = faults_first[start : start + _SOURCES_A_PAGE]
    lines = _fitting([_status(status) for status in shown], strings.MORE_SOURCES)
    blocks: list[CardBlock] = [TextBlock(head)]
    for place, line in enumerate(lines):
        blocks += [DividerBlock(line=not place), TextBlock(line)]
    if last:
        numbers = {"first": start + 1, "last": start + len(shown), "total": len(faults_first)}
        back = PressButton("sources", f"{max(0, page - 1)}", strings.BACK, disabled=not page)
        onward = PressButton("sources", f"{page + 1}", strings.ONWARD, disabled=page == last)
        shown_of_all = TextBlock(strings.PAGE.format(**numbers))
        blocks += [DividerBlock(line=False), shown_of_all, ButtonRow((back, onward))]
    return Card(tuple(blocks))


def render_progress(step: Progress) -> Card:
    """Return the card that shows the progress of a re-index."""
    stage = strings.STAGES.get(step.stage, escape(step.stage))
    done = strings.REINDEX_STAGE.format(stage=stage, done=step.done, total=step.total)
    lines = [done, f"`{_bar(step.done, step.total)}`"]
    if step.source:
        counts = [
            strings.count(step.paragraphs, "paragraph"),
            strings.count(step.sentences, "sentence"),
        ]
        name = escape_shortened(step.source, limits.TITLE)
        lines.append(f"-# {name} · {' · '.join(counts)}")
    return Card((TextBlock("\n".join(lines)),))


def render_reindex_report(
    report: ReindexReport,
    *,
    key: str = "shared",
    note: str = "",
    undo: str | None = None,
    erased: str | None = None,
) -> Card:
    """Return the card for a finished change of sources, or for one that the guard refused.

    `key` names what the buttons decide on; `note` is a line on whom the change concerns. `undo` is
    the key of a button that returns to the version before, None if there is none. `erased` is the
    source that was erased, which may have been left out of the live version before.
    """
    if report.refusals and not report.live:
        return render_guard_refusal(report.refusals, report.version, key=key)
    remarks = [*_unread(report.unread), *_notes(report.notes)]
    if not report.sources:
        head = strings.REINDEX_SAME.format(version=report.version)
        if erased is not None:
            name = escape_shortened(erased, limits.TITLE)
            head = strings.ERASED.format(source=name, version=report.version)
        return Card((TextBlock("\n".join([head, *remarks])),), CardMood.GOOD)
    made = [source for source in report.sources if not source.held_back]
    added, changed, removed = (
        sum(getattr(source.paragraphs, name) for source in made)
        for name in ("added", "changed", "removed")
    )
    parts = strings.count_changes(added, changed, removed, nouns="of_them", first="paragraphs")
    head = strings.REINDEX_LIVE.format(version=report.version, changes=strings.in_a_row(parts))
    lines = _fitting([_change(source) for source in made], strings.MORE_SOURCES)
    if report.unchanged:
        unchanged = strings.count(report.unchanged, "source")
        lines.append(strings.REINDEX_UNCHANGED.format(sources=unchanged))
    failed = any(source.change is Change.FAILED for source in made)
    mood = CardMood.WARNING if failed or report.refusals else CardMood.GOOD
    text = TextBlock("\n".join([*lines, *remarks]))
    held_back = _held_back(report.refusals, key) if report.refusals else ()
    blocks: list[CardBlock] = [TextBlock(f"**{head}**"), DividerBlock(), text]
    if golden := _golden_lines(report.golden, report.golden_asked):
        blocks += [DividerBlock(), TextBlock("\n".join(golden))]
        mood = CardMood.WARNING
    if note:
        blocks.append(TextBlock(note))
    if undo is not None and any(source.change is not Change.FAILED for source in made):
        blocks.append(ButtonRow((PressButton("revert", undo, strings.ROLL_BACK),)))
    return Card((*blocks, *held_back), mood)


def render_golden_news(changes: Sequence[GoldenChange]) -> Card:
    """Return the card for golden questions whose answers others have changed."""
    lines = [strings.GOLDEN_NEWS, *_change_lines(changes)]
    return Card((TextBlock("\n".join(lines)),), CardMood.WARNING)


def _golden_lines(changes: Sequence[GoldenChange], asked: int) -> list[str]:
    """Return lines on golden questions that a new version answers differently."""
    if not changes:
        return []
    head = strings.GOLDEN_CHANGED.format(count=len(changes), asked=asked)
    return [head, *_change_lines(changes)]


def _change_lines(changes: Sequence[GoldenChange]) -> list[str]:
    lines = []
    for change in changes[:_SHOWN_CHANGES]:
        lines.append(f"**{escape_shortened(change.question, 120)}**")
        lines.append(strings.BEFORE.format(answer=golden_answer_text(change.before, 140)))
        lines.append(strings.AFTER.format(answer=golden_answer_text(change.after, 140)))
    if len(changes) > _SHOWN_CHANGES:
        lines.append(strings.MORE_GOLDEN.format(count=len(changes) - _SHOWN_CHANGES))
    return lines


def golden_answer_text(answer: GoldenAnswer, limit: int) -> str:
    """Return what is compared of an answer, as Markdown of about `limit` characters."""
    if answer.text is None:
        return strings.NO_QUOTE
    quoted = f"“{escape_shortened(answer.text, limit)}”"
    if answer.band != "answer":
        quoted = strings.NOT_AN_ANSWER.format(quoted=quoted)
    return f"{quoted} · {escape_shortened(answer.source or '', 60)}"


def _unread(unread: Sequence[UnreadFile]) -> list[str]:
    """Return a line for the first few files that are not read, and one that counts the rest."""
    shown = ((escape_shortened(name, limits.TITLE), reason) for name, reason in unread)
    lines = [
        strings.UNREAD.format(name=name, reason=escape_shortened(reason, 160))
        for name, reason in islice(shown, _SHOWN_UNREAD)
    ]
    rest = len(unread) - len(lines)
    return [*lines, strings.MORE_UNREAD.format(count=rest)] if rest else lines


def _notes(notes: Sequence[SourceNote]) -> list[str]:
    """Return a line for the first few notes on what was read, and one that counts the rest."""
    lines = [
        strings.SOURCE_NOTE.format(
            name=escape_shortened(note.source, limits.TITLE), note=escape_shortened(note.text, 160)
        )
        for note in notes[:_SHOWN_UNREAD]
    ]
    rest = len(notes) - len(lines)
    return [*lines, strings.MORE_NOTES.format(count=rest)] if rest else lines


def _held_back(reasons: Sequence[str], key: str) -> tuple[CardBlock, ...]:
    """Return what the guard held back of a version that is live, with buttons to decide."""
    message = "; ".join(escape_shortened(reason, 300) for reason in reasons[:6])
    return (
        DividerBlock(),
        TextBlock(f"**{strings.REINDEX_HELD_BACK.format(reasons=message)}**"),
        _decision_buttons(key),
    )


def _decision_buttons(key: str) -> ButtonRow:
    return ButtonRow(
        (
            PressButton("publish", key, strings.PUBLISH, ButtonTone.DANGER),
            PressButton("discard", key, strings.DISCARD),
        )
    )


def render_guard_refusal(reasons: Sequence[str], version: int, *, key: str = "shared") -> Card:
    """Return the card for a refusal of the guard, with buttons to publish anyway or discard."""
    message = "; ".join(escape_shortened(reason, 300) for reason in reasons[:6])
    blocks: tuple[CardBlock, ...] = (
        TextBlock(f"**{strings.REINDEX_REFUSED.format(reasons=message)}**"),
        TextBlock(strings.REINDEX_KEPT.format(version=version)),
        _decision_buttons(key),
    )
    return Card(blocks, CardMood.WARNING)


def render_reindex_failure(error: FootnoteError) -> Card:
    """Return the card for a failed re-index; the old version stays live."""
    message = error_text(error) or strings.HOST_TROUBLE
    return Card((TextBlock(strings.REINDEX_FAILED.format(reason=message)),), CardMood.FAULT)


def render_example_questions(
    lead: str, questions: Sequence[tuple[str, str]], *, offer: str = "", tail: str = ""
) -> Card:
    """Return a card with `lead` above example questions, each a pair of logged id and question.

    The line `offer` leads over to the questions, and is left out where there are none.
    """
    blocks: list[CardBlock] = [TextBlock(f"{lead}\n{offer}" if questions and offer else lead)]
    for answer_id, question in questions:
        shown = escape_shortened(question, limits.ECHO)
        blocks.append(
            SectionBlock((f"> {shown}",), PressButton("again", answer_id, strings.ASK_THIS))
        )
    if tail:
        blocks += [DividerBlock(), TextBlock(tail)]
    return Card(tuple(blocks), CardMood.GREETING)


def _status(status: SourceStatus) -> str:
    line = f"**{escaped_title(status.title or status.source)}**"
    if status.state in _MARKS:
        line = f"{_MARKS[status.state]} {line}"
    if status.state is SourceState.LEFT_OUT:
        line += f" — {strings.LEFT_OUT}"
    elif status.reason:
        line += f" — {escape_shortened(status.reason, 160)}"
    about = [escape_shortened(status.source, 70)]
    if status.paragraphs:
        about.append(strings.unbroken(strings.count(status.paragraphs, "paragraph")))
    if status.articles is not None:
        about.append(strings.unbroken(strings.count(status.articles, "article")))
    if status.every:
        about.append(strings.EVERY.format(interval=format_duration(status.every)))
    if status.indexed_at:
        about.append(f"<t:{int(status.indexed_at.timestamp())}:R>")
    return f"{line}\n-# {' · '.join(about)}"


def _change(source: SourceChange) -> str:
    mark = _CHANGES.get(source.change, "·")
    name = escape_shortened(source.source, limits.TITLE)
    if source.change is Change.FAILED:
        return f"{mark} {name}: {escape_shortened(source.reason or '', 200)}"
    counts = (source.paragraphs.added, source.paragraphs.changed, source.paragraphs.removed)
    line = f"{mark} {name}"
    if any(counts):
        parts = strings.count_changes(*counts, nouns="of_them")
        line += f" · {strings.in_a_row([*map(strings.unbroken, parts)])}"
    return line + (_numbers(source) if source.change is Change.CHANGED else "")


def _numbers(source: SourceChange) -> str:
    """Return which paragraphs of a changed source are new, and which old ones are gone."""
    counts = source.paragraphs
    parts = [
        message.format(numbers=" ".join(f"¶{number}" for number in numbers))
        for message, numbers in (
            (strings.NOW_PARAGRAPHS, counts.new_numbers),
            (strings.OLD_PARAGRAPHS, counts.old_numbers),
        )
        if numbers
    ]
    return f"\n-# {' · '.join(parts)}" if parts else ""


def _fitting(lines: Sequence[str], rest: str) -> list[str]:
    """Return as many lines as fit one message, then a line that counts the rest."""
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
