"""What Discord knows of the bot: account, intents, commands, permissions by server and channel."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any, cast

import discord
from discord.http import Route

from bot.connection import (
    CommandPayload,
    Footnote,
    find_command_differences,
    invite_link,
    missing_permissions,
)
from bot.settings import BotSettings
from bot.tools.channel_permissions import TEXT_CHANNELS, permissions_in
from bot.tools.discord_api import DiscordUnavailable, ask_discord, log_in
from bot.tools.finding import Finding

INTENTS = "servers, their messages, direct messages"
GRANT = "switch it on, on your app's Bot page in the portal, or set FOOTNOTE_MESSAGE_CONTENT=0"
SEND_AGAIN = "to send ours, remove commands-*.sha256 in the data folder and start the bot"
START = "start the bot with footnote run, which sends them"
INVITE_AGAIN = "open the invite link again, or change the bot's role in the server's settings"
MAX_SERVERS = 50
"""Servers whose channels are looked at: two requests each."""


def check_discord(settings: BotSettings) -> list[Finding]:
    """Return what Discord says of the bot; changes nothing there, and opens no gateway."""
    return asyncio.run(ask_about_bot(settings))


async def ask_about_bot(settings: BotSettings) -> list[Finding]:
    """Return the findings; if Discord stops answering, those up to then and a fault."""
    found: list[Finding] = []

    async def work(client: discord.Client) -> None:
        async for finding in _about_us(client, settings):
            found.append(finding)  # noqa: PERF401 - what was found before a fault counts

    try:
        await ask_discord(settings, work)
    except DiscordUnavailable as error:
        found.append(Finding(name="discord", value=str(error), fault=True, next_step=error.step))
    return found


async def _about_us(client: discord.Client, settings: BotSettings) -> AsyncIterator[Finding]:
    user = await log_in(client, settings)
    yield Finding(name="discord", value=f"{Route.BASE} knows us as {user['username']}")
    gateway = await client.http.request(Route("GET", "/gateway"))
    yield Finding(name="gateway", value=gateway["url"])
    application = await client.application_info()
    yield _intents(settings, application.flags)
    yield Finding(name="invite", value=invite_link(application.id, api_url=settings.api_url))
    theirs = await client.http.get_global_commands(application.id)
    yield _commands(await list_own_commands(settings), [dict(command) for command in theirs])
    guilds = await _guilds(client)
    yield Finding(name="servers", value=str(len(guilds)))
    for number, guild in enumerate(guilds):
        is_looked_into = number < MAX_SERVERS
        for finding in await _server(client, guild, user["id"], is_looked_into=is_looked_into):
            yield finding


def _intents(settings: BotSettings, flags: discord.ApplicationFlags) -> Finding:
    granted = flags.gateway_message_content or flags.gateway_message_content_limited
    if not settings.message_content:
        return Finding(name="intents", value=f"{INTENTS}; message content is not asked for")
    if granted:
        return Finding(name="intents", value=f"{INTENTS}; message content is granted")
    return Finding(
        name="message content", value="asked for, not granted", fault=True, next_step=GRANT
    )


async def _guilds(client: discord.Client) -> list[Any]:
    """Return the servers the bot is in; Discord lists at most 200 at a time."""
    guilds: list[Any] = []
    while True:
        last = int(guilds[-1]["id"]) if guilds else None
        more = await client.http.get_guilds(200, after=last)
        guilds += more
        if len(more) < 200:
            return guilds


async def _server(
    client: discord.Client, guild: dict[str, Any], bot_id: str, *, is_looked_into: bool
) -> list[Finding]:
    """Return what the bot lacks in a server, or else in single channels that it can see."""
    where = f"server {guild['name']} ({guild['id']})"
    base = int(guild["permissions"])
    lacking = missing_permissions(discord.Permissions(base))
    if lacking:
        value = f"the bot may not {', '.join(lacking)}"
        return [Finding(name=where, value=value, fault=True, next_step=INVITE_AGAIN)]
    if not is_looked_into:
        return []
    try:
        channels = await client.http.get_all_guild_channels(int(guild["id"]))
        member = await client.http.get_member(int(guild["id"]), int(bot_id))
    except discord.HTTPException:
        return [Finding(name=where, value="its channels cannot be listed")]
    silent = []
    for channel in channels:
        if channel["type"] in TEXT_CHANNELS:
            has = permissions_in(
                cast(dict[str, Any], channel),
                base,
                guild_id=str(guild["id"]),
                role_ids=[str(role) for role in member["roles"]],
                member_id=str(bot_id),
            )
            missing = missing_permissions(has)
            if has.view_channel and missing:
                silent.append(f"#{channel['name']} (may not {', '.join(missing)})")
    if not silent:
        return [Finding(name=where, value="all permissions, in every channel that the bot sees")]
    step = "if members are to ask there, allow it in the channel's settings"
    return [Finding(name=where, value=f"limited in {'; '.join(silent[:20])}", next_step=step)]


async def list_own_commands(settings: BotSettings) -> list[CommandPayload]:
    """Return the commands of this version; the cogs get no answerer, as none of them is called."""
    none = cast(Any, None)
    async with Footnote(settings, none, none, none, none) as bot:
        await bot.define()
        return [command.to_dict(bot.tree) for command in bot.tree.get_commands()]


def _commands(ours: list[CommandPayload], theirs: list[CommandPayload]) -> Finding:
    different = find_command_differences(ours, theirs)
    if not different:
        return Finding(name="commands", value=f"{len(ours)}, as defined")
    if not theirs:
        return Finding(name="commands", value="Discord has none of them yet", next_step=START)
    described = "; ".join(f"{kind}: {', '.join(names)}" for kind, names in different.items())
    step = START if different.keys() == {"missing"} else SEND_AGAIN
    return Finding(name="commands", value=described, fault=True, next_step=step)
