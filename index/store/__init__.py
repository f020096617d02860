"""What is true? The database of one corpus, and the only user of sqlite3.

Sources, their articles with the versions they lived in, and the outline of each article: the
index directory can always be made again from here.
"""

from index.store.reader import Reader
from index.store.rows import (
    Head,
    NamedOutlines,
    OutlineRow,
    StoredArticle,
    StoredSource,
    StoredStatus,
    StoredVersion,
    article_digest,
    outline_of,
)
from index.store.writer import Writer

__all__ = [
    "Head",
    "NamedOutlines",
    "OutlineRow",
    "Reader",
    "StoredArticle",
    "StoredSource",
    "StoredStatus",
    "StoredVersion",
    "Writer",
    "article_digest",
    "outline_of",
]
