"""The question in a message, without the talk, quoted lines and markup around it. Pure."""

from index.answering.message.asked_sentence import find_asked, only_talks

__all__ = ["find_asked", "only_talks"]
