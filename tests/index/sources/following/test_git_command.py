"""index/sources/following/git_command: git is run so that a repository can start nothing."""

import subprocess
import sys

import pytest

from index.errors import SourceError
from index.sources.following import git_command
from index.sources.following.git_command import run_git

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")


@pytest.fixture
def repository(tmp_path):
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)
    return tmp_path


def test_what_git_prints_is_returned(repository):
    """Output comes back as bytes, and standard input is passed on."""
    inside = run_git("x", repository, ["rev-parse", "--is-inside-work-tree"])
    assert inside.strip() == b"true"
    blob = run_git("x", repository, ["hash-object", "--stdin"], told=b"quay\n")
    assert len(blob.strip()) == 40


def test_a_failure_is_one_line_that_names_the_place(repository):
    """The error has git's own words."""
    with pytest.raises(SourceError, match=r"x: git: fatal: .*nowhere") as raised:
        run_git("x", repository, ["cat-file", "blob", "nowhere"])
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("url", ["ext::sh -c touch% ran", "file:///etc", "ssh://x.example/a"])
def test_no_protocol_is_allowed_unless_it_is_named(repository, url):
    """A repository is fetched by no protocol that was not allowed for it."""
    with pytest.raises(SourceError, match="not allowed"):
        run_git("x", repository, ["fetch", "--", url])
    assert not (repository / "ran").exists()


@posix
def test_settings_of_the_user_and_the_environment_do_not_count(repository, monkeypatch, tmp_path):
    """Neither the user's aliases nor variables that name commands or proxies reach git."""
    home = tmp_path / "home"
    home.mkdir()
    (home / ".gitconfig").write_text('[user]\n\tname = Somebody\n[core]\n\teditor = "touch ran"\n')
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("GIT_SSH_COMMAND", "touch ran")
    shown = run_git("x", repository, ["config", "--list"])
    assert b"somebody" not in shown.lower()
    environment = git_command._environment()
    assert not {"https_proxy", "GIT_SSH_COMMAND", "GIT_DIR"} & environment.keys()


@posix
def test_a_command_that_hangs_is_killed_with_what_it_started(repository, monkeypatch):
    """At its deadline git is killed, and so is the process that it waits for."""
    monkeypatch.setattr(git_command, "SECONDS", 0.3)
    marker = repository / "marker"
    alias = f"alias.hang=!sh -c 'sleep 3; touch {marker}'"
    with pytest.raises(SourceError, match="not done within"):
        run_git("x", repository, ["hang"], settings=[alias])
    assert not marker.exists()


def test_a_missing_git_is_told(repository, monkeypatch):
    """Without git, the message says what is missing."""
    monkeypatch.setenv("PATH", "/nonexistent")
    with pytest.raises(SourceError, match="git"):
        run_git("x", repository, ["version"])
