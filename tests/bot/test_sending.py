"""Sending: what is tried again, what is announced, what falls back to plain text."""

import asyncio
from types import SimpleNamespace

import aiohttp
import discord
import pytest

from bot import limits, sending
from bot.rendering.card import Card, TextBlock
from bot.retries import send_with_retries

CARD = Card((TextBlock("hello"),))


def refusal(status, code=0, text="", **headers):
    """Return the exception discord.py makes of an answer."""
    kind = {403: discord.Forbidden, 404: discord.NotFound, 503: discord.DiscordServerError}
    response = SimpleNamespace(status=status, reason="no", headers=headers)
    return kind.get(status, discord.HTTPException)(response, {"code": code, "message": text})


class Line:
    """Raises the planned faults, one a call, then works; keeps what got through."""

    def __init__(self, *faults):
        self.faults = list(faults)
        self.sent = []
        self.calls = 0

    async def __call__(self, **body):
        self.calls += 1
        if self.faults:
            raise self.faults.pop(0)
        self.sent.append(body)


@pytest.fixture(autouse=True)
def pauses(monkeypatch):
    """Waits pass at once; how long they were is kept."""
    waited = []

    async def sleep(seconds):
        waited.append(seconds)

    monkeypatch.setattr("bot.retries.asyncio", SimpleNamespace(sleep=sleep))
    return waited


BROKEN = aiohttp.ServerDisconnectedError()


@pytest.mark.parametrize("fault", [BROKEN, ConnectionResetError(), TimeoutError(), refusal(503)])
async def test_what_failed_for_a_moment_is_sent_again(fault, pauses):
    """A broken line and a server's failure cost a pause each, three tries in all."""
    line = Line(fault, fault)
    await send_with_retries(line)
    assert (line.calls, pauses) == (3, list(limits.RETRY_SECONDS))
    line = Line(fault, fault, fault)
    with pytest.raises(type(fault)):
        await send_with_retries(line)


async def test_a_limit_is_waited_out(pauses):
    """After a 429 nothing is sent before Retry-After."""
    line = Line(refusal(429, **{"Retry-After": "7.5"}))
    await send_with_retries(line)
    assert pauses == [7.5]


@pytest.mark.parametrize("after", ["3600", "soon", "-1", "nan"])
async def test_a_limit_beyond_patience_is_raised(after, pauses):
    """What lasts an hour or cannot be read is not waited for, and nothing more is sent."""
    line = Line(refusal(429, **{"Retry-After": after}))
    with pytest.raises(discord.HTTPException):
        await send_with_retries(line)
    assert (line.calls, pauses) == (1, [])


@pytest.mark.parametrize("status", [400, 403, 404])
async def test_a_refusal_is_final(status):
    """Where Discord means no, it is asked once."""
    line = Line(refusal(status))
    with pytest.raises(discord.HTTPException):
        await send_with_retries(line)
    assert line.calls == 1


def question(line, elsewhere=None):
    """Return a message that is replied to over this line."""
    channel = SimpleNamespace(send=elsewhere or Line())
    return SimpleNamespace(id=5, reply=line, channel=channel)


async def test_a_reply_carries_a_nonce_through_every_try():
    """A second try cannot double the first: both bear the question's id."""
    line = Line(BROKEN)
    assert await sending.reply(question(line), CARD)
    assert [body["nonce"] for body in line.sent] == ["5"]
    assert not line.sent[0]["mention_author"]


GONE = refusal(400, 50035, "Invalid Form Body\nIn message_reference: Unknown message")


@pytest.mark.parametrize(
    ("fault", "level"), [(refusal(403), "WARNING"), (GONE, "INFO"), (refusal(404), "WARNING")]
)
async def test_a_reply_that_cannot_be_is_one_line_in_the_log(fault, level, caplog):
    """A closed channel or a deleted question ends one answer, with no traceback."""
    caplog.set_level("INFO")
    line = Line(fault)
    assert not await sending.reply(question(line), CARD)
    assert [(r.levelname, r.exc_info) for r in caplog.records] == [(level, None)]
    assert "\n" not in caplog.records[0].getMessage()
    assert line.calls == 1


async def test_where_replies_are_not_allowed_the_answer_stands_alone():
    """Without the right to read history, the answer goes into the channel."""
    elsewhere = Line()
    assert await sending.reply(question(Line(refusal(400, 160002)), elsewhere), CARD)
    assert len(elsewhere.sent) == 1


async def test_refused_components_become_plain_text():
    """The same words, as content."""
    line = Line(refusal(400, 50035))
    assert await sending.reply(question(line), CARD)
    assert line.sent[0]["content"] == "hello"


class Slow:
    """An interaction whose first response is recorded."""

    def __init__(self, fault=None):
        self.id = 1
        self.done = False
        self.how = None
        self.fault = fault
        self.asked = asyncio.Event()
        self.response = SimpleNamespace(is_done=lambda: self.done, defer=self.defer)

    async def defer(self, **how):
        self.how, self.done = how, True
        self.asked.set()
        if self.fault:
            raise self.fault


@pytest.mark.parametrize("fault", [None, refusal(400, 40060), refusal(404, 10062)])
async def test_a_slow_answer_is_announced(fault, monkeypatch):
    """Past half of Discord's patience more time is asked for, for the asker's eyes."""
    monkeypatch.setattr(limits, "DEFER_SECONDS", 0)
    answer = asyncio.get_running_loop().create_future()
    slow = Slow(fault)
    waiting = asyncio.ensure_future(sending.in_time(slow, answer))
    await slow.asked.wait()
    answer.set_result("here")
    assert await waiting == "here"
    assert slow.how == {"ephemeral": True, "thinking": True}


async def test_a_quick_answer_needs_no_announcement():
    """What is there at once is simply returned."""
    quick = Slow()
    assert await sending.in_time(quick, asyncio.sleep(0, "here")) == "here"
    assert quick.how is None
