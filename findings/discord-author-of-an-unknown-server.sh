#!/usr/bin/env bash
# discord.py calls the author of a server's message a Member, also if it does not know the server.
#
# Member.guild is documented and typed as a Guild. Where the client has not received a server's
# GUILD_CREATE, or has just left the server, discord.py 2.7.1 makes a Member whose guild is None, so
# isinstance(author, Member) does not tell that roles and guild_permissions can be read.
# This script makes such a message. It exits with 1 if the behaviour has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'discord.py==2.7.1'
cat >"$place/show.py" <<'PYTHON'
"""Let a client receive a message of a server that it does not know."""

import asyncio
import sys
from importlib.metadata import version

import discord

MEMBER = {"roles": ["5"], "joined_at": "2026-01-01T00:00:00+00:00", "deaf": False, "mute": False}
AUTHOR = {"id": "2", "username": "alice", "discriminator": "0", "avatar": None}
MESSAGE = {
    "id": "1",
    "channel_id": "3",
    "guild_id": "4",
    "author": AUTHOR,
    "member": MEMBER | {"flags": 0},
    "content": "hello",
    "timestamp": "2026-01-01T00:00:00+00:00",
    "edited_timestamp": None,
    "tts": False,
    "mention_everyone": False,
    "mentions": [],
    "mention_roles": [],
    "attachments": [],
    "embeds": [],
    "pinned": False,
    "type": 0,
    "flags": 0,
}


async def receive() -> discord.Message:
    client = discord.Client(intents=discord.Intents(guilds=True, guild_messages=True))
    received: list[discord.Message] = []
    client._connection.dispatch = lambda _, message: received.append(message)
    client._connection.parse_message_create(MESSAGE)
    return received[0]


message = asyncio.run(receive())
author = message.author
print("discord.py", version("discord.py"))
print("message.guild   ", message.guild)
print("message.author  ", type(author).__name__)
print("author.guild    ", author.guild)
try:
    print("author.roles    ", author.roles)
    readable = True
except AttributeError as error:
    print("author.roles     cannot be read:", error)
    readable = False
sys.exit(0 if isinstance(author, discord.Member) and author.guild is None and not readable else 1)
PYTHON
"$place/venv/bin/python" "$place/show.py"
