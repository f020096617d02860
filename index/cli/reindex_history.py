"""The commands `reindex`, `rollback`, `history` and `golden`."""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import replace

from index.cli.json_output import golden_json, reindex_json, version_json
from index.cli.open_index import choose_view, open_engine
from index.cli.progress import ProgressBar
from index.cli.runner import Command, add_guild_option, add_json_option
from index.cli.terminal_text import (
    format_count,
    format_local_time,
    print_json,
    print_message,
    print_text,
    strip_controls,
)
from index.engine import Engine
from index.errors import UsageError
from index.scopes import ServerEngine
from index.settings import IndexSettings
from index.store import GoldenQuestion
from index.types import (
    Band,
    Change,
    ReindexReport,
    SourceChange,
    SourceNote,
    SourceState,
    UnreadFile,
)

_SHOWN_UNREAD = 20
"""Files that are named for one reason or note; the others are counted."""


def _reindex_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "--force",
        action="store_true",
        help="publish also what would lose much of a source or of the corpus",
    )
    add_json_option(sub)
    add_guild_option(sub)


def _reindex(args: argparse.Namespace, settings: IndexSettings) -> int:
    with open_engine(settings, refresh=False) as engine, ProgressBar() as bar:
        view = choose_view(engine, args.guild)
        report = view.reindex(force=args.force, watcher=bar)
        if args.json:
            report = _with_unchanged(view, report)
    return print_reindex_report(report, as_json=args.json)


def _with_unchanged(engine: Engine | ServerEngine, report: ReindexReport) -> ReindexReport:
    """Return the report with the unchanged sources listed, which it otherwise only counts."""
    reported = {change.source for change in report.sources}
    unchanged = (
        SourceChange(source=status.source, change=Change.UNCHANGED)
        for status in engine.sources()
        if status.source not in reported and status.version is not None
    )
    changes = sorted((*report.sources, *unchanged), key=lambda change: change.source)
    return replace(report, sources=tuple(changes))


def print_reindex_report(report: ReindexReport, *, as_json: bool) -> int:
    """Print the report of a re-index and return the exit code: 1 if it was refused."""
    if as_json:
        print_json(reindex_json(report))
        return int(bool(report.refusals))
    _print_changes(report)
    for golden in report.golden:
        print_text(f"golden    {strip_controls(golden.question)}")
        for when, found in (("before", golden.before), ("after", golden.after)):
            shown = _format_kept(found.text, found.band)
            print_text(f"          {when}: {shown}")
    if report.refusals:
        print_message(f"Held back: {strip_controls('; '.join(report.refusals))}.")
        print_message("If that is right: footnote reindex --force")
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
    return (
        f"{change.change:<9} {strip_controls(change.source)}: "
        f"+{counts.added} ~{counts.changed} -{counts.removed} paragraphs"
        f"{_format_numbers(change)}{reason}"
    )


def _format_kept(text: str | None, band: str) -> str:
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


def _rollback_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "version",
        nargs="?",
        type=_parse_version,
        metavar="VERSION",
        help="number of a kept version, as listed by: footnote history (default: the previous one)",
    )
    add_json_option(sub)
    add_guild_option(sub)


def _parse_version(value: str) -> int:
    digits = value.removeprefix("v")  # as `footnote history` prints it
    if not (digits.isascii() and digits.isdecimal() and len(digits) < 10):
        raise argparse.ArgumentTypeError(f"needs a number from: footnote history, not {value}")
    return int(digits)


def _rollback(args: argparse.Namespace, settings: IndexSettings) -> int:
    with open_engine(settings, refresh=False) as engine:
        view = choose_view(engine, args.guild)
        before = _live_names(view)
        info = view.rollback(args.version)
        after = _live_names(view)
    back, gone = sorted(after - before), sorted(before - after)
    if args.json:
        print_json({**version_json(info), "sources_back": back, "sources_gone": gone})
    else:
        for what, names in (("back", back), ("gone", gone)):
            for name in names:
                print_text(f"{what:<9} {strip_controls(name)}")
        print_message(
            f"Version {info.version} is live and stays so until the next: footnote reindex"
        )
    return 0


def _live_names(view: Engine | ServerEngine) -> set[str]:
    return {status.source for status in view.sources() if status.version is not None}


def _history_arguments(sub: argparse.ArgumentParser) -> None:
    add_json_option(sub)
    add_guild_option(sub)


def _history(args: argparse.Namespace, settings: IndexSettings) -> int:
    with open_engine(settings, refresh=False) as engine:
        versions = choose_view(engine, args.guild).history()
    if args.json:
        print_json([version_json(info) for info in versions])
        return 0
    for info in versions:
        marks = [
            word
            for word, is_set in (("live", info.live), ("pinned", info.pinned), ("kept", info.kept))
            if is_set
        ]
        print_text(
            f"v{info.version:<4} {format_local_time(info.created_at)}  "
            f"{format_count(info.sources, 'source')}, {format_count(info.paragraphs, 'paragraph')}"
            f"  +{info.added} ~{info.changed} -{info.removed}"
            f"  {' '.join(marks)}".rstrip()
        )
    if not versions:
        print_message("No version was built yet; build one with: footnote reindex")
    return 0


def _golden_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "deed",
        choices=("add", "list", "remove"),
        metavar="add|list|remove",
        help="keep a question, list those that are kept, or remove one",
    )
    sub.add_argument(
        "what",
        nargs="*",
        default=(),  # so that argparse does not call it required
        metavar="QUESTION|NUMBER",
        help="add: the question, kept with its answer of now; remove: its number in the list",
    )
    add_json_option(sub)
    add_guild_option(sub)


def _golden(args: argparse.Namespace, settings: IndexSettings) -> int:
    with open_engine(settings) as engine:
        view = choose_view(engine, args.guild)
        golden = view.golden
        if args.deed == "add":
            kept = golden.keep(view.ask(_require(args, "a question")))
            return _print_golden([kept], args, "Kept as golden.")
        if args.deed == "remove":
            golden.remove(_number(_require(args, "the number of a golden question")))
            return _print_golden([], args, "Removed.")
        return _print_golden(golden.list_kept(), args, None)


def _require(args: argparse.Namespace, what: str) -> str:
    """Return the words after `add` or `remove`. Raises UsageError if there are none."""
    if not args.what:
        raise UsageError(f"golden {args.deed} needs {what}")
    return " ".join(args.what)


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 10):
        raise UsageError(f"golden remove needs a number from: footnote golden list, not {text!r}")
    return int(text)


def _print_golden(found: list[GoldenQuestion], args: argparse.Namespace, done: str | None) -> int:
    if args.json:
        print_json([golden_json(each) for each in found])
        return 0
    for golden in found:
        print_text(f"{golden.id:>3}. {strip_controls(golden.question)}")
        shown = _format_kept(golden.text, golden.band)
        print_text(
            f"     {shown}" + (f" [{strip_controls(golden.source)}]" if golden.source else "")
        )
    if done:
        print_message(done)
    elif not found:
        print_message('There is no golden question yet; keep one with: footnote golden add "…"')
    return 0


COMMANDS = (
    Command(
        name="reindex",
        summary="read what changed and publish it, but for what would lose too much",
        arguments=_reindex_arguments,
        run=_reindex,
        example="Of each source that changed: +N paragraphs are new, ~N changed, -N are gone.",
    ),
    Command(
        name="rollback",
        summary="make an earlier version live again",
        arguments=_rollback_arguments,
        run=_rollback,
    ),
    Command(
        name="history",
        summary="list the versions that were published",
        arguments=_history_arguments,
        run=_history,
        example="+N sources are new, ~N changed, -N are gone; live: it answers now; pinned: by a\n"
        "rollback; kept: footnote rollback can bring it back.",
    ),
    Command(
        name="golden",
        summary="keep questions whose answers every re-index compares with those of before",
        arguments=_golden_arguments,
        run=_golden,
        example='example: footnote golden add "When does the ferry leave?"',
    ),
)
