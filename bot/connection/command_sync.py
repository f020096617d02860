"""Synchronisation of slash commands: sent to Discord when they changed, or were removed there.

Discord allows 200 creations of commands a day. A digest of the commands that were sent last is kept
in the data folder, one for each application and API server.
"""

import asyncio
import hashlib
import json
import logging
from pathlib import Path
from typing import Any, cast

from discord import app_commands

from bot.connection.command_differences import find_command_differences
from bot.retries import REQUEST_FAILURES, one_line
from bot.translations import SPOKEN, read_catalog

logger = logging.getLogger(__name__)


CHECK_SECONDS = 3600.0
"""Pause between two looks at whether Discord still has the commands."""


async def sync_if_changed(tree: app_commands.CommandTree[Any], *, folder: Path, api: str) -> bool:
    """Send the commands if they differ from those sent last, or if Discord lacks one.

    Returns whether they were sent. A failure is logged and tried again at the next start; mentions
    work without commands.
    """
    digest = command_digest(tree)
    place = folder / f"commands-{_place(tree, api)}.sha256"
    try:
        if _read(place) == digest and not await _find_missing(tree):
            return False
        await tree.sync()
    except REQUEST_FAILURES as error:
        logger.warning("commands were not updated: %s", one_line(error))
        return False
    _write(place, digest)
    return True


async def keep_synchronised(tree: app_commands.CommandTree[Any], *, folder: Path, api: str) -> None:
    """Send the commands again, until cancelled, whenever somebody has removed some on Discord."""
    while True:
        await asyncio.sleep(CHECK_SECONDS)
        if await sync_if_changed(tree, folder=folder, api=api):
            logger.info("commands that were removed on Discord are back")


async def _find_missing(tree: app_commands.CommandTree[Any]) -> list[str]:
    """Return the names of commands that Discord lacks."""
    ours = [command.to_dict(tree) for command in tree.get_commands()]
    theirs = await tree.client.http.get_global_commands(cast(int, tree.client.application_id))
    found = find_command_differences(ours, [dict(command) for command in theirs])
    return found.get("missing", [])


def command_digest(tree: app_commands.CommandTree[Any]) -> str:
    """Return a digest of all global commands and their translations, independent of their order."""
    commands = [command.to_dict(tree) for command in tree.get_commands()]
    commands.sort(key=lambda command: (str(command["type"]), str(command["name"])))
    translated = [read_catalog(language).get("commands", {}) for language in SPOKEN]
    described = json.dumps([commands, translated], sort_keys=True)
    return hashlib.sha256(described.encode()).hexdigest()


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
