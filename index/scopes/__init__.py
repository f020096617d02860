"""Scopes: which articles are shared by all servers, and which are one server's own.

`ServerEngine` asks what one server sees, the shared articles and its own sources as one collection
(`ServerSnapshot`), and changes its own sources alone. `OpenServers` keeps those in use
open. `ask_collection` checks, answers and times a question, whatever is asked.
"""

from index.scopes.asked_collection import (
    AskedCollection,
    ask_again_if_gone,
    ask_collection,
)
from index.scopes.golden_questions import GoldenQuestions, GoldenReview
from index.scopes.joined import ServerSnapshot
from index.scopes.open_servers import OpenServers
from index.scopes.server_engine import ServerEngine
from index.scopes.server_view import ServerView
from index.scopes.visibility import OWN_FOLDER, VisibleFolders

__all__ = [
    "OWN_FOLDER",
    "AskedCollection",
    "GoldenQuestions",
    "GoldenReview",
    "OpenServers",
    "ServerEngine",
    "ServerSnapshot",
    "ServerView",
    "VisibleFolders",
    "ask_again_if_gone",
    "ask_collection",
]
