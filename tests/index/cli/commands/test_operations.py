"""`footnote backup`, `restore` and `export` as their users meet them."""

import json
import shlex
import shutil
import time
from datetime import datetime, timedelta

import pytest

from bot.cli import main
from tests.index.cli.test_open_index import OWN, place

__all__ = ["place"]  # the fixture


def test_a_backup_moves_to_another_machine(place, capsys):
    """Back up here, restore in an empty folder there, and the same question is answered."""
    (place / "old" / "docs_corpus").mkdir(parents=True)
    (place / "old" / "docs_corpus" / "ferry.txt").write_text(OWN)
    old = ["--corpus", "old/docs_corpus", "--data", "old/data"]
    new = ["--corpus", "new/docs_corpus", "--data", "new/data"]
    assert main(["reindex", *old]) == 0
    assert main(["backup", "b.zip", *old]) == 0
    shutil.copytree(place / "old" / "docs_corpus", place / "new" / "docs_corpus")
    capsys.readouterr()
    assert main(["restore", "b.zip", "--json", *new]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["version"], report["sources"]) == (1, 1)
    assert main(["ask", "What does the ferry cost?", "--json", *new]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["quotes"][0]["citations"][0]["source"] == "ferry.txt"
    assert answer["version"] == 1


def test_a_restore_over_an_index_asks_for_force(place, capsys):
    """Exit code 2, and the line names the way."""
    (place / "docs_corpus").mkdir()
    (place / "docs_corpus" / "ferry.txt").write_text(OWN)
    assert main(["reindex"]) == 0
    assert main(["backup", "b.zip", "--json"]) == 0
    capsys.readouterr()
    assert main(["restore", "b.zip"]) == 2
    assert capsys.readouterr().err.endswith("footnote restore --force b.zip\n")
    (place / "my notes.txt").write_text("No backup.")
    assert main(["restore", "my notes.txt"]) == 2
    assert "no backup" in capsys.readouterr().err
    assert main(["restore", "missing.zip"]) == 2
    assert "no such file" in capsys.readouterr().err
    assert main(["restore", "."]) == 2
    assert capsys.readouterr().err.endswith("this is a folder, not a file; name a backup\n")
    assert main(["restore", "b.zip", "--force"]) == 0


def test_the_command_that_replaces_an_index_can_be_typed(place, capsys):
    """With the file in quotes where the shell needs them, and the folders that were named."""
    (place / "my news").mkdir()
    (place / "my news" / "ferry.txt").write_text(OWN)
    folders = ["--corpus", "my news", "--data", "data"]
    assert main(["reindex", *folders]) == 0
    assert main(["backup", "my b.zip", *folders]) == 0
    capsys.readouterr()
    assert main(["restore", "my b.zip", *folders]) == 2
    words = shlex.split(capsys.readouterr().err.partition("to replace it: ")[2])
    assert words == ["footnote", "restore", "--force", "my b.zip", *folders]
    assert main(words[1:]) == 0


def test_a_restore_counts_the_sources_that_are_live(place, capsys):
    """One left out is in the backup, and is none of those that answer."""
    (place / "docs_corpus").mkdir()
    for name in ("ferry.txt", "old.txt"):
        (place / "docs_corpus" / name).write_text(OWN.replace("ferry", name.partition(".")[0]))
    assert main(["remove", "old.txt"]) == 0
    assert main(["backup", "b.zip", "--json"]) == 0
    capsys.readouterr()
    assert main(["restore", "b.zip", "--force"]) == 0
    assert "with 1 source " in capsys.readouterr().err


def test_a_restore_tells_the_time_of_the_backup_here(place, capsys, monkeypatch):
    """In the computer's time zone, as all other times; the JSON has UTC."""
    (place / "docs_corpus").mkdir()
    (place / "docs_corpus" / "ferry.txt").write_text(OWN)
    assert main(["reindex"]) == 0
    capsys.readouterr()
    assert main(["backup", "b.zip", "--json"]) == 0
    created = datetime.fromisoformat(json.loads(capsys.readouterr().out)["created"])
    assert created.utcoffset() == timedelta()
    try:
        with monkeypatch.context() as patched:
            patched.setenv("TZ", "UTC-09:00")  # nine hours ahead of UTC, as POSIX writes it
            time.tzset()
            assert main(["restore", "b.zip", "--force"]) == 0
    finally:
        time.tzset()
    there = created + timedelta(hours=9)
    assert f"as it was at {there:%Y-%m-%d %H:%M}." in capsys.readouterr().err


def test_an_export_names_what_it_wrote(place, capsys):
    """The bundled articles can be exported as well as the user's own."""
    assert main(["ask", "What started the fire?"]) == 0
    capsys.readouterr()
    assert main(["export", "out", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["sources"] == len(list((place / "out" / "articles").rglob("*.*")))


def test_one_source_is_counted_as_one(place, capsys):
    """An export and each version in the history speak of "1 source", and of "2 sources"."""
    (place / "docs_corpus").mkdir()
    (place / "docs_corpus" / "ferry.txt").write_text(OWN)
    assert main(["reindex"]) == 0
    assert main(["export", "one"]) == 0
    assert "1 source is in one" in capsys.readouterr().err
    (place / "docs_corpus" / "fair.txt").write_text("The fair opens at noon.\n")
    assert main(["reindex"]) == 0
    assert main(["export", "two"]) == 0
    assert "2 sources are in two" in capsys.readouterr().err
    assert main(["history"]) == 0
    second, first = capsys.readouterr().out.splitlines()
    assert "  2 sources, " in second
    assert "  1 source, " in first


@pytest.mark.parametrize("command", ["backup", "restore"])
def test_what_a_cluster_keeps_is_backed_up_by_the_cluster(place, capsys, monkeypatch, command):
    """Exit code 2; the line names the cluster's snapshots, no password, and no file is written."""
    (place / "docs_corpus").mkdir()
    (place / "docs_corpus" / "ferry.txt").write_text(OWN)
    assert main(["reindex"]) == 0
    monkeypatch.setenv("FOOTNOTE_CLUSTER", "https://ana:sesame@search1:9200")
    monkeypatch.setenv("FOOTNOTE_CLUSTER_NAME", "town")
    capsys.readouterr()
    assert main([command, "b.zip"]) == 2
    said = capsys.readouterr().err
    assert "snapshots" in said
    assert "search1:9200" in said
    assert "footnote-town.*" in said
    assert "sesame" not in said
    assert not (place / "b.zip").exists()
