"""The files of ready-made terms: they are written when that is asked for."""

import sys

import pytest

from benchmarks import store_word_groups


def test_help_writes_no_file(tmp_path, monkeypatch):
    """A look at what the command does changes nothing."""
    monkeypatch.setattr(store_word_groups, "FOLDER", tmp_path / "groups")
    monkeypatch.setattr(sys, "argv", ["store_word_groups", "--help"])
    with pytest.raises(SystemExit) as ended:
        store_word_groups.main()
    assert ended.value.code == 0
    assert not (tmp_path / "groups").exists()
