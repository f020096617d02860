"""A collection that is carried to a cluster and back answers as before."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

import pytest

pytest.importorskip("opensearchpy")

from index import Engine
from index.cli import main
from index.cluster import (
    ClusterIndex,
    move_from_cluster,
    move_to_cluster,
    read_cluster_status,
)
from index.errors import UsageError
from index.live_index import LiveIndex
from index.operations import LeftServers
from index.types import Band
from tests.cluster.corpora import (
    compare_answers,
    compare_searches,
    make_settings,
    write_article,
    write_corpus,
)
from tests.fakes import answer, quote, shown


def test_to_a_cluster_and_back(cluster_env, tmp_path, capsys):
    """Versions and answers are the same, and what is there is replaced only if told so."""
    corpus = tmp_path / "corpus"
    write_corpus(corpus, 5)
    settings = make_settings(cluster_env, corpus, tmp_path / "data")
    folder_settings = replace(settings, cluster=None)
    with pytest.raises(UsageError, match="holds no articles"):
        move_to_cluster(settings)
    with closing(LiveIndex(folder_settings)) as folder:
        folder.reindex()
        write_article(corpus / "0" / "a000.md", 0, edition=1)
        folder.reindex(force=True)
        report = move_to_cluster(settings)
        assert (report.version, report.sources) == (2, 5)
        with pytest.raises(UsageError, match="already"):
            move_to_cluster(settings)
        elsewhere = replace(settings, data=tmp_path / "elsewhere")
        with closing(ClusterIndex(elsewhere)) as cluster:
            compare_answers(cluster.snapshot(), folder.snapshot())
            cluster.roll_back(1)
            folder.roll_back(1)
            compare_searches(cluster.snapshot(), folder.snapshot(), rounds=2)
        assert move_from_cluster(elsewhere).version == 1
        with pytest.raises(UsageError, match="--force"):
            move_from_cluster(elsewhere)
        with closing(LiveIndex(replace(elsewhere, cluster=None))) as back:
            compare_answers(back.snapshot(), folder.snapshot())
            assert back.verify(None) == ()
            assert [row.number for row in back.reader.list_versions()] == [1, 2]


def _fill(state) -> None:
    """Keep something of every kind."""
    with closing(state.open_answers()) as log:
        for band in Band:
            log.save(answer(f"Who {band}?", quote(shown(), 3, 1), band=band), scope="7")
        log.save(answer("Where?", suggestion={"wher": "where"}), scope="8", source="herald.txt")
        log.save(answer("A list"), scope="8", counts=False, with_question=False)
    with closing(state.open_members()) as members:
        members.save_vote("a", member=members.hash_member(1), scope="7", is_up=False, reason="é")
        members.report_gap("b", member="m", scope="7", question=None, missing=["moat", "é"])
    with closing(state.open_servers()) as servers:
        servers.save_settings("7", {"cooldown": 5, "asking_roles": [1, 2]})
        servers.save_settings("8", {"private_answers": True})
        servers.keep_state("home", "7")
        for number in range(12):
            servers.add_entry("7", "add", f"{number}.md", member="m", name="Mina")
        servers.take_out_member("nobody")
    LeftServers(state).note_left(9, now=datetime(2026, 3, 1, tzinfo=UTC))
    for guild in (None, 7):
        with closing(state.open_scope(guild)) as scope:
            scope.number_of(1, 1, after=0)
            scope.record_addition(forget_before=datetime(2026, 3, 1, tzinfo=UTC))
            for question in ("Who?", "When?"):
                scope.keep_golden(question, band="answer", source="a", text="Ana.", most=9)
            scope.delete_golden(1)
            scope.replace_told({2: "Bo."})


def _records(state) -> list[str]:
    """Return all records as text, but for ids that mean nothing and the mark of changes."""
    kept = []
    for record in state.read_records():
        row = dict(record.row)
        if record.table == "audit":
            row.pop("id", None)
        if row.get("name") != "settings-changed":
            kept.append(f"{record.table} {record.guild} {sorted(row.items())}")
    return sorted(kept)


def test_what_is_kept_for_servers_goes_along(cluster_env, tmp_path):
    """Answers, votes, settings, the log, golden questions, departures, and own sources."""
    corpus = tmp_path / "corpus"
    write_corpus(corpus, 3)
    settings = make_settings(cluster_env, corpus, tmp_path / "data")
    folder_settings = replace(settings, cluster=None)
    elsewhere = replace(settings, data=tmp_path / "elsewhere")
    back_settings = replace(elsewhere, cluster=None)
    with closing(Engine.open(folder_settings)) as folder:
        _fill(folder.state)
        server = folder.server(7)
        for number in (1, 2):
            server.add_file("rules.md", f"# Rules\n\nThe ocelot sleeps at {number}.\n".encode())
        before = _records(folder.state)
        answered = replace(server.ask("When does the ocelot sleep?"), elapsed_ms=0)
        versions = [(row.version, row.sources) for row in server.history()]
        assert len(answered.quotes) == 1
        report = move_to_cluster(settings)
        assert (report.servers, report.records) == (1, len([*folder.state.read_records()]))
        status = read_cluster_status(settings.cluster)
        assert (status.answers, status.own_servers) == (len(Band) + 2, 1)
        with pytest.raises(UsageError, match="--force"):
            move_to_cluster(settings)
        with closing(Engine.open(replace(elsewhere, corpus=None))) as cluster:
            assert _records(cluster.state) == before
            there = cluster.server(7)
            assert replace(there.ask("When does the ocelot sleep?"), elapsed_ms=0) == answered
            assert [(row.version, row.sources) for row in there.history()] == versions
            there.add_file("more.md", b"# More\n\nThe lynx is awake.\n")
            cluster.server(8).add_file("other.md", b"# Other\n\nThe marten is awake.\n")
            with closing(cluster.state.open_members()) as members:
                assert members.list_votes_of(members.hash_member(1))
            after = _records(cluster.state)
        report = move_from_cluster(elsewhere)
        assert report.servers == 2
        with closing(Engine.open(back_settings)) as back:
            assert _records(back.state) == after
            assert back.server(7).ask("Is the lynx awake?").quotes
            assert back.server(8).verify() == back.server(7).verify() == ()
        move_to_cluster(settings, force=True)
        with closing(Engine.open(replace(elsewhere, corpus=None))) as cluster:
            assert _records(cluster.state) == before
            assert cluster.guilds() == [7]
            assert not cluster.server(8).has_own_sources


def test_without_a_cluster_the_command_says_what_to_set(tmp_path, capsys, monkeypatch):
    """Exit code 2, and the name of the setting."""
    monkeypatch.delenv("FOOTNOTE_CLUSTER", raising=False)
    data = str(tmp_path / "data")
    assert main(["move", "--to-cluster", "--data", data, "--corpus", str(tmp_path)]) == 2
    assert "FOOTNOTE_CLUSTER" in capsys.readouterr().err
