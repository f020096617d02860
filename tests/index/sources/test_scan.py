"""index/sources/scan: the files of a corpus folder, all of them or one by its name."""

import os

import pytest

from index.errors import CorpusError
from index.sources import WhenMuch, find_file, scan_corpus


def test_a_scan_lists_articles_in_order_and_names_what_it_passes_over(tmp_path):
    """Names are below the corpus, with slashes, in order; the rest is named with a reason."""
    (tmp_path / "b").mkdir()
    (tmp_path / ".git").mkdir()
    for name in ("z.txt", "b/a.md", ".git/x.md", ".hidden.txt", "picture.png", "old.PDF"):
        (tmp_path / name).write_text("x")
    outside = tmp_path.parent / "outside.txt"
    outside.write_text("secret")
    (tmp_path / "link.txt").symlink_to(outside)
    (tmp_path / "loop").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "NEWS").write_text("What is new.")
    scan = scan_corpus(tmp_path)
    assert [file.source for file in scan.files] == ["NEWS", "b/a.md", "old.PDF", "z.txt"]
    unread = dict(scan.unread)
    assert list(unread) == ["link.txt", "loop", "picture.png", "pipe.txt"]
    assert "link" in unread["link.txt"]
    assert ".png" in unread["picture.png"]


def test_what_waits_for_much_to_read_is_told_once_while_the_scan_goes_on(tmp_path):
    """It is told at the file that makes it much, not for less, and not for what is not read."""
    for number in range(6):
        (tmp_path / f"{number}.txt").write_text("x" * 100)
    (tmp_path / "picture.png").write_bytes(bytes(10_000))
    told = []
    assert len(scan_corpus(tmp_path, WhenMuch(300, lambda: told.append(True))).files) == 6
    assert told == [True]
    scan_corpus(tmp_path, WhenMuch(601, lambda: told.append(True)))
    assert told == [True]


@pytest.mark.parametrize("is_file", [False, True])
def test_a_missing_corpus_says_how_to_name_one(tmp_path, is_file):
    """The error names the folder, and the option and setting that name another."""
    if is_file:
        (tmp_path / "news").write_text("no folder")
    with pytest.raises(CorpusError, match=r"news.*--corpus DIR or FOOTNOTE_CORPUS"):
        scan_corpus(tmp_path / "news")


@pytest.mark.parametrize("name", ["../a.txt", "/a.txt", ".hidden/a.txt", "", "a\0.txt", "link.txt"])
def test_a_name_finds_no_file_outside_the_corpus(tmp_path, name: str) -> None:
    """A name finds a file only below the corpus, and never a hidden one or a link."""
    corpus = tmp_path / "corpus"
    (corpus / ".hidden").mkdir(parents=True)
    for path in (tmp_path / "a.txt", corpus / ".hidden" / "a.txt", corpus / "real.txt"):
        path.write_text("text")
    (corpus / "link.txt").symlink_to(tmp_path / "a.txt")
    assert find_file(corpus, name) is None
    assert find_file(corpus, "real.txt") is not None
