"""Which articles a command answers from when none are named."""

import io
import json
import os
import shutil

import pytest

from bot.cli import main
from index.settings import find_bundled_folder

OWN = "The ferry\n\nThe ferry to Sandholm costs four dollars.\n"
ABOUT_SAMPLES = "How many people were hurt in the warehouse fire?"


@pytest.fixture
def place(tmp_path, monkeypatch):
    for name in list(os.environ):
        if name.startswith(("FOOTNOTE_", "DISCORD_")):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def asked(capsys, *words):
    """Ask, and return the names of the cited sources and what stood on stderr."""
    assert main(["ask", "--json", *words]) == 0
    printed = capsys.readouterr()
    answer = json.loads(printed.out)
    return {c["source"] for quote in answer["quotes"] for c in quote["citations"]}, printed.err


def test_in_an_empty_folder_the_bundled_articles_answer_and_init_is_named(place, capsys):
    """One line on stderr, each time."""
    for _ in range(2):
        sources, err = asked(capsys, ABOUT_SAMPLES)
        assert all(source.startswith("harbor/") for source in sources)
        assert err.count("footnote init") == 1


@pytest.mark.parametrize("command", ["find", "chat"])
def test_find_and_chat_name_init_too(place, capsys, monkeypatch, command):
    """They answer from the bundled articles as `ask` does."""
    monkeypatch.setattr("sys.stdin", io.StringIO("exit\n"))
    assert main([command, *(["warehouse"] if command == "find" else [])]) == 0
    assert "footnote init" in capsys.readouterr().err


def test_a_copy_of_the_samples_is_no_own_folder(place, capsys):
    """As in a clone: they answer, and the line says what they are."""
    shutil.copytree(find_bundled_folder(), place / "docs_corpus")
    sources, err = asked(capsys, ABOUT_SAMPLES)
    assert sources
    assert "footnote init" in err


def test_a_named_corpus_is_answered_without_a_hint(place, capsys):
    """Whoever names a folder knows what is in it."""
    sources, err = asked(capsys, ABOUT_SAMPLES, "--corpus", str(find_bundled_folder()))
    assert sources
    assert "footnote init" not in err


def test_the_first_added_article_is_alone(place, capsys):
    """In an empty folder an added article is not mixed with the bundled ones."""
    (place / "ferry.txt").write_text(OWN)
    assert main(["add", "ferry.txt"]) == 0
    capsys.readouterr()
    sources, err = asked(capsys, "What does the ferry cost?")
    assert sources == {"ferry.txt"}
    assert "footnote init" not in err
    sources, _ = asked(capsys, ABOUT_SAMPLES)
    assert not any(source.startswith("harbor/") for source in sources)


def test_an_empty_named_folder_takes_a_first_article(place, capsys):
    """After `init` there is nothing in the folder, and `add` works."""
    (place / "news").mkdir()
    (place / "ferry.txt").write_text(OWN)
    assert main(["add", "ferry.txt", "--corpus", "news"]) == 0
    capsys.readouterr()
    assert asked(capsys, "What does the ferry cost?", "--corpus", "news")[0] == {"ferry.txt"}


def test_a_missing_named_folder_stays_an_error(place, capsys):
    """Nothing is made up for a misspelt name."""
    assert main(["add", "x.txt", "--corpus", "gone"]) == 2
    assert "gone" in capsys.readouterr().err


def test_an_empty_folder_is_to_be_filled(place, capsys):
    """As after `init`: the message says to put articles into it; `verify` does not praise it."""
    (place / "docs_corpus").mkdir()
    assert main(["ask", "anything", "--corpus", "docs_corpus"]) == 2
    assert "put some into it" in capsys.readouterr().err
    assert main(["verify", "--corpus", "docs_corpus"]) == 0
    err = capsys.readouterr().err
    assert "footnote reindex" in err
    assert "holds" not in err
