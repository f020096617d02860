"""The command line of `index`: every command that needs no Discord."""

from collections.abc import Sequence

from index.cli import answers, sources, trust
from index.cli.frame import Command, run
from index.cli.opening import opened
from index.cli.output import answer_text, note, page, page_json

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

COMMANDS: tuple[Command, ...] = (*answers.COMMANDS, *sources.COMMANDS, *trust.COMMANDS)


def main(argv: Sequence[str] | None = None) -> int:
    """Run `python -m index COMMAND …` and return the exit code."""
    return run("python -m index", COMMANDS, argv)
