"""Queries for articles: their texts, forward indexes, languages and sizes."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from index.errors import StoreDamaged
from index.forward_index import ForwardIndex
from index.store import statements as sql
from index.store.queries.open_database import OpenDatabase
from index.store.rows import (
    ForwardIndexRow,
    NamedForwardIndexes,
    StoredArticle,
    compute_article_crc,
    compute_article_digest,
    compute_forward_index_crc,
    decode_forward_index,
)


class ArticleQueries(OpenDatabase):
    """What is stored of the articles."""

    def find_article_by_id(self, article: int) -> StoredArticle | None:
        """Return the article with this id."""
        row = self._fetch_one(sql.ARTICLE, article_id=article)
        return StoredArticle(*row) if row else None

    def require_article(self, article: int) -> StoredArticle:
        """Return an article that an index refers to. Raises StoreDamaged if it is missing."""
        found = self.find_article_by_id(article)
        if found is None:
            raise StoreDamaged(self.path, f"article {article} is missing")
        return found

    def require_unaltered(self, article: StoredArticle) -> StoredArticle:
        """Return the given article. Raises StoreDamaged if its text fails the checksum."""
        if article.crc is None:
            altered = compute_article_digest(article) != article.digest
        else:
            altered = compute_article_crc(article) != article.crc
        if altered:
            raise StoreDamaged(self.path, f"the text of {article.source} was altered")
        return article

    def find_article(self, source: str, version: int) -> StoredArticle | None:
        """Return the article that a source had in a version."""
        row = self._fetch_one(sql.ARTICLE_OF, name=source, version=version)
        return StoredArticle(*row) if row else None

    def list_live_articles(self, version: int) -> list[tuple[str, int]]:
        """Return the source name and article id of each article in a version, by name."""
        return self._fetch_all(sql.LIVE_ARTICLES, version=version)

    def find_forward_index(self, article: int) -> ForwardIndex | None:
        """Return an article's forward index, with ids of the stored words."""
        row = self._fetch_one(sql.OUTLINE, article_id=article)
        return decode_forward_index(self._check_row(row)) if row else None

    def read_forward_indexes(self, version: int) -> NamedForwardIndexes:
        """Return the forward indexes of all articles of a version, by source name."""
        # Sorting only the names is faster than sorting rows that carry all the words.
        rows = {row[0]: row for row in self._fetch_all(sql.LIVE_OUTLINES, version=version)}
        names = self.list_live_articles(version)
        return self._named([(name, *rows[article]) for name, article in names if article in rows])

    def read_forward_indexes_of(self, articles: Iterable[int]) -> NamedForwardIndexes:
        """Return the forward indexes of these articles, by source name."""
        rows = [self._fetch_one(sql.NAMED_OUTLINE, article_id=article) for article in articles]
        return self._named(sorted(row for row in rows if row))

    def _named(self, rows: list[Any]) -> NamedForwardIndexes:
        return NamedForwardIndexes(
            [row[0] for row in rows],
            [row[1] for row in rows],
            [self._check_row(row[2:]) for row in rows],
        )

    def _check_row(self, columns: Sequence[Any]) -> ForwardIndexRow:
        """Return the row. Raises StoreDamaged if its checksum is wrong or a column is empty."""
        row = ForwardIndexRow(*columns)
        try:
            if None not in row[:8] and (
                row.crc is None or row.crc == compute_forward_index_crc(row)
            ):
                return row
        except (AttributeError, TypeError):
            pass  # an altered row may hold values of any type
        raise StoreDamaged(self.path, "the forward index of an article was altered")

    def list_all_articles(self) -> list[int]:
        """Return the ids of all articles of all versions."""
        return [article for (article,) in self._fetch_all(sql.ALL_ARTICLES)]

    def count_all_characters(self) -> int:
        """Return the number of characters of all articles of all versions."""
        return int(self._fetch_one(sql.COUNT_CHARACTERS)[0])

    def count_languages(self, version: int) -> dict[str, int]:
        """Return the number of sentences of a version in each language, by code."""
        return dict(self._fetch_all(sql.LANGUAGES, version=version))

    def count_languages_between(self, version: int, first: str, stop: str) -> dict[str, int]:
        """Return the same of the sources with first <= name < stop, in order of code points."""
        found = self._fetch_all(sql.LANGUAGES_BETWEEN, version=version, first=first, stop=stop)
        return dict(found)

    def count_languages_of(self, articles: Sequence[int]) -> dict[str, int]:
        """Return the same of some articles."""
        return dict(self._fetch_all(sql.LANGUAGES_OF, articles=json.dumps(list(articles))))

    def list_languages(self) -> list[str]:
        """Return the codes of the languages of all articles of all versions."""
        return [code for (code,) in self._fetch_all(sql.ALL_LANGUAGES)]

    def list_article_sizes(self, version: int) -> list[tuple[int, int]]:
        """Return the number of paragraphs and sentences of each article of a version."""
        return self._fetch_all(sql.SIZES, version=version)

    def count_text_bytes(self, version: int) -> int:
        """Return the number of bytes of the texts of a version, as UTF-8."""
        return int(self._fetch_one(sql.COUNT_TEXT_BYTES, version=version)[0])
