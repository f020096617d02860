"""`footnote doctor`: checks of settings, index, versions, and of the bot on Discord."""

import asyncio
import os
import platform
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Any, cast

import discord
from discord.http import Route

from bot.asking import Answerer
from bot.connection import (
    CommandPayload,
    Footnote,
    find_command_differences,
    invite_link,
    missing_permissions,
)
from bot.moderation import SettingsBook
from bot.settings import BotSettings
from bot.tools.discord_api import DiscordUnavailable, ask_discord, log_in
from index import Engine, FootnoteError, IndexSettings, SourceState, find_reading_support
from index.cli import print_json, print_text

UNBUILT = "0: nothing is indexed yet; the first question builds the index, or: footnote reindex"
NOT_GRANTED = "not granted; switch the intent on for your app, or set FOOTNOTE_MESSAGE_CONTENT=0"
SEND_AGAIN = "to send ours, remove commands-*.sha256 in the data folder and start the bot"
_PACKAGES = ("footnote-bot", "discord.py", "rank-bm25", "nltk", "numpy", "python-dotenv")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One checked thing: its name, the value found, and whether that is a fault."""

    name: str
    value: str
    fault: bool = False


def run_doctor(settings: IndexSettings, *, as_json: bool, offline: bool) -> int:
    """Print every finding; exit code 1 if one of them is a fault."""
    findings = [*_versions(), *_reading(), *_index(settings), *_discord(offline=offline)]
    healthy = not any(finding.fault for finding in findings)
    if as_json:
        values = {finding.name: finding.value for finding in findings}
        faults = [finding.name for finding in findings if finding.fault]
        print_json({**values, "faults": faults, "healthy": healthy})
    else:
        for finding in findings:
            print_text(f"{'✗' if finding.fault else '✓'} {finding.name}: {finding.value}")
    return int(not healthy)


def _versions() -> Iterator[Finding]:
    yield Finding(name="python", value=platform.python_version())
    for package in _PACKAGES:
        try:
            yield Finding(name=package, value=version(package))
        except PackageNotFoundError:
            # Footnote itself may run from a checkout; its dependencies have to be installed.
            yield Finding(name=package, value="not installed", fault=package != _PACKAGES[0])


def _reading() -> Iterator[Finding]:
    """Yield which formats can be read, and which limits hold for the processes that read."""
    try:
        support = find_reading_support()
    except FootnoteError as error:
        yield Finding(name="reading", value=str(error), fault=True)
        return
    missing = [f"{title} (pip install 'footnote-bot[{extra}]')" for title, extra in support.missing]
    formats = ", ".join(support.formats) + (f"; not: {', '.join(missing)}" if missing else "")
    yield Finding(name="formats", value=formats)
    yield Finding(name="reading", value=support.limits)


def _index(settings: IndexSettings) -> Iterator[Finding]:
    corpus = settings.corpus_folder()
    yield Finding(name="corpus", value=str(corpus), fault=not corpus.is_dir())
    try:
        with Engine.open(settings, refresh=False) as engine:
            yield Finding(name="database", value=str(engine.database))
            yield Finding(name="version", value=str(engine.version) if engine.version else UNBUILT)
            statuses = engine.sources()
            failed = [s for s in statuses if s.state in {SourceState.STALE, SourceState.FAILED}]
            indexed = sum(status.version is not None for status in statuses)
            yield Finding(name="sources", value=str(indexed))
            for status in failed:
                what = f"{status.state}: {status.reason}"
                yield Finding(name=f"source {status.source}", value=what, fault=True)
            if engine.notices:
                yield Finding(name="notices", value=" ".join(engine.notices))
    except (FootnoteError, OSError) as error:
        yield Finding(name="index", value=str(error), fault=True)


def _discord(*, offline: bool) -> Iterator[Finding]:
    try:
        settings = BotSettings.from_env(os.environ)
    except FootnoteError as error:
        yield Finding(name="discord", value=str(error), fault=True)
        return
    if not settings.token:
        yield Finding(name="discord", value="no token set (only footnote run needs one)")
    elif offline:
        yield Finding(name="discord", value="token set, not asked (--offline)")
    else:
        yield from asyncio.run(_ask_discord(settings))


async def _ask_discord(settings: BotSettings) -> list[Finding]:
    """Return what Discord says of the bot; changes nothing there, and opens no gateway."""
    found: list[Finding] = []

    async def work(client: discord.Client) -> None:
        async for finding in _about_us(client, settings):
            found.append(finding)  # noqa: PERF401 - what was found before a fault counts

    try:
        await ask_discord(settings, work)
    except DiscordUnavailable as error:
        found.append(Finding(name="discord", value=str(error), fault=True))
    return found


async def _about_us(client: discord.Client, settings: BotSettings) -> AsyncIterator[Finding]:
    user = await log_in(client, settings)
    yield Finding(name="discord", value=f"{Route.BASE} knows us as {user['username']}")
    gateway = await client.http.request(Route("GET", "/gateway"))
    yield Finding(name="gateway", value=gateway["url"])
    application = await client.application_info()
    if settings.message_content and not _hears_everything(application.flags):
        yield Finding(name="message content", value=NOT_GRANTED, fault=True)
    yield Finding(name="invite", value=invite_link(application.id, api_url=settings.api_url))
    theirs = await client.http.get_global_commands(application.id)
    yield _commands(await _defined(settings), [dict(command) for command in theirs])
    guilds = await _guilds(client)
    yield Finding(name="servers", value=str(len(guilds)))
    for guild in guilds:
        lacking = missing_permissions(discord.Permissions(int(guild["permissions"])))
        if lacking:
            value = f"the bot may not {', '.join(lacking)}"
            where = f"server {guild['name']} ({guild['id']})"
            yield Finding(name=where, value=value, fault=True)


def _hears_everything(flags: discord.ApplicationFlags) -> bool:
    return flags.gateway_message_content or flags.gateway_message_content_limited


async def _guilds(client: discord.Client) -> list[Any]:
    """Return the servers the bot is in; Discord lists at most 200 at a time."""
    guilds: list[Any] = []
    while True:
        last = int(guilds[-1]["id"]) if guilds else None
        more = await client.http.get_guilds(200, after=last)
        guilds += more
        if len(more) < 200:
            return guilds


async def _defined(settings: BotSettings) -> list[CommandPayload]:
    """Return the commands of this version; the cogs get no answerer, as none of them is called."""
    async with Footnote(settings, cast(Answerer, None), cast(SettingsBook, None)) as bot:
        await bot.define()
        return [command.to_dict(bot.tree) for command in bot.tree.get_commands()]


def _commands(ours: list[CommandPayload], theirs: list[CommandPayload]) -> Finding:
    different = find_command_differences(ours, theirs)
    if not different:
        return Finding(name="commands", value=f"{len(ours)}, as defined")
    described = "; ".join(f"{kind}: {', '.join(names)}" for kind, names in different.items())
    return Finding(name="commands", value=f"{described} ({SEND_AGAIN})", fault=True)
