"""The bot's lifecycle: `footnote run` starts it, stops it, and explains failed starts."""

import asyncio
import contextlib
import gc
import logging
import os
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import NoReturn

import discord
from discord.http import Route

from bot import limits
from bot.asking import FollowedServers, FollowedSources
from bot.connection.client import Footnote, build_client
from bot.connection.departures import Departures
from bot.connection.gateway import TOO_MANY_SERVERS, hold_shards, keep_shards
from bot.connection.invitation import DISCORD, invite_link
from bot.connection.metrics import serve_metrics
from bot.connection.service_manager import ServiceManager
from bot.connection.strange_answers import explain_strange_answer
from bot.connection.upkeep import Upkeep
from bot.moderation import GoldenWatch
from bot.retries import REQUEST_FAILURES, one_line
from bot.settings import BotSettings
from index import (
    Claim,
    ConfigError,
    Engine,
    EngineWithHandbook,
    FootnoteError,
    HealthFile,
    IndexSettings,
    WriterBusy,
)
from index.cli import open_engine, print_message, use_own_articles

logger = logging.getLogger(__name__)

UNTOLD = """\
There is no Discord token: footnote init asks for it; or put DISCORD_TOKEN=… into .env.
To try Footnote without an account: footnote preview"""
REFUSED = "Discord refused the token: copy it again from your app's Bot page into .env."
NO_INTENT = (
    "Discord has not granted the Message Content intent: switch it on for your app, "
    "or set FOOTNOTE_MESSAGE_CONTENT=0."
)
TOO_MANY = (
    "Discord closed the connection (4011): a shard may carry 2,500 servers at most, and {shards} "
    "are too few for this bot. Set FOOTNOTE_SHARDS=auto, or a greater total for all its processes."
)
INVITE = "To invite the bot to a server: {link}"
NO_ARTICLES = "There are no articles yet: put some into {corpus}, then: footnote reindex"
UNREACHED = (
    "{place} cannot be reached: {reason}; check the connection to the internet, or see: "
    "footnote doctor"
)

BUILD_SECONDS = 3600.0
"""How long a starting bot waits for another process that builds the first index of its folder."""

PAUSE_SECONDS = 2.0

STARTED_AGAIN = "_FOOTNOTE_STARTED_AGAIN"
"""Variable of the environment by which a process knows that the index was built in its place."""

_SPLITTER = "index.sentences.splitter"  # loaded by nothing but the reading of articles

LOGINS = 3
"""How often a bot logs in whose servers became too many for its shards, before it gives up."""

TOKEN_WITHDRAWN = 4004  # gateway close code for a token that was reset while the bot ran

# At DEBUG these log interaction tokens, with which anybody could answer in the bot's name.
_TALKATIVE = ("discord.http", "discord.webhook", "discord.gateway", "discord.state")


def run_bot(index: IndexSettings, *, may_start_again: bool = False) -> int:
    """Run the bot until it is told to stop; return the exit code.

    Reads the environment, into which `.env` has been loaded. Raises FootnoteError. What building
    the index needed is a fifth of the memory of a bot that only answers; with `may_start_again`
    the program is started anew in its place after that, in the same process.
    """
    own = replace(use_own_articles(index), own_only=True)
    settings = BotSettings.from_env(os.environ, index=own)
    if settings.token is None:
        return _stop(UNTOLD, 2)
    _quiet()
    with (
        _open_when_free(settings.index) as engine,
        hold_shards(engine.state, settings.shards) as claim,
    ):
        if isinstance(engine, EngineWithHandbook):
            engine.open_handbook()
        if not engine.sources() and STARTED_AGAIN not in os.environ:  # else it has been said
            print_message(NO_ARTICLES.format(corpus=engine.corpus))
        if not (may_start_again and _has_built()):
            # All that is loaded by now stays; collecting it again would cost a question 20 ms.
            gc.freeze()
            gc.set_threshold(limits.COLLECT_AFTER, *gc.get_threshold()[1:])
            # With the usual 5 ms the event loop waits for several threads at work in turn.
            sys.setswitchinterval(limits.SWITCH_SECONDS)
            return _connected(settings, engine, claim)
    return _start_again()


def _has_built() -> bool:
    """Whether this process has analysed articles, and the next one will not have to."""
    has_analysed = _SPLITTER in sys.modules
    return os.name == "posix" and has_analysed and STARTED_AGAIN not in os.environ


def _start_again() -> NoReturn:
    sys.stdout.flush()
    sys.stderr.flush()
    environment = {**os.environ, STARTED_AGAIN: "1"}
    os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], environment)  # noqa: S606


@contextlib.contextmanager
def _open_when_free(settings: IndexSettings) -> Iterator[Engine]:
    """Open the engine; while another process builds the first index, wait for it.

    Raises WriterBusy if that takes longer than `BUILD_SECONDS`.
    """
    is_first = STARTED_AGAIN not in os.environ  # else they have been printed
    deadline = time.monotonic() + BUILD_SECONDS
    with contextlib.ExitStack() as stack:
        engine: Engine | None = None
        while engine is None:
            try:
                engine = stack.enter_context(open_engine(settings, handbook=True, notices=is_first))
            except WriterBusy as error:
                if time.monotonic() > deadline:
                    raise
                logger.warning("waiting for the index: %s", error)
                time.sleep(PAUSE_SECONDS)
        yield engine


def _connected(settings: BotSettings, engine: Engine, claim: Claim) -> int:
    """Run with an opened engine; each way the connection may fail becomes one line on stderr."""
    try:
        return asyncio.run(_run(settings, engine, claim))
    except discord.LoginFailure:
        return _stop(REFUSED, 2)
    except discord.PrivilegedIntentsRequired:
        return _stop(NO_INTENT, 2)
    except discord.ConnectionClosed as error:
        return _stop_after_close(error, settings)
    except (*REQUEST_FAILURES, discord.GatewayNotFound) as error:
        return _stop(UNREACHED.format(place=Route.BASE, reason=one_line(error)), 1)


def _stop_after_close(error: discord.ConnectionClosed, settings: BotSettings) -> int:
    """Say why the gateway ended the connection for good; return the exit code."""
    if error.code == TOKEN_WITHDRAWN:
        return _stop(REFUSED, 2)
    if error.code == TOO_MANY_SERVERS:
        return _stop(TOO_MANY.format(shards=settings.shards or "these shards"), 1)
    return _stop(UNREACHED.format(place=Route.BASE, reason=one_line(error)), 1)


def _quiet() -> None:
    """Set the log level to INFO if none is set, and keep interaction tokens out of the log."""
    if not os.environ.get("FOOTNOTE_LOG_LEVEL", "").strip():
        logging.getLogger().setLevel(logging.INFO)
    logging.getLogger("discord.app_commands.tree").addFilter(shorten_failed_choices)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(max(logging.INFO, logging.getLogger().level))


def shorten_failed_choices(record: logging.LogRecord) -> bool:
    """Take who typed out of discord.py's report of choices that failed, and keep it short.

    Whoever types fast does not wait for choices, so that many come too late: that is one line.
    """
    if "autocomplete" not in str(record.msg):
        return True
    error = record.exc_info[1] if record.exc_info else None
    record.msg, record.args = "there are no choices: %s", (one_line(error) if error else "",)
    if isinstance(error, (*REQUEST_FAILURES, TimeoutError)):
        record.exc_info = None
        record.levelno, record.levelname = logging.INFO, "INFO"
    return True


async def _run(settings: BotSettings, engine: Engine, claim: Claim) -> int:
    """Serve until SIGTERM or Ctrl-C, then let questions under way be answered."""
    stop = asyncio.Event()
    got: list[int] = []

    def note_signal(number: int) -> None:
        got.append(number)
        stop.set()

    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):  # Windows: Ctrl-C ends asyncio.run
            loop.add_signal_handler(number, note_signal, number)
    for attempt in range(1, LOGINS + 1):
        try:
            await _serve(settings, engine, stop, claim)
            break
        except discord.ConnectionClosed as error:
            # By the next login Discord recommends more shards.
            if error.code != TOO_MANY_SERVERS or settings.shards or attempt == LOGINS:
                raise
            logger.warning("too many servers for this number of shards (4011): logging in again")
    return 130 if signal.SIGINT in got else 0


async def _serve(settings: BotSettings, engine: Engine, stop: asyncio.Event, claim: Claim) -> None:
    """Connect a new client and let it answer until `stop`, or until its connection ends.

    It ends as well once another bot has taken its shards.
    """
    client = build_client(settings, engine)
    client.departures = Departures(engine, days=settings.left_days)
    try:
        async with client:
            upkeep = asyncio.create_task(_upkeep(settings, engine, client).run())
            golden = asyncio.create_task(GoldenWatch(client, engine, client.server_settings).run())
            measured = client.answerer.measurements
            followed = _follow(engine, client)
            if settings.shards is None or settings.shards.first == 0:
                for each in followed:
                    each.start()  # of several processes on one data folder, one looks
            try:
                with serve_metrics(settings.metrics_port, engine, client.gateway, measured):
                    await _until(stop, client, settings.token or "", claim)
            finally:
                for each in followed:
                    each.stop()
                upkeep.cancel()
                golden.cancel()
                await asyncio.gather(upkeep, golden, return_exceptions=True)
    finally:
        await client.close_stores()


def _follow(engine: Engine, client: Footnote) -> tuple[FollowedSources, FollowedSources]:
    """Return who looks at followed sources: shared ones never wait for those of servers."""
    servers = FollowedServers(engine, lambda: engine.state.read_departures().keys())
    return (
        FollowedSources(engine, client.answerer.lists.forget),
        FollowedSources(servers, lambda: None),
    )


def _upkeep(settings: BotSettings, engine: Engine, client: Footnote) -> Upkeep:
    shards = str(settings.shards or "auto")

    async def forget_old() -> None:
        await client.answerer.records.forget_old()
        try:
            await asyncio.to_thread(client.members.forget_old)
        except FootnoteError as error:
            logger.warning("old votes are deleted later: %s", error)
        if client.departures is not None:
            await client.departures.forget_due()

    async def refresh() -> None:
        await asyncio.to_thread(engine.look_for_versions)
        await client.server_settings.refresh()

    return Upkeep(
        client.gateway,
        HealthFile(engine.folder, shards),
        ServiceManager(),
        shards=shards,
        version=lambda: engine.version,
        forget_old=forget_old,
        refresh=refresh,
    )


async def _until(stop: asyncio.Event, client: Footnote, token: str, claim: Claim) -> None:
    """Stay connected until `stop`; raise what ends the connection for good."""
    connected = asyncio.ensure_future(_connect(client, token))
    kept = asyncio.ensure_future(keep_shards(claim))
    stopped = asyncio.ensure_future(stop.wait())
    await asyncio.wait({connected, kept, stopped}, return_when=asyncio.FIRST_COMPLETED)
    ended = [task for task in (connected, kept) if task.done()]
    if not ended:
        await client.drain()
    for task in (connected, kept, stopped):
        task.cancel()
    await asyncio.gather(connected, kept, stopped, return_exceptions=True)
    for task in ended:
        task.result()


async def _connect(client: Footnote, token: str) -> None:
    try:
        await client.login(token)
        print_message(INVITE.format(link=_invite_link(client)))
        await client.connect()
    except (KeyError, TypeError) as error:
        if client.user is not None:
            raise
        # discord.py takes any page that is not an error for the account we asked about.
        why = await explain_strange_answer(Route.BASE)
        raise ConfigError(f"what answers at DISCORD_API_URL={Route.BASE}: {why}") from error


def _invite_link(client: Footnote) -> str:
    api_url = None if Route.BASE.startswith(DISCORD) else Route.BASE
    return invite_link(client.application_id or 0, api_url=api_url)


def _stop(message: str, code: int) -> int:
    print(message, file=sys.stderr)  # noqa: T201 - the last word to whoever started us
    return code
