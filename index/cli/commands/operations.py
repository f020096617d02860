"""The commands `health`, `backup`, `restore`, `export` and `move`."""

import argparse
import shlex
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from index.cli.open_index import choose_articles, open_engine, use_own_articles
from index.cli.runner import Command, add_json_option, parse_guild, whole_number
from index.cli.terminal_text import (
    format_count,
    format_local_time,
    print_json,
    print_message,
    print_text,
)
from index.errors import UsageError
from index.live_index import find_index_folder
from index.operations import (
    BotHealth,
    check_health,
    export_sources,
    restore_backup,
    write_backup,
)
from index.settings import IndexSettings, expand_home


def _backup_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("file", metavar="FILE", help="file to write; an older one is replaced")
    add_json_option(sub)


def _backup(args: argparse.Namespace, settings: IndexSettings) -> int:
    _refuse_with_cluster(settings, "backup")
    chosen = choose_articles(settings)
    target = expand_home(Path(args.file))
    report = write_backup(find_index_folder(chosen), chosen.corpus_folder(), target)
    if args.json:
        print_json(asdict(report))
    else:
        print_message(f"{target} holds {', '.join(report.databases)} of {report.corpus}.")
        print_message("Not in it: the files of articles, .env and the token.")
    return 0


def _refuse_with_cluster(settings: IndexSettings, command: str) -> None:
    """Raise UsageError where a search cluster keeps the articles: here is only what can be lost."""
    if settings.cluster is not None:
        raise UsageError(
            f"{command} is for a folder here, but FOOTNOTE_CLUSTER is set and the cluster at "
            f"{settings.cluster.shown} keeps the articles; use its own snapshots, of all indices "
            f"footnote-{settings.cluster.name}.*: "
            "https://docs.opensearch.org/latest/tuning-your-cluster/availability-and-recovery/snapshots/"
        )


def _restore_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("file", metavar="FILE", help="a file written by: footnote backup")
    sub.add_argument("--force", action="store_true", help="replace what is stored here now")
    add_json_option(sub)


def _restore(args: argparse.Namespace, settings: IndexSettings) -> int:
    _refuse_with_cluster(settings, "restore")
    own = use_own_articles(settings)
    folder = find_index_folder(own)
    backup = expand_home(Path(args.file))
    command = _forced_restore(backup, args)
    report = restore_backup(backup, folder, force=args.force, forced_command=command)
    with open_engine(own, refresh=False) as engine:  # builds the index from the databases
        version = engine.version
        sources = sum(status.version is not None for status in engine.sources())
    if args.json:
        print_json({**asdict(report), "version": version, "sources": sources})
    else:
        counted = format_count(sources, "source")
        made = format_local_time(datetime.fromisoformat(report.created))
        print_message(f"Version {version} with {counted} is live, as it was at {made}.")
        print_message("Articles that have changed since are read again by: footnote reindex")
    return 0


def _forced_restore(backup: Path, args: argparse.Namespace) -> str:
    """Return the command that replaces the index, as it can be typed."""
    words = ["footnote", "restore", "--force", str(backup)]
    for option, folder in (("--corpus", args.corpus), ("--data", args.data)):
        words += [option, str(folder)] if folder else []
    return shlex.join(words)


def _export_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("folder", metavar="DIR", help="folder to write, which must be empty or new")
    sub.add_argument(
        "--guild",
        metavar="ID",
        type=parse_guild,
        help="only what this Discord server has added for itself",
    )
    add_json_option(sub)


def _export(args: argparse.Namespace, settings: IndexSettings) -> int:
    with open_engine(settings, refresh=False) as engine:
        report = export_sources(engine, expand_home(Path(args.folder)), guild=args.guild)
    if args.json:
        print_json(asdict(report))
    else:
        verb = "is" if report.sources == 1 else "are"
        print_message(f"{format_count(report.sources, 'source')} {verb} in {report.folder}.")
    return 0


def _health(args: argparse.Namespace, settings: IndexSettings) -> int:
    """Print how every bot on this index is; exit code 1 unless there is one and all are well."""
    bots = check_health(find_index_folder(use_own_articles(settings)))
    well = bool(bots) and all(bot.well for bot in bots)
    if args.json:
        print_json({"well": well, "bots": [_bot_json(bot) for bot in bots]})
        return int(not well)
    for bot in bots:
        print_text(_describe_bot(bot))
    if not bots:
        print_message("No bot is connected here; start it with: footnote run")
    return int(not well)


def _bot_json(bot: BotHealth) -> dict[str, Any]:
    return {**asdict(bot.beat), "age_seconds": round(bot.age_seconds, 1), "well": bot.well}


def _describe_bot(bot: BotHealth) -> str:
    beat = bot.beat
    who = f"shards {beat.shards}, process {beat.pid}"
    if not bot.well:
        return f"not well: {who} was last connected {bot.age_seconds:.0f} s ago"
    since = format_local_time(datetime.fromtimestamp(beat.since, UTC))
    latency = "" if beat.latency_ms is None else f", gateway {beat.latency_ms:.0f} ms"
    return f"well: {who}, connected since {since}{latency}, index version {beat.version}"


def _move_arguments(sub: argparse.ArgumentParser) -> None:
    way = sub.add_mutually_exclusive_group(required=True)
    way.add_argument("--to-cluster", action="store_true", help="from the folder to the cluster")
    way.add_argument("--from-cluster", action="store_true", help="from the cluster to the folder")
    sub.add_argument(
        "--shards", type=whole_number(1, 64), metavar="N", help="shards in the cluster (1)"
    )
    sub.add_argument("--force", action="store_true", help="replace the articles that are there now")
    add_json_option(sub)


def _move(args: argparse.Namespace, settings: IndexSettings) -> int:
    from index.cluster import move_from_cluster, move_to_cluster  # noqa: PLC0415, see below

    # No other command, nor the bot, imports what moves articles: it takes a megabyte.
    own = use_own_articles(settings)
    if args.to_cluster:
        report = move_to_cluster(own, shards=args.shards, force=args.force)
    else:
        report = move_from_cluster(own, force=args.force)
    if args.json:
        print_json(report._asdict())
    else:
        count = format_count(report.sources, "source")
        print_message(f"Version {report.version} with {count} is now in {report.target}, too.")
        servers = format_count(report.servers, "server")
        records = format_count(report.records, "record")
        print_message(f"So are {records} of answers, votes and settings, and what {servers} added.")
        print_message("Nothing was deleted where it came from.")
    return 0


COMMANDS = (
    Command(
        name="health",
        summary="tell whether the bot is running and connected, for Docker and systemd",
        arguments=add_json_option,
        run=_health,
        example="Exit code 0 if every bot on this index is connected, else 1.",
    ),
    Command(
        name="backup",
        summary="write articles, versions, answers and settings into one file",
        arguments=_backup_arguments,
        run=_backup,
        example="The bot may go on running. example: footnote backup /backups/footnote.zip",
    ),
    Command(
        name="restore",
        summary="bring back what a backup holds, after checking all of it",
        arguments=_restore_arguments,
        run=_restore,
        example="Stop the bot first. example: footnote restore /backups/footnote.zip",
    ),
    Command(
        name="export",
        summary="write every source as a file, with its metadata",
        arguments=_export_arguments,
        run=_export,
    ),
    Command(
        name="move",
        summary="carry articles, answers and settings from a folder to a search cluster, or back",
        arguments=_move_arguments,
        run=_move,
        example="Set FOOTNOTE_CLUSTER first. example: footnote move --to-cluster",
    ),
)
