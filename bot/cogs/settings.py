"""The /settings command: one panel with what this server has chosen."""

from typing import Any, Literal

import discord
from discord import app_commands
from discord.ext import commands

from bot import limits, strings
from bot.asking import Declined
from bot.moderation import (
    MAX_COOLDOWN_SECONDS,
    MAX_FOLDER_LENGTH,
    MAX_WAIT_SECONDS,
    FolderChoice,
    SettingsPanel,
)
from bot.rendering import truncate
from index import OWN_FOLDER

Place = discord.TextChannel | discord.VoiceChannel | discord.ForumChannel | discord.CategoryChannel
Talk = discord.TextChannel | discord.ForumChannel


class Settings(commands.Cog):
    """What moderators choose for their server."""

    def __init__(self, panel: SettingsPanel) -> None:
        self._panel = panel

    @app_commands.command()
    @app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.describe(
        auto_answer="Answer questions in this channel unasked; again, to stop that",
        wait="Seconds to wait before answering unasked",
        log="Channel that shows who changed what",
        answers="Who sees the answers to /ask",
        cooldown="Seconds between two questions of one member, 0 for none",
        questions="Whether questions are stored for /insights",
        asking_role="Only members with this role may ask; again, to take that back",
        managing_role="Members with this role may manage sources; again, to take that back",
        folder="A folder of sources to be seen; again, to take that back",
        seen_in="The channel that sees this folder; without a folder, it sees all again",
        seen_by="The role that sees this folder too, where nobody else reads the answer",
    )
    async def settings(  # noqa: PLR0917 - Discord passes options by name
        self,
        interaction: discord.Interaction[Any],
        auto_answer: Talk | None = None,
        wait: app_commands.Range[int, 0, MAX_WAIT_SECONDS] | None = None,
        log: discord.TextChannel | None = None,
        answers: Literal["public", "private"] | None = None,
        cooldown: app_commands.Range[int, 0, MAX_COOLDOWN_SECONDS] | None = None,
        questions: Literal["stored", "not stored"] | None = None,
        asking_role: discord.Role | None = None,
        managing_role: discord.Role | None = None,
        folder: app_commands.Range[str, 1, MAX_FOLDER_LENGTH] | None = None,
        seen_in: Place | None = None,
        seen_by: discord.Role | None = None,
    ) -> None:
        """Show and change what this server has chosen."""
        changes: dict[str, Any] = {
            "auto_answer_wait": wait,
            "log_channel": log.id if log else None,
            "cooldown": cooldown,
        }
        chosen = {
            "auto_answer_channels": auto_answer,
            "asking_roles": asking_role,
            "managing_roles": managing_role,
        }
        toggled = {name: each.id for name, each in chosen.items() if each is not None}
        if answers is not None:
            changes["private_answers"] = answers == "private"
        if questions is not None:
            changes["log_questions"] = questions == "stored"
        given = {name: value for name, value in changes.items() if value is not None}
        choices = _folder_choices(folder, seen_in, seen_by)
        writes_in = [place for place in (auto_answer, log) if place is not None]
        await self._panel.show(interaction, given, toggled, choices, writes_in=writes_in)

    @settings.autocomplete("folder")
    async def complete_folder(
        self, interaction: discord.Interaction[Any], typed: str
    ) -> list[app_commands.Choice[str]]:
        """Offer the folders of sources, and then single sources."""
        return [
            app_commands.Choice(name=folder_label(each), value=each)
            for each in await self._panel.list_folders(interaction, typed)
            if len(each) <= limits.CHOICE
        ]


def folder_label(folder: str) -> str:
    """Return how a folder is called in a list of choices."""
    label = f"{folder} · {strings.OWN_SOURCES}" if folder == OWN_FOLDER else folder
    return truncate(label, limits.CHOICE)


def _folder_choices(
    folder: str | None, channel: Place | None, role: discord.Role | None
) -> list[FolderChoice]:
    """Return what was chosen of folders. Raises Declined for one that nobody is to see."""
    if folder is not None and channel is None and role is None:
        raise Declined(strings.FOLDER_FOR_WHOM)
    name = (folder or "").strip().strip("/")
    found = []
    if channel is not None:
        found.append(
            FolderChoice(
                folder=name, field="channel_folders", key=channel.id, named=f"#{channel.name}"
            )
        )
    if role is not None:
        found.append(
            FolderChoice(
                folder=name,
                field="role_folders",
                key=role.id,
                named=f"@{role.name.removeprefix('@')}",
            )
        )
    return found
