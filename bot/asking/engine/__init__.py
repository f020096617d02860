"""The engine as the bot asks it: on threads, with a deadline, its list of sources read once."""

from bot.asking.engine.engine_protocol import EngineProtocol
from bot.asking.engine.engine_threads import EngineThreads
from bot.asking.engine.source_lists import SourceLists

__all__ = ["EngineProtocol", "EngineThreads", "SourceLists"]
