"""The preview's Discord: a server with a channel, a member and a moderator.

SimCord simulates Discord; the bot is the real one. Discord's client turns "@Footnote" into a
mention before it sends a message; SimCord's page does not, so it is done here.
"""

import io
import re
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import discord
import simcord
from PIL import Image, ImageDraw, ImageFont
from simcord.preview import Preview

from bot import strings
from bot.asking import EngineProtocol
from bot.connection import Footnote, build_client
from bot.rendering import render_components
from bot.settings import BotSettings, Shards
from bot.translations import language_of_locale, speak

NAME = "Footnote"
SERVER = "Harbor Readers"
CHANNEL = "ask-footnote"
TOPIC = "Write @Footnote and a question. The answers are quotes."
FACE = "face"  # in the place of an avatar's hash
FACES = "https://cdn.simcord.invalid/avatars/{id}/face.png"
SETTLE_SECONDS = 120.0  # a press may start the re-index of a large corpus


class WallClock:
    """A clock for SimCord that follows the machine's clock.

    SimCord's own clock starts on 2026-01-01 and stands still, so a source indexed just now would
    lie in its future.
    """

    def __init__(self) -> None:
        self._began = time.time()
        self._ahead = 0.0

    @property
    def elapsed(self) -> float:
        """Seconds since the simulation began."""
        return time.time() - self._began + self._ahead

    def now(self) -> datetime:
        """Return the time in the simulation."""
        return datetime.fromtimestamp(self._began, UTC) + timedelta(seconds=self.elapsed)

    def advance(self, seconds: float) -> None:
        """Move the clock forward."""
        self._ahead += seconds


class PreviewMember(simcord.MemberActor):
    """A member whose "@Footnote" becomes a mention of the bot."""

    async def send(
        self, channel: simcord.ChannelHandle, content: str = "", **more: Any
    ) -> discord.Message:
        """Send a message in which "@Footnote" is a mention, as Discord's client makes it."""
        bot = self._env.backend.bot_user
        mentioning = re.sub(rf"(?i)@{re.escape(bot.name)}\b", f"<@{bot.id}>", content)
        return await super().send(channel, mentioning, **more)


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewWorld:
    """The simulated server, ready for use."""

    env: simcord.Env
    bot: Footnote
    channel: simcord.ChannelHandle
    member: PreviewMember
    moderator: PreviewMember

    locale: str

    def page(self, *, port: int = 0, width: int = 960, height: int = 720) -> Preview:
        """Return the page that shows the channel; entering it starts its local web server."""
        faces = {
            self.env.backend.bot_user.id: _face("[1]", "#4f86f7"),
            self.member.id: _face("M", "#3ba55d"),
            self.moderator.id: _face("T", "#e0a458"),
        }
        return self.env.preview(
            self.channel,
            assets={FACES.format(id=who): ("face.png", face) for who, face in faces.items()},
            viewers=[self.member, self.moderator],
            layout="channel",
            locale=self.locale,
            port=port,
            width=width,
            height=height,
        )


@asynccontextmanager
async def open_preview_world(
    settings: BotSettings, engine: EngineProtocol, *, locale: str = "en-US"
) -> AsyncIterator[PreviewWorld]:
    """Set up the server with the bot's welcome in the channel; shut it down at the end.

    `locale` is Discord's code of the server's language.
    """
    with tempfile.TemporaryDirectory() as place:
        # A new simulation has no commands, whatever was sent to an earlier one.
        fresh = replace(
            settings, index=replace(settings.index, data=Path(place)), shards=Shards(0, 0, 1)
        )
        async with _world(build_client(fresh, engine), locale) as stage:
            yield stage


@asynccontextmanager
async def _world(bot: Footnote, locale: str) -> AsyncIterator[PreviewWorld]:
    env = simcord.Env(bot, check_errors=False, settle_timeout=SETTLE_SECONDS)
    env.backend.clock = WallClock()  # type: ignore[assignment]
    env.backend.bot_user.name = NAME
    env.backend.bot_user.avatar = FACE
    await env.start()
    try:
        yield await _set_up(env, bot, locale)
    finally:
        await env.shutdown()
        await bot.close_stores()


async def _set_up(env: simcord.Env, bot: Footnote, locale: str) -> PreviewWorld:
    guild = env.create_guild(SERVER, preferred_locale=locale)
    channel = guild.create_text_channel(CHANNEL, topic=TOPIC)
    power = discord.Permissions(manage_guild=True, manage_messages=True)
    role = guild.create_role("Moderators", permissions=power, color=0xE0A458)
    people = []
    for name, roles in (("Mina", []), ("Theo (moderator)", [role])):
        user = env.create_user(name.split()[0].lower(), global_name=name, avatar=FACE)
        guild.add_member(user, roles=roles)
        people.append(PreviewMember(env, guild, user))
    with speak(language_of_locale(locale)):
        await _welcome(bot, channel.id, str(guild.id))
    await env.settle()
    member, moderator = people
    return PreviewWorld(
        env=env, bot=bot, channel=channel, member=member, moderator=moderator, locale=locale
    )


async def _welcome(bot: Footnote, channel_id: int, scope: str) -> None:
    directory = await bot.answerer.lists.directory()
    sources = strings.count(len(directory), "article")
    lead = strings.WELCOME.format(channel=CHANNEL, sources=sources)
    card = await bot.examples.welcome_card(scope, lead)
    place = bot.get_channel(channel_id)
    if isinstance(place, discord.TextChannel):
        await place.send(view=render_components(card))


def _face(text: str, colour: str) -> bytes:
    """Draw an avatar: a few letters on a colour, as PNG."""
    image = Image.new("RGB", (128, 128), colour)
    font = ImageFont.load_default(size=60)
    ImageDraw.Draw(image).text((64, 64), text, "white", font=font, anchor="mm")
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()
