"""Files whose reader loops or dies, through every door by which strangers' files come in.

The faults are planted in the readers of the child processes alone: what is read in this process
by mistake is read without a fault, and its test fails.
"""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from index import Change, Engine, IndexSettings, SourceError
from index.sources.following import web_page
from index.sources.web import fetch_page
from tests.support.loopback_site import HOST, LoopbackSite, serve_site

GUILD = 11
SECONDS = 2.0
FIRE = "Fire at the harbour\n\nThe warehouse burned on Tuesday. Crews came within five minutes.\n"
QUESTION = "When did the warehouse burn?"
PAGE = "<html><body><main><h1>Tides</h1><p>{text}</p></main></body></html>"
GOOD = PAGE.format(text="The ferry to Elm Island leaves at seven. It carries forty cars.").encode()
DIES = PAGE.format(text="Here the reader dies.").encode()
LOOPS = PAGE.format(text="Here the reader loops.").encode()
ENDED, STOPPED = "ended the reader; it may be damaged", "reading was stopped after 2 s"
FAULTS = [pytest.param(DIES, ENDED, id="dies"), pytest.param(LOOPS, STOPPED, id="loops")]

PLANT = '''
"""Loaded by every Python process that starts with this folder in its path."""

import os
import sys

if sys.argv[0] == "-m" and "index.sources.cage" in sys.orig_argv:
    from index.sources.readers.html import reader as html

    def read_html(file, read=html.read_html):
        if b"reader dies" in file.data:
            os._exit(3)
        while b"reader loops" in file.data:
            pass
        return read(file)

    html.read_html = read_html
'''

SLOW_IMPORT = '''
"""The import of a library of pages takes longer than reading one may."""

import sys
import time

if sys.argv[0] == "-m" and "index.sources.cage" in sys.orig_argv:

    class Slow:
        def find_spec(self, name, path=None, target=None):
            if name == "trafilatura":
                time.sleep(4)

    sys.meta_path.insert(0, Slow())
'''


@pytest.fixture
def engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Engine]:
    plant = tmp_path / "plant"
    plant.mkdir()
    (plant / "sitecustomize.py").write_text(PLANT, "utf-8")
    monkeypatch.setenv("PYTHONPATH", str(plant))
    corpus = tmp_path / "articles"
    corpus.mkdir()
    (corpus / "fire.txt").write_text(FIRE, "utf-8")
    settings = IndexSettings(
        corpus=corpus, data=tmp_path / "data", read_seconds=SECONDS, fetch_allow=frozenset({HOST})
    )
    with Engine.open(settings) as opened:
        yield opened


@pytest.fixture
def site() -> Iterator[LoopbackSite]:
    with serve_site() as served:
        yield served


def answers(engine: Engine) -> bool:
    """Return whether the article of the corpus still answers."""
    return "Tuesday" in engine.ask(QUESTION).quotes[0].text


@pytest.mark.parametrize(("data", "problem"), FAULTS)
def test_an_upload_that_breaks_its_reader_is_refused(engine, data, problem):
    """The error names the file and what to do; what was there answers, and the next is read."""
    for place in (engine, engine.server(GUILD)):
        with pytest.raises(SourceError, match=problem) as caught:
            place.add_file("tides.html", data)
        assert caught.value.source == "tides.html"
    assert answers(engine)
    assert engine.server(GUILD).add_file("tides.html", GOOD).live
    assert engine.add_file("tides.html", GOOD).live


def test_a_file_that_breaks_its_reader_is_refused(engine, tmp_path):
    """The same by path, for the shared articles and for one server's own."""
    file = tmp_path / "tides.html"
    file.write_bytes(DIES)
    for place in (engine, engine.server(GUILD)):
        with pytest.raises(SourceError, match=ENDED):
            place.add(str(file))
    assert answers(engine)


def test_a_library_that_loads_slowly_costs_no_file(engine, tmp_path):
    """The deadline of a file counts from when its child has loaded what it needs."""
    (tmp_path / "plant" / "sitecustomize.py").write_text(SLOW_IMPORT, "utf-8")
    assert engine.add_file("tides.html", GOOD).live
    (engine.corpus / "other.html").write_bytes(GOOD.replace(b"seven", b"nine"))
    (change,) = engine.reindex().sources
    assert change.change is Change.ADDED


@pytest.mark.parametrize(("data", "problem"), FAULTS)
def test_a_followed_page_that_breaks_its_reader_keeps_its_last_text(engine, site, data, problem):
    """The page is reported as failed; its last text and the other pages go on answering."""
    site.put("/tides", GOOD, media_type="text/html")
    site.put("/other", GOOD.replace(b"seven", b"eight"), media_type="text/html")
    for path in ("/tides", "/other"):
        assert engine.add(site.address + path).live
    site.put("/tides", data, media_type="text/html")
    site.put("/other", GOOD.replace(b"seven", b"nine"), media_type="text/html")
    changes = {change.change: change for change in engine.reindex().sources}
    assert set(changes) == {Change.FAILED, Change.CHANGED}
    assert problem in changes[Change.FAILED].reason
    assert "seven" in engine.show(changes[Change.FAILED].source).text
    assert answers(engine)


def test_a_servers_own_page_that_breaks_its_reader(engine, site, monkeypatch):
    """The same for a page that a server added; only where it is fetched is changed here."""

    def fetch_here(url, *, allowed_hosts, **options):
        return fetch_page(url, allowed_hosts=[HOST], **options)

    monkeypatch.setattr(web_page, "fetch_page", fetch_here)
    here = engine.server(GUILD)
    site.put("/tides", DIES, media_type="text/html")
    with pytest.raises(SourceError, match=ENDED):
        here.add(f"{site.address}/tides")
    site.put("/tides", GOOD, media_type="text/html")
    (added,) = here.add(f"{site.address}/tides").sources
    site.put("/tides", DIES, media_type="text/html")
    (failed,) = here.reindex().sources
    assert (failed.source, failed.change) == (added.source, Change.FAILED)
    assert ENDED in failed.reason
    assert "seven" in here.show(added.source).text


def test_a_corpus_file_that_breaks_its_reader_costs_itself_alone(engine):
    """The files beside it are read in the same re-index."""
    (engine.corpus / "dies.html").write_bytes(DIES)
    (engine.corpus / "loops.html").write_bytes(LOOPS)
    (engine.corpus / "tides.html").write_bytes(GOOD)
    changes = {change.source: change for change in engine.reindex().sources}
    assert changes["tides.html"].change is Change.ADDED
    assert ENDED in changes["dies.html"].reason
    assert STOPPED in changes["loops.html"].reason
    assert answers(engine)


@pytest.mark.parametrize("whose", ["shared", "own"])
def test_questions_do_not_wait_for_a_reader(engine, whose):
    """While a reader loops, questions are answered, and in the end its file is refused."""
    place = engine if whose == "shared" else engine.server(GUILD)
    refused = []

    def add() -> None:
        with pytest.raises(SourceError, match=STOPPED):
            place.add_file("tides.html", LOOPS)
        refused.append(True)

    adding = threading.Thread(target=add)
    adding.start()
    time.sleep(0.5)
    assert "Tuesday" in place.ask(QUESTION).quotes[0].text
    assert adding.is_alive()
    adding.join(60)
    assert refused
