"""Queries for the vocabulary: all words and terms of the articles, by their ids."""

from collections.abc import Iterator
from contextlib import contextmanager

from index.errors import StoreDamaged
from index.store import statements as sql
from index.store.queries.open_database import OpenDatabase
from index.vocabulary import (
    Int64Array,
    PackedStrings,
    is_reordering,
    pack_lines,
    parse_numbers,
)


class VocabularyQueries(OpenDatabase):
    """The stored words and terms."""

    def read_words(self, first: int) -> tuple[PackedStrings, Int64Array]:
        """Return the texts of the words from this id on, and the term id of each, by word id.

        Raises StoreDamaged if a word is missing or, when `first` is 0, if one was altered.
        """
        count, last, joined, terms = self._fetch_one(sql.WORDS_FROM, first=first)
        words = self._unpack_texts("word", first, count, last, joined)
        with self._raise_altered("word"):
            return words, parse_numbers(terms or b"", count)

    def read_terms(self, first: int) -> PackedStrings:
        """Return the text of each term from this id on; raises as `read_words` does."""
        return self._unpack_texts("term", first, *self._fetch_one(sql.TERMS_FROM, first=first))

    def _unpack_texts(
        self, table: str, first: int, count: int, last: int | None, joined: bytes | None
    ) -> PackedStrings:
        """Unpack the texts of a table. Raises StoreDamaged if they are not as they were written."""
        with self._raise_altered(table):
            found = pack_lines(joined or b"", count)
            if last is not None and last + 1 - first != count:
                raise ValueError("there are gaps between the ids")
            if count and not first:
                indexed, ids = self._fetch_one(sql.TEXTS_FROM_UNIQUE_INDEX.format(table=table))
                indexed_texts = pack_lines(indexed or b"", count)
                if not is_reordering(found, indexed_texts, parse_numbers(ids or b"", count)):
                    raise ValueError("the table and its index differ")
        return found

    @contextmanager
    def _raise_altered(self, table: str) -> Iterator[None]:
        try:
            yield
        except ValueError as error:
            raise StoreDamaged(self.path, f"a {table} in it was altered") from error

    def count_terms(self) -> int:
        """Return the number of terms; their ids count from 0 without gaps."""
        return int(self._fetch_one(sql.COUNT_TERMS)[0])

    def count_words(self) -> int:
        """Return the number of words; their ids count from 0 without gaps."""
        return int(self._fetch_one(sql.COUNT_WORDS)[0])
