"""The gateway that sends events to a client, with sessions that outlive their connections."""

import json
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

from tests.discord_server.world import Payload, World, snowflake

DISPATCH, HEARTBEAT, IDENTIFY, PRESENCE, RESUME, RECONNECT = 0, 1, 2, 3, 6, 7
INVALID_SESSION, HELLO, HEARTBEAT_ACK = 9, 10, 11
PRIVILEGED = 1 << 1 | 1 << 8 | 1 << 15
UNKNOWN_OPCODE, NOT_AUTHENTICATED, REFUSED_TOKEN, REFUSED_INTENTS = 4001, 4003, 4004, 4014
TOO_FEW_SHARDS = 4011


def _squeezer(kind: str | None) -> Callable[[bytes], bytes] | None:
    """Return what compresses one message after another of a connection, as the client asked."""
    if kind == "zlib-stream":
        deflate = zlib.compressobj()
        return lambda data: deflate.compress(data) + deflate.flush(zlib.Z_SYNC_FLUSH)
    if kind == "zstd-stream":
        from compression import zstd  # noqa: PLC0415 - Python 3.14 on, where clients ask for it

        stream = zstd.ZstdCompressor()
        return lambda data: stream.compress(data, mode=stream.FLUSH_BLOCK)
    return None


class Connection:
    """One WebSocket, from HELLO to its end."""

    def __init__(self, request: web.Request) -> None:
        self.socket = web.WebSocketResponse(compress=False)
        self.request = request
        self.session: Session | None = None
        self._squeeze = _squeezer(request.query.get("compress"))

    async def send(
        self, op: int, data: Any = None, event: str | None = None, seq: int | None = None
    ) -> None:
        """Send one message; on a connection that has just died it is silently lost."""
        raw = json.dumps({"op": op, "d": data, "s": seq, "t": event})
        if self.socket.closed:
            return
        try:
            if self._squeeze is None:
                await self.socket.send_str(raw)
            else:
                await self.socket.send_bytes(self._squeeze(raw.encode()))
        except ConnectionError:
            self.abort()

    def abort(self) -> None:
        """Break the line without a word, as a lost network does."""
        if self.request.transport is not None:
            self.request.transport.abort()


@dataclass(eq=False)
class Session:
    """What a client has been sent, so that it can be sent again after a RESUME."""

    intents: int
    shard: tuple[int, int] = (0, 1)
    id: str = field(default_factory=snowflake)
    sent: list[tuple[str, Any]] = field(default_factory=list)
    connection: Connection | None = None

    def serves(self, guild_id: str | None) -> bool:
        """Tell whether events of this server come here; direct messages go to shard 0."""
        shard, total = self.shard
        return (int(guild_id or 0) >> 22) % total == shard

    async def dispatch(self, event: str, data: Any) -> None:
        """Send an event, or keep it until the client is back."""
        self.sent.append((event, data))
        if self.connection is not None:
            await self.connection.send(DISPATCH, data, event, len(self.sent))


class Gateway:
    """All sessions; `identified` and `resumed` count how clients came in."""

    def __init__(self, world: World, token: str, allowed_intents: int) -> None:
        self.world = world
        self.token = token
        self.allowed_intents = allowed_intents
        self.url = ""
        self.sessions: dict[str, Session] = {}
        self.identified: list[Payload] = []
        self.resumed: list[Payload] = []
        self.closed: list[int] = []
        self.recommended_shards = self.fewest_shards = 1
        self.starts_left = 1000
        self.starts_reset_ms = 0

    def start_limit(self) -> Payload:
        """Return what `GET /gateway/bot` answers; the next time the limit has been reset."""
        left, self.starts_left = self.starts_left, 1000
        limit = {"total": 1000, "remaining": left, "reset_after": self.starts_reset_ms}
        return {
            "url": self.url,
            "shards": self.recommended_shards,
            "session_start_limit": limit | {"max_concurrency": 1},
        }

    @property
    def connected(self) -> bool:
        """Tell whether a client with a session is on the line."""
        return any(session.connection for session in self.sessions.values())

    async def dispatch(self, event: str, make: Callable[[int], Any]) -> None:
        """Send an event to every session; `make` gives its data for a session's intents."""
        for session in list(self.sessions.values()):
            data = make(session.intents)
            if data is not None and session.serves(data.get("guild_id")):
                await session.dispatch(event, data)

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """Talk with one client until it goes."""
        connection = Connection(request)
        await connection.socket.prepare(request)
        await connection.send(HELLO, {"heartbeat_interval": 41_250, "_trace": []})
        async for frame in connection.socket:
            if frame.type is WSMsgType.TEXT:
                message = json.loads(frame.data)
                await self._receive(connection, message["op"], message.get("d"))
        if connection.session is not None and connection.session.connection is connection:
            connection.session.connection = None
        self.world.note(lambda: self.closed.append(connection.socket.close_code or 1006))
        return connection.socket

    async def _receive(self, connection: Connection, op: int, data: Any) -> None:
        if op == HEARTBEAT:
            await connection.send(HEARTBEAT_ACK)
        elif op == IDENTIFY:
            await self._identify(connection, data)
        elif op == RESUME:
            await self._resume(connection, data)
        elif connection.session is None:
            await connection.socket.close(code=NOT_AUTHENTICATED)
        elif op != PRESENCE:
            await connection.socket.close(code=UNKNOWN_OPCODE)

    async def _identify(self, connection: Connection, data: Payload) -> None:
        if data["token"] != self.token:
            await connection.socket.close(code=REFUSED_TOKEN, message=b"Authentication failed.")
            return
        if data["intents"] & PRIVILEGED & ~self.allowed_intents:
            await connection.socket.close(code=REFUSED_INTENTS, message=b"Disallowed intent(s).")
            return
        shard, total = data.get("shard") or (0, 1)
        if total < self.fewest_shards:
            self.recommended_shards = self.fewest_shards
            await connection.socket.close(code=TOO_FEW_SHARDS, message=b"Sharding required.")
            return
        session = Session(data["intents"], (shard, total))
        self._attach(connection, session)
        bot = self.world.bot
        guilds = [guild for guild in [self.world.guild()] if session.serves(guild["id"])]
        await session.dispatch(
            "READY",
            {
                "v": 10,
                "user": bot.payload(),
                "guilds": [{"id": guild["id"], "unavailable": True} for guild in guilds],
                "session_id": session.id,
                "resume_gateway_url": self.url,
                "application": {"id": bot.id, "flags": 0},
                "shard": [shard, total],
            },
        )
        for guild in guilds:
            await session.dispatch("GUILD_CREATE", guild)
        self.world.note(lambda: self.identified.append(data))

    async def _resume(self, connection: Connection, data: Payload) -> None:
        session = self.sessions.get(data["session_id"])
        if session is None or data["token"] != self.token:
            await connection.send(INVALID_SESSION, data=False)
            return
        seq = data["seq"]
        while seq < len(session.sent):  # which may grow meanwhile: order comes before all
            event, missed = session.sent[seq]
            seq += 1
            await connection.send(DISPATCH, missed, event, seq)
        self._attach(connection, session)
        await session.dispatch("RESUMED", {"_trace": []})
        self.world.note(lambda: self.resumed.append(data))

    def _attach(self, connection: Connection, session: Session) -> None:
        connection.session, session.connection = session, connection
        self.sessions[session.id] = session

    async def drop(self, code: int | None) -> None:
        """End every connection with a close code, or without a word; sessions stay."""
        for session in self.sessions.values():
            connection, session.connection = session.connection, None
            if connection is not None and code is None:
                connection.abort()
            elif connection is not None:
                await connection.socket.close(code=code)

    async def ask_to_reconnect(self) -> None:
        """Send RECONNECT, as Discord does before it moves a client elsewhere."""
        for session in self.sessions.values():
            if session.connection is not None:
                await session.connection.send(RECONNECT)

    async def invalidate(self) -> None:
        """Forget every session and say so; clients have to identify again."""
        forgotten, self.sessions = list(self.sessions.values()), {}
        for session in forgotten:
            if session.connection is not None:
                await session.connection.send(INVALID_SESSION, data=False)
