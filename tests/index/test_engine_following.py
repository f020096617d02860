"""index.Engine: pages, feeds, sitemaps, zip files and git repositories that are read again."""

import io
import os
import subprocess
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from index import (
    Change,
    ConfigError,
    Engine,
    FollowingOptions,
    IndexSettings,
    SourceError,
    SourceState,
)
from tests.support.loopback_site import HOST, LoopbackSite, serve_site

FILLER = "Filler\n\nNothing happens here.\n\nNothing happens there.\n"
HOURLY = FollowingOptions(every=timedelta(hours=1))


@pytest.fixture
def settings(tmp_path: Path) -> IndexSettings:
    corpus = tmp_path / "articles"
    corpus.mkdir()
    for number in range(4):
        (corpus / f"filler{number}.txt").write_text(f"{FILLER}\nNumber {number} is a filler.\n" * 4)
    return IndexSettings(corpus=corpus, data=tmp_path / "data", fetch_allow=frozenset({HOST}))


@pytest.fixture
def engine(settings: IndexSettings) -> Iterator[Engine]:
    with Engine.open(settings) as opened:
        yield opened


@pytest.fixture
def site() -> Iterator[LoopbackSite]:
    with serve_site() as served:
        yield served


def feed(*titles: str) -> str:
    """Return a feed with an entry of each title, which says that its harbour is open."""
    items = "".join(
        f"<item><title>{title}</title><guid>{title}</guid><description>"
        f"&lt;p&gt;The {title} harbour is open. It was closed for a year.&lt;/p&gt;"
        "</description></item>"
        for title in titles
    )
    return f'<rss version="2.0"><channel><title>Harbours</title>{items}</channel></rss>'


def sources_of(engine: Engine, words: str) -> list[str]:
    found = engine.find(words, limit=50).passages
    return sorted({each.passage.source.partition("/")[2] for each in found})


def state_of(engine: Engine, source: str) -> SourceState:
    return {status.source: status.state for status in engine.sources()}[source]


def make_due(engine: Engine) -> None:
    """Make all followed sources due now."""
    with engine._live_index._open_writer() as writer, writer.transaction():
        for each in writer.list_followed():
            writer.set_following(each._replace(due_at="2020-01-01T00:00:00+00:00"))


# --- pages ----------------------------------------------------------------------------------------


def test_a_page_is_read_again_only_if_it_changed(engine: Engine, site: LoopbackSite) -> None:
    """A re-index asks whether a page is as it was, and reads it if it is not."""
    url = site.put("/notes", "Notes\n\nThe lighthouse is dark.\n", etag='"1"')
    version = engine.add(url).version
    assert engine.reindex().version == version
    assert site.asked[-1] == ("/notes", 304)
    site.put("/notes", "Notes\n\nThe lighthouse is lit.\n", etag='"2"')
    assert [change.change for change in engine.reindex().sources] == [Change.CHANGED]
    assert engine.find("lighthouse").passages[0].passage.text == "The lighthouse is lit."


def test_a_part_of_a_page_is_that_page(engine: Engine, site: LoopbackSite) -> None:
    """What stands behind a # is not asked for; what stands behind a ? is another page."""
    site.put("/page?id=1", "One\n\nThe first lighthouse.\n")
    site.put("/page?id=2", "Two\n\nThe second lighthouse.\n")
    first = engine.add(f"{site.address}/page?id=1").sources[0].source
    second = engine.add(f"{site.address}/page?id=2#end").sources[0].source
    assert first != second
    site.put("/page?id=1", "One\n\nThe third lighthouse.\n")
    changes = engine.add(f"{site.address}/page?id=1#top").sources
    assert [(each.source, each.change) for each in changes] == [(first, Change.CHANGED)]
    assert engine.find("lighthouse").total == 2


def test_asking_never_asks_the_network(
    settings: IndexSettings, engine: Engine, site: LoopbackSite
) -> None:
    """Opening an index with its refresh, asking and finding fetch nothing, though it is due."""
    engine.add(site.put("/notes", "Notes\n\nThe lighthouse is dark.\n"), following=HOURLY)
    make_due(engine)
    (engine.corpus / "filler0.txt").write_text(FILLER)
    asked = len(site.asked)
    with Engine.open(settings) as again:
        again.ask("Is the lighthouse dark?")
        again.find("lighthouse")
        again.sources()
    assert len(site.asked) == asked


def test_a_page_out_of_reach_keeps_its_text_and_is_stale(
    engine: Engine, site: LoopbackSite
) -> None:
    """A server in trouble costs nothing but a stale state, until it answers again."""
    url = site.put("/notes", "Notes\n\nThe lighthouse is dark.\n", etag='"1"')
    name = engine.add(url).sources[0].source
    site.put("/notes", "busy", status=503)
    report = engine.reindex()
    assert [(change.change, change.source) for change in report.sources] == [(Change.FAILED, name)]
    assert "503" in (report.sources[0].reason or "")
    assert state_of(engine, name) is SourceState.STALE
    assert engine.find("lighthouse").total == 1
    site.put("/notes", "Notes\n\nThe lighthouse is dark.\n", etag='"1"')
    assert engine.reindex().sources == ()
    assert state_of(engine, name) is SourceState.LIVE


def test_a_removed_page_is_followed_again_when_it_is_added(
    engine: Engine, site: LoopbackSite
) -> None:
    """A page left out is not asked for; added again it has its name and its interval."""
    url = site.put("/notes", "Notes\n\nThe lighthouse is dark.\n", etag='"1"')
    engine.add(url, name="beacon", following=HOURLY)
    engine.remove(url)
    assert state_of(engine, "beacon") is SourceState.LEFT_OUT
    asked = len(site.asked)
    engine.reindex()
    assert (len(site.asked), engine.next_fetch_at()) == (asked, None)
    assert [change.source for change in engine.add(url).sources] == ["beacon"]
    assert engine.next_fetch_at() is not None


def test_a_private_address_is_refused(settings: IndexSettings, site: LoopbackSite) -> None:
    """An address inside the network is not fetched unless its host is allowed."""
    url = site.put("/notes", "Notes\n\nThe lighthouse is dark.\n")
    with Engine.open(replace(settings, fetch_allow=frozenset())) as engine:
        for place in (url, f"{url}.git"):
            with pytest.raises(SourceError, match="private address"):
                engine.add(place)
    assert site.asked == []


# --- feeds, sitemaps, zip files -------------------------------------------------------------------


def test_the_entries_of_a_feed_are_sources_that_come_and_go(
    engine: Engine, site: LoopbackSite
) -> None:
    """Each entry is a source below the feed; one that the feed no longer has leaves the answers."""
    url = site.put("/feed.xml", feed("north", "south"), media_type="application/rss+xml")
    report = engine.add(url, name="harbours")
    assert [change.source for change in report.sources] == ["harbours/north", "harbours/south"]
    site.put("/feed.xml", feed("south", "west"), media_type="application/rss+xml")
    report = engine.reindex()
    assert report.refusals == ()
    assert sources_of(engine, "harbour open") == ["south", "west"]
    citation_version = report.version - 1
    engine.rollback(citation_version)
    assert sources_of(engine, "harbour open") == ["north", "south"]


def test_a_feed_that_lost_nearly_everything_waits(engine: Engine, site: LoopbackSite) -> None:
    """The guard judges a feed as a whole, and keeps it as it was until the loss is confirmed."""
    names = [f"name{number}" for number in range(6)]
    url = site.put("/feed.xml", feed(*names), media_type="application/rss+xml", etag='"1"')
    engine.add(url, name="harbours")
    site.put("/feed.xml", feed("name1"), media_type="application/rss+xml", etag='"2"')
    report = engine.reindex()
    assert report.refusals[0].startswith("harbours would lose")
    assert sources_of(engine, "harbour open") == names
    assert state_of(engine, "harbours") is SourceState.STALE
    assert engine.reindex(force=True).refusals == ()
    assert sources_of(engine, "harbour open") == ["name1"]
    assert state_of(engine, "harbours") is SourceState.LIVE


def test_removing_a_feed_removes_its_entries_and_one_entry_stays_out(
    engine: Engine, site: LoopbackSite
) -> None:
    """An entry left out stays out while the feed is read again; a feed takes all with it."""
    url = site.put("/feed.xml", feed("north", "south"), media_type="application/rss+xml")
    engine.add(url, name="harbours")
    engine.remove("harbours/north")
    site.put("/feed.xml", feed("north", "south", "west"), media_type="application/rss+xml")
    engine.reindex()
    assert sources_of(engine, "harbour open") == ["south", "west"]
    engine.remove("harbours")
    assert sources_of(engine, "harbour open") == []
    engine.add("harbours")
    assert sources_of(engine, "harbour open") == ["south", "west"]


def test_an_entry_that_was_left_out_comes_back_by_its_name(
    engine: Engine, site: LoopbackSite
) -> None:
    """Its feed is asked for it again, though nothing changed there; its interval stays."""
    url = site.put("/feed", feed("Ash", "Oak", "Elm"), media_type="application/rss+xml", etag='"1"')
    engine.add(url, name="news", following=HOURLY)
    engine.remove("news/oak")
    assert sources_of(engine, "harbour") == ["ash", "elm"]
    report = engine.add("news/oak")
    assert [(c.source, c.change) for c in report.sources] == [("news/oak", Change.ADDED)]
    assert sources_of(engine, "harbour") == ["ash", "elm", "oak"]
    assert engine.next_fetch_at() is not None
    assert engine.reindex().sources == ()


def test_a_file_of_a_zip_file_that_was_left_out_comes_back(engine: Engine) -> None:
    """Also where the zip file lies in the folder of articles."""
    (engine.corpus / "a.zip").write_bytes(
        archive(one="One\n\nThe red quay.\n", two="The blue quay.")
    )
    engine.reindex()
    engine.remove("a.zip/one.txt")
    assert engine.find("red").total == 0
    engine.add("a.zip/one.txt")
    assert engine.find("red").total == 1
    assert state_of(engine, "a.zip/one.txt") is SourceState.LIVE


def test_a_sitemap_is_followed_to_the_pages_of_its_host(engine: Engine, site: LoopbackSite) -> None:
    """The pages of the same host are sources; others, and what cannot be read, are named."""
    pages = [site.put(f"/{name}", f"{name}\n\nThe {name} quay.\n", etag='"1"') for name in "ab"]
    gone, other = f"{site.address}/gone", "http://x.example/c"
    url = site.put_sitemap("/sitemap.xml", [*pages, gone, other])
    report = engine.add(url, name="docs")
    assert [change.source for change in report.sources] == ["docs/a", "docs/b"]
    assert dict(report.unread).keys() == {"docs/gone", "docs/c"}
    assert ("/sitemap.xml", 200) in site.asked
    site.asked.clear()
    site.put("/b", "b\n\nThe new quay.\n", etag='"2"')
    site.put("/d", "d\n\nThe d quay.\n", etag='"1"')
    site.put_sitemap("/sitemap.xml", [pages[0], pages[1], f"{site.address}/d"])
    assert {c.source: c.change for c in engine.reindex().sources} == {
        "docs/b": Change.CHANGED,
        "docs/d": Change.ADDED,
    }
    assert site.asked == [("/sitemap.xml", 200), ("/a", 304), ("/b", 200), ("/d", 200)]
    (status,) = (each for each in engine.sources() if each.source == "docs")
    assert (status.state, status.articles) == (SourceState.LIVE, 3)


def test_a_sitemap_that_lists_the_same_pages_is_not_sent_again(
    engine: Engine, site: LoopbackSite
) -> None:
    """Its pages are asked for all the same, and one that it no longer lists does not come back."""
    pages = [site.put(f"/{name}", f"{name}\n\nThe {name} quay.\n", etag='"1"') for name in "abc"]
    url = site.put_sitemap("/sitemap.xml", pages)
    site.pages["/sitemap.xml"].etag = '"s1"'
    engine.add(url, name="docs")
    engine.reindex()
    site.put_sitemap("/sitemap.xml", pages[:2])
    site.pages["/sitemap.xml"].etag = '"s2"'
    assert [(c.source, c.change) for c in engine.reindex(force=True).sources] == [
        ("docs/c", Change.REMOVED)
    ]
    site.asked.clear()
    site.put("/b", "b\n\nThe new quay.\n", etag='"2"')
    assert [(c.source, c.change) for c in engine.reindex().sources] == [("docs/b", Change.CHANGED)]
    assert site.asked == [("/sitemap.xml", 304), ("/a", 304), ("/b", 200)]
    site.asked.clear()
    assert engine.reindex().sources == ()
    assert site.asked == [("/sitemap.xml", 304), ("/a", 304), ("/b", 304)]


def test_a_sitemap_with_a_page_that_was_missed_is_sent_again(
    engine: Engine, site: LoopbackSite
) -> None:
    """A page that could not be read is found at the next look, though the sitemap is as it was."""
    first = site.put("/a", "a\n\nThe a quay.\n", etag='"1"')
    second = site.put("/b", "busy", status=503)
    url = site.put_sitemap("/sitemap.xml", [first, second])
    site.pages["/sitemap.xml"].etag = '"s1"'
    engine.add(url, name="docs")
    site.put("/b", "b\n\nThe b quay.\n", etag='"1"')
    assert [(c.source, c.change) for c in engine.reindex().sources] == [("docs/b", Change.ADDED)]


def archive(**texts: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        for name, text in texts.items():
            file.writestr(f"{name}.txt", text)
    return packed.getvalue()


def test_a_zip_file_gives_its_articles_wherever_it_lies(
    engine: Engine, site: LoopbackSite, tmp_path: Path
) -> None:
    """A zip file on the web, beside the corpus or in it is many sources."""
    texts = {"one": "One\n\nThe one quay.\n", "two": "Two\n\nThe two quay.\n"}
    engine.add(site.put("/all.zip", archive(**texts), media_type="application/zip"), name="web")
    (tmp_path / "local.zip").write_bytes(archive(**texts))
    engine.add(str(tmp_path / "local.zip"))
    (engine.corpus / "inside.zip").write_bytes(archive(**texts))
    engine.reindex()
    held = {s.source for s in engine.sources() if s.source.endswith(".txt") and "/" in s.source}
    assert held == {f"{z}/{n}.txt" for z in ("web", "local.zip", "inside.zip") for n in texts}
    texts["two"] = "Two\n\nThe second quay.\n"
    for path in (tmp_path / "local.zip", engine.corpus / "inside.zip"):
        path.write_bytes(archive(**texts))
    changed = {change.source for change in engine.reindex().sources}
    assert changed == {"local.zip/two.txt", "inside.zip/two.txt"}
    assert engine.reindex(["inside.zip/one.txt", "local.zip/one.txt"]).sources == ()
    (engine.corpus / "inside.zip").unlink()
    engine.reindex(force=True)
    assert sources_of(engine, "second quay") == ["one.txt", "two.txt"]
    assert "inside.zip" not in {status.source for status in engine.sources()}


def test_an_article_that_moved_into_a_zip_file_or_out_of_it_is_not_lost(engine: Engine) -> None:
    """It is told as renamed; what went with its file is lost."""
    text = "Oars\n\nThe oars hang in the shed.\n\nThey are of ash.\n"
    (engine.corpus / "oars.txt").write_text(text)
    engine.reindex()
    (engine.corpus / "oars.txt").unlink()
    (engine.corpus / "old.zip").write_bytes(archive(oars=text, rope="Rope\n\nThe new rope."))
    report = engine.reindex()
    assert report.refusals == ()
    told = {change.source: change.reason for change in report.sources}
    assert told["oars.txt"] == "renamed to old.zip/oars.txt"
    (engine.corpus / "old.zip").write_bytes(archive(rope="Rope\n\nThe new rope."))
    (engine.corpus / "oars.md").write_text(text)
    assert engine.reindex().refusals == ()
    (engine.corpus / "oars.md").unlink()
    (engine.corpus / "new.zip").write_bytes(archive(oars="Oars\n\nNothing of it."))
    assert engine.reindex().refusals == ("oars.md would lose 2 of 3 paragraphs",)


def test_an_article_that_moved_into_a_zip_file_that_waits_stays(engine: Engine) -> None:
    """It is not told as renamed to what is not there yet."""
    text = "Oars\n\nThe oars hang in the shed.\n\nThey are of ash.\n"
    (engine.corpus / "oars.txt").write_text(text)
    ropes = {f"rope{number}": f"Rope {number}\n\nIt is new.\n\nIt hangs." for number in range(9)}
    (engine.corpus / "old.zip").write_bytes(archive(**ropes))
    engine.reindex()
    (engine.corpus / "oars.txt").unlink()
    (engine.corpus / "old.zip").write_bytes(archive(oars=text))
    assert {each.partition(" ")[0] for each in engine.reindex().refusals} == {"oars.txt", "old.zip"}
    assert [each.passage.source for each in engine.find("ash").passages] == ["oars.txt"]
    told = {each.source: each.reason for each in engine.reindex(force=True).sources}
    assert told["oars.txt"] == "renamed to old.zip/oars.txt"
    assert sources_of(engine, "ash") == ["oars.txt"]


def test_a_download_is_read_as_its_file_name_says(engine: Engine, site: LoopbackSite) -> None:
    """Servers send Markdown as bytes of no kind; what they state of a kind goes first."""
    text, header = "# The *old* weir\n\nThe **weir** is old.\n", "Content-Disposition"
    saved = {header: "attachment; filename*=UTF-8''wehr%20%C3%BCber.md"}
    for path, kind, headers in (
        ("/one", "application/octet-stream", saved),
        ("/two", "text/plain", saved),
        ("/three", "text/plain", {header: 'attachment; filename="weir.txt"'}),
        ("/four", "text/plain", {header: "inline"}),
    ):
        engine.add(site.put(path, text, media_type=kind, headers=headers), name=path[1:])
    formats = {status.source: status.format for status in engine.sources()}
    assert [formats[name] for name in ("one", "two")] == ["markdown", "markdown"]
    assert [formats[name] for name in ("three", "four")] == ["text", "text"]


# --- git ------------------------------------------------------------------------------------------


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=A", "-c", "user.email=a@x.example", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def upstream(tmp_path: Path) -> Path:
    folder = tmp_path / "upstream"
    folder.mkdir()
    git(folder, "init", "--quiet", "--initial-branch=main")
    commit(folder, **{"guide.md": "# Guide\n\nThe guide is short.\n", "code.c": "int main;"})
    return folder


def commit(folder: Path, **files: str) -> None:
    for name, text in files.items():
        (folder / name).write_text(text)
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message=x")


def test_articles_that_moved_within_a_zip_file_are_renamed(
    engine: Engine, site: LoopbackSite
) -> None:
    """As when its top folder has the version of a release in its name."""
    texts = {f"docs-1/{n}": f"Part {n}\n\nThe {n} quay.\n\nIt is {n}.\n" for n in ("old", "new")}
    url = site.put("/d.zip", archive(**texts), media_type="application/zip")
    engine.add(url, name="d")
    moved = {name.replace("1", "2"): text for name, text in texts.items()}
    site.put("/d.zip", archive(**moved), media_type="application/zip")
    report = engine.reindex()
    assert {change.source: change.reason for change in report.sources} == {
        "d/docs-1/new.txt": "renamed to d/docs-2/new.txt",
        "d/docs-1/old.txt": "renamed to d/docs-2/old.txt",
        "d/docs-2/new.txt": "renamed from d/docs-1/new.txt",
        "d/docs-2/old.txt": "renamed from d/docs-1/old.txt",
    }
    assert not report.refusals


def test_a_checkout_is_pulled_and_starts_nothing(
    engine: Engine, upstream: Path, tmp_path: Path
) -> None:
    """A re-index pulls a checkout; its hooks do not run, and its links are not followed."""
    git(tmp_path, "clone", "--quiet", str(upstream), "wiki")
    hook = tmp_path / "wiki" / ".git" / "hooks" / "post-merge"
    hook.write_text(f"#!/bin/sh\ntouch {tmp_path}/ran\n")
    hook.chmod(0o755)
    report = engine.add(str(tmp_path / "wiki"))
    assert [change.source for change in report.sources] == ["wiki/guide.md"]
    assert dict(report.unread).keys() == {"wiki/code.c"}
    (upstream / "out.txt").symlink_to("/etc/hostname")
    commit(upstream, **{"news.txt": "News\n\nThe pier is open.\n"})
    assert {c.source for c in engine.reindex().sources} == {"wiki/news.txt"}
    assert not (tmp_path / "ran").exists()
    (upstream / "guide.md").unlink()
    commit(upstream)
    assert "wiki/guide.md" in {c.source for c in engine.reindex(force=True).sources}


def test_a_repository_is_fetched_from_its_address(
    engine: Engine, upstream: Path, site: LoopbackSite
) -> None:
    """A repository with an address is copied without a working tree, and read by commit."""
    url = publish(site, upstream)
    report = engine.add(url, name="wiki", following=HOURLY)
    assert [change.source for change in report.sources] == ["wiki/guide.md"]
    assert engine.reindex().sources == ()
    commit(upstream, **{"guide.md": "# Guide\n\nThe guide is long.\n"})
    publish(site, upstream)
    assert [change.change for change in engine.reindex().sources] == [Change.CHANGED]
    assert not list(engine.folder.glob("followed/*/guide.md"))


def publish(site: LoopbackSite, folder: Path) -> str:
    """Serve the files of a repository, as any web server can."""
    git(folder, "update-server-info")
    for path in sorted((folder / ".git").rglob("*")):
        if path.is_file():
            name = path.relative_to(folder / ".git").as_posix()
            site.put(f"/wiki.git/{name}", path.read_bytes(), media_type=None)
    for name in ("info/refs", "HEAD"):
        body = (folder / ".git" / name).read_bytes()
        site.put(f"/wiki.git/{name}", body)
        site.put(f"/wiki.git/{name}?service=git-upload-pack", body)
    return f"{site.address}/wiki.git"


# --- intervals and ages ---------------------------------------------------------------------------


def test_only_what_is_due_is_fetched(engine: Engine, site: LoopbackSite) -> None:
    """A source without an interval waits for a re-index; one with it is asked when it is due."""
    engine.add(site.put("/slow", "Slow\n\nThe slow quay.\n"))
    assert engine.next_fetch_at() is None
    engine.add(site.put("/quick", "Quick\n\nThe quick quay.\n", etag='"1"'), following=HOURLY)
    due = engine.next_fetch_at()
    assert due is not None
    assert timedelta(minutes=50) < due - datetime.now(UTC) < timedelta(minutes=70)
    assert engine.fetch_due() is None
    site.asked.clear()
    make_due(engine)
    with engine._live_index._open_writer() as writer, writer.transaction():
        slow = next(each for each in writer.list_followed() if each.every_seconds is None)
        writer.set_following(slow._replace(due_at=None))
    assert engine.fetch_due() is not None
    assert site.asked == [("/quick", 304)]
    assert engine.fetch_due() is None


def test_failures_put_the_next_look_off(engine: Engine, site: LoopbackSite) -> None:
    """After each failure in a row the interval doubles."""
    engine.add(site.put("/a", "A\n\nThe quay.\n"), following=HOURLY)
    site.put("/a", "", status=500)
    waits = []
    for _ in range(3):
        make_due(engine)
        engine.fetch_due()
        due = engine.next_fetch_at()
        assert due is not None
        waits.append((due - datetime.now(UTC)) / timedelta(hours=1))
    assert [round(wait / 2**n / 2, 0) for n, wait in enumerate(waits)] == [1, 1, 1]


def test_a_server_may_ask_to_wait(engine: Engine, site: LoopbackSite) -> None:
    """The next look is not before that, and a sitemap's pages are left alone until then too."""
    engine.add(site.put("/a", "A\n\nThe quay.\n"), following=HOURLY)
    site.put("/a", "", status=503, headers={"Retry-After": "172800"})
    make_due(engine)
    engine.fetch_due()
    due = engine.next_fetch_at()
    assert due is not None
    assert timedelta(hours=47) < due - datetime.now(UTC) <= timedelta(hours=48)
    assert engine.find("quay").total == 1


def test_a_busy_site_is_not_asked_for_its_other_pages(engine: Engine, site: LoopbackSite) -> None:
    """The first of its pages that asks to wait ends the visit, and all articles stay."""
    pages = [site.put(f"/{n}", f"Page {n}\n\nThe quay of pier {n}.\n") for n in range(4)]
    engine.add(site.put_sitemap("/sitemap.xml", pages))
    for n in range(4):
        site.put(f"/{n}", "", status=429, headers={"Retry-After": "60"})
    site.asked.clear()
    engine.reindex()
    assert [status for path, status in site.asked if path != "/sitemap.xml"] == [429]
    assert engine.find("quay").total == 4


def test_a_page_that_is_gone_for_good_is_not_asked_for_again(
    engine: Engine, site: LoopbackSite
) -> None:
    """Its text stays and is stale; a re-index still asks, and finds it if it is back."""
    url = site.put("/a", "A\n\nThe quay.\n")
    name = engine.add(url, following=HOURLY).sources[0].source
    site.put("/a", "", status=410)
    make_due(engine)
    engine.fetch_due()
    assert engine.next_fetch_at() is None
    assert state_of(engine, name) is SourceState.STALE
    assert "gone for good" in {each.source: each.reason or "" for each in engine.sources()}[name]
    site.put("/a", "A\n\nThe new quay.\n")
    engine.reindex()
    assert engine.next_fetch_at() is not None
    assert engine.find("new quay").total == 1


def test_a_rollback_stops_fetching_by_itself(engine: Engine, site: LoopbackSite) -> None:
    """While a rollback pins a version, nothing is fetched on the interval."""
    engine.add(site.put("/a", "A\n\nThe quay.\n"), following=HOURLY)
    engine.rollback()
    make_due(engine)
    assert engine.fetch_due() is None
    engine.reindex()
    assert engine.find("quay").total == 1


def test_a_citation_says_since_when_its_source_is_out_of_date(
    engine: Engine, site: LoopbackSite
) -> None:
    """A source older than its greatest age says so in its footnotes, until it is reached again."""
    month = FollowingOptions(max_age=timedelta(days=30))
    engine.add(site.put("/a", "A\n\nThe old quay opens at dawn.\n"), name="quay", following=month)

    def outdated_since() -> str | None:
        return engine.ask("When does the old quay open?").quotes[0].citations[0].outdated_since

    assert outdated_since() is None
    with engine._live_index._open_writer() as writer, writer.transaction():
        (quay,) = writer.list_followed()
        writer.record_look(quay._replace(checked_at="2026-01-01T00:00:00+00:00"))
    assert outdated_since() == "2026-01-31T00:00:00+00:00"
    site.put("/a", "", status=500)
    engine.reindex()
    assert outdated_since() == "2026-01-31T00:00:00+00:00"
    engine.follow("quay", FollowingOptions(max_age=timedelta()))
    assert outdated_since() is None


def test_a_corpus_file_is_as_old_as_its_last_change(engine: Engine) -> None:
    """With a greatest age, a file of the corpus counts from its own time."""
    path = engine.corpus / "old.txt"
    path.write_text("Old\n\nThe old quay opens at dawn.\n")
    os.utime(path, (1_700_000_000, 1_700_000_000))
    engine.reindex()
    engine.follow("old.txt", FollowingOptions(max_age=timedelta(days=1)))
    (quote, *_) = engine.ask("When does the old quay open?").quotes
    assert (quote.citations[0].outdated_since or "").startswith("2023-11-15")


def test_a_greatest_age_counts_from_the_next_question_on(engine: Engine) -> None:
    """Also where the database was quiet for long, so that nothing was asked of it any more."""
    path = engine.corpus / "old.txt"
    path.write_text("Old\n\nThe old quay opens at dawn.\n")
    os.utime(path, (1_700_000_000, 1_700_000_000))
    engine.reindex()
    for each in engine.database.parent.glob(f"{engine.database.name}*"):
        os.utime(each, (1_700_000_000, 1_700_000_000))
    for _ in range(2):
        (quote, *_) = engine.ask("When does the old quay open?").quotes
        assert quote.citations[0].outdated_since is None
    engine.follow("old.txt", FollowingOptions(max_age=timedelta(days=1)))
    (quote, *_) = engine.ask("When does the old quay open?").quotes
    assert quote.citations[0].outdated_since


def test_a_file_held_back_is_as_old_as_its_indexed_text(engine: Engine) -> None:
    """Where the time of the file is not that of the live text, its indexing counts instead."""
    path = engine.corpus / "quay.txt"
    path.write_text("Quay\n\nThe old quay opens at dawn.\n" + "\nThe quay is closed.\n" * 9)
    engine.reindex()
    engine.follow("quay.txt", FollowingOptions(max_age=timedelta(days=1)))
    path.write_text("")
    assert engine.reindex().refusals
    (quote, *_) = engine.ask("When does the old quay open?").quotes
    assert quote.citations[0].outdated_since is None


def test_what_cannot_be_set_is_told(engine: Engine, site: LoopbackSite) -> None:
    """Too short an interval, a corpus file's interval and one of many articles are refused."""
    with pytest.raises(ConfigError, match="15m"):
        FollowingOptions(every=timedelta(minutes=5))
    with pytest.raises(ConfigError, match="read with each re-index"):
        engine.follow("filler0.txt", HOURLY)
    feed_url = site.put("/feed.xml", feed("north"), media_type="application/rss+xml")
    engine.add(feed_url, name="harbours")
    with pytest.raises(ConfigError, match="one of many"):
        engine.follow("harbours/north", HOURLY)
    engine.follow("filler0.txt", FollowingOptions(max_age=timedelta(days=1)))
