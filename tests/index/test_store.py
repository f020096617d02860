"""What is true? The database alone."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from index import articles
from index.errors import DataFolderError, StoreDamaged, WriterBusy
from index.forward_index import build_forward_index, restore_paragraphs
from index.store import Reader, StoredVersion, Writer
from index.types import Article, Document

NOW = "2026-01-01T00:00:00+00:00"


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Writer]:
    with Writer(tmp_path / "articles.db") as opened:
        opened.migrate(now=NOW)
        yield opened


def article(source: str, text: str) -> Article:
    return articles.parse(Document(source=source, text=text, format="text"))


def store(writer: Writer, source: str, text: str) -> int:
    made = article(source, text)
    source_id = writer.add_source(source, origin="corpus")
    writer.set_read(source_id, size=len(text), mtime_ns=1, digest=bytes(32))
    return writer.add_article(source_id, made, build_forward_index(made), now=NOW)


def version(number: int) -> StoredVersion:
    return StoredVersion(number, NOW, 0, 0, 0, 0, 0, 0)


def live(writer: Writer) -> set[int]:
    return {article for _, article in writer.live_articles(writer.head().live)}


def test_migrations_are_applied_once(writer: Writer) -> None:
    """A second start finds nothing to do."""
    assert writer.is_current()
    identity = writer.head().identity
    writer.migrate(now=NOW)
    assert writer.head().identity == identity


def test_tables_are_strict_and_rows_refer_to_rows(writer: Writer) -> None:
    """The schema refuses what makes no sense."""
    with closing(sqlite3.connect(writer.path)) as database:
        listed = database.execute("PRAGMA table_list").fetchall()
        ours = [row for row in listed if row[0] == "main" and not row[1].startswith("sqlite_")]
        assert all(strict for *_, strict in ours)
        database.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite3.IntegrityError):
            database.execute("INSERT INTO life VALUES (99, 1, NULL)")


def test_an_outline_comes_back_as_it_was(writer: Writer) -> None:
    """Paragraphs, sentences and words survive the database, words under the store's ids."""
    made = article("a.txt", "Title\n\nOne sentence. Another one.\n\nThe JSA is quiet.")
    wanted = build_forward_index(made)
    article_id = store(writer, "a.txt", made.document.text)
    found = writer.outline(article_id)
    assert found is not None
    assert restore_paragraphs(found) == made.paragraphs
    words = writer.words_from(0)[0].unpack()
    spelled = [wanted.vocabulary[word][0] for word in wanted.index.words]
    assert [words[word] for word in found.words] == spelled


def test_the_same_word_has_one_id(writer: Writer) -> None:
    """Ids have no gaps, and articles share them."""
    store(writer, "a.txt", "Fires burn.")
    store(writer, "b.txt", "Fire burns, fires burned.")
    words, terms_of = spelled(writer, 0)
    terms = writer.terms_from(0).unpack()
    assert len(set(words)) == len(words) == writer.num_words()
    pairs = zip(words, terms_of, strict=True)
    assert {terms[term] for text, term in pairs if text.startswith("fire")} == {"fire"}
    assert spelled(writer, 2) == (words[2:], terms_of[2:])
    assert writer.terms_from(1).unpack() == terms[1:]
    assert spelled(writer, len(words)) == ([], [])
    assert writer.terms_from(len(terms)).unpack() == []


def spelled(writer: Writer, first: int) -> tuple[list[str], list[int]]:
    """Return the stored words from an id on, and their terms."""
    words, terms = writer.words_from(first)
    return words.unpack(), terms.tolist()


def test_a_transaction_that_fails_leaves_nothing(writer: Writer) -> None:
    """Not even a word."""
    with pytest.raises(StoreDamaged), writer.transaction():
        writer.known_article(store(writer, "a.txt", "Unheard words.") + 1)
    assert writer.sources() == []
    assert writer.num_words() == 0
    with writer.transaction():
        store(writer, "a.txt", "Unheard words.")
    assert writer.num_words() == 2


def test_every_version_keeps_its_articles(writer: Writer) -> None:
    """A version's articles can be listed for as long as they are not forgotten."""
    one, two = store(writer, "a.txt", "One."), store(writer, "a.txt", "Two.")
    writer.add_version(version(1), born=[one], died=[])
    writer.add_version(version(2), born=[two], died=[one])
    assert writer.live_articles(1) == [("a.txt", one)]
    assert writer.live_articles(2) == [("a.txt", two)]
    assert writer.differing(1, 2) == ([one], [two])
    found = writer.article_of("a.txt", 1)
    assert found is not None
    assert found.text == "One."


def test_a_version_after_a_rollback_grows_from_the_one_rolled_back_to(writer: Writer) -> None:
    """What only the abandoned versions had is not in the next, what they dropped is."""
    a, b, c, d = (store(writer, f"{name}.txt", f"{name}.") for name in "abcd")
    writer.add_version(version(1), born=[a, b], died=[])
    writer.add_version(version(2), born=[c], died=[a])
    writer.roll_back(1)
    assert writer.head().pinned
    assert live(writer) == {a, b}
    writer.add_version(version(3), born=[d], died=[b])
    assert live(writer) == {a, d}
    assert {article for _, article in writer.live_articles(2)} == {b, c}
    assert not writer.head().pinned


def test_a_rollback_has_the_files_it_touches_read_again(writer: Writer) -> None:
    """Size and time are those of another text by then."""
    one, two = store(writer, "a.txt", "One."), store(writer, "a.txt", "Two.")
    writer.add_version(version(1), born=[one], died=[])
    writer.add_version(version(2), born=[two], died=[one])
    writer.roll_back(1)
    source = writer.source("a.txt")
    assert source is not None
    assert (source.size, source.digest) == (-1, None)


def test_forgetting_spares_what_a_kept_version_has(writer: Writer) -> None:
    """Only articles that ended before the kept versions go."""
    old, kept, new = (store(writer, "a.txt", f"{n}.") for n in range(3))
    writer.add_version(version(1), born=[old], died=[])
    writer.add_version(version(2), born=[kept], died=[old])
    writer.add_version(version(3), born=[new], died=[kept])
    writer.forget_before(2)
    assert writer.all_articles() == [kept, new]


def test_committed_means_on_the_disk(writer: Writer) -> None:
    """Write-ahead log, synchronised at every commit, with foreign keys watched."""
    pragmas = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    for name, value in pragmas.items():
        assert writer._one(f"PRAGMA {name}") == (value,)


def test_a_reader_cannot_write(writer: Writer) -> None:
    """Its connection refuses."""
    with Reader(writer.path) as reader, pytest.raises(DataFolderError):
        reader._all("DELETE FROM source")


def test_what_is_no_database_is_damaged(tmp_path: Path) -> None:
    """The error names the file."""
    path = tmp_path / "articles.db"
    path.write_bytes(b"no database at all, but long enough for a header" * 100)
    with pytest.raises(StoreDamaged, match=r"articles\.db"):
        Reader(path)


def test_a_lost_table_is_damage(writer: Writer) -> None:
    """Whatever took it away."""
    with closing(sqlite3.connect(writer.path)) as database, database:
        database.execute("DROP TABLE outline")
    with pytest.raises(StoreDamaged):
        writer.outline(1)


def test_a_locked_database_has_another_writer(writer: Writer) -> None:
    """Somebody who writes around our lock is noticed all the same."""
    with closing(sqlite3.connect(writer.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        writer._connection.execute("PRAGMA busy_timeout = 0")
        with pytest.raises(WriterBusy), writer.transaction():
            pass
