"""The SQLite database of one corpus, from which its index can always be built again.

It holds the sources, their articles with the versions that contain them, and the outline of each
article. A second small database holds the answers that buttons in Discord refer to.
"""

from index.store.answer_log import AnswerLog, LoggedAnswer, LoggedQuote
from index.store.reader import StoreReader
from index.store.rows import (
    NamedOutlines,
    OutlineRow,
    StoredArticle,
    StoredSource,
    StoredStatus,
    StoredVersion,
    StoreHead,
    compute_article_digest,
    decode_outline,
)
from index.store.writer import StoreWriter

__all__ = [
    "AnswerLog",
    "LoggedAnswer",
    "LoggedQuote",
    "NamedOutlines",
    "OutlineRow",
    "StoreHead",
    "StoreReader",
    "StoreWriter",
    "StoredArticle",
    "StoredSource",
    "StoredStatus",
    "StoredVersion",
    "compute_article_digest",
    "decode_outline",
]
