"""Backups hold everything but secrets, and are restored whole or not at all."""

import errno
import json
import os
import shutil
import zipfile
from dataclasses import replace

import pytest

from index import Engine, OperationError, SqliteAnswerLog, SqliteServerStore, UsageError
from index.generations import Disk, hold_lock
from index.operations import restore_backup, write_backup
from tests.index.operations.conftest import FERRY

QUESTION = "What does the ferry cost?"


def quoted(settings):
    with Engine.open(settings, refresh=False) as engine:
        return [quote.text for quote in engine.ask(QUESTION).quotes]


def test_a_backup_holds_every_database_and_no_token(logged, settings, corpus, tmp_path):
    """Articles, answers and settings; neither .env nor anything outside the data folder."""
    folder, _ = logged
    (folder.parent / ".env").write_text("DISCORD_TOKEN=secret-token")
    report = write_backup(folder, corpus, tmp_path / "b.zip")
    assert sorted(report.databases) == ["answers.db", "articles.db", "servers.db"]
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        assert sorted(archive.namelist()) == [
            "answers.db",
            "articles.db",
            "backup.json",
            "servers.db",
        ]
        assert not any(b"secret-token" in archive.read(name) for name in archive.namelist())


def test_what_was_backed_up_comes_back_elsewhere(logged, settings, corpus, tmp_path):
    """On another data folder the same articles answer, buttons find their answer, settings hold."""
    folder, answer_id = logged
    write_backup(folder, corpus, tmp_path / "b.zip")
    moved = replace(settings, data=tmp_path / "elsewhere")
    with Engine.open(settings) as engine:
        new_folder = tmp_path / "elsewhere" / engine.folder.name
    restore_backup(tmp_path / "b.zip", new_folder)
    assert quoted(moved) == quoted(settings) != []
    log = SqliteAnswerLog(new_folder / "answers.db")
    assert log.load(answer_id).question == QUESTION
    log.close()
    store = SqliteServerStore(new_folder / "servers.db")
    assert store.load_settings()["1"]["visibility"] == "private"
    store.close()
    with Engine.open(moved, refresh=False) as engine:
        assert engine.verify() == ()


def test_a_restore_brings_the_old_state_back(logged, settings, corpus, tmp_path):
    """What came after the backup is gone, and the index that was built from it is not used."""
    folder, _ = logged
    write_backup(folder, corpus, tmp_path / "b.zip")
    (corpus / "ferry.txt").write_text(FERRY.replace("four", "nine"))
    with Engine.open(settings) as engine:
        assert engine.version == 2
    restore_backup(tmp_path / "b.zip", folder, force=True)
    with Engine.open(settings, refresh=False) as engine:
        assert engine.version == 1
        assert "four dollars" in engine.ask(QUESTION).quotes[0].text
        assert engine.verify() == ()
    (corpus / "ferry.txt").write_text(FERRY.replace("four", "seven"))
    with Engine.open(settings) as engine:
        assert engine.version == 2
        assert "seven dollars" in engine.ask(QUESTION).quotes[0].text


def test_a_backup_is_taken_while_others_write(logged, settings, corpus, tmp_path):
    """Neither a running bot nor a re-index under way is in its way; what it holds is committed."""
    folder, _ = logged
    with Engine.open(settings) as engine:
        (corpus / "bridge.txt").write_text("The bridge opened on Monday.\n")
        taken = []

        def watch(step):
            if step.stage == "read" and not taken:
                taken.append(write_backup(folder, corpus, tmp_path / "b.zip"))

        engine.reindex(watcher=watch)
        assert taken
    restore_backup(tmp_path / "b.zip", folder, force=True)
    with Engine.open(settings, refresh=False) as engine:
        assert [status.source for status in engine.sources()] == ["ferry.txt"]


def test_without_force_nothing_is_replaced(logged, settings, corpus, tmp_path):
    """A folder that holds an index is left alone, and the way to replace it named."""
    folder, _ = logged
    write_backup(folder, corpus, tmp_path / "b.zip")
    with pytest.raises(UsageError, match="--force"):
        restore_backup(tmp_path / "b.zip", folder)


def test_under_a_running_bot_nothing_is_replaced(logged, corpus, tmp_path):
    """A bot holds the lock of its shards."""
    folder, _ = logged
    write_backup(folder, corpus, tmp_path / "b.zip")
    with hold_lock(folder / "shard-auto.lock"), pytest.raises(OperationError, match="stop it"):
        restore_backup(tmp_path / "b.zip", folder, force=True)


FIRST = "0001-01-01T00:00:00+12:00"
"""A time that UTC cannot tell."""


def damaged(path, change):
    """Copy a backup with its members changed by `change(name, data)`; None leaves one out."""
    target = path.with_name("damaged.zip")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            data = change(name, old.read(name))
            if data is not None:
                new.writestr(name, data)
    return target


def flipped(data):
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


def newer(data):
    return json.dumps({**json.loads(data), "format": 99, "release": "9.1"}).encode()


def made_at(data, created):
    return json.dumps({**json.loads(data), "created": created}).encode()


def escaping(data):
    contents = json.loads(data)
    contents["databases"]["../evil.db"] = "00"
    return json.dumps(contents).encode()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda name, data: flipped(data) if name == "answers.db" else data, "damaged"),
        (lambda name, data: None if name == "articles.db" else data, "damaged"),
        (lambda name, data: newer(data) if name == "backup.json" else data, "9.1"),
        (lambda name, data: escaping(data) if name == "backup.json" else data, "no backup"),
        (lambda name, data: b"[]" if name == "backup.json" else data, "no backup"),
        (lambda name, data: None if name == "backup.json" else data, "no backup"),
        (lambda name, data: made_at(data, "now") if name == "backup.json" else data, "no backup"),
        (lambda name, data: made_at(data, FIRST) if name == "backup.json" else data, "no backup"),
    ],
    ids=[
        "flipped byte",
        "lacks articles",
        "newer",
        "leads outside",
        "no object",
        "no contents",
        "no time",
        "time before the first",
    ],
)
def test_a_bad_backup_changes_nothing(logged, settings, tmp_path, change, message):
    """Whatever is wrong with the file is found before anything is replaced."""
    folder, _ = logged
    write_backup(folder, settings.corpus, tmp_path / "b.zip")
    before = quoted(settings)
    with pytest.raises((OperationError, UsageError), match=message):
        restore_backup(damaged(tmp_path / "b.zip", change), folder, force=True)
    assert quoted(settings) == before
    assert not list(folder.glob(".restore-*"))


@pytest.mark.parametrize("content", [None, b"", b"not a zip file at all"])
def test_what_is_no_backup_is_said_to_be_none(logged, tmp_path, content):
    """A missing, empty or other file ends with a line that says so."""
    folder, _ = logged
    if content is not None:
        (tmp_path / "b.zip").write_bytes(content)
    with pytest.raises(UsageError, match=r"b\.zip"):
        restore_backup(tmp_path / "b.zip", folder, force=True)


def test_a_damaged_database_is_replaced(logged, settings, corpus, tmp_path):
    """A backup is wanted most where the database can no longer be opened."""
    folder, _ = logged
    write_backup(folder, corpus, tmp_path / "b.zip")
    before = quoted(settings)
    (folder / "articles.db").write_bytes(b"garbage" * 1000)
    restore_backup(tmp_path / "b.zip", folder, force=True)
    assert quoted(settings) == before


class FullDisk(Disk):
    """A disk that is full after some writes."""

    def __init__(self, writes):
        self.writes = writes

    def write(self, fd, data):
        self.writes -= 1
        if self.writes < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().write(fd, data)


def test_a_full_disk_leaves_the_last_backup(logged, corpus, tmp_path):
    """The new file never takes the name of the old one, and nothing is left beside it."""
    folder, _ = logged
    target = tmp_path / "backups" / "b.zip"
    target.parent.mkdir()
    write_backup(folder, corpus, target)
    before = target.read_bytes()
    for writes in range(0, 12, 3):
        with pytest.raises(OperationError, match="disk is full"):
            write_backup(folder, corpus, target, disk=FullDisk(writes))
    assert target.read_bytes() == before
    assert list(target.parent.iterdir()) == [target]


def test_nothing_stored_is_nothing_to_back_up(tmp_path, corpus):
    """An empty backup would be mistaken for a good one."""
    with pytest.raises(UsageError, match="footnote reindex"):
        write_backup(tmp_path / "data" / "none", corpus, tmp_path / "b.zip")


def test_an_interrupted_restore_can_be_run_again(logged, settings, corpus, tmp_path, monkeypatch):
    """Killed between two databases, each is whole; the same command finishes the work."""
    folder, _ = logged
    write_backup(folder, corpus, tmp_path / "b.zip")
    copies = shutil.copytree(folder, tmp_path / "copy")
    shutil.rmtree(folder)
    folder.mkdir()
    shutil.copy(copies / "articles.db", folder / "articles.db")  # as after the first of the copies
    restore_backup(tmp_path / "b.zip", folder, force=True)
    assert (folder / "answers.db").exists()
    assert quoted(settings)


def test_servers_own_sources_come_back_too(logged, settings, corpus, tmp_path):
    """What a server added for itself is part of the backup, and answers there again."""
    folder, _ = logged
    (tmp_path / "lantern.txt").write_text("The lantern\n\nThe lantern was lit by Ida Brandt.\n")
    with Engine.open(settings) as engine:
        engine.server(7).add(str(tmp_path / "lantern.txt"))
        write_backup(folder, corpus, tmp_path / "b.zip")
        engine.server(7).remove("@server/lantern.txt")
    restore_backup(tmp_path / "b.zip", folder, force=True)
    with Engine.open(settings, refresh=False) as engine:
        found = engine.server(7).ask("Who lit the lantern?")
        assert found.quotes[0].citations[0].source == "@server/lantern.txt"
        assert not engine.ask("Who lit the lantern?").quotes
