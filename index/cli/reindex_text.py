"""The report of a re-index as text, or as the documented JSON."""

from collections.abc import Iterator, Sequence

from index.cli.json_output import reindex_json
from index.cli.terminal_text import (
    format_count,
    format_guild_option,
    print_json,
    print_message,
    print_text,
    strip_controls,
)
from index.types import (
    Band,
    Change,
    ParagraphChanges,
    ReindexReport,
    SourceChange,
    SourceNote,
    SourceState,
    UnreadFile,
)

_SHOWN_UNREAD = 20
"""Files that are named for one reason or note; the others are counted."""


def print_reindex_report(report: ReindexReport, *, as_json: bool, guild: int | None = None) -> int:
    """Print the report of a re-index and return the exit code: 1 if it was refused.

    `guild` is the server whose sources were read, for the command that is typed next.
    """
    if as_json:
        print_json(reindex_json(report))
        return int(bool(report.refusals))
    _print_changes(report)
    for golden in report.golden:
        print_text(f"golden    {strip_controls(golden.question)}")
        for when, found in (("before", golden.before), ("after", golden.after)):
            shown = format_kept_answer(found.text, found.band)
            print_text(f"          {when}: {shown}")
    if report.refusals:
        print_message(f"Held back: {strip_controls('; '.join(report.refusals))}.")
        print_message(f"If that is right: footnote reindex --force{format_guild_option(guild)}")
    if report.refusals and not report.live:
        print_message(f"Version {report.version} stays live.")
    elif all(change.change is Change.FAILED for change in report.sources):
        print_message(f"Nothing changed; version {report.version} stays live.")
    else:
        print_message(f"Version {report.version} is live ({report.elapsed_ms:.0f} ms).")
    if report.golden:
        print_message(f"{len(report.golden)} of {report.golden_asked} golden questions changed.")
    return int(bool(report.refusals))


def _print_changes(report: ReindexReport) -> None:
    """Print what changed, what is not read, and what was guessed or left out."""
    for change in report.sources:
        print_text(_format_change(change))
    for line in format_unread(report.unread):
        print_text(f"{SourceState.UNREAD:<9} {line}")
    for line in format_unread(report.notes):
        print_text(f"{'note':<9} {line}")


def _format_change(change: SourceChange) -> str:
    counts = change.paragraphs
    if change.change is Change.FAILED:
        problem = strip_controls(change.reason or "it cannot be read")
        return f"{change.change:<9} {strip_controls(change.source)}: {problem}"
    reason = f" ({strip_controls(change.reason)})" if change.reason else ""
    done = _format_counts(counts)
    name = strip_controls(change.source)
    return f"{change.change:<9} {name}: {done}{_format_numbers(change)}{reason}"


def _format_counts(counts: ParagraphChanges) -> str:
    """Return what became of the paragraphs: "2 paragraphs added, 1 removed"."""
    parts = [
        (number, word)
        for number, word in (
            (counts.added, "added"),
            (counts.changed, "changed"),
            (counts.removed, "removed"),
        )
        if number
    ]
    if not parts:
        return "no paragraph changed"
    (number, word), *others = parts
    first = f"{format_count(number, 'paragraph')} {word}"
    return ", ".join([first, *(f"{number} {word}" for number, word in others)])


def format_kept_answer(text: str | None, band: str) -> str:
    """Return the sentence that answered a golden question, or that none did."""
    if text:
        return strip_controls(text)
    return "(no answer)" if band == Band.NONE else f"({band})"


def _format_numbers(change: SourceChange) -> str:
    """Return which paragraphs of a changed source are new, and which old ones are gone."""
    if change.change is not Change.CHANGED:
        return ""
    parts = [
        f"{when} {' '.join(f'¶{number}' for number in numbers)}"
        for when, numbers in (
            ("now", change.paragraphs.new_numbers),
            ("before", change.paragraphs.old_numbers),
        )
        if numbers
    ]
    return f", {'; '.join(parts)}" if parts else ""


def format_unread(unread: Sequence[UnreadFile | SourceNote]) -> Iterator[str]:
    """Yield a line for each file with its reason or note; of many with the same, the first few."""
    by_reason: dict[str, list[str]] = {}
    for name, reason in unread:
        by_reason.setdefault(reason, []).append(name)
    for reason, names in by_reason.items():
        for name in names[:_SHOWN_UNREAD]:
            yield f"{strip_controls(name)}: {strip_controls(reason)}"
        if len(names) > _SHOWN_UNREAD:
            rest = len(names) - _SHOWN_UNREAD
            yield f"{rest} more, listed by footnote sources --json: {strip_controls(reason)}"
