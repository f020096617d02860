"""A server's own sources in a cluster: as in a folder, on every host, never half a version."""

import base64
import time
import zlib
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

pytest.importorskip("opensearchpy")

from index import Change, Engine, FollowingOptions
from index.cluster import lease
from index.cluster.own_sources import stored_database
from index.cluster.own_sources.own_index import ClusterOwnIndex
from index.errors import ClusterUnreachable, ServerLimitReached, UnknownSource
from index.scopes import own_sources
from index.settings import ServerLimits
from tests.cluster.corpora import (
    QUESTIONS,
    compare_answers,
    compare_searches,
    make_settings,
    write_article,
    write_corpus,
)
from tests.support.loopback_site import HOST, serve_site

HERE, ELSEWHERE = 5, 6
KITCHEN = "When does the kitchen of the club close?"


@pytest.fixture
def hosts(cluster_env, tmp_path):
    """Engines: an indexer, two askers on hosts of their own, and one over a folder."""
    corpus = tmp_path / "corpus"
    write_corpus(corpus, 6)
    indexer = make_settings(cluster_env, corpus, tmp_path / "indexer")
    places = [
        indexer,
        replace(indexer, corpus=None, data=tmp_path / "one"),
        replace(indexer, corpus=None, data=tmp_path / "other"),
        replace(indexer, data=tmp_path / "folder", cluster=None),
    ]
    with ExitStack() as stack:
        opened = [stack.enter_context(closing(Engine.open(place))) for place in places]
        opened[0].reindex()
        yield opened


def _article(seed: int, tmp_path, *, more: str = "") -> bytes:
    """Return an article of the words that the shared ones have too, and of some of its own."""
    path = tmp_path / "drafts" / f"{seed}.md"
    write_article(path, seed)
    rules = f"The kitchen of the club closes at {seed}.\n\nAn ocelot sleeps on stage {seed}.\n"
    return path.read_bytes() + rules.encode() + more.encode()


def _look_again(*engines) -> None:
    """Have the engines ask the cluster, whatever they were told just now."""
    for engine in engines:
        engine.look_for_versions()
        for index in engine._servers._open.values():
            index.own._read_at = -1e9


def _require_soon(is_seen, *engines) -> None:
    """Have the engines ask the cluster until they see what another host has published."""
    deadline = time.monotonic() + 20
    while not is_seen():
        assert time.monotonic() < deadline
        _look_again(*engines)
        time.sleep(0.2)


def _timeless(value):
    return replace(value, elapsed_ms=0.0)


def _states(server):
    return [(each.source, each.state, each.sentences, each.version) for each in server.sources()]


def test_own_sources_are_joined_as_in_a_folder(hosts, tmp_path):
    """Searches, answers, lists, versions, texts and limits; on the host that did not add them."""
    _, one, other, folder = hosts
    both = (one.server(HERE), folder.server(HERE))
    for seed in (40, 41):
        for server in both:
            server.add_file(f"rules{seed}.md", _article(seed, tmp_path))
    _look_again(other)
    there = other.server(HERE)
    assert there.has_own_sources
    compare_searches(there._index.snapshot(), both[1]._index.snapshot())
    compare_answers(there._index.snapshot(), both[1]._index.snapshot(), (*QUESTIONS, KITCHEN))
    for request in (
        lambda each: _timeless(each.ask(KITCHEN, fill=True)),
        lambda each: _timeless(each.ask(KITCHEN, source="@server/rules41.md")),
        lambda each: _timeless(each.ask(QUESTIONS[0], source="0/a000.md")),
        lambda each: _timeless(each.find("lantern kitchen ocelot", limit=9)),
        lambda each: _timeless(each.find("left the harbour", exact=True)),
        lambda each: each.show("@server/rules40.md"),
        lambda each: [seen.text for seen in each.suggest("oce")],
        lambda each: [seen.text for seen in each.suggest("har")],
        lambda each: each.explain(KITCHEN),
        _states,
        lambda each: [(info.version, info.live, info.sources) for info in each.history()],
    ):
        assert request(there) == request(both[1])
    assert not other.server(ELSEWHERE).has_own_sources
    assert other.guilds() == [HERE]
    cited = there.ask(KITCHEN).quotes[0].citations[0]
    seen = there.version
    for server in (there, both[1]):
        server.add_file("rules40.md", _article(40, tmp_path, more="\nNothing is new.\n"))
        assert server.context(cited, seen).cited.text == both[1].context(cited, seen).cited.text
        server.rollback(seen)
        server.remove("@server/rules41.md")
    _require_soon(lambda: _states(both[0]) == _states(both[1]), one)
    compare_answers(both[0]._index.snapshot(), both[1]._index.snapshot(), (*QUESTIONS, KITCHEN))


def test_a_purged_source_and_a_dropped_server_leave_nothing(hosts, tmp_path, cluster_client):
    """No block of the cluster holds them, and another host that had them open finds nothing."""
    _, one, other, _ = hosts
    for guild in (HERE, ELSEWHERE):
        one.server(guild).add_file("rules.md", _article(40, tmp_path))
        one.server(guild).add_file("other.md", _article(41, tmp_path))
    _look_again(other)
    assert other.server(HERE).ask(KITCHEN).quotes
    one.server(HERE).purge("@server/rules.md")
    layout = f"footnote-{cluster_client.settings.name}.own"

    def blocks(guild):
        cluster_client.refresh(layout)
        body = {"query": {"term": {"n": str(guild)}}, "size": 1000}
        hits = cluster_client.search(layout, body)["hits"]["hits"]
        return b"".join(zlib.decompress(base64.b64decode(hit["_source"]["d"])) for hit in hits)

    assert b"stage 41" in blocks(HERE)
    assert b"stage 40" not in blocks(HERE)
    assert b"stage 40" in blocks(ELSEWHERE)
    _look_again(other)
    assert [source for source, *_ in _states(other.server(HERE))][-1] == "@server/other.md"
    with pytest.raises(UnknownSource):
        other.server(HERE).show("@server/rules.md")
    one.drop_server(HERE)
    assert blocks(HERE) == b""
    _look_again(other)
    assert not other.server(HERE).ask("Where does an ocelot sleep?").quotes
    assert other.server(ELSEWHERE).ask("Where does an ocelot sleep?").quotes
    assert other.guilds() == [ELSEWHERE]


def test_two_hosts_add_at_once(hosts, tmp_path):
    """One after the other, by the lease of the server; and the hourly limit counts both."""
    _, one, other, _ = hosts

    def add(engine, numbers):
        return [engine.server(HERE).add_file(f"{n}.md", texts[n]) for n in numbers]

    texts = [_article(40 + n, tmp_path) for n in range(4)]
    with ThreadPoolExecutor(2) as threads:
        work = [threads.submit(add, one, (0, 2)), threads.submit(add, other, (1, 3))]
        reports = [report for each in work for report in each.result()]
    assert [len(report.sources) for report in reports] == [1] * 4
    _look_again(one, other)
    expected = [f"@server/{n}.md" for n in range(4)]
    for engine in (one, other):
        own = [status.source for status in engine.server(HERE).own_sources()]
        assert own == expected
    limited = replace(one._live_index.settings, server_limits=ServerLimits(additions_an_hour=4))
    other._live_index.settings = limited
    with pytest.raises(ServerLimitReached, match="an hour"):
        other.server(HERE).add_file("5.md", _article(50, tmp_path))


def test_a_change_that_breaks_off_leaves_the_version_before(hosts, tmp_path, monkeypatch):
    """Whichever request fails, others see the old version whole, and the next change goes well."""
    _, one, other, _ = hosts
    server = one.server(HERE)
    server.add_file("rules.md", _article(40, tmp_path))
    _look_again(other)
    before = _states(other.server(HERE))
    monkeypatch.setattr(lease, "LEASE_SECONDS", 0.4)  # of one who broke off and cannot say so
    client = one._live_index._client
    send, left = client.send, [0]

    def fail(method, path, **options):
        if method != "GET" and ".own" in path:
            if left[0] == 0:
                raise ClusterUnreachable("planted")
            left[0] -= 1
        return send(method, path, **options)

    monkeypatch.setattr(client, "send", fail)
    broken = 0
    for number in range(12):
        left[0] = number
        try:
            server.add_file("more.md", _article(41 + number, tmp_path))
        except ClusterUnreachable:
            broken += 1
            _look_again(other)
            assert _states(other.server(HERE)) == before
            continue
        break
    monkeypatch.setattr(client, "send", send)
    assert broken >= 2
    server.add_file("last.md", _article(60, tmp_path))
    _look_again(one, other)
    assert _states(other.server(HERE)) == _states(one.server(HERE))
    assert "@server/last.md" in [source for source, *_ in _states(other.server(HERE))]
    assert other.server(HERE).verify() == ()


def test_a_followed_page_is_looked_at_again_on_whichever_host(hosts, monkeypatch):
    """When it is due next is known on all, and what one finds changed is seen on the other."""
    _, one, other, _ = hosts
    monkeypatch.setattr(own_sources, "ALLOWED_HOSTS", frozenset({HOST}))
    hourly = FollowingOptions(every=timedelta(hours=1))
    with serve_site() as site:
        url = site.put("/notes", "Notes\n\nThe lighthouse is dark.\n", etag='"1"')
        one.server(HERE).add(url, name="notes", following=hourly)
        _look_again(other)
        assert other.next_server_fetches() == one.next_server_fetches()
        assert (
            timedelta() < other.next_server_fetches()[HERE] - datetime.now(UTC) < hourly.every * 1.2
        )
        site.put("/notes", "Notes\n\nThe lighthouse is lit.\n", etag='"2"')
        report = other.server(HERE).reindex()
        assert [change.change for change in report.sources] == [Change.CHANGED]
        other.server(HERE).reindex()
        assert site.asked[-1] == ("/notes", 304)
    _look_again(one)
    assert one.server(HERE).find("lighthouse is lit", exact=True).total == 1
    assert one.find("lighthouse is lit", exact=True).total == 0


def test_a_small_change_moves_little(hosts, tmp_path):
    """A further source writes and reads the blocks around it, not the whole database."""
    _, one, other, _ = hosts
    filling = "".join(f"\nParagraph {n} of the long minutes says {n * 7}.\n" for n in range(3000))
    one.server(HERE).add_file("long.md", _article(40, tmp_path, more=filling))
    _look_again(other)
    assert other.server(HERE).ask(KITCHEN).quotes
    written, read = [], []
    write, fetch = stored_database.StoredDatabase.write, stored_database.StoredDatabase.fetch

    def count_written(self, *options):
        found = write(self, *options)
        written.append((found[1], options[0].stat().st_size // stored_database.BLOCK_BYTES))
        return found

    def count_read(self, *options):
        read.append(fetch(self, *options))
        return read[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stored_database.StoredDatabase, "write", count_written)
        patch.setattr(stored_database.StoredDatabase, "fetch", count_read)
        one.server(HERE).add_file("short.md", b"# Note\n\nThe key lies under the mat.\n")
        _look_again(other)
        assert other.server(HERE).ask("Where does the key lie?").quotes
    ((num_written, num_blocks),) = written
    assert num_blocks > 10
    assert read == [num_written]
    assert num_written <= num_blocks / 2


def test_a_copy_that_is_lost_or_damaged_is_read_again(hosts, tmp_path):
    """The folder of a host is a cache: without it, or with another's files, all is as before."""
    _, one, _, _ = hosts
    one.server(HERE).add_file("rules.md", _article(40, tmp_path))
    own: ClusterOwnIndex = one.server(HERE)._index.own
    own.close()
    (own._folder / "published").unlink()
    (own._folder / "copy" / "articles.db").write_bytes(b"no database")
    (own._folder / "published.db").write_bytes(b"altered" * 99999)
    assert one.server(HERE).ask(KITCHEN).quotes
    assert one.server(HERE).verify() == ()
