"""Options of `add` and `sources set`: how a source is followed, and its language."""

import argparse
from datetime import timedelta

from index.adding import FollowingOptions
from index.errors import ConfigError, UsageError
from index.languages import CODES, UNKNOWN, has_table, read_language_code
from index.sources import parse_interval

AUTO = "auto"
"""Stands for a language that is left to the articles."""


def add_following_options(sub: argparse.ArgumentParser) -> None:
    """Add --every, --max-age and --chat."""
    group = sub.add_argument_group(
        "following",
        "Every re-index looks at an added source again. A TIME is 30m, 6h, 30d or 2w.",
    )
    group.add_argument(
        "--every",
        metavar="TIME",
        type=_parse_time,
        help="while the bot runs, look at it this often, 15m at the least; never: do not",
    )
    group.add_argument(
        "--max-age",
        metavar="TIME",
        type=_parse_time,
        help="say in its footnotes that it is out of date if it was not reached for so long; "
        "never: do not",
    )
    group.add_argument(
        "--chat",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="allow that it is the export of a chat, which is refused otherwise",
    )


def _parse_time(text: str) -> timedelta:
    try:
        return parse_interval(text)
    except ConfigError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def add_language_option(sub: argparse.ArgumentParser) -> None:
    """Add --language: a code, `UNKNOWN` or `AUTO`."""
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


def read_following_options(args: argparse.Namespace) -> FollowingOptions:
    """Return what --every, --max-age and --chat ask for; None where one was not given."""
    return FollowingOptions(every=args.every, max_age=args.max_age, chats=args.chat)


def refuse_language_of_server(args: argparse.Namespace) -> None:
    """Raise UsageError for --language with --guild: only shared sources have a chosen one."""
    if args.guild is not None and args.language is not None:
        raise UsageError("--language is for shared sources, not for --guild")
