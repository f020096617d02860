"""One server's own sources that are followed: looked at when they are due, within its limits."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from index import (
    Change,
    ConfigError,
    Engine,
    FollowingOptions,
    IndexSettings,
    ServerEngine,
    ServerLimitReached,
    ServerLimits,
    SourceError,
    SourceState,
    UnknownSource,
    UsageError,
)
from index.scopes import own_sources
from tests.support.loopback_site import HOST, LoopbackSite, serve_site

FIRE = "Fire at the harbour\n\nThe warehouse burned on Tuesday.\n"
DARK = "Notes\n\nThe lighthouse is dark.\n\nThe pier is closed.\n"
LIT = "Notes\n\nThe lighthouse is lit.\n\nThe pier is closed.\n"
HOURLY = FollowingOptions(every=timedelta(hours=1))
HERE, THERE = 11, 22


@pytest.fixture
def engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Engine]:
    """The engine over one article; servers may add pages of the loopback site."""
    monkeypatch.setattr(own_sources, "ALLOWED_HOSTS", frozenset({HOST}))
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "fire.txt").write_text(FIRE)
    limits = ServerLimits(sources=4, text_bytes=2_000, additions_an_hour=20)
    settings = IndexSettings(
        corpus=tmp_path / "articles", data=tmp_path / "data", server_limits=limits
    )
    with Engine.open(settings) as opened:
        yield opened


@pytest.fixture
def here(engine: Engine) -> ServerEngine:
    return engine.server(HERE)


@pytest.fixture
def site() -> Iterator[LoopbackSite]:
    with serve_site() as served:
        yield served


def feed(*titles: str, story: str = "is open") -> str:
    """Return a feed with an entry of each title."""
    items = "".join(
        f"<item><title>{title}</title><guid>{title}</guid>"
        f"<description>&lt;p&gt;The {title} harbour {story}.&lt;/p&gt;</description></item>"
        for title in titles
    )
    return f'<rss version="2.0"><channel><title>Harbours</title>{items}</channel></rss>'


def make_due(server: ServerEngine) -> None:
    """Make all followed sources of a server due now that have an interval."""
    with server._index.own._open_writer() as writer, writer.transaction():
        for each in writer.list_followed():
            if each.every_seconds:
                writer.set_following(each._replace(due_at="2020-01-01T00:00:00+00:00"))


def names_of(server: ServerEngine) -> list[str]:
    return [status.source for status in server.own_sources() if status.version]


def test_a_page_is_looked_at_when_it_is_due(
    engine: Engine, here: ServerEngine, site: LoopbackSite
) -> None:
    """Only what changed is read, nobody else sees it, and the next look is an interval later."""
    url = site.put("/notes", DARK, etag='"1"')
    (added,) = here.add(url, name="notes", following=HOURLY).sources
    assert added.source == "@server/notes"
    (status,) = here.own_sources()
    assert (status.every, status.place) == (timedelta(hours=1), url)
    assert here.fetch_due() is None
    make_due(here)
    report = here.fetch_due()
    assert report is not None
    assert (report.sources, report.unchanged, site.asked[-1]) == ((), 1, ("/notes", 304))
    due = engine.next_server_fetches()[HERE]
    assert timedelta(minutes=50) < due - datetime.now(UTC) < timedelta(minutes=70)
    site.put("/notes", LIT, etag='"2"')
    make_due(here)
    assert engine.next_server_fetches()[HERE] < datetime.now(UTC)
    report = here.fetch_due()
    assert report is not None
    assert [change.change for change in report.sources] == [Change.CHANGED]
    assert here.find("lit").total == 1
    assert engine.find("lit").total == engine.server(THERE).find("lit").total == 0


def test_a_feed_is_many_sources_within_the_limits(here: ServerEngine, site: LoopbackSite) -> None:
    """Each entry counts; one that grows beyond the limit keeps what it had and is stale."""
    url = site.put("/feed", feed("Elm", "Oak", "Ash"), media_type="application/rss+xml")
    here.add(url, name="harbours", following=HOURLY)
    assert names_of(here) == [
        "@server/harbours/ash",
        "@server/harbours/elm",
        "@server/harbours/oak",
    ]
    site.put("/feed", feed("Elm", "Oak", "Fir"), media_type="application/rss+xml")
    make_due(here)
    here.fetch_due()
    left = [f"@server/harbours/{name}" for name in ("elm", "fir", "oak")]
    assert names_of(here) == left
    site.put("/feed", feed("Elm", "Oak", "Ash", "Fir", "Yew"), media_type="application/rss+xml")
    make_due(here)
    report = here.fetch_due()
    assert report is not None
    assert "may have 4 sources" in (report.sources[0].reason or "")
    assert names_of(here) == left
    states = {status.source: status.state for status in here.own_sources()}
    assert states["@server/harbours"] is SourceState.STALE


@pytest.mark.parametrize(
    ("second", "left"),
    [
        (feed("Fir", "Yew", "Box", story="is shut"), ["one/elm", "two/box", "two/fir", "two/yew"]),
        (feed("Fir" * 700), ["one/elm", "two/fir"]),
    ],
)
def test_two_feeds_count_together(
    here: ServerEngine, site: LoopbackSite, second: str, left: list[str]
) -> None:
    """The sources and the text of all are counted, before any of them goes live."""
    about = {"media_type": "application/rss+xml"}
    here.add(site.put("/one", feed("Elm", "Oak"), **about), name="one")
    url = site.put("/two", second, **about)
    with pytest.raises(ServerLimitReached, match="remove one"):
        here.add(url, name="two")
    assert names_of(here) == ["@server/one/elm", "@server/one/oak"]
    site.put("/two", feed("Fir"), **about)
    here.add(url, name="two")
    site.put("/one", feed("Elm"), **about)
    site.put("/two", second, **about)
    here.reindex(force=True)  # what leaves one of them makes room for the next look alone
    assert names_of(here) == ["@server/one/elm", "@server/two/fir"]
    here.reindex()
    assert names_of(here) == [f"@server/{name}" for name in left]


def test_less_than_before_is_taken_though_it_is_too_much(
    engine: Engine, here: ServerEngine, site: LoopbackSite
) -> None:
    """A limit that was lowered keeps nothing from becoming smaller."""
    about = {"media_type": "application/rss+xml"}
    here.add(site.put("/feed", feed("Elm", "Oak", "Ash", "Fir"), **about), name="trees")
    object.__setattr__(engine._live_index.settings.server_limits, "sources", 1)
    site.put("/feed", feed("Elm", "Oak", "Ash"), **about)
    here.reindex(force=True)
    assert len(names_of(here)) == 3


def test_a_reindex_looks_at_all_that_have_an_address(
    here: ServerEngine, site: LoopbackSite
) -> None:
    """With an interval or without; named ones alone if some are named; uploads stay."""
    here.add(site.put("/one", DARK), name="one")
    here.add(site.put("/two", FIRE), name="two", following=HOURLY)
    here.add_file("rules.txt", b"Rules\n\nDogs stay outside.\n")
    site.put("/one", LIT)
    site.put("/two", FIRE.replace("Tuesday", "Monday"))
    changed = here.reindex(["@server/one"]).sources
    assert [change.source for change in changed] == ["@server/one"]
    assert [change.source for change in here.reindex().sources] == ["@server/two"]
    assert here.reindex().unchanged == 2
    with pytest.raises(UnknownSource):
        here.reindex(["@server/three"])


def test_what_was_added_by_an_earlier_release_is_looked_at(
    here: ServerEngine, site: LoopbackSite
) -> None:
    """There, nothing said how a page is followed; now it can be given an interval too."""
    url = site.put("/notes", DARK)
    here.add(url, name="notes")
    with here._index.own._open_writer() as writer, writer.transaction():
        writer._execute("DELETE FROM following")
    site.put("/notes", LIT)
    assert [change.change for change in here.reindex().sources] == [Change.CHANGED]
    here.follow(url, HOURLY)
    assert here.own_sources()[0].every == timedelta(hours=1)


def test_a_page_that_fails_costs_itself_alone(here: ServerEngine, site: LoopbackSite) -> None:
    """It is stale and asked for later and later; the others go on."""
    here.add(site.put("/one", DARK), name="one", following=HOURLY)
    here.add(site.put("/two", DARK), name="two", following=HOURLY)
    site.put("/one", "busy", status=503)
    site.put("/two", LIT)
    make_due(here)
    report = here.fetch_due()
    assert report is not None
    found = {change.source: change.change for change in report.sources}
    assert found == {"@server/one": Change.FAILED, "@server/two": Change.CHANGED}
    states = {status.source: status.state for status in here.own_sources()}
    assert states == {"@server/one": SourceState.STALE, "@server/two": SourceState.LIVE}


def test_few_places_are_looked_at_in_turn(
    engine: Engine, here: ServerEngine, site: LoopbackSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of one server, some at a time, longest overdue first; the others are still due."""
    monkeypatch.setattr(own_sources, "MAX_LOOKS", 2)
    for name in ("one", "two", "three"):
        here.add(site.put(f"/{name}", f"{DARK}\nThis is {name}.\n"), name=name, following=HOURLY)
    make_due(here)
    asked = len(site.asked)
    here.fetch_due()
    assert len(site.asked) == asked + 2
    assert engine.next_server_fetches()[HERE].year == 2020
    here.fetch_due()
    assert len(site.asked) == asked + 3
    assert here.fetch_due() is None


def test_removing_purging_and_leaving_end_it(
    engine: Engine, here: ServerEngine, site: LoopbackSite
) -> None:
    """What is gone is not asked for; what is added again is followed as before."""
    urls = [site.put(f"/{name}", f"{DARK}\nThis is {name}.\n") for name in ("one", "two")]
    for url in urls:
        here.add(url, following=HOURLY)
    asked = len(site.asked)
    here.remove(urls[0])
    here.purge(urls[1])
    assert engine.next_server_fetches() == {}
    assert here.fetch_due() is None
    assert here.reindex().sources == ()
    assert len(site.asked) == asked
    here.add(urls[0])
    assert list(engine.next_server_fetches()) == [HERE]
    engine.drop_server(HERE)
    assert engine.next_server_fetches() == {}
    assert engine.server(HERE).fetch_due() is None


def test_a_rollback_pins_what_is_followed(
    engine: Engine, here: ServerEngine, site: LoopbackSite
) -> None:
    """No interval undoes it; a re-index does."""
    here.add(site.put("/notes", DARK), name="notes", following=HOURLY)
    site.put("/notes", LIT)
    here.reindex()
    here.rollback()
    make_due(here)
    assert engine.next_server_fetches() == {}
    assert here.fetch_due() is None
    assert here.find("dark").total == 1
    here.reindex()
    assert here.find("lit").total == 1


def test_an_upload_in_its_place_ends_following(here: ServerEngine, site: LoopbackSite) -> None:
    """What took the place of a page by force is no page, and is never asked for."""
    here.add(site.put("/notes", DARK), name="notes.txt", following=HOURLY)
    here.add_file("notes.txt", LIT.encode(), force=True)
    make_due(here)
    asked = len(site.asked)
    assert here.fetch_due() is None
    here.reindex()
    assert len(site.asked) == asked
    assert here.own_sources()[0].every is None


@pytest.mark.parametrize("place", ["https://127.0.0.1/notes.git", "git+https://127.0.0.1/notes"])
def test_repositories_are_for_shared_articles_alone(
    engine: Engine, here: ServerEngine, place: str
) -> None:
    """A stranger's repository is not copied to the host; the message says what to do."""
    with pytest.raises(SourceError, match="address of one of its pages"):
        here.add(place)
    assert not engine._live_index.has_own(HERE)


def test_what_cannot_be_followed_is_said(here: ServerEngine, site: LoopbackSite) -> None:
    """An upload, a shared article, one of many, and what is not there."""
    here.add_file("rules.txt", b"Rules\n\nDogs stay outside.\n")
    here.add(site.put("/feed", feed("Elm"), media_type="application/rss+xml"), name="harbours")
    with pytest.raises(ConfigError, match="was uploaded"):
        here.follow("@server/rules.txt", HOURLY)
    with pytest.raises(ConfigError, match="one of many"):
        here.follow("@server/harbours/elm", HOURLY)
    with pytest.raises(UsageError, match="all servers share"):
        here.follow("fire.txt", HOURLY)
    with pytest.raises(UnknownSource):
        here.follow("@server/nothing", HOURLY)


def test_a_source_that_is_too_old_says_so(here: ServerEngine, site: LoopbackSite) -> None:
    """As those of the shared articles do, and beside them."""
    options = FollowingOptions(max_age=timedelta(days=1))
    here.add(site.put("/notes", DARK), name="notes", following=options)
    question = "Is the lighthouse dark?"
    assert here.ask(question).quotes[0].citations[0].outdated_since is None
    with here._index.own._open_writer() as writer, writer.transaction():
        (row,) = writer.list_followed()
        writer.record_look(row._replace(checked_at="2020-01-01T00:00:00+00:00"))
    since = here.ask(question).quotes[0].citations[0].outdated_since
    assert since == "2020-01-02T00:00:00+00:00"
