"""Servers whose answers discord.py does not take for Discord's, and why."""

import aiohttp

CHARSET = (
    "it answers with the type {found!r}, and discord.py takes only 'application/json' for JSON; "
    "let the server leave out the charset"
)
NOT_DISCORD = "it does not answer as Discord does; see DISCORD_API_URL"
_SECONDS = 5.0


async def explain_strange_answer(api_url: str) -> str:
    """Ask for the gateway's address, which needs no token, and say what is strange about it."""
    timeout = aiohttp.ClientTimeout(total=_SECONDS)
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout) as session,
            session.get(f"{api_url}/gateway") as response,
        ):
            found = response.headers.get("Content-Type", "")
            value = await response.json()
    except (OSError, aiohttp.ClientError, ValueError, TimeoutError):
        return NOT_DISCORD
    if isinstance(value, dict) and "url" in value and found != "application/json":
        return CHARSET.format(found=found[:80])
    return NOT_DISCORD
