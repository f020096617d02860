"""The command line of `index`: every command that needs no Discord."""

from collections.abc import Sequence

from index.cli import ask_find, diagnostics, sources
from index.cli.open_index import opened
from index.cli.runner import Command, run
from index.cli.terminal_text import answer_text, note, page, page_json

__all__ = [
    "COMMANDS",
    "Command",
    "answer_text",
    "main",
    "note",
    "opened",
    "page",
    "page_json",
    "run",
]

COMMANDS: tuple[Command, ...] = (*ask_find.COMMANDS, *sources.COMMANDS, *diagnostics.COMMANDS)


def main(argv: Sequence[str] | None = None) -> int:
    """Run `python -m index COMMAND …` and return the exit code."""
    return run("python -m index", COMMANDS, argv)
