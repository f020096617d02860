"""Faults that a test plants, each for one request to one route."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from aiohttp import web

Handle = Callable[[], Awaitable[web.Response]]


@dataclass
class Fault:
    """A route as `POST /channels/{channel_id}/messages`; the next request to it meets the fault."""

    route: str

    async def meet(self, request: web.Request, handle: Handle) -> web.Response:
        """Answer in the place of `handle`, or around it."""
        raise NotImplementedError


@dataclass
class Limited(Fault):
    """A 429; `early` counts requests to the route that come before the wait is over."""

    seconds: float
    via: bool = True
    over: float = 0.0
    early: int = 0

    async def meet(self, request: web.Request, handle: Handle) -> web.Response:
        self.over = asyncio.get_running_loop().time() + self.seconds
        body = {"message": "You are being rate limited.", "retry_after": self.seconds}
        headers = {"Retry-After": str(self.seconds)} | ({"Via": "1.1 google"} if self.via else {})
        return json_answer(body | {"global": False}, status=429, headers=headers)


@dataclass
class Failed(Fault):
    """A server error; nothing was done."""

    status: int = 500

    async def meet(self, request: web.Request, handle: Handle) -> web.Response:
        return web.Response(status=self.status, text="upstream error")


@dataclass
class Refused(Fault):
    """An error with one of Discord's codes; nothing was done."""

    status: int
    code: int
    message: str = "refused on demand"

    async def meet(self, request: web.Request, handle: Handle) -> web.Response:
        return json_answer({"message": self.message, "code": self.code}, status=self.status)


@dataclass
class Lost(Fault):
    """The request is carried out, and the line breaks before its answer."""

    async def meet(self, request: web.Request, handle: Handle) -> web.Response:
        response = await handle()
        if request.transport is not None:
            request.transport.abort()
        return response


@dataclass
class Late(Fault):
    """The request is carried out at once, and answered after so many seconds."""

    seconds: float

    async def meet(self, request: web.Request, handle: Handle) -> web.Response:
        response = await handle()
        await asyncio.sleep(self.seconds)
        return response


@dataclass
class Held(Fault):
    """The request waits, before anything is done, until `release` is called from any thread."""

    arrived: threading.Event = field(default_factory=threading.Event)
    released: threading.Event = field(default_factory=threading.Event)

    async def meet(self, request: web.Request, handle: Handle) -> web.Response:
        self.arrived.set()
        await asyncio.get_running_loop().run_in_executor(None, self.released.wait, 30)
        return await handle()

    def release(self) -> None:
        """Let the request go on."""
        self.released.set()


class Faults:
    """The faults still to come, and the limits that are in force."""

    def __init__(self) -> None:
        self._coming: list[Fault] = []
        self._limits: list[Limited] = []

    def plan(self, fault: Fault) -> None:
        """Let the next request to the fault's route meet it; plans for one route keep order."""
        self._coming.append(fault)

    def clear(self) -> None:
        """Forget the faults that no request has met yet."""
        self._coming.clear()

    @property
    def left(self) -> list[Fault]:
        """The faults that no request has met yet."""
        return list(self._coming)

    async def around(self, route: str, request: web.Request, handle: Handle) -> web.Response:
        """Carry out a request, or let it meet the fault that waits for it."""
        now = asyncio.get_running_loop().time()
        for limit in self._limits:
            limit.early += limit.route == route and now < limit.over
        fault = next((fault for fault in self._coming if fault.route == route), None)
        if fault is None:
            return await handle()
        self._coming.remove(fault)
        if isinstance(fault, Limited):
            self._limits.append(fault)
        return await fault.meet(request, handle)


def json_answer(
    body: object, *, status: int = 200, headers: dict[str, str] | None = None
) -> web.Response:
    """Return JSON with the bare content type that Discord sends; clients compare it as a whole."""
    response = web.json_response(body, status=status, headers=headers)
    response.headers["Content-Type"] = "application/json"
    return response
