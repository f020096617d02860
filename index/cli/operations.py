"""The commands `backup`, `restore` and `export`."""

import argparse
from dataclasses import asdict
from pathlib import Path

from index.cli.open_index import choose_articles, open_engine, use_own_articles
from index.cli.runner import Command, add_json_option
from index.cli.terminal_text import print_json, print_message
from index.live_index import find_index_folder
from index.operations import export_sources, restore_backup, write_backup
from index.settings import IndexSettings, expand_home


def _backup_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("file", metavar="FILE", help="file to write; an older one is replaced")
    add_json_option(sub)


def _backup(args: argparse.Namespace, settings: IndexSettings) -> int:
    chosen = choose_articles(settings)
    target = expand_home(Path(args.file))
    report = write_backup(find_index_folder(chosen), chosen.corpus_folder(), target)
    if args.json:
        print_json(asdict(report))
    else:
        print_message(f"{target} holds {', '.join(report.databases)} of {report.corpus}.")
        print_message("Not in it: the files of articles, .env and the token.")
    return 0


def _restore_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("file", metavar="FILE", help="a file written by: footnote backup")
    sub.add_argument("--force", action="store_true", help="replace what is stored here now")
    add_json_option(sub)


def _restore(args: argparse.Namespace, settings: IndexSettings) -> int:
    own = use_own_articles(settings)
    folder = find_index_folder(own)
    report = restore_backup(expand_home(Path(args.file)), folder, force=args.force)
    with open_engine(own, refresh=False) as engine:  # builds the index from the databases
        version, sources = engine.version, len(engine.sources())
    if args.json:
        print_json({**asdict(report), "version": version, "sources": sources})
    else:
        print_message(f"Version {version} with {sources} sources is live, as on {report.created}.")
        print_message("Articles that have changed since are read again by: footnote reindex")
    return 0


def _export_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("folder", metavar="DIR", help="folder to write, which must be empty or new")
    add_json_option(sub)


def _export(args: argparse.Namespace, settings: IndexSettings) -> int:
    with open_engine(settings, refresh=False) as engine:
        report = export_sources(engine, expand_home(Path(args.folder)))
    if args.json:
        print_json(asdict(report))
    else:
        print_message(f"{report.sources} sources are in {report.folder}.")
    return 0


COMMANDS = (
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
)
