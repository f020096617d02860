"""The command `golden`."""

import argparse

from index.cli.json_output import golden_json
from index.cli.open_index import choose_view, open_engine
from index.cli.reindex_text import format_kept_answer
from index.cli.runner import Command, add_guild_option, add_json_option
from index.cli.terminal_text import (
    print_json,
    print_message,
    print_text,
    strip_controls,
)
from index.errors import UsageError
from index.settings import IndexSettings
from index.store import GoldenQuestion


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
        help="add: the question, kept with its present answer; remove: its number in the list",
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
        shown = format_kept_answer(golden.text, golden.band)
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
        name="golden",
        summary="keep questions; every re-index shows which of their answers would change",
        arguments=_golden_arguments,
        run=_golden,
        example='example: footnote golden add "When does the ferry leave?"',
    ),
)
