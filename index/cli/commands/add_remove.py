"""The commands `add` and `remove`."""

import argparse
import shlex

from index.cli.commands.source_options import (
    AUTO,
    add_following_options,
    add_language_option,
    read_following_options,
    refuse_language_of_server,
)
from index.cli.open_index import choose_view, open_engine, use_own_articles
from index.cli.progress import ProgressBar
from index.cli.reindex_text import print_reindex_report
from index.cli.runner import Command, add_guild_option, add_json_option
from index.cli.terminal_text import (
    format_guild_option,
    print_json,
    print_message,
    strip_controls,
)
from index.engine import Engine
from index.errors import UsageError
from index.operations import forget_server
from index.settings import IndexSettings
from index.sources import is_readable_place
from index.types import (
    Change,
)


def _add_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "place",
        metavar="FILE|URL",
        help="a file, zip file or git checkout; the http or https address of a page, feed, "
        "sitemap, zip file or repository (….git); or the name of a source left out",
    )
    sub.add_argument(
        "--as",
        dest="name",
        metavar="NAME",
        help="name of the source (default: the shortest that no other source has)",
    )
    sub.add_argument(
        "--replace",
        action="store_true",
        help="take the place of the source called NAME, and accept that text is lost",
    )
    add_following_options(sub)
    add_language_option(sub)
    add_json_option(sub)
    add_guild_option(sub)


def _add(args: argparse.Namespace, settings: IndexSettings) -> int:
    refuse_language_of_server(args)
    with open_engine(use_own_articles(settings)) as engine, ProgressBar() as bar:
        following = read_following_options(args)
        if args.guild is None:
            report = engine.add(
                args.place,
                name=args.name,
                replace=args.replace,
                following=following,
                language=None if args.language == AUTO else args.language,
                watcher=bar,
            )
        else:
            report = engine.server(args.guild).add(
                args.place,
                name=args.name,
                replace=args.replace,
                following=following,
                watcher=bar,
            )
    code = print_reindex_report(report, as_json=args.json, guild=args.guild)
    return code or int(any(change.change is Change.FAILED for change in report.sources))


def _remove_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "source",
        nargs="?",
        metavar="SOURCE",
        help="a source's name, as listed by: footnote sources; left out, with --guild: all that "
        "this server has, answers and settings too, erased at once",
    )
    sub.add_argument(
        "--purge",
        action="store_true",
        help="erase it from all versions and stored answers too, so that no rollback, button or "
        "later backup has it; all articles are analysed again",
    )
    add_json_option(sub)
    add_guild_option(sub)


def _remove(args: argparse.Namespace, settings: IndexSettings) -> int:
    if args.source is None:
        return _remove_server(args, settings)
    with open_engine(settings) as engine, ProgressBar() as bar:
        view = choose_view(engine, args.guild)
        report = view.purge(args.source, watcher=bar) if args.purge else view.remove(args.source)
        has_file = _has_file(engine, args.source)
    was_live, code = bool(report.sources), 0
    if args.json or was_live or not args.purge:
        code = print_reindex_report(report, as_json=args.json, guild=args.guild)
    if args.json:
        return code
    if args.purge:
        what = "is erased from all versions and stored answers; backups made before still have it"
        print_message(f"{strip_controls(args.source)} {what}.")
        return code
    if not was_live:
        print_message(f"{strip_controls(args.source)} was left out before.")
    _tell_how_to_add_again(args, has_file=has_file)
    return code


def _has_file(engine: Engine, name: str) -> bool:
    """Return whether a shared source that was left out can be read again from where it was."""
    status = next((each for each in engine.sources() if each.source == name), None)
    if status is None or status.part_of is not None:
        return True
    return is_readable_place(status.place or str(engine.corpus / name))


def _tell_how_to_add_again(args: argparse.Namespace, *, has_file: bool) -> None:
    """Say how a source comes back that is left out; a server's is not kept under its name."""
    guild = format_guild_option(args.guild)
    if guild:
        print_message(f"To have it in the answers again, add its file or address with{guild},")
        print_message(f"or return to a version that had it: footnote history{guild}")
    elif not has_file:
        print_message("Its file is gone; to have it in the answers again, add it from elsewhere,")
        print_message("or return to a version that had it: footnote history")
    else:
        again = strip_controls(shlex.join([args.source]))
        print_message(f"To have it in the answers again: footnote add {again}")


def _remove_server(args: argparse.Namespace, settings: IndexSettings) -> int:
    """Erase what a server has; nothing to erase is no error."""
    if args.guild is None:
        raise UsageError("name a source, or with --guild ID a server whose sources are to go")
    with open_engine(settings, refresh=False) as engine:
        had_sources = args.guild in engine.guilds()
        forget_server(engine, args.guild)
    if args.json:
        print_json({"guild": str(args.guild), "had_sources": had_sources})
    else:
        what = "its sources, " if had_sources else ""
        print_message(f"Of server {args.guild}, {what}answers and settings are erased.")
    return 0


COMMANDS = (
    Command(
        name="add",
        summary="add a file, a page, a feed, a sitemap, a zip file or a git repository",
        arguments=_add_arguments,
        run=_add,
        example="Adding the same file or address again updates it.\n"
        "examples: footnote add minutes/may.txt --as may-minutes.txt\n"
        "          footnote add https://news.example/feed --every 6h --max-age 30d",
    ),
    Command(
        name="remove",
        summary="leave a source out of the answers until it is added again",
        arguments=_remove_arguments,
        run=_remove,
    ),
)
