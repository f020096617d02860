"""Does Discord know our commands already?

Discord allows 200 creations of commands a day, so they are sent only when they differ from what
was sent last. What was sent is remembered as a digest in the data folder, one for each
application and server.
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
    """Send the commands if they differ from those sent last; tell whether they were sent.

    A failure is logged and tried again at the next start: questions by mention work without.
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
    """Return a digest of all global commands, whatever order they were added in."""
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
