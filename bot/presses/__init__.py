"""Presses of buttons that go beyond reading: votes, gaps, sharing, files, privacy."""

from bot.presses.feedback import Feedback
from bot.presses.sharing import Sharing
from bot.presses.text_files import TextFiles

__all__ = ["Feedback", "Sharing", "TextFiles"]
