"""A database whose contents were altered is refused, and never quoted."""

import sqlite3
from contextlib import closing
from shutil import rmtree

import pytest

from benchmarks.faults.marked_corpus import MarkedCorpus, read
from index.engine import Engine
from index.errors import StoreDamaged


@pytest.fixture
def marked(tmp_path):
    marked = MarkedCorpus(tmp_path)
    marked.create()
    with Engine.open(marked.settings):
        pass
    return marked


def altered(marked, *statements):
    """Alter the database without the engine, and return the folder of its index."""
    with Engine.open(marked.settings, refresh=False) as engine:
        path = engine.database
    with closing(sqlite3.connect(path)) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()
    return path.parent / "index"


def test_an_altered_text_is_not_quoted(marked):
    """The digest of a text is compared before it is shown or quoted."""
    altered(marked, "UPDATE article SET text = replace(text, 'the lamp', 'The lamp')")
    with Engine.open(marked.settings, refresh=False) as engine:
        with pytest.raises(StoreDamaged, match=r"text of .* was altered"):
            read(engine)
        with pytest.raises(StoreDamaged, match=r"text of east\.txt was altered"):
            engine.show("east.txt")
        assert {fault.source for fault in engine.verify()} == {"east.txt", "west.txt"}


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        (
            "UPDATE outline SET flags = zeroblob(length(flags))",
            "forward index of an article was altered",
        ),
        ("DELETE FROM life WHERE article_id = 3", "only .* are left"),
        ("DELETE FROM head", "which version is live"),
        ("UPDATE article SET title = CAST(x'ff' AS TEXT)", "not UTF-8"),
    ],
)
def test_no_index_is_built_from_an_altered_database(marked, statement, problem):
    """An altered database raises StoreDamaged with advice, and nothing is published."""
    index = altered(marked, statement)
    rmtree(index)
    with (
        pytest.raises(StoreDamaged, match=problem) as caught,
        Engine.open(marked.settings, refresh=False) as engine,
    ):
        read(engine)
    assert "move it away and run: footnote reindex" in str(caught.value)


def loosened(marked, table):
    """Let a table accept values of any type, as an altered byte may give it."""
    sql = "sql"
    for word in ("STRICT", "NOT NULL", "TEXT"):
        sql = f"replace({sql}, '{word}', '')"
    unlock = "PRAGMA writable_schema = ON"
    altered(marked, unlock, f"UPDATE sqlite_schema SET sql = {sql} WHERE name = '{table}'")  # noqa: S608


@pytest.mark.parametrize(
    ("table", "statement", "problem"),
    [
        ("article", "UPDATE article SET text = 7", "text of .* was altered"),
        (
            "outline",
            "UPDATE outline SET crc = NULL, paragraphs = NULL",
            "forward index of an article",
        ),
        ("word", "UPDATE word SET term_id = NULL WHERE id = 3", "a word .*was altered"),
        ("word", "UPDATE word SET term_id = 'x' WHERE id = 3", "a word .*was altered"),
        ("word", "UPDATE word SET text = NULL WHERE id = 3", "a word .*was altered"),
    ],
)
def test_a_value_of_another_type_is_damage_too(marked, table, statement, problem):
    """A value of another type raises StoreDamaged and no other error."""
    loosened(marked, table)
    rmtree(altered(marked, statement))
    with (
        pytest.raises(StoreDamaged, match=problem),
        Engine.open(marked.settings, refresh=False) as engine,
    ):
        read(engine)


def test_verify_reports_a_text_of_another_type(marked):
    """`verify` reports a damaged text and goes on to the end."""
    loosened(marked, "article")
    altered(marked, "UPDATE article SET text = 7")
    with Engine.open(marked.settings, refresh=False) as engine:
        assert {"east.txt", "west.txt"} <= {fault.source for fault in engine.verify()}


@pytest.mark.parametrize("table", ["word", "term"])
@pytest.mark.parametrize("place", ["{}", "sqlite_autoindex_{}_1"])
def test_a_word_altered_in_one_of_its_two_places_is_found(marked, table, place):
    """A word is in a table and in its unique index; a change in only one of them is found."""
    index = altered(marked)
    path = index.parent / "articles.db"
    with closing(sqlite3.connect(path)) as database:
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        (page,) = database.execute(sql, (place.format(table),)).fetchone()
        (size,) = database.execute("PRAGMA page_size").fetchone()
        texts = [text for (text,) in database.execute(f"SELECT text FROM {table}")]  # noqa: S608
    data = bytearray(path.read_bytes())
    leaf = bytes(data[(page - 1) * size : page * size])
    found = next(
        text.encode() for text in texts if len(text) > 4 and leaf.count(text.encode()) == 1
    )
    at = (page - 1) * size + leaf.index(found)
    data[at + len(found) - 1] ^= 1
    path.write_bytes(data)
    rmtree(index)
    with (
        pytest.raises(StoreDamaged, match=f"a {table} in it was altered"),
        Engine.open(marked.settings, refresh=False) as engine,
    ):
        read(engine)
