#!/usr/bin/env bash
# discord.py retries the same failure five times on one route and not at all on another.
#
# Documentation and code of a bot tend to speak of "the library's retries" as of one thing. In
# discord.py 2.7.1 a message to a channel is sent five times after a 500 but once after a 503, while
# the response to an interaction is sent five times after either. Nor is a refused rate limit of one
# kind: past `max_ratelimit_timeout` it raises RateLimited, which is no HTTPException, and responses
# to interactions do not heed that limit at all.
# A bot that retries on its own therefore sends fifteen times here and three times there.
# This script counts the requests. It exits with 1 if the behaviour has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'discord.py==2.7.1'
cat >"$place/show.py" <<'PYTHON'
"""Let a local server fail a message and a response to an interaction, and count the requests."""

import asyncio
import sys
from importlib.metadata import version

import aiohttp
import discord
from aiohttp import web
from discord.http import Route
from discord.webhook.async_ import AsyncWebhookAdapter, interaction_response_params

USER = b'{"id": "1", "username": "footnote", "discriminator": "0", "avatar": null}'
EXPECTED = {
    ("channel", 500): 5,
    ("channel", 503): 1,
    ("interaction", 500): 5,
    ("interaction", 503): 5,
}


async def count(kind: str, status: int) -> int:
    """Return how many requests the library makes before it raises."""
    requests = 0

    async def fail(request: web.Request) -> web.Response:
        nonlocal requests
        if request.method == "GET":  # the login
            return web.Response(body=USER, headers={"Content-Type": "application/json"})
        requests += 1
        return web.Response(status=status, text="upstream error")

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", fail)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    Route.BASE = f"http://127.0.0.1:{runner.addresses[0][1]}/api/v10"
    try:
        if kind == "channel":
            await send_message()
        else:
            await respond()
    except discord.DiscordServerError:
        pass
    finally:
        await runner.cleanup()
    return requests


async def send_message() -> None:
    async with discord.Client(intents=discord.Intents.none()) as client:
        await client.http.static_login("token")
        await client.http.request(Route("POST", "/channels/1/messages"), json={"content": "x"})


async def respond() -> None:
    async with aiohttp.ClientSession() as session:
        await AsyncWebhookAdapter().create_interaction_response(
            1, "token", session=session, params=interaction_response_params(type=5)
        )


async def main() -> int:
    pause = asyncio.sleep

    async def no_pause(*_: object) -> None:  # the pauses between the tries add up to 25 seconds
        await pause(0)

    asyncio.sleep = no_pause
    print("discord.py", version("discord.py"))
    found = {case: await count(*case) for case in EXPECTED}
    for (kind, status), requests in found.items():
        print(f"{kind:>12} {status}: {requests} requests")
    is_http_error = issubclass(discord.RateLimited, discord.HTTPException)
    print("RateLimited is an HTTPException:", is_http_error)
    return 0 if found == EXPECTED and not is_http_error else 1


sys.exit(asyncio.run(main()))
PYTHON
"$place/venv/bin/python" "$place/show.py"
