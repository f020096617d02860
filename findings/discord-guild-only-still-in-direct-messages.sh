#!/usr/bin/env bash
# discord.py sends a command marked guild_only for direct messages too, if its tree allows those.
#
# A CommandTree takes `allowed_contexts`, the default of its commands. `@app_commands.guild_only()`
# sets of a command's own contexts only that servers are allowed, and says nothing of direct messages;
# what is not said is taken from the tree. So a tree that allows the bot's direct messages, which keeps
# commands out of other private channels, also undoes every guild_only: Discord shows the command in
# direct messages, where it cannot work. `allowed_contexts(guilds=True, dms=False,
# private_channels=False)` on the command says it whole.
# This script prints the contexts that would be sent (0: servers, 1: the bot's direct messages), without
# a network. It exits with 1 if that has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'discord.py==2.7.1'
"$place/venv/bin/python" -W ignore - <<'PY'
import discord
from discord import app_commands


@app_commands.command()
@app_commands.guild_only()
async def marked(interaction: discord.Interaction):
    """Marked guild_only."""


@app_commands.command()
@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
async def said_whole(interaction: discord.Interaction):
    """All contexts said."""


def contexts(command, **options):
    client = discord.Client(intents=discord.Intents.none())
    tree = app_commands.CommandTree(client, **options)
    return command.to_dict(tree)["contexts"]


direct = app_commands.AppCommandContext(guild=True, dm_channel=True)
for name, options in (("no default", {}), ("direct messages", {"allowed_contexts": direct})):
    found = contexts(marked, **options), contexts(said_whole, **options)
    print(f"tree with {name:16} guild_only: {found[0]}   allowed_contexts: {found[1]}")
    expected = ([0, 1] if options else [0], [0])
    assert found == expected, found
PY
