"""Data folders that earlier releases have stored open, or are migrated; newer ones are refused.

`benchmarks/stored_folder.py` makes one for each release. 0.1 was made by the first release itself,
those with the name of a commit by that commit.
"""

import shutil
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from index import Engine, IndexSettings, SqliteAnswerLog, StoreTooNew
from index.live_index import find_index_folder
from index.operations import restore_backup, write_backup

STORED = Path(__file__).parent.parent / "data" / "stored"
FOLDERS = sorted(STORED.glob("*.zip"))
FERRY = "What does the ferry to Sandholm cost?"


@pytest.fixture(params=FOLDERS, ids=lambda path: path.stem)
def stored(request, tmp_path):
    """Unpack a stored folder where these settings look for it; return both and the answers' ids."""
    corpus = shutil.copytree(STORED / "articles", tmp_path / "articles")
    settings = IndexSettings(corpus=corpus, data=tmp_path / "data")
    folder = find_index_folder(settings)
    with zipfile.ZipFile(request.param) as archive:
        archive.extractall(folder)
    return settings, folder, (folder / "answer_ids").read_text().split()


def test_there_is_one_of_the_first_release_and_one_of_later():
    """The list grows with each release."""
    assert {path.stem for path in FOLDERS} > {"0.1"}


def test_its_questions_are_answered(stored):
    """By today's rules, from the texts that were stored, added ones too; everything verifies."""
    settings, _, _ = stored
    with Engine.open(settings) as engine:
        assert "four dollars" in engine.ask(FERRY).quotes[0].text
        added = engine.ask("When did the council meet?").quotes[0].citations[0]
        assert added.source == "minutes.txt"
        assert engine.verify() == ()


def test_its_old_versions_can_be_restored(stored):
    """A rollback crosses the change of release."""
    settings, _, _ = stored
    with Engine.open(settings) as engine:
        engine.rollback(1)
        assert "three dollars" in engine.ask(FERRY).quotes[0].text
        assert engine.verify() == ()


def test_its_buttons_still_work(stored):
    """An answer of before is known, and its paragraph shown as it was."""
    settings, folder, (ferry, lantern) = stored
    # Answers are kept for 30 days, and this folder gets older.
    log = SqliteAnswerLog(folder / "answers.db", kept_days=36500)
    with Engine.open(settings) as engine:
        then = log.load(ferry)
        assert then.question == FERRY
        shown = engine.context(then.quotes[0].citations[0], then.version)
        assert "three dollars" in shown.cited.text
        assert shown.edited
        now = log.load(lantern)
        assert "Otto Vance" in engine.context(now.quotes[0].citations[0], now.version).cited.text
    log.close()


def test_it_can_be_backed_up_and_restored(stored, tmp_path):
    """Before it was ever opened by this release."""
    settings, folder, _ = stored
    write_backup(folder, settings.corpus, tmp_path / "b.zip")
    shutil.rmtree(folder)
    restore_backup(tmp_path / "b.zip", folder)
    with Engine.open(settings) as engine:
        assert "four dollars" in engine.ask(FERRY).quotes[0].text


def test_a_newer_database_is_refused_in_one_line(stored):
    """Neither read wrongly nor changed; the line says what to install."""
    settings, folder, _ = stored
    with Engine.open(settings):
        pass
    with closing(sqlite3.connect(folder / "articles.db")) as database, database:
        database.execute("INSERT INTO migration VALUES ('of tomorrow', '2030-01-01')")
    with pytest.raises(StoreTooNew, match="newer release"):
        Engine.open(settings)
    folders = ["--corpus", settings.corpus, "--data", settings.data]
    done = subprocess.run(
        [sys.executable, "-m", "index", "ask", FERRY, *folders],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parent.parent.parent,
    )
    assert done.returncode == 1
    assert "newer release" in done.stderr
    assert len(done.stderr.splitlines()) == 1
