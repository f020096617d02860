"""The command `sources`: the list of sources, and what is set for one."""

import argparse

from index.adding import FollowingOptions
from index.cli.commands.source_options import (
    AUTO,
    add_following_options,
    add_language_option,
    read_following_options,
    refuse_language_of_server,
)
from index.cli.json_output import source_json
from index.cli.open_index import choose_view, open_engine
from index.cli.progress import ProgressBar
from index.cli.reindex_text import format_unread
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
from index.languages import UNKNOWN
from index.settings import IndexSettings
from index.sources import format_duration
from index.types import (
    SourceState,
    SourceStatus,
    UnreadFile,
)


def _sources_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "action",
        nargs="?",
        choices=("list", "set"),
        default="list",
        metavar="list|set",
        help="list (default) or set",
    )
    sub.add_argument(
        "source",
        nargs="?",
        metavar="SOURCE",
        help="with set: the name of the source, or its address; for a language also a folder of "
        "articles, or . for all",
    )
    add_following_options(sub)
    add_language_option(sub)
    add_json_option(sub)
    add_guild_option(sub)


def _sources(args: argparse.Namespace, settings: IndexSettings) -> int:
    if args.action == "set":
        return _set_options(args, settings)
    options = read_following_options(args)
    if args.source is not None or args.language is not None or options != FollowingOptions():
        raise UsageError("to set how a source is followed or read: footnote sources set SOURCE …")
    with open_engine(settings) as engine:
        statuses = choose_view(engine, args.guild).sources()
    if args.json:
        print_json([source_json(status) for status in statuses])
        return 0
    unread = [status for status in statuses if status.state is SourceState.UNREAD]
    for status in statuses:
        if status.state is not SourceState.UNREAD:
            _print_status(status)
    for line in format_unread([UnreadFile(each.source, each.reason or "") for each in unread]):
        print_text(f"{SourceState.UNREAD}: {line}")
    if len(statuses) == len(unread):
        print_message("Nothing is indexed yet; add articles with: footnote add FILE")
    return 0


def _set_options(args: argparse.Namespace, settings: IndexSettings) -> int:
    """Set how a source is followed, and the language of a source or folder; print what is set."""
    options = read_following_options(args)
    is_followed = options != FollowingOptions()
    if args.source is None or not (is_followed or args.language):
        raise UsageError("name a source and what to set: footnote sources set SOURCE --every 6h")
    refuse_language_of_server(args)
    with open_engine(settings, refresh=False) as engine, ProgressBar() as bar:
        view = choose_view(engine, args.guild)
        if is_followed:
            view.follow(args.source, options)
        if args.language is not None:
            name = _strip_folder(args.source)
            language = None if args.language == AUTO else args.language
            engine.choose_language(name, language, watcher=bar)
        statuses = view.sources() if isinstance(view, Engine) else view.own_sources()
    status = next((each for each in statuses if args.source in {each.source, each.place}), None)
    folder = f"{_strip_folder(args.source)}/".removeprefix("/")
    in_folder = [each for each in statuses if each.source.startswith(folder)]
    if args.json:
        print_json(source_json(status) if status else [source_json(each) for each in in_folder])
        return 0
    for each in [status] if status else in_folder:
        _print_status(each)
    return 0


def _strip_folder(name: str) -> str:
    """Return the name of a folder of articles without its slash, "" for the whole folder."""
    return "" if name in {".", "./"} else name.removeprefix("./").removesuffix("/")


def _print_status(status: SourceStatus) -> None:
    paragraphs = format_count(status.paragraphs, "paragraph")
    size = f"{paragraphs}, {format_count(status.sentences, 'sentence')}"
    since = f", indexed {format_local_time(status.indexed_at)}" if status.indexed_at else ""
    shown = str(status.state).replace("_", " ")
    about = f", {size}{since}" if status.version is not None else ""
    if status.articles is not None:
        about = f", {format_count(status.articles, 'article')}"
    print_text(f"{strip_controls(status.source)}: {shown}{about}")
    if following := _format_following(status):
        print_text(f"    {following}")
    if status.language_chosen_for is not None:
        origin = strip_controls(status.language_chosen_for) or "all articles"
        is_article = status.version is not None
        read = f"read as {status.language or UNKNOWN}," if is_article else "language"
        print_text(f"    {read} as set for {origin}")
    if status.title:
        print_text(f"    {strip_controls(status.title)}")
    if status.reason:
        print_text(f"    {strip_controls(status.reason)}")


def _format_following(status: SourceStatus) -> str:
    """Return where a source comes from, and how it is followed, "" if there is nothing to say."""
    parts = [strip_controls(status.place)] if status.place else []
    if status.every:
        parts.append(f"every {format_duration(status.every)}")
    if status.max_age:
        parts.append(f"out of date after {format_duration(status.max_age)}")
    if status.checked_at:
        parts.append(f"reached {format_local_time(status.checked_at)}")
    return " · ".join(parts)


COMMANDS = (
    Command(
        name="sources",
        summary="list what is indexed, since when, and what failed, was left out or is not read",
        arguments=_sources_arguments,
        example="examples: footnote sources set news.example/feed --every 6h --max-age 30d\n"
        "          footnote sources set guides/de --language de",
        run=_sources,
    ),
)
