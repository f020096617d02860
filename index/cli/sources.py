"""The commands `show`, `sources`, `add` and `remove`."""

import argparse
import re
import sys
from datetime import timedelta

from index.adding import FollowingOptions
from index.cli.json_output import article_json, source_json
from index.cli.open_index import choose_view, open_engine, use_own_articles
from index.cli.progress import ProgressBar
from index.cli.reindex_history import format_unread, print_reindex_report
from index.cli.runner import Command, add_guild_option, add_json_option
from index.cli.terminal_text import (
    format_count,
    format_local_time,
    format_range,
    print_json,
    print_message,
    print_text,
    strip_controls,
)
from index.engine import Engine
from index.errors import ConfigError, UnknownSource, UsageError
from index.languages import CODES, UNKNOWN, has_table, read_language_code
from index.operations import forget_server
from index.scopes import ServerEngine
from index.settings import IndexSettings
from index.sources import format_duration, parse_interval
from index.types import (
    Change,
    ShownArticle,
    SourceState,
    SourceStatus,
    UnreadFile,
    without_hidden,
)

AUTO = "auto"
"""Stands for a language that is left to the articles."""

_SOURCE_AND_PARAGRAPH = re.compile(r"(?P<source>.+):(?P<paragraph>\d{1,9})\Z", re.DOTALL)


def _show_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "place",
        metavar="SOURCE[:PARAGRAPH]",
        help="name of a source, as listed by: footnote sources",
    )
    how = sub.add_mutually_exclusive_group()
    how.add_argument("--text", action="store_true", help="print the stored text exactly as it is")
    how.add_argument("--json", action="store_true", help="print paragraphs and sentences as JSON")
    add_guild_option(sub)


def _show(args: argparse.Namespace, settings: IndexSettings) -> int:
    with open_engine(settings, handbook=True) as engine:  # answers cite its pages
        article, number = _find_article(choose_view(engine, args.guild), args.place)
    if args.text:
        sys.stdout.flush()
        sys.stdout.buffer.write(article.text.encode())
        return 0
    paragraphs = [p for p in article.paragraphs if number in {None, p.number}]
    if not paragraphs and number is not None:
        last = len(article.paragraphs)
        raise UsageError(f"{article.source} has paragraphs 1 to {last}, not {number}")
    if args.json:
        print_json(article_json(article, paragraphs))
        return 0
    title, source = strip_controls(article.title), strip_controls(article.source)
    print_text(f"{title} ({source}, version {article.version})")
    for paragraph in paragraphs:
        parts = [f"¶{paragraph.number}", paragraph.kind.value]
        if paragraph.page:
            parts.append(f"p. {paragraph.page} ¶{paragraph.on_page}")
        if paragraph.time:
            parts.append(f"at {strip_controls(paragraph.time)}")
        if paragraph.lines:
            parts.append(format_range("line", *paragraph.lines))
        print_text("\n" + " · ".join(parts))
        print_text(strip_controls(without_hidden(paragraph.text, paragraph.hidden)))
    return 0


def _find_article(engine: Engine | ServerEngine, place: str) -> tuple[ShownArticle, int | None]:
    """Find the article of SOURCE, or of SOURCE:N if no source has the whole text as its name.

    Return it with N, or None where the whole text is a name.
    """
    try:
        return engine.show(place), None
    except UnknownSource:
        match = _SOURCE_AND_PARAGRAPH.match(place)
        if match is None:
            raise
        return engine.show(match["source"]), int(match["paragraph"])


def _sources_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "action", nargs="?", choices=("list", "set"), default="list", help="list (default) or set"
    )
    sub.add_argument(
        "source",
        nargs="?",
        metavar="SOURCE",
        help="with set: the name of the source, or its address; for a language also a folder of "
        "articles, or . for all",
    )
    _add_following_options(sub)
    _add_language_option(sub)
    add_json_option(sub)
    add_guild_option(sub)


def _add_following_options(sub: argparse.ArgumentParser) -> None:
    group = sub.add_argument_group(
        "following",
        "Every re-index looks at an added source again. A TIME is 30m, 6h, 30d or 2w.",
    )
    group.add_argument(
        "--every",
        metavar="TIME",
        type=_parse_time,
        help="let footnote run look at it too, at most every 15m; never: it does not",
    )
    group.add_argument(
        "--max-age",
        metavar="TIME",
        type=_parse_time,
        help="say in its footnotes that it is out of date after this time; never: do not",
    )
    group.add_argument(
        "--chat",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="it may be the export of a chat, which is not read otherwise",
    )


def _parse_time(text: str) -> timedelta:
    try:
        return parse_interval(text)
    except ConfigError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _add_language_option(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "--language",
        metavar="CODE",
        type=_read_language,
        help="the language that it is in, such as de, whatever it states or seems to be in; "
        f"{UNKNOWN}: none that Footnote knows; auto: recognise it",
    )


def _read_language(text: str) -> str:
    """Return the code of a language, `UNKNOWN` or "auto"."""
    code = read_language_code(text)
    if code in {AUTO, UNKNOWN} or has_table(code):
        return code
    raise argparse.ArgumentTypeError(
        f"no language is known as {text!r}; these are: {', '.join(CODES)}; "
        f"for any other language: {UNKNOWN}"
    )


def _following_of(args: argparse.Namespace) -> FollowingOptions:
    return FollowingOptions(every=args.every, max_age=args.max_age, chats=args.chat)


def _refuse_language(args: argparse.Namespace) -> None:
    if args.guild is not None and args.language is not None:
        raise UsageError("--language is for shared sources, not for --guild")


def _sources(args: argparse.Namespace, settings: IndexSettings) -> int:
    if args.action == "set":
        return _set_options(args, settings)
    options = _following_of(args)
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
    options = _following_of(args)
    is_followed = options != FollowingOptions()
    if args.source is None or not (is_followed or args.language):
        raise UsageError("name a source and what to set: footnote sources set SOURCE --every 6h")
    _refuse_language(args)
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
        print_text(f"    read as {status.language or UNKNOWN}, as set for {origin}")
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
    _add_following_options(sub)
    _add_language_option(sub)
    add_json_option(sub)
    add_guild_option(sub)


def _add(args: argparse.Namespace, settings: IndexSettings) -> int:
    _refuse_language(args)
    with open_engine(use_own_articles(settings)) as engine, ProgressBar() as bar:
        following = _following_of(args)
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
    code = print_reindex_report(report, as_json=args.json)
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
    return print_reindex_report(report, as_json=args.json)


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


def _json_and_guild(sub: argparse.ArgumentParser) -> None:
    add_json_option(sub)
    add_guild_option(sub)


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
        summary="list what is indexed, since when, and what failed, was left out or is not read",
        arguments=_sources_arguments,
        example="examples: footnote sources set news.example/feed --every 6h --max-age 30d\n"
        "          footnote sources set guides/de --language de",
        run=_sources,
    ),
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
