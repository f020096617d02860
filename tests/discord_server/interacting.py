"""Interactions (commands and button presses), from their event to their last answer."""

import time
from dataclasses import dataclass, field
from typing import Any

from tests.discord_server import rules
from tests.discord_server.posting import Posting, Problem, invalid
from tests.discord_server.world import EPHEMERAL, Channel, Message, Payload, User, World, snowflake

COMMAND, COMPONENT, COMPLETION, MODAL = 2, 3, 4, 5
SEND, DEFER, DEFER_UPDATE, UPDATE, CHOICES, SHOW_MODAL = 4, 5, 6, 7, 8, 9
LOADING = 1 << 7
PATIENCE_SECONDS = 3.0


@dataclass(eq=False)
class Interaction:
    """Something a person did that wants an answer, and what it got."""

    kind: int
    user: User
    channel: Channel
    data: Payload
    message: Message | None = None
    seen: Payload | None = None  # the message as it was when the button was pressed
    id: str = field(default_factory=snowflake)
    token: str = field(default_factory=lambda: f"token-{snowflake()}")
    started: float = field(default_factory=time.monotonic)
    answered_by: int | None = None
    answers: list[Message] = field(default_factory=list)
    choices: list[Payload] = field(default_factory=list)
    modal: Payload | None = None

    @property
    def answer(self) -> Message | None:
        """The first answer, once it can be read."""
        ready = (m for m in self.answers[:1] if not m.flags & LOADING)
        return next(ready, None)

    @property
    def done(self) -> bool:
        """Tell whether the person sees that something came of it."""
        if self.answered_by in {UPDATE, CHOICES, SHOW_MODAL, DEFER_UPDATE}:
            return True
        return self.answer is not None


class Interacting:
    """The routes of interactions and their webhooks, without HTTP."""

    def __init__(self, world: World, posting: Posting) -> None:
        self.world = world
        self.posting = posting
        self.all: list[Interaction] = []
        self.doubled: list[str] = []

    async def begin(self, interaction: Interaction) -> None:
        """Tell the client what the person did."""
        self.all.append(interaction)
        await self.tell(interaction)

    async def tell(self, interaction: Interaction) -> None:
        """Send INTERACTION_CREATE, once more if it was sent before."""
        await self.posting.gateway.dispatch(
            "INTERACTION_CREATE", lambda _: self._event(interaction)
        )

    async def call_back(self, interaction_id: str, token: str, body: Payload) -> Payload:
        """Take the first response; there is only one, and not much time for it."""
        known = (i for i in self.all if i.id == interaction_id and i.token == token)
        interaction = next(known, None)
        if interaction is None or time.monotonic() - interaction.started > PATIENCE_SECONDS:
            raise Problem(404, 10062, "Unknown interaction")
        if interaction.answered_by is not None:
            self.doubled.append(interaction.id)
            raise Problem(400, 40060, "Interaction has already been acknowledged.")
        await self._respond(interaction, body["type"], body.get("data") or {}, body)
        interaction.answered_by = body["type"]
        self.world.note()
        return self._receipt(interaction)

    async def _respond(
        self, interaction: Interaction, kind: int, data: Payload, body: Payload
    ) -> None:
        pressed = interaction.message
        if kind in {SEND, DEFER}:
            interaction.answers.append(await self._send(interaction, kind, data, body))
        elif kind in {UPDATE, DEFER_UPDATE} and pressed is not None:
            if kind == UPDATE:
                await self.posting.edit(pressed, data | {"files": body.get("files", [])})
            interaction.answers.append(pressed)
        elif kind == CHOICES and interaction.kind == COMPLETION:
            self._check_choices(data)
            interaction.choices = data.get("choices") or []
        elif kind == SHOW_MODAL and interaction.kind != MODAL:
            complaint = rules.form_refusal(data)
            if complaint is not None:
                self.posting.refused.append(complaint)
                raise invalid(complaint)
            interaction.modal = data
        else:
            raise invalid(f"type: {kind} does not answer an interaction of type {interaction.kind}")

    async def _send(
        self, interaction: Interaction, kind: int, data: Payload, body: Payload
    ) -> Message:
        if kind == SEND:
            filled = data | {"files": body.get("files", [])}
            return await self.posting.send(filled, interaction.channel, answers=interaction.id)
        flags = (data.get("flags") or 0) & EPHEMERAL | LOADING
        waiting = Message(interaction.channel, self.world.bot, flags=flags, answers=interaction.id)
        await self.posting.publish(waiting)
        return waiting

    async def follow(self, token: str, body: Payload) -> Message:
        """Send a further answer."""
        interaction = self._open(token)
        posted = await self.posting.send(body, interaction.channel, answers=interaction.id)
        self.world.note(lambda: interaction.answers.append(posted))
        return posted

    async def edit(self, token: str, message_id: str, body: Payload) -> Message:
        """Change an answer; the one that was promised gets its content and stays as visible."""
        message = self.find(token, message_id)
        if message.flags & LOADING:
            flags = message.flags & EPHEMERAL
            message.flags = flags
            return await self.posting.send(body, message.channel, flags=flags, into=message)
        await self.posting.edit(message, body)
        return message

    def find(self, token: str, message_id: str) -> Message:
        """Return one of an interaction's answers; `@original` is the first."""
        answers = [m for m in self._open(token).answers if not m.deleted]
        named = (m for m in answers if message_id in {"@original", m.id})
        message = next(named, None)
        if message is None:
            raise Problem(404, 10008, "Unknown Message")
        return message

    def _open(self, token: str) -> Interaction:
        known = (i for i in self.all if i.token == token and i.answered_by is not None)
        interaction = next(known, None)
        if interaction is None:
            raise Problem(404, 10015, "Unknown Webhook")
        return interaction

    def _check_choices(self, data: Payload) -> None:
        complaint = rules.choices_refusal(data.get("choices") or [])
        if complaint is not None:
            self.posting.refused.append(complaint)
            raise invalid(complaint)

    def _receipt(self, interaction: Interaction) -> Payload:
        about: dict[str, Any] = {"id": interaction.id, "type": interaction.kind}
        receipt: Payload = {"interaction": about}
        if interaction.answers:
            message = interaction.answers[0]
            about["response_message_id"] = message.id
            about["response_message_ephemeral"] = message.ephemeral
            about["response_message_loading"] = bool(message.flags & LOADING)
            if interaction.answered_by in {SEND, UPDATE}:
                receipt["resource"] = {
                    "type": interaction.answered_by,
                    "message": message.payload(),
                }
        return receipt

    def _event(self, interaction: Interaction) -> Payload:
        user, channel = interaction.user, interaction.channel
        event = {
            "id": interaction.id,
            "application_id": self.world.bot.id,
            "type": interaction.kind,
            "data": interaction.data,
            "token": interaction.token,
            "version": 1,
            "channel": channel.payload(),
            "channel_id": channel.id,
            "locale": user.locale,
            "app_permissions": self.world.bot.permissions,
            "entitlements": [],
            "attachment_size_limit": 10 * 1024 * 1024,
            "authorizing_integration_owners": {"0": self.world.guild_id},
            "context": 1 if channel.direct else 0,
        }
        if interaction.message is not None:
            event["message"] = interaction.seen or interaction.message.payload()
        if channel.direct:
            return event | {"user": user.payload()}
        guild = {"id": self.world.guild_id, "features": [], "locale": "en-US"}
        member = user.member() | {"user": user.payload()}
        place = {"guild_id": self.world.guild_id, "guild_locale": "en-US"}
        return event | place | {"guild": guild, "member": member}
