"""`footnote reindex`, `rollback` and `history`."""

import json

import pytest


def test_without_an_earlier_version_a_rollback_says_so(run):
    """No number that nobody has typed."""
    run("reindex")
    code, _, err = run("rollback")
    assert code == 2
    assert "no earlier version" in err
    assert "version 0" not in err


def test_a_version_is_named_as_history_prints_it(run, tmp_path, capsys):
    """v1 is 1; anything else is told where versions are listed."""
    run("reindex")
    (tmp_path / "news" / "fair.txt").write_text("Fair\n\nThe fair opens at noon.\n")
    run("reindex")
    assert "v1 " in run("history")[1]
    assert run("rollback", "v1")[0] == 0
    with pytest.raises(SystemExit):
        run("rollback", "newest")
    assert "footnote history" in capsys.readouterr().err


def test_stderr_has_no_empty_line_where_no_terminal_is(run):
    """The progress bar is for terminals alone."""
    code, _, err = run("reindex")
    assert code == 0
    assert "Version 1 is live" in err
    assert "" not in err.splitlines()


def test_a_rollback_names_the_sources_that_come_back_and_leave(run, tmp_path):
    """One that was removed is live again, which nobody need find out by an answer."""
    run("reindex")
    (tmp_path / "news" / "fair.txt").write_text("Fair\n\nThe fair opens at noon.\n")
    run("reindex")
    run("remove", "vote.txt")
    code, out, err = run("rollback", "1")
    assert (code, out.split()) == (0, ["back", "vote.txt", "gone", "fair.txt"])
    assert "Version 1 is live" in err
    run("reindex")
    report = json.loads(run("rollback", "2", "--json")[1])
    assert (report["sources_back"], report["sources_gone"]) == ([], [])


def test_what_became_of_paragraphs_is_told_in_words(run, tmp_path):
    """What there is none of is not counted."""
    out = run("reindex")[1]
    assert "ferry.txt: 2 paragraphs added\n" in out
    (tmp_path / "news" / "ferry.txt").write_text(
        "Ferry times\n\nNo ferry leaves today.\n\nSorry.\n"
    )
    assert "ferry.txt: 1 paragraph added, 1 changed, now" in run("reindex")[1]
    (tmp_path / "news" / "vote.txt").unlink()
    assert "vote.txt: 2 paragraphs removed\n" in run("reindex", "--force")[1]
