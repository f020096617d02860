"""An export is every source as a file that other programs can read."""

import json

import pytest

from index import Engine, UsageError
from index.operations import export_sources


def test_exported_articles_answer_as_before(settings, corpus, tmp_path):
    """Texts are the stored ones, byte for byte; metadata stand beside them."""
    (corpus / "deep").mkdir()
    article = "---\ntitle: The bridge\nurl: https://example.org/b\n---\n\n# Bridge\n\nIt opened.\n"
    (corpus / "deep" / "bridge.md").write_text(article)
    (tmp_path / "minutes.txt").write_text("The council met on Tuesday.\n")
    with Engine.open(settings) as engine:
        engine.add(str(tmp_path / "minutes.txt"))
        report = export_sources(engine, tmp_path / "out")
    assert report.sources == 3
    assert (tmp_path / "out/articles/deep/bridge.md").read_text() == article
    assert (tmp_path / "out/articles/minutes.txt").read_text() == "The council met on Tuesday.\n"
    lines = (tmp_path / "out/sources.jsonl").read_text().splitlines()
    found = {each["source"]: each for each in map(json.loads, lines)}
    assert found["deep/bridge.md"]["title"] == "The bridge"
    assert found["deep/bridge.md"]["url"] == "https://example.org/b"
    assert (tmp_path / "out" / found["minutes.txt"]["file"]).exists()


def test_one_servers_own_sources_are_exported_alone(settings, tmp_path):
    """Neither the shared articles nor those of another server are among them."""
    with Engine.open(settings) as engine:
        engine.server(1).add_file("rules.md", b"# Rules\n\nThe kitchen closes at nine.\n")
        engine.server(2).add_file("other.md", b"# Other\n\nThe door is green.\n")
        report = export_sources(engine, tmp_path / "one", guild=1)
        assert report.sources == 1
        exported = (tmp_path / "one/articles/@server/rules.md").read_text()
        assert exported == "# Rules\n\nThe kitchen closes at nine.\n"
        (line,) = (tmp_path / "one/sources.jsonl").read_text().splitlines()
        assert json.loads(line)["source"] == "@server/rules.md"
        assert export_sources(engine, tmp_path / "none", guild=3).sources == 0
        assert not (engine.folder / "servers" / "3").exists()


def test_before_anything_was_indexed_there_is_nothing_to_export(settings, tmp_path):
    """An empty folder would look like a copy of all articles."""
    with (
        Engine.open(settings, refresh=False) as engine,
        pytest.raises(UsageError, match="footnote reindex"),
    ):
        export_sources(engine, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_folder_among_the_articles_is_refused(settings, corpus):
    """The next re-index would read each article twice."""
    with Engine.open(settings) as engine, pytest.raises(UsageError, match="read as articles"):
        export_sources(engine, corpus / "out")
    assert not (corpus / "out").exists()


def test_a_folder_in_use_is_refused(settings, tmp_path):
    """Nothing of somebody else's is overwritten."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine").write_text("")
    with Engine.open(settings) as engine, pytest.raises(UsageError, match="not empty"):
        export_sources(engine, tmp_path / "out")


@pytest.mark.parametrize(
    "source",
    ["../../evil.txt", "/etc/evil.txt", "a/../../evil", "@server/x.txt", "..", "a\x00b", ""],
)
def test_no_name_leads_outside(source):
    """Names of added sources are anybody's; each file stays below the folder."""
    from index.operations.export import _file_name  # noqa: PLC0415 - the names alone

    name = _file_name(source, set())
    assert not name.startswith("/")
    assert ".." not in name.split("/")
    assert "\x00" not in name
    assert name


def test_names_that_differ_in_case_alone_get_two_files():
    """Some file systems hold only one of them."""
    from index.operations.export import _file_name  # noqa: PLC0415 - the names alone

    taken = set()
    assert _file_name("A.txt", taken) == "A.txt"
    assert _file_name("a.txt", taken) == "a-2.txt"
    assert _file_name("paper.pdf", taken) == "paper.pdf.txt"
