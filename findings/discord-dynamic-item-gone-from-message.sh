#!/usr/bin/env bash
# discord.py passes over a press on a DynamicItem if the message in the event no longer has the button.
#
# A DynamicItem is registered for a pattern of custom ids, so that buttons work after a restart. When
# one is pressed, discord.py first looks for the button among the components of the message that came
# with the event, to build the item from it. If it is not there, because a press of a moment before has
# changed the message, nothing is called: no callback, no error handler, no line in the log below
# DEBUG, and the member waits three seconds for "This interaction failed". An `on_interaction` of the
# bot does hear of it. A view that was registered with add_view looks at the custom id alone and is
# called either way.
# This script feeds both kinds of event to a client, without a network. It exits with 1 if that has
# changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'discord.py==2.7.1'
"$place/venv/bin/python" -W ignore - <<'PY'
import asyncio

import discord

calls = []


class Keep(discord.ui.DynamicItem[discord.ui.Button], template=r"keep:(?P<key>\d+)"):
    def __init__(self):
        super().__init__(discord.ui.Button(label="Keep", custom_id="keep:1"))

    @classmethod
    async def from_custom_id(cls, interaction, item, match):
        return cls()

    async def callback(self, interaction):
        calls.append("DynamicItem")


class Panel(discord.ui.View):
    @discord.ui.button(label="Panel", custom_id="panel")
    async def pressed(self, interaction, button):
        calls.append("View")


class Client(discord.Client):
    async def on_interaction(self, interaction):
        calls.append("on_interaction")


USER = {"id": "7", "username": "ana", "discriminator": "0", "avatar": None}


def event(custom_id, *, has_button):
    button = {"type": 2, "id": 2, "style": 2, "label": "x", "custom_id": custom_id}
    row = {"type": 1, "id": 1, "components": [button]}
    message = {
        "id": "5", "channel_id": "3", "author": USER, "content": "x", "attachments": [], "embeds": [],
        "mentions": [], "mention_roles": [], "mention_everyone": False, "pinned": False, "tts": False,
        "type": 0, "edited_timestamp": None, "timestamp": "2026-01-01T00:00:00+00:00", "flags": 0,
        "components": [row] if has_button else [],
    }  # fmt: skip
    return {
        "id": "9", "application_id": "1", "type": 3, "token": "t", "version": 1, "channel_id": "3",
        "channel": {"id": "3", "type": 1, "recipients": [USER]}, "user": USER, "locale": "en-US",
        "data": {"custom_id": custom_id, "component_type": 2}, "message": message, "entitlements": [],
        "authorizing_integration_owners": {}, "attachment_size_limit": 1,
    }  # fmt: skip


async def press(custom_id, *, has_button):
    calls.clear()
    async with Client(intents=discord.Intents.none()) as client:
        client._connection.user = discord.ClientUser(state=client._connection, data=USER)
        client.add_dynamic_items(Keep)
        client.add_view(Panel(timeout=None))
        client._connection.parse_interaction_create(event(custom_id, has_button=has_button))
        await asyncio.sleep(0.2)
    return sorted(calls)


async def main():
    for custom_id, kind in (("keep:1", "DynamicItem"), ("panel", "View")):
        for has_button in (True, False):
            called = await press(custom_id, has_button=has_button)
            there = "has the button" if has_button else "lacks the button"
            print(f"{kind:11}  the message {there:16}  called: {', '.join(called)}")
            expected = {"on_interaction"} | ({kind} if has_button or kind == "View" else set())
            assert set(called) == expected, called


asyncio.run(main())
PY
