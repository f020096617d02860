"""The `footnote` command line: the commands of `index.cli`, and doctor, chat, preview, run.

discord.py is imported only by the commands that need it, so that the others start fast.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from bot.setting_names import SETTINGS
from index import IndexSettings, expand_home
from index.cli import COMMANDS as INDEX_COMMANDS
from index.cli import Command, run_command_line, whole_number


def _nothing(sub: argparse.ArgumentParser) -> None:
    """Add no options beside those that every command has."""


def _chat(args: argparse.Namespace, settings: IndexSettings) -> int:  # noqa: ARG001
    from bot.tools import run_chat  # noqa: PLC0415

    return run_chat(settings)


def _init_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "folder",
        nargs="?",
        default=".",
        metavar="FOLDER",
        help="folder to set up, made if it is missing (default: this one)",
    )
    sub.add_argument(
        "--token-file",
        metavar="FILE",
        help='read the bot\'s token from FILE ("-": stdin) instead of asking for it',
    )
    sub.add_argument("--json", action="store_true", help="print what was made as JSON")


def _init(args: argparse.Namespace, settings: IndexSettings) -> int:  # noqa: ARG001
    from bot.tools import run_init  # noqa: PLC0415

    folder = expand_home(Path(args.folder))
    return run_init(folder, token_file=args.token_file, as_json=args.json)


def _doctor_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--json", action="store_true", help="print the findings as JSON")
    sub.add_argument("--offline", action="store_true", help="do not ask Discord")


def _doctor(args: argparse.Namespace, settings: IndexSettings) -> int:
    from bot.tools import run_doctor  # noqa: PLC0415

    return run_doctor(settings, as_json=args.json, offline=args.offline)


def _preview_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "--port",
        type=whole_number(0, 65535),
        default=0,
        metavar="N",
        help="port of the page (any free)",
    )
    sub.add_argument("--no-browser", action="store_true", help="only print the address")


def _preview(args: argparse.Namespace, settings: IndexSettings) -> int:
    from bot.tools import run_preview  # noqa: PLC0415

    return run_preview(settings, port=args.port, browser=not args.no_browser)


def _run(args: argparse.Namespace, settings: IndexSettings) -> int:  # noqa: ARG001
    from bot.connection import run_bot  # noqa: PLC0415

    return run_bot(settings, may_start_again=True)


COMMANDS: tuple[Command, ...] = (
    *INDEX_COMMANDS,
    Command(
        name="init",
        summary="set up a folder: for articles, settings and the bot's token",
        arguments=_init_arguments,
        run=_init,
        example="The token is asked for at a terminal; scripts give it in DISCORD_TOKEN or with\n"
        "--token-file. The invite link of the bot is printed once Discord has accepted it.",
    ),
    Command(
        name="doctor",
        summary="check settings, computer and index, and the bot on Discord; say what to do",
        arguments=_doctor_arguments,
        run=_doctor,
        example="✓ is well, ! is advice, ✗ is a fault. Exit code 1 if there is a fault, else 0.",
    ),
    Command(
        name="chat",
        summary="ask questions in the terminal, one after another",
        arguments=_nothing,
        run=_chat,
    ),
    Command(
        name="preview",
        summary="try the real bot in a local web page, without a Discord account",
        arguments=_preview_arguments,
        run=_preview,
    ),
    Command(
        name="run",
        summary="run the bot on Discord (needs DISCORD_TOKEN)",
        arguments=_nothing,
        run=_run,
    ),
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run `footnote COMMAND …` and return the exit code."""
    names = [setting.name for setting in SETTINGS]
    return run_command_line("footnote", COMMANDS, argv, known_settings=names)
