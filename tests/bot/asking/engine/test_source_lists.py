"""Lists of sources: read once for all who wait, and never in the way of an answer."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot import limits
from bot.asking.engine.source_lists import SourceLists


@pytest.fixture
def reads(engine, monkeypatch):
    """The readings of the sources so far."""
    found = []
    sources = engine.sources
    monkeypatch.setattr(engine, "sources", lambda: found.append(1) or sources())
    return found


@pytest.fixture
def lists(engine):
    """Lists over the fake engine."""
    with ThreadPoolExecutor(1) as thread:
        yield SourceLists(engine, thread)


async def test_a_crowd_costs_one_reading(engine, lists, reads):
    """Of one version, whoever asks and however often."""
    found = await asyncio.gather(*(lists.directory() for _ in range(50)))
    assert (len({id(each) for each in found}), len(reads)) == (1, 1)
    await asyncio.gather(*(lists.statuses() for _ in range(50)))
    assert len(reads) == 2
    engine.version = 2
    assert (await lists.directory()).version == 2
    assert len(reads) == 3
    lists.forget()
    await lists.directory()
    assert len(reads) == 4


async def test_while_a_new_list_takes_long_the_old_one_serves(engine, lists, monkeypatch):
    """Autocomplete does not wait for the sources of a new version."""
    monkeypatch.setattr(limits, "DIRECTORY_SECONDS", 0.001)
    old = await lists.directory()
    sources, gate = engine.sources, threading.Event()
    monkeypatch.setattr(engine, "sources", lambda: gate.wait(10) and sources())
    engine.version = 2
    assert await lists.directory() is old
    assert lists.at_hand() is None
    gate.set()
    monkeypatch.setattr(limits, "DIRECTORY_SECONDS", 10)
    assert (await lists.directory()).version == 2
    assert lists.at_hand().version == 2


async def test_a_first_list_that_takes_too_long_is_given_up(engine, lists, monkeypatch):
    """There is no older one to show."""
    monkeypatch.setattr(limits, "ANSWER_SECONDS", 0.001)
    gate = threading.Event()
    monkeypatch.setattr(engine, "sources", lambda: gate.wait(10) and ())
    with pytest.raises(TimeoutError):
        await lists.directory()
    gate.set()


async def test_a_reading_that_fails_is_tried_again(engine, lists, monkeypatch):
    """One failure does not stay."""
    sources = engine.sources

    def fail():
        raise OSError("no")

    monkeypatch.setattr(engine, "sources", fail)
    with pytest.raises(OSError, match="no"):
        await lists.directory()
    monkeypatch.setattr(engine, "sources", sources)
    assert len(await lists.directory()) == 1
