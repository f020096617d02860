"""The connection to Discord: log in, stay connected, stop."""

from bot.connection.client import Footnote, build_client
from bot.connection.command_differences import CommandPayload, find_command_differences
from bot.connection.invitation import HELPFUL, NEEDED, invite_link, missing_permissions
from bot.connection.lifecycle import run_bot
from bot.connection.strange_answers import explain_strange_answer

__all__ = [
    "HELPFUL",
    "NEEDED",
    "CommandPayload",
    "Footnote",
    "build_client",
    "explain_strange_answer",
    "find_command_differences",
    "invite_link",
    "missing_permissions",
    "run_bot",
]
