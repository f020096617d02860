"""Bundled articles are known by their content; the bot never quotes them."""

import shutil
from dataclasses import replace

import pytest

from index import Engine, IndexSettings
from index.settings import find_bundled_folder
from index.sources import holds_only_samples, is_sample, scan_corpus

SAMPLE = "harbor/gazette-warehouse-fire.md"
OWN = "The ferry\n\nThe ferry to Sandholm costs four dollars.\n"


@pytest.fixture
def corpus(tmp_path):
    """One article of the user's own beside a sample under another name, and an edited sample."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "ferry.txt").write_text(OWN)
    shutil.copy(find_bundled_folder() / SAMPLE, folder / "fire.md")
    edited = (find_bundled_folder() / "handbook/welcome.md").read_text() + "\nOurs.\n"
    (folder / "welcome.md").write_text(edited)
    return folder


@pytest.fixture
def settings(corpus, tmp_path):
    return IndexSettings(corpus=corpus, data=tmp_path / "data")


def names(engine):
    return {status.source for status in engine.sources()}


def test_a_sample_is_known_under_any_name(corpus):
    """Its bytes decide; a changed sample is the user's own."""
    found = {file.source: is_sample(file) for file in scan_corpus(corpus).files}
    assert found == {"ferry.txt": False, "fire.md": True, "welcome.md": False}


def test_a_folder_of_samples_alone_is_known(corpus, tmp_path):
    """One own article makes the difference; an empty or missing folder holds no samples."""
    assert holds_only_samples(find_bundled_folder())
    assert not holds_only_samples(corpus)
    (tmp_path / "empty").mkdir()
    assert not holds_only_samples(tmp_path / "empty")
    assert not holds_only_samples(tmp_path / "missing")


def test_samples_are_passed_over_and_counted(settings):
    """With `own_only` no sample is indexed, and one notice says how many were there."""
    with Engine.open(replace(settings, own_only=True)) as engine:
        assert names(engine) == {"ferry.txt", "welcome.md"}
        assert any(notice.startswith("1 bundled sample") for notice in engine.notices)
        assert engine.version == 1, "a first start is one version, none without articles before"


def test_samples_that_were_indexed_before_leave_for_good(settings):
    """Their removal is no loss that waits for a person, and no later command brings them back."""
    with Engine.open(settings) as engine:
        assert "fire.md" in names(engine)
    with Engine.open(replace(settings, own_only=True)) as engine:
        assert names(engine) == {"ferry.txt", "welcome.md"}
        version = engine.version
    with Engine.open(settings) as engine:
        assert names(engine) == {"ferry.txt", "welcome.md"}
        engine.reindex()
        assert engine.version == version
        assert engine.verify() == ()


def test_without_own_articles_the_index_is_empty_until_there_is_one(settings, corpus):
    """An empty index opens, finds nothing, and takes the first article at the next re-index."""
    for name in ("ferry.txt", "welcome.md"):
        (corpus / name).unlink()
    with Engine.open(replace(settings, own_only=True, may_be_empty=True)) as engine:
        assert engine.sources() == ()
        assert engine.ask("What started the fire?").quotes == ()
        assert engine.find("fire").total == 0
        (corpus / "ferry.txt").write_text(OWN)
        engine.reindex()
        assert engine.ask("What does the ferry cost?").quotes
        assert engine.verify() == ()
