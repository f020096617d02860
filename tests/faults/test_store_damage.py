"""A database that says something else than what was written is refused, not quoted."""

import sqlite3
from contextlib import closing
from shutil import rmtree

import pytest

from benchmarks.faults.town import Town, read
from index.engine import Engine
from index.errors import StoreDamaged


@pytest.fixture
def town(tmp_path):
    town = Town(tmp_path)
    town.found()
    with Engine.open(town.settings):
        pass
    return town


def altered(town, *statements):
    """Change the database behind the engine's back, and let the index be made from it again."""
    with Engine.open(town.settings, refresh=False) as engine:
        path = engine.database
    with closing(sqlite3.connect(path)) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()
    return path.parent / "index"


def test_an_altered_text_is_not_quoted(town):
    """The digest of what was read is compared before a text is shown or quoted."""
    altered(town, "UPDATE article SET text = replace(text, 'the lamp', 'The lamp')")
    with Engine.open(town.settings, refresh=False) as engine:
        with pytest.raises(StoreDamaged, match=r"text of .* was altered"):
            read(engine)
        with pytest.raises(StoreDamaged, match=r"text of east\.txt was altered"):
            engine.show("east.txt")
        assert {fault.source for fault in engine.verify()} == {"east.txt", "west.txt"}


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE outline SET flags = zeroblob(length(flags))", "outline of an article was altered"),
        ("DELETE FROM life WHERE article_id = 3", "only .* are left"),
        ("DELETE FROM head", "which version is live"),
        ("UPDATE article SET title = CAST(x'ff' AS TEXT)", "not UTF-8"),
    ],
)
def test_no_index_is_made_from_what_is_not_as_it_was_written(town, statement, problem):
    """Each is told, with what to do; nothing is published."""
    index = altered(town, statement)
    rmtree(index)
    with (
        pytest.raises(StoreDamaged, match=problem) as caught,
        Engine.open(town.settings, refresh=False) as engine,
    ):
        read(engine)
    assert "move it away and run: footnote reindex" in str(caught.value)


def loosened(town, table):
    """Let a table take values of any type, as an altered byte does."""
    sql = "sql"
    for word in ("STRICT", "NOT NULL", "TEXT"):
        sql = f"replace({sql}, '{word}', '')"
    unlock = "PRAGMA writable_schema = ON"
    altered(town, unlock, f"UPDATE sqlite_schema SET sql = {sql} WHERE name = '{table}'")  # noqa: S608


@pytest.mark.parametrize(
    ("table", "statement", "problem"),
    [
        ("article", "UPDATE article SET text = 7", "text of .* was altered"),
        ("outline", "UPDATE outline SET crc = NULL, paragraphs = NULL", "outline of an article"),
        ("word", "UPDATE word SET term_id = NULL WHERE id = 3", "a word .*was altered"),
        ("word", "UPDATE word SET term_id = 'x' WHERE id = 3", "a word .*was altered"),
        ("word", "UPDATE word SET text = NULL WHERE id = 3", "a word .*was altered"),
    ],
)
def test_a_value_of_another_type_is_damage_too(town, table, statement, problem):
    """However it came to be, it is told as damage and by no other error."""
    loosened(town, table)
    rmtree(altered(town, statement))
    with (
        pytest.raises(StoreDamaged, match=problem),
        Engine.open(town.settings, refresh=False) as engine,
    ):
        read(engine)


def test_a_text_of_another_type_is_a_fault_that_verify_tells(town):
    """Checking everything goes on to the end: what it looks for is no reason to stop."""
    loosened(town, "article")
    altered(town, "UPDATE article SET text = 7")
    with Engine.open(town.settings, refresh=False) as engine:
        assert {"east.txt", "west.txt"} <= {fault.source for fault in engine.verify()}


@pytest.mark.parametrize("table", ["word", "term"])
@pytest.mark.parametrize("place", ["{}", "sqlite_autoindex_{}_1"])
def test_a_word_that_is_altered_in_one_of_its_two_places_is_told(town, table, place):
    """It stands in a table and in the index that keeps it unique; bytes change in one of them."""
    index = altered(town)
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
        Engine.open(town.settings, refresh=False) as engine,
    ):
        read(engine)
