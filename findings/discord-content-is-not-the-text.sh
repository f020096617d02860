#!/usr/bin/env bash
# discord.py's content is empty for a forwarded message, a poll and a layout, though members read a text.
#
# A bot that answers, indexes or moderates messages reads `content`, and expects it empty for pictures and
# embeds. It is empty, too, where somebody forwards a question (the text is in `message_snapshots`), asks one
# as a poll (`poll.question`) or where an app uses components for its layout (`components`, within boxes and
# sections). `clean_content` and `system_content` are empty as well, `is_system()` is False, and the type is
# the one of any message, so that a bot takes them for messages that say nothing. discord.py 2.7.1.
# This script reads such messages, without a network. It exits with 1 if their text is elsewhere.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'discord.py==2.7.1'
"$place/venv/bin/python" - <<'PY'
import discord

TEXT = "When does the harbour open?"
TIME = "2024-05-06T09:00:00+00:00"
PLAIN = {
    "id": "3", "channel_id": "2", "type": 0, "content": "", "timestamp": TIME, "edited_timestamp": None,
    "author": {"id": "1", "username": "ana", "discriminator": "0", "avatar": None},
    "tts": False, "pinned": False, "mention_everyone": False, "mentions": [], "mention_roles": [],
    "attachments": [], "embeds": [],
}  # fmt: skip
FORWARDED = {
    "type": 0, "content": TEXT, "timestamp": TIME, "edited_timestamp": None, "flags": 0,
    "mentions": [], "mention_roles": [], "attachments": [], "embeds": [],
}  # fmt: skip
POLL = {
    "question": {"text": TEXT}, "expiry": TIME, "allow_multiselect": False, "layout_type": 1,
    "answers": [{"answer_id": 1, "poll_media": {"text": "At nine"}}],
}  # fmt: skip
LAYOUT = [{"type": 17, "id": 1, "components": [{"type": 10, "id": 2, "content": TEXT}]}]
client = discord.Client(intents=discord.Intents.none())
channel = discord.PartialMessageable(client._connection, 2)


def read(**more: object) -> discord.Message:
    message = discord.Message(state=client._connection, channel=channel, data={**PLAIN, **more})
    print(f"content {message.content!r}, clean {message.clean_content!r}, {message.type}")
    assert message.type == discord.MessageType.default and not message.is_system()
    return message


assert read(content=TEXT).content == TEXT
forward = read(
    message_snapshots=[{"message": FORWARDED}],
    message_reference={"type": 1, "channel_id": "4", "message_id": "5"},
)
assert forward.content == forward.clean_content == forward.system_content == ""
assert forward.message_snapshots[0].content == TEXT
poll = read(poll=POLL)
assert poll.content == "" and poll.poll.question == TEXT
layout = read(components=LAYOUT, flags=1 << 15)
assert layout.content == "" and layout.components[0].children[0].content == TEXT
PY
