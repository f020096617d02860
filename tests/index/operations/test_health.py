"""Health files as `footnote health` reads them."""

import json
import time

import pytest

from bot.cli import main
from index.live_index import find_index_folder
from index.operations import Beat, HealthFile, check_health


def beat(**changes):
    now = time.time()
    values = {"pid": 4, "at": now, "since": now - 60, "latency_ms": 40.0, "shards": "auto"}
    return Beat(**{**values, "version": 3, **changes})


@pytest.fixture
def folder(settings):
    folder = find_index_folder(settings)
    folder.mkdir(parents=True)
    return folder


def health(settings, *more):
    return main(["health", "--corpus", str(settings.corpus), "--data", str(settings.data), *more])


def test_no_bot_is_not_well(settings, folder, capsys):
    """Exit code 1, and the way to start one."""
    assert health(settings) == 1
    assert "footnote run" in capsys.readouterr().err


def test_a_connected_bot_is_exit_code_0(settings, folder, capsys):
    """Text and JSON say the same."""
    HealthFile(folder, "auto").renew(beat())
    assert health(settings) == 0
    assert capsys.readouterr().out.startswith("well: shards auto")
    assert health(settings, "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert report["well"] is True
    assert report["bots"][0]["version"] == 3


def test_one_bot_of_two_that_is_not_connected_is_exit_code_1(settings, folder, capsys):
    """Both are told."""
    HealthFile(folder, "0-1/4").renew(beat(shards="0-1/4"))
    HealthFile(folder, "2-3/4").renew(beat(shards="2-3/4", at=time.time() - 300))
    assert health(settings) == 1
    well, ill = capsys.readouterr().out.splitlines()
    assert well.startswith("well: shards 0-1/4")
    assert ill.startswith("not well: shards 2-3/4")


def test_a_clock_that_was_set_back_is_noticed(folder):
    """A time in the future proves nothing; the next renewal does."""
    file = HealthFile(folder, "auto")
    file.renew(beat(at=time.time() + 3600))
    assert not check_health(folder)[0].well
    file.renew(beat())
    assert check_health(folder)[0].well


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"pid": 1}', b"\xff"])
def test_a_torn_file_is_no_bot(folder, content):
    """Whatever stands in the file, nothing is raised."""
    (folder / "health-auto.json").write_bytes(content)
    assert check_health(folder) == []


def test_a_removed_file_is_gone_and_may_be_removed_twice(folder):
    """Nothing stays behind."""
    file = HealthFile(folder, "auto")
    file.renew(beat())
    file.remove()
    file.remove()
    assert list(folder.iterdir()) == []
