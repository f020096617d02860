"""`show`, `sources`, `add`, `remove`, `reindex`, `rollback`, `history`: what is indexed?"""

import argparse
import re
import sys
from dataclasses import replace
from datetime import datetime

from index.cli.json_output import article_json, reindex_json, source_json, version_json
from index.cli.open_index import opened
from index.cli.progress import ProgressBar
from index.cli.runner import Command
from index.cli.terminal_text import counted, note, page, page_json, visible
from index.engine import Engine
from index.errors import UnknownSource, UsageError
from index.settings import IndexSettings
from index.types import Change, ReindexReport, ShownArticle, SourceChange, SourceState

_PLACE = re.compile(r"(?P<source>.+):(?P<paragraph>\d{1,9})\Z", re.DOTALL)


def _json(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--json", action="store_true", help="print JSON")


def _show_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("place", metavar="SOURCE[:PARAGRAPH]", help="as `footnote sources` lists it")
    how = sub.add_mutually_exclusive_group()
    how.add_argument("--text", action="store_true", help="the stored text, exactly")
    how.add_argument("--json", action="store_true", help="paragraphs and sentences as JSON")


def _show(args: argparse.Namespace, settings: IndexSettings) -> int:
    with opened(settings) as engine:
        article, number = _article(engine, args.place)
    if args.text:
        sys.stdout.flush()
        sys.stdout.buffer.write(article.text.encode())
        return 0
    paragraphs = [p for p in article.paragraphs if number in {None, p.number}]
    if not paragraphs and number is not None:
        last = len(article.paragraphs)
        raise UsageError(f"{article.source} has paragraphs 1 to {last}, not {number}")
    if args.json:
        page_json(article_json(article, paragraphs))
        return 0
    page(f"{visible(article.title)} ({visible(article.source)}, version {article.version})")
    for paragraph in paragraphs:
        where = counted("line", *paragraph.lines)
        page(f"\n¶{paragraph.number} · {paragraph.kind} · {where}\n{visible(paragraph.text)}")
    return 0


def _article(engine: Engine, place: str) -> tuple[ShownArticle, int | None]:
    """Find SOURCE, or SOURCE:N split at the last colon if no source has the whole name."""
    try:
        return engine.show(place), None
    except UnknownSource:
        match = _PLACE.match(place)
        if match is None:
            raise
        return engine.show(match["source"]), int(match["paragraph"])


def _sources(args: argparse.Namespace, settings: IndexSettings) -> int:
    with opened(settings) as engine:
        statuses = engine.sources()
    if args.json:
        page_json([source_json(status) for status in statuses])
        return 0
    for status in statuses:
        size = f"{status.paragraphs} paragraphs, {status.sentences} sentences"
        since = f", indexed {_local(status.indexed_at)}" if status.indexed_at else ""
        page(f"{visible(status.source)}: {status.state}, {size}{since}")
        if status.title:
            page(f"    {visible(status.title)}")
        if status.state is not SourceState.LIVE:
            page(f"    {visible(status.reason or 'no reason recorded')}")
    if not statuses:
        note("Nothing is indexed yet; add articles with: footnote add FILE")
    return 0


def _local(moment: datetime) -> str:
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")


def _add_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("place", metavar="FILE|URL", help="a .txt or .md file, or a web address")
    _json(sub)


def _add(args: argparse.Namespace, settings: IndexSettings) -> int:
    with opened(settings) as engine, ProgressBar() as bar:
        report = engine.add(args.place, watcher=bar)
    return _reported(report, as_json=args.json)


def _remove_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("source", metavar="SOURCE", help="as `footnote sources` lists it")
    _json(sub)


def _remove(args: argparse.Namespace, settings: IndexSettings) -> int:
    with opened(settings) as engine:
        report = engine.remove(args.source)
    return _reported(report, as_json=args.json)


def _reindex_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "--force", action="store_true", help="publish even if much of a source would be lost"
    )
    _json(sub)


def _reindex(args: argparse.Namespace, settings: IndexSettings) -> int:
    with opened(settings, refresh=False) as engine, ProgressBar() as bar:
        report = engine.reindex(force=args.force, watcher=bar)
        if args.json:
            report = _with_unchanged(engine, report)
    return _reported(report, as_json=args.json)


def _with_unchanged(engine: Engine, report: ReindexReport) -> ReindexReport:
    """Name the unchanged sources too, which a report only counts."""
    told = {change.source for change in report.sources}
    same = (
        SourceChange(source=status.source, change=Change.UNCHANGED)
        for status in engine.sources()
        if status.source not in told
    )
    every = sorted((*report.sources, *same), key=lambda change: change.source)
    return replace(report, sources=tuple(every))


def _reported(report: ReindexReport, *, as_json: bool) -> int:
    """Print what a re-index did; exit code 1 when the guard refused."""
    if as_json:
        page_json(reindex_json(report))
        return int(bool(report.refusals))
    for change in report.sources:
        counts = change.paragraphs
        page(
            f"{change.change:<9} {visible(change.source)}: "
            f"+{counts.added} ~{counts.changed} -{counts.removed} paragraphs"
            + (f" ({visible(change.reason)})" if change.reason else "")
        )
    if report.refusals:
        note(f"Not published: {visible('; '.join(report.refusals))}.")
        note("If that is right: footnote reindex --force")
        return 1
    if not report.sources:
        note(f"Nothing changed; version {report.version} stays live.")
    else:
        note(f"Version {report.version} is live ({report.elapsed_ms:.0f} ms).")
    return 0


def _rollback_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("version", nargs="?", type=int, metavar="VERSION", help="else the one before")
    _json(sub)


def _rollback(args: argparse.Namespace, settings: IndexSettings) -> int:
    with opened(settings, refresh=False) as engine:
        info = engine.rollback(args.version)
    if args.json:
        page_json(version_json(info))
    else:
        note(f"Version {info.version} is live and stays so until the next: footnote reindex")
    return 0


def _history(args: argparse.Namespace, settings: IndexSettings) -> int:
    with opened(settings, refresh=False) as engine:
        versions = engine.history()
    if args.json:
        page_json([version_json(info) for info in versions])
        return 0
    for info in versions:
        marks = [
            word
            for word, holds in (("live", info.live), ("pinned", info.pinned), ("kept", info.kept))
            if holds
        ]
        page(
            f"v{info.version:<4} {_local(info.created_at)}  {info.sources} sources, "
            f"{info.paragraphs} paragraphs  +{info.added} ~{info.changed} -{info.removed}"
            f"  {' '.join(marks)}".rstrip()
        )
    if not versions:
        note("No version was built yet; build one with: footnote reindex")
    return 0


COMMANDS = (
    Command(
        name="show",
        summary="show a source's paragraphs with their numbers and lines",
        arguments=_show_arguments,
        run=_show,
        example="example: footnote show gazette.md:8",
    ),
    Command(
        name="sources",
        summary="list what is indexed, how much, since when, and what failed",
        arguments=_json,
        run=_sources,
    ),
    Command(
        name="add",
        summary="add an article from a file or a web address",
        arguments=_add_arguments,
        run=_add,
        example="example: footnote add minutes.txt",
    ),
    Command(
        name="remove",
        summary="remove a source from the index",
        arguments=_remove_arguments,
        run=_remove,
    ),
    Command(
        name="reindex",
        summary="read what changed and publish a new version, unless too much would be lost",
        arguments=_reindex_arguments,
        run=_reindex,
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
        arguments=_json,
        run=_history,
    ),
)
