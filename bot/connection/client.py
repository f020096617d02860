"""The Discord client: its intents, and what it does with each event that comes in."""

import asyncio
import logging
import re
from collections import OrderedDict
from typing import Any

import discord
import yarl
from discord import app_commands
from discord.ext import commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot import limits, sending, strings
from bot.asking import Answerer, Declined, EngineProtocol, ExampleQuestions
from bot.connection.command_sync import keep_synchronised, sync_if_changed
from bot.connection.departures import Departures
from bot.connection.error_reports import report_error
from bot.connection.features import Features
from bot.connection.gateway import GatewayState, prepare_shards
from bot.moderation import SettingsBook
from bot.rendering import (
    CardMood,
    PersistentButton,
    read_form,
    render_notice,
    with_form_text,
)
from bot.settings import BotSettings
from bot.translations import CommandTranslator, speak_to
from bot.viewpoint import look_from
from index import MemberStore, ServerStore, begin_request

logger = logging.getLogger(__name__)

Interaction = discord.Interaction[Any]

_ANSWER_ID = re.compile(r"[a-z2-7]{12}(?![^:])")
"""The id of an answer at the start of a button's key."""


class FootnoteCommandTree(app_commands.CommandTree["Footnote"]):
    """The slash commands, with one check before them and one error handler behind them."""

    async def interaction_check(self, interaction: Interaction) -> bool:
        """Accept each interaction once, and none while the bot is stopping."""
        return await self.client.admit(interaction)

    async def on_error(
        self, interaction: Interaction, error: app_commands.AppCommandError, /
    ) -> None:
        """Report an error to the member."""
        await report_error(interaction, error)


class Footnote(commands.AutoShardedBot):
    """The bot's client; its settings are passed in, never read from the environment."""

    def __init__(
        self,
        settings: BotSettings,
        answerer: Answerer,
        server_settings: SettingsBook,
        members: MemberStore,
        servers: ServerStore,
    ) -> None:
        # discord.py would warn about missing voice packages; this bot only writes.
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        shards = settings.shards
        which = {} if shards is None else {"shard_ids": shards.ids, "shard_count": shards.total}
        super().__init__(
            command_prefix=(),
            help_command=None,
            tree_cls=FootnoteCommandTree,
            intents=gateway_intents(message_content=settings.message_content),
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
            allowed_contexts=app_commands.AppCommandContext(
                guild=True, dm_channel=True, private_channel=False
            ),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
            max_ratelimit_timeout=limits.HELD_BACK_SECONDS,
            **which,  # type: ignore[arg-type]
        )
        self.answerer = answerer
        self.server_settings = server_settings
        self.members = members
        self.servers = servers
        self.gateway = GatewayState()
        self.departures: Departures | None = None
        self.stopping = False
        self._settings = settings
        self._features = Features(
            self, settings, answerer, book=server_settings, members=members, servers=servers
        )
        self._upkeep: asyncio.Task[None] | None = None
        self._underway: set[asyncio.Task[Any]] = set()
        self._seen: OrderedDict[int, None] = OrderedDict()

    @property
    def examples(self) -> ExampleQuestions:
        """Questions that the articles answer, to try the bot with."""
        return self._features.examples

    async def setup_hook(self) -> None:
        """Prepare gateway, buttons and commands, between login and connection."""
        await self._find_gateway()
        await self.tree.set_translator(CommandTranslator())
        self.add_dynamic_items(PersistentButton)
        await self.define()
        if self._has_first_shard():
            where: dict[str, Any] = {"folder": self._settings.index.data, "api": Route.BASE}
            await sync_if_changed(self.tree, **where)
            self._upkeep = asyncio.create_task(keep_synchronised(self.tree, **where))

    async def close(self) -> None:
        """Disconnect."""
        if self._upkeep is not None:
            self._upkeep.cancel()
        await super().close()

    async def close_stores(self) -> None:
        """Close the small databases that `build_client` opened, and end the threads that ask."""
        await self.answerer.close()
        self.members.close()
        self.servers.close()

    async def connect(self, *, reconnect: bool = True) -> None:
        """Connect this process's shards as soon as Discord lets them start."""
        await prepare_shards(self, self._settings.shards)
        self.gateway.watch(self)
        await super().connect(reconnect=reconnect)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Note that the bot was removed from a server; an outage of Discord is no removal."""
        if self.departures is not None:
            await self.departures.note_left(guild.id)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Note that the bot is in a server, perhaps again."""
        if self.departures is not None:
            await self.departures.note_back(guild.id)

    async def on_ready(self) -> None:
        """Note which servers were left or joined while the bot was off."""
        if self.departures is not None:
            present = {guild.id for guild in self.guilds}
            total = self.shard_count or 1
            await self.departures.compare(present, shards=set(self.shards), total=total)

    async def on_shard_ready(self, shard_id: int) -> None:
        """Note that a shard is connected."""
        self.gateway.shard_up(shard_id)

    async def on_shard_resumed(self, shard_id: int) -> None:
        """Note that a shard is connected again."""
        self.gateway.shard_up(shard_id)

    async def on_shard_disconnect(self, shard_id: int) -> None:
        """Note that a shard is not connected."""
        self.gateway.shard_down(shard_id)

    def _has_first_shard(self) -> bool:
        """Return whether this process sends the commands: of several, the one with shard 0 does."""
        return self._settings.shards is None or self._settings.shards.first == 0

    async def define(self) -> None:
        """Add the commands; works without a connection to Discord."""
        for cog in self._features.cogs():
            await self.add_cog(cog)

    async def on_message(self, message: discord.Message, /) -> None:
        """Answer a message addressed to the bot; there are no prefix commands."""
        look_from(message, self.server_settings.of)
        speak_to(message)
        is_addressed = self._features.mentions.is_addressed(message)
        if self._features.auto_answers is not None and not self.stopping:
            self._features.auto_answers.hear(message, is_addressed=is_addressed)
        if not is_addressed or not self._is_new(message.id):
            return
        begin_request()
        self._track()
        if self.stopping:
            await self._features.mentions.decline(message)
        else:
            await self._features.mentions.answer(message)

    async def on_raw_message_edit(self, event: discord.RawMessageUpdateEvent, /) -> None:
        """Answer a message that was edited to ask, or to ask better."""
        if self.stopping:
            return
        look_from(event.message, self.server_settings.of)
        speak_to(event.message)
        if self._features.auto_answers is not None:
            self._features.auto_answers.hear_edit(event.message)
        if self._features.mentions.is_addressed(event.message):
            begin_request()
            self._track()
            await self._features.mentions.answer_edited(event.message)

    async def on_raw_message_delete(self, event: discord.RawMessageDeleteEvent, /) -> None:
        """Give up a question that was deleted before anybody answered it."""
        if self._features.auto_answers is not None:
            self._features.auto_answers.forget(event.channel_id, event.message_id)

    async def admit(self, interaction: Interaction, *, answer_id: str | None = None) -> bool:
        """Return whether to handle an interaction: each one once, and none while stopping.

        `answer_id` is the answer whose button was pressed, under whose id it is logged.
        """
        if not self._is_new(interaction.id):
            return False
        begin_request(answer_id)
        look_from(interaction, self.server_settings.of)
        speak_to(interaction)
        logger.debug("interaction %s: %s", interaction.id, interaction.type.name)
        sending.receive(interaction)
        if self.stopping:
            if interaction.type is not discord.InteractionType.autocomplete:
                notice = render_notice(strings.STOPPING, CardMood.WARNING)
                _, _, written = read_form(interaction.data)
                await sending.respond(interaction, with_form_text(notice, written))
            return False
        self._track()
        return True

    async def press(self, interaction: Interaction, action: str, key: str) -> None:
        """Handle a press of a button."""
        answer_id = _ANSWER_ID.match(key)
        if not await self.admit(interaction, answer_id=answer_id[0] if answer_id else None):
            return
        logger.info("pressed: %s", action)
        try:
            await self._features.buttons.press(interaction, action, key)
        except Exception as error:  # noqa: BLE001 - whatever it was, the presser waits for a word
            await report_error(interaction, error)

    async def on_interaction(self, interaction: Interaction, /) -> None:
        """Handle a form that was filled in; an older release may have shown it."""
        if interaction.type is not discord.InteractionType.modal_submit:
            return
        if not await self.admit(interaction):
            return
        action, key, text = read_form(interaction.data)
        take = self._features.forms.get(action, _decline_form)
        try:
            await take(interaction, action, key, text)
        except Exception as error:  # noqa: BLE001 - whatever it was, the writer waits for a word
            await report_error(interaction, error, written=text)

    async def drain(self) -> None:
        """Accept no more questions, and wait up to `limits.GRACE_SECONDS` for those under way.

        A re-index is stopped; whoever asks meanwhile hears that the bot is stopping.
        """
        self.stopping = True
        self.answerer.abandon_reindex()
        if self._features.auto_answers is not None:
            self._features.auto_answers.stop()
            for task in self._features.auto_answers.answering:
                self._track(task)
        end = asyncio.get_running_loop().time() + limits.GRACE_SECONDS
        while waiting := self._underway - {asyncio.current_task()}:
            left = end - asyncio.get_running_loop().time()
            if left <= 0:
                return
            await asyncio.wait(waiting, timeout=left)

    def _track(self, task: asyncio.Task[Any] | None = None) -> None:
        """Wait for a task, the present one by default, when the bot is told to stop."""
        task = task or asyncio.current_task()
        if task is not None:
            self._underway.add(task)
            task.add_done_callback(self._underway.discard)

    def _is_new(self, event_id: int) -> bool:
        """Return whether an id is seen for the first time; a resumed gateway may repeat events."""
        if event_id in self._seen:
            return False
        self._seen[event_id] = None
        while len(self._seen) > limits.REMEMBERED:
            self._seen.popitem(last=False)
        return True

    async def _find_gateway(self) -> None:
        """Ask a Discord-compatible server for its gateway, which discord.py does not do itself."""
        if self._settings.api_url is not None:
            answer = await self.http.request(Route("GET", "/gateway"))
            DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(answer["url"])


async def _decline_form(*_: object) -> None:
    raise Declined(strings.NO_LONGER_WAITS)


def build_client(settings: BotSettings, engine: EngineProtocol) -> Footnote:
    """Return the bot for an opened engine; what is kept for servers is opened here.

    If `api_url` is set, this process uses that server from now on. Raises StoreDamaged if the
    settings of servers cannot be read.
    """
    if settings.api_url is not None:
        Route.BASE = settings.api_url
    state, days = engine.state, settings.index.keep_days
    log = state.open_answers(questions=settings.log_questions, kept_days=days)
    servers = state.open_servers()
    members = state.open_members(kept_days=days)
    book = SettingsBook(servers)
    answerer = Answerer(
        engine, log, keeps_questions=lambda scope: book.of_scope(scope).log_questions
    )
    return Footnote(settings, answerer, book, members, servers)


def gateway_intents(*, message_content: bool) -> discord.Intents:
    """Return the gateway intents: servers, server messages, direct messages.

    Without `message_content`, messages that neither mention the bot nor are direct come empty.
    """
    wanted = discord.Intents.none()
    wanted.guilds = True
    wanted.guild_messages = True
    wanted.dm_messages = True
    wanted.message_content = message_content
    return wanted
