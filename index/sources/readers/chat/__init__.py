"""Reader of chat exports: the messages of each day of a channel, without marks of the chat."""

from index.sources.readers.chat.reader import read_chat_export

__all__ = ["read_chat_export"]
