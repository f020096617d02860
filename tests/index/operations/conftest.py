"""An index with a version, an answer and a setting of a server."""

import pytest

from index import Engine, IndexSettings, SqliteAnswerLog, SqliteServerStore

FERRY = "The ferry\n\nThe ferry to Sandholm costs four dollars.\n\nIt leaves at noon.\n"


@pytest.fixture
def corpus(tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "ferry.txt").write_text(FERRY)
    return folder


@pytest.fixture
def settings(corpus, tmp_path):
    return IndexSettings(corpus=corpus, data=tmp_path / "data")


@pytest.fixture
def logged(settings):
    """Ask a question, keep its answer, and set something; return folder and answer id."""
    with Engine.open(settings) as engine:
        log = SqliteAnswerLog(engine.folder / "answers.db")
        answer_id = log.save(engine.ask("What does the ferry cost?"), scope="1")
        log.close()
        store = SqliteServerStore(engine.folder / "servers.db")
        store.save_settings("1", {"visibility": "private"})
        store.close()
        return engine.folder, answer_id
