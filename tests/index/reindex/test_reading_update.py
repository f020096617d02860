"""Notes of reading: in the report of the re-index that read the source, and in its status later."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from index import Engine, IndexSettings, ReindexReport, SourceNote
from index.cli import main

TEXT = "Das Café am Hafen\n\nDie Fähre fährt um sieben Uhr über den Fluß. Das Café öffnet früh.\n"
LEGACY = TEXT.encode("cp1252")
PAGE = "<!doctype html><html><body><main><p>The ferry leaves at seven.</p></main></body></html>"
ITEMS = "".join(
    f"<item><title>Tide {n}</title><guid>{n}</guid><description>High at {n}.</description></item>"
    for n in range(2_100)
)
FEED = f'<rss version="2.0"><channel><title>Tides</title>{ITEMS}</channel></rss>'
GUILD = 11


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "plain.txt").write_text("Vote\n\nThe council voted for the bridge.\n", "utf-8")
    (folder / "legacy.txt").write_bytes(LEGACY)
    (folder / "renamed.pdf").write_text(PAGE, "utf-8")
    return folder


@pytest.fixture
def engine(corpus: Path, tmp_path: Path) -> Iterator[Engine]:
    settings = IndexSettings(corpus=corpus, data=tmp_path / "data")
    with Engine.open(settings, refresh=False) as opened:
        yield opened


def notes_of(report: ReindexReport) -> dict[str, str]:
    return dict(report.notes)


def reasons(engine) -> dict[str, str]:
    """Return what the list of sources says of each, where it says something."""
    return {each.source: each.reason for each in engine.sources() if each.reason}


def test_what_was_guessed_or_contradicted_is_reported_and_kept(engine):
    """Each note is in the report once, and in the list of sources until it is read again."""
    found = notes_of(engine.reindex())
    assert set(found) == {"legacy.txt", "renamed.pdf"}
    assert "UTF-8" in found["legacy.txt"]
    assert "but it is HTML" in found["renamed.pdf"]
    assert reasons(engine) == found
    assert engine.reindex().notes == ()
    assert reasons(engine) == found


def test_a_note_goes_with_its_cause_even_if_the_text_stays(engine, corpus):
    """The same text in UTF-8 is unchanged and has no note; back in the old encoding it has."""
    (note,) = (each for each in engine.reindex().notes if each.source == "legacy.txt")
    (corpus / "legacy.txt").write_text(TEXT, "utf-8")
    report = engine.reindex()
    assert (report.sources, report.notes) == ((), ())
    assert "legacy.txt" not in reasons(engine)
    (corpus / "legacy.txt").write_bytes(LEGACY)
    report = engine.reindex()
    assert (report.sources, report.notes) == ((), (note,))
    assert reasons(engine)["legacy.txt"] == note.text


def test_a_note_on_what_holds_many_articles(engine, corpus):
    """A feed of which entries were left out has no article of its own; its note is there."""
    (corpus / "tides.rss").write_text(FEED, "utf-8")
    found = notes_of(engine.reindex())
    assert "entries are read" in found["tides.rss"]
    assert reasons(engine)["tides.rss"] == found["tides.rss"]


@pytest.mark.parametrize("whose", ["shared", "own"])
def test_notes_on_uploads_and_added_files(engine, tmp_path, whose):
    """The same for what is added, under the name that it got."""
    place = engine if whose == "shared" else engine.server(GUILD)
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "other.txt").write_bytes(LEGACY.replace(b"sieben", b"acht"))
    reports = place.add_file("cafe.txt", LEGACY), place.add(str(outside / "other.txt"))
    for report in reports:
        (note,) = report.notes
        assert note == SourceNote(report.sources[0].source, note.text)
        assert "UTF-8" in note.text
        assert reasons(place)[note.source] == note.text


def test_notes_at_the_command_line(corpus, tmp_path, capsys):
    """`reindex` prints them as text and as JSON, and `sources` later."""
    where = ["--corpus", str(corpus), "--data", str(tmp_path / "data")]
    assert main(["reindex", *where]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("note      legacy.txt: ") for line in lines)
    assert main(["sources", *where]) == 0
    assert "but it is HTML" in capsys.readouterr().out
    assert main(["sources", "--json", *where]) == 0
    listed = {each["source"]: each["reason"] for each in json.loads(capsys.readouterr().out)}
    assert listed["plain.txt"] is None
    (corpus / "legacy.txt").write_bytes(LEGACY.replace(b"sieben", b"acht"))
    assert main(["reindex", "--json", *where]) == 0
    printed = json.loads(capsys.readouterr().out)["notes"]
    assert printed == [{"source": "legacy.txt", "text": listed["legacy.txt"]}]
