"""Creating, editing and deleting messages: checked by the rules, announced on the gateway."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.discord_server import rules
from tests.discord_server.gateway import Gateway
from tests.discord_server.world import (
    COMPONENTS_V2,
    DIRECT_MESSAGES,
    GUILD_MESSAGES,
    MESSAGE_CONTENT,
    Channel,
    Message,
    Payload,
    World,
    snowflake,
    walk,
)


@dataclass(eq=False)
class Problem(Exception):
    """An error response, with Discord's own code."""

    status: int
    code: int
    message: str
    errors: Payload = field(default_factory=dict)

    def body(self) -> Payload:
        return {"message": self.message, "code": self.code, "errors": self.errors}


def invalid(complaint: str) -> Problem:
    """Return the refusal of a body that breaks a rule."""
    name, _, said = complaint.partition(": ")
    errors = {"_errors": [{"code": "INVALID", "message": said or complaint}]}
    return Problem(400, 50035, "Invalid Form Body", {name: errors} if said else errors)


class Posting:
    """Creates, edits and deletes; `refused` and `pinging` keep what no bot of ours should send."""

    def __init__(self, world: World, gateway: Gateway, address: Callable[[], str]) -> None:
        self.world = world
        self.gateway = gateway
        self.address = address
        self.files: dict[str, bytes] = {}
        self.refused: list[str] = []
        self.pinging: list[Payload] = []

    async def send(
        self,
        body: Payload,
        channel: Channel,
        *,
        answers: str | None = None,
        flags: int = 0,
        into: Message | None = None,
    ) -> Message:
        """Post what the bot sends, or let it fill `into`; no nonce posts twice."""
        self.check(body)
        known = self._sent_before(body, channel)
        if known is not None:
            return known
        reference = self._reference(body)
        message = into or Message(channel, self.world.bot, answers=answers)
        message.reference = reference
        message.nonce = body.get("nonce")
        message.flags = (body.get("flags") or 0) | flags
        self._fill(message, body)
        if into is None:
            await self.publish(message)
        else:
            await self.announce_edit(message)
        return message

    async def publish(self, message: Message) -> None:
        """Let a message appear and tell the gateway, as far as intents allow."""
        self.world.note(lambda: self.world.messages.append(message))
        if not message.ephemeral:
            await self.announce(message)

    async def announce(self, message: Message) -> None:
        """Send MESSAGE_CREATE, once more if it was sent before."""
        await self.gateway.dispatch("MESSAGE_CREATE", lambda seen: self._event(message, seen))

    async def edit(self, message: Message, body: Payload) -> None:
        """Change a message of the bot's."""
        self.check(body, before=message)
        if "flags" in body:
            kept = message.flags & (COMPONENTS_V2 | 1 << 6)
            message.flags = kept | body["flags"]
        self._fill(message, body)
        message.edits += 1
        await self.announce_edit(message)

    async def delete(self, message: Message) -> None:
        """Take a message away."""
        self.world.note(lambda: setattr(message, "deleted", True))
        gone = {"id": message.id, "channel_id": message.channel.id} | self._place(message)
        await self.gateway.dispatch("MESSAGE_DELETE", lambda _: gone)

    def check(self, body: Payload, before: Message | None = None) -> None:
        """Raise the refusal that a body earns; note one that could ping somebody."""
        complaint = rules.refusal(body, before)
        if complaint is not None:
            self.refused.append(complaint)
            raise invalid(complaint)
        texts = [c.get("content", "") for c in walk(body.get("components") or [])]
        if rules.pings(body, "\n".join([body.get("content") or "", *texts])):
            self.pinging.append(body)

    def _fill(self, message: Message, body: Payload) -> None:
        if "content" in body:
            message.content = body["content"] or ""
        if "embeds" in body:
            message.embeds = body["embeds"] or []
        if "components" in body:
            message.components = body["components"] or []
            for number, component in enumerate(walk(message.components), 1):
                component.setdefault("id", number)
        if "attachments" in body:
            kept = {attachment["id"]: attachment for attachment in message.attachments}
            wanted = body["attachments"] or []
            message.attachments = [kept.get(str(a["id"])) or self.attach(a, body) for a in wanted]
        message.mentions = self.world.mentioned(message.text)

    def attach(self, described: Payload, body: Payload) -> Payload:
        """Keep an uploaded file and return it as an attachment."""
        name, content = body["files"][int(described["id"])]
        file_id = snowflake()
        self.files[file_id] = content
        url = f"{self.address()}/attachments/{file_id}/{name}"
        known = {"id": file_id, "filename": name, "size": len(content), "url": url}
        return known | {"proxy_url": url, "content_type": "text/plain; charset=utf-8"}

    def _sent_before(self, body: Payload, channel: Channel) -> Message | None:
        nonce = body.get("nonce")
        if nonce is None or not body.get("enforce_nonce"):
            return None
        mine = (m for m in self.world.messages if m.channel is channel and m.nonce == nonce)
        return next(mine, None)

    def _reference(self, body: Payload) -> Message | None:
        named = body.get("message_reference")
        if not named:
            return None
        found = self.world.message(str(named["message_id"]))
        if found is None and named.get("fail_if_not_exists", True):
            self.refused.append("message_reference: Unknown message")
            raise invalid("message_reference: Unknown message")
        return found

    async def announce_edit(self, message: Message) -> None:
        """Send MESSAGE_UPDATE, unless one person alone sees the message."""
        self.world.note()
        if not message.ephemeral:
            await self.gateway.dispatch("MESSAGE_UPDATE", lambda seen: self._event(message, seen))

    def _place(self, message: Message) -> Payload:
        return {} if message.channel.direct else {"guild_id": self.world.guild_id}

    def _event(self, message: Message, intents: int) -> Payload | None:
        """Return the event's data for a client with these intents, or None if it may not see it."""
        wanted = DIRECT_MESSAGES if message.channel.direct else GUILD_MESSAGES
        if not intents & wanted:
            return None
        event: dict[str, Any] = message.payload() | self._place(message)
        if not message.channel.direct:
            event["member"] = message.author.member()
        concerned = self.world.bot is message.author or self.world.bot in message.mentions
        if not (message.channel.direct or concerned or intents & MESSAGE_CONTENT):
            event |= {"content": "", "embeds": [], "attachments": [], "components": []}
        return event
