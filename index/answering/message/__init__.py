"""The question in a message, without the talk, quoted lines and markup around it. Pure."""

from index.answering.message.asked_sentence import asks_something, find_asked, only_talks

__all__ = ["asks_something", "find_asked", "only_talks"]
