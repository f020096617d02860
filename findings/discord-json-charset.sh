#!/usr/bin/env bash
# discord.py takes an answer for JSON only if its Content-Type is exactly "application/json".
#
# RFC 9110 lets a server add parameters, and many servers and proxies write
# "application/json; charset=utf-8". discord.py 2.7.1 then hands the body on as text, so the login
# fails with a TypeError ("string indices must be integers") that says nothing of the header.
# This script shows both headers. It exits with 1 if the behaviour has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'discord.py==2.7.1'
cat >"$place/show.py" <<'PYTHON'
"""Ask a local server for the same JSON under two content types."""

import asyncio
import json
import sys
from importlib.metadata import version

import discord
from aiohttp import web
from discord.http import Route

USER = json.dumps({"id": "1", "username": "footnote", "discriminator": "0", "avatar": None})


async def log_in(content_type: str) -> str:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(body=USER.encode(), headers={"Content-Type": content_type})

    app = web.Application()
    app.router.add_get("/api/v10/users/@me", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    Route.BASE = f"http://127.0.0.1:{runner.addresses[0][1]}/api/v10"
    try:
        async with discord.Client(intents=discord.Intents.default()) as client:
            user = await client.http.static_login("token")
            return f"{type(user).__name__}, {user!r}"
    finally:
        await runner.cleanup()


async def main() -> int:
    print("discord.py", version("discord.py"))
    plain = await log_in("application/json")
    charset = await log_in("application/json; charset=utf-8")
    print("application/json                 ->", plain)
    print("application/json; charset=utf-8  ->", charset)
    return 0 if plain.startswith("dict") and charset.startswith("str") else 1


sys.exit(asyncio.run(main()))
PYTHON
"$place/venv/bin/python" "$place/show.py"
