"""Re-indexing from Discord: one message that tells how far it is, the guard, and who may."""

import asyncio
from dataclasses import replace
from types import SimpleNamespace

import pytest
from discord import Permissions

from bot.moderation.changes.reindex_progress import ProgressMessage, SharedReindex
from bot.rendering import report_cards
from index import (
    Change,
    ParagraphChanges,
    Progress,
    SourceChange,
    StoreDamaged,
    WriterBusy,
)
from tests.fakes import reindexed
from tests.seen import labels, text

LOSS = "gazette.md would lose 26 of 27 paragraphs"


@pytest.fixture
def moderator(simcord_env, channel):
    """A member who may manage the server."""
    role = simcord_env.guild.create_role("mods", permissions=Permissions(manage_guild=True))
    return simcord_env.guild.add_member(simcord_env.create_user("mia"), roles=[role])


async def test_a_reindex_tells_what_it_did(engine, channel, moderator):
    """The message that said it begins ends as the report: version, changes, sources."""
    changes = ParagraphChanges(added=3, changed=2)
    engine.reports = [
        reindexed(
            2,
            SourceChange(source="a.md", change=Change.CHANGED, paragraphs=changes),
            SourceChange(source="b.md", change=Change.FAILED, reason="line 3: <no> table"),
        )
    ]
    result = await moderator.slash(channel, "sources reindex")
    assert not result.ephemeral
    assert len(channel.history()) == 1
    assert text(channel.last_message).splitlines() == [
        "**✅ v2 live: 3 paragraphs added, 2 changed**",
        "～ a.md · 3\N{NO-BREAK SPACE}added, 2\N{NO-BREAK SPACE}changed",
        "⚠ b.md: line 3\\: \\<no\\> table",
        "-# The articles that all servers share.",
    ]


async def test_a_report_whose_message_is_gone_is_sent_anew(simcord_env, engine, channel, moderator):
    """After fifteen minutes, or once somebody deleted it, the first message cannot be edited."""
    simcord_env.inject_error("PATCH", "/webhooks/*", status=401, code=50027)
    await moderator.slash(channel, "sources reindex")
    assert len(channel.history()) == 2
    assert "v1 live" in text(channel.last_message)


async def test_a_reindex_without_changes_says_so(engine, channel, moderator):
    """Nothing happened, and the version stays."""
    engine.reports = [replace(reindexed(1), sources=())]
    await moderator.slash(channel, "sources reindex")
    assert text(channel.last_message) == "✅ Nothing has changed: v1 is up to date."


async def test_what_the_guard_refuses_is_published_on_confirmation(engine, channel, moderator):
    """The reason, and two buttons; [Publish anyway] forces it in the same message."""
    engine.reports = [reindexed(1, refusals=(LOSS,)), reindexed(2)]
    await moderator.slash(channel, "sources reindex")
    message = channel.last_message
    assert f"⚠ Not published: {LOSS}" in text(message)
    assert "v1 goes on answering" in text(message)
    assert labels(message) == ["Publish anyway", "Discard"]
    await moderator.click(message, label="Publish anyway")
    assert engine.forced == [False, True]
    assert "✅ v2 live" in text(channel.last_message)
    assert len(channel.history()) == 1


async def test_a_refused_build_can_be_discarded(engine, channel, moderator):
    """[Discard] leaves everything as it was."""
    engine.reports = [reindexed(1, refusals=(LOSS,))]
    await moderator.slash(channel, "sources reindex")
    await moderator.click(channel.last_message, label="Discard")
    assert text(channel.last_message) == "Discarded. v1 stays live."
    assert labels(channel.last_message) == []
    assert engine.forced == [False]


async def test_members_cannot_press_what_moderators_may(engine, channel, moderator, alice):
    """The buttons stand in public; the right is checked at the press."""
    engine.reports = [reindexed(1, refusals=(LOSS,))]
    await moderator.slash(channel, "sources reindex")
    for label in ("Publish anyway", "Discard"):
        result = await alice.click(channel.last_message, label=label)
        assert result.ephemeral
        assert "Only members who may manage this server" in text(result.response)
    assert engine.forced == [False]
    assert labels(channel.last_message) == ["Publish anyway", "Discard"]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (WriterBusy("data"), "Somebody else is changing the articles"),
        (StoreDamaged("/secret/data", "cut"), "my data cannot be written"),
    ],
)
async def test_a_reindex_that_fails_says_why(engine, channel, moderator, error, said):
    """In members' words, without the machine's paths; the old version goes on."""
    engine.reports = [error]
    await moderator.slash(channel, "sources reindex")
    assert said in text(channel.last_message)
    assert "secret" not in text(channel.last_message)


async def test_a_reindex_that_is_stopped_says_so(engine, channel, moderator):
    """The bot is restarted; no progress bar stands for ever."""
    engine.reports = [InterruptedError("stopped")]
    await moderator.slash(channel, "sources reindex")
    assert text(channel.last_message) == ("⏹ Stopped, because I am being restarted. v1 stays live.")


async def test_an_unforeseen_failure_ends_the_message_too(simcord_env, engine, channel, moderator):
    """No progress bar stands for ever: the message says that something went wrong."""
    engine.reports = [RuntimeError("no")]
    await moderator.slash(channel, "sources reindex")
    assert "Something went wrong on my side" in text(channel.last_message)
    assert len(simcord_env.errors) == 1  # SimCord counts what our error handler took care of


class Answerer:
    """Re-indexes when told to."""

    def __init__(self):
        self.begun = []
        self.finish = asyncio.Event()
        self.watcher = None

    async def reindex(self, *, force, watcher):
        self.begun.append(force)
        self.watcher = watcher
        await self.finish.wait()
        return "report"


async def test_a_second_request_joins_the_first():
    """One build at a time; both are told, also when the first goes away."""
    answerer = Answerer()
    builds = SharedReindex(answerer, pause_seconds=0)
    shown = asyncio.Queue()
    first = asyncio.ensure_future(builds.run(shown.put))
    second = asyncio.ensure_future(builds.run(shown.put))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    first.cancel()
    answerer.watcher(Progress(stage="read", done=1, total=2))
    assert "1 of 2" in (await shown.get()).texts[0]
    answerer.finish.set()
    assert await second == "report"
    assert answerer.begun == [False]
    assert await builds.run(shown.put, force=True) == "report"
    assert answerer.begun == [False, True]


async def test_progress_is_shown_once_a_pause(monkeypatch):
    """However many steps there are, each pause shows the latest one and no other."""
    ticks = asyncio.Queue()

    async def sleep(seconds):
        assert seconds == 1.0
        await ticks.get()

    monkeypatch.setattr(
        "bot.moderation.changes.reindex_progress.asyncio",
        SimpleNamespace(sleep=sleep, Event=asyncio.Event),
    )
    edits = asyncio.Queue()
    meter = ProgressMessage(edits.put, pause_seconds=1.0)
    running = asyncio.ensure_future(meter.run())
    for done in range(100):
        meter.note(Progress(stage="read", done=done, total=100))
    await ticks.put(None)
    assert "99 of 100" in (await edits.get()).texts[0]
    meter.note(Progress(stage="index", done=1, total=1))
    await ticks.put(None)
    assert "Indexing … 1 of 1" in (await edits.get()).texts[0]
    assert edits.empty()
    running.cancel()


async def test_the_result_waits_out_the_pause_after_an_edit():
    """At most one edit a second counts the last one too; without an edit nothing waits."""
    edited = asyncio.Event()

    async def edit(_):
        edited.set()

    meter = ProgressMessage(edit, pause_seconds=0)
    await meter.rest()
    meter.note(Progress(stage="read", done=1, total=2))
    running = asyncio.ensure_future(meter.run())
    await edited.wait()
    resting = asyncio.ensure_future(meter.rest())
    assert not resting.done()
    await resting
    running.cancel()


async def test_an_edit_that_fails_costs_one_step():
    """Progress that cannot be shown is passed over."""
    edits = []

    async def edit(card):
        edits.append(card)
        if len(edits) == 1:
            meter.note(Progress(stage="read", done=2, total=2))
            raise RuntimeError("Discord hiccup")
        running.cancel()

    meter = ProgressMessage(edit, pause_seconds=0)
    meter.note(Progress(stage="read", done=1, total=2))
    running = asyncio.ensure_future(meter.run())
    with pytest.raises(asyncio.CancelledError):
        await running
    assert "2 of 2" in edits[1].texts[0]


def test_progress_names_stage_and_source():
    """Where it is, how far, and what came of the last source."""
    step = Progress(stage="read", done=3, total=4, source="a_b.md", paragraphs=1, sentences=1200)
    assert report_cards.render_progress(step).texts[0].splitlines() == [
        "⏳ Reading articles … 3 of 4",
        "`███████████████░░░░░`",
        "-# a\\_b.md · 1 paragraph · 1,200 sentences",
    ]
