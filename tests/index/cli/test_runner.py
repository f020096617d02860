"""What is wrong with a command line is told in one line, with the word that may be meant."""

import pytest

from bot.cli import main
from tests.index.cli.test_open_index import place

__all__ = ["place"]  # the fixture


def refused(capsys, *words):
    """Run a command line that is wrong; return what stands on stderr."""
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    printed = capsys.readouterr()
    assert not printed.out
    return printed.err


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("serach", "find"), ("Search", "find"), ("reidnex", "reindex"), ("update", "reindex")],
)
def test_a_misspelt_command_is_answered_in_one_line(place, capsys, typed, meant):
    """Also one that is called otherwise here."""
    told = refused(capsys, typed, "foo")
    assert told.count("\n") == 1
    assert f"did you mean {meant}?" in told


def test_a_command_like_no_other_is_sent_to_the_help(place, capsys):
    """Nothing is guessed."""
    told = refused(capsys, "zzzz")
    assert "--help" in told
    assert "did you mean" not in told


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (("find", "ferry", "--lmit", "3"), "--limit"),
        (("ask", "who", "sails", "--lmit=3"), "--limit"),
        (("sources", "--jsno"), "--json"),
    ],
)
def test_a_misspelt_option_is_told_with_the_usage_of_its_command(place, capsys, words, meant):
    """Not with that of all commands."""
    told = refused(capsys, *words)
    assert told.startswith(f"usage: footnote {words[0]} ")
    assert f"did you mean {meant}?" in told


@pytest.mark.parametrize(
    "words",
    [
        ("init", "--token", "s3cr3t"),
        ("init", ".", "--token", "s3cr3t"),
        ("init", "--token=s3cr3t"),
        ("--token", "s3cr3t", "init"),
        ("init", ".", "s3cr3t"),
        ("init", ".", "-ts3cr3t"),
    ],
)
def test_no_value_of_an_unknown_option_is_repeated(place, capsys, words):
    """It may be a token; and it is not taken for the file of `--token-file`."""
    assert "s3cr3t" not in refused(capsys, *words)
    assert not any(place.iterdir())


@pytest.mark.parametrize(
    ("words", "taken"),
    [
        (("add", "a.md", "b.md"), "takes one FILE|URL;"),
        (("sources", "set", "a.md", "b.md"), "takes one list|set and one SOURCE;"),
        (("reindex", "a.md"), "takes options alone;"),
    ],
)
def test_too_many_arguments_are_told_what_the_command_takes(place, capsys, words, taken):
    """Without those that were typed: one may be a token."""
    assert taken in refused(capsys, *words)


@pytest.mark.parametrize(
    ("words", "highest"),
    [
        (("preview", "--port"), 65535),
        (("move", "--to-cluster", "--shards"), 64),
        (("find", "ferry", "-n"), 100),
    ],
)
def test_a_number_out_of_range_is_told_the_range(place, capsys, words, highest):
    """Not each number that would do, nor the name of a type of Python."""
    for typed in ("abc", str(highest + 1), "-1"):
        told = refused(capsys, *words, typed)
        assert f"to {highest}, not {typed}" in told


@pytest.mark.parametrize("words", [("sources", "--js"), ("remove", "a.md", "--pur")])
def test_options_are_not_abbreviated(place, capsys, words):
    """What begins an option is none."""
    assert "there is no option" in refused(capsys, *words)


def test_help_and_version_stand_before_a_command(place, capsys):
    """They are no commands that are not known."""
    for option in ("--help", "-h", "--version"):
        with pytest.raises(SystemExit) as ended:
            main([option])
        assert ended.value.code == 0


def test_without_a_command_all_are_listed(place, capsys):
    """On stderr, with the exit code of wrong usage."""
    told = refused(capsys)
    assert "reindex" in told
    assert "Exit codes" in told
