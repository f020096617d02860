"""The queries of the database, by what they ask for; `StoreReader` joins them."""

from index.store.queries.article_queries import ArticleQueries
from index.store.queries.source_queries import SourceQueries
from index.store.queries.vocabulary_queries import VocabularyQueries

__all__ = ["ArticleQueries", "SourceQueries", "VocabularyQueries"]
