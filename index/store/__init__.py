"""The SQLite database of one corpus, from which its index can always be built again.

It holds the sources, their articles with the versions that contain them, and the forward index of
each article. A second small database holds the answers that buttons in Discord refer to.
"""

from index.store.carried import CatalogueReader, CatalogueWriter, decode_article
from index.store.copies import check_database, copy_database, renew_identity, set_aside
from index.store.given_answers import (
    AnswerLog,
    DayCount,
    LoggedAnswer,
    LoggedQuote,
    MemberStore,
    ReportedGap,
    Vote,
    erase_from_answers,
)
from index.store.reader import StoreReader
from index.store.rows import (
    ForwardIndexColumns,
    ForwardIndexRow,
    NamedForwardIndexes,
    StoredArticle,
    StoredFollowing,
    StoredSource,
    StoredStatus,
    StoredVersion,
    StoreHead,
    compute_article_crc,
    compute_article_digest,
    decode_blocks,
    decode_forward_index,
    encode_blocks,
)
from index.store.scope_store import GoldenQuestion, ScopeStore, ServerVersion
from index.store.server_store import AuditEntry, ServerStore
from index.store.writer import StoreWriter

__all__ = [
    "AnswerLog",
    "AuditEntry",
    "CatalogueReader",
    "CatalogueWriter",
    "DayCount",
    "ForwardIndexColumns",
    "ForwardIndexRow",
    "GoldenQuestion",
    "LoggedAnswer",
    "LoggedQuote",
    "MemberStore",
    "NamedForwardIndexes",
    "ReportedGap",
    "ScopeStore",
    "ServerStore",
    "ServerVersion",
    "StoreHead",
    "StoreReader",
    "StoreWriter",
    "StoredArticle",
    "StoredFollowing",
    "StoredSource",
    "StoredStatus",
    "StoredVersion",
    "Vote",
    "check_database",
    "compute_article_crc",
    "compute_article_digest",
    "copy_database",
    "decode_article",
    "decode_blocks",
    "decode_forward_index",
    "encode_blocks",
    "erase_from_answers",
    "renew_identity",
    "set_aside",
]
