"""A purged source is nowhere any more: not in old versions, answers, backups, nor any file."""

import zipfile

import pytest

from index import Engine, IndexSettings, SqliteAnswerLog, UnknownSource
from index.operations import write_backup

FERRY = "The ferry\n\nThe ferry to Sandholm costs four dollars.\n"
SECRET = "The letter\n\nZebulon Quackenbush paid nine florins for the lighthouse.\n"
WORDS = (b"Quackenbush", b"quackenbush", b"florin", b"Zebulon")
QUESTION = "Who paid for the lighthouse?"


@pytest.fixture
def settings(tmp_path):
    corpus = tmp_path / "news"
    corpus.mkdir()
    (corpus / "ferry.txt").write_text(FERRY)
    (corpus / "letter.txt").write_text(SECRET)
    return IndexSettings(corpus=corpus, data=tmp_path / "data")


@pytest.fixture
def engine(settings):
    with Engine.open(settings) as engine:
        yield engine


def traces(folder):
    """Return the files below a folder that hold a word of the secret, in any spelling."""
    return [
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and any(word in path.read_bytes() for word in WORDS)
    ]


def test_no_file_holds_a_word_of_it(engine, settings, tmp_path):
    """Databases, logs, index and a later backup are free of it; before, they were not."""
    (settings.corpus / "letter.txt").write_text(SECRET.replace("nine", "ten"))
    engine.reindex(force=True)
    assert traces(engine.folder)
    engine.purge("letter.txt")
    assert traces(engine.folder) == []
    write_backup(engine.folder, settings.corpus, tmp_path / "b.zip")
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        content = b"".join(map(archive.read, archive.namelist()))
    assert not any(word in content for word in WORDS)


def test_neither_a_reindex_nor_a_rollback_brings_it_back(engine):
    """Its file is still there and stays left out; old versions lack it."""
    before = engine.version
    engine.purge("letter.txt")
    engine.reindex()
    assert engine.find("florins").total == 0
    engine.rollback(before)
    assert engine.find("florins").total == 0
    assert engine.ask("What does the ferry cost?").quotes
    assert engine.verify() == ()


def test_other_sources_are_untouched(engine):
    """The same answer, in a new version, and everything still verifies."""
    before = engine.ask("What does the ferry cost?")
    report = engine.purge("letter.txt")
    after = engine.ask("What does the ferry cost?")
    assert after.quotes == before.quotes
    assert engine.version == report.version > before.version
    assert engine.history()[0].sources == 1
    assert engine.verify() == ()


def test_stored_answers_forget_it(engine):
    """A quote that only it had keeps its number alone; one of another source stays."""
    log = SqliteAnswerLog(engine.folder / "answers.db")
    about = log.save(engine.ask(QUESTION), scope="1", source="letter.txt")
    other = log.save(engine.ask("What does the ferry cost?"), scope="1")
    kept = log.load(other).quotes
    engine.purge("letter.txt")
    logged = log.load(about)
    assert logged.quotes[0].number == 1
    assert logged.quotes[0].citations == ()
    assert logged.source == ""
    assert log.load(other).quotes == kept
    log.close()


def test_a_shared_wording_keeps_its_other_footnote(settings):
    """The quote goes on citing the source that stays."""
    (settings.corpus / "copy.txt").write_text(SECRET)
    with Engine.open(settings) as engine:
        log = SqliteAnswerLog(engine.folder / "answers.db")
        key = log.save(engine.ask(QUESTION), scope="1")
        assert len(log.load(key).quotes[0].citations) == 2
        engine.purge("copy.txt")
        assert [c.source for c in log.load(key).quotes[0].citations] == ["letter.txt"]
        log.close()


def test_an_added_source_can_be_added_again(engine, tmp_path):
    """Nothing of it is left, not even its name."""
    (tmp_path / "note.txt").write_text("A note\n\nThe note is about lanterns.\n")
    engine.add(str(tmp_path / "note.txt"))
    engine.purge("note.txt")
    assert "note.txt" not in {status.source for status in engine.sources()}
    engine.add(str(tmp_path / "note.txt"))
    assert engine.find("lanterns").total > 0


def test_what_was_removed_before_can_still_be_purged(engine):
    """`remove` keeps the text in old versions; a later purge ends that."""
    engine.remove("letter.txt")
    assert traces(engine.folder)
    engine.purge("letter.txt")
    assert traces(engine.folder) == []


def test_an_unknown_source_is_named(engine):
    """With a similar name, as everywhere."""
    with pytest.raises(UnknownSource, match=r"letter\.txt"):
        engine.purge("leter.txt")


def test_a_running_reader_goes_on(engine, settings):
    """Another process that has the index open answers from what is left."""
    with Engine.open(settings) as reader:
        assert reader.ask(QUESTION).quotes
        engine.purge("letter.txt")
        assert not any("florins" in quote.text for quote in reader.ask(QUESTION).quotes)
        assert reader.ask("What does the ferry cost?").quotes
