"""The command line of `index`: the commands that work without Discord."""

from collections.abc import Sequence

from index.cli.commands import COMMANDS
from index.cli.open_index import choose_articles, open_engine, use_own_articles
from index.cli.runner import Command, read_env_file, run_command_line, whole_number
from index.cli.terminal_text import format_answer, print_json, print_message, print_text

__all__ = [
    "COMMANDS",
    "Command",
    "choose_articles",
    "format_answer",
    "main",
    "open_engine",
    "print_json",
    "print_message",
    "print_text",
    "read_env_file",
    "run_command_line",
    "use_own_articles",
    "whole_number",
]


def main(argv: Sequence[str] | None = None) -> int:
    """Run `python -m index COMMAND …` and return the exit code."""
    return run_command_line("python -m index", COMMANDS, argv)
