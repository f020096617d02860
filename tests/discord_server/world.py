"""The users, channels and messages of the test server."""

import itertools
import re
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

Payload = dict[str, Any]

EPOCH_MS = 1_420_070_400_000
EPHEMERAL = 1 << 6
COMPONENTS_V2 = 1 << 15
MESSAGE_CONTENT = 1 << 15  # an intent, which happens to share its bit with the flag above
GUILD_MESSAGES = 1 << 9
DIRECT_MESSAGES = 1 << 12
EVERYTHING = str((1 << 50) - 1)
# View, send, embed, attach, read history, use commands: what a member usually may.
ORDINARY = str(1 << 10 | 1 << 11 | 1 << 14 | 1 << 15 | 1 << 16 | 1 << 31)
MENTION = re.compile(r"<@!?(\d+)>")

_counter = itertools.count()


def snowflake() -> str:
    """Return an id as Discord makes them: the time, then a counter."""
    return str((int(time.time() * 1000) - EPOCH_MS) << 22 | next(_counter) & 0x3FFFFF)


@dataclass(eq=False)
class User:
    name: str
    bot: bool = False
    permissions: str = ORDINARY
    locale: str = "en-US"
    id: str = field(default_factory=snowflake)

    def payload(self) -> Payload:
        return {
            "id": self.id,
            "username": self.name,
            "global_name": self.name.title(),
            "discriminator": "0",
            "avatar": None,
            "bot": self.bot,
        }

    def member(self) -> Payload:
        """Return what a server knows of this person, without who it is."""
        joined = "2026-01-01T00:00:00+00:00"
        return {"roles": [], "nick": None, "joined_at": joined, "deaf": False, "mute": False} | {
            "flags": 0,
            "permissions": self.permissions,
        }


@dataclass(eq=False)
class Channel:
    name: str
    recipient: User | None = None
    overwrites: list[Payload] = field(default_factory=list)
    id: str = field(default_factory=snowflake)

    @property
    def direct(self) -> bool:
        """Tell whether this is a talk between two."""
        return self.recipient is not None

    def payload(self) -> Payload:
        if self.recipient is not None:
            recipients = [self.recipient.payload()]
            return {"id": self.id, "type": 1, "recipients": recipients, "last_message_id": None}
        return {"id": self.id, "type": 0, "name": self.name, "position": 0} | {
            "permission_overwrites": self.overwrites,
            "nsfw": False,
            "parent_id": None,
            "topic": None,
            "permissions": EVERYTHING,
        }


@dataclass(eq=False)
class Message:
    channel: Channel
    author: User
    content: str = ""
    components: list[Payload] = field(default_factory=list)
    embeds: list[Payload] = field(default_factory=list)
    attachments: list[Payload] = field(default_factory=list)
    flags: int = 0
    mentions: list[User] = field(default_factory=list)
    reference: "Message | None" = None
    answers: str | None = None  # the id of the interaction that this message is the answer to
    nonce: str | None = None
    id: str = field(default_factory=snowflake)
    edits: int = 0
    deleted: bool = False

    @property
    def ephemeral(self) -> bool:
        """Tell whether only one person sees this."""
        return bool(self.flags & EPHEMERAL)

    @property
    def text(self) -> str:
        """All that can be read: the content, then each text display in order."""
        texts = [c["content"] for c in walk(self.components) if c["type"] == 10]
        return "\n".join([*([self.content] if self.content else []), *texts])

    @property
    def buttons(self) -> dict[str, str]:
        """What can be pressed: label -> custom_id, in reading order."""
        found = (c for c in walk(self.components) if c["type"] == 2 and "custom_id" in c)
        return {button.get("label", ""): button["custom_id"] for button in found}

    def payload(self, *, quoted: bool = False) -> Payload:
        """Return the message as events and responses carry it; a quoted one quotes no further."""
        at = (int(self.id) >> 22) + EPOCH_MS
        sent = datetime.fromtimestamp(at / 1000, UTC).isoformat()
        payload = {
            "id": self.id,
            "channel_id": self.channel.id,
            "author": self.author.payload(),
            "content": self.content,
            "timestamp": sent,
            "edited_timestamp": sent if self.edits else None,
            "tts": False,
            "mention_everyone": False,
            "mentions": [user.payload() for user in self.mentions],
            "mention_roles": [],
            "attachments": self.attachments,
            "embeds": self.embeds,
            "components": self.components,
            "pinned": False,
            "type": 19 if self.reference else 0,
            "flags": self.flags,
        }
        if self.nonce is not None:
            payload["nonce"] = self.nonce
        if self.reference is not None and not quoted:
            reference = {"message_id": self.reference.id, "channel_id": self.channel.id, "type": 0}
            payload["message_reference"] = reference
            payload["referenced_message"] = self.reference.payload(quoted=True)
        return payload


def walk(components: list[Payload]) -> Iterator[Payload]:
    """Yield every component, each before what it holds; an accessory comes last."""
    for component in components:
        yield component
        yield from walk(component.get("components", []))
        yield from walk([component["accessory"]] if "accessory" in component else [])


class World:
    """One server with two channels, two members, a moderator and the bot; any thread may look."""

    def __init__(self) -> None:
        self.bot = User("footnote", bot=True, permissions=EVERYTHING)
        self.member = User("alice")
        self.moderator = User("morgan", permissions=EVERYTHING)
        self.stranger = User("sasha")
        self.people = [self.bot, self.member, self.stranger, self.moderator]
        self.channel = Channel("newsroom")
        self.other_channel = Channel("sources")
        self.guild_id = snowflake()
        self.channels = {c.id: c for c in (self.channel, self.other_channel)}
        self.messages: list[Message] = []
        self.commands: list[Payload] = []
        self.changed = threading.Condition()

    def direct(self, user: User) -> Channel:
        """Return the direct channel with this person, opening it the first time."""
        known = (c for c in self.channels.values() if c.recipient is user)
        channel = next(known, None) or Channel(f"dm-{user.name}", recipient=user)
        return self.channels.setdefault(channel.id, channel)

    def person(self, user_id: str) -> User | None:
        return next((user for user in self.people if user.id == user_id), None)

    def message(self, message_id: str) -> Message | None:
        found = (m for m in self.messages if m.id == message_id and not m.deleted)
        return next(found, None)

    def mentioned(self, content: str) -> list[User]:
        """Return whom the text mentions, each once, in order."""
        people = [self.person(user_id) for user_id in MENTION.findall(content)]
        return list(dict.fromkeys(user for user in people if user is not None))

    def guild(self) -> Payload:
        """Return the server as GUILD_CREATE brings it to a bot without the members intent."""
        everyone = {"id": self.guild_id, "name": "@everyone", "permissions": ORDINARY} | {
            "position": 0,
            "color": 0,
            "hoist": False,
            "managed": False,
            "mentionable": False,
            "flags": 0,
        }
        return {
            "id": self.guild_id,
            "name": "The Newsroom",
            "owner_id": self.moderator.id,
            "member_count": len(self.people),
            "roles": [everyone],
            "channels": [c.payload() for c in self.channels.values() if not c.direct],
            "members": [self.bot.member() | {"user": self.bot.payload()}],
            "emojis": [],
            "features": [],
            "unavailable": False,
        }

    def note(self, change: Callable[[], Any] | None = None) -> None:
        """Change something under the lock and wake whoever waits for it."""
        with self.changed:
            if change is not None:
                change()
            self.changed.notify_all()
