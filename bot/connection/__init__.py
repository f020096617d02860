"""The connection to Discord: log in, stay connected, stop."""

from bot.connection.client import Footnote, build_client
from bot.connection.command_differences import CommandPayload, find_command_differences
from bot.connection.lifecycle import run_bot

__all__ = ["CommandPayload", "Footnote", "build_client", "find_command_differences", "run_bot"]
