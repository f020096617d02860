"""Commands are sent when they differ from those sent last, and not otherwise."""

import discord
import pytest
from discord import app_commands

from bot.connection.command_sync import command_digest, sync_if_changed

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
        super().__init__(client)
        self.sent = 0
        self.fault = fault
        for command in commands:
            self.add_command(command)

    async def sync(self):
        self.sent += 1
        if self.fault:
            raise self.fault


async def test_unchanged_commands_are_sent_once(tmp_path):
    """Also by the next process, and in whatever order they were added."""
    first, second = Tree(hello, goodbye), Tree(goodbye, hello)
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
