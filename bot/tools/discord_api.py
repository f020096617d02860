"""Questions to Discord's API without a gateway, and what its failures mean."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple, TypeVar

import aiohttp
import discord
from discord.http import Route

from bot.connection import explain_strange_answer, invite_link
from bot.settings import BotSettings

T = TypeVar("T")

PATIENCE_SECONDS = 20.0
REFUSED = "the token was refused; copy it again from your app's Bot page into .env"
TRY_AGAIN = "check the network, and DISCORD_API_URL if it is set; then try again"


class DiscordUnavailable(Exception):
    """Discord cannot be asked; the message says why. `refused` if it does not know the token."""

    def __init__(self, message: str, *, refused: bool = False) -> None:
        super().__init__(message)
        self.refused = refused
        self.step = "footnote init asks for the token and checks it" if refused else TRY_AGAIN


class Identity(NamedTuple):
    """The bot as Discord knows it."""

    name: str
    application_id: int
    invite: str


async def ask_discord(settings: BotSettings, work: Callable[[discord.Client], Awaitable[T]]) -> T:
    """Return what `work` finds out with a client that is logged in but opens no gateway.

    Raises DiscordUnavailable, also after `PATIENCE_SECONDS`.
    """
    # discord.py would warn of a client without intents, which is what a question needs.
    logging.getLogger("discord").setLevel(logging.ERROR)
    if settings.api_url is not None:
        Route.BASE = settings.api_url
    try:
        async with (
            asyncio.timeout(PATIENCE_SECONDS),
            discord.Client(intents=discord.Intents.none()) as client,
        ):
            return await work(client)
    except discord.LoginFailure:
        raise DiscordUnavailable(REFUSED, refused=True) from None
    except TimeoutError:
        raise _unreached(f"no answer within {PATIENCE_SECONDS:.0f} s") from None
    except (OSError, aiohttp.ClientError, discord.DiscordException) as error:
        raise _unreached(str(error)) from error
    except (TypeError, KeyError, AttributeError, ValueError) as error:
        # discord.py takes what answers for Discord; here it was something else.
        raise _unreached(await explain_strange_answer(Route.BASE)) from error


async def log_in(client: discord.Client, settings: BotSettings) -> dict[str, Any]:
    """Log in without a gateway; return the bot's own user as Discord describes it."""
    user = await client.http.static_login(settings.token or "")
    return dict(user)


async def identify(settings: BotSettings) -> Identity:
    """Return the name, application and invite link of the token's bot; DiscordUnavailable."""

    async def work(client: discord.Client) -> Identity:
        user = await log_in(client, settings)
        application = await client.application_info()
        invite = invite_link(application.id, api_url=settings.api_url)
        return Identity(user["username"], application.id, invite)

    return await ask_discord(settings, work)


def _unreached(reason: str) -> DiscordUnavailable:
    return DiscordUnavailable(f"{Route.BASE} cannot be asked: {reason}")
