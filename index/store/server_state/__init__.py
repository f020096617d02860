"""What is kept for servers beside the articles: their answers, votes, settings and questions.

`ServerState` is the door; `FolderState` keeps all of it in small databases of a data folder, and
`index.cluster` has another one, in the documents of a search cluster.
"""

from index.store.server_state.folder_state import SERVERS_FOLDER, FolderState, find_server_folder
from index.store.server_state.protocols import (
    AnswerLog,
    MemberStore,
    ScopeStore,
    ServerState,
    ServerStore,
)
from index.store.server_state.records import DEPARTURE, StateRecord
from index.store.server_state.scope_store import GoldenQuestion, ServerVersion, SqliteScopeStore
from index.store.server_state.served_part import EVERY_SERVER, Claim, ServedPart
from index.store.server_state.server_store import AuditEntry, SqliteServerStore

__all__ = [
    "DEPARTURE",
    "EVERY_SERVER",
    "SERVERS_FOLDER",
    "AnswerLog",
    "AuditEntry",
    "Claim",
    "FolderState",
    "GoldenQuestion",
    "MemberStore",
    "ScopeStore",
    "ServedPart",
    "ServerState",
    "ServerStore",
    "ServerVersion",
    "SqliteScopeStore",
    "SqliteServerStore",
    "StateRecord",
    "find_server_folder",
]
