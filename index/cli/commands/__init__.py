"""The commands, each as a `Command` of `runner.py`."""

from index.cli.commands import (
    add_remove,
    ask_find,
    golden,
    operations,
    show,
    sources,
    versions,
    why_eval_verify,
)
from index.cli.runner import Command

__all__ = ["COMMANDS"]

COMMANDS: tuple[Command, ...] = (
    *ask_find.COMMANDS,
    *show.COMMANDS,
    *sources.COMMANDS,
    *add_remove.COMMANDS,
    *versions.COMMANDS,
    *golden.COMMANDS,
    *why_eval_verify.COMMANDS,
    *operations.COMMANDS,
)
