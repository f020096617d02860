"""Running a command: options, settings, error messages and exit codes, the same for all commands.

`python -m index` (the commands that work without Discord) and `footnote` both run here.
"""

import argparse
import codecs
import os
import re
import sys
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from io import StringIO
from pathlib import Path
from typing import Any

from dotenv import load_dotenv

from index.errors import ConfigError, FootnoteError, explain_os_error
from index.logs import configure_logging
from index.settings import IndexSettings, expand_home

INTERRUPTED = 130
"""Exit code after Ctrl-C: 128 plus the number of the signal, as shells do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A subcommand: its name, help and options, and the function that runs it.

    `run` returns the exit code. `example` is shown below the help.
    """

    name: str
    summary: str
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace, IndexSettings], int]
    example: str = ""


def build_parser(program: str, commands: Sequence[Command]) -> argparse.ArgumentParser:
    """Build the parser of all commands; each takes --corpus and --data after its name."""
    root = _Parser(
        prog=program,
        description="Answers from your articles, word for word, with a footnote to every sentence.",
        epilog="Settings are also read from .env; all of them: footnote doctor. "
        "Exit codes: 0 done, 1 something failed, 2 wrong usage, 130 interrupted.",
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
        _add_folder_options(sub)
        sub.set_defaults(command=command, parser=sub)
    return root


class _Parser(argparse.ArgumentParser):
    """A parser that takes no abbreviations: a misspelt option is refused, not another one used."""

    def __init__(self, **how: Any) -> None:
        super().__init__(**{"allow_abbrev": False, **how})

    def list_places(self) -> list[str]:
        """Return what is typed beside options, each as the usage names it."""
        return [str(action.metavar) for action in self._actions if not action.option_strings]


_OTHER_WORDS = {
    "search": "find",
    "question": "ask",
    "list": "sources",
    "articles": "sources",
    "delete": "remove",
    "update": "reindex",
    "refresh": "reindex",
    "undo": "rollback",
    "versions": "history",
    "status": "health",
    "setup": "init",
    "check": "doctor",
    "start": "run",
}
"""What somebody may type in the place of a command, and the command."""


_OPTION = re.compile(r"--[a-z][a-z-]*")


def _parse(program: str, commands: Sequence[Command], argv: Sequence[str]) -> argparse.Namespace:
    """Parse the command line; exit with code 2 and what is wrong, or the help if it is empty."""
    names = [command.name for command in commands]
    word = argv[0] if argv else "--help"
    if word not in {*names, "-h", "--help", "--version"}:
        hint = _hint_at_command(word, names) or f"see: {program} --help"
        problem = f"no command is called {word[:80]!r}; {hint}"
        if word.startswith("-"):
            problem = f"options stand behind a command: {program} COMMAND; see: {program} --help"
        sys.exit(_print_error(program, problem, 2))
    parser = build_parser(program, commands)
    if not argv:
        parser.print_help(sys.stderr)
        sys.exit(2)
    args, unknown = parser.parse_known_args(argv)
    if unknown:
        args.parser.error(_describe_unknown(args.parser, unknown))
    return args


def _hint_at_command(word: str, names: Sequence[str]) -> str:
    """Return which command may be meant, "" if none is near."""
    meant = {name: name for name in names}
    meant |= {other: name for other, name in _OTHER_WORDS.items() if name in meant}
    similar = get_close_matches(word.casefold(), meant, n=1)
    return f"did you mean {meant[similar[0]]}?" if similar else ""


def _describe_unknown(parser: _Parser, unknown: Sequence[str]) -> str:
    """Return what is wrong with arguments that a command does not take.

    Their values are not repeated: one may be a token.
    """
    option = next((word for word in unknown if word.startswith("-") and word != "--"), None)
    if option is None:
        taken = " and ".join(f"one {place}" for place in parser.list_places()) or "options alone"
        hint = "put what contains spaces in quotation marks"
        return f"too many arguments: {parser.prog} takes {taken}; {hint}"
    name = option.partition("=")[0] if option.startswith("--") else option[:2]
    options = _OPTION.findall(parser.format_help())
    similar = get_close_matches(name, options, n=1)
    hint = f"did you mean {similar[0]}?" if similar else f"see: {parser.prog} --help"
    return f"there is no option {name[:80]}; {hint}"


class _Version(argparse.Action):
    """Prints the version, which is looked up only then, and exits."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version  # noqa: PLC0415

        parser.exit(message=f"footnote-bot {version('footnote-bot')}\n")


def _add_folder_options(sub: argparse.ArgumentParser) -> None:
    place = sub.add_argument_group("folders")
    place.add_argument(
        "--corpus",
        metavar="DIR",
        type=_folder,
        help="folder of articles (default: FOOTNOTE_CORPUS, ./docs_corpus, or bundled articles)",
    )
    place.add_argument(
        "--data",
        metavar="DIR",
        type=_folder,
        help="folder for the index (default: FOOTNOTE_DATA, or ./.footnote)",
    )


def add_json_option(sub: argparse.ArgumentParser) -> None:
    """Add `--json` to a command."""
    sub.add_argument("--json", action="store_true", help="print JSON")


def add_guild_option(sub: argparse.ArgumentParser) -> None:
    """Add `--guild` to a command that can look at what one Discord server sees."""
    sub.add_argument(
        "--guild",
        metavar="ID",
        type=parse_guild,
        help="of the Discord server with this id: what it sees, and its own sources",
    )


def parse_guild(value: str) -> int:
    """Parse the id of a server, as Discord copies it."""
    if not (value.isascii() and value.isdecimal() and len(value) <= 20):
        raise argparse.ArgumentTypeError(f"needs the id of a server, not {value}")
    return int(value)


def whole_number(low: int, high: int) -> Callable[[str], int]:
    """Return what parses the value of an option: a whole number from `low` to `high`."""

    def parse(value: str) -> int:
        try:
            number = int(value)
        except ValueError:
            number = low - 1
        if not low <= number <= high:
            raise argparse.ArgumentTypeError(
                f"needs a whole number from {low} to {high}, not {value}"
            )
        return number

    return parse


parse_limit = whole_number(1, 100)
"""Parses the greatest number of quotes or passages."""


def _folder(value: str) -> Path:
    if not value.strip() or "\0" in value:
        raise argparse.ArgumentTypeError("needs the name of a folder")
    return expand_home(Path(value))


def run_command_line(
    program: str,
    commands: Sequence[Command],
    argv: Sequence[str] | None = None,
    *,
    known_settings: Collection[str] | None = None,
) -> int:
    """Parse `argv`, read .env and the environment, run the command; return the exit code.

    Variables that begin with FOOTNOTE_ and are not in `known_settings` are named on stderr: they
    are misspelt, and would have no effect. None names none.

    Only here is the environment read, and only here do errors become messages: one line on
    stderr with what to do next, instead of a traceback, for every error that a user can mend.
    """
    args = _parse(program, commands, sys.argv[1:] if argv is None else argv)
    try:
        load_dotenv(stream=StringIO(read_env_file(Path.cwd() / ".env")))
    except FootnoteError as error:
        return _print_error(program, str(error), error.exit_code)
    if known_settings is not None:
        _name_unknown_settings(program, known_settings)
    try:
        configure_logging(os.environ)
        settings = IndexSettings.from_env(os.environ)
        if args.corpus:
            settings = replace(settings, corpus=args.corpus)
        if args.data:
            settings = replace(settings, data=args.data)
        command: Command = args.command
        code = command.run(args, settings)
        sys.stdout.flush()
    except FootnoteError as error:
        return _print_error(program, str(error), error.exit_code)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The program that read the output has ended. Python's flush at exit would fail again, so
        # the output goes to the null device from here on.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        return _print_error(program, _describe_os_error(error), 1)
    return code


def read_env_file(path: Path) -> str:
    """Return the text of a `.env` file, "" if there is none.

    Raises ConfigError if it is not in UTF-8, as Windows' own editors and shells may save it.
    """
    try:
        data = b"" if path.is_dir() or not path.exists() else path.read_bytes()
    except OSError as error:
        raise ConfigError(f"{path}: {explain_os_error(error)}; make it readable") from error
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" in data:
        raise ConfigError(f"{path}: it is in UTF-16; save it as UTF-8")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = 1 + data.count(b"\n", 0, error.start)
        raise ConfigError(f"{path}: line {line} is not in UTF-8; save it as UTF-8") from error


def _name_unknown_settings(program: str, known: Collection[str]) -> None:
    for name in sorted(os.environ):
        if name.startswith("FOOTNOTE_") and name not in known:
            similar = get_close_matches(name, known, n=1)
            hint = f"did you mean {similar[0]}?" if similar else "README lists the settings"
            _print_error(program, f"{name} is no setting and has no effect; {hint}", 0)


def _print_error(program: str, message: str, code: int) -> int:
    print(f"{program}: {' '.join(message.split())}", file=sys.stderr)  # noqa: T201
    return code


def _describe_os_error(error: OSError) -> str:
    what = explain_os_error(error)
    return f"{error.filename}: {what}" if error.filename else what
