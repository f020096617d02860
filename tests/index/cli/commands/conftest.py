"""`run`: a command on a folder of two articles."""

import pytest

from index.cli import main

_RULES = "House rules\n\nThe kitchen of the club closes at nine.\n\nDogs stay outside.\n"


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Runs a command on a folder of one article; returns exit code, output and messages."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "ferry.txt").write_text(
        "Ferry times\n\nThe ferry to Elm Island leaves at seven. It carries forty cars.\n"
    )
    (tmp_path / "news" / "vote.txt").write_text("Vote\n\nThe council voted for the bridge.\n")
    (tmp_path / "rules.txt").write_text(_RULES)

    def run_command(*words):
        code = main([*words, "--corpus", "news", "--data", "data"])
        out, err = capsys.readouterr()
        return code, out, err

    return run_command
