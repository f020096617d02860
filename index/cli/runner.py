"""How does a command line run? Options, settings, exit codes and errors, once for all commands.

`run` is shared by `python -m index` (everything that needs no Discord) and `footnote`.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from dotenv import load_dotenv

from index.cli.log_format import log_to_stderr
from index.errors import FootnoteError
from index.settings import IndexSettings

INTERRUPTED = 130


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One word after `footnote`: its help, its options and what it does; returns an exit code."""

    name: str
    summary: str
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace, IndexSettings], int]
    example: str = ""


def parser(program: str, commands: Sequence[Command]) -> argparse.ArgumentParser:
    """Build the parser; every command takes --corpus and --data after its name."""
    root = argparse.ArgumentParser(
        prog=program,
        description="Answers from your articles, word for word, with a footnote to every sentence.",
        epilog="Settings can stand in .env too (see .env.example). "
        "Exit codes: 0 done, 1 something failed, 2 asked for wrongly, 130 interrupted.",
    )
    root.add_argument("--version", action=_Version, nargs=0, help="print the version and exit")
    choices = root.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in commands:
        sub = choices.add_parser(
            command.name,
            help=command.summary,
            description=command.summary[0].upper() + command.summary[1:] + ".",
            epilog=command.example or None,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        command.arguments(sub)
        _common(sub)
        sub.set_defaults(command=command)
    return root


class _Version(argparse.Action):
    """Look the version up only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version  # noqa: PLC0415

        parser.exit(message=f"footnote-bot {version('footnote-bot')}\n")


def _common(sub: argparse.ArgumentParser) -> None:
    place = sub.add_argument_group("where things are")
    place.add_argument(
        "--corpus",
        metavar="DIR",
        type=_folder,
        help="folder of articles (else FOOTNOTE_CORPUS, ./docs_corpus, or the bundled articles)",
    )
    place.add_argument(
        "--data",
        metavar="DIR",
        type=_folder,
        help="folder for the index (else FOOTNOTE_DATA, or ./.footnote)",
    )


def _folder(value: str) -> Path:
    if not value.strip() or "\0" in value:
        raise argparse.ArgumentTypeError("needs the name of a folder")
    return Path(value)


def run(program: str, commands: Sequence[Command], argv: Sequence[str] | None = None) -> int:
    """Parse `argv`, read .env and the environment, run the command; return the exit code.

    This is the one place that reads the environment and turns errors into messages: one line
    on stderr that says what to do next, never a traceback for what a user can mend.
    """
    args = parser(program, commands).parse_args(argv)
    load_dotenv(Path.cwd() / ".env")
    try:
        log_to_stderr(os.environ)
        settings = IndexSettings.from_env(os.environ)
        if args.corpus:
            settings = replace(settings, corpus=args.corpus)
        if args.data:
            settings = replace(settings, data=args.data)
        command: Command = args.command
        code = command.run(args, settings)
        sys.stdout.flush()
    except FootnoteError as error:
        return _complain(program, str(error), error.exit_code)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone; Python would complain again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        return _complain(program, _os_problem(error), 1)
    return code


def _complain(program: str, message: str, code: int) -> int:
    print(f"{program}: {' '.join(message.split())}", file=sys.stderr)  # noqa: T201
    return code


def _os_problem(error: OSError) -> str:
    what = error.strerror or str(error)
    return f"{error.filename}: {what}" if error.filename else what
