"""index.Engine: asking, adding, re-indexing and rolling back, with failures of files and disk."""

import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from index import (
    Change,
    ConfigError,
    CorpusError,
    DataFolderError,
    Engine,
    IndexSettings,
    QuestionError,
    SourceError,
    SourceState,
    UnknownSource,
    UnknownVersion,
    WriterBusy,
)
from index.generations import Disk, hold_lock

FIRE = """Fire at the harbour

The warehouse burned on Tuesday. Crews came within five minutes.

Eleven people were treated for smoke.

Nobody knows the cause.
"""
VOTE = "Council votes\n\nThe council voted for the bridge.\n\nIt opens in May.\n"
FLOOD = "# Flood warning\n\nThe river rose overnight.\n\nStay away from the banks.\n"


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "fire.txt").write_text(FIRE)
    (folder / "vote.txt").write_text(VOTE)
    (folder / "flood.md").write_text(FLOOD)
    return folder


@pytest.fixture
def settings(corpus: Path, tmp_path: Path) -> IndexSettings:
    return IndexSettings(corpus=corpus, data=tmp_path / "data")


@pytest.fixture
def engine(settings: IndexSettings) -> Iterator[Engine]:
    with Engine.open(settings) as opened:
        yield opened


def texts(engine: Engine, words: str) -> list[str]:
    return [found.passage.text for found in engine.find(words).passages]


def test_the_first_open_builds_the_index(engine: Engine) -> None:
    """Opening an engine on a new corpus builds its index."""
    assert engine.version == 1
    assert [status.source for status in engine.sources()] == ["fire.txt", "flood.md", "vote.txt"]
    (quote, *_) = engine.ask("When did the warehouse burn?").quotes
    assert quote.text == "The warehouse burned on Tuesday."
    assert quote.citations[0].paragraph == 2


def test_a_passage_tells_its_place_as_a_person_counts(engine: Engine) -> None:
    """A passage's paragraph, sentences and lines are numbered from 1."""
    (found,) = engine.find("crews minutes").passages
    passage = found.passage
    assert (passage.source, passage.paragraph) == ("fire.txt", 2)
    assert (*passage.sentences, *passage.lines) == (2, 2, 3, 3)
    assert FIRE[passage.span.start : passage.span.end] == passage.text


def test_a_second_open_reads_nothing_again(settings: IndexSettings, engine: Engine) -> None:
    """Opening an unchanged corpus again keeps its version."""
    with Engine.open(settings) as again:
        assert again.version == 1
        report = again.reindex()
    assert (report.version, report.unchanged, report.sources) == (1, 3, ())


def test_a_changed_file_is_noticed_when_opened(
    settings: IndexSettings, corpus: Path, engine: Engine
) -> None:
    """Opening reads only changed files, and an engine opened before sees the new version too."""
    (corpus / "vote.txt").write_text(VOTE.replace("May", "September"))
    with Engine.open(settings) as again:
        assert again.version == 2
        assert texts(again, "opens") == ["It opens in September."]
    assert texts(engine, "opens") == ["It opens in September."]


def test_a_report_tells_what_changed_in_each_source(engine: Engine, corpus: Path) -> None:
    """A report counts the paragraphs added, changed and removed in each source."""
    (corpus / "fire.txt").write_text(FIRE.replace("Eleven", "Twelve") + "\nMore follows.\n")
    (corpus / "new.txt").write_text("A new piece\n\nWith a text.\n")
    added, changed = sorted(engine.reindex().sources, key=lambda one: one.change)
    assert (added.source, added.change, added.paragraphs.added) == ("new.txt", Change.ADDED, 2)
    counts = changed.paragraphs
    assert (changed.source, changed.change) == ("fire.txt", Change.CHANGED)
    assert (counts.added, counts.changed, counts.removed) == (1, 1, 0)


def test_named_sources_alone_are_read(engine: Engine, corpus: Path) -> None:
    """Re-indexing a named source leaves the changes of other sources for later."""
    (corpus / "fire.txt").write_text(FIRE.replace("Eleven", "Twelve"))
    (corpus / "vote.txt").write_text(VOTE.replace("May", "June"))
    report = engine.reindex(["vote.txt"])
    assert [change.source for change in report.sources] == ["vote.txt"]
    assert texts(engine, "opens") == ["It opens in June."]
    assert texts(engine, "treated") == ["Eleven people were treated for smoke."]


def test_times_alone_make_no_version(engine: Engine, corpus: Path) -> None:
    """A file written again with the same bytes makes no new version."""
    (corpus / "vote.txt").touch()
    assert engine.reindex().version == 1


# --- guarded --------------------------------------------------------------------------------------


def test_losing_a_source_needs_confirmation(
    settings: IndexSettings, engine: Engine, corpus: Path
) -> None:
    """A missing file is refused, and the old version stays live, until the loss is confirmed."""
    (corpus / "vote.txt").unlink()
    report = engine.reindex()
    assert (report.live, report.version) == (False, 1)
    assert "vote.txt would lose all 3 paragraphs" in report.refusals
    assert texts(engine, "opens") == ["It opens in May."]
    with Engine.open(settings) as again:
        assert again.version == 1
        assert "footnote reindex" in again.notices[0]
    assert engine.reindex(force=True).live
    assert texts(engine, "opens") == []


def test_losing_most_of_a_source_needs_confirmation(engine: Engine, corpus: Path) -> None:
    """Losing more than half of a source's paragraphs is refused until it is confirmed."""
    (corpus / "fire.txt").write_text("Fire at the harbour\n")
    report = engine.reindex()
    assert "fire.txt would lose 3 of 4 paragraphs" in report.refusals
    (held,) = [change for change in report.sources if change.held_back]
    assert held.source == "fire.txt"
    assert held.reason == "held back: would lose 3 of 4 paragraphs"


def test_losing_a_fifth_of_the_corpus_needs_confirmation(engine: Engine, corpus: Path) -> None:
    """Small losses in many sources are refused once they add up to a fifth of the corpus."""
    (corpus / "fire.txt").write_text(FIRE.replace("Nobody knows the cause.\n", ""))
    assert engine.reindex().live
    (corpus / "vote.txt").write_text(VOTE.replace("It opens in May.\n", ""))
    (corpus / "flood.md").write_text(FLOOD.replace("Stay away from the banks.\n", ""))
    assert engine.reindex().refusals == ("the corpus would lose 2 of 9 paragraphs",)


def test_an_automatic_refresh_does_not_try_a_refused_change_again(
    settings: IndexSettings, engine: Engine, corpus: Path
) -> None:
    """The second open reports the refusal without reading the files again."""
    (corpus / "vote.txt").unlink()
    for _ in range(2):
        with Engine.open(settings) as again:
            assert len(again.notices) == 1
            assert again.version == 1


def test_removing_confirms_itself_and_lasts(engine: Engine, settings: IndexSettings) -> None:
    """A removed source stays out while its file exists, until it is re-indexed by name."""
    engine.remove("vote.txt")
    assert texts(engine, "opens") == []
    with Engine.open(settings) as again:
        assert texts(again, "opens") == []
        again.reindex(["vote.txt"])
        assert texts(again, "opens") == ["It opens in May."]


# --- sources that fail, and sources from elsewhere ------------------------------------------------


def test_an_unreadable_source_keeps_its_last_text(engine: Engine, corpus: Path) -> None:
    """A file that became binary is reported, and its last article still answers."""
    (corpus / "vote.txt").write_bytes(bytes(range(256)))
    (corpus / "odd.pdf").write_bytes(b"%PDF-1.4")
    report = engine.reindex()
    assert [change.change for change in report.sources] == [Change.FAILED, Change.FAILED]
    assert texts(engine, "opens") == ["It opens in May."]
    states = {status.source: status for status in engine.sources()}
    assert states["vote.txt"].state is SourceState.STALE
    assert "binary" in (states["vote.txt"].reason or "")
    assert states["odd.pdf"].state is SourceState.FAILED
    (corpus / "vote.txt").write_text(VOTE)
    engine.reindex()
    assert {s.source: s.state for s in engine.sources()}["vote.txt"] is SourceState.LIVE


def test_an_added_file_survives_reindexing(engine: Engine, tmp_path: Path) -> None:
    """An added file's text is kept when the file is deleted."""
    elsewhere = tmp_path / "letter.txt"
    elsewhere.write_text("A letter\n\nThe lighthouse is closed.\n")
    report = engine.add(str(elsewhere))
    assert [(c.source, c.change) for c in report.sources] == [("letter.txt", Change.ADDED)]
    elsewhere.unlink()
    assert engine.reindex(force=True).version == report.version
    assert texts(engine, "lighthouse") == ["The lighthouse is closed."]


def test_an_added_file_never_takes_a_corpus_file_s_name(engine: Engine, tmp_path: Path) -> None:
    """An added file with the name of a corpus file is kept under another name."""
    other = tmp_path / "vote.txt"
    other.write_text("Other\n\nThe other council sleeps.\n")
    engine.add(str(other))
    assert texts(engine, "sleeps") == ["The other council sleeps."]
    assert texts(engine, "opens") == ["It opens in May."]


def test_adding_what_is_not_there_is_told(engine: Engine, tmp_path: Path) -> None:
    """Adding a missing file is an error that names the file."""
    with pytest.raises(ConfigError, match=r"missing\.txt"):
        engine.add(str(tmp_path / "missing.txt"))


class _Letter(BaseHTTPRequestHandler):
    """Serves one page at every path."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/markdown")
        self.end_headers()
        self.wfile.write(b"# A letter\n\nThe beacon is lit again.\n")

    def log_message(self, *args: object) -> None:
        """Keep the test's output clean."""


@pytest.fixture
def page() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Letter)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/letter"
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_page_is_added_from_where_it_is_allowed(settings: IndexSettings, page: str) -> None:
    """A page of an allowed private host is found, cited with its address, and kept."""
    with Engine.open(settings) as engine, pytest.raises(SourceError, match="FETCH_ALLOW"):
        engine.add(page)
    allowing = replace(settings, fetch_allow=frozenset({"127.0.0.1"}))
    with Engine.open(allowing) as engine:
        report = engine.add(page)
        assert [change.source for change in report.sources] == ["127.0.0.1/letter.md"]
        (found,) = engine.find("beacon").passages
        assert (found.passage.text, found.passage.url) == ("The beacon is lit again.", page)
        assert engine.reindex().version == report.version
        engine.remove("127.0.0.1/letter.md")
        assert texts(engine, "beacon") == []


HOSTILE = [
    "\0",
    "\ud800 fire",
    "'; DROP TABLE article; --",
    "%_*?[a-z]+(",
    "\u202e\u200f fire \u2066",
    "🔥" * 900,
    "fire " * 390,
    "x" * 1_999,
    "-" * 1_999,
    "'" * 1_999,
    "U." * 900,
    "火事" * 900,
    "\u0301" * 1_999,
]


@pytest.mark.parametrize("words", HOSTILE, ids=ascii)
def test_no_words_are_too_strange_to_be_looked_for(engine: Engine, words: str) -> None:
    """Any words can be searched for, exactly or not, and each passage is a slice of its source."""
    for exact in (False, True):
        found = engine.find(words, exact=exact, limit=3)
        assert found.total >= len(found.passages)
        assert all(passage.passage.text in FIRE + VOTE + FLOOD for passage in found.passages)
    engine.ask(words)


# --- versions -------------------------------------------------------------------------------------


def test_a_rollback_pins_its_version(settings: IndexSettings, engine: Engine, corpus: Path) -> None:
    """After a rollback the older texts answer until the next re-index."""
    (corpus / "vote.txt").write_text(VOTE.replace("May", "September"))
    engine.reindex()
    info = engine.rollback()
    assert (info.version, info.live, info.pinned) == (1, True, True)
    with Engine.open(settings) as again:
        assert texts(again, "opens") == ["It opens in May."]
        assert "pinned" in again.notices[0]
        assert again.reindex().version == 3
        assert texts(again, "opens") == ["It opens in September."]
        assert [(v.version, v.live, v.pinned) for v in again.history()] == [
            (3, True, False),
            (2, False, False),
            (1, False, False),
        ]


def test_rolling_back_to_nowhere_names_what_is_kept(engine: Engine) -> None:
    """Rolling back from the first version is an error that lists the kept versions."""
    with pytest.raises(UnknownVersion) as raised:
        engine.rollback()
    assert raised.value.kept == (1,)


def test_an_old_citation_is_shown_as_it_was(engine: Engine, corpus: Path) -> None:
    """The context of an old citation is that of the version cited, marked as edited since."""
    answer = engine.ask("When does the bridge open?")
    citation = engine.ask("Who was treated for smoke?").quotes[0].citations[0]
    assert not engine.context(citation, answer.version).edited
    (corpus / "fire.txt").write_text(FIRE.replace("Eleven", "Twelve"))
    engine.reindex()
    context = engine.context(citation, answer.version)
    assert context.cited.text == "Eleven people were treated for smoke."
    assert context.before is not None
    assert context.before.number == 2
    assert context.edited


# --- bad questions and bad places -----------------------------------------------------------------


@pytest.mark.parametrize("question", ["", "  \n", "a" * 4001])
def test_questions_out_of_bounds_are_refused(engine: Engine, question: str) -> None:
    """Empty and overlong questions raise QuestionError."""
    with pytest.raises(QuestionError):
        engine.ask(question)


def test_unknown_sources_offer_similar_names(engine: Engine) -> None:
    """An unknown source name raises an error with similar names."""
    with pytest.raises(UnknownSource) as raised:
        engine.show("vote.text")
    assert "vote.txt" in raised.value.similar


@pytest.mark.parametrize("name", ["missing", "empty"])
def test_a_corpus_without_articles_is_an_error(tmp_path: Path, name: str) -> None:
    """A missing or empty corpus folder raises CorpusError."""
    (tmp_path / "empty").mkdir()
    with pytest.raises(CorpusError):
        Engine.open(IndexSettings(corpus=tmp_path / name, data=tmp_path / "data"))


def test_a_data_folder_that_cannot_be_made_is_named(corpus: Path, tmp_path: Path) -> None:
    """A data folder that cannot be made raises an error that names it."""
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(DataFolderError):
        Engine.open(IndexSettings(corpus=corpus, data=tmp_path / "data"))


def test_two_corpora_share_a_data_folder(
    settings: IndexSettings, engine: Engine, tmp_path: Path
) -> None:
    """Two corpora in one data folder have their own versions."""
    other = tmp_path / "other"
    other.mkdir()
    (other / "only.txt").write_text("Only\n\nAn owl hoots.\n")
    with Engine.open(IndexSettings(corpus=other, data=settings.data)) as second:
        assert texts(second, "owl") == ["An owl hoots."]
        assert second.folder != engine.folder
    assert texts(engine, "owl") == []


# --- faults ---------------------------------------------------------------------------------------


def test_an_altered_text_is_found_with_its_paragraph(engine: Engine) -> None:
    """A changed character in a stored text is reported with its paragraph."""
    assert engine.verify() == ()
    with closing(sqlite3.connect(engine.database)) as database, database:
        database.execute(
            "UPDATE article SET text = replace(text, 'Eleven', 'Sleven') WHERE title LIKE 'Fire%'"
        )
    (fault,) = engine.verify()
    assert (fault.source, fault.paragraph) == ("fire.txt", 3)


def test_a_longer_text_is_found_where_it_begins_to_differ(engine: Engine) -> None:
    """A longer text is reported once, at the paragraph where it begins to differ."""
    with closing(sqlite3.connect(engine.database)) as database, database:
        database.execute("UPDATE article SET text = replace(text, 'Crews', 'Crewss')")
    assert [(fault.source, fault.paragraph) for fault in engine.verify()] == [("fire.txt", 2)]


def test_a_lost_index_is_made_again(settings: IndexSettings, engine: Engine) -> None:
    """A deleted index folder is built again from the database."""
    shutil.rmtree(engine.folder / "index")
    with Engine.open(settings) as again:
        assert again.version == 1
        assert texts(again, "opens") == ["It opens in May."]


def test_a_damaged_index_is_made_again(settings: IndexSettings, engine: Engine) -> None:
    """A damaged index is noticed when it is opened, and built again."""
    for arrays in (engine.folder / "index").glob("g*/arrays"):
        data = bytearray(arrays.read_bytes())
        data[len(data) // 2] ^= 1
        arrays.write_bytes(data)
    with Engine.open(settings, refresh=False) as again:
        assert again.verify() == ()
        assert texts(again, "opens") == ["It opens in May."]


def test_a_second_writer_is_told_so_and_readers_go_on(
    settings: IndexSettings, engine: Engine, corpus: Path
) -> None:
    """While another process writes, a re-index raises WriterBusy and questions are answered."""
    (corpus / "vote.txt").write_text(VOTE.replace("May", "September"))
    with hold_lock(engine.folder / "writer.lock"):
        with pytest.raises(WriterBusy):
            engine.reindex()
        with Engine.open(settings) as again:
            assert "version 1" in again.notices[0]
            assert texts(again, "opens") == ["It opens in May."]
    assert engine.reindex().version == 2


class FullDisk(Disk):
    """A disk that takes no more bytes once it is full."""

    def __init__(self) -> None:
        self.full = False

    def write(self, fd: int, data: memoryview) -> int:
        if self.full:
            raise OSError(28, "No space left on device")
        return super().write(fd, data)


def test_a_full_disk_leaves_the_old_version_live(settings: IndexSettings, corpus: Path) -> None:
    """A full disk leaves the old version live, and the next re-index works."""
    disk = FullDisk()
    with Engine.open(settings, disk=disk) as engine:
        (corpus / "vote.txt").write_text(VOTE.replace("May", "September"))
        disk.full = True
        with pytest.raises(DataFolderError):
            engine.reindex()
        assert texts(engine, "opens") == ["It opens in May."]
        disk.full = False
        engine.reindex()
        assert texts(engine, "opens") == ["It opens in September."]


def test_new_rules_read_all_articles_again(settings: IndexSettings, engine: Engine) -> None:
    """When the rules of analysis change, all articles are analysed again as a new version."""
    with closing(sqlite3.connect(engine.database)) as database, database:
        database.execute("UPDATE head SET fingerprint = 'older'")
    with Engine.open(settings) as again:
        assert again.version == 2
        assert texts(again, "opens") == ["It opens in May."]
        assert again.verify() == ()


def test_new_readers_read_all_files_again(settings: IndexSettings, engine: Engine) -> None:
    """What an older reader made of a file, such as its title, is not kept."""
    path, title = settings.corpus_folder() / "vote.txt", "UPDATE article SET title = 'Old'"
    with closing(sqlite3.connect(engine.database)) as database, database:
        database.execute(title)
        database.execute("UPDATE article SET crc = NULL")
        database.execute("UPDATE head SET fingerprint = 'older'")
    with Engine.open(settings) as again:
        assert path.exists()
        assert {status.title for status in again.sources()}.isdisjoint({"Old"})
        version = again.version
    with Engine.open(settings) as unchanged:
        assert unchanged.version == version


def test_after_new_rules_an_old_version_can_be_restored(
    settings: IndexSettings, engine: Engine
) -> None:
    """Older rules may have counted other sentences; that is no damage of the database."""
    with closing(sqlite3.connect(engine.database)) as database, database:
        database.execute("UPDATE head SET fingerprint = 'older'")
        database.execute("UPDATE version SET sentences = sentences + 3, paragraphs = 1")
    with Engine.open(settings) as again:
        again.rollback(1)
        assert texts(again, "opens") == ["It opens in May."]
        assert again.verify() == ()


# --- finding --------------------------------------------------------------------------------------


def test_found_passages_are_counted_beyond_the_limit(engine: Engine, corpus: Path) -> None:
    """The total counts the passages beyond the limit, and `offset` continues after it."""
    whole = engine.find("the council warehouse river", limit=100)
    assert whole.total == len(whole.passages) == 4
    pages = [engine.find(whole.words, limit=1, offset=i) for i in range(5)]
    assert [page.total for page in pages] == [4] * 5
    assert [found for page in pages for found in page.passages] == list(whole.passages)
    (corpus / "vote.txt").write_text(VOTE.replace("council", "assembly"))
    engine.reindex()
    assert engine.find(whole.words).total == 3  # the headline keeps its capital


def test_exact_words_stand_in_a_row(engine: Engine) -> None:
    """An exact search finds passages with all the words in this order, stop words included."""
    assert engine.find("treated for smoke", exact=True).total == 1
    assert engine.find("smoke for treated", exact=True).total == 0
    assert engine.find("treated for nothing", exact=True).total == 0


def test_finding_can_be_kept_to_one_source(engine: Engine) -> None:
    """A search of one source neither shows nor counts others."""
    assert engine.find("warehouse river", source="flood.md").total == 1
    with pytest.raises(UnknownSource):
        engine.find("river", source="sea.md")


def test_a_watcher_is_told_every_stage(engine: Engine, corpus: Path) -> None:
    """A watcher is called for every stage and source; without a change, only for the scan."""
    told: list[tuple[str, str | None]] = []
    (corpus / "vote.txt").write_text(VOTE.replace("May", "June"))
    engine.reindex(watcher=lambda step: told.append((step.stage, step.source)))
    assert told == [
        ("scan", None),
        ("read", "vote.txt"),
        ("check", None),
        ("index", None),
        ("publish", None),
    ]
    told.clear()
    engine.reindex(watcher=lambda step: told.append((step.stage, step.source)))
    assert told == [("scan", None)]
