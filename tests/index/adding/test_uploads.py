"""Uploads: one file is one article or many, as the same file is that is added by its address."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from index import Engine, IndexSettings, ServerLimitReached, ServerLimits, SourceError
from tests.support.formats import zipped

GUILD = 11
LAMP = "Lamp\n\nThe lamp of the pier is green.\n"
DOOR = "Door\n\nThe door of the shed is blue.\n"
FERRY = "Ferry\n\nThe ferry leaves at noon.\n"
LIMITS = ServerLimits(sources=3, text_bytes=2_000, additions_an_hour=20)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "fire.txt").write_text("Fire\n\nThe warehouse burned on Tuesday.\n")
    settings = IndexSettings(
        corpus=tmp_path / "articles", data=tmp_path / "data", server_limits=LIMITS
    )
    with Engine.open(settings) as opened:
        yield opened


@pytest.fixture(params=["shared", "own"])
def place(engine: Engine, request: pytest.FixtureRequest) -> Any:
    """What uploads go to: the shared articles, or those of one server."""
    return engine if request.param == "shared" else engine.server(GUILD)


def names(place: Any) -> list[str]:
    """Return the added sources that answer now, without what all names of a server begin with."""
    listed = place.sources() if isinstance(place, Engine) else place.own_sources()
    answering = [each.source for each in listed if each.paragraphs]
    return [name.removeprefix("@server/") for name in answering if name != "fire.txt"]


def test_a_zip_file_is_an_article_for_each_of_its_files(place: Any) -> None:
    """Also what was not read of it is named."""
    picture = b"\x89PNG\r\n\x1a\n"
    archive = zipped({"a/lamp.txt": LAMP, "a/door.txt": DOOR, "a/map.txt": picture})
    report = place.add_file("site.zip", archive)
    assert report.live
    assert names(place) == ["site.zip/a/door.txt", "site.zip/a/lamp.txt"]
    assert place.ask("What colour is the lamp of the pier?").quotes[0].text == (
        "The lamp of the pier is green."
    )
    assert any("a/map.txt" in str(each) for each in report.unread)


def test_the_same_name_again_is_an_update(place: Any) -> None:
    """What the file no longer has is gone, and a re-index leaves the rest as it is."""
    place.add_file("site.zip", zipped({"lamp.txt": LAMP, "door.txt": DOOR}))
    place.add_file("site.zip", zipped({"lamp.txt": LAMP, "ferry.txt": FERRY}), force=True)
    assert names(place) == ["site.zip/ferry.txt", "site.zip/lamp.txt"]
    place.reindex()
    assert names(place) == ["site.zip/ferry.txt", "site.zip/lamp.txt"]


def test_an_upload_may_become_one_article_and_many_again(place: Any) -> None:
    """By the same name; none of what it held before is left."""
    feed = f"<item><title>A</title><description>{LAMP}</description></item>"
    two = f"{feed}<item><title>B</title><description>{DOOR}</description></item>"
    for inside, expected in ((two, 2), (feed, 1), (two, 2)):
        rss = f"<rss version='2.0'><channel><title>News</title>{inside}</channel></rss>"
        place.add_file("news.rss", rss.encode(), force=True)
        assert len(names(place)) == expected


def test_it_is_removed_as_a_whole(place: Any) -> None:
    """By the name that it was uploaded under."""
    place.add_file("site.zip", zipped({"lamp.txt": LAMP, "door.txt": DOOR}))
    place.add_file("ferry.txt", FERRY.encode())
    place.remove("site.zip" if isinstance(place, Engine) else "@server/site.zip")
    assert names(place) == ["ferry.txt"]


def test_a_file_without_an_article_is_refused(place: Any) -> None:
    """The reason is that of its first part."""
    with pytest.raises(SourceError, match="binary"):
        place.add_file("site.zip", zipped({"a.txt": b"\x89PNG\r\n\x1a\n"}))
    assert names(place) == []


def test_each_article_counts_for_a_server(engine: Engine) -> None:
    """A zip file is no way around the limits."""
    many = {f"{number}.txt": f"{LAMP}\n{number} of them.\n" for number in range(4)}
    with pytest.raises(ServerLimitReached):
        engine.server(GUILD).add_file("site.zip", zipped(many))
    assert names(engine.server(GUILD)) == []
    assert engine.add_file("site.zip", zipped(many)).live
