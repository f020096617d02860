"""Synchronisation of slash commands: sent to Discord only when they have changed.

Discord allows 200 creations of commands a day. A digest of the commands that were sent last is kept
in the data folder, one for each application and API server.
"""

import hashlib
import json
import logging
from pathlib import Path
from typing import Any

import discord
from discord import app_commands

logger = logging.getLogger(__name__)


async def sync_if_changed(tree: app_commands.CommandTree[Any], *, folder: Path, api: str) -> bool:
    """Send the commands if they differ from those sent last; return whether they were sent.

    A failure is logged and tried again at the next start; mentions work without commands.
    """
    digest = command_digest(tree)
    place = folder / f"commands-{_place(tree, api)}.sha256"
    if _read(place) == digest:
        return False
    try:
        await tree.sync()
    except discord.HTTPException as error:
        logger.warning("commands were not updated: %s", error)
        return False
    _write(place, digest)
    return True


def command_digest(tree: app_commands.CommandTree[Any]) -> str:
    """Return a digest of all global commands, independent of their order."""
    commands = [command.to_dict(tree) for command in tree.get_commands()]
    commands.sort(key=lambda command: (str(command["type"]), str(command["name"])))
    return hashlib.sha256(json.dumps(commands, sort_keys=True).encode()).hexdigest()


def _place(tree: app_commands.CommandTree[Any], api: str) -> str:
    return hashlib.sha256(f"{tree.client.application_id} {api}".encode()).hexdigest()[:16]


def _read(path: Path) -> str:
    try:
        return path.read_text("ascii")
    except (OSError, ValueError):
        return ""


def _write(path: Path, digest: str) -> None:
    aside = path.with_suffix(".tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        aside.write_text(digest, "ascii")
        aside.replace(path)
    except OSError as error:
        logger.warning("%s: %s; commands will be sent again at the next start", path, error)
