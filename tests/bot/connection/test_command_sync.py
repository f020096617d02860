"""Commands are sent when they differ from those sent last, and not otherwise."""

import asyncio

import discord
import pytest
from discord import app_commands

from bot.connection import command_sync
from bot.connection.command_sync import command_digest, keep_synchronised, sync_if_changed

API = "https://discord.com/api/v10"


@app_commands.command()
async def hello(_: discord.Interaction):
    """Say hello."""


@app_commands.command()
async def goodbye(_: discord.Interaction):
    """Say goodbye."""


class Tree(app_commands.CommandTree):
    """A tree that counts how often it is sent."""

    def __init__(self, *commands, fault=None, application_id=1):
        client = discord.Client(intents=discord.Intents.none())
        client._connection.application_id = application_id
        client.http = self
        super().__init__(client)
        self.theirs = []
        self.sent = 0
        self.fault = fault
        for command in commands:
            self.add_command(command)

    async def sync(self):
        self.sent += 1
        if self.fault:
            raise self.fault

    async def get_global_commands(self, application_id):
        assert application_id == self.client.application_id
        if isinstance(self.theirs, Exception):
            raise self.theirs
        return self.theirs

    def has_all(self):
        """Let Discord have these commands."""
        self.theirs = [command.to_dict(self) for command in self.get_commands()]
        return self


async def test_unchanged_commands_are_sent_once(tmp_path):
    """Also by the next process, and in whatever order they were added."""
    first, second = Tree(hello, goodbye), Tree(goodbye, hello).has_all()
    assert await sync_if_changed(first, folder=tmp_path / "new", api=API)
    assert not await sync_if_changed(second, folder=tmp_path / "new", api=API)
    assert (first.sent, second.sent) == (1, 0)


async def test_changed_commands_are_sent_again(tmp_path):
    """A command more, another application, another server."""
    await sync_if_changed(Tree(hello), folder=tmp_path, api=API)
    for tree, api in (
        (Tree(hello, goodbye), API),
        (Tree(hello, application_id=2), API),
        (Tree(hello), "http://127.0.0.1:8080/api/v10"),
    ):
        assert await sync_if_changed(tree, folder=tmp_path, api=api)


async def test_a_failed_sync_is_tried_at_the_next_start(tmp_path, caplog):
    """It is logged in one line, and questions by mention work without."""
    response = type("Response", (), {"status": 403, "reason": "no"})()
    fault = discord.Forbidden(response, {"code": 50001, "message": "Missing Access"})
    assert not await sync_if_changed(Tree(hello, fault=fault), folder=tmp_path, api=API)
    assert "Missing Access" in caplog.text
    assert await sync_if_changed(Tree(hello), folder=tmp_path, api=API)


async def test_commands_removed_on_discord_come_back(tmp_path, monkeypatch):
    """At the next start, and at the next look while the bot runs."""
    await sync_if_changed(Tree(hello, goodbye), folder=tmp_path, api=API)
    tree = Tree(hello, goodbye).has_all()
    tree.theirs.pop()
    assert await sync_if_changed(tree, folder=tmp_path, api=API)
    monkeypatch.setattr(command_sync, "CHECK_SECONDS", 0)
    tree.sent, came_back = 0, asyncio.Event()

    async def sync():
        tree.has_all()
        came_back.set()

    tree.sync = sync
    upkeep = asyncio.ensure_future(keep_synchronised(tree, folder=tmp_path, api=API))
    await came_back.wait()
    upkeep.cancel()


async def test_what_others_added_or_changed_is_no_reason_to_send(tmp_path):
    """Only a missing command is: a daily limit counts creations."""
    await sync_if_changed(Tree(hello), folder=tmp_path, api=API)
    tree = Tree(hello).has_all()
    tree.theirs[0]["description"] = "as Discord may return it"
    tree.theirs.append({"name": "foreign", "type": 1})
    assert not await sync_if_changed(tree, folder=tmp_path, api=API)


async def test_where_discord_cannot_be_asked_nothing_is_sent(tmp_path, caplog):
    """A line in the log; the next look may work."""
    await sync_if_changed(Tree(hello), folder=tmp_path, api=API)
    tree = Tree(hello)
    tree.theirs = ConnectionResetError("reset")
    assert not await sync_if_changed(tree, folder=tmp_path, api=API)
    assert "reset" in caplog.text


@pytest.mark.parametrize("fault", ["file", "garbage"])
async def test_a_memory_that_cannot_be_used_costs_one_sync(tmp_path, fault):
    """A folder that cannot be written, or a damaged note, is no reason to stop."""
    await sync_if_changed(Tree(hello), folder=tmp_path, api=API)
    if fault == "garbage":
        for note in tmp_path.iterdir():
            note.write_bytes(b"\xff\xfe")
        folder = tmp_path
    else:
        folder = tmp_path / "file" / "below"
        (tmp_path / "file").write_text("in the way")
    assert await sync_if_changed(Tree(hello), folder=folder, api=API)


def test_the_digest_follows_what_members_see():
    """A description counts."""
    assert command_digest(Tree(hello)) != command_digest(Tree(goodbye))
    assert command_digest(Tree(hello)) == command_digest(Tree(hello))
