"""Lines of the log: text or JSON, each with the id of the request it belongs to."""

import asyncio
import json
import logging
import re
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context

import pytest

from index import ConfigError, SqliteAnswerLog
from index.logs import begin_request, claim_request_id, configure_logging, current_request
from tests.fakes import answer


@pytest.fixture
def stderr(capsys):
    """What is logged; the root logger is left as it was."""
    root = logging.getLogger()
    before = root.handlers[:], root.level
    yield lambda: capsys.readouterr().err.splitlines()  # noqa: PLW0108 - read when called
    root.handlers[:], level = before
    root.setLevel(level)


def test_json_lines_carry_the_request(stderr):
    """Outside of a request the field is missing."""
    configure_logging({"FOOTNOTE_LOG_FORMAT": "json", "FOOTNOTE_LOG_LEVEL": "info"})

    async def handle():
        begin_request("abcdefghijkl")
        logging.getLogger("x").info("inside")

    asyncio.run(handle())
    logging.getLogger("x").info("outside")
    inside, outside = map(json.loads, stderr())
    assert (inside["request"], inside["message"]) == ("abcdefghijkl", "inside")
    assert "request" not in outside


def test_text_lines_carry_it_too(stderr):
    """Between the logger's name and the message."""
    configure_logging({})

    async def handle():
        begin_request("abcdefghijkl")
        logging.getLogger("x").warning("inside")

    asyncio.run(handle())
    logging.getLogger("x").warning("outside")
    inside, outside = stderr()
    assert inside.endswith("WARNING x [abcdefghijkl]: inside")
    assert outside.endswith("WARNING x: outside")


@pytest.mark.parametrize("name", ["FOOTNOTE_LOG_LEVEL", "FOOTNOTE_LOG_FORMAT"])
def test_a_value_without_meaning_is_named(stderr, name):
    """The message says which setting it was."""
    with pytest.raises(ConfigError, match=name):
        configure_logging({name: "loud"})


def test_requests_at_once_do_not_mix(tmp_path):
    """Each task has its own id, on the threads that work for it too; its answer gets that id."""
    log = SqliteAnswerLog(tmp_path / "answers.db")

    async def handle(pool):
        request = begin_request()
        await asyncio.sleep(0)
        save = copy_context().run
        loop = asyncio.get_running_loop()
        key = await loop.run_in_executor(pool, lambda: save(log.save, answer("?"), scope="1"))
        assert key == request == current_request()
        return key

    async def main():
        with ThreadPoolExecutor(4) as pool:
            return await asyncio.gather(*(handle(pool) for _ in range(50)))

    keys = asyncio.run(main())
    assert len(set(keys)) == 50
    assert all(log.load(key) is not None for key in keys)
    log.close()


def test_a_second_answer_of_one_request_gets_an_id_of_its_own():
    """Ids of answers stay unique; a press belongs to the answer that its button stands under."""

    async def handle():
        request = begin_request()
        assert claim_request_id() == request
        second = claim_request_id()
        assert second != request
        assert re.fullmatch("[a-z2-7]{12}", second)
        assert begin_request("abcdefghijkl") == "abcdefghijkl"
        assert claim_request_id() != "abcdefghijkl"

    asyncio.run(handle())
