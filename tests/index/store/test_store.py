"""index/store: the database keeps sources, articles, words and versions."""

import gc
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from index import articles
from index.errors import DataFolderError, StoreDamaged, WriterBusy
from index.forward_index import AnalysedArticle, build_forward_index, restore_paragraphs
from index.store import StoredVersion, StoreReader, StoreWriter
from index.store.database import connect
from index.store.statements import ALL_LANGUAGES, FOLLOWED_ONES, LANGUAGES_OF, NEXT_DUE
from index.types import Article, Document

NOW = "2026-01-01T00:00:00+00:00"


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[StoreWriter]:
    with StoreWriter(tmp_path / "articles.db") as opened:
        opened.migrate(now=NOW)
        yield opened


def article(source: str, text: str) -> Article:
    return articles.parse(Document(source=source, text=text, format="text"))


def store(writer: StoreWriter, source: str, text: str) -> int:
    made = article(source, text)
    analysed = AnalysedArticle(made.document, made.title, "en", build_forward_index(made))
    source_id = writer.add_source(source, origin="corpus")
    writer.record_read(source_id, size=len(text), mtime_ns=1, digest=bytes(32))
    return writer.add_article(source_id, analysed, now=NOW)


def version(number: int) -> StoredVersion:
    return StoredVersion(number, NOW, 0, 0, 0, 0, 0, 0)


def live(writer: StoreWriter) -> set[int]:
    return {article for _, article in writer.list_live_articles(writer.read_head().live)}


def test_which_languages_there_are_is_known_without_reading_articles(writer: StoreWriter) -> None:
    """Every re-index asks, and the texts of a large corpus would take seconds to read."""
    with closing(connect(writer.path, writable=False)) as connection:
        (plan,) = connection.execute(f"EXPLAIN QUERY PLAN {ALL_LANGUAGES}").fetchall()
    assert "USING COVERING INDEX article_language" in plan[-1]
    assert writer.list_languages() == []


@pytest.mark.parametrize("statement", [FOLLOWED_ONES, NEXT_DUE, LANGUAGES_OF])
def test_a_change_of_one_source_reads_no_table_in_full(writer: StoreWriter, statement: str) -> None:
    """With 100,000 sources that would take longer than all else that a change does."""
    with closing(connect(writer.path, writable=False)) as connection:
        plan = connection.execute(f"EXPLAIN QUERY PLAN {statement}", {"articles": "[]"}).fetchall()
    steps = [row[-1] for row in plan]
    assert not [step for step in steps if step.startswith("SCAN") and "json_each" not in step]


def test_migrations_are_applied_once(writer: StoreWriter) -> None:
    """Migrating a current database changes nothing."""
    assert writer.is_current()
    identity = writer.read_head().identity
    writer.migrate(now=NOW)
    assert writer.read_head().identity == identity


def test_tables_are_strict_and_rows_refer_to_rows(writer: StoreWriter) -> None:
    """Tables check types, and foreign keys refuse a reference to a missing row."""
    with closing(sqlite3.connect(writer.path)) as database:
        listed = database.execute("PRAGMA table_list").fetchall()
        ours = [row for row in listed if row[0] == "main" and not row[1].startswith("sqlite_")]
        assert all(strict for *_, strict in ours)
        database.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite3.IntegrityError):
            database.execute("INSERT INTO life VALUES (99, 1, NULL)")


def test_a_forward_index_comes_back_as_it_was(writer: StoreWriter) -> None:
    """A stored forward index has the same paragraphs and words, with the store's word ids."""
    made = article("a.txt", "Title\n\nOne sentence. Another one.\n\nThe JSA is quiet.")
    wanted = build_forward_index(made)
    article_id = store(writer, "a.txt", made.document.text)
    found = writer.find_forward_index(article_id)
    assert found is not None
    assert restore_paragraphs(found) == made.paragraphs
    words = writer.read_words(0)[0].unpack()
    spelled = [wanted.vocabulary[word][0] for word in wanted.index.words]
    assert [words[word] for word in found.words] == spelled


def test_the_same_word_has_one_id(writer: StoreWriter) -> None:
    """Articles share word ids, and ids have no gaps."""
    store(writer, "a.txt", "Fires burn.")
    store(writer, "b.txt", "Fire burns, fires burned.")
    words, terms_of = spelled(writer, 0)
    terms = writer.read_terms(0).unpack()
    assert len(set(words)) == len(words) == writer.count_words()
    pairs = zip(words, terms_of, strict=True)
    assert {terms[term] for text, term in pairs if text.startswith("fire")} == {"fire"}
    assert spelled(writer, 2) == (words[2:], terms_of[2:])
    assert writer.read_terms(1).unpack() == terms[1:]
    assert spelled(writer, len(words)) == ([], [])
    assert writer.read_terms(len(terms)).unpack() == []


def spelled(writer: StoreReader, first: int) -> tuple[list[str], list[int]]:
    """Return the stored words from an id on, and their terms."""
    words, terms = writer.read_words(first)
    return words.unpack(), terms.tolist()


def test_what_was_just_written_is_what_a_reader_reads(writer: StoreWriter) -> None:
    """The index is built of it, and must be the same as if it was built later."""
    with writer.transaction():
        made = [store(writer, f"{name}.txt", f"The {name} sails. It can sink.") for name in "ba"]
        writer.add_version(version(1), added=made, removed=[])
    written = writer.find_written_indexes(1)
    with StoreReader(writer.path) as reader:
        assert reader.find_written_indexes(1) is None
        assert written == reader.read_forward_indexes(1)
        assert spelled(writer, 0) == spelled(reader, 0)
        assert writer.read_terms(0).unpack() == reader.read_terms(0).unpack()
        with writer.transaction():
            writer.add_version(version(2), added=[store(writer, "c.txt", "Ferries.")], removed=[])
        assert writer.find_written_indexes(2) is None
        store(writer, "d.txt", "Barges wait.")
        assert spelled(writer, 0) == spelled(reader, 0)
        assert "barges" in spelled(writer, 0)[0]


def test_a_transaction_that_fails_leaves_nothing(writer: StoreWriter) -> None:
    """A failed transaction leaves no source and no word behind."""
    with pytest.raises(StoreDamaged), writer.transaction():
        writer.require_article(store(writer, "a.txt", "Unheard words.") + 1)
    assert writer.list_sources() == []
    assert writer.count_words() == 0
    with writer.transaction():
        store(writer, "a.txt", "Unheard words.")
    assert writer.count_words() == 2


def test_every_version_keeps_its_articles(writer: StoreWriter) -> None:
    """The articles of earlier versions can still be listed and read."""
    one, two = store(writer, "a.txt", "One."), store(writer, "a.txt", "Two.")
    writer.add_version(version(1), added=[one], removed=[])
    writer.add_version(version(2), added=[two], removed=[one])
    assert writer.list_live_articles(1) == [("a.txt", one)]
    assert writer.list_live_articles(2) == [("a.txt", two)]
    assert writer.compare_versions(1, 2) == ([one], [two])
    found = writer.find_article("a.txt", 1)
    assert found is not None
    assert found.text == "One."


def test_a_version_after_a_rollback_grows_from_the_one_rolled_back_to(writer: StoreWriter) -> None:
    """The version after a rollback has the articles rolled back to, with the new changes."""
    a, b, c, d = (store(writer, f"{name}.txt", f"{name}.") for name in "abcd")
    writer.add_version(version(1), added=[a, b], removed=[])
    writer.add_version(version(2), added=[c], removed=[a])
    writer.roll_back(1)
    assert writer.read_head().pinned
    assert live(writer) == {a, b}
    writer.add_version(version(3), added=[d], removed=[b])
    assert live(writer) == {a, d}
    assert {article for _, article in writer.list_live_articles(2)} == {b, c}
    assert not writer.read_head().pinned


def test_a_rollback_has_the_files_it_touches_read_again(writer: StoreWriter) -> None:
    """A rollback marks the files whose articles it changes to be read again."""
    one, two = store(writer, "a.txt", "One."), store(writer, "a.txt", "Two.")
    writer.add_version(version(1), added=[one], removed=[])
    writer.add_version(version(2), added=[two], removed=[one])
    writer.roll_back(1)
    source = writer.find_source("a.txt")
    assert source is not None
    assert (source.size, source.digest) == (-1, None)


def test_forgetting_spares_what_a_kept_version_has(writer: StoreWriter) -> None:
    """Only articles that ended before the kept versions are deleted."""
    old, kept, new = (store(writer, "a.txt", f"{n}.") for n in range(3))
    writer.add_version(version(1), added=[old], removed=[])
    writer.add_version(version(2), added=[kept], removed=[old])
    writer.add_version(version(3), added=[new], removed=[kept])
    writer.delete_articles_before(2)
    assert writer.list_all_articles() == [kept, new]


def test_a_connection_that_is_dropped_is_closed_in_silence(
    writer: StoreWriter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that never opened, too; Python 3.13 and later warn of each that is not closed."""
    heard: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", heard.append)
    StoreReader(writer.path)
    with pytest.raises(sqlite3.OperationalError):
        connect(tmp_path / "missing.db", writable=False)
    gc.collect()
    assert heard == []


def test_committed_means_on_the_disk(writer: StoreWriter) -> None:
    """The connection uses a write-ahead log, syncs every commit and checks foreign keys."""
    pragmas = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    for name, value in pragmas.items():
        assert writer._fetch_one(f"PRAGMA {name}") == (value,)


def test_a_reader_cannot_write(writer: StoreWriter) -> None:
    """A reader's connection refuses to write."""
    with StoreReader(writer.path) as reader, pytest.raises(DataFolderError):
        reader._fetch_all("DELETE FROM source")


def test_what_is_no_database_is_damaged(tmp_path: Path) -> None:
    """Opening a file that is not a database raises an error that names it."""
    path = tmp_path / "articles.db"
    path.write_bytes(b"no database at all, but long enough for a header" * 100)
    with pytest.raises(StoreDamaged, match=r"articles\.db"):
        StoreReader(path)


def test_a_lost_table_is_damage(writer: StoreWriter) -> None:
    """A missing table is reported as damage."""
    with closing(sqlite3.connect(writer.path)) as database, database:
        database.execute("DROP TABLE outline")
    with pytest.raises(StoreDamaged):
        writer.find_forward_index(1)


def test_a_locked_database_has_another_writer(writer: StoreWriter) -> None:
    """A database locked by a program that ignores the writer's lock raises WriterBusy."""
    with closing(sqlite3.connect(writer.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        writer._connection.execute("PRAGMA busy_timeout = 0")
        with pytest.raises(WriterBusy), writer.transaction():
            pass


def test_a_read_only_file_system_is_read_without_a_file_beside(tmp_path, monkeypatch):
    """Where nobody can write, no lock or shared memory is needed, and none is made."""
    path = tmp_path / "articles.db"
    with StoreWriter(path) as writer:
        writer.migrate(now="2026-01-01T00:00:00+00:00")
    real = os.statvfs

    class ReadOnly:
        def __init__(self, place):
            self.f_flag = real(place).f_flag | os.ST_RDONLY

    monkeypatch.setattr(os, "statvfs", ReadOnly)
    with StoreReader(path) as reader:
        assert reader.read_head().live == 0
        assert [each.name for each in tmp_path.iterdir()] == ["articles.db"]


@pytest.mark.skipif(
    not shutil.which("unshare") or os.geteuid() != 0, reason="needs a mount of its own"
)
def test_a_mounted_read_only_folder_answers(tmp_path):
    """A question is answered and a backup taken; a re-index is one clear line."""
    (tmp_path / "c").mkdir()
    (tmp_path / "c" / "ferry.txt").write_text("The ferry\n\nThe ferry costs four dollars.\n")
    footnote = f"{sys.executable} -m index"
    folders = f"--corpus {tmp_path}/c --data {tmp_path}/d"
    script = f"""
        {footnote} reindex {folders} && mount --make-rprivate / &&
        mount --bind {tmp_path} {tmp_path} && mount -o remount,ro,bind {tmp_path} || exit 77
        {footnote} ask What does the ferry cost --json {folders} &&
        ! {footnote} reindex {folders}
    """
    done = subprocess.run(
        ["unshare", "-m", "bash", "-c", script], capture_output=True, text=True, check=False
    )
    if done.returncode in {1, 77} and "not permitted" in done.stderr:
        pytest.skip("mounts are not permitted here")
    assert done.returncode == 0, done.stderr
    assert "four dollars" in done.stdout
    assert "Read-only file system" in done.stderr
    assert "Traceback" not in done.stderr


def test_readers_that_changed_have_everything_read_again(writer: StoreWriter) -> None:
    """Files count as changed, and followed places are asked without what they said last."""
    store(writer, "a.txt", "One.")
    page = writer.add_source("b", origin="added", place="https://x.example/b")
    writer.record_read(page, size=None, mtime_ns=None, digest=bytes(32), etag="1")
    writer.require_reading()
    found = {source.name: source for source in writer.list_sources()}
    assert (found["a.txt"].size, found["a.txt"].digest) == (-1, None)
    assert (found["b"].size, found["b"].digest, found["b"].etag) == (None, None, None)
