"""Discord's HTTP routes, as far as the bot uses them."""

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from aiohttp import web

from tests.discord_server import rules
from tests.discord_server.faults import Faults, json_answer
from tests.discord_server.gateway import Gateway
from tests.discord_server.interacting import Interacting
from tests.discord_server.posting import Posting, Problem, invalid
from tests.discord_server.world import Channel, Message, Payload, World, snowflake

API = "/api/v10"
OPEN = ("/interactions/", "/webhooks/")  # the token in their path is all that is asked for
LIMITS = {"X-RateLimit-Limit": "50", "X-RateLimit-Remaining": "49", "X-RateLimit-Reset-After": "1"}


@dataclass(eq=False)
class Request:
    """One request as it came; `route` has names in the place of ids, `status` is 0 until known."""

    route: str
    path: str
    body: Any
    names: Mapping[str, str] = field(repr=False)
    query: Mapping[str, str] = field(repr=False)
    status: int = 0


Handler = Callable[[Request], Awaitable[Any]]


class Routes:
    """`serve` writes each request down; the handlers do the work and return JSON, None for 204."""

    def __init__(
        self,
        world: World,
        gateway: Gateway,
        posting: Posting,
        interacting: Interacting,
        faults: Faults,
    ) -> None:
        self.world = world
        self.gateway = gateway
        self.posting = posting
        self.interacting = interacting
        self.faults = faults
        self.requests: list[Request] = []

    def application(self) -> web.Application:
        """Return the whole server, gateway included."""
        app = web.Application(client_max_size=2**25)
        app.router.add_get("/gateway", self.gateway.serve)
        app.router.add_get("/attachments/{file}/{name}", self._file)
        for route, handler in self._table().items():
            method, path = route.split()
            app.router.add_route(method, API + path, partial(self.serve, route, handler))
        app.router.add_route("*", "/{rest:.*}", partial(self.serve, "* *", self._nothing))
        return app

    def _table(self) -> dict[str, Handler]:
        webhook = "/webhooks/{application}/{token}"
        return {
            "GET /gateway": self._gateway,
            "GET /gateway/bot": self._gateway_for_bots,
            "GET /users/@me": self._me,
            "GET /users/@me/guilds": self._guilds,
            "GET /guilds/{guild}/channels": self._guild_channels,
            "GET /guilds/{guild}/members/{member}": self._guild_member,
            "POST /users/@me/channels": self._open_direct,
            "GET /applications/@me": self._application,
            "GET /oauth2/applications/@me": self._application,
            "GET /applications/{application}/commands": self._commands,
            "PUT /applications/{application}/commands": self._overwrite_commands,
            "GET /channels/{channel}": self._channel,
            "POST /channels/{channel}/typing": self._typing,
            "POST /channels/{channel}/messages": self._send,
            "GET /channels/{channel}/messages/{message}": self._message,
            "PATCH /channels/{channel}/messages/{message}": self._edit,
            "DELETE /channels/{channel}/messages/{message}": self._delete,
            "POST /interactions/{interaction}/{token}/callback": self._call_back,
            f"POST {webhook}": self._follow,
            f"GET {webhook}/messages/{{message}}": self._answer,
            f"PATCH {webhook}/messages/{{message}}": self._edit_answer,
            f"DELETE {webhook}/messages/{{message}}": self._delete_answer,
        }

    async def serve(self, route: str, handler: Handler, request: web.Request) -> web.Response:
        """Write a request down, check who asks, let it meet its fault, and carry it out."""
        path = request.path.removeprefix(API)
        info, query = request.match_info, request.query
        record = Request(route, path, await _body(request), info, query)
        self.world.note(lambda: self.requests.append(record))

        async def handle() -> web.Response:
            try:
                answer = await handler(record)
            except Problem as problem:
                return json_answer(problem.body(), status=problem.status)
            return web.Response(status=204) if answer is None else json_answer(answer)

        if request.headers.get("Authorization") != f"Bot {self.gateway.token}" and not (
            path.startswith(OPEN)
        ):
            response = json_answer({"message": "401: Unauthorized", "code": 0}, status=401)
        else:
            response = await self.faults.around(route, request, handle)
        response.headers.update(LIMITS if response.status != 429 else {})
        self.world.note(lambda: setattr(record, "status", response.status))
        return response

    async def _nothing(self, call: Request) -> Any:
        raise Problem(404, 0, "404: Not Found")

    async def _gateway(self, call: Request) -> Payload:
        return {"url": self.gateway.url}

    async def _gateway_for_bots(self, call: Request) -> Payload:
        return self.gateway.start_limit()

    async def _me(self, call: Request) -> Payload:
        return self.world.bot.payload()

    async def _guilds(self, call: Request) -> list[Payload]:
        guild = self.world.guild()
        about = {"id": guild["id"], "name": guild["name"], "icon": None, "owner": False}
        return [about | {"permissions": self.world.bot.permissions, "features": []}]

    async def _guild_channels(self, call: Request) -> list[Payload]:
        return self.world.guild()["channels"]

    async def _guild_member(self, call: Request) -> Payload:
        user = self.world.person(call.names["member"])
        if user is None:
            raise Problem(404, 10007, "Unknown Member")
        return user.member() | {"user": user.payload()}

    async def _open_direct(self, call: Request) -> Payload:
        user = self.world.person(str(call.body["recipient_id"]))
        if user is None:
            raise invalid("recipient_id: Unknown user")
        return self.world.direct(user).payload()

    async def _application(self, call: Request) -> Payload:
        about = {"id": self.world.bot.id, "name": "Footnote", "description": "", "icon": None}
        owner = self.world.moderator.payload()
        rest = {"bot_public": True, "bot_require_code_grant": False, "verify_key": "", "flags": 0}
        return about | rest | {"owner": owner, "approximate_guild_count": 1}

    async def _commands(self, call: Request) -> list[Payload]:
        return self.world.commands

    async def _overwrite_commands(self, call: Request) -> list[Payload]:
        complaint = rules.command_refusal(call.body)
        if complaint is not None:
            self.posting.refused.append(complaint)
            raise invalid(complaint)
        ids = {(c["type"], c["name"]): c["id"] for c in self.world.commands}
        stored = []
        for command in call.body:
            kind = command.get("type", 1)
            known = ids.get((kind, command["name"])) or snowflake()
            about = {"type": kind, "id": known, "application_id": self.world.bot.id}
            stored.append({"description": ""} | command | about | {"version": snowflake()})
        self.world.commands = stored
        return stored

    async def _channel(self, call: Request) -> Payload:
        return self._place(call).payload()

    async def _typing(self, call: Request) -> None:
        self._place(call)

    async def _send(self, call: Request) -> Payload:
        return (await self.posting.send(call.body, self._place(call))).payload()

    async def _message(self, call: Request) -> Payload:
        return self._found(call).payload() | {"content": "", "components": []}

    async def _edit(self, call: Request) -> Payload:
        message = self._found(call)
        await self.posting.edit(message, call.body)
        return message.payload()

    async def _delete(self, call: Request) -> None:
        await self.posting.delete(self._found(call))

    async def _call_back(self, call: Request) -> Payload | None:
        names = call.names
        receipt = await self.interacting.call_back(names["interaction"], names["token"], call.body)
        return receipt if call.query.get("with_response") in {"1", "true"} else None

    async def _follow(self, call: Request) -> Payload:
        return (await self.interacting.follow(call.names["token"], call.body)).payload()

    async def _answer(self, call: Request) -> Payload:
        return self.interacting.find(call.names["token"], call.names["message"]).payload()

    async def _edit_answer(self, call: Request) -> Payload:
        names = call.names
        return (await self.interacting.edit(names["token"], names["message"], call.body)).payload()

    async def _delete_answer(self, call: Request) -> None:
        message = self.interacting.find(call.names["token"], call.names["message"])
        await self.posting.delete(message)

    async def _file(self, request: web.Request) -> web.Response:
        content = self.posting.files.get(request.match_info["file"])
        return web.Response(body=content) if content is not None else web.Response(status=404)

    def _place(self, call: Request) -> Channel:
        channel = self.world.channels.get(call.names["channel"])
        if channel is None:
            raise Problem(404, 10003, "Unknown Channel")
        return channel

    def _found(self, call: Request) -> Message:
        message = self.world.message(call.names["message"])
        if message is None or message.channel is not self._place(call):
            raise Problem(404, 10008, "Unknown Message")
        return message


async def _body(request: web.Request) -> Any:
    """Return the JSON of a request; uploads stand under `files` as (name, content)."""
    if request.content_type == "multipart/form-data":
        form = await request.post()
        body = json.loads(str(form["payload_json"]))
        uploads = [part for part in form.values() if isinstance(part, web.FileField)]
        return body | {"files": [(part.filename, part.file.read()) for part in uploads]}
    raw = await request.read()
    return json.loads(raw) if raw else {}
