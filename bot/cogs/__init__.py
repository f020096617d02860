"""Slash commands and mentions: one thin cog for each; the work is done in other rooms."""

from bot.cogs.ask import Ask
from bot.cogs.asking_gate import AskingGate, PausedDeed
from bot.cogs.auto_answers import AutoAnswers
from bot.cogs.find import Find
from bot.cogs.find_source import FindSource
from bot.cogs.help import Help
from bot.cogs.insights import InsightsCommands
from bot.cogs.mentions import Mentions
from bot.cogs.privacy import Privacy
from bot.cogs.settings import Settings
from bot.cogs.source import Source
from bot.cogs.sources import Sources

__all__ = [
    "Ask",
    "AskingGate",
    "AutoAnswers",
    "Find",
    "FindSource",
    "Help",
    "InsightsCommands",
    "Mentions",
    "PausedDeed",
    "Privacy",
    "Settings",
    "Source",
    "Sources",
]
