"""Sending: what is tried again, what is announced, what falls back to plain text."""

import asyncio
from types import SimpleNamespace

import aiohttp
import discord
import pytest

from bot import limits, sending
from bot.rendering.card import Card, TextBlock
from bot.retries import OutOfTime, RequestKind, _HeldBack, send_with_retries

CARD = Card((TextBlock("hello"),))
CHANNEL, WEBHOOK, FIRST = RequestKind.CHANNEL, RequestKind.WEBHOOK, RequestKind.FIRST_RESPONSE


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
        channel = discord.PartialMessageable(state=None, id=9)
        return SimpleNamespace(id=7, channel=channel, flags=discord.MessageFlags())


@pytest.fixture(autouse=True)
def pauses(monkeypatch):
    """Waits pass at once; how long they were is kept."""
    waited = []

    async def sleep(seconds):
        waited.append(seconds)

    monkeypatch.setattr("bot.retries.asyncio.sleep", sleep)
    monkeypatch.setattr("bot.retries._held_back", _HeldBack())
    return waited


BROKEN = aiohttp.ServerDisconnectedError()


@pytest.mark.parametrize("fault", [BROKEN, ConnectionResetError(), TimeoutError(), refusal(503)])
async def test_what_failed_for_a_moment_is_sent_again(fault, pauses):
    """A broken line and a server's failure cost a pause each, three tries in all."""
    line = Line(fault, fault)
    await send_with_retries(line, CHANNEL)
    assert (line.calls, pauses) == (3, list(limits.RETRY_SECONDS))
    line = Line(fault, fault, fault)
    with pytest.raises(type(fault)):
        await send_with_retries(line, CHANNEL)


@pytest.mark.parametrize(
    ("fault", "kind"),
    [(refusal(status), CHANNEL) for status in (500, 502, 504, 524)]
    + [(refusal(status), kind) for status in (500, 503) for kind in (WEBHOOK, FIRST)]
    + [(discord.RateLimited(90), kind) for kind in RequestKind],
)
async def test_what_discord_py_has_tried_five_times_is_not_tried_again(fault, kind, pauses):
    """The tries of the library and ours do not multiply."""
    line = Line(fault)
    with pytest.raises(type(fault)):
        await send_with_retries(line, kind)
    assert (line.calls, pauses) == (1, [])


@pytest.mark.parametrize("kind", list(RequestKind))
async def test_a_lost_connection_is_tried_again_on_every_route(kind, pauses):
    """On Linux discord.py retries no connection that was reset."""
    line = Line(BROKEN, ConnectionResetError(104, "reset"))
    await send_with_retries(line, kind)
    assert pauses == list(kind.pauses_seconds)


async def test_a_limit_is_waited_out_by_all(pauses):
    """After a 429 nothing is sent before Retry-After, by no other request either."""
    line = Line(refusal(429, **{"Retry-After": "7.5"}))
    await send_with_retries(line, CHANNEL)
    assert pauses[0] == 7.5
    await send_with_retries(Line(), WEBHOOK)
    assert 7 < pauses[-1] <= 7.5


@pytest.mark.parametrize("after", ["3600", "soon", "-1", "nan"])
async def test_a_limit_beyond_patience_is_raised(after, pauses):
    """What lasts an hour or cannot be read is not waited for, and nothing more is sent."""
    line = Line(refusal(429, **{"Retry-After": after}))
    with pytest.raises(discord.HTTPException):
        await send_with_retries(line, CHANNEL)
    assert (line.calls, pauses) == (1, [])


@pytest.mark.parametrize("status", [400, 403, 404])
async def test_a_refusal_is_final(status):
    """Where Discord means no, it is asked once."""
    line = Line(refusal(status))
    with pytest.raises(discord.HTTPException):
        await send_with_retries(line, CHANNEL)
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


class Asked:
    """An interaction whose requests meet the planned faults and are kept."""

    def __init__(self, *, sends=(), defers=(), edits=(), original=None):
        self.id, self.extras, self.done = 1, {}, False
        self.sends, self.defers, self.edits = Line(*sends), Line(*defers), Line(*edits)
        self.followups = Line()
        self.original = original
        self.response = SimpleNamespace(
            is_done=lambda: self.done, defer=self.defer, send_message=self.send
        )
        self.followup = SimpleNamespace(send=self.followups)
        self.edit_original_response = self.edits
        self.deferring = asyncio.Event()

    async def defer(self, **how):
        self.deferring.set()
        await self.defers(**how)
        self.done = True

    async def send(self, **body):
        await self.sends(**body)
        self.done = True

    async def original_response(self):
        if self.original is None:
            raise refusal(404, 10008)
        return SimpleNamespace(flags=SimpleNamespace(loading=self.original == "promised"))


ALREADY = refusal(400, 40060)
LATE = refusal(404, 10062)


async def deferred(asked, monkeypatch):
    """Let a slow answer be announced, return its result and go on."""
    monkeypatch.setattr(limits, "DEFER_SECONDS", 0)
    monkeypatch.setattr(limits, "SHORT_WORK_SECONDS", 0)
    answer = asyncio.get_running_loop().create_future()
    waiting = asyncio.ensure_future(sending.in_time(asked, answer))
    await asked.deferring.wait()
    answer.set_result("here")
    return await waiting


async def test_a_slow_answer_is_announced(monkeypatch):
    """Past half of Discord's patience more time is asked for, for the asker's eyes."""
    slow = Asked()
    assert await deferred(slow, monkeypatch) == "here"
    assert slow.defers.sent == [{"ephemeral": True, "thinking": True}]
    await sending.respond(slow, CARD)
    assert (len(slow.edits.sent), slow.sends.calls) == (1, 0)


async def test_a_quick_answer_needs_no_announcement():
    """What is there at once is simply returned."""
    quick = Asked()
    answer = asyncio.get_running_loop().create_future()
    answer.set_result("here")
    assert await sending.in_time(quick, answer) == "here"
    assert quick.defers.calls == 0
    assert not sending.is_acknowledged(quick)


async def test_work_that_begins_late_is_announced_as_early(monkeypatch):
    """What was waited for before, such as permissions, counts: three seconds are all there is."""
    monkeypatch.setattr(limits, "SHORT_WORK_SECONDS", 0)
    slow = Asked()
    sending.receive(slow).answer_by -= limits.DEFER_SECONDS
    answer = asyncio.get_running_loop().create_future()
    waiting = asyncio.ensure_future(sending.in_time(slow, answer))
    await asyncio.wait_for(slow.deferring.wait(), limits.DEFER_SECONDS / 2)
    answer.set_result("here")
    assert await waiting == "here"


@pytest.mark.parametrize("fault", [BROKEN, refusal(500), discord.RateLimited(90)])
async def test_a_first_word_that_fails_stops_no_change(fault, caplog):
    """It is one line in the log, and the caller goes on."""
    asked = Asked(sends=(fault,) * 3)
    await sending.announce(asked, CARD)
    assert asked.sends.sent == []
    assert "begins without a word" in caplog.text


@pytest.mark.parametrize("faults", [(BROKEN, ALREADY), (ALREADY,), (BROKEN,) * 3])
async def test_a_promise_whose_receipt_is_lost_is_kept(faults, monkeypatch):
    """Whoever answered, the message that thinks gets its content by the webhook."""
    slow = Asked(defers=faults, original="promised")
    assert await deferred(slow, monkeypatch) == "here"
    assert sending.is_acknowledged(slow)
    await sending.respond(slow, CARD, ephemeral=False)
    assert (len(slow.edits.sent), slow.sends.calls) == (1, 0)


async def test_a_promise_that_never_arrived_is_made_good_by_an_answer(monkeypatch):
    """The webhook knows nothing yet, so the answer itself is the first response."""
    slow = Asked(defers=(BROKEN,) * 3, edits=(refusal(404, 10015),))
    await deferred(slow, monkeypatch)
    await sending.respond(slow, CARD)
    assert len(slow.sends.sent) == 1


async def test_a_promise_that_came_too_late_does_not_stop_the_work(monkeypatch, caplog):
    """An expired interaction is one line in the log."""
    slow = Asked(defers=(LATE,))
    assert await deferred(slow, monkeypatch) == "here"
    assert "expired" in caplog.text


@pytest.mark.parametrize(
    ("faults", "original", "edits", "followups"),
    [
        ((BROKEN, ALREADY), "answered", 0, 0),  # our first try got through
        ((BROKEN, ALREADY), "promised", 1, 0),  # another process's defer did
        ((ALREADY,), "promised", 1, 0),
        ((ALREADY,), "answered", 0, 0),  # another process has answered in full
        ((ALREADY,), None, 0, 1),  # nothing can be seen of what was acknowledged
        ((BROKEN, ALREADY), None, 0, 0),  # what got through was deleted already
    ],
)
async def test_an_answer_refused_as_second_is_completed_or_left(faults, original, edits, followups):
    """40060 says that somebody answered, so it is looked up what."""
    asked = Asked(sends=faults, original=original)
    await sending.respond(asked, CARD)
    assert (len(asked.edits.sent), len(asked.followups.sent)) == (edits, followups)


async def test_a_first_response_is_given_up_in_time(monkeypatch):
    """After three seconds Discord accepts none, so no further try is made."""
    monkeypatch.setattr(limits, "FIRST_RESPONSE_SECONDS", 0.01)
    asked = Asked()

    async def never(**_):
        await asyncio.Event().wait()

    asked.response.send_message = never
    with pytest.raises(OutOfTime):
        await sending.respond(asked, CARD)


@pytest.mark.parametrize("asked", ["reply", "edit"])
async def test_no_answer_waits_longer_than_promised(asked, monkeypatch, caplog):
    """However often Discord asks for patience, after a minute there is a line in the log."""
    monkeypatch.setattr(limits, "HELD_BACK_SECONDS", 0.01)

    async def never(**_):
        await asyncio.Event().wait()

    if asked == "reply":
        assert await sending.reply(question(never), CARD) is None
        assert "stays unanswered" in caplog.text
    else:
        interaction = Asked()
        interaction.edit_original_response = never
        with pytest.raises(OutOfTime):
            await sending.edit(interaction, CARD)
