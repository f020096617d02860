"""The commands `reindex`, `rollback` and `history`."""

import argparse
from dataclasses import replace

from index.cli.json_output import version_json
from index.cli.open_index import choose_view, open_engine
from index.cli.progress import ProgressBar
from index.cli.reindex_text import print_reindex_report
from index.cli.runner import Command, add_guild_option, add_json_option
from index.cli.terminal_text import (
    format_count,
    format_guild_option,
    format_local_time,
    print_json,
    print_message,
    print_text,
    strip_controls,
)
from index.engine import Engine
from index.scopes import ServerEngine
from index.settings import IndexSettings
from index.types import (
    Change,
    ReindexReport,
    SourceChange,
)


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
    return print_reindex_report(report, as_json=args.json, guild=args.guild)


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
        again = f"footnote reindex{format_guild_option(args.guild)}"
        print_message(f"Version {info.version} is live and stays so until the next: {again}")
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


COMMANDS = (
    Command(
        name="reindex",
        summary="read what changed and publish it; what would lose much text is held back",
        arguments=_reindex_arguments,
        run=_reindex,
        example="¶ is a paragraph: now those that are new, before those that stood there.",
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
)
