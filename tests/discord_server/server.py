"""A Discord server for tests: starts and stops it, acts for its people, and reads its messages.

It listens on 127.0.0.1 in a thread of its own, so that the bot can be another process and a test
stays plain Python. A test may call its methods from any thread.
"""

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterable, Sequence
from types import TracebackType
from typing import Any, Self, TypeVar

from aiohttp import web

from tests.discord_server import interacting
from tests.discord_server.faults import Fault, Faults
from tests.discord_server.gateway import REFUSED_TOKEN, Gateway
from tests.discord_server.interacting import Interacting, Interaction
from tests.discord_server.posting import Posting
from tests.discord_server.routes import API, Request, Routes
from tests.discord_server.world import Channel, Message, Payload, User, World

T = TypeVar("T")
F = TypeVar("F", bound=Fault)
PATIENCE_SECONDS = 20.0
OPTION_TYPES = {str: 3, int: 4, bool: 5, float: 10}
CHANNEL, ATTACHMENT = 7, 11


class NotSeen(AssertionError):
    """What a test waited for did not come about in time."""


class LoopbackDiscord:
    """A Discord with one server; use it in a `with` statement."""

    def __init__(self, *, allowed_intents: int = 0) -> None:
        self.world = World()
        self.token = "loopback-token"
        self.gateway = Gateway(self.world, self.token, allowed_intents)
        self.posting = Posting(self.world, self.gateway, lambda: self.address)
        self.interacting = Interacting(self.world, self.posting)
        self.faults = Faults()
        self._routes = Routes(self.world, self.gateway, self.posting, self.interacting, self.faults)
        self.address = ""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self._do(self._listen())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._do(self._runner.cleanup())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _listen(self) -> None:
        self._runner = web.AppRunner(
            self._routes.application(), access_log=None, shutdown_timeout=1.0
        )
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        port = self._runner.addresses[0][1]
        self.address = f"http://127.0.0.1:{port}"
        self.gateway.url = f"ws://127.0.0.1:{port}/gateway"

    def _do(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(PATIENCE_SECONDS)

    @property
    def api(self) -> str:
        """What DISCORD_API_URL has to be."""
        return self.address + API

    @property
    def requests(self) -> list[Request]:
        """Every request so far, in the order they came."""
        return list(self._routes.requests)

    @property
    def messages(self) -> list[Message]:
        """What stands in all channels, in the order it was posted; what was deleted is gone."""
        return [message for message in list(self.world.messages) if not message.deleted]

    def requested(self, route: str) -> list[Request]:
        """Return the requests to a route such as `PUT /applications/{application}/commands`."""
        return [request for request in self.requests if request.route == route]

    def wait(
        self, look: Callable[[], T | None], what: str, *, seconds: float = PATIENCE_SECONDS
    ) -> T:
        """Return what `look` sees as soon as it is true; raise NotSeen if it never is."""
        with self.world.changed:
            self.world.changed.wait_for(look, seconds)
            seen = look()
        if not seen:
            came = ", ".join(f"{r.route} {r.status}" for r in self.requests[-12:])
            raise NotSeen(f"{what} within {seconds} s; the last requests were: {came or 'none'}")
        return seen

    # What people do.

    def say(
        self,
        text: str,
        *,
        channel: Channel | None = None,
        author: User | None = None,
        reply_to: Message | None = None,
        ping: bool = True,
        gone: bool = False,
    ) -> Message:
        """Let a person write a message; a reply pings its author unless `ping` is off.

        With `gone`, it has been deleted by the time that its event arrives.
        """
        author = author or self.world.member
        message = Message(channel or self.world.channel, author, text, reference=reply_to)
        message.mentions = self.world.mentioned(text)
        if reply_to is not None and ping and reply_to.author not in message.mentions:
            message.mentions.append(reply_to.author)
        message.deleted = gone
        self._do(self.posting.publish(message))
        return message

    def mention(self, text: str, *, channel: Channel | None = None) -> Message:
        """Let the member ask the bot by mentioning it."""
        return self.say(f"<@{self.world.bot.id}> {text}", channel=channel)

    def direct(self, text: str) -> Message:
        """Let the member write to the bot alone."""
        return self.say(text, channel=self.world.direct(self.world.member))

    def again(self, said: Message | Interaction) -> None:
        """Send the event of a message or command a second time, as Discord does now and then."""
        if isinstance(said, Message):
            self._do(self.posting.announce(said))
        else:
            self._do(self.interacting.tell(said))

    def slash(
        self,
        command: str,
        *,
        user: User | None = None,
        channel: Channel | None = None,
        **options: Any,
    ) -> Interaction:
        """Let a person use a registered slash command; a group's name goes first."""
        data = self._command_data(command, options)
        return self._begin(interacting.COMMAND, data, user=user, channel=channel)

    def use(self, data: Payload) -> Interaction:
        """Let the member use a command as an outdated client describes it."""
        return self._begin(interacting.COMMAND, data)

    def complete(self, command: str, *, focused: str, **options: Any) -> Interaction:
        """Let the member type in the option `focused`, which completes itself."""
        data = self._command_data(command, options)
        for option in _innermost(data)["options"]:
            option["focused"] = option["name"] == focused
        return self._begin(interacting.COMPLETION, data)

    def message_command(self, name: str, target: Message) -> Interaction:
        """Let the member use a command from a message's menu."""
        known = (c for c in self.world.commands if c["type"] == 3 and c["name"] == name)
        data = {"id": next(known)["id"], "name": name, "type": 3, "target_id": target.id}
        resolved = {"messages": {target.id: target.payload()}}
        return self._begin(interacting.COMMAND, data | {"resolved": resolved})

    def press(self, message: Message, label: str, *, user: User | None = None) -> Interaction:
        """Let a person press the button with this label."""
        return self.press_at_once(message, [(user or self.world.member, label)])[0]

    def press_at_once(
        self, message: Message, presses: Iterable[tuple[User, str]]
    ) -> list[Interaction]:
        """Let several press a button, each that of a label, before anything has come of it.

        Each press tells of the message as it was then, even if the first answer has changed it.
        Discord itself refuses to press what has gone.
        """
        seen = message.payload()
        buttons = dict(message.buttons)
        return [
            self._begin(
                interacting.COMPONENT,
                {"custom_id": buttons[label], "component_type": 2},
                user=user,
                channel=message.channel,
                message=message,
                seen=seen,
            )
            for user, label in presses
        ]

    def submit(self, form: Interaction, text: str) -> Interaction:
        """Let the person who was shown a form write a text into its field and send it."""
        shown = form.modal or {}
        field = {"type": 4, "custom_id": "text", "value": text}
        data = {
            "custom_id": shown["custom_id"],
            "components": [{"type": 18, "id": 1, "component": field | {"id": 2}}],
        }
        return self._begin(
            interacting.MODAL,
            data,
            user=form.user,
            channel=form.channel,
            message=form.message,
        )

    def edit(self, message: Message, text: str) -> None:
        """Let the author change a message."""
        message.content, message.edits = text, message.edits + 1
        message.mentions = self.world.mentioned(text)
        self._do(self.posting.announce_edit(message))

    def _begin(
        self,
        kind: int,
        data: Payload,
        *,
        user: User | None = None,
        channel: Channel | None = None,
        message: Message | None = None,
        seen: Payload | None = None,
    ) -> Interaction:
        user, channel = user or self.world.member, channel or self.world.channel
        begun = Interaction(kind, user, channel, data, message, seen)
        self._do(self.interacting.begin(begun))
        return begun

    def _command_data(self, command: str, options: dict[str, Any]) -> Payload:
        name, *path = command.split()
        known = next(c for c in self.world.commands if c["type"] == 1 and c["name"] == name)
        data: Payload = {"id": known["id"], "name": name, "type": 1, "options": []}
        inner = data
        for sub in path:
            inner["options"] = [{"name": sub, "type": 1, "options": []}]
            inner = inner["options"][0]
        for key, value in options.items():
            kind, given = self._option(data, value)
            inner["options"].append({"name": key, "type": kind, "value": given})
        return data

    def _option(self, data: Payload, value: Any) -> tuple[int, Any]:
        """Return the type and value of an option; channels and files are described in `data`.

        A file is a pair of its name and its content.
        """
        if isinstance(value, Channel):
            resolved = data.setdefault("resolved", {}).setdefault("channels", {})
            resolved[value.id] = value.payload()
            return CHANNEL, value.id
        if isinstance(value, tuple):
            file = self.posting.attach({"id": 0}, {"files": {0: value}})
            data.setdefault("resolved", {}).setdefault("attachments", {})[file["id"]] = file
            return ATTACHMENT, file["id"]
        return OPTION_TYPES[type(value)], value

    # What a test looks at.

    def reply_to(self, message: Message, *, seconds: float = PATIENCE_SECONDS) -> Message:
        """Return the bot's reply to a message, once it is there."""
        return self.wait(
            lambda: next(iter(self.replies(message)), None), "a reply", seconds=seconds
        )

    def replies(self, message: Message) -> Sequence[Message]:
        """Return the replies to a message that are there by now."""
        return [m for m in self.messages if m.reference is message]

    def answer_to(self, interaction: Interaction) -> Message:
        """Return the first answer to a command or press, once it can be read."""
        return self.wait(lambda: interaction.answer, "an answer to the interaction")

    def forget_past(self) -> None:
        """Forget messages and requests so far, which would otherwise be kept to the end."""
        self.world.note(self.world.messages.clear)
        self.world.note(self._routes.requests.clear)

    # What goes wrong.

    def plan(self, fault: F) -> F:
        """Let the next request to the fault's route meet it."""
        self.faults.plan(fault)
        return fault

    def drop_connection(self, code: int | None = None) -> None:
        """End the gateway's connections with a close code, or without a word."""
        self._do(self.gateway.drop(code))

    def withdraw_token(self) -> None:
        """End the gateway's connections because of the token, and take it no longer.

        A client that answers the end too late does not learn its code, and comes in again.
        """
        self.gateway.token = f"not {self.token}"
        self.drop_connection(REFUSED_TOKEN)

    def ask_to_reconnect(self) -> None:
        """Ask clients to reconnect and resume."""
        self._do(self.gateway.ask_to_reconnect())

    def invalidate_sessions(self) -> None:
        """Forget every session, so that clients have to begin anew."""
        self._do(self.gateway.invalidate())


def _innermost(data: Payload) -> Payload:
    while data["options"] and data["options"][0]["type"] in {1, 2}:
        data = data["options"][0]
    return data
